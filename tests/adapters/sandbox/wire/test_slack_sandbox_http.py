"""The Slack sandbox as a caller: signed events, interactivity and commands at a Request URL, with the real Bolt."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import ClientSession, web
from slack_bolt.app.async_app import AsyncApp

from adapters.sandbox.shared_state import SharedState
from adapters.sandbox.slack.connections import encoded, signed
from adapters.sandbox.slack.envelopes import Envelope
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.settings import AppSettings
from adapters.sandbox.slack.simulator import SlackSimulator
from tests.support.patience import PATIENCE
from tests.support.slack_client import CARD, MODAL, client


@dataclass
class Wired:
    """A Bolt app behind a port, and the sandbox that calls it."""

    slack: SlackSimulator
    ana: Person
    url: str
    heard: list[tuple[str, str | None]] = field(default_factory=list)
    failures: int = 0
    slow: int = 0
    release: asyncio.Event = field(default_factory=asyncio.Event)


@pytest.fixture
async def wired() -> AsyncIterator[Wired]:
    settings = AppSettings(socket_mode=False)
    slack = SlackSimulator(SharedState(), settings, patience=PATIENCE)
    async with ClientSession() as session:
        app = AsyncApp(
            client=client(slack, session), signing_secret=settings.signing_secret, process_before_response=True
        )
        runner = web.AppRunner(app.web_app("/slack/events"), access_log=None, shutdown_timeout=0.2)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        settings.request_url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
        base = await slack.server.start()
        app.client.base_url = f"{base}/api/"
        one = Wired(slack, slack.workspace.add_person("ana"), settings.request_url)
        _listen(app, one)
        yield one
        await slack.server.stop()
        await runner.cleanup()


def _listen(app: AsyncApp, wired: Wired) -> None:
    @app.event("message")
    async def heard(event: dict[str, Any], request: Any, say: Any) -> None:
        retry = request.headers.get("x-slack-retry-num")
        wired.heard.append((event["text"], retry[0] if retry else None))
        if wired.slow and retry is None:
            wired.slow -= 1
            await wired.release.wait()
        if wired.failures:
            wired.failures -= 1
            raise ValueError("not yet")
        if not event.get("bot_id"):
            await say(text="Publish?", blocks=CARD)

    @app.command("/tender")
    async def command(ack: Any, body: dict[str, Any], client: Any) -> None:
        await client.views_open(trigger_id=body["trigger_id"], view=MODAL)
        await ack("Opened")

    @app.action("publish")
    async def pressed(ack: Any) -> None:
        await ack()

    @app.view("brief")
    async def submitted(ack: Any) -> None:
        await ack(response_action="errors", errors={"goal": "More, please."})

    @app.error
    async def failed(error: Exception) -> None:
        raise error


async def test_event_action_command_and_modal(wired: Wired) -> None:
    slack, ana = wired.slack, wired.ana
    card = slack.workspace.expect(lambda change: change.kind == "message" and change.detail["text"] == "Publish?")
    slack.users.say(ana, None, "hello")
    message = (await card).message
    assert message is not None
    assert (await slack.users.press(ana, message, "publish")).error is None
    assert (await slack.users.slash(ana, None, "/tender")).payload == {"text": "Opened"}
    assert slack.workspace.ephemerals[-1].text == "Opened"
    view = slack.workspace.views[slack.workspace.stacks[ana.id][0]]
    assert (await slack.users.submit(ana, view, {"goal": "x"})).errors == {"goal": "More, please."}
    await slack.server.quiet()


async def test_a_failing_request_comes_again_with_a_number(wired: Wired) -> None:
    wired.failures = 1
    wired.slack.users.say(wired.ana, None, "hello")
    await wired.slack.server.quiet()
    assert wired.heard[:2] == [("hello", None), ("hello", "1")]


def _event(wired: Wired) -> tuple[bytes, dict[str, str]]:
    users, envelopes = wired.slack.users, wired.slack.workspace.envelopes
    envelopes.on_ready.clear()
    users.say(wired.ana, None, "signed")
    waiting: Envelope = next(iter(envelopes.pending.values()))
    envelopes.on_ready.append(wired.slack.server.delivery.deliver)
    envelopes.drop(waiting.id, "sent by hand")
    return encoded(waiting)


@pytest.mark.parametrize(
    ("secret", "age", "change", "status"),
    [
        ("sandbox-signing-secret", 0, False, 200),
        ("another-secret", 0, False, 401),
        ("sandbox-signing-secret", 301, False, 401),
        ("sandbox-signing-secret", 0, True, 401),
    ],
)
async def test_signature_is_what_bolt_verifies(wired: Wired, secret: str, age: int, change: bool, status: int) -> None:
    body, headers = _event(wired)
    headers |= signed(secret, body, int(time.time()) - age)
    sent = body.replace(b"signed", b"forged") if change else body
    async with ClientSession() as session, session.post(wired.url, data=sent, headers=headers) as answer:
        assert answer.status == status
    await wired.slack.server.quiet()
    assert [text for text, _ in wired.heard] == (["signed"] if status == 200 else [])


async def test_an_app_that_is_down_is_called_again_later(wired: Wired) -> None:
    settings = wired.slack.workspace.app
    there, settings.request_url = settings.request_url, "http://127.0.0.1:9/slack/events"
    wired.slack.users.say(wired.ana, None, "hello?")
    await wired.slack.server.quiet()
    [one] = wired.slack.workspace.envelopes.pending.values()
    assert (one.attempt, one.reason) == (2, "connection_failed")
    settings.request_url = there
    wired.slack.workspace.shared.clock.set_to(one.due)
    wired.slack.server.delivery.deliver()
    await wired.slack.server.quiet()
    assert wired.heard == [("hello?", "2")]


async def test_a_slow_app_is_called_again_once(wired: Wired) -> None:
    """The late answer to the first try must not count against the second."""
    wired.slow = 1
    wired.slack.server.delivery.patience = 0.2
    wired.slack.users.say(wired.ana, None, "hello")
    wired.slack.server.delivery.patience = PATIENCE  # the first try has 0.2 s, the second as long as it takes
    await wired.slack.server.quiet()
    assert {retry for _, retry in wired.heard} == {None, "1"}
    assert len(wired.heard) == 2
    assert not wired.slack.workspace.envelopes.pending
    wired.release.set()


async def test_server_starts_again(wired: Wired) -> None:
    port = int(wired.slack.workspace.base_url.rsplit(":", 1)[-1])
    await wired.slack.server.stop()
    wired.slack.users.say(wired.ana, None, "meanwhile")
    assert wired.heard == []
    await wired.slack.server.start(port)
    await wired.slack.server.quiet()
    assert wired.heard == [("meanwhile", None)]
