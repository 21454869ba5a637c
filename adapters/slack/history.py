"""What was said while nobody listened: the open conversations' history after a start or a long outage (C6)."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import structlog

from adapters.slack import inbound
from adapters.slack.payloads import Json, Us, text, when
from adapters.slack.web import Web
from bot.engine.events import Said
from bot.engine.ports import DirectConversation, Intake, RefusedByPlatform, RetryLater

log = structlog.get_logger()
TRIES = 20
OLDER_THREADS = 1  # pages of messages before the last seen one that are searched for threads with news


class History:
    """Reads every open conversation after the last message seen, and takes each message with its usual key."""

    def __init__(self, web: Web, intake: Intake) -> None:
        self._web = web
        self._intake = intake

    async def catch_up(self, us: Us, now: datetime) -> int:
        """How many messages were new. A conversation that cannot be read is logged and left."""
        new = 0
        for seen in await self._intake.conversations("slack"):
            try:
                new += await self._read(seen, us, now)
            except RefusedByPlatform as refused:
                log.warning("slack history refused", channel=seen.address.channel, why=str(refused))
        return new

    async def _read(self, seen: DirectConversation, us: Us, now: datetime) -> int:
        by_ts: dict[str, Json] = {}
        for message in await self._news(seen):
            by_ts[text(message, "ts")] = message
        new = 0
        for ts in sorted(by_ts, key=Decimal):
            event = {**by_ts[ts], "type": "message", "channel": seen.address.channel}
            keyed = inbound.read({"type": "event_callback", "event": event}, us, now)
            if keyed is None:
                continue
            key, happened = keyed
            if isinstance(happened, Said) and not new:
                happened = replace(happened, missed=True)
            new += await self._intake.take(key, happened) is not None
        return new

    async def _news(self, seen: DirectConversation) -> list[Json]:
        channel, after = seen.address.channel, seen.after or "0"
        if seen.address.thread:
            return _after(
                await self._all("conversations.replies", channel, ts=seen.address.thread, oldest=after), after
            )
        recent = await self._all("conversations.history", channel, oldest=after)
        older: list[Json] = []
        if seen.after:
            older = await self._all("conversations.history", channel, latest=after, inclusive=True, most=OLDER_THREADS)
        out = list(recent)
        for parent in (*recent, *older):
            if text(parent, "thread_ts") == text(parent, "ts") and _later(text(parent, "latest_reply"), after):
                out += await self._all("conversations.replies", channel, ts=text(parent, "ts"), oldest=after)
        return _after(out, after)

    async def _all(self, method: str, channel: str, *, most: int = 50, **arguments: object) -> list[Json]:
        """All messages of a read method. It waits as Slack asks; a bad line is tried again for some minutes."""
        pace = self._web.pace
        for _ in range(TRIES):
            await pace.sleep(pace.take(method))
            try:
                pages = self._web.pages(method, most=most, place=channel, channel=channel, **arguments)
                return [message async for page in pages for message in page]
            except RetryLater as later:
                await pace.sleep(later.after)
        raise RefusedByPlatform("gone", f"{method} did not answer")


def _after(messages: list[Json], after: str) -> list[Json]:
    """Those that came after, without the thread's first message that replies always bring along."""
    return [message for message in messages if _later(text(message, "ts"), after)]


def _later(ts: str, after: str) -> bool:
    return when(ts) is not None and Decimal(ts) > Decimal(after)
