"""An intake for stories: what is answered at once is shown before anything else goes out, which is a race in life."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence

from bot.engine.effects import Reply, ShowForm
from bot.engine.events import Event, PlatformName, Submitted
from bot.engine.ports import DirectConversation
from bot.runtime.process import Bot


class AnswersFirst:
    """Fits Intake before the worker of `bot`. `delivered` returns once the platforms have brought everything that
    people did."""

    def __init__(self, bot: Bot, delivered: Callable[[], Awaitable[None]]) -> None:
        self._bot = bot
        self._delivered = delivered
        self._releasing: asyncio.Task[None] | None = None

    async def take(self, key: str, event: Event, *, live: bool = False) -> int | None:
        """See Intake. From a live event until its answer is shown, no message is sent."""
        if live and self._releasing is None:
            self._releasing = asyncio.create_task(self._release(self._bot.store.sends))
            self._bot.store.sends = ()
        return await self._bot.worker.take(key, event, live=live)

    async def _release(self, sends: tuple[PlatformName, ...]) -> None:
        await self._delivered()
        await self._bot.gateway_group.settled()
        self._bot.store.sends, self._releasing = sends, None
        self._bot.worker.wake()

    async def answer(self, row: int, wait: float = 2.0) -> tuple[Reply | ShowForm, ...]:
        """See Intake."""
        return await self._bot.worker.answer(row, wait)

    async def check(self, submitted: Submitted) -> Mapping[str, str]:
        """See Intake."""
        return await self._bot.worker.check(submitted)

    async def unanswerable(self, what: Sequence[Reply | ShowForm], event: Event) -> None:
        """See Intake."""
        await self._bot.worker.unanswerable(what, event)

    async def conversations(self, platform: PlatformName) -> Sequence[DirectConversation]:
        """See Intake."""
        return await self._bot.worker.conversations(platform)

    async def stop(self) -> None:
        """Wait for nothing any more."""
        if self._releasing is not None:
            self._releasing.cancel()
            await asyncio.gather(self._releasing, return_exceptions=True)
