"""Socket Mode: slack_sdk's client behind Bolt, with a bad token that ends it and long silences that are noticed."""

import asyncio
import time
from collections.abc import Callable
from typing import Any

import aiohttp
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack.refusals import in_our_words
from adapters.slack.settings import SlackSettings
from bot.engine.ports import RefusedByPlatform

LAST_WORDS = 3.0  # seconds: later Slack tells it again anyway
REDELIVERED = 300.0  # seconds that Slack's redeliveries surely cover (about 6 minutes)


class SocketWebClient(AsyncWebClient):
    """Asks for sockets. slack_sdk would ask for ever with a token that is no good (X19)."""

    def __init__(
        self,
        settings: SlackSettings,
        session: aiohttp.ClientSession,
        on_ask: Callable[[], None],
        on_bad_token: Callable[[str], None],
    ) -> None:
        super().__init__(token=settings.app_token, base_url=settings.base_url, session=session, retry_handlers=[])
        self._on_ask = on_ask
        self._on_bad_token = on_bad_token

    async def apps_connections_open(self, *, app_token: str, **kwargs: Any) -> AsyncSlackResponse:
        self._on_ask()
        try:
            return await super().apps_connections_open(app_token=app_token, **kwargs)
        except SlackApiError as error:
            meaning = in_our_words(error)
            if isinstance(meaning, RefusedByPlatform):
                self._on_bad_token(f"apps.connections.open: {meaning.detail}")
            raise


class SocketReceiver:
    """Slack's payloads over one Socket Mode connection, kept up by slack_sdk. Fits Receiver. `on_back` is called when
    it was away for too long, `on_bad_token` with Slack's own words; `wall` gives seconds of wall time."""

    def __init__(
        self,
        app: AsyncApp,
        settings: SlackSettings,
        session: aiohttp.ClientSession,
        *,
        on_back: Callable[[], None],
        on_bad_token: Callable[[str], None],
        wall: Callable[[], float] = time.time,
    ) -> None:
        web = SocketWebClient(settings, session, self._asking, self._refused)
        self._handler = AsyncSocketModeHandler(
            app, settings.app_token, web_client=web, ping_interval=settings.ping_interval
        )
        self._every = settings.ping_interval
        self._on_back = on_back
        self._on_bad_token = on_bad_token
        self._bad: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._wall = wall
        self._heard = wall()
        self._away_since: float | None = None
        self._watching: asyncio.Task[None] | None = None
        self._carried: set[asyncio.Task[None]] = set()
        self._handler.client.message_listeners.append(self._listen)
        self._handler.client.socket_mode_request_listeners[:] = [self._carry]

    async def start(self) -> None:
        """Connect; slack_sdk tries until it works. Raises RefusedByPlatform if the token never will."""
        self._watching = asyncio.create_task(self._watch())
        connecting = asyncio.ensure_future(self._handler.connect_async())  # type: ignore[no-untyped-call]
        try:
            await asyncio.wait((connecting, self._bad), return_when=asyncio.FIRST_COMPLETED)
        finally:
            if not connecting.done():
                connecting.cancel()
                await asyncio.gather(connecting, return_exceptions=True)
        if self._bad.done():
            raise RefusedByPlatform("bad_token", self._bad.result())
        connecting.result()

    @property
    def connected(self) -> bool:
        """Whether a connection stands at this moment."""
        session = self._handler.client.current_session
        return session is not None and not session.closed

    async def stop(self) -> None:
        """Let what is being written be acknowledged, close, and wait until slack_sdk's own tasks have ended, which
        closing only cancels."""
        client = self._handler.client
        if self._carried:
            await asyncio.wait(self._carried, timeout=LAST_WORDS)
        await self._handler.close_async()  # type: ignore[no-untyped-call]
        tasks = [self._watching, client.message_processor, client.current_session_monitor, client.message_receiver]
        if self._watching is not None:
            self._watching.cancel()
        await asyncio.gather(*(task for task in tasks if task is not None), return_exceptions=True)

    async def _carry(self, client: Any, request: SocketModeRequest) -> None:
        """One envelope to Bolt, and its acknowledgement back."""
        task = asyncio.ensure_future(self._handler.handle(client, request))
        self._carried.add(task)
        task.add_done_callback(self._carried.discard)
        await task

    async def _watch(self) -> None:
        """A quiet connection lives by its pongs; slack_sdk forgets the last one when it gives a connection up."""
        while True:
            await asyncio.sleep(self._every)
            if self._away_since is None:
                self._heard = max(self._heard, self._handler.client.last_ping_pong_time or 0.0)

    def _refused(self, detail: str) -> None:
        if not self._bad.done():
            self._bad.set_result(detail)
            self._on_bad_token(detail)

    def _asking(self) -> None:
        """A new socket is wanted: the old one was last heard before now."""
        if self._away_since is None:
            self._away_since = self._heard

    async def _listen(self, client: Any, message: dict[str, Any], raw: str | None = None) -> None:
        """Every frame passes here. A `hello` after a long silence means that messages may be lost for good (C6)."""
        now = self._wall()
        if message.get("type") == "hello":
            if self._away_since is not None and now - self._away_since > REDELIVERED:
                self._on_back()
            self._away_since = None
        self._heard = now
