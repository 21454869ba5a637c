"""What can be asked while two people agree."""

from dataclasses import dataclass
from typing import Literal

from bot.engine.commands import Command, Reminder
from bot.lifecycle.contracts.model import PointKey

Awaited = Literal["read-back", "ticks", "contractor-signature", "owner-signature"]
"""What one side is waited for with."""


@dataclass(frozen=True, slots=True)
class ReadBack(Command):
    """The contractor has said in their own words what is wanted."""

    contract: str
    text: str


@dataclass(frozen=True, slots=True)
class MatchPoint(Command):
    """The owner says that one point of one read-back matches."""

    verb = "tick.yes"

    contract: str
    round: int
    key: PointKey


@dataclass(frozen=True, slots=True)
class AskMeant(Command):
    """A point does not quite match: ask the owner what they meant."""

    verb = "tick.no"

    contract: str
    round: int
    key: PointKey


@dataclass(frozen=True, slots=True)
class CorrectPoint(Command):
    """A point of one read-back does not match; `meant` is what the owner had in mind, "" the words of the brief."""

    contract: str
    round: int
    key: PointKey
    meant: str


@dataclass(frozen=True, slots=True)
class MatchEveryPoint(Command):
    """The owner says that every point of one read-back that is left matches."""

    verb = "tick.all"

    contract: str
    round: int


@dataclass(frozen=True, slots=True)
class ClearInCall(Command):
    """After three rounds the two have talked, and the owner says that it is clear now."""

    verb = "tick.clear"

    contract: str


@dataclass(frozen=True, slots=True)
class StopAgreeing(Command):
    """The owner does not wait any longer for somebody who has not agreed, and chooses again."""

    verb = "agree.stop"

    contract: str


@dataclass(frozen=True, slots=True)
class Agree(Command):
    """One side agrees to the card of this version."""

    verb = "agree"

    contract: str
    number: int


@dataclass(frozen=True, slots=True)
class RemindToAgree(Reminder):
    """One side is late, for the `time`-th time: in this round of the read-back, or with this version. `due` is when it
    was to be done (ISO, aware); "" the first time, which comes at that moment."""

    verb = "agree.late"

    contract: str
    awaited: Awaited
    number: int
    time: int
    due: str = ""


@dataclass(frozen=True, slots=True)
class TellOfDelay(Reminder):
    """The side that waits hears that it waits; the fields are those of the reminder."""

    verb = "agree.other"

    contract: str
    awaited: Awaited
    number: int
    time: int
