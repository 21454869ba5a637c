"""The one team: everything in it, how ids and dates are minted, and who is told when something changes."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from adapters.sandbox.json_object import Json
from adapters.sandbox.shared_state import SharedState
from adapters.sandbox.slack.channels import Channel
from adapters.sandbox.slack.envelopes import Envelopes
from adapters.sandbox.slack.files import File
from adapters.sandbox.slack.messages import Message
from adapters.sandbox.slack.pace import Pace
from adapters.sandbox.slack.people import Person, Role
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.settings import AppSettings
from adapters.sandbox.slack.views import View

TEAM = "T0SANDBOX"


@dataclass(frozen=True, slots=True)
class WorkspaceChange:
    """One change as it is written. `kind`: message, edited, deleted, ephemeral, modal, home, reaction, ..."""

    kind: str
    detail: Json
    message: Message | None = None
    view: View | None = None


@dataclass
class Trigger:
    """A trigger_id: who acted, when (real seconds), in which modal, and whether it was used."""

    user: str
    made: float
    view: str | None
    used: bool = False


@dataclass
class ResponseUrl:
    """Where answers to one act go: at most five, within thirty minutes of story time."""

    channel: str
    user: str
    ts: str | None
    expires: datetime
    uses: int = 5


@dataclass
class Workspace:
    """The model's state. What people do is in user_messages.py and user_actions.py, calls of the app in methods/."""

    shared: SharedState
    app: AppSettings = field(default_factory=AppSettings)
    name: str = "Sandbox"
    people: dict[str, Person] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    messages: dict[str, dict[str, Message]] = field(default_factory=dict)
    ephemerals: list[Message] = field(default_factory=list)
    files: dict[str, File] = field(default_factory=dict)
    views: dict[str, View] = field(default_factory=dict)
    homes: dict[str, str] = field(default_factory=dict)
    stacks: dict[str, list[str]] = field(default_factory=dict)
    triggers: dict[str, Trigger] = field(default_factory=dict)
    response_urls: dict[str, ResponseUrl] = field(default_factory=dict)
    tickets: set[str] = field(default_factory=set)
    base_url: str = "http://127.0.0.1"
    pace: Pace = field(default_factory=Pace)
    file_limit: int = 1024**3
    edit_window: timedelta | None = None
    trigger_seconds: float = 3.0
    counter: int = 0
    last_ts: int = 0

    def __post_init__(self) -> None:
        self.envelopes = Envelopes(self.now, self._envelope_changed)
        self.monotonic: Callable[[], float] = time.monotonic
        self._expected: list[tuple[Callable[[WorkspaceChange], bool], asyncio.Future[WorkspaceChange]]] = []
        self.bot = self.add_person("tenderbot", "Tenderbot", role="bot")
        self.bot.bot_id, self.bot.app_id = self.app.bot_id, self.app.app_id

    # ids and dates

    def now(self) -> datetime:
        return self.shared.clock.now()

    def mint(self, prefix: str) -> str:
        """A new id, the same in every run that does the same things."""
        self.counter += 1
        return f"{prefix}{self.counter:08X}"

    def mint_ts(self) -> str:
        """A new ts: story time in microseconds, always above the last one."""
        at = self.now()
        self.last_ts = max(self.last_ts + 1, int(at.timestamp()) * 1_000_000 + at.microsecond)
        return f"{self.last_ts // 1_000_000}.{self.last_ts % 1_000_000:06d}"

    # who and where

    def add_person(
        self, handle: str, real_name: str = "", *, role: Role = "member", tz: str = "Europe/Berlin", email: str = ""
    ) -> Person:
        """A member without any announcement; `users.arrive` announces."""
        name = real_name or handle.capitalize()
        person = Person(
            id=self.mint("U"), handle=handle, real_name=name, display_name=name, role=role, tz=tz, email=email
        )
        self.people[person.id] = person
        return person

    def add_channel(self, name: str, creator: Person, *members: Person, private: bool = False) -> Channel:
        """A channel with its members, in silence; add `workspace.bot` among them to let the app in."""
        channel = Channel(
            id=self.mint("C"),
            name=name,
            kind="group" if private else "channel",
            creator=creator.id,
            created=int(self.now().timestamp()),
            members=list(dict.fromkeys(member.id for member in (creator, *members))),
        )
        self.channels[channel.id] = channel
        return channel

    def direct(self, person: Person) -> Channel:
        """The direct messages of this person and the bot; made at the first need."""
        for existing in self.channels.values():
            if existing.kind == "im" and person.id in existing.members:
                return existing
        channel = Channel(
            id=self.mint("D"),
            name=f"dm-{person.handle}",
            kind="im",
            creator=person.id,
            created=int(self.now().timestamp()),
            members=[person.id, self.bot.id],
        )
        self.channels[channel.id] = channel
        return channel

    def message(self, channel: str, ts: str) -> Message:
        """A message that is there; raises Refused message_not_found."""
        message = self.messages.get(channel, {}).get(ts)
        if message is None or message.deleted:
            raise Refused("message_not_found")
        return message

    def store(self, message: Message) -> None:
        self.messages.setdefault(message.channel, {})[message.ts] = message

    def replies(self, channel: str, thread_ts: str) -> list[Message]:
        everything = self.messages.get(channel, {}).values()
        return [
            message
            for message in everything
            if message.thread_ts == thread_ts and message.is_reply and not message.deleted
        ]

    # acts

    def trigger(self, person: Person, view: str | None = None) -> str:
        made = self.monotonic()
        token = f"{self.mint('')}.{TEAM}.{len(self.triggers)}"
        self.triggers[token] = Trigger(person.id, made, view)
        return token

    def spend_trigger(self, token: str) -> Trigger:
        """Use a trigger_id once, within three real seconds (C13, X27)."""
        trigger = self.triggers.get(token)
        if trigger is None:
            raise Refused("invalid_trigger_id")
        if trigger.used:
            raise Refused("exchanged_trigger_id")
        if self.monotonic() - trigger.made > self.trigger_seconds:
            raise Refused("expired_trigger_id")
        trigger.used = True
        return trigger

    def response_url(self, channel: str, person: Person, ts: str | None) -> str:
        now = self.now()
        self.response_urls = {key: url for key, url in self.response_urls.items() if url.expires > now}
        token = self.mint("R")
        self.response_urls[token] = ResponseUrl(channel, person.id, ts, now + timedelta(minutes=30))
        return f"{self.base_url}/response/{token}"

    # telling

    def changed(self, kind: str, *, message: Message | None = None, view: View | None = None, **detail: object) -> None:
        """Tell pages and waiting tests. Called when the change is complete."""
        body: Json = dict(detail)
        if message is not None:
            body |= {"channel": message.channel, "ts": message.ts, "user": message.user, "text": message.text}
        if view is not None:
            body |= {"view": view.id, "person": view.user}
        change = WorkspaceChange(kind, body, message, view)
        for predicate, future in tuple(self._expected):
            if future.done():
                continue
            try:
                if predicate(change):
                    future.set_result(change)
            except Exception as trouble:  # a mistake in a test must not fail the app's call
                future.set_exception(trouble)
        self._expected = [pair for pair in self._expected if not pair[1].done()]
        self.shared.changed("slack", {"kind": kind, **body})

    def expect(self, predicate: Callable[[WorkspaceChange], bool]) -> asyncio.Future[WorkspaceChange]:
        """The first change from now on that fits, given at the moment it is written. Needs a running loop."""
        future: asyncio.Future[WorkspaceChange] = asyncio.get_running_loop().create_future()
        self._expected.append((predicate, future))
        return future

    def _envelope_changed(self, kind: str, detail: Json) -> None:
        self.changed(kind, **detail)
