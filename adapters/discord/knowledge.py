"""Looking things up on Discord: who somebody is, and the bytes of a file that was sent."""

from collections.abc import Callable

import aiohttp

from adapters.discord.inbound import attachments
from adapters.discord.people import profile
from adapters.discord.rest import Rest
from bot.engine.events import Account, Attachment, Profile
from bot.engine.ports import RefusedByPlatform

FETCH = aiohttp.ClientTimeout(total=120, connect=10)
CHUNK = 64 * 1024


async def look_up(rest: Rest, account: Account) -> Profile | None:
    """The profile of an account, None if Discord knows none."""
    try:
        return profile(await rest.user(account.id))
    except RefusedByPlatform as refused:
        if refused.why == "gone":
            return None
        raise


async def fetch(rest: Rest, attachment: Attachment, largest: int, new: Callable[..., aiohttp.ClientSession]) -> bytes:
    """The bytes of a sent file, at most `largest`, by a link asked for just now (C10, X52).

    Raises RefusedByPlatform "too_large" or "gone"; a lost connection is an error as any other.
    """
    if attachment.size > largest:
        raise RefusedByPlatform("too_large", attachment.name)
    url = attachment.ref if "://" in attachment.ref else await _link(rest, attachment.ref)
    async with new(timeout=FETCH) as session, session.get(url) as answer:
        if answer.status in (401, 403, 404, 410):
            raise RefusedByPlatform("gone", f"{attachment.name}: {answer.status}")
        answer.raise_for_status()
        content = bytearray()
        async for chunk in answer.content.iter_chunked(CHUNK):
            content += chunk
            if len(content) > largest:
                raise RefusedByPlatform("too_large", attachment.name)
        return bytes(content)


async def _link(rest: Rest, ref: str) -> str:
    channel, message, wanted = ref.split("/", 2)
    for payload in attachments(await rest.message(channel, message)):
        if str(payload.get("id")) == wanted:
            return str(payload["url"])
    raise RefusedByPlatform("gone", ref)
