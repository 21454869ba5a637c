"""Founding servers and channels, joining and leaving them: what people do that bots only hear of."""

from collections.abc import Sequence

from adapters.sandbox.discord import payloads
from adapters.sandbox.discord.channels import Channel, Kind
from adapters.sandbox.discord.model import Model
from adapters.sandbox.discord.people import Person
from adapters.sandbox.discord.permissions import EVERYONE, Permission
from adapters.sandbox.discord.refusals import NotPossible
from adapters.sandbox.discord.servers import Member, Role, Server
from adapters.sandbox.discord.snowflakes import stamp
from adapters.sandbox.json_object import Json

BOT_DEFAULT = EVERYONE | Permission.MANAGE_MESSAGES | Permission.MANAGE_THREADS | Permission.PIN_MESSAGES


class ServerChanges(Model):
    """Servers with their members, and the channels in them."""

    def add_server(self, name: str, owner: Person, *, bot_may: Permission | None = BOT_DEFAULT) -> Server:
        """A new server of `owner`; the bot is added with the permissions `bot_may`, or not at all with None."""
        server = Server(self.ids.next(), name, owner.id)
        server.roles[server.id] = Role(server.id, "@everyone", int(EVERYONE), 0)
        server.members[owner.id] = Member(owner.id, stamp(self.now))
        self.servers[server.id] = server
        if bot_may is not None:
            self.add_bot(server, bot_may)
        self.note("server_added", server=server.id, name=name)
        return server

    def add_bot(self, server: Server, bot_may: Permission = BOT_DEFAULT) -> None:
        """Invite the bot: it gets its own managed role."""
        role = Role(self.ids.next(), self.application.name, int(bot_may), 1, managed=True, bot=self.bot.id)
        server.roles[role.id] = role
        server.members[self.bot.id] = Member(self.bot.id, stamp(self.now), [role.id])
        self.emit("GUILD_CREATE", payloads.server_created(self, server, unavailable=None))

    def remove_bot(self, server: Server) -> None:
        """Throw the bot out of the server."""
        server.members.pop(self.bot.id, None)
        server.roles = {key: role for key, role in server.roles.items() if role.bot != self.bot.id}
        self.emit("GUILD_DELETE", {"id": server.id})
        self.note("bot_removed", server=server.id)

    def let_bot(self, server: Server, permissions: Permission) -> None:
        """Set the permissions of the bot's own role."""
        for role in server.roles.values():
            if role.bot == self.bot.id:
                role.permissions = int(permissions)
                self.emit("GUILD_ROLE_UPDATE", {"guild_id": server.id, "role": payloads.role(role)})

    def add_channel(
        self,
        server: Server,
        name: str,
        kind: Kind = Kind.TEXT,
        *,
        tags: Sequence[str] = (),
        tag_required: bool = False,
        overwrites: Sequence[Json] = (),
        topic: str | None = None,
    ) -> Channel:
        """A new text or forum channel. An overwrite is {id, type 0 role or 1 member, allow, deny}."""
        channel = Channel(
            self.ids.next(),
            kind,
            name,
            server.id,
            topic=topic,
            position=sum(other.server == server.id and not other.is_thread for other in self.channels.values()),
            tag_required=tag_required,
            overwrites=[_overwrite(overwrite) for overwrite in overwrites],
        )
        for tag in tags:
            channel.tags.append(
                {"id": self.ids.next(), "name": tag, "moderated": False, "emoji_id": None, "emoji_name": None}
            )
        self.channels[channel.id] = channel
        self.messages[channel.id] = {}
        if self.sees(channel, self.bot.id):
            self.emit("CHANNEL_CREATE", payloads.channel(self, channel))
        self.note("channel_added", channel=channel.id, server=server.id, name=name)
        return channel

    def overwrite(self, channel: Channel, target: str, *, allow: int = 0, deny: int = 0, member: bool = False) -> None:
        """Allow or deny a role (or a member) something in one channel."""
        saw = self.sees(channel, self.bot.id)
        kept = [overwrite for overwrite in channel.overwrites if overwrite["id"] != target]
        channel.overwrites = [*kept, _overwrite({"id": target, "type": int(member), "allow": allow, "deny": deny})]
        if self.sees(channel, self.bot.id):
            self.emit("CHANNEL_UPDATE", payloads.channel(self, channel))
        elif saw:
            self.emit("CHANNEL_DELETE", payloads.channel(self, channel))

    def delete_channel(self, channel: Channel) -> None:
        """Delete a channel with everything in it, threads included."""
        for thread in [row for row in self.channels.values() if row.is_thread and row.parent == channel.id]:
            self.delete_channel(thread)
        saw = self.sees(channel, self.bot.id)
        gone = payloads.channel(self, channel)
        del self.channels[channel.id], self.messages[channel.id]
        if saw:
            self.emit("THREAD_DELETE" if channel.is_thread else "CHANNEL_DELETE", gone)
        self.note("channel_deleted", channel=channel.id)

    def join(self, person: Person, server: Server) -> None:
        """Become a member of a server."""
        if person.id in server.members:
            return
        member = Member(person.id, stamp(self.now))
        server.members[person.id] = member
        if self.bot.id in server.members:
            self.emit("GUILD_MEMBER_ADD", {"guild_id": server.id, **payloads.member(self, member)})
        self.note("joined", person=person.id, server=server.id)

    def leave(self, person: Person, server: Server) -> None:
        """Leave a server, and every thread in it."""
        if person.id not in server.members:
            raise NotPossible(f"{person.name} is not in {server.name}")
        del server.members[person.id]
        for channel in self.channels.values():
            if channel.server == server.id:
                channel.members.pop(person.id, None)
        if self.bot.id in server.members:
            self.emit("GUILD_MEMBER_REMOVE", {"guild_id": server.id, "user": payloads.user(person)})
        self.note("left", person=person.id, server=server.id)

    def open_dms(self, person: Person) -> None:
        """Allow direct messages from server members again, and unblock the bot."""
        person.dms_open, person.blocked_bot = True, False
        self.note("dms_opened", person=person.id)

    def close_dms(self, person: Person) -> None:
        """Turn off direct messages from server members: the bot gets 50007."""
        person.dms_open = False
        self.note("dms_closed", person=person.id)

    def block_bot(self, person: Person) -> None:
        """Block the bot: it gets 50007, and its reactions are refused."""
        person.blocked_bot = True
        self.note("bot_blocked", person=person.id)


def _overwrite(overwrite: Json) -> Json:
    return {
        "id": str(overwrite["id"]),
        "type": int(overwrite.get("type", 0)),
        "allow": str(int(overwrite.get("allow", 0))),
        "deny": str(int(overwrite.get("deny", 0))),
    }
