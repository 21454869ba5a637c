"""Files both ways: ours are uploaded into the thread, people's are fetched with the token and a size cap."""

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.errors import SlackRequestError

from adapters.slack.payloads import Json, listed, part, text, when
from adapters.slack.web import Web
from bot.engine.events import Address, Attachment
from bot.engine.ports import ReadBytes, Receipt, RefusedByPlatform, RetryLater

SHARED_AFTER = (0.0, 0.3, 0.7, 1.0, 2.0)
SLACKS = ("slack.com", "slack-edge.com", "slack-files.com", "slack-gov.com")


class Uploads:
    """Sends a kept file into a conversation by files_upload_v2 (three calls of Slack's)."""

    def __init__(self, web: Web, read_bytes: ReadBytes) -> None:
        self._web = web
        self._read = read_bytes

    async def send(self, address: Address, sent: Json, nonce: str) -> Receipt:
        """Upload and share. The share's message is found in the history, for no answer of Slack's names it;
        the nonce stands as block_id beside the file, so that a later look finds it as well."""
        file = sent["file"]
        try:
            data = await asyncio.to_thread(self._read, file["sha256"])
        except KeyError:
            raise RefusedByPlatform("gone", f"the bytes of {file['name']} are not kept any more") from None
        label = {"type": "plain_text", "text": file["name"][:150] or "file", "emoji": False}
        beside = [{"type": "context", "block_id": nonce, "elements": [label]}]

        async def upload() -> Any:
            return await self._web.client.files_upload_v2(
                filename=file["name"],
                content=data,
                title=file["name"],
                channel=address.channel,
                thread_ts=address.thread or None,
                blocks=json.dumps(beside),  # slack_sdk sends this call's arguments as a query
            )

        try:
            answer = await self._web.guarded("files.completeUploadExternal", address.channel, upload)
        except SlackRequestError as error:
            raise RetryLater(10.0, certain=False) from error
        uploaded = next(iter(listed(answer, "files")), {})
        return await self._share(address, text(uploaded, "id"))

    async def _share(self, address: Address, file: str) -> Receipt:
        for pause in SHARED_AFTER:
            await asyncio.sleep(pause)
            ts = await self._message_of(address, file)
            if ts:
                return Receipt(
                    address, ts, when(ts) or datetime.now(UTC), replace(address, thread=address.thread or ts)
                )
        return Receipt(address, file, datetime.now(UTC))

    async def _message_of(self, address: Address, file: str) -> str:
        """The ts of the message that shares this file, by the file's own list of its shares."""
        try:
            answer = await self._web.call("files.info", place=address.channel, file=file)
        except (RetryLater, RefusedByPlatform):
            return ""
        shares = part(answer, "file", "shares")
        for kind in ("public", "private"):
            for share in listed(part(shares, kind), address.channel):
                if text(share, "ts"):
                    return text(share, "ts")
        return await self._seen_in_history(address, file)

    async def _seen_in_history(self, address: Address, file: str) -> str:
        method = "conversations.replies" if address.thread else "conversations.history"
        more: Json = {"ts": address.thread} if address.thread else {}
        try:
            async for page in self._web.pages(
                method, most=1 if not address.thread else 10, place=address.channel, channel=address.channel, **more
            ):
                for message in page:
                    if any(text(attached, "id") == file for attached in listed(message, "files")):
                        return text(message, "ts")
        except (RetryLater, RefusedByPlatform):
            pass
        return ""


class Downloads:
    """Fetches what people sent. The token goes to Slack's own hosts only, and no redirect is followed (X53)."""

    def __init__(self, web: Web, token: str, largest: int) -> None:
        self._web = web
        self._token = token
        self._largest = largest

    async def fetch(self, attachment: Attachment) -> bytes:
        """The bytes of a file; RefusedByPlatform "too_large", "gone" or "no_access", RetryLater on a bad line."""
        if attachment.size > self._largest:
            raise RefusedByPlatform("too_large", f"{attachment.size} bytes; {self._largest} are allowed")
        id, _, url = attachment.ref.partition(" ")
        if not url:
            answer = await self._web.call("files.info", file=id)
            url = text(answer, "file", "url_private_download") or text(answer, "file", "url_private")
        if not self._trusted(url):
            raise RefusedByPlatform("gone", "the file is not kept by Slack")
        try:
            return await self._get(url, attachment)
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise RetryLater(5.0, certain=False) from error

    async def _get(self, url: str, attachment: Attachment) -> bytes:
        headers = {"Authorization": f"Bearer {self._token}"}
        session = self._web.client.session
        if session is None or session.closed:
            raise RetryLater(1.0)  # before the start, or after the stop
        async with session.get(url, headers=headers, allow_redirects=False) as answer:
            if answer.status == 429 or answer.status >= 500:
                raise RetryLater(float(answer.headers.get("Retry-After", "10")), certain=False)
            if answer.status != 200:
                raise RefusedByPlatform("gone", f"Slack answered {answer.status} for the file")
            if answer.content_type == "text/html" and "html" not in attachment.type:
                raise RefusedByPlatform("no_access", "Slack sent its sign-in page: is files:read granted?")
            data = bytearray()
            async for chunk in answer.content.iter_chunked(1 << 16):
                data += chunk
                if len(data) > self._largest:
                    raise RefusedByPlatform("too_large", f"more than {self._largest} bytes")
            return bytes(data)

    def _trusted(self, url: str) -> bool:
        """Slack's own hosts by https, or the host that we were told is Slack's."""
        at, home = urlsplit(url), urlsplit(self._web.client.base_url)
        host = at.hostname or ""
        if host == home.hostname and at.scheme == home.scheme:
            return True
        return at.scheme == "https" and any(host == domain or host.endswith(f".{domain}") for domain in SLACKS)
