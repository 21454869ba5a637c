"""Words at no open question, of somebody who is no owner and has no work under way: an applicant, or a stranger."""

from collections.abc import Iterator, Sequence

from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, Tell
from bot.engine.events import Said
from bot.engine.messages import Message
from bot.engine.people import Person
from bot.lifecycle.applications.access import zone_of
from bot.lifecycle.applications.model import UNDECIDED, Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews.answering import promised
from bot.lifecycle.membership.access import admins_but
from bot.lifecycle.status import help_wording, wording
from bot.reading.replies.chatter import is_chatter, is_question
from bot.reading.replies.outsourcing import hands_work_out

SHORT = 2
"""Words that are too few to be a question for somebody ("hello? anybody?")."""


def answer(turn: Turn, event: Said) -> Iterator[Effect]:
    """Somebody whose application is being read hears when they hear; a question goes to the owner."""
    applications = turn.unit.find(Application, person=turn.person.id)
    live = [application for application in applications if application.stage in UNDECIDED]
    if not live:
        yield Tell(person=turn.person.id, message=_nothing_open(turn, event.text, applications), on=turn.here)
        return
    application = live[-1]
    project = turn.unit.get(Project, application.project)
    owner = turn.unit.get(Person, project.owner)
    by = promised(turn, project)
    zones = tuple(dict.fromkeys((owner.zone, zone_of(turn, application))))
    yield Tell(
        person=turn.person.id,
        message=wording.with_owner(project.title, owner.name, by if by > turn.now else None, zones),
        on=turn.here,
    )
    if is_question(event.text) and not is_chatter(event.text) and len(event.text.split()) > SHORT:
        known = {"question": event.text.strip()}
        yield Ask(person=turn.person.id, flow="inquiry", subject=project.id, on=turn.here, known=known)


def _nothing_open(turn: Turn, text: str, applications: Sequence[Application]) -> Message:
    """To somebody who wants to hand work out, where that is done; to a stranger, who I am."""
    organisation = turn.registry.organisation
    if hands_work_out(text):
        admins = tuple(dict.fromkeys(admin.name for admin in admins_but(turn, turn.person.id)))
        return help_wording.owners_elsewhere(organisation.name, organisation.owner_platform, admins)
    return help_wording.nothing_waits() if applications else help_wording.outsider(organisation.name)
