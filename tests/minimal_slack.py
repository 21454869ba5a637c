"""The least of a Slack that speaks its protocol, written from its published documentation, sharing no code with others.

One workspace, one person, one channel, one bot. It is strict where Slack is: an unknown method, a missing argument, a
wrong token and a channel that is not there are refused. It differs where Slack allows: ids, the order of fields, fields
that nobody knows yet, and how envelopes travel (see minimal_slack_line).
"""

import asyncio
import json
from collections.abc import Callable, Mapping
from itertools import count
from typing import Any

from aiohttp import web

from tests.minimal_slack_line import Line

Json = dict[str, Any]
TEAM, BOT_USER, BOT_ID, APP = "T77ELSE", "W77TENDER", "B77TENDER", "A77TENDER"
OLGA, TALK, JOBS = "W01OLGA", "D01OLGA", "C05JOBS"
BOT_TOKEN, APP_TOKEN, SIGNING_SECRET = "xoxb-77-elsewhere", "xapp-1-A77-elsewhere", "5ec2e7"
START = 1_795_424_400_000_000  # microseconds: Monday 23 November 2026, 09:00 UTC
UNKNOWN: Json = {"x_field_of_tomorrow": {"deep": [1, None, "text"]}}
WANTED = {  # what a method cannot do without (docs.slack.dev)
    "auth.test": (), "apps.connections.open": (), "users.info": ("user",), "users.conversations": (),
    "conversations.info": ("channel",), "conversations.open": ("users",), "conversations.history": ("channel",),
    "conversations.replies": ("channel", "ts"), "chat.postMessage": ("channel",), "chat.update": ("channel", "ts"),
    "chat.delete": ("channel", "ts"), "chat.postEphemeral": ("channel", "user"), "pins.add": ("channel", "timestamp"),
    "views.open": ("trigger_id", "view"), "views.update": ("view",), "views.publish": ("user_id", "view"),
}  # fmt: skip


class Refused(Exception):
    """One of Slack's error codes."""


