"""Reading messages back, pins, reactions and typing, as the bot does it through REST."""

from datetime import datetime

from adapters.sandbox.discord import payloads, payloads_message
from adapters.sandbox.discord.channels import Channel
from adapters.sandbox.discord.messages import Message
from adapters.sandbox.discord.permissions import Permission
from adapters.sandbox.discord.posting import Posting
from adapters.sandbox.discord.refusals import Refusal
from adapters.sandbox.discord.request_errors import RequestErrors
from adapters.sandbox.discord.snowflakes import stamp
from adapters.sandbox.json_object import Json

MOST_PINS = 250
MOST_REACTIONS = 20
VEILED = ("embeds", "attachments", "components")


def veiled(data: Json, bot: str, *, direct: bool) -> Json:
    """A message as a bot without the message content intent gets it: blank, but for DMs, mentions and its own."""
    mentioned = any(user["id"] == bot for user in data["mentions"])
    if direct or mentioned or data["author"]["id"] == bot:
        return data
    return {**data, "content": "", **{key: [] for key in VEILED}}


class MessageHistory(Posting):
    """What the bot reads again, marks and pins."""

    def shown(self, row: Message) -> Json:
        """A message object for the bot, blanked where its application lacks the message content intent."""
        data = payloads_message.message(self, row)
        if self.application.message_content:
            return data
        return veiled(data, self.bot.id, direct=self.channels[row.channel].is_dm)

    def get_message(self, channel_id: str, message_id: str) -> Json:
        """GET one message. Raises 10003, 10008, 50001."""
        channel = self.channel(channel_id)
        row = self.bot_message(channel, message_id)
        self.require(channel, Permission.READ_MESSAGE_HISTORY)
        return self.shown(row)

    def list_messages(self, channel_id: str, query: dict[str, str]) -> list[Json]:
        """GET messages: newest first; `after` gives the oldest `limit` ones behind it, also newest first."""
        channel = self.channel(channel_id)
        self.require(channel)
        limit = whole(query.get("limit"), "limit", 1, 100, 50)
        if Permission.READ_MESSAGE_HISTORY not in self.permissions_in(channel, self.bot.id):
            return []
        rows = sorted((row for row in self.messages[channel.id].values() if row.only_for is None), key=_age)
        if "around" in query:
            pivot = snowflake(query["around"], "around")
            before = [row for row in rows if int(row.id) < pivot]
            rest = [row for row in rows if int(row.id) >= pivot]
            older = before[max(0, len(before) - limit // 2) :]
            rows = older + rest[: limit - len(older)]
        elif "after" in query:
            start = snowflake(query["after"], "after")
            rows = [row for row in rows if int(row.id) > start][:limit]
        else:
            if "before" in query:
                end = snowflake(query["before"], "before")
                rows = [row for row in rows if int(row.id) < end]
            rows = rows[-limit:]
        return [self.shown(row) for row in reversed(rows)]

    def pins(self, channel_id: str, query: dict[str, str]) -> Json:
        """GET messages/pins: by the time of pinning, newest first, `before` (ISO 8601) and `limit` (1 to 50)."""
        rows = self._pinned(self.channel(channel_id))
        if "before" in query:
            end = datetime.fromisoformat(query["before"])
            rows = [row for row in rows if datetime.fromisoformat(row.pinned_at or "") < end]
        limit = whole(query.get("limit"), "limit", 1, 50, 50)
        items = [{"pinned_at": row.pinned_at, "message": self.shown(row)} for row in rows[:limit]]
        return {"items": items, "has_more": len(rows) > limit}

    def pins_of_old(self, channel_id: str) -> list[Json]:
        """GET channels/{id}/pins, the older route: a plain list of up to 50."""
        return [self.shown(row) for row in self._pinned(self.channel(channel_id))[:50]]

    def _pinned(self, channel: Channel) -> list[Message]:
        self.require(channel)
        rows = [row for row in self.messages[channel.id].values() if row.pinned_at is not None]
        return sorted(rows, key=lambda row: (row.pinned_at or "", int(row.id)), reverse=True)

    def pin(self, channel_id: str, message_id: str) -> None:
        """PUT a pin; a line in the channel tells of it. Raises 30003 at 250, 50013 without the permission."""
        channel = self.channel(channel_id)
        row = self.bot_message(channel, message_id)
        self.require(channel, Permission.PIN_MESSAGES)
        if row.pinned_at is not None:
            return
        if len(self._pinned(channel)) >= MOST_PINS:
            raise Refusal(30003)
        row.pinned_at = channel.last_pin = stamp(self.now)
        self.changed_message(row)
        self._tell_pins(channel)
        told = {"channel_id": channel.id, "message_id": row.id}
        if channel.server is not None:
            told["guild_id"] = channel.server
        self.put(Message(self.ids.next(), channel.id, self.bot.id, type=6, reference=told))

    def unpin(self, channel_id: str, message_id: str) -> None:
        """DELETE a pin."""
        channel = self.channel(channel_id)
        row = self.bot_message(channel, message_id)
        self.require(channel, Permission.PIN_MESSAGES)
        if row.pinned_at is not None:
            row.pinned_at = None
            self.changed_message(row)
            self._tell_pins(channel)

    def _tell_pins(self, channel: Channel) -> None:
        told: Json = {"channel_id": channel.id, "last_pin_timestamp": channel.last_pin}
        if channel.server is not None:
            told["guild_id"] = channel.server
        self.emit("CHANNEL_PINS_UPDATE", told)

    def set_reaction(self, row: Message, emoji: str, person: str, *, there: bool) -> None:
        """Add or take one person's reaction, and tell of it."""
        who = row.reactions.setdefault(emoji, [])
        if there == (person in who):
            return
        who.append(person) if there else who.remove(person)
        if not who:
            del row.reactions[emoji]
        channel = self.channels[row.channel]
        told: Json = {
            "user_id": person,
            "channel_id": row.channel,
            "message_id": row.id,
            "emoji": {"id": None, "name": emoji},
            "burst": False,
            "type": 0,
        }
        if channel.server is not None:
            told["guild_id"] = channel.server
        if there:
            told |= {"message_author_id": row.author, "burst_colors": []}
            if channel.server is not None and person in self.servers[channel.server].members:
                told["member"] = payloads.member(self, self.servers[channel.server].members[person])
        if self.sees(channel, self.bot.id):
            self.emit("MESSAGE_REACTION_ADD" if there else "MESSAGE_REACTION_REMOVE", told)
        self.note("reacted", channel=row.channel, message=row.id, person=person, emoji=emoji, there=there)

    def react_as_bot(self, channel_id: str, message_id: str, emoji: str, *, there: bool) -> None:
        """PUT or DELETE the bot's own reaction. Raises 10014, 30010, 90001, 50013."""
        channel = self.channel(channel_id)
        row = self.bot_message(channel, message_id)
        if there:
            if not emoji or emoji.isascii():
                raise Refusal(10014)
            wanted = [Permission.READ_MESSAGE_HISTORY]
            if emoji not in row.reactions:
                wanted.append(Permission.ADD_REACTIONS)
            self.require(channel, *wanted)
            if self.people[row.author].blocked_bot:
                raise Refusal(90001)
            if emoji not in row.reactions and len(row.reactions) >= MOST_REACTIONS:
                raise Refusal(30010)
        self.set_reaction(row, emoji, self.bot.id, there=there)

    def reactors(self, channel_id: str, message_id: str, emoji: str) -> list[Json]:
        """GET who reacted so."""
        row = self.bot_message(self.channel(channel_id), message_id)
        return [payloads.user(self.people[reactor]) for reactor in row.reactions.get(emoji, [])]


def _age(row: Message) -> int:
    return int(row.id)


def whole(value: str | None, name: str, least: int, most: int, otherwise: int) -> int:
    """A whole number of a query. Raises 50035 out of bounds."""
    if value is None:
        return otherwise
    form = RequestErrors()
    form.number(int(value) if value.lstrip("-").isdigit() else value, [name], least=least, most=most)
    form.done()
    return int(value)


def snowflake(value: str, name: str) -> int:
    """An id of a query. Raises 50035 when it is none."""
    if not value.isdigit():
        form = RequestErrors()
        form.wrong([name], "NUMBER_TYPE_COERCE", f'Value "{value}" is not snowflake.')
        form.done()
    return int(value)
