"""The table of Discord's REST routes: method, path, the name faults and logs use, and what it does."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from adapters.sandbox.discord import payloads
from adapters.sandbox.discord.channels import THREADS
from adapters.sandbox.discord.permissions import Permission
from adapters.sandbox.discord.posting import Upload
from adapters.sandbox.discord.simulator import DiscordSimulator
from adapters.sandbox.json_object import Json


@dataclass(frozen=True, slots=True)
class Call:
    """One request, read: names in the path, the query, the JSON body and the files."""

    path: dict[str, str]
    query: dict[str, str]
    body: Any = None
    files: tuple[Upload, ...] = ()
    origin: str = ""

    def __getitem__(self, name: str) -> str:
        return self.path[name]

    @property
    def fields(self) -> Json:
        """The body as an object; an absent one is empty."""
        return self.body if isinstance(self.body, dict) else {}


@dataclass(frozen=True, slots=True)
class Route:
    """`act` gives what is sent back as JSON; None is sent as an empty 204."""

    method: str
    path: str
    name: str
    act: Callable[[DiscordSimulator, Call], Any]
    free: bool = field(default=False)


def _typing(discord: DiscordSimulator, call: Call) -> None:
    channel = discord.channel(call["channel"])
    if not channel.is_dm:
        writes = Permission.SEND_MESSAGES_IN_THREADS if channel.kind in THREADS else Permission.SEND_MESSAGES
        discord.require(channel, writes)
    discord.note("typing", channel=channel.id)


def _application(discord: DiscordSimulator, call: Call) -> Json:
    own = discord.application
    return {
        "id": own.id,
        "name": own.name,
        "icon": None,
        "description": "",
        "type": None,
        "bot": payloads.user(discord.bot),
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": own.flags,
        "flags_new": str(own.flags),
        "owner": payloads.user(discord.people[own.owner]),
        "team": None,
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "approximate_guild_count": sum(discord.bot.id in server.members for server in discord.servers.values()),
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "eligible_oauth2_scopes": [],
    }


def _gateway(discord: DiscordSimulator, call: Call) -> Json:
    return {"url": f"ws://{call.origin}/gateway"}


def _gateway_bot(discord: DiscordSimulator, call: Call) -> Json:
    limit = {"total": 1000, "remaining": 1000, "reset_after": 86_400_000, "max_concurrency": 1}
    return {**_gateway(discord, call), "shards": 1, "session_start_limit": limit}


def _own_servers(discord: DiscordSimulator, call: Call) -> list[Json]:
    return [
        {
            "id": server.id,
            "name": server.name,
            "icon": None,
            "banner": None,
            "owner": server.owner == discord.bot.id,
            "permissions": str(int(server.permissions_of(discord.bot.id))),
            "features": ["COMMUNITY"],
        }
        for server in discord.servers.values()
        if discord.bot.id in server.members
    ]


def _list(discord: DiscordSimulator, call: Call) -> list[Json]:
    return discord.list_messages(call["channel"], call.query)


MESSAGE = "/channels/{channel}/messages/{message}"
THREAD = "/channels/{channel}/thread-members"
PINS = ("/channels/{channel}/messages/pins", "/channels/{channel}/pins")
GUILD = "/guilds/{guild}"

CHANNEL_ROUTES = [
    Route("GET", "/users/@me", "get_me", lambda d, c: payloads.me(d.bot)),
    Route("GET", "/users/@me/guilds", "list_own_guilds", _own_servers),
    Route("POST", "/users/@me/channels", "create_dm", lambda d, c: d.open_dm(c.fields.get("recipient_id"))),
    Route("GET", "/users/{user}", "get_user", lambda d, c: payloads.user(d.person(c["user"]))),
    Route("GET", "/oauth2/applications/@me", "get_application", _application),
    Route("GET", "/applications/@me", "get_application", _application),
    Route("GET", "/gateway", "get_gateway", _gateway, free=True),
    Route("GET", "/gateway/bot", "get_gateway_bot", _gateway_bot),
    Route("GET", "/channels/{channel}", "get_channel", lambda d, c: d.get_channel(c["channel"])),
    Route("PATCH", "/channels/{channel}", "edit_channel", lambda d, c: d.patch_channel(c["channel"], c.fields)),
    Route("DELETE", "/channels/{channel}", "delete_channel", lambda d, c: d.close_channel(c["channel"])),
    Route("POST", "/channels/{channel}/typing", "typing", _typing),
    Route("GET", "/channels/{channel}/messages", "list_messages", _list),
    Route(
        "POST",
        "/channels/{channel}/messages",
        "create_message",
        lambda d, c: d.create_message(c["channel"], c.fields, c.files),
    ),
    Route("GET", PINS[0], "list_pins", lambda d, c: d.pins(c["channel"], c.query)),
    Route("GET", PINS[1], "list_pins", lambda d, c: d.pins_of_old(c["channel"])),
    *(Route("PUT", f"{path}/{{message}}", "pin", lambda d, c: d.pin(c["channel"], c["message"])) for path in PINS),
    *(
        Route("DELETE", f"{path}/{{message}}", "unpin", lambda d, c: d.unpin(c["channel"], c["message"]))
        for path in PINS
    ),
    Route("GET", MESSAGE, "get_message", lambda d, c: d.get_message(c["channel"], c["message"])),
    Route("PATCH", MESSAGE, "edit_message", lambda d, c: d.edit_message(c["channel"], c["message"], c.fields, c.files)),
    Route("DELETE", MESSAGE, "delete_message", lambda d, c: d.delete_message(c["channel"], c["message"])),
    Route(
        "GET",
        MESSAGE + "/reactions/{emoji}",
        "list_reactions",
        lambda d, c: d.reactors(c["channel"], c["message"], c["emoji"]),
    ),
    Route(
        "PUT",
        MESSAGE + "/reactions/{emoji}/@me",
        "add_reaction",
        lambda d, c: d.react_as_bot(c["channel"], c["message"], c["emoji"], there=True),
    ),
    Route(
        "DELETE",
        MESSAGE + "/reactions/{emoji}/@me",
        "remove_reaction",
        lambda d, c: d.react_as_bot(c["channel"], c["message"], c["emoji"], there=False),
    ),
    Route(
        "POST",
        MESSAGE + "/threads",
        "create_thread_from_message",
        lambda d, c: d.start_thread_from(c["channel"], c["message"], c.fields),
    ),
    Route(
        "POST",
        "/channels/{channel}/threads",
        "create_thread",
        lambda d, c: d.start_thread(c["channel"], c.fields, c.files),
    ),
    Route(
        "GET",
        "/channels/{channel}/threads/archived/public",
        "list_archived_threads",
        lambda d, c: d.archived_threads(c["channel"], private=False),
    ),
    Route(
        "GET",
        "/channels/{channel}/threads/archived/private",
        "list_archived_threads",
        lambda d, c: d.archived_threads(c["channel"], private=True),
    ),
    Route("GET", THREAD, "list_thread_members", lambda d, c: d.thread_members(c["channel"])),
    Route("PUT", THREAD + "/{user}", "add_thread_member", lambda d, c: d.add_to_thread(c["channel"], c["user"])),
    Route(
        "DELETE", THREAD + "/{user}", "remove_thread_member", lambda d, c: d.drop_from_thread(c["channel"], c["user"])
    ),
]
