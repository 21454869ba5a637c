"""Discord's gateway over a websocket: hello, identify, resume with replay, heartbeats, and the events in order."""

import asyncio
import json
import secrets

from aiohttp import WSMsgType, web

from adapters.sandbox.discord import faults, handshake
from adapters.sandbox.discord.connections import Connection
from adapters.sandbox.discord.futures import Future
from adapters.sandbox.discord.sessions import CONTENT, MEMBERS, PRESENCES, Session
from adapters.sandbox.discord.simulator import DiscordSimulator
from adapters.sandbox.json_object import Json

HEARTBEAT_MS = 41_250
MOST_DROPPED = 3


class Gateway:
    """Every session of the bot, connected or not."""

    def __init__(self, discord: DiscordSimulator) -> None:
        self.discord = discord
        self.sessions: dict[str, Session] = {}
        self.connections: list[Connection] = []
        self.identifies = 0
        self.resumes = 0
        self._held: Json | None = None
        self._arrivals: list[Future[None]] = []
        self.stop_listening = discord.to_bot(self.dispatch)

    def dispatch(self, event: str, data: Json) -> None:
        """Number an event in every session that may have it, and send it where a socket carries the session."""
        carriers = {
            connection.session.key: connection for connection in self.connections if connection.session is not None
        }
        fault = faults.take(self.discord.shared, event, faults.OF_EVENTS) if self.sessions else None
        kind = fault.kind if fault else ""
        for session in tuple(self.sessions.values()):
            if not session.wants(event, data):
                continue
            packet = session.pack(event, data)
            carrier = carriers.get(session.key)
            if carrier is not None:
                self._send(carrier, packet, kind)

    def _send(self, carrier: Connection, packet: Json, kind: str) -> None:
        if kind == "reorder":
            self._held = packet
        elif kind == "disconnect":
            self._lose(carrier)
        elif kind == "op7":
            carrier.send({"op": 7, "d": None})
        elif kind == "op9":
            self._forget(carrier)
        elif kind != "gap":
            carrier.send(packet)
            if kind == "duplicate":
                carrier.send(packet)
            if self._held is not None:
                carrier.send(self._held)
                self._held = None

    def _lose(self, carrier: Connection) -> None:
        if carrier.session is not None:
            carrier.session.dropped_at = self.discord.now
        if carrier in self.connections:
            self.connections.remove(carrier)
        carrier.drop()

    def _forget(self, carrier: Connection) -> None:
        if carrier.session is not None:
            self.sessions.pop(carrier.session.key, None)
            carrier.session = None
        carrier.send({"op": 9, "d": False})

    def drop(self) -> None:
        """Cut every connection; sessions stay and can be resumed while they live."""
        for connection in tuple(self.connections):
            self._lose(connection)

    def reconnect(self) -> None:
        """Ask every client to come again (op 7)."""
        for connection in self.connections:
            connection.send({"op": 7, "d": None})

    def invalidate(self, *, resumable: bool = False) -> None:
        """Op 9: without `resumable` the sessions are gone, and nothing is replayed."""
        for connection in tuple(self.connections):
            if resumable:
                connection.send({"op": 9, "d": True})
            else:
                self._forget(connection)

    def connected(self) -> Future[None]:
        """A future of an identified or resumed session with a socket."""
        future: Future[None] = Future()
        if any(connection.session is not None for connection in self.connections):
            future.resolve(None)
        else:
            self._arrivals.append(future)
        return future

    def barrier(self) -> list[Future[bool]]:
        """Ping every client's websocket; a client that reads frames in order has parsed everything before its pong.

        A heartbeat asked for (op 1) would tell the same, but discord.py sends only 110 packets a minute and then
        stands still. Each future gives False when the line was cut instead.
        """
        asked: list[Future[bool]] = []
        for connection in self.connections:
            if connection.session is None:
                continue
            if self._held is not None:
                connection.send(self._held)
                self._held = None
            asked.append(connection.ask())
        return asked

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        """One websocket from hello to close."""
        socket = web.WebSocketResponse(max_msg_size=0, autoping=False)
        await socket.prepare(request)

        def abort() -> None:
            if request.transport is not None:
                request.transport.abort()

        compressed = self.discord.switches.zlib and request.query.get("compress") == "zlib-stream"
        await self.carry(Connection(socket, request.host, abort, compressed=compressed))
        return socket

    async def carry(self, connection: Connection) -> None:
        """Whatever line it is: hello, what is said on both sides, and its end."""
        self.connections.append(connection)
        connection.send(
            {"op": 10, "s": None, "t": None, "d": {"heartbeat_interval": HEARTBEAT_MS, "_trace": ["sandbox"]}}
        )
        writer = asyncio.create_task(connection.write())
        try:
            async for frame in connection.socket:
                if frame.type == WSMsgType.TEXT:
                    self._hear(connection, frame.data)
                elif frame.type == WSMsgType.PONG:
                    connection.answered(bytes(frame.data))
                elif frame.type == WSMsgType.PING:
                    await connection.socket.pong(frame.data)
        finally:
            writer.cancel()
            await asyncio.gather(writer, return_exceptions=True)
            self._gone(connection)

    def _gone(self, connection: Connection) -> None:
        if connection in self.connections:
            self.connections.remove(connection)
        for future in connection.asked.values():
            future.resolve(False)
        session = connection.session
        if session is None or connection.dropped or any(other.session is session for other in self.connections):
            return
        if connection.socket.close_code in (1000, 1001):
            self.sessions.pop(session.key, None)
        else:
            session.dropped_at = self.discord.now

    def _hear(self, connection: Connection, text: str) -> None:
        try:
            packet = json.loads(text)
            op, data = packet["op"], packet.get("d")
        except (ValueError, KeyError, TypeError):
            connection.close(4002)
            return
        if op == 1:
            connection.send({"op": 11, "d": None})
        elif op == 2:
            self._identify(connection, data)
        elif op == 6:
            self._resume(connection, data)
        elif connection.session is None:
            connection.close(4003)
        elif op == 8:
            chunk = handshake.chunk(self.discord, data)
            if chunk is not None:
                connection.send(connection.session.pack("GUILD_MEMBERS_CHUNK", chunk))
        elif op not in (3, 4, 31):
            connection.close(4001)

    def _identify(self, connection: Connection, data: Json) -> None:
        application = self.discord.application
        intents = int(data.get("intents") or 0)
        forbidden = (
            PRESENCES | (0 if application.members else MEMBERS) | (0 if application.message_content else CONTENT)
        )
        if connection.session is not None:
            connection.close(4005)
        elif data.get("token") != application.token:
            connection.close(4004)
        elif intents < 0 or intents >= 1 << 26:
            connection.close(4013)
        elif intents & forbidden:
            connection.close(4014)
        else:
            self.identifies += 1
            self._forget_old()
            session = connection.session = Session(secrets.token_hex(16), intents, self.discord.bot.id)
            self.sessions[session.key] = session
            connection.send(session.pack("READY", handshake.ready(self.discord, session, connection.host)))
            for event in handshake.servers(self.discord) if session.wants("GUILD_CREATE", {}) else []:
                connection.send(session.pack("GUILD_CREATE", event))
            self._arrived()

    def _resume(self, connection: Connection, data: Json) -> None:
        session = self.sessions.get(str(data.get("session_id")))
        if data.get("token") != self.discord.application.token:
            connection.close(4004)
            return
        if session is not None and self._too_old(session):
            del self.sessions[session.key]
            session = None
        if session is None:
            connection.send({"op": 9, "d": False})
            return
        self.resumes += 1
        session.dropped_at = None
        connection.session = session
        for packet in session.since(int(data.get("seq") or 0)):
            connection.send(packet)
        connection.send(session.pack("RESUMED", {"_trace": ["sandbox"]}))
        self._arrived()

    def _forget_old(self) -> None:
        # discord.py closes with 4000, even on its way out: its sessions stay behind until they are too many or too old.
        dropped = [session for session in self.sessions.values() if session.dropped_at is not None]
        stale = {session.key for session in dropped if self._too_old(session)} | {
            session.key for session in dropped[:-MOST_DROPPED]
        }
        for key in stale:
            del self.sessions[key]

    def _too_old(self, session: Session) -> bool:
        life = self.discord.switches.session_life
        return session.dropped_at is not None and self.discord.now - session.dropped_at > life

    def _arrived(self) -> None:
        for future in self._arrivals:
            future.resolve(None)
        self._arrivals.clear()
