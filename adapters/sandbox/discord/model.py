"""The state of this Discord: who and what there is, who may see what, and the events that go to the bot."""

import secrets
from collections.abc import Callable
from datetime import datetime
from typing import Any

from adapters.sandbox.discord import permissions
from adapters.sandbox.discord.channels import Channel, Kind
from adapters.sandbox.discord.interactions import Interaction, OpenModal
from adapters.sandbox.discord.messages import Attachment, Message
from adapters.sandbox.discord.people import Application, Person
from adapters.sandbox.discord.permissions import Permission
from adapters.sandbox.discord.refusals import Refusal
from adapters.sandbox.discord.servers import Server
from adapters.sandbox.discord.snowflakes import Snowflakes, stamp
from adapters.sandbox.discord.switches import Switches
from adapters.sandbox.json_object import Json
from adapters.sandbox.shared_state import Listener, SharedState


class Model:
    """All rows of this Discord. Everything above it (talking, clicking, the sockets) changes it only by verbs."""

    def __init__(self, shared: SharedState, *, name: str = "Tender", token: str = "sandbox-discord-token") -> None:
        self.shared = shared
        self.switches = Switches()
        self.ids = Snowflakes(shared.clock)
        self.cdn = "https://cdn.discordapp.com"
        self.people: dict[str, Person] = {}
        self.servers: dict[str, Server] = {}
        self.channels: dict[str, Channel] = {}
        self.messages: dict[str, dict[str, Message]] = {}
        self.interactions: dict[str, Interaction] = {}
        self.modals: dict[str, OpenModal] = {}
        self.nonces: dict[str, tuple[str, str]] = {}
        self.openings: list[str] = []
        self.files: dict[str, Attachment] = {}
        self.history: list[Json] = []
        self.notices: list[Json] = []
        self._dms: dict[str, str] = {}
        self._to_bot: list[Listener] = []
        owner = self.add_person("portal-owner")
        bot = self.add_person(name.lower(), global_name=None, bot=True)
        self.application = Application(bot.id, name, token, bot.id, owner.id)
        self.secret = secrets.token_hex(8)

    @property
    def now(self) -> datetime:
        """Story time (aware, UTC)."""
        return self.shared.clock.now()

    @property
    def bot(self) -> Person:
        return self.people[self.application.bot]

    def add_person(
        self, username: str, *, global_name: str | None = None, bot: bool = False, zone: str = "UTC"
    ) -> Person:
        """A new account; `zone` (IANA) is where its owner lives."""
        person = Person(self.ids.next(), username, global_name, bot=bot, zone=zone)
        self.people[person.id] = person
        return person

    def person(self, key: Person | str) -> Person:
        """The person with this id. Raises Refusal 10013."""
        person = self.people.get(key.id if isinstance(key, Person) else str(key))
        if person is None:
            raise Refusal(10013)
        return person

    def channel(self, key: Channel | str) -> Channel:
        """The channel with this id. Raises Refusal 10003."""
        channel = self.channels.get(key.id if isinstance(key, Channel) else str(key))
        if channel is None:
            raise Refusal(10003)
        return channel

    def server(self, key: Server | str) -> Server:
        """The server with this id. Raises Refusal 10004."""
        server = self.servers.get(key.id if isinstance(key, Server) else str(key))
        if server is None:
            raise Refusal(10004)
        return server

    def message(self, channel: Channel | str, key: Message | str) -> Message:
        """The message with this id in this channel. Raises Refusal 10008."""
        wanted = key.id if isinstance(key, Message) else str(key)
        message = self.messages.get(self.channel(channel).id, {}).get(wanted)
        if message is None:
            raise Refusal(10008)
        return message

    def find_message(self, key: Message | str) -> Message:
        """The message with this id in whatever channel. Raises Refusal 10008."""
        wanted = key.id if isinstance(key, Message) else str(key)
        for rows in self.messages.values():
            if wanted in rows:
                return rows[wanted]
        raise Refusal(10008)

    def dm_with(self, person: Person | str) -> Channel | None:
        """The direct channel between the bot and this person, if there is one."""
        wanted = self.person(person).id
        known = self.channels.get(self._dms.get(wanted, ""))
        if known is None:
            known = next(
                (channel for channel in self.channels.values() if channel.is_dm and channel.person == wanted), None
            )
        if known is not None:
            self._dms[wanted] = known.id
        return known

    def make_dm(self, person: Person) -> Channel:
        """The direct channel with this person, made where there is none."""
        channel = self.dm_with(person)
        if channel is None:
            channel = Channel(self.ids.next(), Kind.DM, person=person.id)
            self.channels[channel.id] = channel
            self.messages[channel.id] = {}
        return channel

    def share_a_server(self, person: Person | str) -> bool:
        """Whether the bot and this person are in one server."""
        who = self.person(person).id
        return any(who in server.members and self.bot.id in server.members for server in self.servers.values())

    def permissions_in(self, channel: Channel, person: str) -> Permission:
        """What this person may do in this channel; a thread takes its parent's overwrites."""
        if channel.is_dm:
            return permissions.IN_A_DM if person in (channel.person, self.bot.id) else Permission(0)
        server = self.server(channel.server or "")
        member = server.members.get(person)
        if member is None:
            return Permission(0)
        base = server.permissions_of(person)
        home = self.channels[channel.parent] if channel.is_thread and channel.parent else channel
        allowed = permissions.in_channel(base, home.overwrites, server.id, set(member.roles), person)
        private = channel.kind == Kind.PRIVATE_THREAD
        if private and person not in channel.members and Permission.MANAGE_THREADS not in allowed:
            return Permission(0)
        return allowed

    def sees(self, channel: Channel, person: str) -> bool:
        """Whether this person can open this channel."""
        return Permission.VIEW_CHANNEL in self.permissions_in(channel, person)

    def require(self, channel: Channel, *wanted: Permission) -> None:
        """Raises 50001 when the bot cannot see the channel, 50013 when it lacks a permission there."""
        held = self.permissions_in(channel, self.bot.id)
        if Permission.VIEW_CHANNEL not in held:
            raise Refusal(50001)
        if any(permission not in held for permission in wanted):
            raise Refusal(50013)

    def to_bot(self, listener: Listener) -> Callable[[], None]:
        """Call `listener(event name, data)` for every event that goes to the bot; gives the way to stop."""
        self._to_bot.append(listener)
        return lambda: self._to_bot.remove(listener)

    def emit(self, event: str, data: Json) -> None:
        """Send one gateway event to whoever listens for the bot."""
        for tell in tuple(self._to_bot):
            tell(event, data)

    def note(self, what: str, **detail: Any) -> None:
        """Write a line of the dated history, and tell everyone that watches."""
        line = {"what": what, "at": stamp(self.now), **detail}
        self.history.append(line)
        self.shared.changed("discord", line)
