"""The least of a Slack that speaks its protocol, written from its published documentation, sharing no code with others.

One workspace, one person, one channel, one bot. It is strict where Slack is: an unknown method, a missing argument, a
wrong token and a channel that is not there are refused. It differs where Slack allows: ids, the order of fields, fields
that nobody knows yet, and how envelopes travel (see minimal_slack_line).
"""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from aiohttp import web

from tests.support.minimal_slack_api import (
    APP,
    APP_TOKEN,
    BOT_TOKEN,
    BOT_USER,
    JOBS,
    OLGA,
    SIGNING_SECRET,
    START,
    TALK,
    TEAM,
    UNKNOWN,
    Json,
    Refused,
    WebApi,
)
from tests.support.minimal_slack_line import Line
from tests.support.patience import PATIENCE

__all__ = ["APP_TOKEN", "BOT_TOKEN", "JOBS", "OLGA", "SIGNING_SECRET", "TALK", "MinimalSlack", "buttons"]


class MinimalSlack(WebApi):
    """Starts on a free port of 127.0.0.1. `bot_url` makes it send signed requests there instead of using a socket."""

    def __init__(self, bot_url: Callable[[], str] | None = None) -> None:
        super().__init__()
        self.calls: list[tuple[str, Json]] = []
        self.refused: list[str] = []
        self.busy_once: set[str] = set()
        self.changed = asyncio.Event()
        self.line = Line(self, bot_url)
        self._runner: web.AppRunner | None = None
        self.port = 0

    @property
    def api(self) -> str:
        return f"http://127.0.0.1:{self.port}/workspace/api/"

    async def __aenter__(self) -> "MinimalSlack":
        app = web.Application()
        app.router.add_route("*", "/workspace/api/{method}", self._call)
        app.router.add_post("/respond/{id}", self._respond)
        app.router.add_get("/line/{ticket}", self.line.serve)
        self._runner = web.AppRunner(app, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.line.close()
        if self._runner is not None:
            await self._runner.cleanup()

    def socket_url(self) -> str:
        return f"ws://127.0.0.1:{self.port}/line/{self.line.ticket()}?app_id={APP}"

    def echo(self, event: Json) -> None:
        self.line.echo(event)

    async def until(self, condition: Callable[[], Any]) -> Any:
        """What `condition` gives as soon as it gives something."""
        async with asyncio.timeout(PATIENCE):
            while not (what := condition()):
                self.changed.clear()
                await self.changed.wait()
        return what

    def said_by_bot(self, channel: str, after: str = "0") -> list[Json]:
        """Our messages there after a ts, oldest first, without their threads."""
        here = self.messages[channel].values()
        return [
            message
            for message in here
            if message.get("bot_id") and message["ts"] > after and not message.get("thread_ts")
        ]

    # What people do

    async def says(self, text: str, *, old_shape: bool = False) -> str:
        """Olga writes to the bot; gives the ts. `old_shape` leaves out what only newer clients send."""
        ts = self.new_ts()
        message: Json = {"user": OLGA, "type": "message", "ts": ts, "text": text, **UNKNOWN}
        if not old_shape:
            element = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
            message |= {
                "client_msg_id": self.new_id("c0ffee-"), "team": TEAM,
                "blocks": [{"type": "rich_text", "block_id": "x1", "elements": [element]}],
            }  # fmt: skip
        self.messages[TALK][ts] = message
        await self.event({**message, "channel": TALK, "event_ts": ts, **({} if old_shape else {"channel_type": "im"})})
        return ts

    async def event(self, event: Json) -> None:
        await self.line.deliver("events_api", {
            "type": "event_callback", "event_id": self.new_id("Ev"), "event_time": START // 1_000_000, "team_id": TEAM,
            "api_app_id": APP, "event": event, "is_ext_shared_channel": False, "event_context": "4-opaque", **UNKNOWN,
            "authorizations": [{"enterprise_id": None, "team_id": TEAM, "user_id": BOT_USER, "is_bot": True}],
        })  # fmt: skip

    async def presses(self, message: Json, element: Json) -> None:
        """Olga presses a button of a message."""
        channel = next(name for name, kept in self.messages.items() if message["ts"] in kept)
        await self.line.deliver("interactive", {
            "type": "block_actions", "team": {"id": TEAM, "domain": "else"}, "api_app_id": APP, "token": "old",
            "user": {"id": OLGA, "username": "olga", "name": "olga", "team_id": TEAM},
            "container": {
                "type": "message", "message_ts": message["ts"], "channel_id": channel, "is_ephemeral": False,
            },
            "channel": {"id": channel, "name": "directmessage"}, "message": message, "trigger_id": self.new_trigger(),
            "response_url": self._response_url(), "state": {"values": {}}, "enterprise": None, **UNKNOWN,
            "actions": [{**element, "block_id": "b1", "action_ts": self.new_ts()}],
        })  # fmt: skip

    async def commands(self, text: str, channel: str = JOBS) -> None:
        """Olga types /tender in a channel."""
        await self.line.deliver("slash_commands", {
            "command": "/tender", "text": text, "user_id": OLGA, "user_name": "olga", "team_id": TEAM,
            "team_domain": "else", "channel_id": channel, "channel_name": "jobs", "api_app_id": APP, "token": "old",
            "trigger_id": self.new_trigger(), "response_url": self._response_url(), "is_enterprise_install": "false",
        })  # fmt: skip

    async def submits(self, view_id: str, values: Mapping[str, Json]) -> Json:
        """Olga sends a window; gives the acknowledgement."""
        view = {**self.views[view_id], "state": {"values": values}}
        return await self.line.deliver("interactive", {
            "type": "view_submission", "team": {"id": TEAM}, "user": {"id": OLGA}, "api_app_id": APP,
            "trigger_id": self.new_trigger(), "view": view, "response_urls": [],
        })  # fmt: skip

    def _response_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/respond/{self.new_id('R')}"

    # What the bot calls

    async def _call(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        given: Json = dict(request.query)
        if request.content_type == "application/json":
            given |= await request.json()
        elif request.can_read_body:
            given |= dict(await request.post())
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if method in self.busy_once:
            self.busy_once.remove(method)
            return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": "1"})
        self.calls.append((method, given))
        try:
            answer = {"ok": True, **self.answer(method, given, token), **UNKNOWN}
        except Refused as refused:
            answer = {"ok": False, "error": str(refused)}
            self.refused.append(f"{method}: {refused}")
        self.changed.set()
        return web.json_response(answer)

    async def _respond(self, request: web.Request) -> web.Response:
        self.whispers.append(await request.json())
        self.changed.set()
        return web.Response(text="ok")


def buttons(message: Json) -> dict[str, Json]:
    """A message's buttons by their label."""
    rows = [block for block in message.get("blocks") or () if block["type"] == "actions"]
    return {button["text"]["text"]: button for row in rows for button in row["elements"] if button["type"] == "button"}
