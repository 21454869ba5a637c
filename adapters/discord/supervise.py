"""Keeps the connection alive: discord.py's own loop ends, without a word, at one payload it cannot read."""

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic
from traceback import format_exc

import discord
import structlog

from adapters.discord.settings import DiscordSettings
from bot.engine.alert import Alert, OnAlert

Sleep = Callable[[float], Awaitable[None]]

BAD_TOKEN = 4004
log = structlog.get_logger()


async def supervise(
    connect: Callable[[], Awaitable[None]],
    settings: DiscordSettings,
    on_alert: OnAlert,
    tried: asyncio.Event,
    sleep: Sleep = asyncio.sleep,
) -> None:
    """Connect again and again, with growing pauses; what only an admin can cure is told and tried rarely.

    `tried` is set once the first try has ended, if nobody has set it before.
    """
    fails = 0
    while True:
        began = monotonic()
        try:
            await connect()
            hopeless = None
            log.warning("discord connection ended")
        except Exception as error:
            hopeless = why_hopeless(error)
            log.warning("discord connection lost", error=repr(error), trace=format_exc(limit=-3))
        if hopeless:
            on_alert(Alert("discord", "bad_token", hopeless))
        tried.set()
        if hopeless:
            await sleep(settings.bad_token_pause)
            continue
        fails = 0 if monotonic() - began >= settings.steady_after else fails
        await sleep(settings.restart_pauses[min(fails, len(settings.restart_pauses) - 1)])
        fails += 1


def why_hopeless(error: Exception) -> str | None:
    """In words for an admin why trying again is of no use; None if it may be."""
    if isinstance(error, discord.LoginFailure) or (
        isinstance(error, discord.ConnectionClosed) and error.code == BAD_TOKEN
    ):
        return "Discord does not accept DISCORD_TOKEN. Make a new token on the bot's page of the developer portal."
    if isinstance(error, discord.PrivilegedIntentsRequired):
        return "Discord refuses the bot's intents. Tenderbot asks for no privileged one: check the developer portal."
    return None
