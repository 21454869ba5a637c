"""Looks at a Discord application from outside: token, servers, permissions, limits and clock, each with its fix."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from adapters.discord.invite import missing
from bot.admin.findings import Finding, clock, fine, skipped, wrong

TOKEN_FIX = "Developer portal > Bot > Reset Token; copy it into DISCORD_TOKEN without the word Bot."
REACH = "Check the network, the proxy and DISCORD_API_URL."
FEW_STARTS = 20


async def check(*, api_url: str, token: str) -> list[Finding]:
    """Examine the application by its bot token ("" if not set). `api_url` ends in /api/v10."""
    if not token:
        return [skipped("Discord", "DISCORD_TOKEN is not set, so there is nothing to look at")]
    headers = {"Authorization": f"Bot {token}", "User-Agent": "DiscordBot (https://github.com/, 0.1) tenderbot doctor"}
    timeout = aiohttp.ClientTimeout(total=15)
    try:
        async with aiohttp.ClientSession(headers=headers, timeout=timeout) as session:
            return await _examine(session, api_url)
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        return [wrong("Discord", f"{urlsplit(api_url).netloc} cannot be reached ({type(error).__name__})", REACH)]


async def application_id(*, api_url: str, token: str) -> str:
    """The id of the application that a bot token belongs to, or "" if there is none or Discord does not say."""
    if not token:
        return ""
    headers = {"Authorization": f"Bot {token}"}
    try:
        async with aiohttp.ClientSession(headers=headers, timeout=aiohttp.ClientTimeout(total=15)) as session:
            status, about, _ = await _get(session, f"{api_url}/oauth2/applications/@me")
    except (aiohttp.ClientError, TimeoutError, OSError):
        return ""
    return str(about.get("id", "")) if status == 200 and isinstance(about, dict) else ""


async def _get(session: aiohttp.ClientSession, url: str) -> tuple[int, Any, Mapping[str, str]]:
    async with session.get(url) as response:
        is_json = response.content_type == "application/json"
        return response.status, await response.json() if is_json else None, response.headers


async def _examine(session: aiohttp.ClientSession, api_url: str) -> list[Finding]:
    status, me, headers = await _get(session, f"{api_url}/users/@me")
    if status in (401, 403):
        return [wrong("Discord token", f"Discord refuses it ({status})", TOKEN_FIX)]
    if status != 200 or not isinstance(me, dict):
        return [wrong("Discord", f"an unexpected answer ({status})", REACH)]
    return [
        fine("Discord token", str(me.get("username"))),
        clock("Discord clock", headers.get("Date", ""), datetime.now(UTC)),
        *_application(await _get(session, f"{api_url}/oauth2/applications/@me")),
        _starts(await _get(session, f"{api_url}/gateway/bot")),
        *_servers(await _get(session, f"{api_url}/users/@me/guilds")),
    ]


def _application(answer: tuple[int, Any, Mapping[str, str]]) -> list[Finding]:
    status, about, _ = answer
    if status != 200 or not isinstance(about, dict):
        return [skipped("Discord application", f"it cannot be looked up ({status})")]
    if about.get("interactions_endpoint_url"):
        says = "an Interactions Endpoint URL is set, so buttons and commands do not come to the bot"
        return [wrong("Discord application", says, "Developer portal > General Information: empty that field.")]
    return [fine("Discord application", f"{about.get('name')}, id {about.get('id')}")]


def _starts(answer: tuple[int, Any, Mapping[str, str]]) -> Finding:
    status, gateway, _ = answer
    limit = gateway.get("session_start_limit") if status == 200 and isinstance(gateway, dict) else None
    if not isinstance(limit, dict) or not isinstance(limit.get("remaining"), int):
        return skipped("Discord gateway", f"the number of starts left is not told ({status})")
    left = limit["remaining"]
    if left < FEW_STARTS:
        return wrong("Discord gateway", f"only {left} starts left today", "Find out why the bot restarts so often.")
    return fine("Discord gateway", f"{left} starts left today")


def _servers(answer: tuple[int, Any, Mapping[str, str]]) -> list[Finding]:
    status, servers, _ = answer
    if status != 200 or not isinstance(servers, list):
        return [skipped("Discord servers", f"they cannot be listed ({status})")]
    if not servers:
        return [wrong("Discord servers", "the bot is in none", "Open the address that `tenderbot invite` prints.")]
    return [_server(server) for server in servers]


def _server(server: dict[str, Any]) -> Finding:
    about = f"Discord server {server.get('name')}"
    lacking = missing(int(server.get("permissions") or 0))
    if not lacking:
        return fine(about, "all permissions are there (a channel may still take some away)")
    return wrong(
        about, f"missing: {', '.join(lacking)}", "Server Settings > Roles: give them, or invite the bot again."
    )
