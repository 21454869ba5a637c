"""The least of a Discord that speaks its protocol, written from its published schemas, sharing no code with others.

It keeps what it was sent and checks nothing: it shows that the bot needs only the protocol.
"""

import asyncio
import json
from typing import Any

from aiohttp import WSMsgType, web

from tests.support.patience import PATIENCE

BOT: dict[str, Any] = {"id": "900", "username": "tender", "discriminator": "0", "avatar": None, "bot": True}
KAI: dict[str, Any] = {"id": "100", "username": "kai", "global_name": "Kai", "discriminator": "0", "avatar": None}
APPLICATION: dict[str, Any] = {
    "id": "901",
    "name": "tender",
    "icon": None,
    "description": "",
    "bot_public": True,
    "bot_require_code_grant": False,
    "verify_key": "0" * 64,
    "owner": KAI,
    "flags": 0,
}
DM: dict[str, Any] = {"id": "500", "type": 1, "recipients": [KAI], "last_message_id": None}
FIRST_ID = 1_574_348_783_616_000_000


class MinimalDiscord:
    """One bot, one person, one direct talk, on a free port of 127.0.0.1."""

    def __init__(self) -> None:
        self.servers: list[dict[str, Any]] = []
        self.said: list[dict[str, Any]] = []
        self.calls: list[tuple[str, str, Any]] = []
        self._ids = FIRST_ID
        self._sequence = 0
        self._socket: web.WebSocketResponse | None = None
        self._changed = asyncio.Event()
        self._runner: web.AppRunner | None = None
        self.port = 0

    @property
    def api(self) -> str:
        return f"http://127.0.0.1:{self.port}/v10"

    async def __aenter__(self) -> "MinimalDiscord":
        app = web.Application()
        app.router.add_get("/socket", self._gateway)
        app.router.add_route("*", "/v10/{path:.*}", self._rest)
        self._runner = web.AppRunner(app, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    def new_id(self) -> str:
        self._ids += 1
        return str(self._ids)

    @property
    def listened(self) -> bool:
        """Whether a bot has a session at this moment."""
        return self._socket is not None and self._sequence > 0 and not self._socket.closed

    async def until(self, method: str, path: str) -> Any:
        """The body of the next call of this kind that has not been asked for yet."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for call in self.calls:
                    if call[0] == method and call[1].startswith(path):
                        self.calls.remove(call)
                        return call[2]
                self._changed.clear()
                await self._changed.wait()

    async def tell(self, kind: str, data: dict[str, Any]) -> None:
        """Dispatch an event to the bot."""
        assert self._socket is not None
        self._sequence += 1
        await self._socket.send_str(json.dumps({"op": 0, "t": kind, "s": self._sequence, "d": data}))

    async def says(self, text: str) -> dict[str, Any]:
        """Kai writes to the bot."""
        message = self.keep(KAI, {"content": text})
        await self.tell("MESSAGE_CREATE", message)
        return message

    async def presses(self, message: dict[str, Any], custom_id: str) -> str:
        """Kai presses a button; gives the interaction's token."""
        number = self.new_id()
        await self.tell(
            "INTERACTION_CREATE",
            {
                "id": number,
                "application_id": APPLICATION["id"],
                "type": 3,
                "token": f"token-{number}",
                "version": 1,
                "channel_id": DM["id"],
                "channel": {"id": DM["id"], "type": 1},
                "user": KAI,
                "message": message,
                "data": {"custom_id": custom_id, "component_type": 2},
                "entitlements": [],
                "authorizing_integration_owners": {},
                "app_permissions": "0",
                "attachment_size_limit": 1000,
            },
        )
        return f"token-{number}"

    def keep(self, author: dict[str, Any], sent: dict[str, Any]) -> dict[str, Any]:
        """A message of the direct talk, complete as discord.py wants it."""
        message = {
            "id": self.new_id(),
            "channel_id": DM["id"],
            "author": author,
            "content": sent.get("content") or "",
            "components": sent.get("components") or [],
            "type": 0,
            "timestamp": "2026-11-23T09:00:00+00:00",
            "edited_timestamp": None,
            "attachments": [],
            "embeds": [],
            "mentions": [],
            "mention_roles": [],
            "mention_everyone": False,
            "pinned": False,
            "tts": False,
        }
        self.said.append(message)
        return message

    async def _rest(self, request: web.Request) -> web.Response:
        path = request.match_info["path"]
        body = json.loads(await request.text() or "null")
        answer: Any = None
        match request.method, path.split("/"):
            case "GET", ["gateway"]:
                answer = {"url": f"ws://127.0.0.1:{self.port}/socket"}
            case "GET", ["users", "@me"]:
                answer = BOT
            case "GET", ["oauth2", "applications", "@me"]:
                answer = APPLICATION
            case "PUT", ["applications", _, "commands"]:
                answer = [{**command, "id": "1", "application_id": APPLICATION["id"]} for command in body]
            case "POST", ["users", "@me", "channels"]:
                answer = DM
            case "POST", ["channels", _, "messages"] | ["webhooks", _, _]:
                answer = self.keep(BOT, body)
            case "GET", ["channels", _, "messages"]:
                after = int(request.query.get("after", "0"))
                answer = [message for message in reversed(self.said) if int(message["id"]) > after]
        self.calls.append((request.method, path, body))
        self._changed.set()
        if answer is None:
            return web.Response(status=204)
        return web.Response(body=json.dumps(answer).encode(), content_type="application/json")

    async def _gateway(self, request: web.Request) -> web.WebSocketResponse:
        self._socket = socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_str(json.dumps({"op": 10, "d": {"heartbeat_interval": 40_000}}))
        async for frame in socket:
            if frame.type is not WSMsgType.TEXT:
                break
            packet = json.loads(frame.data)
            if packet["op"] == 1:
                await socket.send_str(json.dumps({"op": 11}))
            elif packet["op"] == 2:
                ready = {
                    "v": 10,
                    "user": BOT,
                    "guilds": [{"id": server["id"], "unavailable": True} for server in self.servers],
                    "session_id": "s",
                    "application": {"id": "901", "flags": 0},
                }
                await self.tell("READY", {**ready, "resume_gateway_url": f"ws://127.0.0.1:{self.port}/socket"})
                self._changed.set()
                for server in self.servers:
                    await self.tell("GUILD_CREATE", {**server, "unavailable": False})
        return socket
