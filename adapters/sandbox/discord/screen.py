"""What each person has on their screen in this Discord, for tests and the page."""

from adapters.sandbox.discord import payloads_message, plain_text
from adapters.sandbox.discord.channels import Channel
from adapters.sandbox.discord.messages import EPHEMERAL, Message
from adapters.sandbox.discord.people import Person
from adapters.sandbox.discord.permissions import Permission
from adapters.sandbox.discord.user_actions import UserActions
from adapters.sandbox.json_object import Json


class Screens(UserActions):
    """Messages as a person reads them, and everything that stands before one person."""

    def read(self, person: Person, channel: Channel) -> list[Message]:
        """What this person can read here, oldest first, with what only they see."""
        if Permission.READ_MESSAGE_HISTORY not in self.permissions_in(channel, person.id):
            return []
        rows = sorted(self.messages[channel.id].values(), key=lambda row: int(row.id))
        return [row for row in rows if row.only_for in (None, person.id)]

    def direct(self, person: Person) -> list[Message]:
        """The person's direct talk with the bot, oldest first; empty before it began."""
        channel = self.dm_with(person)
        return self.read(person, channel) if channel else []

    def latest(self, person: Person, channel: Channel | None = None) -> Message:
        """The newest message that the person sees here (their direct talk without `channel`)."""
        rows = self.read(person, channel) if channel else self.direct(person)
        if not rows:
            raise LookupError(f"{person.name} sees no message there")
        return rows[-1]

    def as_text(self, message: Message, reader: Person) -> str:
        """A message as `reader` reads it."""
        return plain_text.as_text(self, message, reader)

    def screen(self, person: Person) -> Json:
        """Everything the person has before them: servers with channels and threads, the direct talk, an open modal."""
        dm = self.dm_with(person)
        modal = self.modals.get(person.id)
        return {
            "person": {**person.to_state(), "name": person.name},
            "servers": [
                {"id": server.id, "name": server.name, "channels": self._channels(person, server.id)}
                for server in self.servers.values()
                if person.id in server.members
            ],
            "direct": self._channel(person, dm) if dm else None,
            "modal": {"interaction": modal.interaction, **modal.spec} if modal else None,
            "notices": [notice for notice in self.notices if notice["person"] == person.id],
        }

    def _channels(self, person: Person, server: str) -> list[Json]:
        visible = [row for row in self.channels.values() if row.server == server and self.sees(row, person.id)]
        shown = []
        for channel in (row for row in visible if not row.is_thread):
            threads = [self._channel(person, row) for row in visible if row.parent == channel.id]
            shown.append({**self._channel(person, channel), "threads": threads})
        return shown

    def _channel(self, person: Person, channel: Channel) -> Json:
        return {
            "id": channel.id,
            "name": channel.name,
            "kind": channel.kind.name.lower(),
            "archived": channel.archived,
            "locked": channel.locked,
            "tags": [tag["name"] for tag in channel.tags],
            "applied_tags": self._tag_names(channel),
            "messages": [self.shown_to(person, message) for message in self.read(person, channel)],
        }

    def _tag_names(self, channel: Channel) -> list[str]:
        parent = self.channels.get(channel.parent or "")
        return [tag["name"] for tag in (parent.tags if parent else []) if tag["id"] in channel.applied_tags]

    def shown_to(self, person: Person, message: Message) -> Json:
        """One message for the page: as text, and its parts for clicking."""
        return {
            "id": message.id,
            "author": self.people[message.author].name,
            "mine": message.author == person.id,
            "at": message.sent_at,
            "edited_at": message.edited_at,
            "text": self.as_text(message, person),
            "content": message.content,
            "embeds": message.embeds,
            "components": payloads_message.shown_components(self, message),
            "files": [payloads_message.attachment(self, message.channel, file) for file in message.attachments],
            "reactions": {emoji: len(who) for emoji, who in message.reactions.items()},
            "ephemeral": bool(message.flags & EPHEMERAL),
            "pinned": message.pinned_at is not None,
            "answers": (message.reference or {}).get("message_id"),
            "pings": person.id in message.mentions or message.mention_everyone,
        }
