"""Messages, attachments and interactions as complete Discord objects."""

import mimetypes
from datetime import timedelta
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from adapters.sandbox.discord import payloads
from adapters.sandbox.discord.components import walk
from adapters.sandbox.discord.interactions import Interaction
from adapters.sandbox.discord.messages import EPHEMERAL, HAS_THREAD, Attachment, Message
from adapters.sandbox.discord.model import Model
from adapters.sandbox.json_object import Json

LINK_LIFE = timedelta(days=1)


def signature(model: Model, path: str, expires: str) -> str:
    """What makes an attachment link valid; real ones carry such a mark, too."""
    return sha256(f"{model.secret}:{path}:{expires}".encode()).hexdigest()


def link(model: Model, channel: str, attachment: Attachment) -> str:
    """A fresh link to a file; it dies a day of story time later."""
    path = f"/attachments/{channel}/{attachment.id}/{quote(attachment.filename)}"
    issued = int(model.now.timestamp())
    expires = f"{issued + int(LINK_LIFE.total_seconds()):x}"
    return f"{model.cdn}{path}?ex={expires}&is={issued:x}&hm={signature(model, path, expires)}&"


def attachment(model: Model, channel: str, row: Attachment, *, ephemeral: bool = False) -> Json:
    """An attachment object with a fresh link."""
    url = link(model, channel, row)
    payload: Json = {
        "id": row.id,
        "filename": row.filename,
        "size": row.size,
        "url": url,
        "proxy_url": url,
        "content_type": row.content_type,
    }
    if row.description is not None:
        payload["description"] = row.description
    if ephemeral:
        payload["ephemeral"] = True
    return payload


def guess_type(filename: str) -> str:
    """The media type that Discord would tell for a file of this name."""
    kind = mimetypes.guess_type(filename)[0] or "application/octet-stream"
    return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind


def message(model: Model, row: Message, *, nested: bool = False) -> Json:
    """A message object as REST gives it; `nested` leaves out the message that it answers."""
    author = model.people[row.author]
    components = shown_components(model, row)
    payload: Json = {
        "id": row.id,
        "channel_id": row.channel,
        "type": row.type,
        "content": row.content,
        "author": payloads.user(author),
        "timestamp": row.sent_at,
        "edited_timestamp": row.edited_at,
        "tts": False,
        "mention_everyone": row.mention_everyone,
        "mentions": [payloads.user(model.people[mentioned]) for mentioned in row.mentions if mentioned in model.people],
        "mention_roles": list(row.mention_roles),
        "attachments": [
            attachment(model, row.channel, file, ephemeral=bool(row.flags & EPHEMERAL)) for file in row.attachments
        ],
        "embeds": [_embed(embed) for embed in row.embeds],
        "components": components,
        "pinned": row.pinned_at is not None,
        "flags": row.flags | (HAS_THREAD if row.thread else 0),
    }
    if row.reactions:
        payload["reactions"] = [_reaction(model, emoji, who) for emoji, who in row.reactions.items()]
    if row.sticker is not None:
        payload["sticker_items"] = [{"id": row.id, "name": row.sticker, "format_type": 1}]
    if row.nonce is not None:
        payload["nonce"] = row.nonce
    if row.webhook:
        payload |= {"webhook_id": model.application.id, "application_id": model.application.id}
    if row.interaction is not None:
        payload |= _interaction_metadata(model, row)
    if row.thread is not None and row.thread in model.channels:
        payload["thread"] = payloads.channel(model, model.channels[row.thread])
    if row.reference is not None:
        payload["message_reference"] = {"type": 0, **row.reference}
        if not nested:
            original = model.messages.get(row.reference["channel_id"], {}).get(row.reference.get("message_id", ""))
            payload["referenced_message"] = message(model, original, nested=True) if original else None
    return payload


