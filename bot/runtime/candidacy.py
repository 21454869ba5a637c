"""One process among its replicas on PostgreSQL: it stands for the lead of each platform, and follows who has it."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress

import structlog

from bot.engine.events import PlatformName
from storage.database import Database
from storage.leader import LeaderElection, LeadershipLost, release_dead

log = structlog.get_logger()

Lead = Callable[[tuple[PlatformName, ...]], Awaitable[None]]
"""Given the platforms that this process leads."""


class Candidacy:
    """`release` is called first, to fall silent on every platform that another process leads by now; `serve` then
    takes up those that are led. `platforms` are what there is to lead."""

    def __init__(
        self,
        election: LeaderElection,
        database: Database,
        platforms: Iterable[PlatformName],
        *,
        release: Lead,
        serve: Lead,
    ) -> None:
        self._election = election
        self._database = database
        self._platforms = tuple(platforms)
        self._release = release
        self._serve = serve
        self._following: asyncio.Task[None] | None = None

    async def campaign(self) -> None:
        """Lead every platform that nobody else leads, and none that somebody does. Raises LeadershipLost if the
        database is gone."""
        led = tuple([name for name in self._platforms if await asyncio.to_thread(self._election.acquire, name)])
        await self._release(led)
        await self._database.run(release_dead)
        await self._serve(led)

    def follow(self, every: float) -> None:
        """Campaign again every so many seconds, in a task of its own, until `stop_following`: leaders may die."""
        self._following = asyncio.create_task(self._follow(every), name="leader election")

    async def _follow(self, every: float) -> None:
        while True:
            await asyncio.sleep(every)
            try:
                await self.campaign()
            except LeadershipLost:
                log.warning("the database is gone, and soon every lead of this process")
                await self._rejoin()
            except Exception as error:  # whatever it is, the next campaign may go well (X41)
                log.warning("campaign failed", error=repr(error))

    async def _rejoin(self) -> None:
        await self._release(())
        with suppress(LeadershipLost):
            await asyncio.to_thread(self._election.reconnect)

    async def stop_following(self) -> None:
        """Leave things as they are; what is led stays led until `close`."""
        if self._following is not None:
            self._following.cancel()
            await asyncio.gather(self._following, return_exceptions=True)

    async def close(self) -> None:
        """Give up every lead; others take over at their next campaign."""
        await asyncio.to_thread(self._election.close)
