"""The real slack-bolt against the Slack sandbox: what works here works against Slack's own servers."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import ClientError, ClientSession, WSServerHandshakeError
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.errors import SlackApiError

from adapters.sandbox.slack import api
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.reading import as_text
from adapters.sandbox.slack.sandbox import SlackSandbox
from adapters.sandbox.world import Fault, World, WorldClock
from tests.slackbox import bolt, client

pytestmark = pytest.mark.wire

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


@pytest.fixture
async def sandbox() -> AsyncIterator[SlackSandbox]:
    one = SlackSandbox(World(WorldClock(START)))
    await one.server.start()
    yield one
    await one.server.stop()


@pytest.fixture
def ana(sandbox: SlackSandbox) -> Person:
    return sandbox.workspace.add_person("ana", "Ana Ruiz", tz="Europe/Madrid")


def posted(text: str) -> Any:
    return lambda change: change.kind == "message" and text in change.detail["text"]


def kind(name: str) -> Any:
    return lambda change: change.kind == name


def echo(app: AsyncApp) -> None:
    @app.event("message")
    async def heard(event: dict[str, Any], say: Any) -> None:
        await say(f"You said {event['text']}")


async def test_message_and_reply(sandbox: SlackSandbox, ana: Person) -> None:
    async with bolt(sandbox, echo):
        reply = sandbox.workspace.expect(posted("You said"))
        sandbox.hands.say(ana, None, "hello")
        message = (await reply).message
        assert message is not None
        assert as_text(sandbox.workspace, message, ana) == "You said hello"
        await sandbox.server.quiet()
        assert not sandbox.workspace.envelopes.pending


async def test_button_updates_its_message(sandbox: SlackSandbox, ana: Person) -> None:
    def register(app: AsyncApp) -> None:
        @app.event("message")
        async def heard(say: Any) -> None:
            await say(text="Publish?", blocks=CARD)

        @app.action("publish")
        async def pressed(ack: Any, body: dict[str, Any], client: Any) -> None:
            await ack()
            place, value = body["container"], body["actions"][0]["value"]
            await client.chat_update(
                channel=place["channel_id"], ts=place["message_ts"], text=f"Published {value}", blocks=[]
            )

        @app.action("where")
        async def chosen(ack: Any, body: dict[str, Any], respond: Any) -> None:
            await ack()
            await respond(text=f"Only you: {body['actions'][0]['selected_option']['value']}")

    async with bolt(sandbox, register):
        card = sandbox.workspace.expect(posted("Publish?"))
        sandbox.hands.say(ana, None, "go")
        message = (await card).message
        assert message is not None
        assert as_text(sandbox.workspace, message, ana) == "Publish?\n[Publish] [Select v]"
        assert (await sandbox.hands.select(ana, message, "where", "here")).error is None
        private = sandbox.snapshot(ana.id)["channels"][message.channel]["messages"][-1]
        assert (private["private"], private["text"]) == (True, "Only you: here")
        assert (await sandbox.hands.press(ana, message, "publish")).error is None
        assert as_text(sandbox.workspace, message, ana) == "Published p1 (edited)"
        await sandbox.server.quiet()


async def test_modal_with_errors_in_the_ack(sandbox: SlackSandbox, ana: Person) -> None:
    closed: list[str] = []

    def register(app: AsyncApp) -> None:
        @app.command("/tender")
        async def command(ack: Any, body: dict[str, Any], client: Any) -> None:
            await client.views_open(trigger_id=body["trigger_id"], view=MODAL)
            await ack()

        @app.view("brief")
        async def submitted(ack: Any, view: dict[str, Any]) -> None:
            value = view["state"]["values"]["goal"]["value"]["value"]
            if value == "nice":
                await ack(response_action="errors", errors={"goal": "Say what nice means."})
            elif value == "more":
                await ack(response_action="push", view={**MODAL, "callback_id": "brief2"})
            else:
                await ack()

        @app.view_closed("brief2")
        async def gone(ack: Any, view: dict[str, Any]) -> None:
            closed.append(view["callback_id"])
            await ack()

    async with bolt(sandbox, register):
        assert (await sandbox.hands.slash(ana, None, "/tender", "new")).error is None
        view = sandbox.workspace.views[sandbox.workspace.stacks[ana.id][0]]
        ack = await sandbox.hands.submit(ana, view, {"goal": "nice"})
        assert (ack.action, ack.errors) == ("errors", {"goal": "Say what nice means."})
        assert "! Say what nice means." in sandbox.snapshot(ana.id)["modals"][0]["text"]
        await sandbox.hands.submit(ana, view, {"goal": "more"})
        stack = sandbox.workspace.stacks[ana.id]
        assert len(stack) == 2
        sandbox.hands.close_view(ana, sandbox.workspace.views[stack[-1]])
        await sandbox.server.quiet()
        assert closed == ["brief2"]
        assert (await sandbox.hands.submit(ana, view, {"goal": "A site that sells"})).action == "close"
        assert sandbox.snapshot(ana.id)["modals"] == []


async def test_home_and_mention(sandbox: SlackSandbox, ana: Person) -> None:
    heard: list[str] = []
    channel = sandbox.workspace.add_channel("ads", ana, sandbox.workspace.bot)

    def register(app: AsyncApp) -> None:
        @app.event("app_home_opened")
        async def opened(event: dict[str, Any], client: Any) -> None:
            block = {"type": "header", "text": {"type": "plain_text", "text": "Your projects"}}
            await client.views_publish(user_id=event["user"], view={"type": "home", "blocks": [block]})

        @app.event("app_mention")
        async def mentioned(event: dict[str, Any]) -> None:
            heard.append(f"mention {event['ts']}")

        @app.event("message")
        async def said(event: dict[str, Any]) -> None:
            heard.append(f"message {event['ts']}")

    async with bolt(sandbox, register):
        home = sandbox.workspace.expect(kind("home"))
        sandbox.hands.open_home(ana)
        await home
        assert sandbox.snapshot(ana.id)["home"]["text"] == "# Your projects"
        message = sandbox.hands.say(ana, channel, "@tenderbot status")
        assert message.text == f"<@{sandbox.workspace.bot.id}> status"
        await sandbox.server.quiet()
        assert heard == [f"message {message.ts}", f"mention {message.ts}"]


async def test_files_both_ways(sandbox: SlackSandbox, ana: Person) -> None:
    def register(app: AsyncApp) -> None:
        @app.event("message")
        async def heard(event: dict[str, Any], client: Any) -> None:
            if event.get("subtype") != "file_share" or event.get("bot_id"):
                return
            url = event["files"][0]["url_private_download"]
            headers = {"Authorization": f"Bearer {client.token}"}
            async with ClientSession() as session, session.get(url, headers=headers) as answer:
                data = await answer.read()
            await client.files_upload_v2(
                channel=event["channel"],
                filename="back.txt",
                title="Back",
                content=data.upper(),
                initial_comment="Here",
            )

    async with bolt(sandbox, register):
        back = sandbox.workspace.expect(posted("Here"))
        sandbox.hands.say(ana, None, "", files=[("brief.txt", b"a shop")])
        message = (await back).message
        assert message is not None
        file = sandbox.workspace.files[message.files[0]]
        assert sandbox.workspace.world.blobs[file.digest] == b"A SHOP"
        assert as_text(sandbox.workspace, message, ana).endswith("(file Back, 6 bytes)")
        await sandbox.server.quiet()


async def test_unacknowledged_event_comes_again_at_once_then_after_a_minute(ana: Person, sandbox: SlackSandbox) -> None:
    tries: list[str | None] = []
    sandbox.server.courier.patience = 0.05

    def register(app: AsyncApp) -> None:
        @app.event("message")
        async def heard(request: Any) -> None:
            tries.append((request.headers.get("x-slack-retry-num") or [None])[0])
            if len(tries) < 3:
                raise ValueError("not yet")

        @app.error
        async def failed(error: Exception) -> None:
            raise error

    async with bolt(sandbox, register):
        second = sandbox.workspace.expect(lambda change: change.kind == "retry" and change.detail["attempt"] == 2)
        sandbox.hands.say(ana, None, "hello")
        await second
        assert tries == ["0", "1"]
        assert not sandbox.server.courier.busy
        sandbox.workspace.world.clock.set_to(START + timedelta(seconds=61))
        sandbox.server.courier.pump()
        await sandbox.server.quiet()
        assert tries == ["0", "1", "2"]


async def test_what_was_said_while_offline_arrives_and_after_six_minutes_is_gone(
    sandbox: SlackSandbox, ana: Person
) -> None:
    sandbox.hands.say(ana, None, "first")
    async with bolt(sandbox, echo):
        await sandbox.server.quiet()
    texts = [one.text for place in sandbox.workspace.messages.values() for one in place.values()]
    assert texts == ["first", "You said first"]
    sandbox.hands.say(ana, None, "second")
    sandbox.workspace.world.clock.set_to(START + timedelta(minutes=7))
    async with bolt(sandbox, echo):
        await sandbox.server.quiet()
        assert [one.topic for one in sandbox.workspace.envelopes.lost] == ["message"]


@pytest.mark.parametrize("reason", ["refresh_requested", "abort"])
async def test_disconnect_then_the_next_message_arrives(sandbox: SlackSandbox, ana: Person, reason: str) -> None:
    async with bolt(sandbox, echo, ping_interval=0.3):
        sandbox.server.disconnect(reason)
        reply = sandbox.workspace.expect(posted("You said still"))
        sandbox.hands.say(ana, None, "still there?")
        await reply
        await sandbox.server.quiet()


async def test_unacknowledged_envelope_goes_to_the_next_connection(sandbox: SlackSandbox, ana: Person) -> None:
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

    async with bolt(sandbox, stuck):
        sandbox.hands.say(ana, None, "hello")
        await first.wait()
    async with bolt(sandbox, well):
        await sandbox.server.quiet()
    assert seen == ["1"]


async def test_two_connections_share_the_envelopes(sandbox: SlackSandbox, ana: Person) -> None:
    got: dict[str, int] = {"one": 0, "two": 0}

    def counting(name: str) -> Any:
        def register(app: AsyncApp) -> None:
            @app.event("message")
            async def heard() -> None:
                got[name] += 1

        return register

    async with bolt(sandbox, counting("one")), bolt(sandbox, counting("two")):
        for n in range(6):
            sandbox.hands.say(ana, None, f"line {n}")
        await sandbox.server.quiet()
    assert got == {"one": 3, "two": 3}


async def test_restart_keeps_everything(sandbox: SlackSandbox, ana: Person) -> None:
    async with bolt(sandbox, echo):
        sandbox.hands.say(ana, None, "hello", files=[("a.txt", b"x")])
        await sandbox.server.quiet()
    sandbox.hands.say(ana, None, "are you there?")
    before = sandbox.snapshot(ana.id)
    again = SlackSandbox.restored(sandbox.workspace.world, json.loads(json.dumps(sandbox.state())))
    assert again.snapshot(ana.id) == before
    await again.server.start()
    try:
        async with bolt(again, echo):
            await again.server.quiet()
        texts = [one.text for place in again.workspace.messages.values() for one in place.values()]
        assert texts[-1] == "You said are you there?"
        assert len({one.ts for one in again.workspace.messages[again.workspace.direct(ana).id].values()}) == len(texts)
    finally:
        await again.server.stop()


async def test_fault_drop_answer_posts_and_does_not_tell(sandbox: SlackSandbox, ana: Person) -> None:
    place = sandbox.workspace.direct(ana)
    sandbox.workspace.world.faults.append(Fault("slack", "chat.postMessage", "drop_answer"))
    async with ClientSession() as session:
        slack = client(sandbox, session)
        with pytest.raises(ClientError):
            await slack.chat_postMessage(
                channel=place.id, text="once", metadata={"event_type": "t", "event_payload": {"row": "r1"}}
            )
        history = await slack.conversations_history(channel=place.id, include_all_metadata=True)
    assert [one["metadata"]["event_payload"] for one in history["messages"]] == [{"row": "r1"}]


async def test_faults_of_calls(sandbox: SlackSandbox, ana: Person) -> None:
    place = sandbox.workspace.direct(ana)
    world = sandbox.workspace.world
    async with ClientSession() as session:
        slack = client(sandbox, session)
        for fault, expected in [
            (Fault("slack", "chat.postMessage", "429", 30), "ratelimited"),
            (Fault("slack", "chat.postMessage", "error", "is_archived"), "is_archived"),
        ]:
            world.faults.append(fault)
            with pytest.raises(SlackApiError) as caught:
                await slack.chat_postMessage(channel=place.id, text="x")
            assert caught.value.response["error"] == expected
            if expected == "ratelimited":
                assert caught.value.response.headers["Retry-After"] == "30"
        world.faults.append(Fault("slack", "chat.postMessage", "500"))
        with pytest.raises(SlackApiError) as broken:
            await slack.chat_postMessage(channel=place.id, text="x")
        assert broken.value.response.status_code == 500
        world.faults.append(Fault("slack", "chat.postMessage", "truncated"))
        with pytest.raises(SlackApiError):
            await slack.chat_postMessage(channel=place.id, text="arrived")
        world.faults.append(Fault("slack", "chat.postMessage", "delay", 0.01))
        await slack.chat_postMessage(channel=place.id, text="late")
    assert [one.text for one in sandbox.workspace.messages[place.id].values()] == ["arrived", "late"]


async def test_faults_of_files(sandbox: SlackSandbox, ana: Person) -> None:
    file = sandbox.hands.upload(ana, "a.txt", b"0123456789")
    sandbox.hands.say(ana, None, "look", files=[file])
    url = f"{sandbox.workspace.base_url}/files-pri/T0SANDBOX-{file.id}/download/a.txt"
    sandbox.workspace.world.faults += [Fault("slack", "download", "500"), Fault("slack", "download", "truncated")]
    async with ClientSession(headers={"Authorization": "Bearer xoxb-sandbox"}) as session:
        async with session.get(url) as broken:
            assert broken.status == 500
        async with session.get(url) as half:
            assert await half.read() == b"01234"
        async with session.get(url) as whole:
            assert await whole.read() == b"0123456789"


async def test_faults_of_deliveries(sandbox: SlackSandbox, ana: Person) -> None:
    got: list[tuple[str, str]] = []

    def register(app: AsyncApp) -> None:
        @app.event("message")
        async def heard(body: dict[str, Any]) -> None:
            got.append((body["event"]["text"], body["event_id"]))

    faults = sandbox.workspace.world.faults
    async with bolt(sandbox, register):
        faults.append(Fault("slack", "message", "duplicate"))
        sandbox.hands.say(ana, None, "twice")
        faults.append(Fault("slack", "message", "duplicate", "new event id"))
        sandbox.hands.say(ana, None, "two ids")
        faults.append(Fault("slack", "message", "gap"))
        sandbox.hands.say(ana, None, "never")
        faults.append(Fault("slack", "message", "reorder"))
        sandbox.hands.say(ana, None, "first")
        sandbox.hands.say(ana, None, "second")
        await sandbox.server.quiet()
        faults.append(Fault("slack", "message", "disconnect"))
        sandbox.hands.say(ana, None, "third")
        await sandbox.server.connected()
        await sandbox.server.quiet()
    assert [text for text, _ in got] == ["twice", "twice", "two ids", "two ids", "second", "first", "third"]
    assert got[0] == got[1]
    assert got[2][1] != got[3][1]
    assert [one.reason for one in sandbox.workspace.envelopes.lost] == ["gap"]


async def test_lost_acknowledgement_brings_the_event_again(sandbox: SlackSandbox, ana: Person) -> None:
    got: list[tuple[str, str]] = []

    def register(app: AsyncApp) -> None:
        @app.event("message")
        async def heard(body: dict[str, Any], request: Any) -> None:
            got.append((body["event_id"], request.headers["x-slack-retry-num"][0]))

    async with bolt(sandbox, register):
        sandbox.workspace.world.faults.append(Fault("slack", "message", "lose_ack"))
        sandbox.hands.say(ana, None, "once")
        await sandbox.server.quiet()
    assert [retry for _, retry in got] == ["0", "1"]
    assert got[0][0] == got[1][0]


async def test_invalid_json(sandbox: SlackSandbox) -> None:
    headers = {"Content-Type": "application/json", "Authorization": "Bearer xoxb-sandbox"}
    url = f"{sandbox.workspace.base_url}/api/chat.postMessage"
    async with ClientSession() as session, session.post(url, data=b"{", headers=headers) as answer:
        assert (await answer.json())["error"] == "invalid_json"


@pytest.mark.parametrize("text", ["\0", "\ud800 alone", "\u202eback", "e" + "\u0301" * 10_000, "\U0001f600" * 4_000])
async def test_odd_characters_come_and_go(sandbox: SlackSandbox, ana: Person, text: str) -> None:
    async with bolt(sandbox, echo):
        sandbox.hands.say(ana, None, text)
        await sandbox.server.quiet()
    texts = [one.text for place in sandbox.workspace.messages.values() for one in place.values()]
    assert texts == [text, f"You said {text}"]


def test_without_sockets_the_model_is_enough() -> None:
    sandbox = SlackSandbox(World(WorldClock(START)))
    workspace = sandbox.workspace
    person = workspace.add_person("ana")
    sandbox.hands.say(person, None, "hello")
    ack = sandbox.hands.slash(person, None, "/tender", "status")
    for one in workspace.envelopes.ready():
        workspace.envelopes.went(one)
        workspace.envelopes.acked(one.id, {"text": "All well."} if one.topic == "/tender" else {})
    assert ack.done
    assert not workspace.envelopes.flying
    place = workspace.direct(person)
    reply = api.call(workspace, "chat.postMessage", workspace.app.bot_token, {"channel": place.id, "text": "Hi"})
    assert reply.body["ok"]
    lines = sandbox.snapshot(person.id)["channels"][place.id]["messages"]
    assert [(one["text"], one["private"]) for one in lines] == [("hello", False), ("All well.", True), ("Hi", False)]


def test_change_carries_what_was_written() -> None:
    seen: list[dict[str, Any]] = []
    world = World()
    sandbox = SlackSandbox(world)
    world.listen(lambda platform, detail: seen.append({"platform": platform, **detail}))
    person = sandbox.workspace.add_person("ana")
    sandbox.hands.say(person, None, "hello")
    assert [(one["platform"], one["kind"], one["text"]) for one in seen] == [("slack", "message", "hello")]


async def test_download_of_what_is_missing_is_a_page(sandbox: SlackSandbox, ana: Person) -> None:
    file = sandbox.hands.upload(ana, "a.txt", b"x")
    sandbox.hands.say(ana, None, "look", files=[file])
    base = sandbox.workspace.base_url
    url = f"{base}/files-pri/T0SANDBOX-{file.id}/download/a.txt"
    token = {"Authorization": "Bearer xoxb-sandbox"}
    async with ClientSession() as session:
        for address, headers, kind in [
            (url, token, "text/plain"),
            (url, {}, "text/html"),
            (url.replace(file.id, "F404"), token, "text/html"),
        ]:
            async with session.get(address, headers=headers) as answer:
                assert (answer.status, answer.content_type) == (200, kind)


async def test_eleventh_websocket_is_sent_away(sandbox: SlackSandbox) -> None:
    async with ClientSession() as session, AsyncExitStack() as stack:
        slack = client(sandbox, session, "xapp-sandbox")
        greetings = []
        for _ in range(11):
            url = (await slack.apps_connections_open(app_token="xapp-sandbox"))["url"]
            socket = await stack.enter_async_context(session.ws_connect(url))
            greetings.append((await socket.receive_json())["type"])
        assert (await socket.receive_json())["reason"] == "too_many_websockets"
        assert len(sandbox.server.courier.lines) == 10
        assert greetings == ["hello"] * 11


async def test_a_ticket_opens_one_websocket(sandbox: SlackSandbox) -> None:
    async with ClientSession() as session:
        url = (await client(sandbox, session, "xapp-sandbox").apps_connections_open(app_token="xapp-sandbox"))["url"]
        async with session.ws_connect(url) as socket:
            assert (await socket.receive_json())["type"] == "hello"
        with pytest.raises(WSServerHandshakeError):
            await session.ws_connect(url)


async def test_shortcut_on_a_message(sandbox: SlackSandbox, ana: Person) -> None:
    sandbox.workspace.app.shortcuts = [{"callback_id": "use_as_requirement", "type": "message"}]
    used: list[str] = []

    def register(app: AsyncApp) -> None:
        @app.event("message")
        async def heard() -> None: ...

        @app.message_shortcut("use_as_requirement")
        async def use(ack: Any, body: dict[str, Any], client: Any) -> None:
            used.append(body["message"]["text"])
            await client.views_open(trigger_id=body["trigger_id"], view=MODAL)
            await ack()

    async with bolt(sandbox, register):
        message = sandbox.hands.say(ana, None, "It must load in a second")
        assert (await sandbox.hands.shortcut(ana, "use_as_requirement", message)).error is None
        await sandbox.server.quiet()
    assert used == ["It must load in a second"]
    assert len(sandbox.snapshot(ana.id)["modals"]) == 1


async def test_outage_of_the_whole_platform(sandbox: SlackSandbox, ana: Person) -> None:
    port = int(sandbox.workspace.base_url.rsplit(":", 1)[-1])
    async with bolt(sandbox, echo, ping_interval=0.2):
        await sandbox.server.stop()
        sandbox.hands.say(ana, None, "anybody?")
        reply = sandbox.workspace.expect(posted("You said anybody?"))
        await sandbox.server.start(port)
        await reply
        await sandbox.server.quiet()
