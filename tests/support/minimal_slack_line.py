"""How the minimal Slack's payloads travel: by a socket with its bad habits, or as signed requests.

Every habit is one that Slack's documentation describes: an envelope may come late, twice (under a new envelope id, with
the reason of the retry), cut into fragments, in front of or behind others, over a fresh socket after a refresh; unknown
kinds of frames and events pass by. A payload is done when it has been acknowledged.
"""

import asyncio
import hmac
import json
import time
from collections.abc import Callable
from hashlib import sha256
from itertools import count
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import aiohttp
from aiohttp import WSMsgType, web

from tests.support.minimal_slack_api import SIGNING_SECRET
from tests.support.patience import soon

if TYPE_CHECKING:
    from tests.support.minimal_slack import MinimalSlack

Json = dict[str, Any]


class Line:
    """One application's way to its bot."""

    def __init__(self, slack: "MinimalSlack", bot_url: Callable[[], str] | None) -> None:
        self._slack = slack
        self._bot_url = bot_url
        self._sockets: list[tuple[web.WebSocketResponse, asyncio.Transport]] = []
        self._open: dict[str, tuple[str, asyncio.Future[Json]]] = {}
        self._tickets: set[str] = set()
        self._numbers = count(1)
        self._echoes: set[asyncio.Task[Any]] = set()
        self.connections = 0
        self.repeated = 0
        self.split = 0

    def ticket(self) -> str:
        """Good for one socket, as Slack's are."""
        ticket = self._slack.new_id("ticket-")
        self._tickets.add(ticket)
        return ticket

    async def close(self) -> None:
        for task in self._echoes:
            task.cancel()
        await asyncio.gather(*self._echoes, return_exceptions=True)
        for socket, _ in self._sockets:
            await socket.close()

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """One socket: hello, then everything that nobody has acknowledged yet, then acknowledgements."""
        if request.match_info["ticket"] not in self._tickets:
            raise web.HTTPForbidden
        self._tickets.remove(request.match_info["ticket"])
        socket = web.WebSocketResponse(autoping=True)
        await socket.prepare(request)
        assert isinstance(request.transport, asyncio.Transport)
        self.connections += 1
        await socket.send_str(json.dumps({"type": "hello", "num_connections": 1, "x_debug": {"host": "else-1"}}))
        await socket.send_str(json.dumps({"type": "frame_of_tomorrow", "envelope_id": "none"}))
        self._sockets.append((socket, request.transport))
        for envelope, _ in tuple(self._open.values()):
            await self._send(envelope)
        async for frame in socket:
            if frame.type is WSMsgType.TEXT:
                self._acknowledged(json.loads(frame.data))
        self._sockets = [pair for pair in self._sockets if pair[0] is not socket]
        return socket

    def _acknowledged(self, answer: Json) -> None:
        envelope = self._open.pop(answer.get("envelope_id", ""), None)
        if envelope is not None and not envelope[1].done():
            envelope[1].set_result(answer.get("payload") or {})

    async def deliver(self, kind: str, payload: Json) -> Json:
        """Bring one payload to the bot; gives what came with its acknowledgement. Every third comes a second time."""
        if self._bot_url is not None:
            return await self._request(kind, payload)
        number = next(self._numbers)
        given = await self._by_socket(kind, payload, {})
        if number % 3 == 0:
            self.repeated += 1
            await self._by_socket(kind, payload, {"retry_attempt": 1, "retry_reason": "timeout"})
        return given

    def echo(self, event: Json) -> None:
        """The bot's own message comes back to it, whenever that may be."""
        task = asyncio.create_task(self._slack.event(event))
        self._echoes.add(task)
        task.add_done_callback(self._echoes.discard)

    async def refresh(self) -> None:
        """Slack wants the socket opened anew: first a warning, then the end."""
        for reason in ("warning", "refresh_requested"):
            for socket, _ in tuple(self._sockets):
                debug = {"host": "else-1", "started": "2026-11-23 09:00:00.000"}
                await socket.send_str(json.dumps({"type": "disconnect", "reason": reason, "debug_info": debug}))
        for socket, _ in tuple(self._sockets):
            await socket.close()

    async def _by_socket(self, kind: str, payload: Json, retry: Json) -> Json:
        id = self._slack.new_id("env-")
        envelope = {"payload": payload, "type": kind, "envelope_id": id, "accepts_response_payload": True, **retry}
        done: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        self._open[id] = (json.dumps(envelope), done)
        await self._send(self._open[id][0])
        return await soon(done)

    async def _send(self, envelope: str) -> None:
        """To the newest socket; every other one in two fragments (RFC 6455, 5.4). Without a socket it waits."""
        if not self._sockets:
            return
        socket, transport = self._sockets[-1]
        if socket.closed:
            return
        data = envelope.encode()
        if next(self._numbers) % 2:
            await socket.send_str(envelope)
            return
        self.split += 1
        half = len(data) // 2
        transport.write(_frame(0x01, data[:half]))
        transport.write(_frame(0x80, data[half:]))

    async def _request(self, kind: str, payload: Json) -> Json:
        """As a signed request: events as JSON, everything else as a form."""
        assert self._bot_url is not None
        if kind == "events_api":
            body, content_type = json.dumps(payload), "application/json"
        else:
            form = payload if kind == "slash_commands" else {"payload": json.dumps(payload)}
            body, content_type = urlencode(form), "application/x-www-form-urlencoded"
        status, text = await self.post(body, content_type)
        if status != 200:
            raise AssertionError(f"the bot answered {status}: {text}")
        return dict(json.loads(text)) if text.startswith("{") else {}

    async def post(self, body: str, content_type: str, secret: str = "", at: float = 0) -> tuple[int, str]:
        """One request with Slack's signature of now, or a false one by `secret` or `at`."""
        assert self._bot_url is not None
        stamp = str(int(at or time.time()))
        signed = hmac.new((secret or SIGNING_SECRET).encode(), f"v0:{stamp}:{body}".encode(), sha256).hexdigest()
        headers = {
            "Content-Type": content_type,
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": f"v0={signed}",
        }
        async with (
            aiohttp.ClientSession() as session,
            session.post(self._bot_url(), data=body.encode(), headers=headers) as answer,
        ):
            return answer.status, await answer.text()


def _frame(first: int, data: bytes) -> bytes:
    """A frame from a server: unmasked; `first` holds the end bit and the opcode."""
    if len(data) < 126:
        return bytes([first, len(data)]) + data
    if len(data) < 65536:
        return bytes([first, 126]) + len(data).to_bytes(2, "big") + data
    return bytes([first, 127]) + len(data).to_bytes(8, "big") + data
