"""How Slack's payloads come in: what every receiver can do, and the one that is an address for signed requests."""

from typing import Protocol

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.app.async_app import AsyncApp

from adapters.slack.settings import SlackSettings

LARGEST_REQUEST = 4_000_000  # bytes


class Receiver(Protocol):
    """One way in for Slack's payloads, which it hands to a Bolt app; `connected` where they can arrive now."""

    @property
    def connected(self) -> bool: ...

    async def start(self) -> None: ...

    async def stop(self) -> None: ...


class HttpReceiver:
    """Slack's payloads as requests to an address of ours. Fits Receiver. Bolt checks signature and age; a replay meets
    the unique key (X58)."""

    def __init__(self, app: AsyncApp, settings: SlackSettings) -> None:
        self._app = app
        self._settings = settings
        self._runner: web.AppRunner | None = None
        self.port = 0

    @property
    def connected(self) -> bool:
        """Whether the port is open."""
        return self._runner is not None

    async def start(self) -> None:
        """Listen on the host and port of the settings; `port` is the real one from here on. Raises OSError if that
        port is taken."""
        application = web.Application(client_max_size=LARGEST_REQUEST)
        application.router.add_post(self._settings.path, self._receive)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=2.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, self._settings.host, self._settings.port).start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Answer what is under way for two seconds, and close the port."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _receive(self, request: web.Request) -> web.Response:
        return await to_aiohttp_response(await self._app.async_dispatch(await to_bolt_request(request)))
