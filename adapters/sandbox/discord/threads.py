"""Direct talks, threads and forum posts, as the bot opens, changes and reads them through REST."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from adapters.sandbox.discord import payloads, payloads_message
from adapters.sandbox.discord.channels import Channel, Kind
from adapters.sandbox.discord.message_history import MessageHistory
from adapters.sandbox.discord.messages import Message
from adapters.sandbox.discord.permissions import Permission
from adapters.sandbox.discord.posting import Upload
from adapters.sandbox.discord.refusals import Refusal
from adapters.sandbox.discord.request_errors import RequestErrors
from adapters.sandbox.discord.snowflakes import instant, stamp
from adapters.sandbox.json_object import Json

ARCHIVE_AFTER = (60, 1440, 4320, 10080)
CREATED, STARTER = 18, 21


class Threads(MessageHistory):
    """Channels that the bot may make itself."""

    def open_dm(self, recipient: Any) -> Json:
        """POST users/@me/channels. Raises 10013, 50033, and 40003 past the switch's pace."""
        person = self.person(str(recipient))
        if person.bot:
            raise Refusal(50033 if person.id == self.bot.id else 50007)
        channel = self.dm_with(person)
        if channel is None or not channel.begun:
            self._pace_openings()
            channel = self.make_dm(person)
            channel.begun = True
            self.note("dm_opened", channel=channel.id, person=person.id)
        return payloads.channel(self, channel)

    def _pace_openings(self) -> None:
        if self.switches.dm_openings is None:
            return
        most, window = self.switches.dm_openings
        recent = [opened for opened in self.openings if self.now - datetime.fromisoformat(opened) < window]
        if len(recent) >= most:
            raise Refusal(40003)
        self.openings = [*recent, stamp(self.now)]

    def get_channel(self, channel_id: str) -> Json:
        """GET channels/{id}. Raises 10003, 50001."""
        channel = self.channel(channel_id)
        self.require(channel)
        return payloads.thread(self, channel, self.bot.id)

    def patch_channel(self, channel_id: str, body: Json) -> Json:
        """PATCH a channel or thread: name, topic, archived, locked, tags, slowmode, archive time."""
        channel = self.channel(channel_id)
        self.require(channel)
        if channel.is_dm:
            raise Refusal(50024)
        form = RequestErrors()
        if "name" in body:
            form.text(body["name"], ["name"], most=100, least=1, required=True)
        form.text(body.get("topic"), ["topic"], most=4096 if channel.kind == Kind.FORUM else 1024)
        if body.get("auto_archive_duration") is not None:
            form.one_of(body["auto_archive_duration"], ["auto_archive_duration"], ARCHIVE_AFTER)
        self._check_tags(form, channel, body.get("applied_tags"))
        form.done()
        own = channel.is_thread and channel.owner == self.bot.id and not ({"locked"} & set(body))
        if not own:
            self.require(channel, Permission.MANAGE_THREADS if channel.is_thread else Permission.MANAGE_CHANNELS)
        if channel.is_thread and channel.archived and body.get("archived", True) and set(body) - {"archived", "locked"}:
            raise Refusal(50083)
        if bool(body.get("archived", channel.archived)) != channel.archived:
            channel.archived_at = stamp(self.now)
        for key, field in (
            ("name", "name"),
            ("topic", "topic"),
            ("archived", "archived"),
            ("locked", "locked"),
            ("invitable", "invitable"),
            ("rate_limit_per_user", "slowmode"),
            ("auto_archive_duration", "auto_archive"),
        ):
            if key in body:
                setattr(channel, field, body[key])
        if "applied_tags" in body:
            channel.applied_tags = [str(tag) for tag in body["applied_tags"] or []]
        shown = payloads.thread(self, channel, self.bot.id)
        self.emit("THREAD_UPDATE" if channel.is_thread else "CHANNEL_UPDATE", shown)
        self.note("channel_changed", channel=channel.id)
        return shown

    def close_channel(self, channel_id: str) -> Json:
        """DELETE channels/{id}: a thread or channel goes; a DM is only closed on the bot's side."""
        channel = self.channel(channel_id)
        self.require(channel)
        shown = payloads.channel(self, channel)
        if not channel.is_dm:
            self.require(channel, Permission.MANAGE_THREADS if channel.is_thread else Permission.MANAGE_CHANNELS)
            self.delete_channel(channel)
        return shown

    def start_thread(self, channel_id: str, body: Json, files: Sequence[Upload] = ()) -> Json:
        """POST channels/{id}/threads: a thread without a message, or a forum post with its first message."""
        channel = self.channel(channel_id)
        form = RequestErrors()
        form.text(body.get("name"), ["name"], most=100, least=1, required=True)
        if body.get("auto_archive_duration") is not None:
            form.one_of(body["auto_archive_duration"], ["auto_archive_duration"], ARCHIVE_AFTER)
        if channel.kind == Kind.FORUM:
            return self._forum_post(form, channel, body, files)
        if channel.kind not in (Kind.TEXT, Kind.NEWS):
            raise Refusal(50024)
        kind = body.get("type", int(Kind.PRIVATE_THREAD))
        form.one_of(kind, ["type"], (10, 11, 12))
        form.done()
        public = kind != Kind.PRIVATE_THREAD
        self.require(channel, Permission.CREATE_PUBLIC_THREADS if public else Permission.CREATE_PRIVATE_THREADS)
        thread = self._thread(channel, self.ids.next(), Kind(kind), body)
        self._tell_new(thread)
        if public:
            told = {"channel_id": thread.id, "guild_id": channel.server or ""}
            self.put(Message(self.ids.next(), channel.id, self.bot.id, thread.name, type=CREATED, reference=told))
        return payloads.thread(self, thread, self.bot.id)

    def start_thread_from(self, channel_id: str, message_id: str, body: Json) -> Json:
        """POST a thread under a message: it takes the message's id. Raises 160004 when there is one already."""
        channel = self.channel(channel_id)
        row = self.bot_message(channel, message_id)
        form = RequestErrors()
        form.text(body.get("name"), ["name"], most=100, least=1, required=True)
        form.done()
        if channel.kind not in (Kind.TEXT, Kind.NEWS):
            raise Refusal(50024)
        self.require(channel, Permission.CREATE_PUBLIC_THREADS)
        if row.thread is not None or row.id in self.channels:
            raise Refusal(160004)
        thread = self._thread(channel, row.id, Kind.PUBLIC_THREAD, body)
        row.thread = thread.id
        self._tell_new(thread)
        self.changed_message(row)
        told = {"channel_id": channel.id, "message_id": row.id, "guild_id": channel.server or ""}
        self.put(Message(self.ids.next(), thread.id, self.bot.id, type=STARTER, reference=told))
        return payloads.thread(self, thread, self.bot.id)

    def _forum_post(self, form: RequestErrors, channel: Channel, body: Json, files: Sequence[Upload]) -> Json:
        inner = body.get("message")
        if not isinstance(inner, dict):
            form.wrong(["message"], "BASE_TYPE_REQUIRED", "This field is required")
        self._check_tags(form, channel, body.get("applied_tags"), home=channel)
        form.done()
        self.require(channel, Permission.SEND_MESSAGES, *([Permission.ATTACH_FILES] if files else []))
        if channel.tag_required and not body.get("applied_tags"):
            raise Refusal(40067)
        first = self.build(channel, inner or {}, files)
        thread = self._thread(channel, first.id, Kind.PUBLIC_THREAD, body)
        thread.applied_tags = [str(tag) for tag in body.get("applied_tags") or []]
        first.channel = thread.id
        self._tell_new(thread)
        self.put(first)
        channel.last_message = thread.id
        thread.sent = 0
        shown = payloads.thread(self, thread, self.bot.id)
        return {**shown, "message": payloads_message.message(self, first)}

    def _check_tags(self, form: RequestErrors, channel: Channel, given: Any, home: Channel | None = None) -> None:
        home = home or (self.channels.get(channel.parent) if channel.parent else None)
        known = {tag["id"] for tag in home.tags} if home else set()
        for index, tag in enumerate(form.count(given, ["applied_tags"], most=5)):
            if str(tag) not in known:
                form.wrong(["applied_tags", index], "INVALID_FORUM_TAG", f"Unknown tag {tag}")

    def _thread(self, channel: Channel, thread_id: str, kind: Kind, body: Json) -> Channel:
        thread = Channel(
            thread_id,
            kind,
            body["name"],
            channel.server,
            parent=channel.id,
            owner=self.bot.id,
            invitable=body.get("invitable") is not False,
            slowmode=body.get("rate_limit_per_user") or 0,
            auto_archive=body.get("auto_archive_duration") or channel.auto_archive,
            members={self.bot.id: stamp(instant(self.ids.next()))},
        )
        self.channels[thread.id] = thread
        self.messages[thread.id] = {}
        return thread

    def _tell_new(self, thread: Channel) -> None:
        self.emit("THREAD_CREATE", {**payloads.thread(self, thread, self.bot.id), "newly_created": True})
        self.note("thread_added", channel=thread.id, parent=thread.parent, name=thread.name)
