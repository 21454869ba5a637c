"""What people do with messages in Discord's app: write, edit, delete, react. Plain calls."""

from collections.abc import Sequence

from adapters.sandbox.discord.channels import Channel, Kind
from adapters.sandbox.discord.limits import CONTENT
from adapters.sandbox.discord.mentions import as_received, pings
from adapters.sandbox.discord.messages import Message
from adapters.sandbox.discord.people import Person
from adapters.sandbox.discord.permissions import Permission
from adapters.sandbox.discord.posting import REPLY, Upload
from adapters.sandbox.discord.refusals import NotPossible
from adapters.sandbox.discord.responses import Responses
from adapters.sandbox.discord.snowflakes import stamp

File = tuple[str, bytes]


class UserMessages(Responses):
    """Each raises NotPossible for what the app would not let the person do."""

    def dm(
        self, person: Person, text: str = "", *, files: Sequence[File] = (), reply_to: Message | None = None
    ) -> Message:
        """Write to the bot in private."""
        channel = self.dm_with(person) or (self.make_dm(person) if self.share_a_server(person) else None)
        if channel is None or not self.share_a_server(person):
            raise NotPossible(f"{person.name} shares no server with {self.bot.name}")
        return self.say(person, channel, text, reply_to=reply_to, files=files)

    def say(
        self,
        person: Person,
        channel: Channel,
        text: str = "",
        *,
        reply_to: Message | None = None,
        files: Sequence[File] = (),
        sticker: str | None = None,
    ) -> Message:
        """Write in a channel, thread or DM. `files` are (name, bytes)."""
        may = self.permissions_in(channel, person.id)
        wanted = Permission.SEND_MESSAGES_IN_THREADS if channel.is_thread else Permission.SEND_MESSAGES
        if wanted not in may or channel.kind in (Kind.FORUM, Kind.CATEGORY):
            raise NotPossible(f"{person.name} may not write in {channel.name or 'this talk'}")
        if channel.is_dm and person.blocked_bot:
            raise NotPossible(f"{person.name} has blocked {self.bot.name}")
        if channel.locked:
            raise NotPossible(f"{channel.name} is locked")
        text = as_received(text).strip()
        if len(text) > CONTENT or not (text or files or sticker):
            raise NotPossible(f"a message has 1 to {CONTENT} characters, not {len(text)}")
        if channel.is_thread and person.id not in channel.members:
            self.enter_thread(channel, person)
        pinged = pings(text)
        row = Message(
            self.ids.next(),
            channel.id,
            person.id,
            text,
            attachments=[self.keep_file(Upload(name, data)) for name, data in files],
            mentions=[user for user in pinged.users if user in self.people],
            mention_roles=list(pinged.roles),
            mention_everyone=pinged.everyone and Permission.MENTION_EVERYONE in may,
            sticker=sticker,
        )
        if reply_to is not None:
            row.type = REPLY
            row.reference = {"channel_id": channel.id, "message_id": reply_to.id}
            row.reference |= {"guild_id": channel.server} if channel.server else {}
            row.mentions += [reply_to.author] if reply_to.author not in row.mentions else []
        return self.put(row)

    def edit(self, person: Person, message: Message, text: str) -> Message:
        """Edit an own message."""
        if message.author != person.id or message.id not in self.messages[message.channel]:
            raise NotPossible("one may edit only one's own messages")
        text = as_received(text).strip()
        if len(text) > CONTENT or not (text or message.attachments):
            raise NotPossible(f"a message has 1 to {CONTENT} characters, not {len(text)}")
        message.content, message.edited_at = text, stamp(self.now)
        self.changed_message(message)
        return message

    def unfurl(self, message: Message, title: str) -> None:
        """Discord adds a preview to a link some time later: the message changes, its text and edit time do not."""
        message.embeds.append({"type": "link", "title": title})
        self.changed_message(message)

    def delete(self, person: Person, message: Message) -> None:
        """Delete an own message, or another's with the right to manage messages."""
        channel = self.channels[message.channel]
        own = message.author == person.id or message.only_for == person.id
        if not own and (channel.is_dm or Permission.MANAGE_MESSAGES not in self.permissions_in(channel, person.id)):
            raise NotPossible("one may delete only one's own messages")
        self.take_away(message)

    def react(self, person: Person, message: Message, emoji: str, *, there: bool = True) -> None:
        """Add a reaction, or take it back with there=False."""
        if not self.sees(self.channels[message.channel], person.id):
            raise NotPossible("the message is not visible")
        self.set_reaction(message, emoji, person.id, there=there)
