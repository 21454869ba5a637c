"""The pump: claims due rows, runs turns, delivers messages, retries, gives up, and lets gateways in."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from traceback import format_exception
from typing import Protocol

import structlog

from bot.engine.clock import Clock
from bot.engine.delivery import Courier
from bot.engine.effects import Reply, ShowForm
from bot.engine.events import Event, PlatformName, Said, Submitted
from bot.engine.places import lane
from bot.engine.ports import Knowledge, Platform, RefusedByPlatform, RetryLater, Seen
from bot.engine.work import NewRow, Row

log = structlog.get_logger()
ATTEMPTS = 5
RETRY_FIRST = 2.0
RETRY_MOST = 300.0
AT_ONCE = 16


class Conflict(Exception):
    """Two turns wanted the same row; this one runs again and it does not count."""


class Desk(Protocol):
    """What the pump needs of storage: each call is one transaction in a worker thread."""

    async def put(self, row: NewRow) -> int | None: ...

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

    async def next_due(self) -> datetime | None: ...

    async def unfinished(self, now: datetime) -> int: ...


class Pump:
    """One per process. `alarm` is called with the instant at which the next row falls due (aware) or None."""

    def __init__(
        self,
        desk: Desk,
        clock: Clock,
        platforms: Mapping[PlatformName, Platform],
        knowledge: Mapping[PlatformName, Knowledge],
        courier: Courier,
        alarm: Callable[[datetime | None], None] = lambda _: None,
    ) -> None:
        self.desk = desk
        self.clock = clock
        self.platforms = platforms
        self.knowledge = knowledge
        self.courier = courier
        self.alarm = alarm
        self.trouble: Callable[[Row, str], None] = lambda row, why: None
        self._wake = asyncio.Event()
        self._busy: set[asyncio.Task[None]] = set()
        self._live: dict[int, asyncio.Future[tuple[Reply | ShowForm, ...]]] = {}
        self._stopping = False
        self.at_rest = asyncio.Event()

    # the gateways' side (ports.Intake)

    async def take(self, key: str, event: Event, *, live: bool = False) -> int | None:
        rank = int(event.at.timestamp() * 1_000_000)
        row = await self.desk.put(
            NewRow(key=key, kind="event", body=event, due=self.clock.now(), lane=lane(event), rank=rank)
        )
        if row is not None and live:
            self._live[row] = asyncio.get_running_loop().create_future()
        self.wake()
        return row

    async def answer(self, row: int, wait: float = 2.0) -> tuple[Reply | ShowForm, ...]:
        waiting = self._live.get(row)
        if waiting is None:
            return ()
        try:
            return await asyncio.wait_for(asyncio.shield(waiting), wait)
        except TimeoutError:
            return ()
        finally:
            self._live.pop(row, None)

    async def check(self, submitted: Submitted) -> Mapping[str, str]:
        return await self.desk.check(submitted, self.clock.now())

    async def unanswerable(self, what: Sequence[Reply | ShowForm], event: Event) -> None:
        await self.desk.otherwise(event, what, self.clock.now())
        self.wake()

    async def conversations(self, platform: PlatformName) -> Sequence[Seen]:
        return await self.desk.conversations(platform)

    # the work

    def wake(self) -> None:
        """Something may be due."""
        self.at_rest.clear()
        self._wake.set()

    async def run(self) -> None:
        """Work until `stop`; every due row is tried, and the alarm set for the next."""
        while not self._stopping:
            self._wake.clear()
            rows = await self.desk.claim(self.clock.now(), AT_ONCE - len(self._busy)) if self._room() else ()
            for row in rows:
                task = asyncio.create_task(self._do(row))
                self._busy.add(task)
                task.add_done_callback(self._done)
            if rows:
                continue
            if not self._busy and not self._wake.is_set():
                self.alarm(await self.desk.next_due())
                if not self._busy and not self._wake.is_set():
                    self.at_rest.set()
            await self._wake.wait()

    def _room(self) -> bool:
        return len(self._busy) < AT_ONCE

    def _done(self, task: "asyncio.Task[None]") -> None:
        self._busy.discard(task)
        self.wake()

    async def stop(self) -> None:
        """Finish what is under way and stop claiming."""
        self._stopping = True
        self._wake.set()
        if self._busy:
            await asyncio.gather(*self._busy, return_exceptions=True)

    async def next_due(self) -> datetime | None:
        """When the next row falls due that nobody works on (aware, UTC)."""
        return await self.desk.next_due()

    async def quiet(self) -> None:
        """Return once no row is due, none is being worked on, and nobody waits for an answer."""
        while True:
            await self.at_rest.wait()
            if not self._busy and not self._live and not await self.desk.unfinished(self.clock.now()):
                return
            self.wake()
            await asyncio.sleep(0)

    async def _do(self, row: Row) -> None:
        try:
            if row.kind == "message":
                await self.courier.deliver(row)
            else:
                await self._turn(await self._prepared(row))
        except Conflict:
            await self.desk.postpone(row, self.clock.now(), "conflict", counts=False)
        except RetryLater as later:
            until = self.clock.now() + timedelta(seconds=later.after)
            await self.desk.postpone(row, until, str(later), counts=not later.certain)
        except Exception as error:
            await self._failed(row, error)

    async def _turn(self, row: Row) -> None:
        waiting = self._live.get(row.id)
        replies = await self.desk.turn(row, self.clock.now(), live=waiting is not None)
        if waiting is None:
            return
        if row.id in self._live and not waiting.done():
            waiting.set_result(replies)
        elif replies and isinstance(row.body, Event):
            await self.desk.otherwise(row.body, replies, self.clock.now())

    async def _failed(self, row: Row, error: Exception) -> None:
        """Try again later, and in the end put the row aside so that its lane goes on (X16)."""
        trouble = f"{type(error).__name__}: {error}"
        log.warning(
            "work failed",
            key=row.key,
            kind=row.kind,
            attempts=row.attempts,
            trouble=trouble,
            trace="".join(format_exception(error)),
        )
        if row.kind != "message" and row.attempts >= ATTEMPTS:
            waiting = self._live.pop(row.id, None)
            if waiting is not None and not waiting.done():
                waiting.set_result(())
            await self.desk.bury(row, self.clock.now(), trouble)
            return
        pause = min(RETRY_FIRST * 2 ** (row.attempts - 1), RETRY_MOST)
        await self.desk.postpone(row, self.clock.now() + timedelta(seconds=pause), trouble)

    async def _prepared(self, row: Row) -> Row:
        """What a turn may not fetch itself: who this is, and the bytes of files; trouble is told, not fatal."""
        event = row.body
        if not isinstance(event, Event):
            return row
        knowledge = self.knowledge.get(event.who.platform)
        if knowledge is None:
            return row
        if event.profile is None and not await self.desk.known(event, self.clock.now()):
            profile = await knowledge.look_up(event.who)
            event = replace(event, profile=profile)
        if isinstance(event, Said | Submitted) and event.files:
            kept = []
            for one in event.files:
                try:
                    sha = await self.desk.keep(one.name, one.type, await knowledge.fetch(one), self.clock.now())
                    kept.append(replace(one, sha256=sha))
                except RefusedByPlatform as refused:
                    kept.append(replace(one, trouble=refused.detail or refused.why))
                except RetryLater:
                    if row.attempts < ATTEMPTS:
                        raise
                    kept.append(replace(one, trouble="the platform did not let me fetch it in time"))
            event = replace(event, files=tuple(kept))
        return replace(row, body=event)
