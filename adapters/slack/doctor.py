"""Looks at a Slack app from outside: tokens, scopes, channels and clock, with the fix for whatever is wrong."""

from datetime import UTC, datetime
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack.manifest import SCOPES
from bot.admin.findings import Finding, clock, fine, skipped, wrong

REINSTALL = "Put the output of `tenderbot manifest` into the app's manifest, then Install App > Reinstall."
TOKEN_FIXES = {
    "invalid_auth": "Copy the token again from OAuth & Permissions; it belongs to this app and begins with xoxb-.",
    "account_inactive": "The app was removed from the workspace: Install App > Install, then copy the new token.",
    "token_revoked": "The token was revoked: Install App > Reinstall, then copy the new token.",
    "token_expired": "Switch token rotation off, Reinstall, then copy the new token.",
}


async def check(*, api_url: str, bot_token: str, app_token: str, signing_secret: str) -> list[Finding]:
    """Examine the app by its tokens; an empty string is a token that is not set. `api_url` ends in /api/."""
    if not bot_token:
        return [skipped("Slack", "SLACK_BOT_TOKEN is not set, so there is nothing to look at")]
    client = AsyncWebClient(bot_token, base_url=api_url, timeout=15)
    try:
        known = await client.auth_test()
    except SlackApiError as error:
        code = str(error.response.get("error", "no reason given"))
        return [
            wrong("Slack bot token", f"Slack refuses it: {code}", TOKEN_FIXES.get(code, TOKEN_FIXES["invalid_auth"]))
        ]
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        return [wrong("Slack", f"{urlsplit(api_url).netloc} cannot be reached ({type(error).__name__})", REACH)]
    return [
        fine("Slack bot token", f"{known.get('user')} in {known.get('team')}"),
        _scopes(known),
        clock("Slack clock", _header(known, "date"), datetime.now(UTC)),
        await _connection(api_url, app_token, signing_secret),
        await _channels(client),
        skipped(
            "Slack events", "a bot token cannot see which events the app subscribed to; the manifest sets them all"
        ),
    ]


REACH = "Check the network, the proxy and SLACK_API_URL."


def _header(response: AsyncSlackResponse, name: str) -> str:
    return next((str(value) for key, value in response.headers.items() if key.lower() == name), "")


def _scopes(known: AsyncSlackResponse) -> Finding:
    header = _header(known, "x-oauth-scopes")
    if not header:
        return skipped("Slack scopes", "the server names no scopes")
    granted = {scope.strip() for scope in header.split(",")}
    absent = sorted(set(SCOPES) - granted)
    if absent:
        lost = "; ".join(f"{scope} ({SCOPES[scope]})" for scope in absent)
        return wrong("Slack scopes", f"missing: {lost}", REINSTALL)
    spare = sorted(granted - set(SCOPES))
    return fine("Slack scopes", "all there" + (f"; not needed: {', '.join(spare)}" if spare else ""))


async def _connection(api_url: str, app_token: str, signing_secret: str) -> Finding:
    if app_token:
        fix = "Basic Information > App-Level Tokens: make one with connections:write. Socket Mode must be enabled."
        try:
            await AsyncWebClient(app_token, base_url=api_url, timeout=15).apps_connections_open(app_token=app_token)
        except SlackApiError as error:
            return wrong("Slack Socket Mode", f"Slack refuses a connection: {error.response.get('error')}", fix)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            return wrong("Slack Socket Mode", f"no connection ({type(error).__name__})", REACH)
        return fine("Slack Socket Mode", "a connection is offered")
    if signing_secret:
        return skipped("Slack requests", "the signing secret can only be tested by a request from Slack (Request URL)")
    return wrong(
        "Slack connection",
        "neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set, so nothing that people say can arrive",
        "Set SLACK_APP_TOKEN for Socket Mode (no public address needed), or SLACK_SIGNING_SECRET for requests.",
    )


async def _channels(client: AsyncWebClient) -> Finding:
    try:
        answer = await client.users_conversations(
            types="public_channel,private_channel", exclude_archived=True, limit=200
        )
    except SlackApiError as error:
        return wrong("Slack channels", f"they cannot be listed: {error.response.get('error')}", REINSTALL)
    names = sorted(f"#{channel.get('name')}" for channel in answer.get("channels") or [])
    if names:
        return fine("Slack channels", f"the bot is in {', '.join(names)}")
    return skipped(
        "Slack channels", "the bot is in none; for ads in Slack, invite it to a channel and say /tender here"
    )
