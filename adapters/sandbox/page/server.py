"""The page's server: whole screens as JSON, people's acts, the clock, a stream of what changed."""

import asyncio
from collections.abc import Awaitable
from contextlib import suppress
from pathlib import Path

from aiohttp import web

from adapters.sandbox.json_object import Json
from adapters.sandbox.page import files, screens
from adapters.sandbox.page.bar import Bar
from adapters.sandbox.page.change_stream import ChangeStream
from adapters.sandbox.page.discord_verbs import DiscordVerbs
from adapters.sandbox.page.refusals import REFUSALS, Unclear, sentence
from adapters.sandbox.page.request_guard import guard
from adapters.sandbox.page.slack_verbs import SlackVerbs
from adapters.sandbox.simulator import Simulator
from adapters.sandbox.time_travel import TimeTravel

STATIC = Path(__file__).parent / "static"
LARGEST = 30 * 1024 * 1024
FIRST_APPLICANT = ("Ana", "Asia/Manila")


class Page:
    """One page over one simulator. Everything that it does goes through the actions of the simulator's users."""

    def __init__(self, simulator: Simulator, time_travel: TimeTravel) -> None:
        self.simulator = simulator
        self.changes = ChangeStream(simulator)
        self.bar = Bar(simulator, time_travel, self.changes)
        self.slack = SlackVerbs(simulator)
        self.discord = DiscordVerbs(simulator)
        self._runner: web.AppRunner | None = None

    async def start(self, host: str = "127.0.0.1", port: int = 8765) -> str:
        """Listen on `host` and `port` (0: any free one); gives the address for a browser."""
        if len(screens.discord_people(self.simulator)) < 2:
            self.simulator.newcomer(*FIRST_APPLICANT)
        self.changes.start()
        app = web.Application(middlewares=[guard(host)], client_max_size=LARGEST)
        app.add_routes(
            [
                web.get("/", self.index),
                web.get("/api/state", self.state),
                web.get("/api/events", self.events),
                web.post("/api/slack/{verb}", self.act_in_slack),
                web.post("/api/discord/{verb}", self.act_on_discord),
                web.post("/api/time", self.time),
                web.post("/api/people", self.people),
                web.post("/api/suggestions/{suggestion}", self.suggestions),
                web.post("/api/show/{control}", self.show),
                web.post("/api/upload", self.upload),
                web.get("/files/{platform}/{id}", self.file),
                web.static("/static", STATIC),
            ]
        )
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        listening: int = self._runner.addresses[0][1]
        shown = "127.0.0.1" if host in ("0.0.0.0", "::") else host
        return f"http://{shown}:{listening}"

    async def stop(self) -> None:
        await self.bar.stop()
        self.changes.stop()
        if self._runner is not None:
            await self._runner.cleanup()

    async def index(self, request: web.Request) -> web.StreamResponse:
        return web.FileResponse(STATIC / "index.html")

    async def state(self, request: web.Request) -> web.Response:
        """The bar, and the screen of each person who is asked for; of nobody known, the first one's."""
        shown: Json = {"bar": await self.bar.state()}
        if "slack" in request.query:
            workspace = self.simulator.slack.workspace
            member = workspace.people.get(request.query["slack"])
            if member is None or member is workspace.bot:
                member = self.simulator.owner
            shown["slack"] = screens.slack(self.simulator, member)
        if "discord" in request.query:
            person = self.simulator.discord.people.get(request.query["discord"])
            if person is None or person.bot:
                person = self.simulator.discord.people[screens.discord_people(self.simulator)[-1]["id"]]
            shown["discord"] = screens.discord(self.simulator, person)
        return web.json_response(shown)

    async def events(self, request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await answer.prepare(request)
        with suppress(ConnectionError):
            async for line in self.changes.stream():
                await answer.write(line.encode())
        return answer

    async def act_in_slack(self, request: web.Request) -> web.Response:
        return await _answered(self.slack.do(request.match_info["verb"], await _asked(request)))

    async def act_on_discord(self, request: web.Request) -> web.Response:
        return await _answered(self.discord.do(request.match_info["verb"], await _asked(request)))

    async def time(self, request: web.Request) -> web.Response:
        return await _answered(self.bar.push(str((await _asked(request)).get("by"))))

    async def people(self, request: web.Request) -> web.Response:
        return await _answered(self.bar.newcomer(await _asked(request)))

    async def suggestions(self, request: web.Request) -> web.Response:
        return await _answered(self.bar.suggest(request.match_info["suggestion"]))

    async def show(self, request: web.Request) -> web.Response:
        return await _answered(self.bar.show(request.match_info["control"], await _asked(request)))

    async def upload(self, request: web.Request) -> web.Response:
        """Bytes as they are; gives what a verb then names as a file."""
        data = await request.read()
        name = Path(request.query.get("name", "file")).name or "file"
        return web.json_response({"name": name, "digest": self.simulator.shared.keep(data), "size": len(data)})

    async def file(self, request: web.Request) -> web.Response:
        return files.download(self.simulator, request.match_info["platform"], request.match_info["id"])


async def _asked(request: web.Request) -> Json:
    if not request.can_read_body:
        return {}
    try:
        asked = await request.json()
    except ValueError:
        asked = None
    if not isinstance(asked, dict):
        raise web.HTTPBadRequest(text="a JSON object, please")
    return asked


async def _answered(act: Awaitable[Json | None]) -> web.Response:
    """What the act gives; what a platform does not allow comes back as a sentence with status 409."""
    try:
        return web.json_response(await asyncio.shield(asyncio.ensure_future(act)) or {})
    except REFUSALS as trouble:
        return web.json_response({"error": sentence(trouble)}, status=409)
    except (KeyError, TypeError, ValueError) as trouble:
        return web.json_response({"error": sentence(Unclear(f"the page asked wrongly: {trouble}"))}, status=400)
