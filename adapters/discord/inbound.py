"""Raw gateway payloads into events: pure, so that the same words are read alike live and from history (C6)."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from adapters.discord.people import Payload, account, profile
from adapters.discord.snowflakes import instant
from bot.engine.events import Account, Address, Attachment, Deleted, Edited, KeyedEvent, Said

ORDINARY, REPLY = 0, 19
FORWARD = 1
VOICE = 1 << 13
TAG = re.compile(
    r"<(?:@!?(?P<user>\d+)|@&(?P<role>\d+)|#(?P<channel>\d+)|a?:(?P<emoji>\w+):\d+"
    r"|/(?P<command>[^<>:]{1,100}):\d+|id:(?P<place>\w+))>"
)
"""What only Discord draws (its reference, message formatting), but for time stamps: these need somebody's zone."""


def message_event(payload: Payload, bot: str, *, missed: bool = False) -> KeyedEvent | None:
    """A message of a person to the bot, from MESSAGE_CREATE or history; None for what is not for the bot.

    `bot` is the bot's own account id. In servers only messages that mention it carry words at all.
    """
    return _safely(lambda: _said(payload, bot, missed))


def edited(payload: Payload, bot: str) -> KeyedEvent | None:
    """The words of a message were changed by their writer; None for link previews and other changes (C11)."""
    return _safely(lambda: _edited(payload, bot))


def deleted(payload: Payload, writer: Account | None, at: datetime) -> KeyedEvent | None:
    """A message was taken back. Discord does not say whose it was, nor when: both come from the caller."""
    if writer is None:
        return None
    return _safely(lambda: _deleted(payload, writer, at))


def _safely(read: Callable[[], KeyedEvent | None]) -> KeyedEvent | None:
    """A payload without what it must have is ignored: no gap of theirs may end our listening."""
    try:
        return read()
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _said(payload: Payload, bot: str, missed: bool) -> KeyedEvent | None:
    if not _from_person(payload) or payload.get("type", ORDINARY) not in (ORDINARY, REPLY):
        return None
    where = address(payload)
    to_bot = bool(where.space) and _for_bot(payload, bot)
    if where.space and not to_bot:
        return None
    message = str(payload["id"])
    reference = payload.get("message_reference") or {}
    forwarded = reference.get("type", 0) == FORWARD
    return f"discord:{message}", Said(
        who=account(payload["author"]),
        where=where,
        at=instant(message),
        direct=not where.space,
        profile=profile(payload["author"], payload.get("member")),
        text=words(payload, bot),
        message=message,
        reply_to="" if forwarded else str(reference.get("message_id") or ""),
        files=files(payload),
        other=other(payload),
        to_bot=to_bot,
        missed=missed,
    )


def _edited(payload: Payload, bot: str) -> KeyedEvent | None:
    changed = payload.get("edited_timestamp")
    if not changed or "content" not in payload or not _from_person(payload):
        return None
    where = address(payload)
    if where.space and not _for_bot(payload, bot):
        return None
    message = str(payload["id"])
    return f"discord:{message}:edited:{changed}", Edited(
        who=account(payload["author"]),
        where=where,
        at=datetime.fromisoformat(str(changed)),
        direct=not where.space,
        profile=profile(payload["author"], payload.get("member")),
        message=message,
        text=words(payload, bot),
    )


def _deleted(payload: Payload, writer: Account, at: datetime) -> KeyedEvent:
    message = str(int(payload["id"]))
    where = address(payload)
    return f"discord:{message}:deleted", Deleted(
        who=writer, where=where, at=at, direct=not where.space, message=message
    )


def address(payload: Payload) -> Address:
    """Where a message or interaction stands; a thread is a channel of its own on Discord."""
    return Address("discord", str(payload.get("guild_id") or ""), str(int(payload["channel_id"])))


def _from_person(payload: Payload) -> bool:
    """Neither a bot's (our own come back to us as well), nor a webhook's, nor the platform's own."""
    author = payload.get("author") or {}
    return bool(author.get("id")) and not (author.get("bot") or author.get("system") or payload.get("webhook_id"))


def _for_bot(payload: Payload, bot: str) -> bool:
    return any(str(user.get("id")) == bot for user in payload.get("mentions") or ())


def words(payload: Payload, bot: str) -> str:
    """What a person typed, without the mention of the bot; names in place of tags that mean nothing elsewhere."""
    text = payload.get("content") or ""
    if (payload.get("message_reference") or {}).get("type") == FORWARD:
        forwarded = (str(shot.get("content") or "") for shot in _snapshots(payload))
        text = "\n\n".join(part for part in (text, *forwarded) if part)
    text = re.sub(rf"<@!?{re.escape(bot)}>[ ,:]*", "", text)
    names = {str(user["id"]): user.get("global_name") or user.get("username") for user in payload.get("mentions") or ()}
    channels = {str(channel["id"]): channel.get("name") for channel in payload.get("mention_channels") or ()}

    def name(tag: re.Match[str]) -> str:
        if tag["emoji"]:
            return f":{tag['emoji']}:"
        if tag["channel"]:
            return f"#{channels.get(tag['channel']) or 'channel'}"
        if tag["command"]:
            return f"/{tag['command']}"
        if tag["role"]:
            return "@role"
        if tag["place"]:
            return f"#{tag['place']}"
        return f"@{names[tag['user']]}" if names.get(tag["user"]) else tag.group()

    return TAG.sub(name, text).strip()


def files(payload: Payload) -> tuple[Attachment, ...]:
    """The files of a message. `ref` finds the message again, as Discord's links die in about a day (C10)."""
    if int(payload.get("flags") or 0) & VOICE:
        return ()
    place = f"{payload['channel_id']}/{payload['id']}"
    return tuple(attachment(attached, f"{place}/{attached['id']}") for attached in attachments(payload))


def attachment(payload: Payload, ref: str) -> Attachment:
    """One attachment payload, to be found again by `ref`."""
    return Attachment(
        name=str(payload.get("filename") or "file"),
        size=int(payload.get("size") or 0),
        ref=ref,
        type=str(payload.get("content_type") or ""),
    )


def attachments(payload: Payload) -> list[Mapping[str, Any]]:
    """The attachment payloads of a message, those of a forwarded one included; a voice message is no file to read."""
    shots = [shot for shot in _snapshots(payload) if not int(shot.get("flags") or 0) & VOICE]
    return [*(payload.get("attachments") or ()), *(x for shot in shots for x in shot.get("attachments") or ())]


def _snapshots(payload: Payload) -> Sequence[Payload]:
    return [shot.get("message") or {} for shot in payload.get("message_snapshots") or ()]


def other(payload: Payload) -> str:
    """What a message, or one that it forwards, holds that the bot cannot read: "voice", "sticker", "poll", or ""."""
    for held in (payload, *_snapshots(payload)):
        if int(held.get("flags") or 0) & VOICE:
            return "voice"
        if held.get("sticker_items") or held.get("stickers"):
            return "sticker"
        if held.get("poll"):
            return "poll"
    empty = (shot for shot in _snapshots(payload) if not shot.get("content") and not shot.get("attachments"))
    return "a forwarded message" if any(True for _ in empty) else ""
