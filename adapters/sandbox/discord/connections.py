"""One websocket of the bot: a queue and a task that writes it out, so that plain calls can send in order."""

import asyncio
import json
import zlib
from collections.abc import AsyncIterator, Callable
from typing import Any, Protocol

from aiohttp import WSMessage

from adapters.sandbox.discord.futures import Future
from adapters.sandbox.discord.sessions import Session
from adapters.sandbox.json_object import Json


class Socket(Protocol):
    """This side of a line to the bot; aiohttp's WebSocketResponse fits."""

    @property
    def close_code(self) -> int | None: ...

    def __aiter__(self) -> AsyncIterator[WSMessage]: ...

    async def send_str(self, data: str) -> None: ...

    async def send_bytes(self, data: bytes) -> None: ...

    async def ping(self, message: bytes = b"") -> None: ...

    async def pong(self, message: bytes = b"") -> None: ...

    async def close(self, *, code: int = 1000) -> Any: ...


class Connection:
    """One socket, and the session it carries once the client has identified. `abort` cuts the line under it; `host`
    is where a client comes again."""

    def __init__(self, socket: Socket, host: str, abort: Callable[[], None], *, compressed: bool) -> None:
        self.socket = socket
        self.host = host
        self._abort = abort
        self.session: Session | None = None
        self.dropped = False
        self.last = 0
        self._pack = zlib.compressobj() if compressed else None
        self._queue: asyncio.Queue[Json | int | bytes] = asyncio.Queue()
        self.asked: dict[bytes, Future[bool]] = {}
        self._asked = 0

    def send(self, packet: Json) -> None:
        """Queue one packet; `last` is the number of the newest one, which the client's heartbeats name."""
        self.last = packet.get("s") or self.last
        self._queue.put_nowait(packet)

    def close(self, code: int) -> None:
        """Close with this code after everything queued before."""
        self._queue.put_nowait(code)

    def ask(self) -> Future[bool]:
        """A future that the client has read everything queued so far: a ping of the websocket's own, behind it all."""
        self._asked += 1
        name = str(self._asked).encode()
        self._queue.put_nowait(name)
        self.asked[name] = Future()
        return self.asked[name]

    def answered(self, name: bytes) -> None:
        """The client's pong."""
        future = self.asked.pop(name, None)
        if future is not None:
            future.resolve(True)

    def drop(self) -> None:
        """Cut the connection without a word, as a broken line does."""
        self.dropped = True
        self._abort()

    async def write(self) -> None:
        """Write the queue out until a close comes."""
        while True:
            queued = await self._queue.get()
            if isinstance(queued, int):
                await self.socket.close(code=queued)
                return
            if isinstance(queued, bytes):
                await self.socket.ping(queued)
                continue
            text = json.dumps(queued, ensure_ascii=False, separators=(",", ":"))
            if self._pack is None:
                await self.socket.send_str(text)
            else:
                await self.socket.send_bytes(self._pack.compress(text.encode()) + self._pack.flush(zlib.Z_SYNC_FLUSH))
