"""What the minimal Slack answers to the calls of its Web API, strictly: see minimal_slack."""

import json
from itertools import count
from typing import Any

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


class WebApi:
    """The workspace's state, and one method for each of the API's; `url` is where the server listens."""

    def __init__(self) -> None:
        self.messages: dict[str, dict[str, Json]] = {TALK: {}, JOBS: {}}
        self.whispers: list[Json] = []
        self.views: dict[str, Json] = {}
        self.homes: dict[str, Json] = {}
        self._ticks = count(START, 1_000_003)  # a second and a little: no two alike, none round
        self._ids = count(7000, 7)
        self._triggers: set[str] = set()

    def socket_url(self) -> str:
        raise NotImplementedError

    def echo(self, event: Json) -> None:
        """The bot's own message comes back to it as an event."""
        raise NotImplementedError

    def new_id(self, kind: str) -> str:
        return f"{kind}{next(self._ids)}"

    def new_ts(self) -> str:
        seconds, micros = divmod(next(self._ticks), 1_000_000)
        return f"{seconds}.{micros:06d}"

    def new_trigger(self) -> str:
        trigger = self.new_id("trigger.")
        self._triggers.add(trigger)
        return trigger

    def answer(self, method: str, given: Json, token: str) -> Json:
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
        return {"url": self.socket_url()}

    def _users_info(self, given: Json) -> Json:
        if given["user"] != OLGA:
            raise Refused("user_not_found")
        profile = {"real_name": "Olga N.", "display_name": "Olga", **UNKNOWN}
        return {"user": {"id": OLGA, "team_id": TEAM, "name": "olga", "deleted": False, "tz": "Europe/Berlin",
                         "tz_offset": 3600, "is_admin": True, "is_bot": False, "is_restricted": False,
                         "is_ultra_restricted": False, "locale": "en-GB", "profile": profile}}  # fmt: skip

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
        return self._page(
            [message for message in here if message.get("thread_ts") in (None, message["ts"])], given, newest_first=True
        )

    def _conversations_replies(self, given: Json) -> Json:
        here = self.messages[given["channel"]].values()
        thread = [message for message in here if given["ts"] in (message["ts"], message.get("thread_ts"))]
        if not thread:
            raise Refused("thread_not_found")
        return self._page(thread, given, newest_first=False)

    def _page(self, messages: list[Json], given: Json, *, newest_first: bool) -> Json:
        """History comes newest first, replies oldest first (docs.slack.dev); pages of at most two, by a cursor."""
        oldest, latest = given.get("oldest") or "0", given.get("latest") or "9"
        inclusive = str(given.get("inclusive", "0")) in ("1", "true")
        messages = [
            message
            for message in messages
            if oldest < message["ts"] < latest or (inclusive and message["ts"] in (oldest, latest))
        ]
        messages.sort(key=lambda message: message["ts"], reverse=newest_first)
        start = int((given.get("cursor") or "at:0").partition(":")[2])
        page, more = messages[start : start + 2], len(messages) > start + 2
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
        self.echo({**message, "channel": given["channel"], "event_ts": ts})
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
    parsed: Json = json.loads(view) if isinstance(view, str) else view
    return parsed
