"""Saying: parts become messages and files, exactly once, in their thread, and can be changed or taken back."""

import asyncio
from collections.abc import AsyncIterator, Sequence

from adapters.slack import render, views
from adapters.slack.payloads import Json, is_direct, part, receipt, text, when
from adapters.slack.uploads import Uploads
from adapters.slack.web import Web
from bot.engine.events import Account, Address, PlatformName
from bot.engine.messages import Message
from bot.engine.ports import ReadBytes, Receipt, RefusedByPlatform, RetryLater

MARK = "tenderbot_part"
PAGES_BACK = 10


class Sending:
    """The engine's Platform port for one Slack workspace."""

    name: PlatformName = "slack"

    def __init__(self, web: Web, read_bytes: ReadBytes) -> None:
        self._web = web
        self._uploads = Uploads(web, read_bytes)
        self._direct: dict[str, str] = {}
        self._opening: dict[str, asyncio.Lock] = {}

    def parts(self, message: Message) -> list[Json]:
        """See render.parts."""
        return render.parts(message)

    async def send(self, address: Address, part: Json, *, nonce: str, again: bool) -> Receipt:
        """Post one part. With `again` the place is searched for the nonce first (X07, X08)."""
        if again:
            earlier = await self._find(address, part, nonce)
            if earlier is not None:
                return earlier
        wait = self._web.pace.held("chat.postMessage", address.channel) or self._web.pace.take(address.channel)
        if wait:
            raise RetryLater(wait)
        if "file" in part:
            return await self._uploads.send(address, part, nonce)
        answer = await self._web.call("chat.postMessage", place=address.channel, **posting(address, part, nonce))
        return receipt(address, text(answer, "ts"))

    async def _find(self, address: Address, wanted: Json, nonce: str) -> Receipt | None:
        """The receipt of an earlier try that did arrive. While this fails, that try stays uncertain."""
        try:
            async for page in self._history(address):
                for message in page:
                    if _marked(message, nonce):
                        return receipt(address, text(message, "ts"))
        except RetryLater as later:
            raise RetryLater(later.after, certain=False, scope=later.scope) from later
        return None

    def _history(self, address: Address) -> AsyncIterator[list[Json]]:
        """What stands there, a thread from its beginning, a channel from its end."""
        method = "conversations.replies" if address.thread else "conversations.history"
        return self._web.pages(
            method,
            most=PAGES_BACK,
            place=address.channel,
            channel=address.channel,
            ts=address.thread or None,
            include_all_metadata=True,
        )

    async def change(self, receipt: Receipt, part: Json) -> None:
        """Show `part` in place of an earlier one. A file stays as it is: Slack cannot exchange its bytes."""
        if "file" in part or not _is_ts(receipt.message):
            return
        await self._web.call(
            "chat.update",
            place=receipt.address.channel,
            channel=receipt.address.channel,
            ts=receipt.message,
            text=part["text"],
            blocks=part["blocks"],
        )

    async def remove(self, receipt: Receipt) -> None:
        """Take a part back; one that is gone already is fine."""
        where = receipt.address.channel
        try:
            if _is_ts(receipt.message):
                await self._web.call("chat.delete", place=where, channel=where, ts=receipt.message)
            else:
                await self._web.call("files.delete", place=where, file=receipt.message)
        except RefusedByPlatform as refused:
            if refused.why != "gone":
                raise

    async def direct(self, account: Account) -> Address:
        """The DM with an account; asked for once."""
        async with self._opening.setdefault(account.id, asyncio.Lock()):
            if account.id not in self._direct:
                answer = await self._web.call("conversations.open", place=account.id, users=account.id)
                self._direct[account.id] = text(answer, "channel", "id")
        return Address("slack", "", self._direct[account.id])

    def met(self, account: Account, address: Address) -> None:
        """A message of this person came from this DM: it needs no opening."""
        if is_direct(address.channel):
            self._direct.setdefault(account.id, address.channel)

    async def pin(self, receipt: Receipt) -> None:
        """Pin a message; one that is pinned already is fine."""
        where = receipt.address.channel
        try:
            await self._web.call("pins.add", place=where, channel=where, timestamp=receipt.message)
        except RefusedByPlatform as refused:
            if not refused.detail.startswith("already_pinned"):
                raise

    async def home(self, account: Account, cards: Sequence[Message]) -> None:
        """Draw the person's App Home from these cards."""
        await self._web.call("views.publish", place=account.id, user_id=account.id, view=views.home(cards))

    async def whisper(self, address: Address, account: Account, part: Json) -> None:
        """Words that only this person sees, where they are (chat.postEphemeral)."""
        await self._web.call(
            "chat.postEphemeral",
            place=address.channel,
            channel=address.channel,
            user=account.id,
            thread_ts=address.thread or None,
            text=part["text"],
            blocks=part["blocks"],
        )


def posting(address: Address, part: Json, nonce: str = "") -> Json:
    """The arguments of chat.postMessage for one part. Nothing in it is unfurled or read as markup (X45, X53)."""
    arguments: Json = {
        "channel": address.channel,
        "text": part["text"],
        "blocks": part["blocks"],
        "mrkdwn": False,
        "unfurl_links": False,
        "unfurl_media": False,
    }
    if nonce:
        arguments["metadata"] = {"event_type": MARK, "event_payload": {"nonce": nonce}}
    if address.thread:
        arguments["thread_ts"] = address.thread
    return arguments


def _marked(message: Json, nonce: str) -> bool:
    if text(part(message, "metadata", "event_payload"), "nonce") == nonce:
        return True
    return any(block.get("block_id") == nonce for block in message.get("blocks") or [] if isinstance(block, dict))


def _is_ts(message: str) -> bool:
    return when(message) is not None
