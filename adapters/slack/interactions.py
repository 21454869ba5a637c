"""Buttons, selects, windows, shortcuts and slash commands as Events; all they need to know is in the payload."""

import json
from datetime import datetime
from hashlib import sha256
from typing import Any

from adapters.slack.notation import argument, as_written
from adapters.slack.payloads import Json, Us, account, attachments, is_direct, listed, part, place, text, when
from adapters.slack.views import PREFIX, asked_at
from bot.engine.events import Attachment, Invoked, KeyedEvent, Pressed, Submitted


def pressed(payload: Json, us: Us, now: datetime) -> KeyedEvent | None:
    """A button or select of a message or of the home. The Message's action string is a button's value; a select
    carries it behind the first colon of its action_id."""
    action = next(iter(listed(payload, "actions")), {})
    user = text(payload, "user", "id")
    if not user:
        return None
    name = text(action, "value") if text(action, "type") == "button" else text(action, "action_id").partition(":")[2]
    if not name:
        return None
    channel = text(payload, "channel", "id") or text(payload, "container", "channel_id")
    message = text(payload, "container", "message_ts") or text(payload, "message", "ts")
    thread = text(payload, "message", "thread_ts") or text(payload, "container", "thread_ts")
    stamp = text(action, "action_ts")
    once = text(payload, "trigger_id") or f"{channel}:{message}:{user}:{stamp}"
    return f"slack:{us.team}:action:{once}", Pressed(
        who=account(user),
        where=place(us, channel, thread, message),
        at=when(stamp) or now,
        direct=is_direct(channel) or not channel,
        action=name,
        message=message,
        values=_values(action),
    )


def submitted(payload: Json, us: Us, now: datetime) -> KeyedEvent | None:
    """A sent window. One window sent twice with the same words is one event; corrected words are another."""
    view = part(payload, "view")
    user = text(payload, "user", "id")
    opened = asked_at(view, us.team)
    if opened is None or not user:
        return None
    form, where, message, direct = opened
    state = part(view, "state", "values")
    values: dict[str, tuple[str, ...]] = {}
    files: tuple[Attachment, ...] = ()
    for block in state:
        element = next((input for input in part(state, block).values() if isinstance(input, dict)), {})
        values[block.removeprefix(PREFIX)] = _values(element)
        files += attachments(listed(element, "files"))
    digest = sha256(json.dumps(state, sort_keys=True).encode()).hexdigest()[:16]
    return f"slack:{us.team}:view:{text(view, 'id')}:{digest}", Submitted(
        who=account(user),
        where=where,
        at=now,
        direct=direct,
        form=form,
        values=values,
        files=files,
        message=message,
    )


def invoked(payload: Json, us: Us, now: datetime) -> KeyedEvent | None:
    """`/tender here` is name "here"; without a word it is "help". `may_manage` is for the gateway to find out."""
    user, channel = text(payload, "user_id"), text(payload, "channel_id")
    if not user or not channel:
        return None
    name, _, rest = text(payload, "text").strip().partition(" ")
    once = text(payload, "trigger_id") or sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()
    direct = is_direct(channel)
    return f"slack:{us.team}:command:{once}", Invoked(
        who=account(user),
        where=place(us, channel),
        at=now,
        direct=direct,
        name=as_written(name).lower() or "help",
        argument=argument(rest.strip()),
        place_name="" if direct else f"#{text(payload, 'channel_name')}",
    )


def shortcut(payload: Json, us: Us, now: datetime) -> KeyedEvent | None:
    """A shortcut is a command by its callback_id; on a message, that message's words are the argument."""
    user, name = text(payload, "user", "id"), text(payload, "callback_id")
    if not user or not name:
        return None
    channel = text(payload, "channel", "id")
    message = part(payload, "message")
    stamp = text(payload, "action_ts")
    once = text(payload, "trigger_id") or f"{user}:{stamp}"
    return f"slack:{us.team}:shortcut:{once}", Invoked(
        who=account(user),
        where=place(us, channel, text(message, "thread_ts"), text(message, "ts")),
        at=when(stamp) or now,
        direct=is_direct(channel) or not channel,
        name=name,
        argument=as_written(text(message, "text"), us.user),
    )


def _values(element: Json) -> tuple[str, ...]:
    """What was chosen or typed in an element, whatever its kind."""
    single: Any = element.get("selected_option") or {}
    several = listed(element, "selected_options")
    values = [
        "" if text(element, "type") == "button" else text(element, "value"),
        text(single, "value"),
        *(text(option, "value") for option in several),
        text(element, "selected_date"),
        text(element, "selected_user"),
        text(element, "selected_time"),
    ]
    return tuple(value for value in values if isinstance(value, str) and value)
