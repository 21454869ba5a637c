"""Messages on their way out: posted once, changed, taken back, pinned; forum posts; DMs opened slowly."""

import asyncio
from collections import OrderedDict
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from adapters.discord.channels import Channels
from adapters.discord.json_object import Json
from adapters.discord.pace import Bucket
from adapters.discord.refusals import ARCHIVED_THREAD, PIN_LIMIT, UNKNOWN_MESSAGE, code
from adapters.discord.rest import Rest, Upload
from adapters.discord.snowflakes import instant, since
from bot.engine.clock import Clock
from bot.engine.events import Account, Address
from bot.engine.ports import ReadBytes, Receipt, RefusedByPlatform, RetryLater

OURS = {"files", "number", "title"}
LOOK_BACK = timedelta(hours=1)
CLOCKS_DIFFER = timedelta(seconds=60)
REMEMBERED = 5000
NONCE = 25
NONCE_LIVES = timedelta(seconds=60)  # "a few minutes", says Discord


class Sending:
    """The half of the Platform port that writes."""

    def __init__(self, rest: Rest, channels: Channels, read_bytes: ReadBytes, openings: Bucket, clock: Clock) -> None:
        self._rest = rest
        self._channels = channels
        self._read_bytes = read_bytes
        self._openings = openings
        self._clock = clock
        self._first_tries: OrderedDict[str, datetime] = OrderedDict()
        self._taken: OrderedDict[str, None] = OrderedDict()  # messages that are some part's already
        self._direct: dict[str, Address] = {}

    async def send(self, address: Address, part: Json, nonce: str, again: bool, began: datetime | None) -> Receipt:
        """Post one part; see Platform.send. `began` is when the first try began, if the caller knows."""
        earliest = began or self._first_tries.get(nonce) or self._clock.now() - (LOOK_BACK if again else timedelta())
        _remember(self._first_tries, nonce, earliest)
        if await self._channels.is_forum(address):
            receipt = await self._send_to_forum(address, part, nonce, again, earliest)
        else:
            receipt = await self._send_to(address, part, nonce, again, earliest)
        _remember(self._taken, receipt.message, None)
        return receipt

    async def _send_to(self, address: Address, part: Json, nonce: str, again: bool, earliest: datetime) -> Receipt:
        by_nonce = self._clock.now() - earliest < NONCE_LIVES  # Discord itself knows the earlier one
        earlier_try = await self._find(address.channel, part, earliest) if again and not by_nonce else None
        if earlier_try is not None:
            return _receipt(address, earlier_try)
        payload = {**payload_of(part), "nonce": _short(nonce), "enforce_nonce": True}
        return _receipt(address, await self._rest.post(address.channel, payload, await self.uploads(part)))

    async def _send_to_forum(
        self, address: Address, part: Json, nonce: str, again: bool, earliest: datetime
    ) -> Receipt:
        """The first part makes the post; the others follow into it, found by its name and by being ours."""
        first = not part.get("number")
        if again or not first:
            thread = await self._find_post(address, part["title"], earliest if first else None)
            if thread and first:
                return _receipt(Address("discord", address.space, thread), {"id": thread})
            if thread:
                return await self._send_to(Address("discord", address.space, thread), part, nonce, again, earliest)
        tags = await self._channels.opening_tags(address)
        made = await self._rest.create_post(
            address.channel, part["title"], payload_of(part), tags, await self.uploads(part)
        )
        message = made.get("message") or {"id": made["id"]}
        return _receipt(Address("discord", address.space, str(made["id"])), message)

    async def _find_post(self, forum: Address, name: str, earliest: datetime | None) -> str:
        """Our newest post of that name in a forum; with `earliest` one made since, that is no other message's."""
        me = self._channels.me
        for thread in sorted(await self._rest.active_threads(forum.space), key=lambda post: -int(post["id"])):
            if (str(thread.get("parent_id")), str(thread.get("owner_id")), thread.get("name")) != (
                forum.channel,
                me,
                name,
            ):
                continue
            id = str(thread["id"])
            if earliest is None or (id not in self._taken and instant(id) >= earliest - CLOCKS_DIFFER):
                return id
        return ""

    async def _find(self, channel: str, part: Json, earliest: datetime) -> Json | None:
        """Our own message that says just this, from the first try on, unless it is another part's."""
        after = since(earliest - CLOCKS_DIFFER)
        while True:
            try:
                page = await self._rest.messages(channel, after)
            except RefusedByPlatform:
                return None  # what may not be read is left to the nonce
            for message in page:
                ours = str((message.get("author") or {}).get("id")) == self._channels.me
                if ours and str(message["id"]) not in self._taken and _same(message, part):
                    return message
            if len(page) < 100:
                return None
            after = str(page[-1]["id"])

    async def uploads(self, part: Json) -> list[Upload]:
        """The bytes of a part's files. Raises RefusedByPlatform if they are not kept."""
        out = []
        for file in part.get("files") or ():
            try:
                out.append((file["name"], await asyncio.to_thread(self._read_bytes, file["sha256"])))
            except KeyError as missing:
                raise RefusedByPlatform("invalid", f"no file {file['sha256']}") from missing
        return out

    async def change(self, receipt: Receipt, part: Json) -> None:
        """Show `part` in place of an earlier one; a post that Discord has put away by itself is taken out first."""
        payload = payload_of(part)
        channel = receipt.address.channel
        try:
            await self._rest.edit(channel, receipt.message, payload)
        except RefusedByPlatform as refused:
            if code(refused.__cause__ or refused) != ARCHIVED_THREAD:
                raise
            await self._rest.unarchive(channel)
            await self._rest.edit(channel, receipt.message, payload)

    async def remove(self, receipt: Receipt) -> None:
        """Take an earlier part back; gone already is fine."""
        try:
            await self._rest.delete(receipt.address.channel, receipt.message)
        except RefusedByPlatform as refused:
            if code(refused.__cause__ or refused) != UNKNOWN_MESSAGE:
                raise

    async def pin(self, receipt: Receipt) -> None:
        """Pin it; a channel that is full of pins keeps those it has."""
        try:
            await self._rest.pin(receipt.address.channel, receipt.message)
        except RefusedByPlatform as refused:
            if code(refused.__cause__ or refused) != PIN_LIMIT:
                raise

    async def direct(self, account: Account) -> Address:
        """The DM with an account. New ones are opened slowly: RetryLater says when the next may be (C7)."""
        if account.id not in self._direct:
            if wait := self._openings.wait():
                raise RetryLater(wait)
            opened = await self._rest.open_dm(account.id)
            self._direct[account.id] = Address("discord", "", str(opened["id"]))
        return self._direct[account.id]


def _short(nonce: str) -> str:
    """At most 25 characters, and still a different one for each part."""
    return nonce if len(nonce) <= NONCE else sha256(nonce.encode()).hexdigest()[:NONCE]


def payload_of(part: Json) -> Json:
    """A part as Discord takes it, without what is only for us."""
    return {key: value for key, value in part.items() if key not in OURS}


def _receipt(address: Address, message: Json) -> Receipt:
    return Receipt(address, str(message["id"]), instant(str(message["id"])))


def _same(message: Json, part: Json) -> bool:
    return (
        str(message.get("content") or "").strip() == part["content"].strip()
        and _ids(message.get("components")) == _ids(part["components"])
        and len(message.get("attachments") or ()) == len(part.get("files") or ())
    )


def _ids(rows: Any) -> list[str]:
    return [str(component.get("custom_id")) for row in rows or () for component in row.get("components") or ()]


def _remember(memory: "OrderedDict[str, Any]", key: str, value: Any) -> None:
    memory.setdefault(key, value)
    while len(memory) > REMEMBERED:
        memory.popitem(last=False)
