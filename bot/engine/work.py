"""The rows of the one work table: inbox, timers and outbox (DESIGN 5)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from bot.engine.events import Account, PlatformName
from bot.engine.messages import Message
from bot.engine.places import Place
from bot.engine.ports import Part, Receipt

RowKind = Literal["event", "message", "timer"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Send:
    """An outbox body: this message to that place. `person` is whose DM it is, if it is one; `spent` are the words of
    buttons that an amendment has taken away, so that typing one late is answered like a late tap. `thread` is the
    thread of the place in which it is an answer, "" for the place itself."""

    place: str
    message: Message
    person: str = ""
    talk: str = ""
    tag: str = ""
    opens: str = ""
    pin: bool = False
    spent: tuple[str, ...] = ()
    thread: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """An outbox body: show `message` where the parts of row `target` stand."""

    target: int
    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Remove:
    """An outbox body: take back the parts of row `target`."""

    target: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeReply:
    """An outbox body: show `message` where the answer named `card` stands, once, if it still can be."""

    platform: PlatformName
    card: str
    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """An outbox body: draw the home of an account."""

    account: Account
    cards: tuple[Message, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRow:
    """A row to be. `rank` orders a lane (microseconds of the platform's time for events, 0 for messages); `platform`
    says who can send a message, since of several processes only one speaks to each platform."""

    key: str
    kind: RowKind
    body: object
    due: datetime
    lane: str = ""
    slot: str = ""
    rank: int = 0
    platform: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A claimed row. `lease` fences every later write of this claim; `attempts` counts claims, this one included.
    `place` is where a Send goes, as it stood at the claim; `plan` its parts, None if they cannot be made."""

    id: int
    key: str
    kind: RowKind
    lane: str
    slot: str
    body: object
    due: datetime
    lease: str
    attempts: int
    plan: tuple[Part, ...] | None
    receipts: tuple[Receipt, ...]
    platform: str = ""
    claimed_before: datetime | None = None
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRow:
    """A row of a message that was sent, or is to be; once it has `begun` it may be on its way."""

    id: int
    lane: str
    slot: str
    platform: str
    due: datetime
    body: Send
    receipts: tuple[Receipt, ...]
    begun: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Handing:
    """What a commit may hand on to this process at once, already leased: rows of these `platforms` ("" for events and
    timers), the parts of messages made by `parts`. Whatever it may not hand on waits in the table."""

    platforms: frozenset[str] = frozenset()
    parts: Callable[[PlatformName, Message], Sequence[Part]] | None = None


NOTHING = Handing()


@dataclass(frozen=True, slots=True, kw_only=True)
class Follow:
    """What a commit leaves to do: `rows` that were handed on, and when the first of the others is `due` (aware)."""

    rows: tuple[Row, ...] = ()
    due: datetime | None = None


class Work(Protocol):
    """The work table as a turn sees it, inside its own transaction."""

    def put(self, row: NewRow) -> int | None:
        """Add a row; None if its key stands there already. An unsent row in the same slot is superseded."""
        ...

    def cards(self, *slots: str) -> Sequence[MessageRow]:
        """The message rows sent, or to be sent, under these card names, oldest first."""
        ...

    def recent(self, place: str, most: int) -> Iterator[MessageRow]:
        """What was last said at a place, newest first; read as far as it is asked for."""
        ...

    def rewrite(self, row: int, body: object) -> None:
        """Replace the body of a message row: unsent, it goes out so; sent, it remembers what is shown now."""
        ...

    def by_message(self, place: str, message: str) -> MessageRow | None:
        """The row whose receipts hold this platform message id."""
        ...

    def drop(self, row: int) -> None:
        """Forget an unsent row."""
        ...
