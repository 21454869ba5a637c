"""What a client is told when it has identified: READY, its servers, and the members it asks for."""

from typing import Any

from adapters.sandbox.discord import payloads
from adapters.sandbox.discord.model import Model
from adapters.sandbox.discord.servers import Server
from adapters.sandbox.discord.sessions import Session
from adapters.sandbox.json_object import Json


def _own(model: Model) -> list[Server]:
    return [server for server in model.servers.values() if model.bot.id in server.members]


def ready(model: Model, session: Session, host: str) -> Json:
    """READY; `host` is where the client should resume."""
    return {
        "v": 10,
        "user": payloads.me(model.bot),
        "guilds": [{"id": server.id, "unavailable": True} for server in _own(model)],
        "session_id": session.key,
        "resume_gateway_url": f"ws://{host}/gateway",
        "session_type": "normal",
        "application": {"id": model.application.id, "flags": model.application.flags},
        "private_channels": [],
        "relationships": [],
        "user_settings": {},
        "presences": [],
        "guild_join_requests": [],
        "geo_ordered_rtc_regions": [],
        "auth": {},
        "_trace": ["sandbox"],
    }


def servers(model: Model) -> list[Json]:
    """GUILD_CREATE for every server of the bot."""
    return [payloads.server_created(model, server, unavailable=False) for server in _own(model)]


def chunk(model: Model, data: Json) -> Json | None:
    """GUILD_MEMBERS_CHUNK for a request (op 8), None for a strange server."""
    server = model.servers.get(str(data.get("guild_id")))
    if server is None:
        return None
    wanted: Any = data.get("user_ids")
    ids = {str(each) for each in (wanted if isinstance(wanted, list) else [wanted])} if wanted else None
    start = str(data.get("query") or "").lower()
    rows = [each for each in server.members.values() if ids is None or each.person in ids]
    rows = [each for each in rows if model.people[each.person].username.lower().startswith(start)]
    chunk_data: Json = {
        "guild_id": server.id,
        "members": [payloads.member(model, each) for each in rows[: int(data.get("limit") or 0) or None]],
        "chunk_index": 0,
        "chunk_count": 1,
        "not_found": sorted(ids - {each.person for each in rows}) if ids else [],
    }
    return chunk_data | {"nonce": data["nonce"]} if data.get("nonce") is not None else chunk_data
