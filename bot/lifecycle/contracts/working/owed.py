"""What the owner owes: clocks stop, full days move the cut-off (C37, F077)."""

from collections.abc import Iterator
from datetime import timedelta

from bot.engine.cards import settle
from bot.engine.clock import morning
from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Remind, Tell, Then
from bot.engine.events import CameDue
from bot.lifecycle.contracts.agreeing.signing import amend_cards
from bot.lifecycle.contracts.commands import HandOver, MoveCutoff, OweFromStart
from bot.lifecycle.contracts.model.case import Case, case_of
from bot.lifecycle.contracts.working import owed_wording as wording
from bot.lifecycle.contracts.working.actions import begun, open_check_in, restart_clock
from bot.lifecycle.contracts.working.wording import when
from bot.lifecycle.interviews.sides import sides
from bot.reading.values import Wall


def owe_from_start(turn: Turn, cmd: OweFromStart) -> Iterator[Effect]:
    """Owed since signing; full days count from the agreed start (F070, T.6)."""
    case = case_of(turn.unit, cmd.contract)
    case.contract.owed_since = max(case.contract.owed_since or turn.now, begun(case))
    message = wording.owe(case, case.contract.owner_owes)
    yield Tell(person=case.owner.id, message=message, on="slack", card=f"owed:{case.id}")
    yield from _owed_again(turn, case)


def owe(turn: Turn, case: Case, what: str) -> Iterator[Effect]:
    """Waiting on the owner: clocks stop, full days move the cut-off (C37, F077)."""
    case.contract.wait_for_owner(what, turn.now)
    yield Record(project=case.project.id, what="waiting for the owner", detail={"for": what})
    yield from amend_cards(turn, case.contract, sides(turn, case.application.id))
    yield Tell(person=case.owner.id, message=wording.owe(case, what), on="slack", card=f"owed:{case.id}")
    yield Tell(person=turn.person.id, message=wording.owed(case, what), on=turn.here)
    yield from _owed_again(turn, case)


def _owed_again(turn: Turn, case: Case) -> Iterator[Effect]:
    due = morning(turn.now, case.owner.zone)
    since = case.contract.owed_since or turn.now
    yield Remind(kind="owed", subject=case.id, due=due, basis=f"{since.isoformat()}/{due.isoformat()}")


def owed_ping(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """Each morning while the owner owes something."""
    case = case_of(turn.unit, event.subject)
    since = case.contract.owed_since
    if case.contract.stage != "working" or since is None or not event.basis.startswith(since.isoformat()):
        return
    message = wording.owe(case, case.contract.owner_owes)
    yield Tell(person=case.owner.id, message=message, on="slack", card=f"owed:{case.id}")
    yield from _owed_again(turn, case)


def give(turn: Turn, cmd: HandOver) -> Iterator[Effect]:
    """The owner handed it over: the clock runs again, and full days are added by rule."""
    case = case_of(turn.unit, cmd.contract)
    case.only("owner", turn.person.id)
    what, since = case.contract.owner_owes, case.contract.owed_since
    days = case.contract.owner_gave(turn.now)
    yield Record(project=case.project.id, what="owner handed over", detail={"what": what, "days": days})
    if days:
        wall = Wall(case.cutoff.local + timedelta(days=days), case.cutoff.zone)
        yield Then(command=MoveCutoff(case.id, wall, f"waiting for {case.owner.name} took {days} days"))
        case = case_of(turn.unit, cmd.contract)
    else:
        yield from amend_cards(turn, case.contract, sides(turn, case.application.id))
    check = open_check_in(turn, case.id)
    if check is not None and since is not None:
        yield from restart_clock(turn, case, check, check.clock + (turn.now - max(since, check.clock)))
    yield from settle(turn, ("Handed over ", when(turn.now, case), "."), f"owed:{case.id}")
    message = wording.given(case, what, days)
    yield Tell(person=case.contractor.id, message=message, on=case.contract.platform)
    yield Tell(person=turn.person.id, message=wording.given_owner(case, days), on="slack")
