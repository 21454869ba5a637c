"""Pushing the simulator's clock: from one due timer to the next, with everything settled in between (DESIGN 9)."""

from datetime import datetime, timedelta
from typing import Protocol

from adapters.sandbox.simulator import Simulator

STEPS_AT_MOST = 5000
SOON = timedelta(seconds=10)


class RunningBot(Protocol):
    """What time travel needs of the bot: bot.runtime.process.Bot fits."""

    def wake(self) -> None: ...

    async def quiet(self) -> None: ...

    async def next_due(self) -> datetime | None: ...


class TimeTravel:
    """Moves the clock of a simulator and of the bot in it together; both share `simulator.clock`."""

    def __init__(
        self, simulator: Simulator, bot: RunningBot, platforms: tuple[str, ...] = ("slack", "discord")
    ) -> None:
        self.simulator = simulator
        self.bot = bot
        self.platforms = platforms

    async def settle(self) -> None:
        """Return once no platform has anything to deliver and the bot has nothing due."""
        while True:
            await self.simulator.quiet(self.platforms)
            await self.bot.quiet()
            await self.simulator.quiet(self.platforms)
            due = await self.bot.next_due()
            if due is None or due > self.simulator.clock.now():
                return
            self.bot.wake()

    async def settle_retries(self) -> None:
        """`settle`, and what only waits for a second try (a rate limit, a place just opened) is let have it."""
        await self.settle()
        while True:
            due, now = await self.bot.next_due(), self.simulator.clock.now()
            if due is None or due > now + SOON:
                return
            await self.advance(due)

    async def advance(self, to: datetime) -> None:
        """Step to each instant at which something falls due until `to` (aware), then to `to` itself."""
        clock = self.simulator.clock
        await self.settle()
        for _ in range(STEPS_AT_MOST):
            due = await self.bot.next_due()
            if due is None or due > to:
                break
            clock.set_to(due)
            self._wake_everybody()
            await self.settle()
        if clock.now() < to:
            clock.set_to(to)
            self._wake_everybody()
            await self.settle()

    async def to_next(self) -> datetime | None:
        """To the next instant at which the bot has something to do; gives it, or None if there is none."""
        await self.settle()
        due = await self.bot.next_due()
        if due is not None:
            await self.advance(due)
        return due

    def _wake_everybody(self) -> None:
        self.simulator.slack.server.delivery.deliver()
        self.bot.wake()
