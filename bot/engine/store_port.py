"""What the worker needs of storage, written by the worker, and what storage may raise."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.engine.effects import Reply, ShowForm
from bot.engine.events import Event, PlatformName, Submitted
from bot.engine.ports import Seen
from bot.engine.work import NewRow, Row


class Conflict(Exception):
    """Two turns wanted the same row; this one runs again and it does not count."""


class Fenced(Exception):
    """The lease was lost: somebody else owns this row by now, so nothing may be written for it (X11)."""


class WorkStore(Protocol):
    """What the worker needs of storage: each call is one transaction in a worker thread."""

    async def put(self, row: NewRow) -> int | None: ...

    async def take(self, row: NewRow) -> tuple[int, Row | None] | None:
        """Put a row and claim it in the same transaction, unless an earlier row of its lane is still open."""
        ...

    async def claim(self, now: datetime, most: int) -> Sequence[Row]: ...

    async def turn(self, row: Row, now: datetime, *, live: bool) -> tuple[Reply | ShowForm, ...]:
        """Run the row's turn and finish the row, in one transaction; raises Conflict or whatever the turn raises."""
        ...

    async def postpone(self, row: Row, until: datetime, trouble: str, *, counts: bool = True) -> None: ...

    async def bury(self, row: Row, now: datetime, trouble: str) -> None: ...

    async def otherwise(self, event: Event, replies: Sequence[Reply | ShowForm], now: datetime) -> None: ...

    async def check(self, submitted: Submitted, now: datetime) -> Mapping[str, str]: ...

    async def known(self, event: Event, now: datetime) -> bool:
        """Whether the account behind an event has a fresh profile."""
        ...

    async def keep(self, name: str, type: str, data: bytes, now: datetime) -> str:
        """Keep a file's bytes; gives their sha256."""
        ...

    async def conversations(self, platform: PlatformName) -> Sequence[Seen]: ...

    async def next_due(self, now: datetime) -> datetime | None:
        """When the next row that could be claimed falls due."""
        ...

    async def unfinished(self, now: datetime) -> int: ...
