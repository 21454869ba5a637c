"""This Discord on a port of 127.0.0.1: REST, gateway and CDN, for the real discord.py to connect to."""

import asyncio
from base64 import b64decode
from collections.abc import Mapping
from contextlib import suppress

from aiohttp import web

from adapters.sandbox.discord import payloads_message
from adapters.sandbox.discord.gateway import Gateway
from adapters.sandbox.discord.rest import Rest
from adapters.sandbox.discord.simulator import DiscordSimulator
from adapters.sandbox.http_answers import HttpAnswer, text
from adapters.sandbox.json_object import Json

COME_AGAIN = 1.0  # real seconds that a client whose line was cut has to come again
PIXEL = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==")


class DiscordServer:
    """The shell around a model. `api`, `gateway_url` and `cdn` are what a client must be pointed at."""

    def __init__(self, discord: DiscordSimulator) -> None:
        self.discord = discord
        self.gateway = Gateway(discord)
        self.rest = Rest(discord)
        self.port = 0
        self.come_again = COME_AGAIN
        self._runner: web.AppRunner | None = None
        self._timers: set[asyncio.TimerHandle] = set()
        self._stop_listening = discord.to_bot(self._watch)

    @property
    def api(self) -> str:
        """For discord.http.Route.BASE."""
        return f"http://127.0.0.1:{self.port}/api/v10"

    @property
    def gateway_url(self) -> str:
        """For discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY."""
        return f"ws://127.0.0.1:{self.port}/gateway"

    @property
    def cdn(self) -> str:
        """For discord.asset.Asset.BASE."""
        return f"http://127.0.0.1:{self.port}"

    async def start(self, port: int = 0) -> None:
        """Listen on 127.0.0.1, on a free port when none is given."""
        app = web.Application(client_max_size=64 * 1024 * 1024)
        self.rest.add_to(app)
        app.router.add_get("/gateway", self.gateway.handle)
        app.router.add_get("/gateway/", self.gateway.handle)
        app.router.add_get("/attachments/{channel}/{attachment}/{name}", self._file)
        app.router.add_get("/{kind:avatars|embed|icons|app-icons}/{rest:.+}", self._picture)
        app.on_shutdown.append(self._hang_up)
        self._runner = web.AppRunner(app, shutdown_timeout=0.2, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self.discord.cdn = self.cdn

    async def stop(self) -> None:
        """Hang up on everybody and close the port. Stop the clients first."""
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()
        self._stop_listening()
        self.gateway.stop_listening()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _hang_up(self, app: web.Application) -> None:
        for connection in tuple(self.gateway.connections):
            await connection.socket.close(code=1001)

    def _watch(self, event: str, data: Json) -> None:
        if event != "INTERACTION_CREATE":
            return
        interaction = self.discord.interactions[data["id"]]
        timer = asyncio.get_running_loop().call_later(
            self.discord.switches.answer_within, self.discord.lapse, interaction
        )
        self._timers.add(timer)
        interaction.first.when_done(lambda: self._unwatch(timer))

    def _unwatch(self, timer: asyncio.TimerHandle) -> None:
        timer.cancel()
        self._timers.discard(timer)

    async def connected(self) -> None:
        """Wait for a client's identified or resumed session (never for its on_ready)."""
        await self.gateway.connected()

    async def quiet(self) -> None:
        """Wait until every client has parsed what it was sent and no interaction waits for its first response.

        A client whose line was cut has `come_again` seconds. What the bot still does of its own afterwards is the
        bot's to tell.
        """
        while True:
            heard = [await pong for pong in self.gateway.barrier()]
            if not all(heard):
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.connected(), self.come_again)
                continue
            waiting = self.discord.waiting()
            if not waiting:
                return
            for interaction in waiting:
                await interaction.first.settled()

    async def _file(self, request: web.Request) -> web.Response:
        return self.file(request.rel_url.raw_path, dict(request.query)).to_aiohttp(request)

    def file(self, path: str, query: Mapping[str, str]) -> HttpAnswer:
        """The bytes behind a link of the CDN, for as long as it lives."""
        kept = self.discord.files.get(path.split("/")[3])
        expires = query.get("ex", "")
        signed = payloads_message.signature(self.discord, path, expires)
        fresh = expires and int(expires, 16) > self.discord.now.timestamp()
        if kept is None or query.get("hm") != signed or not fresh:
            return text("This content is no longer available.", 404)
        headers = {"Content-Disposition": "attachment"}
        return HttpAnswer(200, self.discord.shared.blobs[kept.digest], kept.content_type, headers)

    async def _picture(self, request: web.Request) -> web.Response:
        return web.Response(body=PIXEL, content_type="image/png")
