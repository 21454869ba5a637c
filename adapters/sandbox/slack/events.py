"""Events as the Events API sends them: complete objects, only what the app subscribed to and may see."""

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack.channels import Channel
from adapters.sandbox.slack.files import File
from adapters.sandbox.slack.messages import Message
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.workspace import TEAM, Workspace

_MESSAGE_EVENT = {"channel": "message.channels", "group": "message.groups", "im": "message.im"}


def emit(workspace: Workspace, name: str, event: Json, event_id: str | None = None) -> None:
    """Queue an event; `name` is what an app subscribes to. `event_id` repeats an earlier one on purpose."""
    if not workspace.app.wants(name):
        return
    at = workspace.now()
    event_id = event_id or workspace.mint("Ev")
    payload: Json = {
        "token": "sandbox",
        "team_id": TEAM,
        "context_team_id": TEAM,
        "context_enterprise_id": None,
        "api_app_id": workspace.app.app_id,
        "event": event,
        "type": "event_callback",
        "event_id": event_id,
        "event_time": int(at.timestamp()),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": TEAM,
                "user_id": workspace.bot.id,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": False,
        "event_context": f"4-{event_id}",
    }
    workspace.envelopes.put(workspace.mint("envelope-"), "events_api", str(event["type"]), payload)


def described(workspace: Workspace, message: Message) -> Json:
    """A message as history shows it, without metadata."""
    body: Json = {"user": message.user, "type": "message", "ts": message.ts}
    if message.subtype is not None:
        body["subtype"] = message.subtype
    if message.bot_id:
        body |= {"bot_id": message.bot_id, "app_id": workspace.app.app_id, "bot_profile": bot_profile(workspace)}
    if message.client_msg_id:
        body["client_msg_id"] = message.client_msg_id
    body |= {"text": message.text, "team": TEAM}
    if message.files:
        body |= {"upload": False, "display_as_bot": False}
        body["files"] = [file_payload(workspace, workspace.files[file]) for file in message.files]
    for key in ("inviter", "blocks", "attachments", "edited", "thread_ts"):
        if value := getattr(message, key):
            body[key] = value
    if message.is_reply:
        parent = workspace.messages.get(message.channel, {}).get(message.thread_ts or "")
        body["parent_user_id"] = parent.user if parent is not None else message.user
    if message.reactions:
        body["reactions"] = [
            {"name": name, "users": list(users), "count": len(users)} for name, users in message.reactions.items()
        ]
    channel = workspace.channels[message.channel]
    if message.ts in channel.pins:
        body["pinned_to"] = [channel.id]
    return body


def bot_profile(workspace: Workspace) -> Json:
    app = workspace.app
    return {
        "id": app.bot_id,
        "app_id": app.app_id,
        "name": workspace.bot.real_name,
        "icons": {f"image_{size}": "https://a.slack-edge.com/80588/img/plugins/app/bot.png" for size in (36, 48, 72)},
        "deleted": False,
        "updated": 0,
        "team_id": TEAM,
    }


def file_payload(workspace: Workspace, file: File) -> Json:
    if file.deleted:
        return {"id": file.id, "mode": "tombstone"}
    kinds = {"channels": "channel", "groups": "group", "ims": "im"}
    shared = {
        key: [channel for channel in file.channels if workspace.channels[channel].kind == kind]
        for key, kind in kinds.items()
    }
    return file.payload(TEAM, workspace.base_url) | shared


def permalink(workspace: Workspace, message: Message) -> str:
    link = f"{workspace.base_url}/archives/{message.channel}/p{message.ts.replace('.', '')}"
    return f"{link}?thread_ts={message.thread_ts}&cid={message.channel}" if message.is_reply else link


def _heard(workspace: Workspace, channel: Channel) -> bool:
    return workspace.bot.id in channel.members


def message_posted(workspace: Workspace, message: Message, event_id: str | None = None) -> None:
    """A new message; one that mentions the app comes as app_mention too, except in direct messages (X03)."""
    channel = workspace.channels[message.channel]
    if not _heard(workspace, channel):
        return
    where = {"channel": channel.id, "event_ts": message.ts}
    body = described(workspace, message) | where
    emit(workspace, _MESSAGE_EVENT[channel.kind], body | {"channel_type": channel.kind}, event_id)
    if channel.kind != "im" and f"<@{workspace.bot.id}>" in message.text and message.user != workspace.bot.id:
        mention = {key: value for key, value in body.items() if key not in ("subtype", "parent_user_id")}
        emit(workspace, "app_mention", mention | {"type": "app_mention"})


