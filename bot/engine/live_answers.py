"""Answers that a gateway waits for: one future for each event that came with somebody waiting (DESIGN 5)."""

import asyncio
from collections.abc import Callable, Sequence

from bot.engine.effects import Reply, ShowForm
from bot.engine.work import Row

Replies = tuple[Reply | ShowForm, ...]
UNCLAIMED = 10.0
"""Seconds until an answer that nobody came for goes out as ordinary messages."""


class LiveAnswers:
    """Who waits for what, in this process only. `unclaimed` is called with an answer that nobody came for."""

    def __init__(self, unclaimed: Callable[[Row, Replies], None]) -> None:
        self._unclaimed = unclaimed
        self._waiting: dict[int, asyncio.Future[Replies]] = {}
        self._asking: set[int] = set()

    def __len__(self) -> int:
        return len(self._waiting)

    def expect(self, row: int) -> None:
        """Somebody will ask for the answer to this row's event."""
        self._waiting[row] = asyncio.get_running_loop().create_future()

    def expected(self, row: int) -> "asyncio.Future[Replies] | None":
        """The answer that is waited for, if it is."""
        return self._waiting.get(row)

    async def answer(self, row: int, wait: float) -> Replies:
        """The answer, or nothing if it takes longer than `wait` seconds; then nobody waits any longer."""
        waiting = self._waiting.get(row)
        if waiting is None:
            return ()
        self._asking.add(row)
        try:
            return await asyncio.wait_for(asyncio.shield(waiting), wait)
        except TimeoutError:
            return waiting.result() if waiting.done() else ()
        finally:
            self._asking.discard(row)
            self._waiting.pop(row, None)

    def give(self, row: Row, waiting: "asyncio.Future[Replies]", replies: Sequence[Reply | ShowForm]) -> bool:
        """Hand over what a turn has to say at once; False if whoever waited has gone meanwhile."""
        if row.id not in self._waiting or waiting.done():
            return False
        waiting.set_result(tuple(replies))
        asyncio.get_running_loop().call_later(UNCLAIMED, self._look_again, row)
        return True

    def give_up(self, row: Row) -> None:
        """There will be no answer."""
        waiting = self._waiting.pop(row.id, None)
        if waiting is not None and not waiting.done():
            waiting.set_result(())

    def _look_again(self, row: Row) -> None:
        waiting = None if row.id in self._asking else self._waiting.pop(row.id, None)
        if waiting is not None and waiting.done():
            self._unclaimed(row, waiting.result())
