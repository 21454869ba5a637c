"""Messages as Slack tells of them: said, changed, taken back; in a DM, in a thread, or to the bot in a channel."""

from adapters.slack.notation import as_written, mentions
from adapters.slack.payloads import Json, Us, account, attachments, is_direct, listed, part, place, text, when
from adapters.slack.shares import shares, words_of_share
from bot.engine.events import Deleted, Edited, KeyedEvent, Said

BY_PEOPLE = ("", "file_share", "thread_broadcast", "me_message")
NOBODY = ("USLACKBOT",)


def message_event(event: Json, us: Us) -> KeyedEvent | None:
    """A message event or an app_mention; both of one message have the same key (X03)."""
    match text(event, "subtype"):
        case "message_changed":
            return _edited(event, us)
        case "message_deleted":
            return _deleted(event, us)
        case subtype if subtype in BY_PEOPLE:
            return _said(event, us)
    return None


def _said(event: Json, us: Us) -> KeyedEvent | None:
    channel, ts = text(event, "channel"), text(event, "ts")
    at = when(ts)
    if at is None or not channel or not _by_person(event, us):
        return None
    raw = text(event, "text")
    direct = is_direct(channel)
    where = place(us, channel, text(event, "thread_ts"), ts)
    to_bot = not direct and (text(event, "type") == "app_mention" or mentions(raw, us.user))
    if not (direct or to_bot or where.thread):
        return None  # people talking among themselves in a channel
    shared = shares(event)
    files = [*listed(event, "files"), *(file for share in shared for file in listed(share, "files"))]
    kept = attachments(files)
    parts = (as_written(raw, us.user), *(as_written(words_of_share(share), "") for share in shared))
    words = "\n\n".join(part for part in parts if part)
    if not words and not kept and not to_bot:
        other = "voice" if any(text(file, "subtype") == "slack_audio" for file in files) else "something else"
    elif any(not words_of_share(share) and not listed(share, "files") for share in shared):
        other = "a shared message"
    else:
        other = "voice" if files and all(text(file, "subtype") == "slack_audio" for file in files) else ""
    return _key(us, channel, ts), Said(
        who=account(text(event, "user")),
        where=where,
        at=at,
        direct=direct,
        text=words,
        message=ts,
        files=kept,
        other=other,
        to_bot=to_bot,
    )


def _edited(event: Json, us: Us) -> KeyedEvent | None:
    """Only what the writer changed: an unfurled link or a new reply changes a message as well (C11)."""
    now, before = part(event, "message"), part(event, "previous_message")
    if text(now, "subtype") == "tombstone":  # deleted, but its thread stays
        return _deleted(event, us)
    ts = text(now, "ts") or text(before, "ts")
    changed = text(now, "edited", "ts")
    at = when(changed)
    channel = text(event, "channel")
    if at is None or when(ts) is None or not channel or not _by_person(now, us):
        return None
    if before and text(now, "text") == text(before, "text"):
        return None
    where = place(us, channel, text(now, "thread_ts"), ts)
    if not (is_direct(channel) or where.thread or mentions(text(now, "text"), us.user)):
        return None
    return f"{_key(us, channel, ts)}:edited:{changed}", Edited(
        who=account(text(now, "user")),
        where=where,
        at=at,
        direct=is_direct(channel),
        message=ts,
        text=as_written(text(now, "text"), us.user),
    )


def _deleted(event: Json, us: Us) -> KeyedEvent | None:
    before = part(event, "previous_message")
    ts = text(event, "deleted_ts") or text(before, "ts")
    channel = text(event, "channel")
    at = when(text(event, "event_ts") or text(event, "ts") or ts)
    if at is None or when(ts) is None or not channel or not _by_person(before, us):
        return None
    where = place(us, channel, text(before, "thread_ts"), ts)
    if not (is_direct(channel) or where.thread or mentions(text(before, "text"), us.user)):
        return None
    return f"{_key(us, channel, ts)}:deleted", Deleted(
        who=account(text(before, "user")), where=where, at=at, direct=is_direct(channel), message=ts
    )


def _by_person(message: Json, us: Us) -> bool:
    """Whether a person wrote it: not we, not another bot, not Slack itself (X57)."""
    user = text(message, "user")
    bot = message.get("bot_id") or text(message, "subtype") == "bot_message"
    return bool(user) and not bot and user != us.user and user not in NOBODY


def _key(us: Us, channel: str, ts: str) -> str:
    return f"slack:{us.team}:{channel}:{ts}"
