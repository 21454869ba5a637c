"""reactions.*, pins.* and bookmarks.*: small marks on messages and channels."""

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack import events
from adapters.sandbox.slack.arguments import Arguments, channel_of
from adapters.sandbox.slack.messages import Message
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.user_messages import UserMessages
from adapters.sandbox.slack.workspace import Workspace


def _message(workspace: Workspace, arguments: Arguments) -> Message:
    channel = channel_of(workspace, arguments)
    if workspace.bot.id not in channel.members:
        raise Refused("not_in_channel")
    if channel.archived:
        raise Refused("is_archived")
    return workspace.message(channel.id, arguments.needed("timestamp"))


def reactions_add(workspace: Workspace, arguments: Arguments) -> Json:
    name = arguments.needed("name").strip(":")
    UserMessages(workspace).react(workspace.bot, _message(workspace, arguments), name)
    return {}


def reactions_remove(workspace: Workspace, arguments: Arguments) -> Json:
    name = arguments.needed("name").strip(":")
    UserMessages(workspace).unreact(workspace.bot, _message(workspace, arguments), name)
    return {}


def pins_add(workspace: Workspace, arguments: Arguments) -> Json:
    message = _message(workspace, arguments)
    pins = workspace.channels[message.channel].pins
    if message.ts in pins:
        raise Refused("already_pinned")
    pins.append(message.ts)
    _pinned(workspace, message, "pin_added")
    return {}


def pins_remove(workspace: Workspace, arguments: Arguments) -> Json:
    message = _message(workspace, arguments)
    pins = workspace.channels[message.channel].pins
    if message.ts not in pins:
        raise Refused("no_pin")
    pins.remove(message.ts)
    _pinned(workspace, message, "pin_removed")
    return {}


def _pinned(workspace: Workspace, message: Message, name: str) -> None:
    at, pins = int(workspace.now().timestamp()), workspace.channels[message.channel].pins
    item = {
        "type": "message",
        "channel": message.channel,
        "created": at,
        "created_by": workspace.bot.id,
        "message": events.described(workspace, message) | {"permalink": events.permalink(workspace, message)},
    }
    event: Json = {
        "type": name,
        "user": workspace.bot.id,
        "channel_id": message.channel,
        "item": item,
        "item_user": message.user,
        "pin_count": str(len(pins)),
        "pinned_info": {"channel": message.channel, "pinned_by": workspace.bot.id, "pinned_ts": at},
        "event_ts": workspace.mint_ts(),
    }
    if name == "pin_removed":
        event["has_pins"] = bool(pins)
    events.emit(workspace, name, event)
    workspace.changed("pin", message=message, pinned=name == "pin_added")


def bookmarks_add(workspace: Workspace, arguments: Arguments) -> Json:
    channel = channel_of(workspace, arguments, name="channel_id")
    mark = {
        "id": workspace.mint("Bk"),
        "channel_id": channel.id,
        "title": arguments.needed("title"),
        "type": arguments.text("type", "link"),
        "link": arguments.text("link"),
        "emoji": arguments.text("emoji"),
        "date_created": int(workspace.now().timestamp()),
    }
    channel.bookmarks.append(mark)
    workspace.changed("channel", channel=channel.id)
    return {"bookmark": mark}
