"""Discord's REST v10 over HTTP: reads a request, applies tokens, pace and planned faults, and answers."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from aiohttp import BodyPartReader, web

from adapters.sandbox.discord import faults, pace
from adapters.sandbox.discord.posting import Upload
from adapters.sandbox.discord.refusals import Refusal, not_found, unauthorized
from adapters.sandbox.discord.routes import Call, Route
from adapters.sandbox.discord.routes_application import ROUTES
from adapters.sandbox.discord.simulator import DiscordSimulator
from adapters.sandbox.faults import Fault
from adapters.sandbox.http_answers import JSON, HttpAnswer, as_json


class Rest:
    """The routes under /api/v10. `calls` counts answers by (name, status) for tests."""

    def __init__(self, discord: DiscordSimulator) -> None:
        self.discord = discord
        self.pace = pace.Pace(discord)
        self.calls: dict[tuple[str, int], int] = {}

    def add_to(self, app: web.Application) -> None:
        """Register every route, and Discord's own 404 for the rest."""
        for route in ROUTES:
            app.router.add_route(route.method, "/api/v10" + route.path, self._answering(route))
        app.router.add_route("*", "/api/{rest:.*}", self._missing)

    async def _missing(self, request: web.Request) -> web.Response:
        return self.missing().to_aiohttp(request)

    def missing(self) -> HttpAnswer:
        """Discord's own answer where there is nothing."""
        return self._refused("unknown", not_found())

    def _answering(self, route: Route) -> Any:
        async def answer(request: web.Request) -> web.StreamResponse:
            where = request.match_info.get("channel") or request.match_info.get("guild") or ""
            token = request.headers.get("Authorization", "")
            return (await self.answer(route, token, where, lambda: _read(request))).to_aiohttp(request)

        return answer

    async def answer(self, route: Route, token: str, where: str, read: Callable[[], Awaitable[Call]]) -> HttpAnswer:
        """One request to a route. `where` is the channel or server whose bucket counts; `read` may raise Refusal."""
        fault = faults.take(self.discord.shared, route.name, faults.OF_CALLS)
        before = self._before(route, fault)
        if before is not None:
            return before
        return await self._after(await self._act(route, token, where, read), fault)

    def _before(self, route: Route, fault: Fault | None) -> HttpAnswer | None:
        if fault is None:
            return None
        if fault.kind == "500":
            return self._sent(route.name, 500, {"message": "500: Internal Server Error", "code": 0})
        if fault.kind == "429":
            given = fault.value if isinstance(fault.value, dict) else {"retry_after": fault.value or 0.01}
            return self._slow_down(route, float(given["retry_after"]), everywhere=bool(given.get("global")))
        if fault.kind == "error":
            code, *rest = fault.value if isinstance(fault.value, (tuple, list)) else (fault.value,)
            return self._refused(route.name, Refusal(int(code), status=rest[0] if rest else None))
        return None

    async def _after(self, sent: HttpAnswer, fault: Fault | None) -> HttpAnswer:
        if fault is None:
            return sent
        if fault.kind == "delay":
            await asyncio.sleep(float(fault.value or 0))
        elif fault.kind == "drop_answer":
            return replace(sent, cut=True)
        elif fault.kind == "truncated":
            return sent.truncated() if sent.body else replace(sent, body=b"{", content_type=JSON)
        return sent

    async def _act(self, route: Route, token: str, where: str, read: Callable[[], Awaitable[Call]]) -> HttpAnswer:
        if not route.free and token != f"Bot {self.discord.application.token}":
            return self._refused(route.name, unauthorized())
        headers, wait, everywhere = self.pace.check(f"{route.name}:{where}", counts_globally=route.name != "respond")
        if wait is not None:
            return self._slow_down(route, wait, everywhere=everywhere)
        try:
            result = route.act(self.discord, await read())
        except Refusal as refusal:
            return self._refused(route.name, refusal, headers)
        if result is None:
            return self._sent(route.name, 204, None, headers)
        return self._sent(route.name, 201 if route.name in CREATED else 200, result, headers)

    def _slow_down(self, route: Route, wait: float, *, everywhere: bool) -> HttpAnswer:
        body = {"message": "You are being rate limited.", "retry_after": wait, "global": everywhere}
        return self._sent(route.name, 429, body, pace.refusal_headers(wait, everywhere=everywhere))

    def _refused(self, name: str, refusal: Refusal, headers: pace.Headers | None = None) -> HttpAnswer:
        return self._sent(name, refusal.status, refusal.body(), headers)

    def _sent(self, name: str, status: int, body: Any, headers: pace.Headers | None = None) -> HttpAnswer:
        self.calls[name, status] = self.calls.get((name, status), 0) + 1
        return HttpAnswer(status, headers=headers or {}) if body is None else as_json(body, status, headers)

    @property
    def invalid(self) -> int:
        """Answers that count towards Discord's ban: 401, 403, 429."""
        return sum(count for (_, status), count in self.calls.items() if status in (401, 403, 429))


CREATED = ("create_command", "create_thread", "create_thread_from_message")


async def _read(request: web.Request) -> Call:
    path, query = dict(request.match_info), dict(request.query)
    if not request.can_read_body:
        return Call(path, query, origin=request.host)
    files: dict[int, Upload] = {}
    try:
        if request.content_type == "multipart/form-data":
            body: Any = None
            async for part in await request.multipart():
                if not isinstance(part, BodyPartReader):
                    continue
                if part.name == "payload_json":
                    body = json.loads(await part.text())
                elif part.name is not None and part.name.startswith("files["):
                    index = int(part.name[6:].rstrip("]"))
                    files[index] = Upload(part.filename or "unknown", bytes(await part.read()))
        else:
            raw = await request.read()
            body = json.loads(raw) if raw else None
        json.dumps(body, ensure_ascii=False).encode()  # half a surrogate pair is no text
    except (ValueError, UnicodeDecodeError):
        raise Refusal(50109) from None
    return Call(path, query, body, tuple(files[index] for index in sorted(files)), request.host)
