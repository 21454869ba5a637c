"""chat.*: what the app says, changes and takes back."""

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack import events, posting
from adapters.sandbox.slack.arguments import Arguments, channel_of
from adapters.sandbox.slack.blocks import check_message
from adapters.sandbox.slack.channels import Channel
from adapters.sandbox.slack.messages import Message
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.responses import private
from adapters.sandbox.slack.workspace import Workspace

METADATA_BYTES = 16_000


def _channel(workspace: Workspace, arguments: Arguments) -> Channel:
    """A channel id, a public channel's #name, or a person's id for their direct messages."""
    wanted = arguments.text("channel")
    person = workspace.people.get(wanted)
    if person is not None and not person.deleted and person.role != "bot":
        return workspace.direct(person)
    for channel in workspace.channels.values():
        if channel.kind == "channel" and wanted.removeprefix("#") == channel.name:
            return channel
    return channel_of(workspace, arguments)


def _writable(workspace: Workspace, channel: Channel) -> None:
    public = channel.kind == "channel" and "chat:write.public" in workspace.app.scopes
    if public and not channel.archived and channel.posting == "everyone":
        return
    posting.may_post(workspace, workspace.bot, channel)


def _metadata(arguments: Arguments) -> Json | None:
    given = arguments.nested("metadata", "invalid_metadata_format")
    if given is None:
        return None
    known = isinstance(given, dict) and isinstance(given.get("event_type"), str)
    if not known or not isinstance(given.get("event_payload"), dict):
        raise Refused("invalid_metadata_format")
    if len(str(given["event_payload"])) > METADATA_BYTES:
        raise Refused("metadata_too_large")
    return dict(given)


def post_message(workspace: Workspace, arguments: Arguments) -> Json:
    channel = _channel(workspace, arguments)
    blocks = arguments.nested("blocks", "invalid_blocks_format")
    attachments = arguments.nested("attachments") or []
    check_message(arguments.text("text"), blocks, attachments)
    _writable(workspace, channel)
    metadata = _metadata(arguments)
    workspace.pace.message(channel.id)
    message = Message(
        channel=channel.id,
        ts=workspace.mint_ts(),
        user=workspace.bot.id,
        bot_id=workspace.app.bot_id,
        text=arguments.text("text"),
        blocks=posting.with_ids(workspace, blocks or []),
        attachments=attachments,
        thread_ts=arguments.text("thread_ts") or None,
        broadcast=arguments.flag("reply_broadcast"),
        metadata=metadata,
    )
    if message.broadcast and message.is_reply:
        message.subtype = "thread_broadcast"
    posting.post(workspace, message)
    return _answer(workspace, message)


def _answer(workspace: Workspace, message: Message) -> Json:
    shown = events.described(workspace, message)
    if message.metadata is not None:
        shown["metadata"] = message.metadata
    return {"channel": message.channel, "ts": message.ts, "message": shown}


def _own(workspace: Workspace, arguments: Arguments, refusal: str) -> Message:
    channel = channel_of(workspace, arguments)
    message = workspace.message(channel.id, arguments.needed("ts"))
    if message.user != workspace.bot.id:
        raise Refused(refusal)
    if channel.archived:
        raise Refused("is_archived")
    return message


def update(workspace: Workspace, arguments: Arguments) -> Json:
    """Blocks that are not given stay (docs: chat.update); an empty list removes them."""
    message = _own(workspace, arguments, "cant_update_message")
    text = arguments.values.get("text")
    blocks = arguments.nested("blocks", "invalid_blocks_format")
    attachments = arguments.nested("attachments")
    check_message(text, blocks, attachments, files=bool(message.files))
    window = workspace.edit_window
    if window is not None and workspace.now().timestamp() - float(message.ts) > window.total_seconds():
        raise Refused("edit_window_closed")
    metadata = _metadata(arguments)
    if metadata is not None:
        message.metadata = metadata
    kept = None if blocks is None else posting.with_ids(workspace, blocks)
    new_text = None if text is None else str(text)
    posting.amend(workspace, message, text=new_text, blocks=kept, attachments=attachments, by=workspace.bot)
    return _answer(workspace, message) | {"text": message.text}


def delete(workspace: Workspace, arguments: Arguments) -> Json:
    message = _own(workspace, arguments, "cant_delete_message")
    posting.remove(workspace, message)
    return {"channel": message.channel, "ts": message.ts}


def post_ephemeral(workspace: Workspace, arguments: Arguments) -> Json:
    channel = channel_of(workspace, arguments)
    blocks = arguments.nested("blocks", "invalid_blocks_format")
    check_message(arguments.text("text"), blocks)
    posting.may_post(workspace, workspace.bot, channel)
    user = arguments.needed("user")
    if user not in channel.members:
        raise Refused("user_not_in_channel")
    body = {"text": arguments.text("text"), "blocks": blocks, "thread_ts": arguments.text("thread_ts") or None}
    return {"message_ts": private(workspace, channel.id, user, body).ts}


def get_permalink(workspace: Workspace, arguments: Arguments) -> Json:
    channel = channel_of(workspace, arguments)
    message = workspace.message(channel.id, arguments.needed("message_ts"))
    return {"channel": channel.id, "permalink": events.permalink(workspace, message)}
