"""Reminders while two people agree: 24 hours for each side, then the other side hears of it (PRODUCT 5.5)."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Effect, Remind, Tell
from bot.engine.events import CameDue
from bot.lifecycle.contracts.agreeing import wording
from bot.lifecycle.contracts.agreeing.signing import Side
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.interviews.sides import sides

MOST_REMINDERS = 3
WAITS: Mapping[str, tuple[Side, str]] = {
    "agree.contractor": ("contractor", "read-back"),
    "agree.owner": ("owner", "look at the read-back"),
    "agree.sign.contractor": ("contractor", "“I agree” on the card"),
    "agree.sign.owner": ("owner", "“I agree” on the card"),
}
"""By timer: who is waited for, and for what. The basis is the round or version, and how often it was asked."""


def _waiting(contract: Contract, kind: str, of: int) -> bool:
    """Whether this very thing is still waited for."""
    match kind:
        case "agree.contractor":
            asked = not contract.points or (contract.ticked and bool(contract.gaps))
            return contract.stage == "reading_back" and contract.rounds == of and asked
        case "agree.owner":
            return contract.stage == "reading_back" and contract.rounds == of and not contract.ticked
        case "agree.sign.contractor":
            return contract.stage == "signing" and contract.signed_contractor is None
        case _:
            return contract.stage == "signing" and contract.signed_owner is None


def late(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """Remind the late side, let the other hear of it at a humane hour, and look again a day later, thrice in all."""
    contract = turn.unit.get(Contract, event.subject)
    of, _, count = event.basis.partition("/")
    if not _waiting(contract, event.kind, int(of)):
        return
    both = sides(turn, contract.application)
    side, about = WAITS[event.kind]
    person, zone, other_zone = (
        (contract.owner, both.owner.zone, both.zone)
        if side == "owner"
        else (contract.contractor, both.zone, both.owner.zone)
    )
    on = "slack" if side == "owner" else contract.platform
    yield Tell(person=person, message=wording.late(f"your {about}", event.at, both.zones), on=on)
    basis = f"{event.kind}/{event.basis}"
    yield Remind(kind="agree.other", subject=contract.id, due=humane(turn.now, other_zone), basis=basis)
    if int(count) < MOST_REMINDERS:
        due = humane(turn.now + timedelta(hours=24), zone)
        yield Remind(kind=event.kind, subject=contract.id, due=due, basis=f"{of}/{int(count) + 1}")


def tell_other(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """The side that waits hears that it waits, if it still does."""
    contract = turn.unit.get(Contract, event.subject)
    kind, of, _ = event.basis.split("/")
    if not _waiting(contract, kind, int(of)):
        return
    both = sides(turn, contract.application)
    side, about = WAITS[kind]
    if side == "owner":
        message = wording.late_other(both.owner.name, about)
        yield Tell(person=contract.contractor, message=message, on=contract.platform)
    else:
        message = wording.late_other(both.application.name, about, contract.id)
        yield Tell(person=contract.owner, message=message, on="slack", card=f"late:{contract.id}")
