"""The shell: Slack's Web API, Socket Mode, uploads, downloads and response URLs on 127.0.0.1."""

import asyncio
import json
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from aiohttp import web

from adapters.sandbox.http_answers import HttpAnswer, as_json, text
from adapters.sandbox.json_object import Json
from adapters.sandbox.slack import api, faults
from adapters.sandbox.slack.connections import HttpConnection, SocketConnection
from adapters.sandbox.slack.event_delivery import EventDelivery
from adapters.sandbox.slack.methods import files
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.responses import respond
from adapters.sandbox.slack.workspace import Workspace

MethodCall = Callable[[], HttpAnswer]
MOST_CONNECTIONS = 10
REMEMBERED = 10_000
SIGN_IN = "<!DOCTYPE html><html><head><title>Slack</title></head><body>Sign in to see this file.</body></html>"


class Server:
    """Serves one workspace. Start and stop it in the loop in which the model is used."""

    def __init__(self, workspace: Workspace, patience: float = 3.0) -> None:
        self.workspace = workspace
        self.delivery = EventDelivery(workspace, patience)
        self.calls: deque[tuple[str, Json]] = deque(maxlen=REMEMBERED)
        self._runner: web.AppRunner | None = None
        self._http: HttpConnection | None = None

    async def start(self, port: int = 0) -> str:
        """Listen, and give the base address ("http://127.0.0.1:12345"); the Web API is under /api/."""
        app = web.Application(client_max_size=self.workspace.file_limit + 1024**2)
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_get("/link/", self._link)
        app.router.add_post("/upload/{token}", self._upload)
        app.router.add_get("/files-pri/{name}/{tail:.*}", self._download)
        app.router.add_post("/response/{token}", self._response)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        address = self._runner.addresses[0]
        self.workspace.base_url = f"http://127.0.0.1:{address[1]}"
        self.delivery.start()
        if not self.workspace.app.socket_mode:
            self._http = HttpConnection(self.delivery)
            self.delivery.joined(self._http)
        return self.workspace.base_url

    async def stop(self) -> None:
        """Close sockets first: live websocket handlers would hold the cleanup up."""
        self.delivery.stop()
        for connection in tuple(self.delivery.connections):
            connection.cut("link_disabled")
        if self._http is not None:
            await self._http.close()
            self.delivery.ended(self._http)
            self._http = None
        if self._runner is not None:
            await self._runner.cleanup()

    async def connected(self) -> None:
        """Wait until the app has said it is there (at once with HTTP events)."""
        await self.delivery.when(lambda: bool(self.delivery.connections))

    async def quiet(self) -> None:
        """Wait until every envelope is acknowledged and no call is being answered.

        Envelopes that wait for a connection, or for a later story time, do not count.
        """
        await self.delivery.when(lambda: not self.delivery.busy)

    def disconnect(self, reason: str = "refresh_requested") -> None:
        """End every connection; "abort" without a word."""
        for connection in tuple(self.delivery.connections):
            connection.cut(reason)

    async def _api(self, request: web.Request) -> web.StreamResponse:
        try:
            values, token = await _arguments(request)
        except ValueError:
            return _reply(api.refused(Refused("invalid_json"))).to_aiohttp(request)
        return (await self.call(request.match_info["method"], token, values)).to_aiohttp(request)

    async def call(self, name: str, token: str, values: Json) -> HttpAnswer:
        """One method of the Web API."""

        def act() -> HttpAnswer:
            self.calls.append((name, values))
            return _reply(api.call(self.workspace, name, token, values))

        return await self._around(name, act)

    async def _around(self, name: str, act: MethodCall) -> HttpAnswer:
        """Do it with the accident that waits for it, if any; while it runs, nothing is quiet."""
        self.delivery.requests += 1
        try:
            return await self._with_fault(name, act)
        finally:
            self.delivery.requests -= 1
            # Only once the answer is out: a caller must not see quiet before its own reply.
            asyncio.get_running_loop().call_soon(self.delivery.settle)

    async def _with_fault(self, name: str, act: MethodCall) -> HttpAnswer:
        fault = faults.take(self.workspace.shared, name, faults.OF_CALLS)
        if fault is None:
            return act()
        if fault.kind == "500":
            return text("Internal Server Error", 500)
        if fault.kind == "429":
            return _reply(api.refused(Refused("ratelimited", retry_after=int(fault.value or 1))))
        if fault.kind == "error":
            return _reply(api.refused(Refused(str(fault.value))))
        if fault.kind == "delay":
            await asyncio.sleep(float(fault.value or 1))
        answer = act()
        if fault.kind == "drop_answer":
            return replace(answer, cut=True)
        return answer.truncated() if fault.kind == "truncated" else answer

    async def _link(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self.workspace.tickets:
            return web.Response(status=403)
        self.workspace.tickets.discard(ticket)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        count = len(self.delivery.connections) + 1
        hello = {
            "type": "hello",
            "num_connections": count,
            "debug_info": {"host": "applink-sandbox", "build_number": 1, "approximate_connection_time": 18060},
            "connection_info": {"app_id": self.workspace.app.app_id},
        }
        await SocketConnection(self.delivery, socket, request).run(hello, count <= MOST_CONNECTIONS)
        return socket

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        if request.content_type.startswith("multipart/"):
            parts = [part for part in (await request.post()).values() if isinstance(part, web.FileField)]
            data = parts[0].file.read() if parts else b""
        else:
            data = await request.read()
        return (await self.upload(request.match_info["token"], data)).to_aiohttp(request)

    async def upload(self, token: str, data: bytes) -> HttpAnswer:
        """The bytes of a file, at the address that was given for it."""

        def act() -> HttpAnswer:
            try:
                file = files.receive(self.workspace, token, data)
            except Refused as refusal:
                return text(refusal.code, 400)
            return text(f"OK - {file.size}")

        return await self._around("upload", act)

    async def _download(self, request: web.Request) -> web.StreamResponse:
        authorization = request.headers.get("Authorization", "")
        return (await self.download(request.match_info["name"], authorization)).to_aiohttp(request)

    async def download(self, name: str, authorization: str) -> HttpAnswer:
        """A file. A missing file or token is a sign-in page with status 200, as in reality."""

        def act() -> HttpAnswer:
            allowed = authorization == f"Bearer {self.workspace.app.bot_token}"
            served = files.fetch(self.workspace, name.partition("-")[2]) if allowed else None
            if served is None:
                return text(SIGN_IN, content_type="text/html")
            file, data = served
            return HttpAnswer(200, data, file.content_type)

        return await self._around("download", act)

    async def _response(self, request: web.Request) -> web.StreamResponse:
        return (await self.respond(request.match_info["token"], await request.json())).to_aiohttp(request)

    async def respond(self, token: str, body: Json) -> HttpAnswer:
        """Words for the one who did something, by the address that came with it."""

        def act() -> HttpAnswer:
            try:
                respond(self.workspace, token, body)
            except Refused as refusal:
                return as_json(refusal.answer(), 404 if refusal.code in ("expired_url", "used_url") else 400)
            return text("ok")

        return await self._around("response", act)


def _reply(reply: api.ApiResponse) -> HttpAnswer:
    return as_json(reply.body, reply.status, reply.headers)


async def _arguments(request: web.Request) -> tuple[Json, str]:
    """Query, form and JSON together, and the token from the header or the arguments."""
    values: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json" and request.can_read_body:
        body = json.loads(await request.read() or b"{}")
        values |= body if isinstance(body, dict) else {}
    elif request.method == "POST":
        values |= dict(await request.post())
    header = request.headers.get("Authorization", "")
    token = header.removeprefix("Bearer ") if header.startswith("Bearer ") else str(values.get("token", ""))
    return values, token
