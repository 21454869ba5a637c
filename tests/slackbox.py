"""A real Bolt app connected to the Slack sandbox, for the tests that go over the wire."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from aiohttp import ClientSession
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from adapters.sandbox.slack.sandbox import SlackSandbox


def client(sandbox: SlackSandbox, session: ClientSession, token: str = "") -> AsyncWebClient:
    base = f"{sandbox.workspace.base_url}/api/"
    token = token or sandbox.workspace.app.bot_token
    return AsyncWebClient(token=token, base_url=base, session=session, retry_handlers=[])


@asynccontextmanager
async def bolt(
    sandbox: SlackSandbox, register: Callable[[AsyncApp], None], ping_interval: float = 10
) -> AsyncIterator[AsyncApp]:
    """The app with its listeners, connected by Socket Mode; closed so that nothing is left running."""
    async with ClientSession() as session:
        app = AsyncApp(client=client(sandbox, session), process_before_response=True)
        register(app)
        token = sandbox.workspace.app.app_token
        handler = AsyncSocketModeHandler(
            app, token, web_client=client(sandbox, session, token), ping_interval=ping_interval
        )
        await handler.connect_async()
        await sandbox.server.connected()
        try:
            yield app
        finally:
            socket = handler.client
            await handler.close_async()
            tasks = (socket.message_processor, socket.current_session_monitor, socket.message_receiver)
            await asyncio.gather(*(one for one in tasks if one is not None), return_exceptions=True)
