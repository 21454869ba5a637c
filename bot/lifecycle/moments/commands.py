"""What only the clock asks for when a promised moment passes; each looks at today's rows first."""

from dataclasses import dataclass
from typing import Literal

from bot.engine.commands import Reminder
from bot.lifecycle.contracts.model import Party

DateKind = Literal["start", "cutoff", "decide", "fixes"]
"""A date of a contract: its start, its cut-off, the noon from which the owner decides about a missed one, the date of
fixes."""


@dataclass(frozen=True, slots=True)
class PassDate(Reminder):
    """A date of a contract has come, for one side; `at` (ISO, aware) is the date as it was when this was planned."""

    verb = "date.passed"

    contract: str
    kind: DateKind
    to: Party
    at: str


@dataclass(frozen=True, slots=True)
class PassAnswerDate(Reminder):
    """The date by which applicants were to hear has come; `by` (ISO, aware) as it was when this was planned."""

    verb = "answer.passed"

    project: str
    by: str


@dataclass(frozen=True, slots=True)
class TellAnswerLate(Reminder):
    """An applicant hears that it is late, and until when; `by` (ISO, aware) is the date that passed."""

    verb = "answer.late"

    application: str
    by: str


@dataclass(frozen=True, slots=True)
class TellAnswerMissed(Reminder):
    """The owner hears what passed, what applicants were told, and what follows; `ended` if the round did."""

    verb = "answer.missed"

    project: str
    ended: bool
    by: str
