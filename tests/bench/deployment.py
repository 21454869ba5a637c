"""The real engine, chapters and storage under a platform that takes every message at once, for measurements."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from bot.engine.clock import RealClock
from bot.engine.dispatch import Dispatch
from bot.engine.events import Account, Address, Attachment, PlatformName, Profile, Said
from bot.engine.messages import Message
from bot.engine.ports import Part, Receipt
from bot.engine.registry import Organisation
from bot.engine.sender import Sender
from bot.engine.worker import Worker
from bot.lifecycle.chapters import registry
from bot.runtime.ids import RandomIds
from storage.codec import encode
from storage.database import Database
from storage.work_store import SqlWorkStore

CYCLE = (
    "product texts for the new collection",
    "40 product descriptions for the website",
    "British English, Google Sheet, no AI paste, never invent technical specs",
    "1, 2",
    "must: fluent British English. nice: outdoor gear",
    "320 EUR, half up front",
    "in four weeks, 18:00",
    "right",
    "12, two hours",
    "cancel",
    "stop",
)
"""What one owner says again and again: the intake's seven questions, its review, and the end of it."""


class InstantPlatform:
    """Takes every message at once and keeps none; whoever waits for the next one in a channel is told."""

    def __init__(self, name: PlatformName) -> None:
        self.name: PlatformName = name
        self.sent = 0
        self._waiting: dict[str, asyncio.Future[None]] = {}

    def next_message(self, channel: str) -> "asyncio.Future[None]":
        """Done as soon as something is posted there."""
        self._waiting[channel] = asyncio.get_running_loop().create_future()
        return self._waiting[channel]

    def parts(self, message: Message) -> list[Part]:
        return [{"message": encode(message)}]

    async def send(
        self, address: Address, part: Part, *, nonce: str, again: bool, began: datetime | None = None
    ) -> Receipt:
        self.sent += 1
        waiting = self._waiting.pop(address.channel, None)
        if waiting is not None and not waiting.done():
            waiting.set_result(None)
        return Receipt(address, str(self.sent), datetime.now(UTC))

    async def change(self, receipt: Receipt, part: Part) -> None: ...

    async def remove(self, receipt: Receipt) -> None: ...

    async def pin(self, receipt: Receipt) -> None: ...

    async def direct(self, account: Account) -> Address:
        return direct_channel(account)

    async def change_reply(self, card: str, message: Message) -> None: ...

    async def home(self, account: Account, cards: Sequence[Message]) -> None: ...

    async def look_up(self, account: Account) -> Profile | None:
        return Profile(account.id, zone="Europe/Berlin")

    async def fetch(self, attachment: Attachment) -> bytes:
        return attachment.name.encode()

    async def check(self, address: Address) -> str:
        return ""


def direct_channel(account: Account) -> Address:
    """Where somebody's direct messages with the bot are."""
    return Address(account.platform, "T1", f"dm-{account.id}")


class Deployment:
    """One process of a bot at work on a database, until it is stopped."""

    def __init__(self, url: str) -> None:
        self.database = Database(url)
        self.store = SqlWorkStore(self.database, holder=RandomIds().new("w"))
        self.slack = InstantPlatform("slack")
        platforms: Mapping[PlatformName, InstantPlatform] = {"slack": self.slack, "discord": InstantPlatform("discord")}
        dispatch, clock = Dispatch(registry(Organisation()), RandomIds()), RealClock()
        sender = Sender(self.store, clock, platforms)
        self.worker = Worker(self.store, dispatch, clock, platforms, platforms, sender)
        self.worker.crowding.most = 1_000_000
        self._said = 0

    async def say(self, person: str, text: str) -> float:
        """One message of a person, until the answer goes out; gives the seconds between."""
        loop = asyncio.get_running_loop()
        who = Account("slack", person)
        where = direct_channel(who)
        self._said += 1
        event = Said(who=who, where=where, at=datetime.now(UTC), direct=True, text=text, message=str(self._said))
        answered = self.slack.next_message(where.channel)
        began = loop.time()
        await self.worker.take(f"{self.store.holder}:{self._said}", event)
        await answered
        return loop.time() - began

    async def live(self, person: str, turns: int) -> list[float]:
        """So many turns of the cycle, one after the other; gives the seconds of each."""
        return [await self.say(person, CYCLE[number % len(CYCLE)]) for number in range(turns)]


@asynccontextmanager
async def deployed(url: str) -> AsyncIterator[Deployment]:
    """A bot at work on the database at `url`, which has its tables."""
    made = Deployment(url)
    working = asyncio.create_task(made.worker.run())
    try:
        yield made
        await made.worker.quiet()
    finally:
        await made.worker.stop()
        await working
        made.database.close()
