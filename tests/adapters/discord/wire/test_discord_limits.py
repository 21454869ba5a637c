"""Discord's limits on requests as a whole and by route: kept without being told, and no wait while there is quota."""

import asyncio
from typing import Any

import discord
import pytest

from adapters.discord import client
from adapters.discord.client import Client
from adapters.discord.gateway import IDENTIFY_BURST, IDENTIFY_EVERY
from adapters.discord.pace import Bucket
from adapters.discord.rest import BURST, EVERY
from bot.engine.messages import say
from tests.support.discord_wire import discord_wire


def test_never_more_than_fifty_requests_in_any_second() -> None:
    """X23: a burst and what follows it together."""
    bucket = Bucket(BURST, EVERY, lambda: 0.0)
    times = [bucket.reserve() for _ in range(500)]
    assert max(sum(1 for one in times if at <= one < at + 1) for at in times) <= 50


async def test_a_hundred_messages_at_once_are_never_refused() -> None:
    """X23: the server counts fifty in a second and refuses the next."""
    async with discord_wire() as wire, wire.running() as gateway:
        wire.model.switches.requests_per_second = 50
        [part] = gateway.parts(say("Hello"))
        address = wire.address(wire.hire)
        refused = wire.server.rest.invalid
        await asyncio.gather(*(gateway.send(address, part, nonce=f"n{n}", again=False) for n in range(100)))
        assert wire.server.rest.invalid == refused
        assert len(wire.model.read(wire.ada, wire.hire)) == 100


async def test_quota_that_is_left_in_a_long_window_is_used() -> None:
    """X73: five in a minute, and the fifth waits no more than the first; also where all come at once."""
    async with discord_wire() as wire, wire.running() as gateway:
        wire.model.switches.bucket = (5, 60.0)
        [part] = gateway.parts(say("Hello"))
        address = wire.address(wire.hire)
        for n in range(2):
            await gateway.send(address, part, nonce=f"n{n}", again=False)
        await asyncio.gather(*(gateway.send(address, part, nonce=f"m{n}", again=False) for n in range(3)))
        assert len(wire.model.read(wire.ada, wire.hire)) == 5


async def test_a_storm_of_new_sessions_stays_below_a_thousand_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """X25: each connection dies at once, and Discord wants a new session each time."""
    now = [0.0]

    async def wait(seconds: float) -> None:
        now[0] += seconds

    async def nothing(*_: Any) -> None: ...

    async with discord_wire() as wire:
        bucket = Bucket(IDENTIFY_BURST, IDENTIFY_EVERY, lambda: now[0])
        storm = Client(wire.settings, bucket, nothing)
        monkeypatch.setattr(client.asyncio, "sleep", wait)
        begun = []
        while now[0] < 2 * 86_400:
            await storm.before_identify_hook(None)
            begun.append(now[0])
        monkeypatch.undo()
        assert isinstance(storm, discord.Client)
        assert max(sum(1 for one in begun if at <= one < at + 86_400) for at in begun[:50]) < 1000
        await storm.end()
