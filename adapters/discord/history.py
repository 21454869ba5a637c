"""What was said in DMs while the bot was away, read in order and once (C6, X24)."""

import asyncio
from collections.abc import Callable
from traceback import format_exc

import structlog

from adapters.discord.inbound import message_event
from adapters.discord.rest import Rest
from bot.engine.ports import DirectConversation, Intake, RefusedByPlatform, RetryLater

PAGES = 50
TRIES = 5
log = structlog.get_logger()


class History:
    """Reads each open conversation after a new session; live words of a place wait until its history is in."""

    def __init__(self, rest: Rest, me: Callable[[], str], every: float) -> None:
        self._rest = rest
        self._me = me
        self._every = every
        self._reading: dict[str, asyncio.Event] = {}
        self._awaited: list[str] = []
        self._listed = asyncio.Event()
        self._listed.set()
        self._one_at_a_time = asyncio.Lock()

    def announce(self) -> None:
        """A new session has begun: hold live words back until it is known whose history must be read."""
        self._listed.clear()

    def release(self) -> None:
        """Let every live word through: there will be no more reading for now."""
        self._listed.set()
        while self._reading:
            self._reading.popitem()[1].set()

    async def caught_up(self, channel: str) -> None:
        """Wait until the history of a DM has been taken in, if it is being read."""
        await self._listed.wait()
        if (reading := self._reading.get(channel)) is not None:
            self._awaited.append(channel)  # whoever is talking now is read first
            await reading.wait()
            self._awaited.remove(channel)

    async def catch_up(self, intake: Intake) -> int:
        """Take in all that was missed; gives how many messages were new to us."""
        async with self._one_at_a_time:
            try:
                talks = {talk.address.channel: talk for talk in await intake.conversations("discord")}
                self._reading.update({channel: asyncio.Event() for channel in talks})
                self._listed.set()
                new = 0
                while talks:
                    channel = next((waited for waited in self._awaited if waited in talks), next(iter(talks)))
                    new += await self._read(intake, talks.pop(channel))
                    if (read := self._reading.pop(channel, None)) is not None:
                        read.set()
                    await asyncio.sleep(self._every if talks else 0)
                return new
            finally:
                self.release()

    async def _read(self, intake: Intake, talk: DirectConversation) -> int:
        for attempt in range(1, TRIES + 1):
            try:
                return await self._take(intake, talk)
            except RefusedByPlatform as refused:
                log.warning("history refused", channel=talk.address.channel, why=refused.why)
                return 0
            except RetryLater as later:
                await asyncio.sleep(later.after)
            except Exception:
                log.error("history failed", channel=talk.address.channel, attempt=attempt, trace=format_exc(limit=-5))
                await asyncio.sleep(attempt)
        return 0

    async def _take(self, intake: Intake, talk: DirectConversation) -> int:
        """Again from the start is harmless: what was taken before is known by its key."""
        after = talk.after or "0"
        new = 0
        for _ in range(PAGES):
            page = await self._rest.messages(talk.address.channel, after)
            for payload in page:
                heard = message_event(payload, self._me(), missed=not new)
                if heard is not None and await intake.take(*heard) is not None:
                    new += 1
            if len(page) < 100:
                break
            after = str(page[-1]["id"])
            await asyncio.sleep(self._every)
        return new
