"""What an action may want done. Effects are data; the turn writes them as rows in its own transaction."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.engine import label_wording
from bot.engine.commands import Command, Reminder
from bot.engine.events import Address, PlatformName
from bot.engine.form_fields import Form
from bot.engine.messages import Message, Text
from bot.engine.people import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Tell:
    """Say something to a person in their DM on a platform, or on the platform of a side (default: where they last
    talked to us).

    `card` names the message so that Amend can find it and typed words reach its buttons; `talk` names the
    conversation that a platform reply to it belongs to; `tag` asks for a Delivered or Refused event.
    """

    person: str
    message: Message
    on: PlatformName | Side | None = None
    card: str = ""
    talk: str = ""
    tag: str = ""
    pin: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """Say something at a place: a channel, a thread. `opens` is a place whose address this message becomes."""

    place: str
    message: Message
    card: str = ""
    tag: str = ""
    opens: str = ""
    pin: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Amend:
    """Show `message` in place of every message sent as `card`; nothing happens if none was."""

    card: str
    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Delete:
    """Take back every message sent as `card`."""

    card: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """Begin, or go on with, a conversation with a person. `focus` False only announces it with a Start button."""

    person: str
    flow: str
    subject: str
    on: PlatformName | Side | None = None
    known: Mapping[str, object] = field(default_factory=dict)
    focus: bool = True
    lead: Message | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EndTalks:
    """Close every open conversation of this flow about this subject; what it was about has ended.

    `outcome` then stands where the buttons of its question were (PRODUCT 5.1 rule 14); without one they stay, for
    answers that may come too late. `why` is said if it was open.
    """

    flow: str
    subject: str
    why: Message | None = None
    outcome: Text = (label_wording.SETTLED,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remind:
    """A timer: ask for `command` at `due` (aware), which looks again then; never cancelled.

    Unique by the command and its basis, the moment or fact that `due` was computed from (default: `due` itself)."""

    command: Reminder
    due: datetime
    basis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Announce:
    """Tell every chapter that listens to this type of event (a chapter's events.py), in the same transaction."""

    event: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Then:
    """A command that another action handles in the same transaction."""

    command: Command


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A word to whoever just pressed or typed a command, seen by them alone where the platform can.

    At most once, so it never carries anything important alone; without a live interaction it goes to their DM.
    """

    message: Message
    card: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendReply:
    """Show `message` where the Reply named `card` stands, if it still can be changed (C1); nothing depends on it."""

    platform: PlatformName
    card: str
    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowForm:
    """Open a form for whoever just pressed; `otherwise` is said if the moment has passed (X27)."""

    form: Form
    otherwise: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPlace:
    """Make a place row that a message will open, or that has its address already."""

    id: str
    platform: PlatformName
    purpose: str
    subject: str
    address: Address | None = None
    parent: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refresh:
    """Draw this person's home anew, if their platform has one."""

    person: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A line for the append-only record of a project (C43)."""

    project: str
    what: str
    detail: Mapping[str, object] = field(default_factory=dict)


Effect = (
    Tell
    | Post
    | Amend
    | Delete
    | Ask
    | EndTalks
    | Remind
    | Announce
    | Then
    | Reply
    | AmendReply
    | ShowForm
    | OpenPlace
    | Refresh
    | Record
)
