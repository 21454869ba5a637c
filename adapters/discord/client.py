"""Our discord.py client: the least intents, raw payloads handed on, and sessions begun at a bearable rate."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from traceback import format_exc
from typing import Any

import discord
import structlog

from adapters.discord.pace import Bucket
from adapters.discord.quota import by_quota
from adapters.discord.settings import DiscordSettings

OnDispatch = Callable[[str, dict[str, Any]], Awaitable[None]]
"""Given the kind and the data of each gateway event that concerns us."""

DISPATCH = 0
HEARD = {"READY", "MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_DELETE", "MESSAGE_DELETE_BULK", "INTERACTION_CREATE"}
READY_WAIT = 0.05
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # nobody here wants to be told about voice
LONGEST_LIMIT = 30.0  # a longer rate limit is told to the caller instead of being slept through
log = structlog.get_logger()


class Client(discord.Client):
    """Hands the raw payloads of what concerns us to `on_dispatch`, each in a task of its own, begun in order.

    Raw, because history gives the same payloads: what is said live and what was missed are read by one function;
    and because a payload that discord.py cannot read, which ends its connection, is still heard by us.
    """

    def __init__(self, settings: DiscordSettings, identifies: Bucket, on_dispatch: OnDispatch) -> None:
        super().__init__(
            intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            enable_debug_events=True,  # for on_socket_raw_receive
            guild_ready_timeout=READY_WAIT,
            max_ratelimit_timeout=LONGEST_LIMIT,
        )
        by_quota(self.http)
        self._settings = settings
        self._identifies = identifies
        self._on_dispatch = on_dispatch
        self.busy: set[asyncio.Task[Any]] = set()

    async def on_socket_raw_receive(self, frame: str) -> None:
        """Every frame of the gateway, before discord.py reads it."""
        packet = json.loads(frame)
        if packet.get("op") != DISPATCH or packet.get("t") not in HEARD:
            return
        task = asyncio.current_task()
        if task is not None:
            self.busy.add(task)
            task.add_done_callback(self.busy.discard)
        try:
            await self._on_dispatch(packet["t"], packet.get("d") or {})
        except Exception:
            log.error("event not taken", type=packet["t"], trace=format_exc(limit=-5))

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Wait before a new session: the pause that Discord wants, and longer where sessions die too often (X25)."""
        if not initial:
            await asyncio.sleep(self._settings.identify_pause)
        if (wait := self._identifies.reserve()) > 0:
            log.warning("too many new sessions", wait=wait)
            await asyncio.sleep(wait)

    async def end(self) -> None:
        """Close without leaving anything behind: discord.py forgets the task that waits for servers."""
        await self.close()
        waiting = self._connection._ready_task
        if waiting is not None:
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)
