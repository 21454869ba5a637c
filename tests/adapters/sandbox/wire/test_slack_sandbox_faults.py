"""Every fault switch of the Slack sandbox does what its README says, seen by the real clients."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientError, ClientSession
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.errors import SlackApiError

from adapters.sandbox.faults import Fault
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.simulator import SlackSimulator
from tests.support.slack_client import bolt, client, running


@pytest.fixture
async def slack() -> AsyncIterator[SlackSimulator]:
    async with running() as one:
        yield one


@pytest.fixture
def ana(slack: SlackSimulator) -> Person:
    return slack.workspace.add_person("ana", "Ana Ruiz", tz="Europe/Madrid")


async def test_fault_drop_answer_posts_and_does_not_tell(slack: SlackSimulator, ana: Person) -> None:
    place = slack.workspace.direct(ana)
    slack.workspace.shared.faults.append(Fault("slack", "chat.postMessage", "drop_answer"))
    async with ClientSession() as session:
        web = client(slack, session)
        with pytest.raises(ClientError):
            await web.chat_postMessage(
                channel=place.id, text="once", metadata={"event_type": "t", "event_payload": {"row": "r1"}}
            )
        history = await web.conversations_history(channel=place.id, include_all_metadata=True)
    assert [one["metadata"]["event_payload"] for one in history["messages"]] == [{"row": "r1"}]


async def test_faults_of_calls(slack: SlackSimulator, ana: Person) -> None:
    place = slack.workspace.direct(ana)
    shared = slack.workspace.shared
    async with ClientSession() as session:
        web = client(slack, session)
        for fault, expected in [
            (Fault("slack", "chat.postMessage", "429", 30), "ratelimited"),
            (Fault("slack", "chat.postMessage", "error", "is_archived"), "is_archived"),
        ]:
            shared.faults.append(fault)
            with pytest.raises(SlackApiError) as caught:
                await web.chat_postMessage(channel=place.id, text="x")
            assert caught.value.response["error"] == expected
            if expected == "ratelimited":
                assert caught.value.response.headers["Retry-After"] == "30"
        shared.faults.append(Fault("slack", "chat.postMessage", "500"))
        with pytest.raises(SlackApiError) as broken:
            await web.chat_postMessage(channel=place.id, text="x")
        assert broken.value.response.status_code == 500
        shared.faults.append(Fault("slack", "chat.postMessage", "truncated"))
        with pytest.raises(SlackApiError):
            await web.chat_postMessage(channel=place.id, text="arrived")
        shared.faults.append(Fault("slack", "chat.postMessage", "delay", 0.01))
        await web.chat_postMessage(channel=place.id, text="late")
    assert [one.text for one in slack.workspace.messages[place.id].values()] == ["arrived", "late"]


async def test_faults_of_files(slack: SlackSimulator, ana: Person) -> None:
    file = slack.users.upload(ana, "a.txt", b"0123456789")
    slack.users.say(ana, None, "look", files=[file])
    url = f"{slack.workspace.base_url}/files-pri/T0SANDBOX-{file.id}/download/a.txt"
    slack.workspace.shared.faults += [Fault("slack", "download", "500"), Fault("slack", "download", "truncated")]
    async with ClientSession(headers={"Authorization": "Bearer xoxb-sandbox"}) as session:
        async with session.get(url) as broken:
            assert broken.status == 500
        async with session.get(url) as half:
            assert await half.read() == b"01234"
        async with session.get(url) as whole:
            assert await whole.read() == b"0123456789"


async def test_faults_of_deliveries(slack: SlackSimulator, ana: Person) -> None:
    got: list[tuple[str, str]] = []

    def register(app: AsyncApp) -> None:
        @app.event("message")
        async def heard(body: dict[str, Any]) -> None:
            got.append((body["event"]["text"], body["event_id"]))

    faults = slack.workspace.shared.faults
    async with bolt(slack, register):
        faults.append(Fault("slack", "message", "duplicate"))
        slack.users.say(ana, None, "twice")
        faults.append(Fault("slack", "message", "duplicate", "new event id"))
        slack.users.say(ana, None, "two ids")
        faults.append(Fault("slack", "message", "gap"))
        slack.users.say(ana, None, "never")
        faults.append(Fault("slack", "message", "reorder"))
        slack.users.say(ana, None, "first")
        slack.users.say(ana, None, "second")
        await slack.server.quiet()
        faults.append(Fault("slack", "message", "disconnect"))
        slack.users.say(ana, None, "third")
        await slack.server.connected()
        await slack.server.quiet()
    assert [text for text, _ in got] == ["twice", "twice", "two ids", "two ids", "second", "first", "third"]
    assert got[0] == got[1]
    assert got[2][1] != got[3][1]
    assert [one.reason for one in slack.workspace.envelopes.lost] == ["gap"]


async def test_lost_acknowledgement_brings_the_event_again(slack: SlackSimulator, ana: Person) -> None:
    got: list[tuple[str, str]] = []

    def register(app: AsyncApp) -> None:
        @app.event("message")
        async def heard(body: dict[str, Any], request: Any) -> None:
            got.append((body["event_id"], request.headers["x-slack-retry-num"][0]))

    async with bolt(slack, register):
        slack.workspace.shared.faults.append(Fault("slack", "message", "lose_ack"))
        slack.users.say(ana, None, "once")
        await slack.server.quiet()
    assert [retry for _, retry in got] == ["0", "1"]
    assert got[0][0] == got[1][0]


async def test_invalid_json(slack: SlackSimulator) -> None:
    headers = {"Content-Type": "application/json", "Authorization": "Bearer xoxb-sandbox"}
    url = f"{slack.workspace.base_url}/api/chat.postMessage"
    async with ClientSession() as session, session.post(url, data=b"{", headers=headers) as answer:
        assert (await answer.json())["error"] == "invalid_json"