def message_altered(workspace: Workspace, message: Message, before: Json, kind: str = "message_changed") -> None:
    """message_changed or message_deleted; `before` is the message as it was."""
    channel = workspace.channels[message.channel]
    if not _heard(workspace, channel):
        return
    ts = workspace.mint_ts()
    event: Json = {
        "type": "message",
        "subtype": kind,
        "hidden": True,
        "channel": channel.id,
        "channel_type": channel.kind,
        "ts": ts,
        "event_ts": ts,
        "previous_message": before,
    }
    if kind == "message_deleted":
        event["deleted_ts"] = message.ts
    else:
        event["message"] = described(workspace, message)
    emit(workspace, _MESSAGE_EVENT[channel.kind], event)


def membership(
    workspace: Workspace, name: str, person: Person, channel: Channel, inviter: Person | None = None
) -> None:
    """member_joined_channel or member_left_channel; the app hears of its own joining too."""
    if not _heard(workspace, channel) and person is not workspace.bot:
        return
    event: Json = {
        "type": name,
        "user": person.id,
        "channel": channel.id,
        "channel_type": "C" if channel.kind == "channel" else "G",
        "team": TEAM,
        "event_ts": workspace.mint_ts(),
    }
    if inviter is not None and inviter is not person:
        event["inviter"] = inviter.id
    emit(workspace, name, event)


def archived(workspace: Workspace, channel: Channel, person: Person, name: str) -> None:
    """channel_archive or channel_unarchive; private channels have group_archive."""
    if not _heard(workspace, channel):
        return
    name = name if channel.kind == "channel" else name.replace("channel_", "group_")
    event = {"type": name, "channel": channel.id, "user": person.id, "event_ts": workspace.mint_ts()}
    emit(workspace, name, event)


def person_changed(workspace: Workspace, name: str, person: Person) -> None:
    """team_join or user_change."""
    at = workspace.now()
    email = "users:read.email" in workspace.app.scopes
    event = {
        "type": name,
        "user": person.payload(TEAM, at, email),
        "cache_ts": int(at.timestamp()),
        "event_ts": workspace.mint_ts(),
    }
    emit(workspace, name, event)


def reaction_changed(workspace: Workspace, name: str, message: Message, person: Person, reaction: str) -> None:
    """reaction_added or reaction_removed."""
    if not _heard(workspace, workspace.channels[message.channel]):
        return
    event = {
        "type": name,
        "user": person.id,
        "reaction": reaction,
        "item": {"type": "message", "channel": message.channel, "ts": message.ts},
        "item_user": message.user,
        "event_ts": workspace.mint_ts(),
    }
    emit(workspace, name, event)


def file_shared(workspace: Workspace, message: Message, file_id: str) -> None:
    if not _heard(workspace, workspace.channels[message.channel]):
        return
    event = {
        "type": "file_shared",
        "file_id": file_id,
        "user_id": message.user,
        "file": {"id": file_id},
        "channel_id": message.channel,
        "event_ts": workspace.mint_ts(),
    }
    emit(workspace, "file_shared", event)


def renamed(workspace: Workspace, channel: Channel) -> None:
    """channel_rename; private channels have group_rename."""
    if not _heard(workspace, channel):
        return
    ts = workspace.mint_ts()
    name = "channel_rename" if channel.kind == "channel" else "group_rename"
    shown = {"id": channel.id, "name": channel.name, "name_normalized": channel.name, "created": channel.created}
    shown |= {"is_channel": True, "is_mpim": False}
    emit(workspace, name, {"type": name, "channel": shown, "event_ts": ts})


def home_opened(workspace: Workspace, person: Person, tab: str) -> None:
    event: Json = {
        "type": "app_home_opened",
        "user": person.id,
        "channel": workspace.direct(person).id,
        "tab": tab,
        "event_ts": workspace.mint_ts(),
    }
    shown = workspace.homes.get(person.id)
    if tab == "home" and shown is not None:
        event["view"] = workspace.views[shown].payload(TEAM, workspace.app.app_id, workspace.app.bot_id)
    emit(workspace, "app_home_opened", event)
