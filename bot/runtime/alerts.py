"""What only an admin can mend reaches an admin: in the log always, and by the platform that still works (X19)."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime, timedelta

import structlog

from bot.engine.alert import Alert, log_alert
from bot.engine.clock import Clock
from bot.engine.events import PlatformName
from bot.engine.messages import Message, say
from bot.engine.platforms import TITLES

log = structlog.get_logger()
AGAIN_AFTER = timedelta(days=1)

TellAdmins = Callable[[Message, PlatformName, datetime], Awaitable[None]]
"""Writes rows that tell every admin on any platform but the named one; process.Bot.tell_admins fits."""


class Alerts:
    """`report` is the OnAlert of every gateway. Gateways exist before the bot does: `attach` the bot as soon as there
    is one."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._tell_admins: TellAdmins | None = None
        self._told: dict[tuple[PlatformName, str], datetime] = {}
        self._waiting: list[Alert] = []
        self._telling: set[asyncio.Task[None]] = set()

    def attach(self, tell_admins: TellAdmins) -> None:
        """From here on the admins are told; what happened before is told now. Needs a running loop."""
        self._tell_admins = tell_admins
        waiting, self._waiting = self._waiting, []
        for alert in waiting:
            self._spawn(self._tell(tell_admins, alert))

    def report(self, alert: Alert) -> None:
        """Log it, and tell every admin on the other platform; the same words at most once a day. Returns at once."""
        log_alert(alert)
        now, about = self._clock.now(), (alert.platform, alert.words)
        if about in self._told and now - self._told[about] < AGAIN_AFTER:
            return
        self._told[about] = now
        if self._tell_admins is None:
            self._waiting.append(alert)
        else:
            self._spawn(self._tell(self._tell_admins, alert))

    async def finish(self) -> None:
        """Wait until what was reported stands in the database."""
        await asyncio.gather(*self._telling, return_exceptions=True)

    async def _tell(self, tell_admins: TellAdmins, alert: Alert) -> None:
        message = say(f"{TITLES[alert.platform]} needs you. {alert.words}")
        try:
            await tell_admins(message, alert.platform, self._clock.now())
        except Exception as error:
            log.warning("the admins could not be told", error=repr(error))

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)
