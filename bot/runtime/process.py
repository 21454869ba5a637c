"""The parts of a running bot put together: database, engine, gateways, clock; alone or beside replicas."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from adapters.clock import Alarm
from bot.engine.clock import Clock, Ids
from bot.engine.dispatch import Dispatch
from bot.engine.events import PlatformName
from bot.engine.messages import Message
from bot.engine.platforms import HEARD_BY_EVERY_REPLICA
from bot.engine.ports import Gateway, Intake
from bot.engine.registry import Organisation
from bot.engine.sender import Sender
from bot.engine.worker import Worker
from bot.lifecycle.chapters import registry
from bot.runtime.gateway_group import GatewayGroup
from bot.runtime.ids import RandomIds
from storage.database import Database
from storage.queue import release_all
from storage.work_store import SqlWorkStore

if TYPE_CHECKING:
    from bot.runtime.candidacy import Candidacy

POLL_EVERY = 5.0
"""Seconds between two looks at whether another process has left the lead of a platform."""


class Bot:
    """Everything of one process, between `start` and `stop`.

    `intake` is what the gateways give to, the worker unless it is replaced before `start`; `poll_every` is in seconds.
    """

    def __init__(
        self,
        database: Database,
        organisation: Organisation,
        clock: Clock,
        ids: Ids,
        gateways: Mapping[PlatformName, Gateway],
        real_time: Callable[[datetime], datetime] = lambda at: at,
    ) -> None:
        """`real_time` turns an instant of `clock` into one of the machine's (they differ in the sandbox)."""
        self.database = database
        self.gateways = gateways
        self.gateway_group = GatewayGroup(gateways)
        self.holder = RandomIds().new("w")
        self.store = SqlWorkStore(database, holder=self.holder)
        self.dispatch = Dispatch(registry(organisation), ids)
        sender = Sender(self.store, clock, gateways)
        self.worker = Worker(
            self.store, self.dispatch, clock, gateways, gateways, sender, lambda due: self.alarm.set(due)
        )
        self.alarm = Alarm(self.worker.wake, real_time)
        self.intake: Intake = self.worker
        self.poll_every = POLL_EVERY
        self._candidacy: Candidacy | None = None
        self._working: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Free what a killed process held, begin to work, then listen. Raises OSError if a port of this machine is
        taken."""
        if self.database.is_sqlite:
            await self.database.run(release_all)
            self.store.sends = tuple(self.gateways)
        else:
            self._candidacy = await self._join_election()
            await self._candidacy.campaign()
        self.alarm.start()
        self._working = asyncio.create_task(self.worker.run(), name="worker")
        if self._candidacy is None:
            await self._serve(tuple(self.gateways))
        else:
            await self._candidacy.campaign()
            self._candidacy.follow(self.poll_every)

    async def _join_election(self) -> "Candidacy":
        # Only here: on SQLite nothing of psycopg is needed (9 MB).
        from bot.runtime.candidacy import Candidacy
        from storage.leader import LeaderElection

        loop = asyncio.get_running_loop()

        def wake() -> None:
            loop.call_soon_threadsafe(self.worker.wake)

        election = await asyncio.to_thread(LeaderElection, self.database.engine.url, self.holder, wake)
        self.worker.sender.may_send = election.leads
        return Candidacy(election, self.database, self.gateways, release=self._release, serve=self._serve)

    async def _release(self, led: tuple[PlatformName, ...]) -> None:
        """Fall silent on every platform that another process leads."""
        self.store.sends = led
        await self.gateway_group.keep_only({*led, *HEARD_BY_EVERY_REPLICA})

    async def _serve(self, led: tuple[PlatformName, ...]) -> None:
        """Send on the platforms that this process leads, and listen to those and to whatever every replica may hear.
        Before the worker runs nothing is listened to: what is heard is to be answered."""
        self.store.sends = led
        if self._working is None:
            return
        heard = (name for name in self.gateways if name in led or name in HEARD_BY_EVERY_REPLICA)
        await self.gateway_group.start(heard, self.intake)
        self.worker.wake()

    async def tell_admins(self, message: Message, besides: PlatformName, now: datetime) -> None:
        """Tell every admin on another platform than `besides`, which is in trouble."""
        await self.store.write("tell-admins", lambda unit: self.dispatch.tell_admins(unit, now, message, besides))
        self.worker.wake()

    # whoever moves the clock needs to know (adapters.sandbox.time_travel)

    def wake(self) -> None:
        """Something may be due."""
        self.worker.wake()

    async def quiet(self) -> None:
        """Return once nothing is due, and no gateway is still reading history or showing an answer."""
        await self.worker.quiet()
        await self.gateway_group.settled()
        await self.worker.quiet()

    async def next_due(self) -> datetime | None:
        """When the next row falls due that nobody works on (aware, UTC)."""
        return await self.worker.next_due()

    async def stop(self) -> None:
        """Stop listening, finish what is under way, close; also after a start that failed half-way."""
        if self._candidacy is not None:
            await self._candidacy.stop_following()
        await self.gateway_group.stop()
        await self.worker.stop()
        if self._working is not None:
            await self._working
        self.alarm.stop()
        if self._candidacy is not None:
            await self._candidacy.close()
        self.database.close()
