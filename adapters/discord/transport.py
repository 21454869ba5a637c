"""How a Discord gateway is joined to its Discord: over sockets as a rule, by calls within one process in tests."""

from collections.abc import Callable
from dataclasses import dataclass

import aiohttp

from adapters.discord.client import Client, OnDispatch
from adapters.discord.pace import Bucket
from adapters.discord.settings import DiscordSettings


@dataclass(frozen=True, slots=True)
class DiscordTransport:
    """`client` makes each connection's client, `session` what files are fetched through."""

    client: Callable[[DiscordSettings, Bucket, OnDispatch], Client] = Client
    session: Callable[..., aiohttp.ClientSession] = aiohttp.ClientSession
