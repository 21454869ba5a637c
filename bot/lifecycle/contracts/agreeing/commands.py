"""What can be asked while two people agree."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadBack:
    """The contractor has said in their own words what is wanted."""

    contract: str
    text: str


@dataclass(frozen=True, slots=True)
class TickPoint:
    """The owner says of one point of one read-back whether it matches; `meant` is what they had in mind."""

    contract: str
    round: int
    key: str
    matches: bool
    meant: str = ""


@dataclass(frozen=True, slots=True)
class TickAll:
    contract: str
    round: int


@dataclass(frozen=True, slots=True)
class AskMeant:
    """A point does not quite match: ask the owner what they meant."""

    contract: str
    round: int
    key: str


@dataclass(frozen=True, slots=True)
class ClearInCall:
    """After three rounds the two have talked, and the owner says that it is clear now."""

    contract: str


@dataclass(frozen=True, slots=True)
class StopAgreeing:
    """The owner does not wait any longer for somebody who has not agreed, and chooses again."""

    contract: str


@dataclass(frozen=True, slots=True)
class Agree:
    """One side agrees to the card of this version."""

    contract: str
    number: int


@dataclass(frozen=True, slots=True)
class AskOwed:
    contract: str


@dataclass(frozen=True, slots=True)
class NoteOwed:
    """What the owner still has to give before the work can start."""

    contract: str
    what: str


@dataclass(frozen=True, slots=True)
class GiveOwed:
    """The owner has given it."""

    contract: str
