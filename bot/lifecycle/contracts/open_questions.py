"""Which questions wait before a contract is signed: counted from their rows, never printed (F067)."""

from dataclasses import dataclass
from datetime import datetime

from bot.engine.commands import Command
from bot.engine.unit_port import Unit
from bot.lifecycle.ads.commands import BeginReply
from bot.lifecycle.ads.model import Inquiry
from bot.lifecycle.contracts.model import Contract, Party
from bot.lifecycle.interviews.commands import OpenLine, TakeLineBack
from bot.lifecycle.interviews.model import OPEN_LINES, RelayLine


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question that waits for `whose` answer since `at` (aware); `answer` begins it, for the owner, and `take_back`
    ends it, for the contractor who asked it."""

    text: str
    whose: Party
    at: datetime
    answer: Command | None = None
    take_back: Command | None = None


def open_questions(unit: Unit, contract: Contract) -> tuple[OpenQuestion, ...]:
    """What the contractor has asked and not been told, and what the owner has asked them since they accepted; oldest
    first. What the owner asked in the interview belonged to a choice that is made."""
    same = {"project": contract.project, "person": contract.contractor}
    lines = [row for row in unit.find(RelayLine, **same) if row.state in OPEN_LINES]
    asked = [
        OpenQuestion(row.text, "owner", row.at, OpenLine(row.id), TakeLineBack(row.id))
        for row in lines
        if row.by == "applicant"
    ]
    asked += [
        OpenQuestion(row.text, "contractor", row.at)
        for row in lines
        if row.by == "owner" and row.at >= contract.at
    ]  # fmt: skip
    inquiries = unit.find(Inquiry, answer="", **same)
    asked += [OpenQuestion(row.text, "owner", row.at, BeginReply(row.id)) for row in inquiries]
    return tuple(sorted(asked, key=lambda question: question.at))
