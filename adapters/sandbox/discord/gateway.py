"""Discord's gateway over a websocket: hello, identify, resume with replay, heartbeats, and the events in order."""

import asyncio
import json
import secrets

from aiohttp import WSMsgType, web

from adapters.sandbox.discord import faults, handshake
from adapters.sandbox.discord.connections import Connection
from adapters.sandbox.discord.futures import Future
from adapters.sandbox.discord.refusals import Json
from adapters.sandbox.discord.sessions import CONTENT, MEMBERS, PRESENCES, Session
from adapters.sandbox.discord.simulator import DiscordSimulator

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
        carriers = {one.session.key: one for one in self.connections if one.session is not None}
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
        for one in tuple(self.connections):
            self._lose(one)

    def reconnect(self) -> None:
        """Ask every client to come again (op 7)."""
        for one in self.connections:
            one.send({"op": 7, "d": None})

    def invalidate(self, *, resumable: bool = False) -> None:
        """Op 9: without `resumable` the sessions are gone, and nothing is replayed."""
        for one in tuple(self.connections):
            if resumable:
                one.send({"op": 9, "d": True})
            else:
                self._forget(one)

    def connected(self) -> Future[None]:
        """A future of an identified or resumed session with a socket."""
        future: Future[None] = Future()
        if any(one.session is not None for one in self.connections):
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
        for one in self.connections:
            if one.session is None:
                continue
            if self._held is not None:
                one.send(self._held)
                self._held = None
            asked.append(one.ask())
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

    async def carry(self, one: Connection) -> None:
        """Whatever line it is: hello, what is said on both sides, and its end."""
        self.connections.append(one)
        one.send({"op": 10, "s": None, "t": None, "d": {"heartbeat_interval": HEARTBEAT_MS, "_trace": ["sandbox"]}})
        writer = asyncio.create_task(one.write())
        try:
            async for frame in one.socket:
                if frame.type == WSMsgType.TEXT:
                    self._hear(one, frame.data)
                elif frame.type == WSMsgType.PONG:
                    one.answered(bytes(frame.data))
                elif frame.type == WSMsgType.PING:
                    await one.socket.pong(frame.data)
        finally:
            writer.cancel()
            await asyncio.gather(writer, return_exceptions=True)
            self._gone(one)

    def _gone(self, one: Connection) -> None:
        if one in self.connections:
            self.connections.remove(one)
        for future in one.asked.values():
            future.resolve(False)
        session = one.session
        if session is None or one.dropped or any(other.session is session for other in self.connections):
            return
        if one.socket.close_code in (1000, 1001):
            self.sessions.pop(session.key, None)
        else:
            session.dropped_at = self.discord.now

    def _hear(self, one: Connection, text: str) -> None:
        try:
            packet = json.loads(text)
            op, data = packet["op"], packet.get("d")
        except (ValueError, KeyError, TypeError):
            one.close(4002)
            return
        if op == 1:
            one.send({"op": 11, "d": None})
        elif op == 2:
            self._identify(one, data)
        elif op == 6:
            self._resume(one, data)
        elif one.session is None:
            one.close(4003)
        elif op == 8:
            chunk = handshake.chunk(self.discord, data)
            if chunk is not None:
                one.send(one.session.pack("GUILD_MEMBERS_CHUNK", chunk))
        elif op not in (3, 4, 31):
            one.close(4001)

    def _identify(self, one: Connection, data: Json) -> None:
        application = self.discord.application
        intents = int(data.get("intents") or 0)
        forbidden = (
            PRESENCES | (0 if application.members else MEMBERS) | (0 if application.message_content else CONTENT)
        )
        if one.session is not None:
            one.close(4005)
        elif data.get("token") != application.token:
            one.close(4004)
        elif intents < 0 or intents >= 1 << 26:
            one.close(4013)
        elif intents & forbidden:
            one.close(4014)
        else:
            self.identifies += 1
            self._forget_old()
            session = one.session = Session(secrets.token_hex(16), intents, self.discord.bot.id)
            self.sessions[session.key] = session
            one.send(session.pack("READY", handshake.ready(self.discord, session, one.host)))
            for event in handshake.servers(self.discord) if session.wants("GUILD_CREATE", {}) else []:
                one.send(session.pack("GUILD_CREATE", event))
            self._arrived()

    def _resume(self, one: Connection, data: Json) -> None:
        session = self.sessions.get(str(data.get("session_id")))
        if data.get("token") != self.discord.application.token:
            one.close(4004)
            return
        if session is not None and self._too_old(session):
            del self.sessions[session.key]
            session = None
        if session is None:
            one.send({"op": 9, "d": False})
            return
        self.resumes += 1
        session.dropped_at = None
        one.session = session
        for packet in session.since(int(data.get("seq") or 0)):
            one.send(packet)
        one.send(session.pack("RESUMED", {"_trace": ["sandbox"]}))
        self._arrived()

    def _forget_old(self) -> None:
        # discord.py closes with 4000, even on its way out: its sessions stay behind until they are too many or too old.
        dropped = [one for one in self.sessions.values() if one.dropped_at is not None]
        stale = {one.key for one in dropped if self._too_old(one)} | {one.key for one in dropped[:-MOST_DROPPED]}
        for key in stale:
            del self.sessions[key]

    def _too_old(self, session: Session) -> bool:
        life = self.discord.switches.session_life
        return session.dropped_at is not None and self.discord.now - session.dropped_at > life

    def _arrived(self) -> None:
        for future in self._arrivals:
            future.resolve(None)
        self._arrivals.clear()
