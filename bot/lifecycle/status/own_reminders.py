"""What waits for an owner and has reminders of its own, so that the morning need not name it as well (C35)."""

from datetime import timedelta

from bot.engine.context import Turn
from bot.engine.people import Person
from bot.engine.reminders import same_day
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.agreeing.signing import ANSWER_WITHIN
from bot.lifecycle.contracts.agreeing.timers import MOST_REMINDERS
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.interviews.answering import promised
from bot.lifecycle.interviews.kit import DECISION_DAYS
from bot.lifecycle.settlement.model import Delivery
from bot.lifecycle.status.situation import Situation


def reminded_apart(turn: Turn, owner: Person, situation: Situation) -> bool:
    """Whether this is one of the days on which a reminder with its own buttons names what waits here."""
    for contract in turn.unit.find(Contract, id=situation.contract):
        return _of_contract(turn, contract)
    project = turn.unit.get(Project, situation.project)
    if project.stage != "interviewing":
        return False
    by = promised(turn, project)
    return any(same_day(by + timedelta(days=days), turn.now, owner.zone) for days in DECISION_DAYS.values())


def _of_contract(turn: Turn, contract: Contract) -> bool:
    match contract.stage:
        case "reading_back" | "signing":
            last = (contract.answer_by or turn.now) + (MOST_REMINDERS - 1) * ANSWER_WITHIN
            return turn.now <= last + timedelta(hours=12)
        case "working":
            return bool(contract.owner_owes)
        case "delivered":
            ends = [delivery.review_until for delivery in turn.unit.find(Delivery, contract=contract.id)]
            return any(turn.now <= end + timedelta(hours=12) for end in ends)
        case "accepted":
            return not contract.paid  # said when it was accepted; the contractor is asked
    return False
