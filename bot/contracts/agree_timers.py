"""Reminders while two people agree: 24 hours for each side, then the other side hears of it (PRODUCT 5.5)."""

from collections.abc import Iterator
from datetime import timedelta

from bot.contracts import agree_wording as wording
from bot.contracts.agree_signing import Side
from bot.contracts.model import Contract
from bot.engine.clock import humane
from bot.engine.effects import Effect, Remind, Tell
from bot.engine.events import CameDue
from bot.engine.turn import Turn
from bot.interviews.sides import Sides, sides

MOST_REMINDERS = 3


def contractor(event: CameDue, turn: Turn) -> Iterator[Effect]:
    """The read-back has not come."""
    contract = turn.unit.get(Contract, event.subject)
    round, _, count = event.basis.partition("/")
    waits = not contract.points or (contract.ticked and bool(contract.gaps))
    if contract.stage == "reading_back" and contract.rounds == int(round) and waits:
        yield from _remind(event, contract, "contractor", "your read-back", int(count), round, turn)


def owner(event: CameDue, turn: Turn) -> Iterator[Effect]:
    """The owner has not ticked every point."""
    contract = turn.unit.get(Contract, event.subject)
    round, _, count = event.basis.partition("/")
    if contract.stage == "reading_back" and contract.rounds == int(round) and not contract.ticked:
        yield from _remind(event, contract, "owner", "your look at the read-back", int(count), round, turn)


def sign_owner(event: CameDue, turn: Turn) -> Iterator[Effect]:
    contract = turn.unit.get(Contract, event.subject)
    version, _, count = event.basis.partition("/")
    if contract.stage == "signing" and contract.signed_owner is None:
        yield from _remind(event, contract, "owner", "“I agree” on the card", int(count), version, turn)


def sign_contractor(event: CameDue, turn: Turn) -> Iterator[Effect]:
    contract = turn.unit.get(Contract, event.subject)
    version, _, count = event.basis.partition("/")
    if contract.stage == "signing" and contract.signed_contractor is None:
        yield from _remind(event, contract, "contractor", "“I agree” on the card", int(count), version, turn)


def _remind(
    event: CameDue, contract: Contract, side: Side, about: str, count: int, of: str, turn: Turn
) -> Iterator[Effect]:
    """Remind the late side, tell the other, and look again a day later, three times in all."""
    both: Sides = sides(turn, contract.application)
    platform = contract.platform
    late = wording.late(about, event.at, both.zones)
    if side == "owner":
        other = wording.late_other(both.owner.name, about.replace("your", "the"))
        yield Tell(person=contract.owner, message=late, on="slack")
        yield Tell(person=contract.contractor, message=other, on=platform)
    else:
        other = wording.late_other(both.application.name, about.replace("your", "the"))
        yield Tell(person=contract.contractor, message=late, on=platform)
        yield Tell(person=contract.owner, message=other, on="slack")
    if count < MOST_REMINDERS:
        zone = both.owner.zone if side == "owner" else both.zone
        due = humane(turn.now + timedelta(hours=24), zone)
        yield Remind(kind=event.kind, subject=contract.id, due=due, basis=f"{of}/{count + 1}")
