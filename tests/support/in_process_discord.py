"""The real Discord gateway joined to a simulator's servers without a socket: discord.py speaks to functions."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from aiohttp import WSMessage, WSMsgType
from discord.http import HTTPClient, Route

from adapters.discord.client import Client
from adapters.discord.transport import DiscordTransport
from adapters.sandbox.discord.connections import Connection
from adapters.sandbox.discord.posting import Upload
from adapters.sandbox.discord.routes import Call
from adapters.sandbox.discord.routes_application import ROUTES
from adapters.sandbox.discord.server import DiscordServer
from adapters.sandbox.http_answers import HttpAnswer, text
from tests.support.in_process_http import Session

HOST = "discord.invalid"
LOST = 1006
PATHS = [(route, re.compile(re.sub(r"\\?\{(\w+)\\?\}", r"(?P<\1>[^/]+)", route.path))) for route in ROUTES]
OVER = WSMessage(WSMsgType.CLOSED, None, None)


class ClientEnd:
    """Both ends of a websocket; this is the client's, as aiohttp gives it, and `there` is the server's."""

    def __init__(self) -> None:
        self._frames: asyncio.Queue[WSMessage] = asyncio.Queue()
        self.there = ServerEnd(self._frames)
        self.closed = False
        self.close_code: int | None = None

    async def receive(self, timeout: float | None = None) -> WSMessage:  # noqa: ASYNC109 - aiohttp's own
        """The next frame; pings are answered on the way."""
        if self.closed:
            return OVER
        while True:
            frame = await asyncio.wait_for(self._frames.get(), timeout)
            if frame.type is not WSMsgType.PING:
                break
            self.there.hear(WSMsgType.PONG, frame.data)
        if frame.type is WSMsgType.CLOSE:
            self.closed, self.close_code = True, frame.data
            self.there.over(frame.data)
        return frame

    async def send_str(self, data: str) -> None:
        if self.closed:
            raise ConnectionResetError
        self.there.hear(WSMsgType.TEXT, data)

    async def close(self, *, code: int = 1000, message: bytes = b"") -> bool:
        if not self.closed:
            self.closed, self.close_code = True, code
            self.there.over(code)
        return True


class ServerEnd:
    """The server's end: fits the socket of the gateway's connections."""

    def __init__(self, out: asyncio.Queue[WSMessage]) -> None:
        self._out = out
        self._heard: asyncio.Queue[WSMessage | None] = asyncio.Queue()
        self.close_code: int | None = None

    def hear(self, kind: WSMsgType, data: Any) -> None:
        self._heard.put_nowait(WSMessage(kind, data, None))

    def over(self, code: int) -> None:
        self.close_code = self.close_code or code
        self._heard.put_nowait(None)

    def abort(self) -> None:
        self._out.put_nowait(WSMessage(WSMsgType.CLOSE, LOST, None))
        self.over(LOST)

    async def __aiter__(self) -> AsyncIterator[WSMessage]:
        while (frame := await self._heard.get()) is not None:
            yield frame

    async def send_str(self, data: str) -> None:
        self._out.put_nowait(WSMessage(WSMsgType.TEXT, data, None))

    async def send_bytes(self, data: bytes) -> None:
        self._out.put_nowait(WSMessage(WSMsgType.BINARY, data, None))

    async def ping(self, message: bytes = b"") -> None:
        self._out.put_nowait(WSMessage(WSMsgType.PING, message, None))

    async def pong(self, message: bytes = b"") -> None:
        """discord.py sends no pings."""

    async def close(self, *, code: int = 1000) -> None:
        self._out.put_nowait(WSMessage(WSMsgType.CLOSE, code, None))
        self.close_code = code


class Discord:
    """The calls of a simulator's Discord as functions."""

    def __init__(self, server: DiscordServer) -> None:
        self.server = server
        self.lines: set[asyncio.Task[None]] = set()

    async def ask(self, method: str, url: str, given: Mapping[str, Any]) -> HttpAnswer:
        """One request of HTTP, to the API or for a file."""
        at = urlsplit(url)
        if at.path.startswith("/attachments/"):
            return self.server.file(at.path, dict(parse_qsl(at.query)))
        if not at.path.startswith("/api/v10/"):
            return text("not here", 404)
        for route, path in PATHS:
            matched = path.fullmatch(at.path.removeprefix("/api/v10"))
            if route.method == method and matched is not None:
                names = {name: unquote(value) for name, value in matched.groupdict().items()}
                body, files = _content(given.get("data"))
                call = Call(names, {k: str(v) for k, v in (given.get("params") or {}).items()}, body, files, HOST)
                token = str((given.get("headers") or {}).get("Authorization", ""))
                where = names.get("channel") or names.get("guild") or ""
                return await self.server.rest.answer(route, token, where, lambda call=call: _given(call))
        return self.server.rest.missing()

    async def ws_connect(self, url: str, **_: Any) -> ClientEnd:
        """A line to the gateway."""
        line_end = ClientEnd()
        connection = Connection(line_end.there, HOST, line_end.there.abort, compressed=False)
        task = asyncio.create_task(self.server.gateway.carry(connection))
        self.lines.add(task)
        task.add_done_callback(self.lines.discard)
        return line_end

    def client(self, *given: Any) -> Client:
        """The adapter's own client, whose HTTP goes to these functions."""
        made = Client(*given)
        made.http = made._connection.http = Http(self, made.http)
        return made


async def _given(call: Call) -> Call:
    return call


def _content(data: Any) -> tuple[Any, tuple[Upload, ...]]:
    """The body and the files of a request, out of JSON text or a form."""
    if data is None or isinstance(data, str | bytes):
        return (json.loads(data) if data else None), ()
    body, files = None, []
    for names, _, value in data._fields:
        if names["name"] == "payload_json":
            body = json.loads(value)
        else:
            files.append(Upload(names.get("filename") or "unknown", value.read()))
    return body, tuple(files)


class Http(HTTPClient):
    """discord.py's own requests, retries and rate limits, over another session than aiohttp's."""

    def __init__(self, discord: Discord, like: HTTPClient) -> None:
        super().__init__(like.loop, max_ratelimit_timeout=like.max_ratelimit_timeout)
        self._discord = discord

    async def static_login(self, token: str) -> Any:
        """As discord.py does it, but for the session, for which it has no other door."""
        self._HTTPClient__session = Session(self._discord.ask)
        self._global_over = asyncio.Event()
        self._global_over.set()
        self.token = token
        return await self.request(Route("GET", "/users/@me"))

    async def ws_connect(self, url: str, *, compress: int = 0) -> Any:
        return await self._discord.ws_connect(url)


def transport(server: DiscordServer) -> DiscordTransport:
    """How DiscordGateway is joined to this server."""
    server.discord.cdn = f"http://{HOST}"
    discord = Discord(server)
    return DiscordTransport(client=discord.client, session=lambda **_: Session(discord.ask))
