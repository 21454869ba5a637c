"""What people do in Discord's app: speak, click, choose, fill in, react. Plain calls; an answer may be awaited."""

import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from adapters.sandbox.discord import modals, payloads_message, usage
from adapters.sandbox.discord.channels import Channel, Kind
from adapters.sandbox.discord.components import BUTTON, LINK, SELECT, SELECTS, walk
from adapters.sandbox.discord.interactions import (
    COMMAND,
    COMPONENT,
    MODAL_SUBMIT,
    FirstResponse,
    Interaction,
    OpenModal,
)
from adapters.sandbox.discord.limits import CONTENT
from adapters.sandbox.discord.mentions import pings, typed
from adapters.sandbox.discord.messages import Message
from adapters.sandbox.discord.people import Person
from adapters.sandbox.discord.permissions import Permission
from adapters.sandbox.discord.posting import REPLY, Upload
from adapters.sandbox.discord.promises import Promise
from adapters.sandbox.discord.refusals import Json, NotPossible
from adapters.sandbox.discord.responding import Responding
from adapters.sandbox.discord.snowflakes import stamp

File = tuple[str, bytes]


class Hands(Responding):
    """The people's own verbs. Each raises NotPossible for what the app would not let them do."""

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
        text = typed(text).strip()
        if len(text) > CONTENT or not (text or files or sticker):
            raise NotPossible(f"a message has 1 to {CONTENT} characters, not {len(text)}")
        if channel.is_thread and person.id not in channel.members:
            self.enter_thread(channel, person)
        found = pings(text)
        row = Message(
            self.ids.next(),
            channel.id,
            person.id,
            text,
            attachments=[self.keep_file(Upload(name, data)) for name, data in files],
            mentions=[one for one in found.users if one in self.people],
            mention_roles=list(found.roles),
            mention_everyone=found.everyone and Permission.MENTION_EVERYONE in may,
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
        text = typed(text).strip()
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

    def press(self, person: Person, message: Message, button: str) -> Promise[FirstResponse]:
        """Press a button, named by its custom_id or by its label."""
        part = self._part(person, message, button, (BUTTON,))
        if part.get("style") == LINK:
            raise NotPossible(f"{button} only opens a link")
        return self._interact(
            COMPONENT,
            person,
            message.channel,
            {"custom_id": part["custom_id"], "component_type": BUTTON, "id": part["id"]},
            message,
        )

    def choose(self, person: Person, message: Message, select: str, values: Sequence[str]) -> Promise[FirstResponse]:
        """Choose in a select, named by its custom_id or placeholder; options by value or label."""
        part = self._part(person, message, select, SELECTS)
        chosen = usage.option_values(part, values)
        data: Json = {
            "custom_id": part["custom_id"],
            "component_type": part["type"],
            "values": chosen,
            "id": part["id"],
        }
        if part["type"] != SELECT:
            data["resolved"] = usage.resolved(self, self.channels[message.channel], chosen)
        return self._interact(COMPONENT, person, message.channel, data, message)

    def _part(self, person: Person, message: Message, name: str, kinds: tuple[int, ...]) -> Json:
        row = self.messages.get(message.channel, {}).get(message.id)
        visible = row is not None and row.only_for in (None, person.id)
        if row is None or not visible or not self.sees(self.channels[row.channel], person.id):
            raise NotPossible("the message is not there")
        parts = [one for one in walk(row.components) if one["type"] in kinds]
        named = [one for one in parts if one.get("custom_id") == name]
        named = named or [one for one in parts if name in (one.get("label"), one.get("placeholder"))]
        if not named:
            raise NotPossible(
                f"there is no {name!r}, only {[one.get('label') or one.get('custom_id') for one in parts]}"
            )
        if named[0].get("disabled"):
            raise NotPossible(f"{name} is disabled")
        return named[0]

    def submit(
        self,
        person: Person,
        modal: OpenModal | None = None,
        values: Mapping[str, Any] | None = None,
        files: Mapping[str, Sequence[File]] | None = None,
    ) -> Promise[FirstResponse]:
        """Send the open modal (None: the one that stands open). `values` by custom_id; the rest is sent as it was."""
        shown = modal or self.modals.get(person.id)
        if shown is None or self.modals.get(person.id) != shown:
            raise NotPossible("no modal is open")
        kept = {key: [self.keep_file(Upload(*one)) for one in given] for key, given in (files or {}).items()}
        ids = {key: [one.id for one in given] for key, given in kept.items()}
        parts = modals.answers(shown.spec, dict(values or {}), ids)
        data: Json = {"custom_id": shown.spec["custom_id"], "components": parts}
        every = [one for given in kept.values() for one in given]
        if every:
            data["resolved"] = {
                "attachments": {
                    one.id: payloads_message.attachment(self, shown.channel, one, ephemeral=True) for one in every
                }
            }
        del self.modals[person.id]
        message = self.messages.get(shown.channel, {}).get(shown.message or "")
        return self._interact(MODAL_SUBMIT, person, shown.channel, data, message)

    def dismiss(self, person: Person) -> None:
        """Close the open modal; the bot hears nothing of it."""
        self.modals.pop(person.id, None)
        self.note("dismissed", person=person.id)

    def slash(
        self, person: Person, channel: Channel, command: str, options: Mapping[str, Any] | None = None
    ) -> Promise[FirstResponse]:
        """Use a command such as "tender here" (subcommands after spaces) in a channel, thread or DM."""
        may = self.permissions_in(channel, person.id)
        if Permission.USE_APPLICATION_COMMANDS not in may:
            raise NotPossible(f"{person.name} may not use commands here")
        path = command.removeprefix("/").split()
        row = usage.find_command(self, channel, path[0], may)
        data = usage.command_data(self, channel, row, path[1:], dict(options or {}))
        return self._interact(COMMAND, person, channel.id, data)

    def _interact(
        self, kind: int, person: Person, channel: str, data: Json, message: Message | None = None
    ) -> Promise[FirstResponse]:
        one = Interaction(
            self.ids.next(), secrets.token_urlsafe(48), kind, person.id, channel, data, message.id if message else None
        )
        self.interactions = {key: each for key, each in self.interactions.items() if not each.expired(self.now)}
        self.interactions[one.id] = one
        self.note("interaction", interaction=one.id, person=person.id, type=kind, channel=channel)
        self.emit("INTERACTION_CREATE", payloads_message.interaction(self, one))
        return one.first
