"""One small Discord and one real discord.py client, for the tests of the sandbox."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime

import discord
import discord.asset
import discord.gateway
import discord.http
import yarl

from adapters.sandbox.discord.channels import Channel
from adapters.sandbox.discord.people import Person
from adapters.sandbox.discord.server import DiscordServer
from adapters.sandbox.discord.servers import Server
from adapters.sandbox.discord.simulator import DiscordSimulator
from adapters.sandbox.shared_state import SharedState
from adapters.sandbox.simulated_clock import SimulatedClock
from tests.support.patience import PATIENCE

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@dataclass
class GearGuild:
    """A server "Gear Guild" with #hire; Ada and Ben are members, Ada lives in Manila."""

    discord: DiscordSimulator
    ada: Person
    ben: Person
    guild: Server
    hire: Channel

    @property
    def clock(self) -> SimulatedClock:
        return self.discord.shared.clock


def gear_guild(*, frozen: bool = True) -> GearGuild:
    model = DiscordSimulator(SharedState(SimulatedClock(START if frozen else None)))
    ada = model.add_person("ada", global_name="Ada", zone="Asia/Manila")
    ben = model.add_person("ben", global_name="Ben", zone="Europe/Berlin")
    guild = model.add_server("Gear Guild", ben)
    model.join(ada, guild)
    return GearGuild(model, ada, ben, guild, model.add_channel(guild, "hire"))


class Bot(discord.Client):
    """The real client; each test sets the handlers it needs as attributes."""

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Do not wait five seconds before a new IDENTIFY."""


@asynccontextmanager
async def serving(model: DiscordSimulator) -> AsyncIterator[DiscordServer]:
    """The model on a free port, with discord.py pointed at it."""
    server = DiscordServer(model)
    server.come_again = model.switches.answer_within = PATIENCE
    await server.start()
    old = discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY, discord.asset.Asset.BASE
    discord.http.Route.BASE = server.api
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(server.gateway_url)
    discord.asset.Asset.BASE = server.cdn
    try:
        yield server
    finally:
        await server.stop()
        discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY, discord.asset.Asset.BASE = old


@asynccontextmanager
async def running(server: DiscordServer, bot: discord.Client, *, token: str | None = None) -> AsyncIterator[None]:
    """The client logged in and identified; closed without a leaked task."""
    task = asyncio.create_task(bot.start(token or server.discord.application.token))
    arrived = asyncio.create_task(server.connected())
    await asyncio.wait([task, arrived], return_when=asyncio.FIRST_COMPLETED)
    try:
        if task.done():
            await task
        yield
    finally:
        arrived.cancel()
        await bot.close()
        with suppress(Exception):
            await task
        ready = bot._connection._ready_task
        if ready is not None:
            ready.cancel()
            with suppress(asyncio.CancelledError):
                await ready


def make_bot(intents: discord.Intents | None = None) -> Bot:
    wanted = intents or discord.Intents(guilds=True, guild_messages=True, dm_messages=True, dm_reactions=True)
    return Bot(intents=wanted, guild_ready_timeout=0.02, allowed_mentions=discord.AllowedMentions.none())
