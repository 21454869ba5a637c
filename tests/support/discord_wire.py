"""The gateway under test on one side, a small Discord with people on the other."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from adapters.discord.gateway import DiscordGateway
from adapters.discord.settings import DiscordSettings
from adapters.sandbox.discord.channels import Channel
from adapters.sandbox.discord.people import Person
from adapters.sandbox.discord.server import DiscordServer
from adapters.sandbox.discord.servers import Server
from adapters.sandbox.discord.simulator import DiscordSimulator
from adapters.sandbox.shared_state import SharedState
from adapters.sandbox.simulated_clock import SimulatedClock
from bot.engine.events import Address
from tests.support.discord_intake import RecordingIntake
from tests.support.patience import PATIENCE

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@dataclass
class DiscordWire:
    """A Discord where Ada and Ben are members of Gear Guild, which has #hire and the forum #jobs."""

    model: DiscordSimulator
    server: DiscordServer
    ada: Person
    ben: Person
    guild: Server
    hire: Channel
    intake: RecordingIntake = field(default_factory=RecordingIntake)
    troubles: list[tuple[str, str]] = field(default_factory=list)

    @property
    def settings(self) -> DiscordSettings:
        token = self.model.application.token
        return DiscordSettings(
            token,
            self.server.api,
            restart_pauses=(0.0,),
            keep_pauses=(0.0,),
            identify_pause=0.0,
            history_every=0.0,
            start_wait=PATIENCE,
            stop_wait=PATIENCE,
        )

    def address(self, channel: Channel) -> Address:
        return Address("discord", channel.server or "", channel.id)

    def gateway(self, **changes: object) -> DiscordGateway:
        return DiscordGateway(
            replace(self.settings, **changes),  # type: ignore[arg-type]
            self.model.shared.blobs.__getitem__,
            clock=self.model.shared.clock,
            on_alert=lambda alert: self.troubles.append((alert.cause, alert.words)),
        )

    @asynccontextmanager
    async def running(self, **changes: object) -> AsyncIterator[DiscordGateway]:
        gateway = self.gateway(**changes)
        await gateway.start(self.intake)
        try:
            yield gateway
        finally:
            await gateway.stop()


@asynccontextmanager
async def discord_wire() -> AsyncIterator[DiscordWire]:
    model = DiscordSimulator(SharedState(SimulatedClock(START)))
    ada = model.add_person("ada", global_name="Ada", zone="Asia/Manila")
    ben = model.add_person("ben", global_name="Ben", zone="Europe/Berlin")
    guild = model.add_server("Gear Guild", ben)
    model.join(ada, guild)
    hire = model.add_channel(guild, "hire")
    model.switches.answer_within = PATIENCE
    server = DiscordServer(model)
    server.come_again = PATIENCE
    await server.start()
    try:
        yield DiscordWire(model, server, ada, ben, guild, hire)
    finally:
        await server.stop()
