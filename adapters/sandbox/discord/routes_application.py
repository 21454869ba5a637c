"""The rest of the route table: servers, commands, interactions and their webhooks."""

from typing import Any

from adapters.sandbox.discord import payloads
from adapters.sandbox.discord.routes import CHANNEL_ROUTES, GUILD, Call, Route
from adapters.sandbox.discord.simulator import DiscordSimulator
from adapters.sandbox.json_object import Json

COMMANDS = "/applications/{application}/commands"
GUILD_COMMANDS = "/applications/{application}/guilds/{guild}/commands"
HOOK = "/webhooks/{application}/{token}"


def _respond(discord: DiscordSimulator, call: Call) -> Json | None:
    shown = discord.respond(call["interaction"], call["token"], call.fields, call.files)
    return shown if call.query.get("with_response", "").lower() in ("1", "true") else None


def _follow_up(discord: DiscordSimulator, call: Call) -> Any:
    return discord.follow_up(call["application"], call["token"], call.fields, call.files)


def _edit(discord: DiscordSimulator, call: Call) -> Json:
    return discord.edit_response(call["application"], call["token"], call["message"], call.fields, call.files)


def _command_routes() -> list[Route]:
    routes = []
    for path in (COMMANDS, GUILD_COMMANDS):
        routes += [
            Route(
                "GET", path, "list_commands", lambda d, c: d.list_commands(c["application"], c.path.get("guild", ""))
            ),
            Route(
                "PUT",
                path,
                "put_commands",
                lambda d, c: d.put_commands(c["application"], c.path.get("guild", ""), c.body),
            ),
            Route(
                "POST",
                path,
                "create_command",
                lambda d, c: d.post_command(c["application"], c.path.get("guild", ""), c.fields),
            ),
            Route(
                "DELETE",
                path + "/{command}",
                "delete_command",
                lambda d, c: d.delete_command(c["application"], c.path.get("guild", ""), c["command"]),
            ),
        ]
    return routes


def _get(discord: DiscordSimulator, call: Call) -> Json:
    return discord.get_response(call["application"], call["token"], call["message"])


def _delete(discord: DiscordSimulator, call: Call) -> None:
    discord.delete_response(call["application"], call["token"], call["message"])


def _roles(discord: DiscordSimulator, call: Call) -> list[Json]:
    return [payloads.role(role) for role in discord.own_server(call["guild"]).roles.values()]


ROUTES: list[Route] = [
    *CHANNEL_ROUTES,
    *_command_routes(),
    Route("GET", GUILD, "get_guild", lambda d, c: d.get_server(c["guild"])),
    Route("GET", GUILD + "/channels", "list_guild_channels", lambda d, c: d.server_channels(c["guild"])),
    Route("GET", GUILD + "/roles", "list_guild_roles", _roles),
    Route("GET", GUILD + "/members", "list_members", lambda d, c: d.server_members(c["guild"], c.query)),
    Route("GET", GUILD + "/members/{user}", "get_member", lambda d, c: d.server_member(c["guild"], c["user"])),
    Route("GET", GUILD + "/threads/active", "list_active_threads", lambda d, c: d.active_threads(c["guild"])),
    Route("POST", "/interactions/{interaction}/{token}/callback", "respond", _respond, free=True),
    Route("POST", HOOK, "follow_up", _follow_up, free=True),
    Route("GET", HOOK + "/messages/{message}", "get_response", _get, free=True),
    Route("PATCH", HOOK + "/messages/{message}", "edit_response", _edit, free=True),
    Route("DELETE", HOOK + "/messages/{message}", "delete_response", _delete, free=True),
]
