"""Which applications wait to be read, and the one line that tells the owner so."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Amend, Announce, Effect, Record, Tell
from bot.engine.messages import plain
from bot.engine.people import Side
from bot.lifecycle import happened
from bot.lifecycle.ads import wording as ads
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications.events import ApplicantLeft, ApplicationSent
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project, Version
from bot.lifecycle.screening import wording
from bot.lifecycle.screening.events import ApplicationScreened
from bot.lifecycle.screening.rules import screen


def queue(turn: Turn, project: Project) -> list[Application]:
    """Nobody has decided on these yet: the unmarked first, then in the order they came; whoever was asked for a
    sample is not among them until it comes, or a day is over."""
    sent = [row for row in turn.unit.find(Application, project=project.id) if row.stage == "sent"]
    return sorted((row for row in sent if not row.waits_for_sample), key=lambda row: (bool(row.flags), row.number))


def application_sent(turn: Turn, event: ApplicationSent) -> Iterator[Effect]:
    """Flags for one application, never a removal; of the others, its writer's own earlier ones are not compared."""
    application = turn.unit.get(Application, event.application)
    ad = turn.unit.get(Ad, application.ad)
    brief = turn.unit.get(Version, ad.version_id).brief
    advert = ads.advert(ad, brief, "")
    words = "\n".join(plain(text) for text in (advert.text, *(field.text for field in advert.fields)))
    applied = turn.unit.find(Application, project=application.project)
    others = [row for row in applied if row.person != application.person and row.number]
    assert application.applied is not None
    application.flags = screen(application.applied, brief, ad.instruction, words, others)
    detail = {"application": application.id, "flags": [flag.says for flag in application.flags]}
    yield Record(project=application.project, what=happened.SCREENED, detail=detail)
    project = turn.unit.get(Project, application.project)
    yield Announce(event=ApplicationScreened(project.owner, application.id))
    yield from recount(turn, project)


def applicant_left(turn: Turn, event: ApplicantLeft) -> Iterator[Effect]:
    yield from recount(turn, turn.unit.get(Project, turn.unit.get(Application, event.application).project))


def recount(turn: Turn, project: Project) -> Iterator[Effect]:
    """The owner's inbox line changes in place while it still offers something; after that a new one is said (C35)."""
    waiting = queue(turn, project)
    name = inbox(turn, project)
    live = any(row.body.message.buttons for row in turn.unit.work.cards(name))
    if not waiting:
        if live:
            yield Amend(card=name, message=wording.inbox_empty(project.title))
        return
    marked = sum(bool(application.flags) for application in waiting)
    message = wording.inbox(project.title, project.id, len(waiting), marked)
    if live:
        yield Amend(card=name, message=message)
    else:
        yield Tell(person=project.owner, message=message, on=Side.OWNER, card=name)


def inbox(turn: Turn, project: Project) -> str:
    """The name of the line that still offers something, or of the next one."""
    number = 1
    while rows := turn.unit.work.cards(f"inbox:{project.id}:{number}"):
        if rows[-1].body.message.buttons:
            break
        number += 1
    return f"inbox:{project.id}:{number}"
