"""The gateways of one process: which of them were asked to listen, and how each is doing."""

import asyncio
from collections.abc import Collection, Iterable, Mapping

import structlog

from bot.engine.events import PlatformName
from bot.engine.ports import Gateway, Intake, RefusedByPlatform

log = structlog.get_logger()
START_WAIT = 20.0  # seconds; more than a gateway takes to read what was missed


class GatewayGroup:
    """`started` are the platforms whose gateway was asked to listen, `refused` why one of them will not have us."""

    def __init__(self, gateways: Mapping[PlatformName, Gateway]) -> None:
        self._gateways = gateways
        self.started: set[PlatformName] = set()
        self.refused: dict[PlatformName, str] = {}
        self._starting: dict[PlatformName, asyncio.Task[None]] = {}

    async def start(self, platforms: Iterable[PlatformName], intake: Intake) -> None:
        """Let those of them listen that do not yet. Side by side, and waited for at most START_WAIT seconds: a platform
        that cannot be reached keeps no other from its work. Raises OSError if a port of this machine is taken."""
        for name in platforms:
            if name not in self.started:
                self.started.add(name)
                self._starting[name] = asyncio.create_task(self._start(name, intake), name=f"start {name}")
        if self._starting:
            done, _ = await asyncio.wait(self._starting.values(), timeout=START_WAIT)
            for task in done:
                task.result()

    async def _start(self, name: PlatformName, intake: Intake) -> None:
        """A refusal has been told to an admin; the others go on without that platform (X19)."""
        try:
            await self._gateways[name].start(intake)
        except RefusedByPlatform as refused:
            self.refused[name] = refused.why
            log.error("platform refused the start", platform=name, why=str(refused))
        finally:
            self._starting.pop(name, None)

    def states(self) -> dict[str, str]:
        """How each platform that this process listens to is doing: "ok", "starting", "not connected" or why not."""
        states: dict[str, str] = {}
        for name, gateway in self._gateways.items():
            if name in self.started:
                connected = "ok" if gateway.listening else "not connected"
                states[name] = self.refused.get(name) or ("starting" if name in self._starting else connected)
        return states

    async def settled(self) -> None:
        """Return once no gateway has anything half-done."""
        for gateway in self._gateways.values():
            await gateway.settled()

    async def keep_only(self, platforms: Collection[PlatformName]) -> None:
        """Stop listening to all others. One that does not stop in peace is silent all the same: its sends and its
        intake are gone."""
        for name in tuple(self.started):
            if name not in platforms:
                self.started.discard(name)
                try:
                    await self._gateways[name].stop()
                except Exception as error:
                    log.warning("gateway did not stop in peace", platform=name, error=repr(error))

    async def stop(self) -> None:
        """Stop listening everywhere, also where the start is still under way."""
        for starting in tuple(self._starting.values()):
            starting.cancel()
            await asyncio.gather(starting, return_exceptions=True)
        for name in tuple(self.started):
            await self._gateways[name].stop()
