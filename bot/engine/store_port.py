"""What the worker needs of storage, written by the worker, and what storage may raise."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from bot.engine.unit_port import Unit
from bot.engine.work import NOTHING, Follow, Handing, NewRow, Row

T = TypeVar("T")

Rooms = Mapping[tuple[str, ...], int]
"""How many rows of these platforms ("" for events and timers) may be claimed."""


class Conflict(Exception):
    """Two turns wanted the same row; this one runs again and it does not count."""


class Fenced(Exception):
    """The lease was lost: somebody else owns this row by now, so nothing may be written for it (X11)."""


class Transactions(Protocol):
    """Units of work: each call is one transaction in a worker thread, named for logs and crash tests."""

    async def write(self, name: str, work: Callable[[Unit], T]) -> T:
        """Commit what `work` does, as if nothing else went on meanwhile; raises Conflict or what `work` raises."""
        ...

    async def look(self, name: str, work: Callable[[Unit], T]) -> T:
        """Give what `work` finds, and keep nothing that it does."""
        ...

    async def keep(self, name: str, type: str, data: bytes, now: datetime) -> str:
        """Keep a file's bytes; gives their sha256."""
        ...


class WorkStore(Transactions, Protocol):
    """The work table as the worker sees it: each call is one transaction in a worker thread."""

    async def put(self, row: NewRow) -> int | None:
        """Add a row; gives its number, or None if its key stands there already."""
        ...

    async def take(self, row: NewRow) -> tuple[int, Row | None] | None:
        """Put a row and claim it in the same transaction, unless an earlier row of its lane is still open."""
        ...

    async def claim(self, now: datetime, rooms: Rooms, hand: Handing = NOTHING) -> Sequence[Row]:
        """Lease rows due at `now` (aware), the first of their lanes, for each of the `rooms` as many as fit in there;
        an attempt of each is counted."""
        ...

    async def turn(
        self, row: Row, now: datetime, work: Callable[[Unit], T], hand: Handing = NOTHING
    ) -> tuple[T, Follow]:
        """Commit what `work` does together with the end of the row; raises Conflict or whatever `work` raises."""
        ...

    async def postpone(self, row: Row, until: datetime, trouble: str, *, counts: bool = True) -> None:
        """Try again at `until` (aware); with `counts` False this try is not held against the row. Raises Fenced."""
        ...

    async def bury(self, row: Row, now: datetime, trouble: str, work: Callable[[Unit], None]) -> None:
        """Put the row aside for good, together with what `work` does about it."""
        ...

    async def next_due(self, now: datetime, rooms: Rooms | None = None) -> datetime | None:
        """When the next row that could be claimed falls due; with `rooms` one that could be claimed for them."""
        ...

    async def prune(self, now: datetime, after: int = 0) -> int | None:
        """Forget what was finished long ago, in a part of the table; gives where to go on, None at its end."""
        ...

    async def unfinished(self, now: datetime) -> int:
        """How many rows are worked on, or due at `now` (aware) and free to be worked on."""
        ...
