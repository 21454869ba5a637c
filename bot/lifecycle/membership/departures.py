"""Somebody cannot be reached any more: whoever waits for them is told once, with the ways out (C1, C2, C49)."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Tell
from bot.engine.messages import Message
from bot.engine.people import Person, Side
from bot.lifecycle import happened
from bot.lifecycle.applications.model import Application
from bot.lifecycle.applications.reaching import amend_notes
from bot.lifecycle.applications.wording import unreachable as has_become_unreachable
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.contracts.model.engagement import engagement_of
from bot.lifecycle.membership import departure_wording
from bot.lifecycle.membership.owner_gone import owner_gone

LIVE = ("reading_back", "signing", "working", "delivered")


def unreachable(turn: Turn, person: Person, why: str) -> Iterator[Effect]:
    """Whoever owns a project that this person has applied to, or works on, hears of it (C1, C2, X21, X22); of an owner
    who is gone, everybody who waits for them (C49). `why` is one of ports.Why."""
    yield from amend_notes(turn, person)
    told: set[str] = set()
    for application in reversed(turn.unit.find(Application, person=person.id)):
        project = turn.unit.get(Project, application.project)
        unsent = application.sent_at is None or application.stage == "withdrawn"
        if unsent or project.stage == "closed" or project.id in told:
            continue
        told.add(project.id)
        yield Tell(person=project.owner, message=_to_owner(turn, application, why), on=Side.OWNER)
        yield Record(project=project.id, what=happened.UNREACHABLE, detail={"why": why})
    if why == "deactivated":
        yield from owner_gone(turn, person)


def _to_owner(turn: Turn, application: Application, why: str) -> Message:
    """What happened, and the buttons that there are for it; closed direct messages need none: a press opens them."""
    message = has_become_unreachable(application.name, why)
    if why == "dm_closed":
        return message
    for contract in turn.unit.find(Contract, application=application.id):
        if contract.stage in LIVE:
            finalists = turn.unit.find(Application, project=contract.project, stage="finalist")
            others = tuple(finalist.name for finalist in finalists)
            return departure_wording.contractor_gone(message, engagement_of(turn.unit, contract.id), others)
    return departure_wording.applicant_gone(message, application)
