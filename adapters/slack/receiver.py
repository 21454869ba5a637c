"""Signed HTTP: Slack's payloads as requests to an address of ours."""

from typing import Protocol

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.app.async_app import AsyncApp

from adapters.slack.settings import SlackSettings


class Ear(Protocol):
    """One way in for Slack's payloads, which it hands to a Bolt app; `connected` where they can arrive now."""

    @property
    def connected(self) -> bool: ...

    async def start(self) -> None: ...

    async def stop(self) -> None: ...


class Served:
    """Fits Ear. Bolt checks signature and age; a replay meets the unique key (X58)."""

    def __init__(self, app: AsyncApp, settings: SlackSettings) -> None:
        self._app = app
        self._settings = settings
        self._runner: web.AppRunner | None = None
        self.port = 0

    @property
    def connected(self) -> bool:
        return self._runner is not None

    async def start(self) -> None:
        """Listen on the host and port of the settings."""
        served = web.Application(client_max_size=4_000_000)
        served.router.add_post(self._settings.path, self._receive)
        self._runner = web.AppRunner(served, access_log=None, shutdown_timeout=2.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, self._settings.host, self._settings.port).start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _receive(self, request: web.Request) -> web.Response:
        return await to_aiohttp_response(await self._app.async_dispatch(await to_bolt_request(request)))
