"""The worker: claims due rows, runs turns, delivers messages, retries, gives up, and lets gateways in."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.engine import wording
from bot.engine.clock import Clock
from bot.engine.crowding import Crowding
from bot.engine.dispatch import Dispatch
from bot.engine.effects import Reply, ShowForm
from bot.engine.events import Event, PlatformName, Submitted
from bot.engine.masking import masked, masked_values
from bot.engine.places import lane
from bot.engine.ports import DirectConversation, Knowledge, Platform
from bot.engine.preparing import going_on
from bot.engine.rooms import EVENTS
from bot.engine.sender import Sender
from bot.engine.store_port import Fenced, WorkStore
from bot.engine.tries import Tries, pause
from bot.engine.work import Follow, NewRow, Row

log = structlog.get_logger()
PRUNE_EVERY = timedelta(days=1)


class Worker(Tries):
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
        super().__init__(store, dispatch, clock, knowledge, sender)
        self.platforms = platforms
        self.alarm = alarm
        self.pause = 1.0  # seconds of rest while the database is out of reach
        self.answer_wait = 0.0  # seconds that an answer is waited for at least, however soon a gateway wants it
        self.crowding = Crowding(clock)
        self._wake = asyncio.Event()
        self._rings_at: datetime | None = None
        self._busy: set[asyncio.Task[None]] = set()
        self._stopping = self._looking = False
        self._pruned = clock.now() - PRUNE_EVERY
        self._prune_next: int | None = None
        self.at_rest = asyncio.Event()

    # the gateways' side (ports.Intake)

    async def take(self, key: str, event: Event, *, live: bool = False) -> int | None:
        event = masked(event)
        rank = int(event.at.timestamp() * 1_000_000)
        wait = self.crowding.wait(event)
        new = NewRow(key=key, kind="event", body=event, due=self.clock.now() + wait, lane=lane(event), rank=rank)
        if not live and (wait or EVENTS not in self.rooms.open_to()):
            row = await self.store.put(new)
            if row is not None and wait and self.crowding.to_be_told(event):
                await self._say_instead(event, (Reply(message=wording.too_many()),))
            self.wake()
            return row
        # Claimed by us in the same breath: another replica would not know who waits for the answer.
        taken = await self.store.take(new)
        if taken is None:
            return None
        id, claimed = taken
        if live:
            self._live.expect(id)
        if claimed is not None:
            self._begin(claimed)
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
            self._looking = True
            try:
                await self._look()
            except Exception as error:  # a full disk, a database that restarts (X39, X41): the rows are still there
                log.warning("the work table is out of reach", trouble=repr(error))
                await asyncio.sleep(self.pause)
                self.wake()
                continue
            finally:
                self._looking = False
            self._rest()
            await self._wake.wait()

    async def _look(self) -> None:
        """Begin on what is due, as far as there is room, and set the alarm for what is not due yet. What is handed on
        from one commit to the next needs no look."""
        free = self.rooms.free()
        rows = list(await self.store.claim(self.clock.now(), free, self._hand())) if free else []
        self.rooms.looked(free, rows)
        for row in rows:
            self._begin(row)
        await self._prune()
        self._rings_at = await self.store.next_due(self.clock.now(), self.rooms.not_behind)
        self.alarm(self._rings_at)

    async def _prune(self) -> None:
        """At the start and once a day, while nothing else is to be done: one part of the table at each look."""
        now = self.clock.now()
        if self._prune_next is None and now >= self._pruned + PRUNE_EVERY:
            self._pruned, self._prune_next = now, 0
        if self._prune_next is not None and not self._busy:
            self._prune_next = await self.store.prune(now, self._prune_next)
            if self._prune_next is not None:
                self.wake()

    def _rest(self) -> None:
        if not (self._busy or self._looking or self._wake.is_set()):
            self.at_rest.set()

    def _begin(self, row: Row) -> None:
        self.at_rest.clear()
        self.rooms.enter(row)
        self._spawn(self._do(row))

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._busy.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: "asyncio.Task[None]") -> None:
        self._busy.discard(task)
        self._rest()

    async def _go_on(self, follow: Follow) -> None:
        """Begin on what a commit has handed on; look at the table, or be rung, for what it has not."""
        for row in follow.rows:
            if self._stopping:
                await self._postpone(row, 0.0, "", counts=False)
            else:
                self._begin(row)
        if follow.due is None:
            return
        if follow.due <= self.clock.now():
            self.wake()
        elif self._rings_at is None or follow.due < self._rings_at:
            self._rings_at = follow.due
            self.alarm(follow.due)

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
            await self._go_on(await self._try(row))
        except Fenced:
            log.warning("another process has taken this over", key=row.key)
        except Exception as error:  # not even its fate could be written
            log.warning("the work table is out of reach", key=row.key, trouble=repr(error))
            await self._give_back(row)
        finally:
            if self.rooms.leave(row):
                self.wake()

    async def _give_back(self, row: Row) -> None:
        """Free a row as soon as the table is within reach again, not only when its lease is over (X39, X41)."""
        again = timedelta(seconds=pause(row))
        while True:
            await asyncio.sleep(self.pause)
            try:
                await self.store.postpone(
                    row, self.clock.now() + again, "the work table was out of reach", counts=False
                )
                self.wake()
                return
            except Fenced:  # it is done after all, or another process has it
                return
            except Exception as error:
                log.warning("the work table is still out of reach", key=row.key, trouble=repr(error))
                if self._stopping:
                    return

    def _unclaimed(self, row: Row, replies: Sequence[Reply | ShowForm]) -> None:
        """Nobody came for the answer (a gateway that failed in between): it goes out as ordinary messages."""
        if not self._stopping:
            self._spawn(self._otherwise(row, replies))
