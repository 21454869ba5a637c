"""What one person has before them: plain values for pages and tests, raw blocks beside readable text."""

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack import modals
from adapters.sandbox.slack.channels import Channel
from adapters.sandbox.slack.messages import Message
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.plain_text import as_text, view_as_text
from adapters.sandbox.slack.views import View
from adapters.sandbox.slack.workspace import Workspace


def screen(workspace: Workspace, person: Person) -> Json:
    """Channels by id with messages and their threads, private lines in place, the App Home, modals top last."""
    home = workspace.homes.get(person.id)
    return {
        "person": {"id": person.id, "name": person.shown, "tz": person.tz, "role": person.role},
        "channels": {
            channel.id: _channel(workspace, channel, person)
            for channel in workspace.channels.values()
            if person.id in channel.members
        },
        "home": _view(workspace, workspace.views[home], person) if home is not None else None,
        "modals": [_view(workspace, workspace.views[id], person) for id in workspace.stacks.get(person.id, [])],
    }


def _channel(workspace: Workspace, channel: Channel, person: Person) -> Json:
    lasting = list(workspace.messages.get(channel.id, {}).values())
    private = [
        message for message in workspace.ephemerals if message.channel == channel.id and message.seen_by == person.id
    ]
    shown = sorted((*lasting, *private), key=lambda message: message.ts)
    names = {"im": "Tenderbot" if person is not workspace.bot else channel.name}
    return {
        "name": names.get(channel.kind, channel.name),
        "kind": channel.kind,
        "archived": channel.archived,
        "pins": list(channel.pins),
        "messages": [
            _message(workspace, message, person) | {"thread": _thread(workspace, message, shown, person)}
            for message in shown
            if (not message.is_reply or message.broadcast)
            and (not message.deleted or workspace.replies(channel.id, message.ts))
        ],
    }


def _thread(workspace: Workspace, top: Message, shown: list[Message], person: Person) -> list[Json]:
    replies = [message for message in shown if message.is_reply and message.thread_ts == top.ts and not message.deleted]
    return [_message(workspace, message, person) for message in replies]


def _message(workspace: Workspace, message: Message, person: Person) -> Json:
    writer = workspace.people[message.user]
    return {
        "ts": message.ts,
        "user": message.user,
        "from": writer.shown,
        "text": as_text(workspace, message, person),
        "blocks": message.blocks,
        "fallback": message.text,
        "files": list(message.files),
        "reactions": {name: list(users) for name, users in message.reactions.items()},
        "private": message.seen_by is not None,
        "deleted": message.deleted,
        "choices": message.choices,
    }


def _view(workspace: Workspace, view: View, person: Person) -> Json:
    body = modals.shown(workspace, view)
    return body | {"text": view_as_text(workspace, view, person), "errors": dict(view.errors)}
