"""What the engine needs of adapters and storage, written by the engine; they fit themselves to these."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

from bot.engine.effects import Reply, ShowForm
from bot.engine.events import Account, Address, Attachment, Event, PlatformName, Profile, Submitted
from bot.engine.messages import Message

if TYPE_CHECKING:
    pass

Why = Literal[
    "dm_closed",  # Discord 50007, Slack cannot_dm_bot (C1)
    "deactivated",  # Slack user_disabled: the account is no more (C49)
    "no_shared_space",  # Discord 50278 (C2)
    "too_fast",  # Discord 40003 (C7)
    "no_access",  # Discord 50001, 50013; Slack not_in_channel, restricted_action, missing_scope
    "archived",  # Slack is_archived; a locked Discord thread
    "gone",  # the channel or message is no more
    "too_large",  # a file over the platform's limit
    "bad_token",  # invalid_auth, token_revoked, 401: nothing will work until an admin acts (X19)
    "invalid",  # the platform calls our payload malformed: a defect of ours
]

Json: TypeAlias = "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"
Part: TypeAlias = Mapping[str, Json]
"""One part of a message as a platform wants it; only its adapter looks inside."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The platform's proof of a message part: where it stands, its id there, and its time by the platform's clock;
    `opened` is the place that it opened, if that is another one (a thread under it)."""

    address: Address
    message: str
    at: datetime
    opened: Address | None = None


class RetryLater(Exception):
    """Not now: try again in `after` seconds. `certain` says that the platform surely did not take it (a 429)."""

    def __init__(self, after: float, *, certain: bool = True, scope: Literal["place", "platform"] = "place") -> None:
        super().__init__(f"retry in {after:.1f} s")
        self.after = after
        self.certain = certain
        self.scope = scope


class RefusedByPlatform(Exception):
    """The platform will not do this, ever, as things stand. An ordinary outcome, not an error."""

    def __init__(self, why: Why, detail: str = "") -> None:
        super().__init__(f"{why}: {detail}" if detail else why)
        self.why: Why = why
        self.detail = detail


class MessageSender(Protocol):
    """Messages on one platform: posted part by part, changed, taken back. Every coroutine may raise RetryLater,
    RefusedByPlatform, or anything else; anything else counts as uncertain: it may or may not have happened."""

    def parts(self, message: Message) -> Sequence[Part]:
        """The message as JSON-ready payloads, each within the platform's limits, in order; pure, never empty.
        Buttons and select stand on the last part. A file is named by its sha256 in the part and read when sent."""
        ...

    async def send(
        self, address: Address, part: Part, *, nonce: str, again: bool, began: datetime | None = None
    ) -> Receipt:
        """Post one part. `nonce` is unique for it (at most 25 characters). With `again` an earlier try, made at
        `began` (aware) or later, may have arrived: look before repeating, and give the receipt of what is found."""
        ...

    async def change(self, receipt: Receipt, part: Part) -> None:
        """Show `part` where an earlier part stands; RefusedByPlatform("gone") if that is no more."""
        ...

    async def remove(self, receipt: Receipt) -> None:
        """Take an earlier part back; one that is gone already is fine."""
        ...

    async def pin(self, receipt: Receipt) -> None:
        """Pin a part where it stands; one that is pinned already is fine."""
        ...


class Platform(MessageSender, Protocol):
    """The sending side of one chat platform: messages, and the places that only some of them have. Its coroutines
    raise what those of MessageSender raise."""

    name: PlatformName

    async def direct(self, account: Account) -> Address:
        """Open, or find, the DM with an account."""
        ...

    async def change_reply(self, card: str, message: Message) -> None:
        """Show another text where a Reply with this card name stands, if that is still possible; else nothing."""
        ...

    async def home(self, account: Account, cards: Sequence[Message]) -> None:
        """Draw the person's home from these cards; a platform without one does nothing."""
        ...


class Knowledge(Protocol):
    """The looking-up side of a platform; may raise RetryLater."""

    async def look_up(self, account: Account) -> Profile | None:
        """Who this is; None if the platform does not know or tell it."""
        ...

    async def fetch(self, attachment: Attachment) -> bytes:
        """The bytes of a file that a person sent; RefusedByPlatform("too_large" or "gone") if there is no way."""
        ...

    async def check(self, address: Address) -> str:
        """Why the bot cannot post there, in words for an admin, or ""."""
        ...


@dataclass(frozen=True, slots=True)
class DirectConversation:
    """A direct conversation that is going on, and the last message of it that has reached us ("" if none)."""

    address: Address
    account: Account
    after: str


class Intake(Protocol):
    """What a gateway does with what it hears. `key` makes an event unique (DESIGN 5): a repeat gives None."""

    async def take(self, key: str, event: Event, *, live: bool = False) -> int | None:
        """Commit the event as a row; acknowledge only after this returns. `live`: somebody will call `answer`."""
        ...

    async def answer(self, row: int, wait: float = 2.0) -> tuple[Reply | ShowForm, ...]:
        """What the turn of a live row wants said at once. Empty if it took longer than `wait` seconds; then the
        engine says it by ordinary messages instead."""
        ...

    async def check(self, submitted: Submitted) -> Mapping[str, str]:
        """Errors by field key, before a form is accepted; with errors the values are kept as the draft."""
        ...

    async def unanswerable(self, what: Sequence[Reply | ShowForm], event: Event) -> None:
        """The gateway could not show these in time (an expired trigger): say them by ordinary messages."""
        ...

    async def conversations(self, platform: PlatformName) -> Sequence[DirectConversation]:
        """The direct conversations whose history must be read after an outage (C6)."""
        ...


class Connection(Protocol):
    """The listening side of a platform, from `start` to `stop`; it may be started again after that."""

    @property
    def listening(self) -> bool:
        """Whether what people say can arrive at this moment."""
        ...

    async def start(self, intake: Intake) -> None:
        """Connect, read what was missed, and give all that is heard to `intake`. Raises RefusedByPlatform if the
        platform will not have us as things stand, after an alert; OSError if a port of this machine is taken."""
        ...

    async def stop(self) -> None:
        """Stop listening, let answers under way finish, close every connection; fine where nothing runs."""
        ...

    async def settled(self) -> None:
        """Return once nothing half-done is left: no history being read, nothing heard but not yet taken in, no answer
        being shown. For whoever moves the clock or watches the bot at work."""
        ...


class Gateway(Platform, Knowledge, Connection, Protocol):
    """Everything that the bot does with one chat platform, real or simulated. What only an admin can mend it tells as
    an Alert to the OnAlert that it was made with."""


ReadBytes = Callable[[str], bytes]
"""The kept bytes of a file by its sha256; raises KeyError. Blocking: call it in a thread."""
