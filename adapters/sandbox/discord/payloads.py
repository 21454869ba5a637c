"""Users, members, roles, servers and channels as complete Discord objects (every key that the real ones carry)."""

from adapters.sandbox.discord.channels import Channel, Kind
from adapters.sandbox.discord.model import Model
from adapters.sandbox.discord.people import Person
from adapters.sandbox.discord.servers import Member, Role, Server
from adapters.sandbox.discord.snowflakes import instant, stamp
from adapters.sandbox.json_object import Json


def user(person: Person) -> Json:
    """A user object."""
    payload: Json = {
        "id": person.id,
        "username": person.username,
        "discriminator": "0000" if person.bot else "0",
        "global_name": person.global_name,
        "avatar": None,
        "banner": None,
        "accent_color": None,
        "public_flags": 0,
        "flags": 0,
        "avatar_decoration_data": None,
        "collectibles": None,
        "primary_guild": None,
    }
    if person.bot:
        payload["bot"] = True
    return payload


def me(person: Person) -> Json:
    """The user object of the one who asks."""
    payload = user(person)
    return {**payload, "mfa_enabled": True, "locale": "en-US", "premium_type": 0, "email": None, "verified": True}


def member(model: Model, row: Member, *, with_user: bool = True) -> Json:
    """A member object; beside a message it stands without its user."""
    payload: Json = {
        "avatar": None,
        "banner": None,
        "avatar_decoration_data": None,
        "collectibles": None,
        "communication_disabled_until": None,
        "flags": 0,
        "joined_at": row.joined_at,
        "nick": row.nick,
        "pending": False,
        "premium_since": None,
        "roles": list(row.roles),
        "mute": False,
        "deaf": False,
    }
    if with_user:
        payload["user"] = user(model.people[row.person])
    return payload


def role(row: Role) -> Json:
    """A role object."""
    payload: Json = {
        "id": row.id,
        "name": row.name,
        "description": None,
        "permissions": str(int(row.permissions)),
        "position": row.position,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": row.managed,
        "mentionable": row.mentionable,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }
    if row.bot is not None:
        payload["tags"] = {"bot_id": row.bot}
    return payload


def channel(model: Model, row: Channel) -> Json:
    """A channel object of its kind, without permissions (they are told only inside an interaction)."""
    payload: Json = {
        "id": row.id,
        "type": int(row.kind),
        "flags": 1 << 4 if row.tag_required else 0,
        "last_message_id": row.last_message,
    }
    if row.last_pin is not None:
        payload["last_pin_timestamp"] = row.last_pin
    if row.is_dm:
        return {**payload, "recipients": [user(model.people[row.person or ""])]}
    payload |= {
        "guild_id": row.server,
        "name": row.name,
        "parent_id": row.parent,
        "rate_limit_per_user": row.slowmode,
    }
    if row.is_thread:
        return payload | _thread(row)
    payload |= {"position": row.position, "permission_overwrites": list(row.overwrites), "nsfw": False}
    if row.kind != Kind.CATEGORY:
        payload |= {"topic": row.topic, "default_auto_archive_duration": row.auto_archive}
    if row.kind == Kind.FORUM:
        payload |= {
            "available_tags": list(row.tags),
            "default_reaction_emoji": None,
            "default_sort_order": None,
            "default_forum_layout": 0,
            "default_thread_rate_limit_per_user": 0,
            "template": "",
        }
    return payload


def _thread(row: Channel) -> Json:
    created = stamp(instant(row.id))
    metadata: Json = {
        "archived": row.archived,
        "archive_timestamp": row.archived_at or created,
        "auto_archive_duration": row.auto_archive,
        "locked": row.locked,
        "create_timestamp": created,
    }
    if row.kind == Kind.PRIVATE_THREAD:
        metadata["invitable"] = row.invitable
    return {
        "owner_id": row.owner,
        "thread_metadata": metadata,
        "message_count": min(row.sent, 50) if row.sent < 50 else row.sent,
        "member_count": len(row.members),
        "total_message_sent": row.sent,
        "applied_tags": list(row.applied_tags),
    }


def thread_member(row: Channel, person: str) -> Json:
    """Who is in a thread, since when."""
    return {"id": row.id, "user_id": person, "join_timestamp": row.members[person], "flags": 0}


def server(model: Model, row: Server) -> Json:
    """A guild object as REST gives it."""
    return {
        "id": row.id,
        "name": row.name,
        "icon": None,
        "description": None,
        "home_header": None,
        "splash": None,
        "discovery_splash": None,
        "features": ["COMMUNITY"],
        "banner": None,
        "owner_id": row.owner,
        "application_id": None,
        "region": "deprecated",
        "afk_channel_id": None,
        "afk_timeout": 300,
        "system_channel_id": None,
        "system_channel_flags": 0,
        "widget_enabled": False,
        "widget_channel_id": None,
        "verification_level": 0,
        "roles": [role(own_role) for own_role in row.roles.values()],
        "default_message_notifications": 1,
        "mfa_level": 0,
        "explicit_content_filter": 0,
        "max_presences": None,
        "max_members": 500000,
        "max_stage_video_channel_users": 50,
        "max_video_channel_users": 25,
        "vanity_url_code": None,
        "premium_tier": 0,
        "premium_subscription_count": 0,
        "preferred_locale": "en-US",
        "rules_channel_id": None,
        "safety_alerts_channel_id": None,
        "public_updates_channel_id": None,
        "premium_progress_bar_enabled": False,
        "nsfw": False,
        "nsfw_level": 0,
        "incidents_data": None,
        "emojis": [],
        "stickers": [],
    }


def server_created(model: Model, row: Server, *, unavailable: bool | None) -> Json:
    """GUILD_CREATE: `unavailable` false at start, absent (None) when the bot has just been added."""
    own = [
        channel for channel in model.channels.values() if channel.server == row.id and model.sees(channel, model.bot.id)
    ]
    payload = server(model, row)
    payload |= {
        "joined_at": row.members[model.bot.id].joined_at,
        "large": len(row.members) > 50,
        "member_count": len(row.members),
        "members": [member(model, row.members[model.bot.id])],  # others come by op 8 only, as without presences
        "channels": [channel(model, place) for place in own if not place.is_thread],
        "threads": [thread(model, place, model.bot.id) for place in own if place.is_thread and not place.archived],
        "voice_states": [],
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }
    if unavailable is not None:
        payload["unavailable"] = unavailable
    return payload


def thread(model: Model, row: Channel, reader: str) -> Json:
    """A thread with the reader's own membership, as lists and THREAD_CREATE give it."""
    payload = channel(model, row)
    if reader in row.members:
        payload["member"] = thread_member(row, reader)
    return payload
