"""Redelivery, reconnects, restarts and outages of the Slack sandbox, with the real slack-bolt."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import ClientSession, WSServerHandshakeError
from slack_bolt.app.async_app import AsyncApp

from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.simulator import SlackSimulator
from tests.support.patience import PATIENCE, soon
from tests.support.slack_client import START, bolt, client, echo, posted, running


@pytest.fixture
async def slack() -> AsyncIterator[SlackSimulator]:
    async with running() as one:
        yield one


@pytest.fixture
def ana(slack: SlackSimulator) -> Person:
    return slack.workspace.add_person("ana", "Ana Ruiz", tz="Europe/Madrid")


async def test_unacknowledged_event_comes_again_at_once_then_after_a_minute(ana: Person, slack: SlackSimulator) -> None:
    tries: list[str | None] = []
    twice = asyncio.Semaphore(0)
    slack.server.delivery.patience = 0.05

    def register(app: AsyncApp) -> None:
        @app.event("message")
        async def heard(request: Any) -> None:
            tries.append((request.headers.get("x-slack-retry-num") or [None])[0])
            if len(tries) < 3:
                twice.release()
                raise ValueError("not yet")

        @app.error
        async def failed(error: Exception) -> None:
            raise error

    async with bolt(slack, register):
        second = slack.workspace.expect(lambda change: change.kind == "retry" and change.detail["attempt"] == 2)
        slack.users.say(ana, None, "hello")
        await second
        await soon(twice.acquire())
        await soon(twice.acquire())
        assert tries == ["0", "1"]
        assert not slack.server.delivery.busy
        slack.server.delivery.patience = PATIENCE
        slack.workspace.shared.clock.set_to(START + timedelta(seconds=61))
        slack.server.delivery.deliver()
        await slack.server.quiet()
        assert tries == ["0", "1", "2"]


async def test_what_was_said_while_offline_arrives_and_after_six_minutes_is_gone(
    slack: SlackSimulator, ana: Person
) -> None:
    slack.users.say(ana, None, "first")
    async with bolt(slack, echo):
        await slack.server.quiet()
    texts = [one.text for place in slack.workspace.messages.values() for one in place.values()]
    assert texts == ["first", "You said first"]
    slack.users.say(ana, None, "second")
    slack.workspace.shared.clock.set_to(START + timedelta(minutes=7))
    async with bolt(slack, echo):
        await slack.server.quiet()
        assert [one.topic for one in slack.workspace.envelopes.lost] == ["message"]


@pytest.mark.parametrize("reason", ["refresh_requested", "abort"])
async def test_disconnect_then_the_next_message_arrives(slack: SlackSimulator, ana: Person, reason: str) -> None:
    async with bolt(slack, echo, ping_interval=0.3):
        slack.server.disconnect(reason)
        reply = slack.workspace.expect(posted("You said still"))
        slack.users.say(ana, None, "still there?")
        await reply
        await slack.server.quiet()


async def test_unacknowledged_envelope_goes_to_the_next_connection(slack: SlackSimulator, ana: Person) -> None:
    seen: list[str | None] = []
    first = asyncio.Event()

    def stuck(app: AsyncApp) -> None:
        @app.event("message")
        async def heard() -> None:
            first.set()
            await asyncio.Event().wait()

    def well(app: AsyncApp) -> None:
        @app.event("message")
        async def heard(request: Any) -> None:
            seen.append((request.headers.get("x-slack-retry-num") or [None])[0])

    async with bolt(slack, stuck):
        slack.users.say(ana, None, "hello")
        await first.wait()
    async with bolt(slack, well):
        await slack.server.quiet()
    assert seen == ["1"]


async def test_two_connections_share_the_envelopes(slack: SlackSimulator, ana: Person) -> None:
    got: dict[str, int] = {"one": 0, "two": 0}

    def counting(name: str) -> Any:
        def register(app: AsyncApp) -> None:
            @app.event("message")
            async def heard() -> None:
                got[name] += 1

        return register

    async with bolt(slack, counting("one")), bolt(slack, counting("two")):
        for n in range(6):
            slack.users.say(ana, None, f"line {n}")
        await slack.server.quiet()
    assert got == {"one": 3, "two": 3}


async def test_restart_keeps_everything(slack: SlackSimulator, ana: Person) -> None:
    async with bolt(slack, echo):
        slack.users.say(ana, None, "hello", files=[("a.txt", b"x")])
        await slack.server.quiet()
    slack.users.say(ana, None, "are you there?")
    before = slack.screen(ana.id)
    again = SlackSimulator.restored(slack.workspace.shared, json.loads(json.dumps(slack.to_state())))
    assert again.screen(ana.id) == before
    await again.server.start()
    try:
        async with bolt(again, echo):
            await again.server.quiet()
        texts = [one.text for place in again.workspace.messages.values() for one in place.values()]
        assert texts[-1] == "You said are you there?"
        assert len({one.ts for one in again.workspace.messages[again.workspace.direct(ana).id].values()}) == len(texts)
    finally:
        await again.server.stop()


async def test_eleventh_websocket_is_sent_away(slack: SlackSimulator) -> None:
    async with ClientSession() as session, AsyncExitStack() as stack:
        web = client(slack, session, "xapp-sandbox")
        greetings = []
        for _ in range(11):
            url = (await web.apps_connections_open(app_token="xapp-sandbox"))["url"]
            socket = await stack.enter_async_context(session.ws_connect(url))
            greetings.append((await socket.receive_json())["type"])
        assert (await socket.receive_json())["reason"] == "too_many_websockets"
        assert len(slack.server.delivery.connections) == 10
        assert greetings == ["hello"] * 11


async def test_a_ticket_opens_one_websocket(slack: SlackSimulator) -> None:
    async with ClientSession() as session:
        url = (await client(slack, session, "xapp-sandbox").apps_connections_open(app_token="xapp-sandbox"))["url"]
        async with session.ws_connect(url) as socket:
            assert (await socket.receive_json())["type"] == "hello"
        with pytest.raises(WSServerHandshakeError):
            await session.ws_connect(url)


async def test_outage_of_the_whole_platform(slack: SlackSimulator, ana: Person) -> None:
    port = int(slack.workspace.base_url.rsplit(":", 1)[-1])
    async with bolt(slack, echo, ping_interval=0.2):
        await slack.server.stop()
        slack.users.say(ana, None, "anybody?")
        reply = slack.workspace.expect(posted("You said anybody?"))
        await slack.server.start(port)
        await reply
        await slack.server.quiet()
