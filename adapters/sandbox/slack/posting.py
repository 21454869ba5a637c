"""Posting, changing and deleting messages: the part that people and the app share."""

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack import events
from adapters.sandbox.slack.channels import Channel
from adapters.sandbox.slack.messages import Message
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.views import elements_of
from adapters.sandbox.slack.workspace import Workspace


def may_post(workspace: Workspace, person: Person, channel: Channel) -> None:
    """Raises what Slack answers when this person or app cannot post here (X20). A deactivated member's direct messages
    still take what the app says, and nobody reads it (github.com/slackapi/python-slack-sdk/issues/1156)."""
    if person.deleted:
        raise Refused("account_inactive")
    if channel.archived:
        raise Refused("is_archived")
    if person.id not in channel.members:
        hidden = channel.kind != "channel" or person.role == "guest"
        raise Refused("channel_not_found" if hidden else "not_in_channel")
    if channel.posting == "admins" and person.role not in ("owner", "admin"):
        raise Refused("restricted_action")


def with_ids(workspace: Workspace, blocks: list[Json]) -> list[Json]:
    """The blocks with the block_ids and action_ids that Slack adds where the app gave none."""
    out: list[Json] = []
    for block in blocks:
        own = dict(block)
        own.setdefault("block_id", workspace.mint("b"))
        if own.get("type") == "actions":
            own["elements"] = [{"action_id": workspace.mint("a"), **element} for element in own["elements"]]
        elif own.get("type") == "input":
            own["element"] = {"action_id": workspace.mint("a"), **own["element"]}
        elif own.get("type") == "section" and elements_of(own) and own["accessory"].get("type") != "image":
            own["accessory"] = {"action_id": workspace.mint("a"), **own["accessory"]}
        out.append(own)
    return out


def post(workspace: Workspace, message: Message) -> Message:
    """Store a new message, join it to its thread and tell everybody."""
    if message.is_reply:
        parent = workspace.messages.get(message.channel, {}).get(message.thread_ts or "")
        if parent is None or parent.is_reply:
            raise Refused("thread_not_found")
        parent.thread_ts = parent.ts
    elif message.thread_ts is not None:
        message.thread_ts = None
    if message.files:
        for file in message.files:
            shared = workspace.files[file].channels
            if message.channel not in shared:
                shared.append(message.channel)
            events.file_shared(workspace, message, file)
    workspace.store(message)
    events.message_posted(workspace, message)
    workspace.changed("message", message=message)
    return message


def amend(
    workspace: Workspace,
    message: Message,
    *,
    text: str | None = None,
    blocks: list[Json] | None = None,
    attachments: list[Json] | None = None,
    by: Person | None = None,
) -> None:
    """Change a message; `by` is None for what Slack itself adds (an unfurled link), which is not an edit."""
    before = events.described(workspace, message)
    message.remember()
    if text is not None:
        message.text = text
    if blocks is not None:
        message.blocks = blocks
        kept = {block.get("block_id") for block in blocks}
        message.choices = {key: chosen for key, chosen in message.choices.items() if key in kept}
    if attachments is not None:
        message.attachments = attachments
    if by is not None:
        message.edited = {"user": by.id, "ts": f"{workspace.mint_ts().split('.')[0]}.000000"}
    events.message_altered(workspace, message, before)
    workspace.changed("edited", message=message)


def remove(workspace: Workspace, message: Message) -> None:
    before = events.described(workspace, message)
    message.deleted = True
    channel = workspace.channels[message.channel]
    if message.ts in channel.pins:
        channel.pins.remove(message.ts)
    events.message_altered(workspace, message, before, "message_deleted")
    workspace.changed("deleted", message=message)
