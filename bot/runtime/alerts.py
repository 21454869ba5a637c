"""What only an admin can mend reaches an admin: in the log always, and by the platform that still works (X19)."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot.engine.clock import Clock
from bot.engine.events import PlatformName
from bot.engine.messages import Message, say

log = structlog.get_logger()
AGAIN_AFTER = timedelta(days=1)
NAMES: dict[PlatformName, str] = {"slack": "Slack", "discord": "Discord"}


TellAdmins = Callable[[Message, PlatformName, datetime], Awaitable[None]]
"""Writes rows that tell every admin on any platform but the named one; process.Bot.tell_admins fits."""


class Alerts:
    """Told by the gateways, which exist before the bot does: give it the bot as soon as there is one."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._tell_admins: TellAdmins | None = None
        self._wake: Callable[[], None] = lambda: None
        self._told: dict[tuple[PlatformName, str], datetime] = {}
        self._waiting: list[tuple[PlatformName, str]] = []
        self._telling: set[asyncio.Task[None]] = set()

    def attach(self, tell_admins: TellAdmins) -> None:
        """From here on the admins are told; what happened before is told now. Needs a running loop."""
        self._tell_admins = tell_admins
        waiting, self._waiting = self._waiting, []
        for platform, words in waiting:
            self._spawn(self._tell(tell_admins, platform, words))

    def report(self, platform: PlatformName, words: str) -> None:
        """Log it, and tell every admin on the other platform; the same words at most once a day. Returns at once."""
        log.error("an admin is needed", platform=platform, words=words)
        now, about = self._clock.now(), (platform, words)
        if about in self._told and now - self._told[about] < AGAIN_AFTER:
            return
        self._told[about] = now
        if self._tell_admins is None:
            self._waiting.append(about)
        else:
            self._spawn(self._tell(self._tell_admins, platform, words))

    async def finish(self) -> None:
        """Wait until what was reported stands in the database."""
        await asyncio.gather(*self._telling, return_exceptions=True)

    async def _tell(self, tell_admins: TellAdmins, platform: PlatformName, words: str) -> None:
        try:
            await tell_admins(say(f"{NAMES[platform]} needs you. {words}"), platform, self._clock.now())
            self._wake()
        except Exception as error:
            log.warning("the admins could not be told", error=repr(error))

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)
