"""Every payload that Slack sends becomes a key and an Event, or nothing; pure, so that it can be tried on samples."""

from datetime import datetime

from adapters.slack.interactions import invoked, pressed, shortcut, submitted
from adapters.slack.messages import message_event
from adapters.slack.payloads import Json, Us, account, part, place, text, when
from bot.engine.events import Address, KeyedEvent, Left, Opened


def read(payload: Json, us: Us, now: datetime) -> KeyedEvent | None:
    """The event and the key that makes it unique (DESIGN 5), or None for what is not for us.

    `now` (aware) dates the few payloads that carry no time of their own: commands and windows.
    """
    kind = text(payload, "type")
    if kind == "event_callback":
        return _event(payload, us)
    if kind == "block_actions":
        return pressed(payload, us, now)
    if kind == "view_submission":
        return submitted(payload, us, now)
    if kind in ("shortcut", "message_action"):
        return shortcut(payload, us, now)
    if text(payload, "command"):
        return invoked(payload, us, now)
    return None


def _event(payload: Json, us: Us) -> KeyedEvent | None:
    event = part(payload, "event")
    kind = text(event, "type")
    if kind in ("message", "app_mention"):
        return message_event(event, us)
    user = text(event, "user") or text(event, "user", "id")
    seconds = payload.get("event_time")
    at = when(text(event, "event_ts") or (str(seconds) if isinstance(seconds, int) else ""))
    key = text(payload, "event_id")
    if not (user and at and key) or user == us.user:
        return None
    key = f"slack:{us.team}:{key}"
    if kind == "app_home_opened" and text(event, "tab") == "home":
        return key, Opened(who=account(user), where=place(us, text(event, "channel")), at=at, direct=True)
    if kind == "user_change" and part(event, "user").get("deleted"):
        return key, Left(who=account(user), where=Address("slack", us.team, ""), at=at)
    return None
