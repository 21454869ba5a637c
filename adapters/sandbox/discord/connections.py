"""One websocket of the bot: a queue and a task that writes it out, so that plain calls can send in order."""

import asyncio
import json
import zlib

from aiohttp import web

from adapters.sandbox.discord.promises import Promise
from adapters.sandbox.discord.refusals import Json
from adapters.sandbox.discord.sessions import Session


class Connection:
    """One socket, and the session it carries once the client has identified."""

    def __init__(self, socket: web.WebSocketResponse, request: web.Request, *, compressed: bool) -> None:
        self.socket = socket
        self.request = request
        self.session: Session | None = None
        self.dropped = False
        self.last = 0
        self.proven = True
        self.leaving = False
        self._pack = zlib.compressobj() if compressed else None
        self._queue: asyncio.Queue[Json | int] = asyncio.Queue()
        self.beats: list[tuple[int, Promise[bool]]] = []

    def send(self, packet: Json) -> None:
        """Queue one packet; `last` is the number of the newest one, which the client's heartbeats name.

        `proven` turns false with everything that the client has to work on, until a heartbeat names it.
        """
        self.last = packet.get("s") or self.last
        self.proven = self.proven and packet["op"] in (1, 10, 11)
        self.leaving = self.leaving or packet["op"] in (7, 9)
        self._queue.put_nowait(packet)

    def close(self, code: int) -> None:
        """Close with this code after everything queued before."""
        self._queue.put_nowait(code)

    def drop(self) -> None:
        """Cut the connection without a word, as a broken line does."""
        self.dropped = True
        if self.request.transport is not None:
            self.request.transport.abort()

    async def write(self) -> None:
        """Write the queue out until a close comes."""
        while True:
            one = await self._queue.get()
            if isinstance(one, int):
                await self.socket.close(code=one)
                return
            text = json.dumps(one, ensure_ascii=False, separators=(",", ":"))
            if self._pack is None:
                await self.socket.send_str(text)
            else:
                await self.socket.send_bytes(self._pack.compress(text.encode()) + self._pack.flush(zlib.Z_SYNC_FLUSH))
