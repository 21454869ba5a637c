"""What waits for an owner and has reminders of its own, so that the morning need not name it as well (C35)."""

from datetime import datetime, timedelta

from bot.engine.context import Turn
from bot.engine.people import Person
from bot.engine.reminders import same_day
from bot.lifecycle.contracts.agreeing.signing import ANSWER_WITHIN
from bot.lifecycle.contracts.agreeing.timers import MOST_REMINDERS
from bot.lifecycle.contracts.model import SILENCE_STEPS, CheckIn
from bot.lifecycle.moments.contract_dates import noon_after
from bot.lifecycle.moments.model import Wait
from bot.lifecycle.status.situation import Situation

DAY = timedelta(days=1)
HALF = timedelta(hours=12)
"""Whatever was told so lately is not told again in the morning."""
OF_PROMISE = ("maybes", "short_list", "choice", "draft_offer", "applications")
"""What an owner is asked for the day before applicants were promised an answer, and at that moment."""


def reminded_apart(turn: Turn, owner: Person, situation: Situation, wait: Wait) -> bool:
    """Whether a message with its own buttons names this today, or has just done so."""
    now = turn.now
    if wait.since is not None and now - wait.since < HALF:
        return True
    match wait.what:
        case "ticks" | "read_back" | "signature":
            last = (wait.until or now) + (MOST_REMINDERS - 1) * ANSWER_WITHIN
            return now <= last + HALF
        case "hand_over":
            return True
        case "verdicts" | "fixes" | "acceptance":
            return wait.until is not None and now <= wait.until + HALF
        case "late_delivery" | "delivery":
            return wait.since is not None and now <= noon_after(wait.since, owner.zone) + HALF
        case "report":  # what tells of the missed date repeats their last word
            late = (other for other in situation.waits if other.what == "late_delivery")
            return any(reminded_apart(turn, owner, situation, other) for other in late)
        case "silence":
            return _told_of_silence(turn, situation.contract)
        case _:
            return wait.what in OF_PROMISE and wait.until is not None and promise_day(wait.until, now, owner.zone)


def promise_day(by: datetime, now: datetime, zone: str) -> bool:
    """Whether today is the day of a promised answer, or the one before, on which the owner is asked (`by`, `now`
    aware; `zone` IANA)."""
    return same_day(by, now, zone) or same_day(by - DAY, now, zone)


def _told_of_silence(turn: Turn, contract: str) -> bool:
    """Whether the owner has heard of the silence within a day, or its last step is still to come."""
    checks = [check for check in turn.unit.find(CheckIn, contract=contract) if check.open]
    if all(check.silence < SILENCE_STEPS for check in checks):
        return True
    sent = [row.due for check in checks for row in turn.unit.work.cards(check.silence_card)]
    return any(turn.now - at < DAY for at in sent)
