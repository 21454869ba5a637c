"""A platform that only remembers, with ids and a clock that are the same in every run, for tests of the engine."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.engine.events import Account, Address, Attachment, PlatformName, Profile
from bot.engine.messages import Message
from bot.engine.ports import Part, Receipt, RefusedByPlatform
from storage.codec import decode, encode

if TYPE_CHECKING:
    from tests.support.engine_harness import EngineHarness


class CountingIds:
    """Ids that are the same in every run."""

    def __init__(self) -> None:
        self.count = 0

    def new(self, kind: str) -> str:
        self.count += 1
        return f"{kind}{self.count}"


class FrozenClock:
    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at


@dataclass
class ShownMessage:
    """One message as its reader has it."""

    id: str
    channel: str
    message: Message
    pinned: bool = False


class RecordingPlatform:
    """A platform that only remembers: fits bot.engine.ports.Platform and Knowledge."""

    def __init__(self, name: PlatformName, harness: "EngineHarness") -> None:
        self.name: PlatformName = name
        self.harness = harness
        self.shown: dict[str, ShownMessage] = {}
        self.homes: dict[str, tuple[Message, ...]] = {}
        self.replies_changed: dict[str, Message] = {}
        self.closed: set[str] = set()
        self.refuse: dict[str, str] = {}
        self.nonces: dict[str, Receipt] = {}

    def parts(self, message: Message) -> list[Part]:
        return [{"message": encode(message)}]

    async def send(
        self, address: Address, part: Part, *, nonce: str, again: bool, began: datetime | None = None
    ) -> Receipt:
        if address.channel in self.refuse:
            raise RefusedByPlatform(self.refuse[address.channel])  # type: ignore[arg-type]
        if nonce in self.nonces:
            return self.nonces[nonce]
        id = self.harness.next_id()
        self.shown[id] = ShownMessage(id, address.channel + address.thread, decode(part["message"]))
        self.harness.log.append((address.channel + address.thread, id))
        opened = replace(address, thread=address.thread or id) if address.platform == "slack" else None
        receipt = Receipt(address, id, self.harness.clock.now(), opened)
        self.nonces[nonce] = receipt
        return receipt

    async def change(self, receipt: Receipt, part: Part) -> None:
        self.shown[receipt.message].message = decode(part["message"])

    async def remove(self, receipt: Receipt) -> None:
        self.shown.pop(receipt.message, None)

    async def direct(self, account: Account) -> Address:
        if account.id in self.closed:
            raise RefusedByPlatform("dm_closed")
        return self.harness.dm(account)

    async def pin(self, receipt: Receipt) -> None:
        self.shown[receipt.message].pinned = True

    async def change_reply(self, card: str, message: Message) -> None:
        self.replies_changed[card] = message

    async def home(self, account: Account, cards: Any) -> None:
        self.homes[account.id] = tuple(cards)

    async def look_up(self, account: Account) -> Profile | None:
        return self.harness.profiles.get(str(account))

    async def fetch(self, attachment: Attachment) -> bytes:
        return attachment.name.encode()

    async def check(self, address: Address) -> str:
        return ""