class MinimalSlack:
    """Starts on a free port of 127.0.0.1. `bot_url` makes it send signed requests there instead of using a socket."""

    def __init__(self, bot_url: Callable[[], str] | None = None) -> None:
        self.messages: dict[str, dict[str, Json]] = {TALK: {}, JOBS: {}}
        self.whispers: list[Json] = []
        self.views: dict[str, Json] = {}
        self.homes: dict[str, Json] = {}
        self.calls: list[tuple[str, Json]] = []
        self.refused: list[str] = []
        self.busy_once: set[str] = set()
        self.changed = asyncio.Event()
        self.line = Line(self, bot_url)
        self._ticks = count(START, 1_000_003)  # a second and a little: no two alike, none round
        self._ids = count(7000, 7)
        self._triggers: set[str] = set()
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

    def new_id(self, kind: str) -> str:
        return f"{kind}{next(self._ids)}"

    def new_ts(self) -> str:
        seconds, micros = divmod(next(self._ticks), 1_000_000)
        return f"{seconds}.{micros:06d}"

    def new_trigger(self) -> str:
        trigger = self.new_id("trigger.")
        self._triggers.add(trigger)
        return trigger

    async def until(self, found: Callable[[], Any], seconds: float = 10) -> Any:
        """What `found` gives as soon as it gives something."""
        async with asyncio.timeout(seconds):
            while not (what := found()):
                self.changed.clear()
                await self.changed.wait()
        return what

    def said_by_bot(self, channel: str, after: str = "0") -> list[Json]:
        """Our messages there after a ts, oldest first, without their threads."""
        here = self.messages[channel].values()
        return [one for one in here if one.get("bot_id") and one["ts"] > after and not one.get("thread_ts")]

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
            answer = {"ok": True, **self._answer(method, given, token), **UNKNOWN}
        except Refused as refused:
            answer = {"ok": False, "error": str(refused)}
            self.refused.append(f"{method}: {refused}")
        self.changed.set()
        return web.json_response(answer, headers={"X-OAuth-Scopes": "chat:write,im:history"})

    async def _respond(self, request: web.Request) -> web.Response:
        self.whispers.append(await request.json())
        self.changed.set()
        return web.Response(text="ok")

    def _answer(self, method: str, given: Json, token: str) -> Json:
        if method not in WANTED:
            raise Refused("unknown_method")
        if token != (APP_TOKEN if method == "apps.connections.open" else BOT_TOKEN):
            raise Refused("not_allowed_token_type" if token in (BOT_TOKEN, APP_TOKEN) else "invalid_auth")
        if any(not given.get(name) for name in WANTED[method]):
            raise Refused("invalid_arguments")
        if "channel" in WANTED[method] and given["channel"] not in self.messages:
            raise Refused("channel_not_found")
        return getattr(self, "_" + method.replace(".", "_"))(given)

    def _auth_test(self, given: Json) -> Json:
        return {"url": "https://else.example/", "team": "Elsewhere", "user": "tender", "team_id": TEAM,
                "user_id": BOT_USER, "bot_id": BOT_ID, "is_enterprise_install": False}  # fmt: skip

    def _apps_connections_open(self, given: Json) -> Json:
        return {"url": f"ws://127.0.0.1:{self.port}/line/{self.line.ticket()}?app_id={APP}"}

    def _users_info(self, given: Json) -> Json:
        if given["user"] != OLGA:
            raise Refused("user_not_found")
        return {"user": {"id": OLGA, "team_id": TEAM, "name": "olga", "deleted": False, "tz": "Europe/Berlin",
                         "tz_offset": 3600, "is_admin": True, "is_bot": False, "is_restricted": False, "is_ultra_restricted": False, "locale": "en-GB", "profile": {"real_name": "Olga N.",
                         "display_name": "Olga", **UNKNOWN}}}  # fmt: skip

    def _users_conversations(self, given: Json) -> Json:
        return {"channels": [self._conversations_info({"channel": JOBS})["channel"]], "response_metadata": {}}

    def _conversations_info(self, given: Json) -> Json:
        if given["channel"] == TALK:
            return {"channel": {"id": TALK, "is_im": True, "user": OLGA, "created": 1, "is_archived": False}}
        return {"channel": {"id": JOBS, "name": "jobs", "is_channel": True, "is_im": False, "is_member": True,
                            "is_archived": False, "creator": OLGA, "created": 1, "is_private": False}}  # fmt: skip

    def _conversations_open(self, given: Json) -> Json:
        if given["users"] != OLGA:
            raise Refused("user_not_found")
        return {"channel": {"id": TALK}}

    def _conversations_history(self, given: Json) -> Json:
        here = self.messages[given["channel"]].values()
        return self._page([one for one in here if one.get("thread_ts") in (None, one["ts"])], given, newest_first=True)

    def _conversations_replies(self, given: Json) -> Json:
        here = self.messages[given["channel"]].values()
        thread = [one for one in here if given["ts"] in (one["ts"], one.get("thread_ts"))]
        if not thread:
            raise Refused("thread_not_found")
        return self._page(thread, given, newest_first=False)

    def _page(self, found: list[Json], given: Json, *, newest_first: bool) -> Json:
        """History comes newest first, replies oldest first (docs.slack.dev); pages of at most two, by a cursor."""
        oldest, latest = given.get("oldest") or "0", given.get("latest") or "9"
        inclusive = str(given.get("inclusive", "0")) in ("1", "true")
        found = [one for one in found if oldest < one["ts"] < latest or (inclusive and one["ts"] in (oldest, latest))]
        found.sort(key=lambda one: one["ts"], reverse=newest_first)
        start = int((given.get("cursor") or "at:0").partition(":")[2])
        page, more = found[start : start + 2], len(found) > start + 2
        cursor = f"at:{start + 2}" if more else ""
        return {"messages": page, "has_more": more, "response_metadata": {"next_cursor": cursor}}

    def _chat_postMessage(self, given: Json) -> Json:
        if not given.get("text") and not given.get("blocks"):
            raise Refused("no_text")
        if len(given.get("blocks") or ()) > 50 or len(given.get("text") or "") > 40_000:
            raise Refused("msg_too_long")
        if given.get("thread_ts") and given["thread_ts"] not in self.messages[given["channel"]]:
            raise Refused("thread_not_found")
        ts = self.new_ts()
        kept = {key: given[key] for key in ("text", "blocks", "metadata", "thread_ts") if given.get(key)}
        message = {"type": "message", "user": BOT_USER, "bot_id": BOT_ID, "app_id": APP, "ts": ts, **UNKNOWN, **kept}
        self.messages[given["channel"]][ts] = message
        self.line.echo({**message, "channel": given["channel"], "event_ts": ts})
        return {"channel": given["channel"], "ts": ts, "message": message}

    def _chat_update(self, given: Json) -> Json:
        message = self.messages[given["channel"]].get(given["ts"])
        if message is None or message.get("bot_id") != BOT_ID:
            raise Refused("message_not_found" if message is None else "cant_update_message")
        message |= {key: given[key] for key in ("text", "blocks") if given.get(key)}
        message["edited"] = {"user": BOT_USER, "ts": self.new_ts()}
        return {"channel": given["channel"], "ts": given["ts"], "text": message["text"]}

    def _chat_delete(self, given: Json) -> Json:
        if self.messages[given["channel"]].pop(given["ts"], None) is None:
            raise Refused("message_not_found")
        return {"channel": given["channel"], "ts": given["ts"]}

    def _chat_postEphemeral(self, given: Json) -> Json:
        if given["user"] != OLGA:
            raise Refused("user_not_in_channel")
        self.whispers.append(given)
        return {"message_ts": self.new_ts()}

    def _pins_add(self, given: Json) -> Json:
        message = self.messages[given["channel"]].get(given["timestamp"])
        if message is None or message.get("pinned_to"):
            raise Refused("message_not_found" if message is None else "already_pinned")
        message["pinned_to"] = [given["channel"]]
        return {}

    def _views_open(self, given: Json) -> Json:
        if given["trigger_id"] not in self._triggers:
            raise Refused("invalid_trigger_id")
        self._triggers.remove(given["trigger_id"])
        return self._view(self.new_id("V"), given)

    def _views_update(self, given: Json) -> Json:
        if given.get("view_id") not in self.views:
            raise Refused("not_found")
        return self._view(given["view_id"], given)

    def _views_publish(self, given: Json) -> Json:
        self.homes[given["user_id"]] = _loaded(given["view"])
        return {"view": {**self.homes[given["user_id"]], "id": "VHOME"}}

    def _view(self, id: str, given: Json) -> Json:
        self.views[id] = {**_loaded(given["view"]), "id": id, "hash": self.new_id("h"), **UNKNOWN}
        return {"view": self.views[id]}


def _loaded(view: Any) -> Json:
    found: Json = json.loads(view) if isinstance(view, str) else view
    return found


def buttons(message: Json) -> dict[str, Json]:
    """A message's buttons by their label."""
    rows = [block for block in message.get("blocks") or () if block["type"] == "actions"]
    return {one["text"]["text"]: one for row in rows for one in row["elements"] if one["type"] == "button"}
