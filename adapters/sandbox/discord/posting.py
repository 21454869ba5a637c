"""Writing, changing and deleting messages, by the bot (with its refusals) and underneath the people's own verbs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from adapters.sandbox.discord import components, limits, payloads, payloads_message
from adapters.sandbox.discord.channels import Channel, Kind
from adapters.sandbox.discord.mentions import pings
from adapters.sandbox.discord.messages import COMPONENTS_V2, EPHEMERAL, LOADING, MAY_BE_SENT, Attachment, Message
from adapters.sandbox.discord.payloads_message import guess_type, message_event
from adapters.sandbox.discord.permissions import Permission
from adapters.sandbox.discord.refusals import Refusal
from adapters.sandbox.discord.request_errors import RequestErrors
from adapters.sandbox.discord.server_changes import ServerChanges
from adapters.sandbox.discord.snowflakes import stamp
from adapters.sandbox.json_object import Json

REPLY = 19


@dataclass(frozen=True, slots=True)
class Upload:
    """A file on its way in."""

    filename: str
    data: bytes


class Posting(ServerChanges):
    """Messages as the bot makes them through REST, and the one place where any message is put down."""

    def keep_file(self, upload: Upload, description: str | None = None) -> Attachment:
        """Store the bytes of a file and give its attachment."""
        digest = self.shared.keep(upload.data)
        kind = guess_type(upload.filename)
        attachment = Attachment(self.ids.next(), upload.filename, len(upload.data), digest, kind, description)
        self.files[attachment.id] = attachment
        return attachment

    def put(self, row: Message) -> Message:
        """Put a message down: count it, wake its thread, tell the bot and everyone that watches."""
        channel = self.channels[row.channel]
        self.messages[channel.id][row.id] = row
        if row.only_for is None:
            channel.last_message = row.id
            channel.sent += 1
            channel.begun = True
            if channel.is_thread and channel.archived and row.type != 21:
                channel.archived = False
                if self.sees(channel, self.bot.id):
                    self.emit("THREAD_UPDATE", payloads.thread(self, channel, self.bot.id))
            if self.sees(channel, self.bot.id):
                self.emit("MESSAGE_CREATE", message_event(self, row))
        text = written(row.content, row.components)
        self.note("posted", channel=row.channel, message=row.id, author=row.author, text=text)
        return row

    def changed_message(self, row: Message) -> None:
        """Tell of a message that is not what it was."""
        if row.only_for is None and self.sees(self.channels[row.channel], self.bot.id):
            self.emit("MESSAGE_UPDATE", message_event(self, row))
        text = written(row.content, row.components)
        self.note("edited", channel=row.channel, message=row.id, author=row.author, text=text)

    def take_away(self, row: Message) -> None:
        """Delete a message and tell of it."""
        channel = self.channels[row.channel]
        del self.messages[channel.id][row.id]
        if row.only_for is None and self.sees(channel, self.bot.id):
            gone: Json = {"id": row.id, "channel_id": row.channel}
            if channel.server is not None:
                gone["guild_id"] = channel.server
            self.emit("MESSAGE_DELETE", gone)
        self.note("deleted", channel=row.channel, message=row.id)

    def may_post(self, channel: Channel) -> None:
        """Raises what Discord refuses the bot here: 50007, 50278, 50008, 50001, 50013, 50083, 160005."""
        if channel.is_dm:
            person = self.people[channel.person or ""]
            if not self.share_a_server(person):
                raise Refusal(50278)
            if person.blocked_bot or not person.dms_open:
                raise Refusal(50007)
            return
        if channel.kind in (Kind.FORUM, Kind.CATEGORY):
            raise Refusal(50008)
        self.require(channel, Permission.SEND_MESSAGES_IN_THREADS if channel.is_thread else Permission.SEND_MESSAGES)
        if (
            channel.is_thread
            and channel.locked
            and Permission.MANAGE_THREADS not in self.permissions_in(channel, self.bot.id)
        ):
            raise Refusal(160005)

    def build(self, channel: Channel, body: Json, files: Sequence[Upload], *, ephemeral: bool = False) -> Message:
        """A checked message of the bot from a request body, not yet put down. Raises 50035, 40005, 50006."""
        form = RequestErrors()
        flags = limits.check_new_flags(form, body.get("flags"), ephemeral=ephemeral) & MAY_BE_SENT
        limits.check_files(form, [len(upload.data) for upload in files], self.switches.file_limit)
        limits.check_body(form, body, flags=flags, files={upload.filename for upload in files})
        reference = self._reference(form, channel, body.get("message_reference"))
        form.done()
        if not (body.get("content") or "").strip() and not (body.get("embeds") or body.get("components") or files):
            raise Refusal(50006)
        pinged = pings(written(body.get("content"), body.get("components")), body.get("allowed_mentions"))
        row = Message(
            self.ids.next(),
            channel.id,
            self.bot.id,
            (body.get("content") or "").strip(),
            type=REPLY if reference else 0,
            flags=flags,
            embeds=list(body.get("embeds") or []),
            attachments=self._attachments(body, files),
            components=components.number(list(body.get("components") or [])),
            reference=reference,
            nonce=body.get("nonce"),
            mentions=[user for user in pinged.users if user in self.people],
            mention_roles=list(pinged.roles),
            mention_everyone=pinged.everyone,
        )
        if reference and (body.get("allowed_mentions") or {}).get("replied_user", not body.get("allowed_mentions")):
            original = self.messages[reference["channel_id"]].get(reference["message_id"])
            if original is not None and original.author not in row.mentions:
                row.mentions.append(original.author)
        return row

    def create_message(self, channel_id: str, body: Json, files: Sequence[Upload] = ()) -> Json:
        """POST channels/{id}/messages. A nonce that was used a moment ago gives the first message again."""
        channel = self.channel(channel_id)
        row = self.build(channel, body, files)
        if (files and not channel.is_dm) or (body.get("embeds") and not channel.is_dm):
            self.require(
                channel,
                *([Permission.ATTACH_FILES] if files else []),
                *([Permission.EMBED_LINKS] if body.get("embeds") else []),
            )
        self.may_post(channel)
        key = f"{channel.id}:{row.author}:{row.nonce}"
        first = self._same_nonce(key) if row.nonce is not None and body.get("enforce_nonce") else None
        if first is not None:
            return payloads_message.message(self, first)
        if row.nonce is not None:
            self.nonces[key] = row.id, stamp(self.now)
        return payloads_message.message(self, self.put(row))

    def _same_nonce(self, key: str) -> Message | None:
        window = self.switches.nonce_window
        if window is None or key not in self.nonces:
            return None
        message, at = self.nonces[key]
        if self.now - datetime.fromisoformat(at) > window:
            return None
        return self.messages[key.split(":", 1)[0]].get(message)

    def amend(self, row: Message, body: Json, files: Sequence[Upload] = ()) -> Message:
        """Change a message of the bot: only what the body names. Raises 50035, 50006."""
        form = RequestErrors()
        wanted = body.get("flags")
        flags = row.flags if wanted is None else (row.flags & (COMPONENTS_V2 | EPHEMERAL)) | (int(wanted) & MAY_BE_SENT)
        kept = (
            [str(attachment.get("id")) for attachment in body["attachments"]]
            if body.get("attachments") is not None
            else None
        )
        stay = [attachment for attachment in row.attachments if kept is None or attachment.id in kept]
        sizes = [attachment.size for attachment in stay] + [len(upload.data) for upload in files]
        limits.check_files(form, sizes, self.switches.file_limit)
        names = {upload.filename for upload in files} | {attachment.filename for attachment in stay}
        content = (body["content"] or "").strip() if "content" in body else row.content
        embeds = list(body["embeds"] or []) if "embeds" in body else row.embeds
        after = {**body, "content": content, "embeds": embeds} if flags & COMPONENTS_V2 else body
        limits.check_body(form, after, flags=flags, files=names)
        form.done()
        parts = components.number(list(body["components"] or [])) if "components" in body else row.components
        attachments = stay + self._attachments(body, files)
        if not content and not (embeds or parts or attachments):
            raise Refusal(50006)
        row.content, row.embeds, row.components, row.attachments = content, embeds, parts, attachments
        row.edited_at = row.edited_at if row.flags & LOADING else stamp(self.now)
        row.flags = flags & ~LOADING
        self.changed_message(row)
        return row

    def edit_message(self, channel_id: str, message_id: str, body: Json, files: Sequence[Upload] = ()) -> Json:
        """PATCH a message. Raises 50005 for another author's, 10008, 50083."""
        channel = self.channel(channel_id)
        row = self.bot_message(channel, message_id)
        if row.author != self.bot.id:
            raise Refusal(50005)
        if channel.is_thread and channel.archived:
            raise Refusal(50083)
        return payloads_message.message(self, self.amend(row, body, files))

    def delete_message(self, channel_id: str, message_id: str) -> None:
        """DELETE a message: an own one, or another's where the bot may manage messages."""
        channel = self.channel(channel_id)
        row = self.bot_message(channel, message_id)
        if row.author != self.bot.id:
            if channel.is_dm:
                raise Refusal(50003)
            self.require(channel, Permission.MANAGE_MESSAGES)
        self.take_away(row)

    def bot_message(self, channel: Channel, message_id: str) -> Message:
        """A message that the bot can reach through its channel; an ephemeral one is unknown there (10008)."""
        self.require(channel)
        row = self.message(channel, message_id)
        if row.only_for is not None:
            raise Refusal(10008)
        return row

    def _attachments(self, body: Json, files: Sequence[Upload]) -> list[Attachment]:
        told = {str(described.get("id")): described for described in body.get("attachments") or []}
        return [
            self.keep_file(upload, told.get(str(index), {}).get("description")) for index, upload in enumerate(files)
        ]

    def _reference(self, form: RequestErrors, channel: Channel, given: Any) -> dict[str, str] | None:
        if not isinstance(given, dict) or not given.get("message_id"):
            return None
        wanted = str(given["message_id"])
        if wanted not in self.messages[channel.id]:
            if given.get("fail_if_not_exists", True):
                form.wrong(["message_reference"], "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message")
            return None
        reference = {"channel_id": channel.id, "message_id": wanted}
        return reference | {"guild_id": channel.server} if channel.server else reference


def written(content: str | None, parts: Sequence[Json] | None) -> str:
    """The markdown of a message: its content, or the texts of its layout."""
    shown = [str(part["content"]) for part in components.walk(list(parts or [])) if part.get("content")]
    return "\n".join([*([content] if content else []), *shown])
