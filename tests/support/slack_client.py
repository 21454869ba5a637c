"""A real Bolt app connected to the simulated Slack, for the tests that go over the wire."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from aiohttp import ClientSession
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from adapters.sandbox.shared_state import SharedState
from adapters.sandbox.simulated_clock import SimulatedClock
from adapters.sandbox.slack.simulator import SlackSimulator
from tests.support.patience import PATIENCE

START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)

MODAL = {
    "type": "modal",
    "callback_id": "brief",
    "title": {"type": "plain_text", "text": "Brief"},
    "submit": {"type": "plain_text", "text": "Save"},
    "notify_on_close": True,
    "blocks": [
        {
            "type": "input",
            "block_id": "goal",
            "label": {"type": "plain_text", "text": "Goal"},
            "element": {"type": "plain_text_input", "action_id": "value"},
        }
    ],
}

CARD = [
    {"type": "section", "block_id": "line", "text": {"type": "mrkdwn", "text": "Publish?"}},
    {
        "type": "actions",
        "block_id": "row",
        "elements": [
            {
                "type": "button",
                "action_id": "publish",
                "value": "p1",
                "text": {"type": "plain_text", "text": "Publish"},
            },
            {
                "type": "static_select",
                "action_id": "where",
                "options": [{"text": {"type": "plain_text", "text": "Here"}, "value": "here"}],
            },
        ],
    },
]


def client(slack: SlackSimulator, session: ClientSession, token: str = "") -> AsyncWebClient:
    base = f"{slack.workspace.base_url}/api/"
    token = token or slack.workspace.app.bot_token
    return AsyncWebClient(token=token, base_url=base, session=session, retry_handlers=[])


@asynccontextmanager
async def bolt(
    slack: SlackSimulator, register: Callable[[AsyncApp], None], ping_interval: float = 10
) -> AsyncIterator[AsyncApp]:
    """The app with its listeners, connected by Socket Mode; closed so that nothing is left running."""
    async with ClientSession() as session:
        app = AsyncApp(client=client(slack, session), process_before_response=True)
        register(app)
        token = slack.workspace.app.app_token
        handler = AsyncSocketModeHandler(
            app, token, web_client=client(slack, session, token), ping_interval=ping_interval
        )
        await handler.connect_async()
        await slack.server.connected()
        try:
            yield app
        finally:
            socket = handler.client
            await handler.close_async()
            tasks = (socket.message_processor, socket.current_session_monitor, socket.message_receiver)
            await asyncio.gather(*(task for task in tasks if task is not None), return_exceptions=True)


@asynccontextmanager
async def running() -> AsyncIterator[SlackSimulator]:
    """A Slack whose story starts on 2 November 2026, served on a free port."""
    slack = SlackSimulator(SharedState(SimulatedClock(START)), patience=PATIENCE)
    slack.workspace.trigger_seconds = PATIENCE
    await slack.server.start()
    yield slack
    await slack.server.stop()


def posted(text: str) -> Any:
    return lambda change: change.kind == "message" and text in change.detail["text"]


def echo(app: AsyncApp) -> None:
    @app.event("message")
    async def heard(event: dict[str, Any], say: Any) -> None:
        await say(f"You said {event['text']}")
