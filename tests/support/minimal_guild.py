"""The minimal Discord with a server and several people in it; strict: only its own token, known paths and real ids.

Ids, orders and unknown fields differ from any other stand-in's; history comes newest first, as Discord's does.
"""

import asyncio
import json
from collections.abc import Callable
from typing import Any

from aiohttp import web

from tests.support.minimal_discord import APPLICATION, BOT, MinimalDiscord
from tests.support.patience import PATIENCE

Json = dict[str, Any]
TOKEN = "NzcuZWxzZXdoZXJl.made.up"
GUILD, HIRE = "770", "771"
ROLE: Json = {
    "id": GUILD, "name": "@everyone", "permissions": str(0xFFFF_FFFF), "position": 0, "color": 0, "hoist": False,
    "managed": False, "mentionable": False, "flags": 0, "colors": {"primary_color": 0},
}  # fmt: skip
CHANNEL: Json = {"id": HIRE, "type": 0, "guild_id": GUILD, "name": "hire", "position": 0, "permission_overwrites": []}


def person(id: str, name: str) -> Json:
    return {"id": id, "username": name.lower(), "global_name": name, "discriminator": "0", "avatar": None, "x_new": []}


MO, ANA = person("301", "Mo"), person("302", "Ana")


def member(user: Json, permissions: str = "0") -> Json:
    return {
        "user": user, "roles": [], "flags": 0, "joined_at": "2026-01-01T00:00:00+00:00", "deaf": False, "mute": False,
        "permissions": permissions,
    }  # fmt: skip


class Wrong(Exception):
    """Discord refuses: HTTP status, its own code, and its words."""


