"""How Slack's payloads come in: what every receiver can do, and the one that is an address for signed requests."""

import logging
from collections.abc import Callable
from time import monotonic
from typing import Protocol

import structlog
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.signature import SignatureVerifier

from adapters.slack.settings import SlackSettings

LARGEST_REQUEST = 4_000_000  # bytes
LOG_EVERY = 60.0
"""Seconds between two lines about requests that were refused: whoever sends rubbish does not fill the disk."""
# aiohttp writes a traceback for each request that is no HTTP, which anybody can send.
logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)
log = structlog.get_logger()


class Receiver(Protocol):
    """One way in for Slack's payloads, which it hands to a Bolt app; `connected` where they can arrive now."""

    @property
    def connected(self) -> bool: ...

    async def start(self) -> None: ...

    async def stop(self) -> None: ...


class HttpReceiver:
    """Slack's payloads as requests to an address of ours. Fits Receiver. Signature and age are checked before anything
    is read (X77), and by Bolt again; a replay meets the unique key (X58). `now` is a steady clock in seconds."""

    def __init__(self, app: AsyncApp, settings: SlackSettings, now: Callable[[], float] = monotonic) -> None:
        self._app = app
        self._settings = settings
        self._verifier = SignatureVerifier(settings.signing_secret or "")
        self._refused = RefusedRequests(now)
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
        """401 for what Slack has not signed just now, 400 for what is no payload, and what Bolt makes of the rest."""
        try:
            if not self._signed(await request.read(), request):
                return self._refused.answer(401, "unsigned", request.remote)
            payload = await to_bolt_request(request)
        except web.HTTPRequestEntityTooLarge:
            return self._refused.answer(400, "too large", request.remote)
        except (ValueError, LookupError, TypeError, AttributeError):  # of another encoding or shape than Slack's
            return self._refused.answer(400, "unreadable", request.remote)
        if not payload.body:
            return self._refused.answer(400, "empty", request.remote)
        return await to_aiohttp_response(await self._app.async_dispatch(payload))

    def _signed(self, body: bytes, request: web.Request) -> bool:
        try:
            return self._verifier.is_valid_request(body, request.headers)
        except (ValueError, TypeError):  # no number, no ASCII, no UTF-8: not Slack
            return False


class RefusedRequests:
    """Answers what is refused, and says so in the log with one line a minute at most."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._count = 0
        self._next = float("-inf")

    def answer(self, status: int, why: str, sender: str | None) -> web.Response:
        """The answer; `sender` is the address that the request came from."""
        self._count += 1
        if self._now() >= self._next:
            log.warning("requests refused", status=status, why=why, sender=sender, count=self._count)
            self._count, self._next = 0, self._now() + LOG_EVERY
        return web.json_response({"error": f"{why} request"}, status=status)
