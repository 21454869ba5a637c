"""The parts of a running bot put together: database, engine, gateways, clock; alone or beside replicas."""

import asyncio
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from itertools import count
from typing import Any

import structlog

from adapters.clock import Alarm
from bot.engine.clock import Clock, Ids
from bot.engine.events import PlatformName
from bot.engine.ports import Intake, RefusedByPlatform
from bot.engine.registry import Organisation
from bot.engine.sender import Sender
from bot.engine.worker import Worker
from bot.lifecycle.chapters import registry
from storage.database import Database
from storage.leader import Lost, Standing, release_dead
from storage.queue import release_all
from storage.unit import SqlUnit
from storage.work_store import SqlWorkStore

log = structlog.get_logger()
ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"  # in the order of their codes
STAND_BY = 5.0
START_WAIT = 20.0  # seconds; more than a gateway takes to read what was missed
EVERYWHERE: tuple[PlatformName, ...] = ("slack",)
"""Platforms whose input every replica may take; Discord has one gateway connection, so one replica has it."""


class RandomIds:
    """Short ids that nobody can guess. They rise, so that what one turn makes in one instant keeps its order."""

    def __init__(self) -> None:
        self._made = count()

    def new(self, kind: str) -> str:
        made, many = next(self._made), len(ALPHABET)
        rising = (made // many**2 % many, made // many % many, made % many)
        return kind + "".join(ALPHABET[one] for one in rising) + "".join(secrets.choice(ALPHABET) for _ in range(10))


class Bot:
    """Everything of one process, between `start` and `stop`. `real_time` turns an instant of `clock` into one of the
    machine's (they differ in the sandbox)."""

    def __init__(
        self,
        database: Database,
        organisation: Organisation,
        clock: Clock,
        ids: Ids,
        gateways: Mapping[PlatformName, Any],
        real_time: Callable[[datetime], datetime] = lambda at: at,
    ) -> None:
        self.database = database
        self.gateways = gateways
        self.holder = RandomIds().new("w")
        self.store = SqlWorkStore(database, registry(organisation), ids, holder=self.holder)
        sender = Sender(self.store, clock, gateways)
        self.worker = Worker(self.store, clock, gateways, gateways, sender, lambda due: self.alarm.set(due))
        self.alarm = Alarm(self.worker.wake, real_time)
        self.standing: Standing | None = None
        self.stand_by = STAND_BY
        self.started: set[PlatformName] = set()
        self.intake: Intake = self.worker
        self.refused: dict[PlatformName, str] = {}
        self._starting: dict[PlatformName, asyncio.Task[None]] = {}
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Free what a killed process held, begin to work, then listen."""
        if self.database.is_sqlite:
            await self.database.run(release_all)
            await self._take_up(tuple(self.gateways), listen=False)
        else:
            loop = asyncio.get_running_loop()

            def wake() -> None:
                loop.call_soon_threadsafe(self.worker.wake)

            self.standing = await asyncio.to_thread(
                Standing,
                self.database.engine.url,
                self.holder,
                wake,
            )
            await self._duties(listen=False)
        self.alarm.start()
        self._tasks.append(asyncio.create_task(self.worker.run(), name="worker"))
        if self.standing is None:
            await self._take_up(tuple(self.gateways))
        else:
            await self._duties()
            self._tasks.append(asyncio.create_task(self._stand_by(), name="standing"))

    async def _take_up(self, platforms: tuple[PlatformName, ...], *, listen: bool = True) -> None:
        self.store.sends = platforms
        if not listen:
            return
        for name in self.gateways:
            if name not in self.started and (name in platforms or name in EVERYWHERE):
                self.started.add(name)
                self._starting[name] = asyncio.create_task(self._begin(name), name=f"start {name}")
        if self._starting:
            # Side by side, and not for ever: a platform that cannot be reached keeps no other from its work.
            done, _ = await asyncio.wait(self._starting.values(), timeout=START_WAIT)
            for task in done:
                task.result()
        self.worker.wake()

    async def _begin(self, name: PlatformName) -> None:
        """Let one gateway listen. A refusal has been told to an admin; the others go on without it (X19)."""
        try:
            await self.gateways[name].start(self.intake)
        except RefusedByPlatform as refused:
            self.refused[name] = refused.why
            log.error("a platform refused the start", platform=name, why=str(refused))
        finally:
            self._starting.pop(name, None)

    def states(self) -> dict[str, str]:
        """How each platform that this process speaks to is doing: "ok", "starting", "not connected" or why not."""
        found: dict[str, str] = {}
        for name in self.gateways:
            if name in self.started:
                up = "ok" if self.gateways[name].listening else "not connected"
                found[name] = self.refused.get(name) or ("starting" if name in self._starting else up)
        return found

    async def _duties(self, *, listen: bool = True) -> None:
        """Speak to those platforms that this replica holds, and to no other."""
        assert self.standing is not None
        held = [name for name in self.gateways if await asyncio.to_thread(self.standing.hold, name)]
        await self._let_go(tuple(held))
        await self.database.run(release_dead)
        await self._take_up(tuple(held), listen=listen)

    async def _let_go(self, held: tuple[PlatformName, ...]) -> None:
        """Fall silent where somebody else speaks now."""
        self.store.sends = held
        for name in tuple(self.started):
            if name not in held and name not in EVERYWHERE:
                self.started.discard(name)
                try:
                    await self.gateways[name].stop()
                except Exception as error:  # it is silent all the same: its sends and its intake are gone
                    log.warning("a platform did not stop in peace", platform=name, error=repr(error))

    async def _stand_by(self) -> None:
        """Look now and then whether a duty has become free."""
        while True:
            await asyncio.sleep(self.stand_by)
            try:
                await self._duties()
            except Lost:
                log.warning("the database is gone, and with it the duties of this process")
                await self._stand_again()
            except Exception as error:  # whatever it is, the next look may go well (X41)
                log.warning("could not look after the duties", error=repr(error))

    async def _stand_again(self) -> None:
        assert self.standing is not None
        await self._let_go(())
        with suppress(Lost):
            await asyncio.to_thread(self.standing.renew)

    # whoever moves the clock needs to know (time_travel.RunningBot)

    def wake(self) -> None:
        self.worker.wake()

    async def quiet(self) -> None:
        """Nothing is due, and no gateway is still reading history or showing an answer."""
        await self.worker.quiet()
        for gateway in self.gateways.values():
            settled = getattr(gateway, "settled", None) or gateway.quiet
            await settled()
        await self.worker.quiet()

    async def next_due(self) -> datetime | None:
        return await self.worker.next_due()

    async def stop(self) -> None:
        """Stop listening, finish what is under way, close."""
        for starting in tuple(self._starting.values()):
            starting.cancel()
            await asyncio.gather(starting, return_exceptions=True)
        for name in tuple(self.started):
            await self.gateways[name].stop()
        await self.worker.stop()
        for task in self._tasks:
            if task.get_name() == "standing":
                task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        self.alarm.stop()
        if self.standing is not None:
            await asyncio.to_thread(self.standing.close)
        self.database.close()


def read_bytes(database: Database) -> Callable[[str], bytes]:
    """For gateways: the bytes of a kept file. Blocking; raises KeyError."""

    def read(sha: str) -> bytes:
        found = database.transaction(lambda session: SqlUnit(session).file(sha))
        if found is None:
            raise KeyError(sha)
        return found

    return read
