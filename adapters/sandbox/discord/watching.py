"""What each person has on their screen, for tests and the page, and promises that settle when something is written."""

from collections.abc import Callable
from typing import TypeVar

from adapters.sandbox.discord import keeping, payloads_message, reading
from adapters.sandbox.discord.channels import Channel
from adapters.sandbox.discord.hands import Hands
from adapters.sandbox.discord.interactions import Interaction
from adapters.sandbox.discord.messages import EPHEMERAL, Message
from adapters.sandbox.discord.people import Person
from adapters.sandbox.discord.permissions import Permission
from adapters.sandbox.discord.promises import Promise
from adapters.sandbox.discord.refusals import Json

T = TypeVar("T")
LOOKED_BACK = 50


class Discord(Hands):
    """The whole model: people's verbs, the bot's calls, and this: looking at it, keeping it."""

    def read(self, person: Person, channel: Channel) -> list[Message]:
        """What this person can read here, oldest first, with what only they see."""
        if Permission.READ_MESSAGE_HISTORY not in self.permissions_in(channel, person.id):
            return []
        rows = sorted(self.messages[channel.id].values(), key=lambda one: int(one.id))
        return [one for one in rows if one.only_for in (None, person.id)]

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
        return reading.as_text(self, message, reader)

    def screen(self, person: Person) -> Json:
        """Everything the person has before them: servers with channels and threads, the direct talk, an open modal."""
        dm = self.dm_with(person)
        modal = self.modals.get(person.id)
        return {
            "person": {**person.to_state(), "name": person.name},
            "servers": [
                {"id": one.id, "name": one.name, "channels": self._channels(person, one.id)}
                for one in self.servers.values()
                if person.id in one.members
            ],
            "direct": self._channel(person, dm) if dm else None,
            "modal": {"interaction": modal.interaction, **modal.spec} if modal else None,
            "notices": [one for one in self.notices if one["person"] == person.id],
        }

    def _channels(self, person: Person, server: str) -> list[Json]:
        own = [one for one in self.channels.values() if one.server == server and self.sees(one, person.id)]
        found = []
        for channel in (one for one in own if not one.is_thread):
            threads = [self._channel(person, one) for one in own if one.parent == channel.id]
            found.append({**self._channel(person, channel), "threads": threads})
        return found

    def _channel(self, person: Person, channel: Channel) -> Json:
        return {
            "id": channel.id,
            "name": channel.name,
            "kind": channel.kind.name.lower(),
            "archived": channel.archived,
            "locked": channel.locked,
            "tags": [one["name"] for one in channel.tags],
            "applied_tags": self._tag_names(channel),
            "messages": [self.shown_to(person, one) for one in self.read(person, channel)],
        }

    def _tag_names(self, channel: Channel) -> list[str]:
        home = self.channels.get(channel.parent or "")
        return [one["name"] for one in (home.tags if home else []) if one["id"] in channel.applied_tags]

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
            "files": [payloads_message.attachment(self, message.channel, one) for one in message.attachments],
            "reactions": {emoji: len(who) for emoji, who in message.reactions.items()},
            "ephemeral": bool(message.flags & EPHEMERAL),
            "pinned": message.pinned_at is not None,
            "answers": (message.reference or {}).get("message_id"),
            "pings": person.id in message.mentions or message.mention_everyone,
        }

    def expect(self, predicate: Callable[[], T | None]) -> Promise[T]:
        """A promise of the first truthy value of `predicate`, tried now and at every change."""
        promise: Promise[T] = Promise()

        def look(kind: str = "discord", detail: Json | None = None) -> None:
            found = None if promise.done else predicate()
            if found:
                promise.give(found)

        promise.then(self.world.listen(look))
        look()
        return promise

    def expect_message(self, person: Person, text: str, channel: Channel | None = None) -> Promise[Message]:
        """A promise of a message of the bot that the person reads, containing `text`, here or in their direct talk.

        The newest 50 messages there count, and every one written or edited from now on.
        """

        promise: Promise[Message] = Promise()

        def look(row: Message) -> None:
            here = channel or self.dm_with(person)
            seen = here is not None and row.channel == here.id and self.sees(here, person.id)
            mine = row.author == self.bot.id and row.only_for in (None, person.id)
            if seen and mine and text in self.as_text(row, person):
                promise.give(row)

        def changed(kind: str, detail: Json) -> None:
            if kind == "discord" and detail["what"] in ("posted", "edited") and not promise.done:
                look(self.messages[detail["channel"]][detail["message"]])

        promise.then(self.world.listen(changed))
        for row in (self.read(person, channel) if channel else self.direct(person))[-LOOKED_BACK:]:
            look(row)
        return promise

    def waiting(self) -> list[Interaction]:
        """Interactions that nobody has answered and that have not failed yet."""
        return [one for one in self.interactions.values() if one.waiting]

    def to_state(self) -> Json:
        """Everything, JSON-ready."""
        return keeping.state_of(self)

    def from_state(self, state: Json) -> None:
        """Become what was kept."""
        keeping.restore(self, state)
