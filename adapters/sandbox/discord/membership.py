"""Who is in a thread and in a server, as the bot reads and changes it through REST."""

from adapters.sandbox.discord import payloads
from adapters.sandbox.discord.channels import Channel, Kind
from adapters.sandbox.discord.message_history import whole
from adapters.sandbox.discord.people import Person
from adapters.sandbox.discord.permissions import Permission
from adapters.sandbox.discord.refusals import Refusal
from adapters.sandbox.discord.servers import Server
from adapters.sandbox.discord.snowflakes import stamp
from adapters.sandbox.discord.threads import Threads
from adapters.sandbox.json_object import Json


class Membership(Threads):
    """Members of threads and servers."""

    def thread(self, channel_id: str) -> Channel:
        """A thread that the bot sees. Raises 10003, 50001, 50024."""
        channel = self.channel(channel_id)
        self.require(channel)
        if not channel.is_thread:
            raise Refusal(50024)
        return channel

    def thread_members(self, channel_id: str) -> list[Json]:
        """GET everyone in a thread."""
        thread = self.thread(channel_id)
        return [payloads.thread_member(thread, person_id) for person_id in thread.members]

    def add_to_thread(self, channel_id: str, person_id: str) -> None:
        """PUT someone into a thread. Raises 10007 for a stranger to the server, 50013, 50083."""
        thread = self.thread(channel_id)
        person = self.bot if person_id == "@me" else self.person(person_id)
        if thread.archived:
            raise Refusal(50083)
        own = thread.owner == self.bot.id or person.id == self.bot.id
        if thread.kind == Kind.PRIVATE_THREAD and not thread.invitable and not own:
            self.require(thread, Permission.MANAGE_THREADS)
        self.require(thread, Permission.SEND_MESSAGES_IN_THREADS)
        if person.id not in self.server(thread.server or "").members:
            raise Refusal(10007)
        self.enter_thread(thread, person)

    def enter_thread(self, thread: Channel, person: Person) -> None:
        """Make a person a member of a thread, and tell of it."""
        if person.id in thread.members:
            return
        thread.members[person.id] = stamp(self.now)
        member = self.servers[thread.server or ""].members[person.id]
        added = {**payloads.thread_member(thread, person.id), "member": payloads.member(self, member), "presence": None}
        self._tell_members(thread, {"added_members": [added], "removed_member_ids": []})
        self.note("thread_joined", channel=thread.id, person=person.id)

    def drop_from_thread(self, channel_id: str, person_id: str) -> None:
        """DELETE someone from a thread; another than itself needs the right to manage threads."""
        thread = self.thread(channel_id)
        person = self.bot if person_id == "@me" else self.person(person_id)
        if person.id != self.bot.id and thread.owner != self.bot.id:
            self.require(thread, Permission.MANAGE_THREADS)
        if thread.members.pop(person.id, None) is not None:
            self._tell_members(thread, {"added_members": [], "removed_member_ids": [person.id]})
            self.note("thread_left", channel=thread.id, person=person.id)

    def _tell_members(self, thread: Channel, change: Json) -> None:
        if self.sees(thread, self.bot.id):
            about = {"id": thread.id, "guild_id": thread.server, "member_count": min(len(thread.members), 50)}
            self.emit("THREAD_MEMBERS_UPDATE", {**about, **change})

    def active_threads(self, server_id: str) -> Json:
        """GET the threads of a server that are not archived."""
        server = self.own_server(server_id)
        rows = [
            thread
            for thread in self.channels.values()
            if thread.server == server.id and thread.is_thread and not thread.archived
        ]
        return self._listed([thread for thread in rows if self.sees(thread, self.bot.id)])

    def archived_threads(self, channel_id: str, *, private: bool) -> Json:
        """GET a channel's archived threads, the latest archived first."""
        channel = self.channel(channel_id)
        self.require(channel, Permission.READ_MESSAGE_HISTORY)
        rows = [
            thread
            for thread in self.channels.values()
            if thread.parent == channel.id and thread.is_thread and thread.archived
        ]
        rows = [
            thread
            for thread in rows
            if (thread.kind == Kind.PRIVATE_THREAD) == private and self.sees(thread, self.bot.id)
        ]
        rows.sort(key=lambda thread: thread.archived_at, reverse=True)
        return self._listed(rows)

    def _listed(self, rows: list[Channel]) -> Json:
        mine = [payloads.thread_member(row, self.bot.id) for row in rows if self.bot.id in row.members]
        return {
            "threads": [payloads.thread(self, row, self.bot.id) for row in rows],
            "members": mine,
            "has_more": False,
        }

    def own_server(self, server_id: str) -> Server:
        """A server that the bot is in. Raises 10004."""
        server = self.server(server_id)
        if self.bot.id not in server.members:
            raise Refusal(10004)
        return server

    def get_server(self, server_id: str) -> Json:
        """GET guilds/{id}."""
        return payloads.server(self, self.own_server(server_id))

    def server_channels(self, server_id: str) -> list[Json]:
        """GET every channel of a server, without threads; those the bot cannot see are listed, too."""
        server = self.own_server(server_id)
        rows = [channel for channel in self.channels.values() if channel.server == server.id and not channel.is_thread]
        return [payloads.channel(self, row) for row in rows]

    def server_members(self, server_id: str, query: dict[str, str]) -> list[Json]:
        """GET members by rising id. Raises 50001 where the members intent is not allowed."""
        server = self.own_server(server_id)
        if not self.application.members:
            raise Refusal(50001)
        limit = whole(query.get("limit"), "limit", 1, 1000, 1)
        after = int(query.get("after", "0"))
        rows = sorted(
            (member for member in server.members.values() if int(member.person) > after),
            key=lambda member: int(member.person),
        )
        return [payloads.member(self, row) for row in rows[:limit]]

    def server_member(self, server_id: str, person_id: str) -> Json:
        """GET one member. Raises 10013 for nobody, 10007 for someone who is not in the server."""
        server = self.own_server(server_id)
        person = self.person(person_id)
        if person.id not in server.members:
            raise Refusal(10007)
        return payloads.member(self, server.members[person.id])
