"""Everything that can happen to the bot, as the platforms' adapters and the clock tell it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeGuard

from bot.engine.commands import Reminder

PlatformName = Literal["slack", "discord"]


@dataclass(frozen=True, slots=True)
class Account:
    """One person's account on one platform; `id` is the platform's own (Slack U..., Discord snowflake)."""

    platform: PlatformName
    id: str

    def __str__(self) -> str:
        return f"{self.platform}:{self.id}"


@dataclass(frozen=True, slots=True)
class Address:
    """Where something stands: `space` is the Slack team or Discord server ("" for a DM), `thread` a Slack thread_ts."""

    platform: PlatformName
    space: str
    channel: str
    thread: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """What a platform says of an account. `zone` is an IANA name or "" if the platform does not tell (Discord);
    `locale` the language of their app ("de-DE", "es-419", "ja") or "" where this payload does not say."""

    name: str
    zone: str = ""
    locale: str = ""
    kind: Literal["member", "guest", "bot", "outsider"] = "member"
    admin: bool = False


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that a person sent. `ref` lets the adapter find it again; `sha256` stands once its bytes are kept.

    `text` are the words of a small text file, which may be an answer (PRODUCT 5.1 rule 3); "" for any other.
    """

    name: str
    size: int
    ref: str
    type: str = ""
    sha256: str = ""
    trouble: str = ""
    text: str = ""


TEXT_AT_MOST = 100_000


def words_of(file: Attachment, data: bytes) -> str:
    """The words of a text file of at most 100,000 bytes, or "": by its name or type, and only if they are UTF-8."""
    named = file.name.lower().endswith((".txt", ".md", ".text", ".markdown")) or file.type.startswith("text/plain")
    if not named or len(data) > TEXT_AT_MOST or b"\0" in data:
        return ""
    try:
        return data.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Who did something, where, and when by the platform's own clock (aware, UTC).

    `hidden` are the kinds of secrets that were taken out of its words before it was stored (`masking.py`).
    """

    who: Account
    where: Address
    at: datetime
    direct: bool = False
    profile: Profile | None = None
    hidden: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Said(Event):
    """A message of a person. `message` and `reply_to` are the platform's message ids, numeric strings that rise.

    `other` names content that is neither text nor file ("sticker", "voice"); `to_bot` a mention of the bot in a
    channel; `missed` the first message of a place that was read from history after the bot had been away (C6).
    """

    text: str
    message: str
    reply_to: str = ""
    files: tuple[Attachment, ...] = ()
    other: str = ""
    to_bot: bool = False
    missed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited(Event):
    """The words of an earlier message were changed by their writer."""

    message: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deleted(Event):
    """An earlier message was taken back."""

    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed(Event):
    """A button, or a select with its `values`; `action` is the string that the message carried."""

    action: str
    message: str = ""
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Submitted(Event):
    """A form was sent; `form` is its action string, `values` go by field key, always as tuples."""

    form: str
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    files: tuple[Attachment, ...] = ()
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoked(Event):
    """A slash command: `/tender here` is name "here". `may_manage`: may this person manage this channel."""

    name: str
    argument: str = ""
    may_manage: bool = False
    place_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened(Event):
    """The person looks at the bot's home (Slack's App Home)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left(Event):
    """An account is no more: an admin of the workspace deactivated it (C49). Only Slack tells; on Discord the next
    refused message does. It may be anybody's, so nobody is met by it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """Something that no person did: the clock, or the fate of a message. `at` is aware, UTC."""

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CameDue(Happened):
    """A timer: the command that it asks for, and the basis that it was computed from."""

    command: Reminder
    basis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered(Happened):
    """A message whose sender asked for it has arrived; `tag` is what the sender asked to be told."""

    tag: str
    address: Address
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused(Happened):
    """A platform will not take a message: `why` is one of ports.Why; `tag` as for Delivered, "" if none was asked."""

    tag: str
    why: str
    place: str
    person: str = ""
    detail: str = ""
    row: int = 0


AnyEvent = Event | Happened
KeyedEvent = tuple[str, Event]
"""The key that makes an event unique (DESIGN 5), and the event."""


def is_event(value: object) -> TypeGuard[AnyEvent]:
    """Whether a stored body can still be read as something that happened."""
    return isinstance(value, Event | Happened)
