"""The worker: claims due rows, runs turns, delivers messages, retries, gives up, and lets gateways in."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from traceback import format_exception

import structlog

from bot.engine.clock import Clock
from bot.engine.dispatch import Dispatch
from bot.engine.effects import Reply, ShowForm
from bot.engine.events import Event, PlatformName, Submitted
from bot.engine.live_answers import LiveAnswers
from bot.engine.masking import masked, masked_values
from bot.engine.places import lane
from bot.engine.ports import DirectConversation, Knowledge, Platform, RetryLater
from bot.engine.preparing import going_on, prepared
from bot.engine.sender import Sender
from bot.engine.store_port import Conflict, Fenced, WorkStore
from bot.engine.work import NewRow, Row

log = structlog.get_logger()
ATTEMPTS = 5
RETRY_FIRST = 2.0
RETRY_MOST = 300.0
AT_ONCE = 16


class Worker:
    """One per process. `alarm` is called with the instant at which the next row falls due (aware) or None."""

    def __init__(
        self,
        store: WorkStore,
        dispatch: Dispatch,
        clock: Clock,
        platforms: Mapping[PlatformName, Platform],
        knowledge: Mapping[PlatformName, Knowledge],
        sender: Sender,
        alarm: Callable[[datetime | None], None] = lambda _: None,
    ) -> None:
        self.store = store
        self.dispatch = dispatch
        self.clock = clock
        self.platforms = platforms
        self.knowledge = knowledge
        self.sender = sender
        self.alarm = alarm
        self.trouble: Callable[[Row, str], None] = lambda row, why: None
        self.pause = 1.0  # seconds of rest while the database is out of reach
        self.at_once = AT_ONCE  # rows that are worked on side by side
        self.answer_wait = 0.0  # seconds that an answer is waited for at least, however soon a gateway wants it
        self._wake = asyncio.Event()
        self._busy: set[asyncio.Task[None]] = set()
        self._live = LiveAnswers(self._unclaimed)
        self._stopping = False
        self.at_rest = asyncio.Event()

    # the gateways' side (ports.Intake)

    async def take(self, key: str, event: Event, *, live: bool = False) -> int | None:
        event = masked(event)
        rank = int(event.at.timestamp() * 1_000_000)
        new = NewRow(key=key, kind="event", body=event, due=self.clock.now(), lane=lane(event), rank=rank)
        if not live:
            row = await self.store.put(new)
            self.wake()
            return row
        taken = await self.store.take(new)
        if taken is None:
            return None
        # Claimed by us in the same breath: another replica would not know who waits for the answer.
        id, claimed = taken
        self._live.expect(id)
        if claimed is not None:
            self._begin(claimed)
        self.wake()
        return id

    async def answer(self, row: int, wait: float = 2.0) -> tuple[Reply | ShowForm, ...]:
        return await self._live.answer(row, max(wait, self.answer_wait))

    async def check(self, submitted: Submitted) -> Mapping[str, str]:
        now, dispatch = self.clock.now(), self.dispatch
        errors = await self.store.look("check", lambda unit: dispatch.errors(unit, now, submitted))
        if errors:
            clean = replace(submitted, values=masked_values(submitted.values))
            await self.store.write("keep-draft", lambda unit: dispatch.keep_draft(unit, now, clean))
        return errors

    async def unanswerable(self, what: Sequence[Reply | ShowForm], event: Event) -> None:
        await self._say_instead(event, what)
        self.wake()

    async def conversations(self, platform: PlatformName) -> Sequence[DirectConversation]:
        return await self.store.look("conversations", lambda unit: going_on(unit, platform))

    # the work

    def wake(self) -> None:
        """Something may be due."""
        self.at_rest.clear()
        self._wake.set()

    async def run(self) -> None:
        """Work until `stop`; every due row is tried, and the alarm set for the next."""
        while not self._stopping:
            self._wake.clear()
            try:
                if await self._claimed():
                    continue
                if not self._wake.is_set():
                    self.alarm(await self.store.next_due(self.clock.now()))
            except Exception as error:  # a full disk, a database that restarts (X39, X41): the rows are still there
                log.warning("the work table is out of reach", trouble=repr(error))
                await asyncio.sleep(self.pause)
                continue
            if not self._busy and not self._wake.is_set():
                self.at_rest.set()
            await self._wake.wait()

    async def _claimed(self) -> bool:
        """Begin on what is due, as far as there is room."""
        room = self.at_once - len(self._busy)
        rows = await self.store.claim(self.clock.now(), room) if room > 0 else ()
        for row in rows:
            self._begin(row)
        return bool(rows)

    def _begin(self, row: Row) -> None:
        task = asyncio.create_task(self._do(row))
        self._busy.add(task)
        task.add_done_callback(self._done)

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
        return await self.store.next_due(self.clock.now())

    async def quiet(self) -> None:
        """Return once no row is due, none is being worked on, and nobody waits for an answer."""
        while True:
            await self.at_rest.wait()
            if not self._busy and not self._live and not await self.store.unfinished(self.clock.now()):
                return
            self.wake()
            await asyncio.sleep(0)

    async def _do(self, row: Row) -> None:
        try:
            await self._try(row)
        except Fenced:
            log.warning("another process has taken this over", key=row.key)
        except Exception as error:  # not even its fate could be written
            log.warning("the work table is out of reach", key=row.key, trouble=repr(error))
            await self._give_back(row)

    async def _give_back(self, row: Row) -> None:
        """Free a row as soon as the table is within reach again, not only when its lease is over (X39, X41)."""
        again = timedelta(seconds=_pause(row))
        while True:
            await asyncio.sleep(self.pause)
            try:
                await self.store.postpone(
                    row, self.clock.now() + again, "the work table was out of reach", counts=False
                )
                return
            except Fenced:  # it is done after all, or another process has it
                return
            except Exception as error:
                log.warning("the work table is still out of reach", key=row.key, trouble=repr(error))
                if self._stopping:
                    return

    async def _try(self, row: Row) -> None:
        try:
            if row.kind == "message":
                await self.sender.deliver(row)
            else:
                last, now = row.attempts >= ATTEMPTS, self.clock.now()
                await self._turn(await prepared(row, self.store, self.knowledge, now, last=last))
        except Fenced:
            raise
        except Conflict:
            await self.store.postpone(row, self.clock.now(), "conflict", counts=False)
        except RetryLater as later:
            until = self.clock.now() + timedelta(seconds=later.after)
            await self.store.postpone(row, until, str(later), counts=not later.certain)
        except Exception as error:
            await self._failed(row, error)

    async def _turn(self, row: Row) -> None:
        waiting = self._live.expected(row.id)
        now, live = self.clock.now(), waiting is not None
        replies = await self.store.turn(row, now, lambda unit: self.dispatch.run(unit, now, row.body, live=live))
        if waiting is not None and not self._live.give(row, waiting, replies):
            await self._otherwise(row, replies)

    def _unclaimed(self, row: Row, replies: Sequence[Reply | ShowForm]) -> None:
        """Nobody came for the answer (a gateway that failed in between): it goes out as ordinary messages."""
        if not self._stopping:
            task = asyncio.create_task(self._otherwise(row, replies))
            self._busy.add(task)
            task.add_done_callback(self._done)

    async def _otherwise(self, row: Row, replies: Sequence[Reply | ShowForm]) -> None:
        if replies and isinstance(row.body, Event):
            await self._say_instead(row.body, replies)

    async def _say_instead(self, event: Event, replies: Sequence[Reply | ShowForm]) -> None:
        now = self.clock.now()
        await self.store.write("say-instead", lambda unit: self.dispatch.say_instead(unit, now, event, replies))

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
        self.trouble(row, trouble)
        spoilt = row.kind == "message" and isinstance(error, TypeError)
        if (row.kind != "message" or spoilt) and row.attempts >= ATTEMPTS:
            self._live.give_up(row)
            now = self.clock.now()
            await self.store.bury(row, now, trouble, lambda unit: self.dispatch.apologise(unit, now, row.body))
            return
        await self.store.postpone(row, self.clock.now() + timedelta(seconds=_pause(row)), trouble)


def _pause(row: Row) -> float:
    """Seconds until this row is tried again; more from try to try."""
    return float(min(RETRY_FIRST * 2 ** min(row.attempts - 1, 10), RETRY_MOST))