class MinimalGuild(MinimalDiscord):
    """One server with the channel #hire; Mo may manage it, Ana looks for work."""

    def __init__(self) -> None:
        super().__init__()
        self.people = {user["id"]: user for user in (MO, ANA)}
        self.channels: dict[str, dict[str, Json]] = {HIRE: {}}
        self.direct = {MO["id"]: "881", ANA["id"]: "882"}
        self.answers: dict[str, list[Json]] = {}
        self.refused: list[str] = []
        self.nonces: dict[str, Json] = {}
        for channel in self.direct.values():
            self.channels[channel] = {}
        self.servers = [
            {
                "id": GUILD, "name": "Far Guild", "owner_id": MO["id"], "roles": [ROLE], "member_count": 3,
                "channels": [CHANNEL], "members": [member(BOT)], "threads": [], "x_new": {"y": 1},
            }
        ]  # fmt: skip

    def shown(self, channel: str, after: str = "0") -> list[Json]:
        """The bot's messages in a channel after an id, oldest first."""
        here = self.channels[channel].values()
        return [message for message in here if message["author"]["id"] == BOT["id"] and int(message["id"]) > int(after)]

    async def find(self, condition: Callable[[], Any]) -> Any:
        """What `condition` gives as soon as it gives something."""
        async with asyncio.timeout(PATIENCE):
            while not (what := condition()):
                self._changed.clear()
                await self._changed.wait()
        return what

    # What people do

    async def writes(self, who: Json, text: str) -> str:
        """Somebody writes to the bot in their DM; gives the message's id."""
        channel = self.direct[who["id"]]
        message = self._put(channel, who, {"content": text})
        await self.tell("MESSAGE_CREATE", {**message, "x_new": "?"})
        return str(message["id"])

    async def uses(self, who: Json, message: Json, custom_id: str) -> str:
        """Somebody presses a button of a message; gives the interaction's token."""
        data = {"custom_id": custom_id, "component_type": 2, "id": 9}
        return await self._interact(who, message["channel_id"], 3, data, message)

    async def commands(self, who: Json, name: str, channel: str = HIRE) -> str:
        """Somebody types /tender NAME in a channel."""
        data = {"id": "1", "name": "tender", "type": 1, "options": [{"type": 1, "name": name, "options": []}]}
        return await self._interact(who, channel, 2, data, None)

    async def submits(self, who: Json, channel: str, form: Json, values: dict[str, str]) -> str:
        """Somebody sends a modal, each text by its input's custom_id."""
        parts = []
        for row in form["components"]:
            inner = row.get("component") or {}
            if inner:
                field = {"type": inner["type"], "custom_id": inner["custom_id"], "value": values[inner["custom_id"]]}
                parts.append({"type": 18, "id": 1, "component": field})
        return await self._interact(who, channel, 5, {"custom_id": form["custom_id"], "components": parts}, None)

    async def _interact(self, who: Json, channel: str, kind: int, data: Json, message: Json | None) -> str:
        number = self.new_id()
        token = f"elsewhere-{number}"
        here = channel == HIRE
        await self.tell("INTERACTION_CREATE", {
            "id": number, "application_id": APPLICATION["id"], "type": kind, "token": token, "version": 1,
            "channel_id": channel, "entitlements": [], "app_permissions": "0", "attachment_size_limit": 1000,
            "authorizing_integration_owners": {}, "data": data, "locale": "en-GB", "context": 0 if here else 1,
            "channel": CHANNEL if here else {"id": channel, "type": 1},
            **({"message": message} if message else {}),
            **({"guild_id": GUILD, "member": member(who, "16" if who is MO else "0")} if here else {"user": who}),
        })  # fmt: skip
        return token

    def _put(self, channel: str, author: Json, sent: Json) -> Json:
        message = self.keep(author, sent) | {"channel_id": channel, **({"guild_id": GUILD} if channel == HIRE else {})}
        self.channels[channel][message["id"]] = message
        return message

    # What the bot calls

    async def _rest(self, request: web.Request) -> web.Response:
        path = request.match_info["path"]
        text = await request.text() if request.content_type == "application/json" else ""
        body = json.loads(text) if text else None
        self.calls.append((request.method, path, body))
        try:
            status, answer = 200, self._answer(request, path.split("/"), body)
        except Wrong as wrong:
            status, answer = wrong.args[0], {"code": wrong.args[1], "message": wrong.args[2]}
            self.refused.append(f"{request.method} {path}: {wrong.args}")
        self._changed.set()
        if answer is None:
            return web.Response(status=204)
        return web.Response(status=status, body=json.dumps(answer).encode(), content_type="application/json")

    def _answer(self, request: web.Request, path: list[str], body: Any) -> Any:
        free = path[0] in ("webhooks", "interactions", "gateway")
        if not free and request.headers.get("Authorization") != f"Bot {TOKEN}":
            raise Wrong(401, 0, "401: Unauthorized")
        match request.method, path:
            case "GET", ["gateway"]:
                return {"url": f"ws://127.0.0.1:{self.port}/socket"}
            case "GET", ["users", "@me"]:
                return BOT
            case "GET", ["users", id] if id in self.people:
                return self.people[id]
            case "GET", ["oauth2", "applications", "@me"]:
                return APPLICATION
            case "PUT", ["applications", "901", "commands"]:
                return [{**command, "id": "1", "application_id": APPLICATION["id"]} for command in body]
            case "POST", ["users", "@me", "channels"] if str(body["recipient_id"]) in self.direct:
                who = self.people[str(body["recipient_id"])]
                return {"id": self.direct[who["id"]], "type": 1, "recipients": [who], "last_message_id": None}
            case "POST", ["interactions", id, token, "callback"] if token == f"elsewhere-{id}":
                if token in self.answers:
                    raise Wrong(400, 40060, "Interaction has already been acknowledged.")
                self.answers[token] = [body]
                return None
            case ("POST", ["webhooks", "901", token]) | ("PATCH", ["webhooks", "901", token, "messages", "@original"]):
                if token not in self.answers:
                    raise Wrong(404, 10015, "Unknown Webhook")
                self.answers[token].append(body)
                return {**self.keep(BOT, body), "channel_id": HIRE}
            case "DELETE", ["webhooks", "901", token, "messages", "@original"] if token in self.answers:
                return None
            case method, ["channels", channel, *rest] if channel in self.channels:
                return self._in_channel(method, channel, rest, body, request)
        raise Wrong(404, 0, "404: Not Found")

    def _in_channel(self, method: str, channel: str, rest: list[str], body: Any, request: web.Request) -> Any:
        here = self.channels[channel]
        match method, rest:
            case "GET", []:
                return CHANNEL if channel == HIRE else {"id": channel, "type": 1, "recipients": []}
            case "POST", ["messages"]:
                if len(body.get("content") or "") > 2000 or not (body.get("content") or body.get("components")):
                    raise Wrong(400, 50035, "Invalid Form Body")
                nonce = str(body.get("nonce") or "")
                if nonce and body.get("enforce_nonce") and nonce in self.nonces:
                    return self.nonces[nonce]
                self.nonces[nonce] = message = self._put(channel, BOT, body)
                return message
            case "GET", ["messages"]:
                after, limit = int(request.query.get("after", "0")), int(request.query.get("limit", "50"))
                oldest = sorted(
                    (message for message in here.values() if int(message["id"]) > after),
                    key=lambda message: int(message["id"]),
                )
                return oldest[:limit][::-1]
            case "GET", ["messages", id] if id in here:
                return here[id]
            case "PATCH", ["messages", id] if id in here:
                here[id] |= {key: body[key] for key in ("content", "components") if key in body}
                return here[id]
            case "DELETE", ["messages", id] if id in here:
                del here[id]
                return None
            case "PUT", (["pins", id] | ["messages", "pins", id]) if id in here:
                here[id]["pinned"] = True
                return None
        raise Wrong(404, 10008, "Unknown Message")


def buttons(message: Json) -> dict[str, str]:
    """The custom_ids of a message's buttons by their label."""
    rows = message.get("components") or ()
    return {
        button["label"]: button["custom_id"]
        for row in rows
        for button in row.get("components", ())
        if button["type"] == 2
    }
