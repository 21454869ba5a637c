"""One try of one row: a turn, or a delivery; and what becomes of a row whose try did not go well."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from traceback import format_exception

import structlog

from bot.engine.clock import Clock
from bot.engine.dispatch import Dispatch
from bot.engine.effects import Reply, ShowForm
from bot.engine.events import Event, PlatformName
from bot.engine.limits import DELIVERY, within
from bot.engine.live_answers import LiveAnswers
from bot.engine.meeting import Stranger
from bot.engine.pauses import Pauses
from bot.engine.ports import Knowledge, RetryLater
from bot.engine.preparing import introduced, with_files
from bot.engine.rooms import Rooms
from bot.engine.sender import Sender
from bot.engine.store_port import Conflict, Fenced, WorkStore
from bot.engine.work import Follow, Handing, Row

log = structlog.get_logger()
ATTEMPTS = 5
FETCHES = 2
"""Tries to fetch the files of a message: its person waits for the answer to whatever they write next."""
RETRY_FIRST = 2.0
RETRY_MOST = 300.0


class Tries:
    """What a worker does with a row that it holds; each gives what there is to do after it."""

    def __init__(
        self,
        store: WorkStore,
        dispatch: Dispatch,
        clock: Clock,
        knowledge: Mapping[PlatformName, Knowledge],
        sender: Sender,
    ) -> None:
        self.store = store
        self.dispatch = dispatch
        self.clock = clock
        self.knowledge = knowledge
        self.sender = sender
        self.trouble: Callable[[Row, str], None] = lambda row, why: None
        self.rooms = Rooms()
        self.pauses = Pauses(clock)
        self._live = LiveAnswers(self._unclaimed)

    def wake(self) -> None:
        """Something may be due."""
        ...

    def _unclaimed(self, row: Row, replies: Sequence[Reply | ShowForm]) -> None:
        """Nobody came for the answer (a gateway that failed in between)."""
        ...

    def _hand(self, row: Row | None = None) -> Handing:
        return Handing(platforms=self.rooms.open_to(row), parts=self.sender.parts)

    async def _try(self, row: Row) -> Follow:
        try:
            if row.kind == "message":
                return await self._deliver(row)
            return await self._event(row)
        except Fenced:
            raise
        except Conflict:
            return await self._postpone(row, 0.0, "conflict", counts=False)
        except RetryLater as later:
            if later.certain and later.scope == "platform":
                self.pauses.hold(row.body.who.platform if isinstance(row.body, Event) else row.platform, later.after)
            return await self._postpone(row, later.after, str(later), counts=not later.certain)
        except Exception as error:
            return await self._failed(row, error)

    async def _deliver(self, row: Row) -> Follow:
        if wait := self.pauses.wait(row.platform):
            return await self._postpone(row, wait, "paused", counts=False)
        follow = await within(DELIVERY, self.sender.deliver(row, self._hand(row)))
        self.pauses.over(row.platform)
        return follow

    async def _postpone(self, row: Row, seconds: float, trouble: str, *, counts: bool = True) -> Follow:
        until = self.clock.now() + timedelta(seconds=seconds)
        await self.store.postpone(row, until, trouble, counts=counts)
        return Follow(due=until)

    async def _event(self, row: Row) -> Follow:
        last, now = row.attempts >= ATTEMPTS, self.clock.now()
        row = await with_files(row, self.store, self.knowledge, now, last=row.attempts >= FETCHES)
        try:
            return await self._turn(row, strangers=not isinstance(row.body, Event))
        except Stranger:
            row = await introduced(row, self.knowledge, last=last)
            return await self._turn(row, strangers=True)

    async def _turn(self, row: Row, *, strangers: bool) -> Follow:
        waiting = self._live.expected(row.id)
        now, live = self.clock.now(), waiting is not None
        replies, follow = await self.store.turn(
            row,
            now,
            lambda unit: self.dispatch.run(unit, now, row.body, live=live, strangers=strangers),
            self._hand(row),
        )
        if waiting is not None and not self._live.give(row, waiting, replies):
            await self._otherwise(row, replies)
        return follow

    async def _otherwise(self, row: Row, replies: Sequence[Reply | ShowForm]) -> None:
        if replies and isinstance(row.body, Event):
            await self._say_instead(row.body, replies)

    async def _say_instead(self, event: Event, replies: Sequence[Reply | ShowForm]) -> None:
        now = self.clock.now()
        await self.store.write("say-instead", lambda unit: self.dispatch.say_instead(unit, now, event, replies))
        self.wake()

    async def _failed(self, row: Row, error: Exception) -> Follow:
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
            return Follow(due=now)
        return await self._postpone(row, pause(row), trouble)


def pause(row: Row) -> float:
    """Seconds until this row is tried again; more from try to try."""
    return float(min(RETRY_FIRST * 2 ** min(row.attempts - 1, 10), RETRY_MOST))
