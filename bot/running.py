"""The parts of a running bot put together: database, engine, gateways, clock."""

import asyncio
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog

from adapters.clock import Alarm
from bot.chapters import book
from bot.engine.book import House
from bot.engine.clock import Clock, Ids
from bot.engine.delivery import Courier
from bot.engine.events import PlatformName
from bot.engine.pump import Pump
from storage.database import Database
from storage.desk import SqlDesk
from storage.queue import release_all

log = structlog.get_logger()
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"


class RandomIds:
    """Short ids that nobody can guess or read anything from."""

    def new(self, kind: str) -> str:
        return kind + "".join(secrets.choice(ALPHABET) for _ in range(10))


@dataclass
class Bot:
    """Everything of one process. Gateways are started by whoever made them, then `start` and `stop` in this order."""

    database: Database
    house: House
    clock: Clock
    ids: Ids
    gateways: Mapping[PlatformName, Any]
    real_time: Callable[[datetime], datetime] = lambda at: at

    def __post_init__(self) -> None:
        self.desk = SqlDesk(self.database, book(self.house), self.ids)
        courier = Courier(self.desk, self.clock, self.gateways)
        self.pump = Pump(self.desk, self.clock, self.gateways, self.gateways, courier, self._ring)
        self.alarm = Alarm(self.pump.wake, self.real_time)
        self._working: asyncio.Task[None] | None = None

    def _ring(self, due: datetime | None) -> None:
        self.alarm.set(due)

    async def start(self) -> None:
        """Free what a killed process held, begin to work, then listen."""
        if self.database.is_sqlite:
            await self.database.run(release_all)
        self.alarm.start()
        self._working = asyncio.create_task(self.pump.run(), name="pump")
        for gateway in self.gateways.values():
            await gateway.start(self.pump)

    async def stop(self) -> None:
        """Stop listening, finish what is under way, close."""
        for gateway in self.gateways.values():
            await gateway.stop()
        await self.pump.stop()
        if self._working is not None:
            await self._working
        self.alarm.stop()
        self.database.close()


def read_bytes(database: Database) -> Callable[[str], bytes]:
    """For gateways: the bytes of a kept file. Blocking; raises KeyError."""
    from storage.unit import SqlUnit

    def read(sha: str) -> bytes:
        found = database.transaction(lambda session: SqlUnit(session).file(sha))
        if found is None:
            raise KeyError(sha)
        return found

    return read
