"""Reminders while two people agree: 24 hours for each side, then the other side hears of it (PRODUCT 5.5)."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Effect, Remind
from bot.engine.talks import Talk
from bot.lifecycle.contracts.agreeing import signing_wording as wording
from bot.lifecycle.contracts.agreeing.commands import Awaited, RemindToAgree, TellOfDelay
from bot.lifecycle.contracts.agreeing.signing import ANSWER_WITHIN
from bot.lifecycle.contracts.model import Contract, Party
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.contracts.telling import tell

MOST_REMINDERS = 3
LATE: Mapping[Awaited, Party] = {
    "read-back": "contractor",
    "ticks": "owner",
    "contractor-signature": "contractor",
    "owner-signature": "owner",
}
"""Who is late, by what is waited for."""


def _awaited(contract: Contract, cmd: RemindToAgree | TellOfDelay) -> bool:
    """Whether this very thing is still waited for."""
    match cmd.awaited:
        case "read-back":
            asked = not contract.points or (contract.ticked and bool(contract.gaps))
            return contract.stage == "reading_back" and contract.rounds == cmd.number and asked
        case "ticks":
            return contract.stage == "reading_back" and contract.rounds == cmd.number and not contract.ticked
    return contract.stage == "signing" and contract.signed(LATE[cmd.awaited]) is None


def read_back_talk(turn: Turn, engagement: Engagement) -> str:
    """The talk in which the contractor says back the work, where it is not done; "" else."""
    talks = turn.unit.find(Talk, flow="read_back", subject=engagement.id, person=engagement.contractor.id)
    return next((talk.id for talk in reversed(talks) if talk.state != "closed"), "")


def remind(turn: Turn, cmd: RemindToAgree) -> Iterator[Effect]:
    """Remind the late side, let the other hear of it at a humane hour, and look again a day later, thrice in all."""
    engagement = engagement_of(turn.unit, cmd.contract)
    if not _awaited(engagement.contract, cmd):
        return
    late = LATE[cmd.awaited]
    other: Party = "contractor" if late == "owner" else "owner"
    due_at = datetime.fromisoformat(cmd.due) if cmd.due else turn.event.at
    talk = read_back_talk(turn, engagement)
    message = wording.late(cmd.awaited, due_at, engagement.zones, engagement.contract, cmd.number, talk)
    yield tell(engagement, late, message)
    command = TellOfDelay(cmd.contract, cmd.awaited, cmd.number, cmd.time)
    due = humane(turn.now, engagement.zone_of(other))
    yield Remind(command=command, due=due, basis=f"{cmd.awaited}/{cmd.number}/{cmd.time}")
    if cmd.time < MOST_REMINDERS:
        again = RemindToAgree(cmd.contract, cmd.awaited, cmd.number, cmd.time + 1, due_at.isoformat())
        due = humane(turn.now + ANSWER_WITHIN, engagement.zone_of(late))
        yield Remind(command=again, due=due, basis=f"{cmd.number}/{cmd.time + 1}")


def tell_of_delay(turn: Turn, cmd: TellOfDelay) -> Iterator[Effect]:
    """The side that waits hears that it waits, if it still does."""
    engagement = engagement_of(turn.unit, cmd.contract)
    if not _awaited(engagement.contract, cmd):
        return
    if LATE[cmd.awaited] == "owner":
        yield tell(engagement, "contractor", wording.delayed(engagement.owner.name, cmd.awaited))
        return
    message = wording.delayed_owner(engagement, cmd.awaited)
    yield tell(engagement, "owner", message, card=f"late:{engagement.id}")
