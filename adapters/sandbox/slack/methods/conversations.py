"""conversations.*: what channels there are, who is in them, and what was said."""

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack import events
from adapters.sandbox.slack.arguments import Arguments, channel_of
from adapters.sandbox.slack.messages import Message, number
from adapters.sandbox.slack.methods.people import kinds_of
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.user_messages import UserMessages
from adapters.sandbox.slack.workspace import TEAM, Workspace


def open_(workspace: Workspace, arguments: Arguments) -> Json:
    """A direct message with one person; groups of several are not built (the product opens none)."""
    users = [user for user in arguments.text("users").split(",") if user]
    if arguments.text("channel"):
        return {"channel": {"id": channel_of(workspace, arguments).id}}
    if not users:
        raise Refused("users_list_not_supplied")
    if len(users) > 1:
        raise Refused("method_not_supported_for_channel_type")
    person = workspace.people.get(users[0])
    if person is None:
        raise Refused("user_not_found")
    if person.deleted:
        raise Refused("user_disabled")
    if person.role == "bot":
        raise Refused("cannot_dm_bot")
    known = any(channel.kind == "im" and person.id in channel.members for channel in workspace.channels.values())
    channel = workspace.direct(person)
    body: Json = {"channel": {"id": channel.id}}
    if arguments.flag("return_im"):
        body["channel"] = channel.payload(TEAM, workspace.bot.id)
    return body | ({"no_op": True, "already_open": True} if known else {})


def info(workspace: Workspace, arguments: Arguments) -> Json:
    return {"channel": channel_of(workspace, arguments, "read").payload(TEAM, workspace.bot.id)}


def list_(workspace: Workspace, arguments: Arguments) -> Json:
    kinds = kinds_of(workspace, arguments)
    hide = arguments.flag("exclude_archived")
    channels = [
        channel.payload(TEAM, workspace.bot.id)
        for channel in workspace.channels.values()
        if channel.kind in kinds
        and (channel.kind == "channel" or workspace.bot.id in channel.members)
        and not (hide and channel.archived)
    ]
    page, cursor = arguments.page(channels, default=100)
    return {"channels": page, "response_metadata": {"next_cursor": cursor}}


def members(workspace: Workspace, arguments: Arguments) -> Json:
    channel = channel_of(workspace, arguments, "read")
    page, cursor = arguments.page(list(channel.members), default=100)
    return {"members": page, "response_metadata": {"next_cursor": cursor}}


def join(workspace: Workspace, arguments: Arguments) -> Json:
    channel = channel_of(workspace, arguments)
    if channel.kind != "channel":
        raise Refused("method_not_supported_for_channel_type")
    if channel.archived:
        raise Refused("is_archived")
    already = workspace.bot.id in channel.members
    UserMessages(workspace).join(workspace.bot, channel)
    body: Json = {"channel": channel.payload(TEAM, workspace.bot.id)}
    return body | ({"warning": "already_in_channel"} if already else {})


def history(workspace: Workspace, arguments: Arguments) -> Json:
    """Newest first, replies in threads left out unless broadcast."""
    channel = channel_of(workspace, arguments, "history")
    if workspace.bot.id not in channel.members:
        raise Refused("not_in_channel")
    everything = workspace.messages.get(channel.id, {}).values()
    messages = [
        message for message in everything if _listed(workspace, message) and (not message.is_reply or message.broadcast)
    ]
    messages = _between(messages, arguments)
    page, cursor = arguments.page(messages[::-1], default=100, most=999)
    body: Json = {"messages": [_shown(workspace, message, arguments) for message in page], "has_more": bool(cursor)}
    body |= {"pin_count": len(channel.pins)}
    return body | ({"response_metadata": {"next_cursor": cursor}} if cursor else {})


def replies(workspace: Workspace, arguments: Arguments) -> Json:
    """The first message of the thread and its replies, oldest first."""
    channel = channel_of(workspace, arguments, "history")
    if workspace.bot.id not in channel.members:
        raise Refused("not_in_channel")
    top = workspace.messages.get(channel.id, {}).get(arguments.needed("ts"))
    if top is None or not _listed(workspace, top):
        raise Refused("thread_not_found")
    thread = top.thread_ts or top.ts
    top = workspace.messages[channel.id][thread]
    messages = _between(workspace.replies(channel.id, thread), arguments)
    page, cursor = arguments.page([top, *messages], default=1000)
    body: Json = {"messages": [_shown(workspace, message, arguments) for message in page], "has_more": bool(cursor)}
    return body | ({"response_metadata": {"next_cursor": cursor}} if cursor else {})


def _listed(workspace: Workspace, message: Message) -> bool:
    """A deleted message stays as a tombstone while it has replies."""
    return not message.deleted or bool(workspace.replies(message.channel, message.ts))


def _between(messages: list[Message], arguments: Arguments) -> list[Message]:
    oldest, latest = number(arguments.text("oldest", "0")), arguments.text("latest")
    inclusive = arguments.flag("inclusive")
    end = number(latest) if latest else None

    def inside(ts: int) -> bool:
        if inclusive:
            return ts >= oldest and (end is None or ts <= end)
        return ts > oldest and (end is None or ts < end)

    return [message for message in messages if inside(number(message.ts))]


def _shown(workspace: Workspace, message: Message, arguments: Arguments) -> Json:
    if message.deleted:
        body: Json = {"type": "message", "subtype": "tombstone", "user": "USLACKBOT", "ts": message.ts, "hidden": True}
        body |= {"text": "This message was deleted.", "thread_ts": message.ts}
    else:
        body = events.described(workspace, message)
        if message.metadata is not None and arguments.flag("include_all_metadata"):
            body["metadata"] = message.metadata
    answers = [] if message.is_reply else workspace.replies(message.channel, message.ts)
    if answers:
        writers = list(dict.fromkeys(reply.user for reply in answers))
        body |= {"thread_ts": message.ts, "reply_count": len(answers), "reply_users_count": len(writers)}
        body |= {"latest_reply": answers[-1].ts, "reply_users": writers[:5], "is_locked": False, "subscribed": True}
    return body