def shown_components(model: Model, row: Message) -> list[Json]:
    """The components with attachment:// names replaced by links, as Discord gives them back."""
    named = {attachment.filename: attachment for attachment in row.attachments}

    def shown(value: Any) -> Any:
        if isinstance(value, dict):
            copy = {key: shown(inner) for key, inner in value.items()}
            for media in (copy[key] for key in ("media", "file") if isinstance(copy.get(key), dict)):
                name = str(media.get("url")).removeprefix("attachment://")
                media |= {"id": row.id, "proxy_url": media["url"]}
                if name in named:
                    file, fresh = named[name], link(model, row.channel, named[name])
                    media |= {"id": file.id, "attachment_id": file.id, "content_type": file.content_type}
                    media |= {"url": fresh, "proxy_url": fresh}
            return copy
        return [shown(inner) for inner in value] if isinstance(value, list) else value

    parts: list[Json] = shown(row.components)
    for part in walk(parts):
        if part.get("type") == 13 and "attachment_id" in part.get("file", {}):
            file = next(each for each in row.attachments if each.id == part["file"]["attachment_id"])
            part |= {"name": file.filename, "size": file.size}
    return parts


def message_event(model: Model, row: Message) -> Json:
    """A message as MESSAGE_CREATE and MESSAGE_UPDATE carry it: with the server and the author's membership."""
    payload = message(model, row)
    home = model.channels[row.channel]
    payload["channel_type"] = int(home.kind)
    if home.server is not None:
        payload["guild_id"] = home.server
        server = model.servers[home.server]
        author = server.members.get(row.author)
        if author is not None:
            payload["member"] = payloads.member(model, author, with_user=False)
        for mention in payload["mentions"]:
            if mention["id"] in server.members:
                mention["member"] = payloads.member(model, server.members[mention["id"]], with_user=False)
    return payload


def _embed(given: Json) -> Json:
    fields = [{"inline": False, **field} for field in given.get("fields") or []]
    embed = {"type": "rich", **given}
    return {**embed, "fields": fields} if fields else embed


def _reaction(model: Model, emoji: str, who: list[str]) -> Json:
    return {
        "emoji": {"id": None, "name": emoji},
        "count": len(who),
        "count_details": {"burst": 0, "normal": len(who)},
        "burst_colors": [],
        "me_burst": False,
        "burst_me": False,
        "me": model.bot.id in who,
        "burst_count": 0,
    }


def _interaction_metadata(model: Model, row: Message) -> Json:
    about = dict(row.interaction or {})
    person = payloads.user(model.people[about["person"]])
    metadata: Json = {
        "id": about["id"],
        "type": about["type"],
        "user": person,
        "authorizing_integration_owners": {},
    }
    if "message" in about:
        metadata["interacted_message_id"] = about["message"]
    if "name" in about:
        metadata |= {"name": about["name"], "command_type": 1}
        named = {"id": about["id"], "type": 2, "name": about["name"], "user": person}
        return {"interaction_metadata": metadata, "interaction": named}
    return {"interaction_metadata": metadata}


def interaction(model: Model, row: Interaction) -> Json:
    """INTERACTION_CREATE."""
    home = model.channels[row.channel]
    person = model.people[row.person]
    payload: Json = {
        "id": row.id,
        "application_id": model.application.id,
        "type": row.type,
        "token": row.token,
        "version": 1,
        "data": row.data,
        "channel_id": home.id,
        "channel": payloads.channel(model, home) | {"permissions": str(int(model.permissions_in(home, person.id)))},
        "app_permissions": str(int(model.permissions_in(home, model.bot.id))),
        "locale": person.locale,
        "entitlements": [],
        "entitlement_sku_ids": [],
        "authorizing_integration_owners": {"0": home.server or "0"},
        "context": 0 if home.server else 1,
        "attachment_size_limit": model.switches.file_limit,
    }
    if home.server is not None:
        membership = payloads.member(model, model.servers[home.server].members[person.id])
        permissions = str(int(model.permissions_in(home, person.id)))
        payload |= {
            "guild_id": home.server,
            "guild": {"id": home.server, "locale": "en-US", "features": ["COMMUNITY"]},
            "guild_locale": "en-US",
            "member": membership | {"permissions": permissions},
        }
    else:
        payload["user"] = payloads.user(person)
    if row.message is not None and row.message in model.messages[home.id]:
        payload["message"] = message(model, model.messages[home.id][row.message])
    return payload
