"""Pushing the town's clock forward: from one due timer to the next, with everything settled in between (DESIGN 9)."""

from datetime import datetime, timedelta
from typing import Protocol

from adapters.sandbox.town import Town

STEPS_AT_MOST = 5000
SOON = timedelta(seconds=10)


class Works(Protocol):
    """What time travel needs of the bot: bot.running.Bot fits."""

    def wake(self) -> None: ...

    async def quiet(self) -> None: ...

    async def next_due(self) -> datetime | None: ...


class Journey:
    """Moves the clock of a town and of the bot in it together; both share `town.world.clock`."""

    def __init__(self, town: Town, works: Works, which: tuple[str, ...] = ("slack", "discord")) -> None:
        self.town = town
        self.works = works
        self.which = which

    async def settle(self) -> None:
        """Return once no platform has anything to deliver and the bot has nothing due."""
        while True:
            await self.town.quiet(self.which)
            await self.works.quiet()
            await self.town.quiet(self.which)
            due = await self.works.next_due()
            if due is None or due > self.town.world.clock.now():
                return
            self.works.wake()

    async def rest(self) -> None:
        """`settle`, and what only waits for a second try (a rate limit, a place just opened) is let have it."""
        await self.settle()
        while True:
            due, now = await self.works.next_due(), self.town.world.clock.now()
            if due is None or due > now + SOON:
                return
            await self.advance(due)

    async def advance(self, to: datetime) -> None:
        """Step to each instant at which something falls due until `to` (aware), then to `to` itself."""
        clock = self.town.world.clock
        await self.settle()
        for _ in range(STEPS_AT_MOST):
            due = await self.works.next_due()
            if due is None or due > to:
                break
            clock.set_to(due)
            self._arrive()
            await self.settle()
        if clock.now() < to:
            clock.set_to(to)
            self._arrive()
            await self.settle()

    async def to_next(self) -> datetime | None:
        """To the next instant at which the bot has something to do; gives it, or None if there is none."""
        await self.settle()
        due = await self.works.next_due()
        if due is not None:
            await self.advance(due)
        return due

    def _arrive(self) -> None:
        self.town.slack.server.courier.pump()
        self.works.wake()
