"""The real slack-bolt against the Slack sandbox: what works here works against Slack's own servers."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession
from slack_bolt.app.async_app import AsyncApp

from adapters.sandbox.shared_state import SharedState
from adapters.sandbox.simulated_clock import SimulatedClock
from adapters.sandbox.slack import api
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.plain_text import as_text
from adapters.sandbox.slack.simulator import SlackSimulator
from tests.support.slack_client import CARD, MODAL, START, bolt, echo, posted, running


@pytest.fixture
async def slack() -> AsyncIterator[SlackSimulator]:
    async with running() as one:
        yield one


@pytest.fixture
def ana(slack: SlackSimulator) -> Person:
    return slack.workspace.add_person("ana", "Ana Ruiz", tz="Europe/Madrid")


def kind(name: str) -> Any:
    return lambda change: change.kind == name


async def test_message_and_reply(slack: SlackSimulator, ana: Person) -> None:
    async with bolt(slack, echo):
        reply = slack.workspace.expect(posted("You said"))
        slack.users.say(ana, None, "hello")
        message = (await reply).message
        assert message is not None
        assert as_text(slack.workspace, message, ana) == "You said hello"
        await slack.server.quiet()
        assert not slack.workspace.envelopes.pending


async def test_button_updates_its_message(slack: SlackSimulator, ana: Person) -> None:
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

    async with bolt(slack, register):
        card = slack.workspace.expect(posted("Publish?"))
        slack.users.say(ana, None, "go")
        message = (await card).message
        assert message is not None
        assert as_text(slack.workspace, message, ana) == "Publish?\n[Publish] [Select v]"
        assert (await slack.users.select(ana, message, "where", "here")).error is None
        private = slack.screen(ana.id)["channels"][message.channel]["messages"][-1]
        assert (private["private"], private["text"]) == (True, "Only you: here")
        assert (await slack.users.press(ana, message, "publish")).error is None
        assert as_text(slack.workspace, message, ana) == "Published p1 (edited)"
        await slack.server.quiet()


async def test_modal_with_errors_in_the_ack(slack: SlackSimulator, ana: Person) -> None:
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

    async with bolt(slack, register):
        assert (await slack.users.slash(ana, None, "/tender", "new")).error is None
        view = slack.workspace.views[slack.workspace.stacks[ana.id][0]]
        ack = await slack.users.submit(ana, view, {"goal": "nice"})
        assert (ack.action, ack.errors) == ("errors", {"goal": "Say what nice means."})
        assert "! Say what nice means." in slack.screen(ana.id)["modals"][0]["text"]
        await slack.users.submit(ana, view, {"goal": "more"})
        stack = slack.workspace.stacks[ana.id]
        assert len(stack) == 2
        slack.users.close_view(ana, slack.workspace.views[stack[-1]])
        await slack.server.quiet()
        assert closed == ["brief2"]
        assert (await slack.users.submit(ana, view, {"goal": "A site that sells"})).action == "close"
        assert slack.screen(ana.id)["modals"] == []


async def test_home_and_mention(slack: SlackSimulator, ana: Person) -> None:
    heard: list[str] = []
    channel = slack.workspace.add_channel("ads", ana, slack.workspace.bot)

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

    async with bolt(slack, register):
        home = slack.workspace.expect(kind("home"))
        slack.users.open_home(ana)
        await home
        assert slack.screen(ana.id)["home"]["text"] == "# Your projects"
        message = slack.users.say(ana, channel, "@tenderbot status")
        assert message.text == f"<@{slack.workspace.bot.id}> status"
        await slack.server.quiet()
        assert heard == [f"message {message.ts}", f"mention {message.ts}"]


async def test_files_both_ways(slack: SlackSimulator, ana: Person) -> None:
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

    async with bolt(slack, register):
        back = slack.workspace.expect(posted("Here"))
        slack.users.say(ana, None, "", files=[("brief.txt", b"a shop")])
        message = (await back).message
        assert message is not None
        file = slack.workspace.files[message.files[0]]
        assert slack.workspace.shared.blobs[file.digest] == b"A SHOP"
        assert as_text(slack.workspace, message, ana).endswith("(file Back, 6 bytes)")
        await slack.server.quiet()


@pytest.mark.parametrize("text", ["\0", "\ud800 alone", "\u202eback", "e" + "\u0301" * 10_000, "\U0001f600" * 4_000])
async def test_odd_characters_come_and_go(slack: SlackSimulator, ana: Person, text: str) -> None:
    async with bolt(slack, echo):
        slack.users.say(ana, None, text)
        await slack.server.quiet()
    texts = [one.text for place in slack.workspace.messages.values() for one in place.values()]
    assert texts == [text, f"You said {text}"]


def test_without_sockets_the_model_is_enough() -> None:
    slack = SlackSimulator(SharedState(SimulatedClock(START)))
    workspace = slack.workspace
    person = workspace.add_person("ana")
    slack.users.say(person, None, "hello")
    ack = slack.users.slash(person, None, "/tender", "status")
    for one in workspace.envelopes.ready():
        workspace.envelopes.went(one)
        workspace.envelopes.acked(one.id, {"text": "All well."} if one.topic == "/tender" else {})
    assert ack.done
    assert not workspace.envelopes.flying
    place = workspace.direct(person)
    reply = api.call(workspace, "chat.postMessage", workspace.app.bot_token, {"channel": place.id, "text": "Hi"})
    assert reply.body["ok"]
    lines = slack.screen(person.id)["channels"][place.id]["messages"]
    assert [(one["text"], one["private"]) for one in lines] == [("hello", False), ("All well.", True), ("Hi", False)]


def test_change_carries_what_was_written() -> None:
    seen: list[dict[str, Any]] = []
    shared = SharedState()
    slack = SlackSimulator(shared)
    shared.listen(lambda platform, detail: seen.append({"platform": platform, **detail}))
    person = slack.workspace.add_person("ana")
    slack.users.say(person, None, "hello")
    assert [(one["platform"], one["kind"], one["text"]) for one in seen] == [("slack", "message", "hello")]


async def test_download_of_what_is_missing_is_a_page(slack: SlackSimulator, ana: Person) -> None:
    file = slack.users.upload(ana, "a.txt", b"x")
    slack.users.say(ana, None, "look", files=[file])
    base = slack.workspace.base_url
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


async def test_shortcut_on_a_message(slack: SlackSimulator, ana: Person) -> None:
    slack.workspace.app.shortcuts = [{"callback_id": "use_as_requirement", "type": "message"}]
    used: list[str] = []

    def register(app: AsyncApp) -> None:
        @app.event("message")
        async def heard() -> None: ...

        @app.message_shortcut("use_as_requirement")
        async def use(ack: Any, body: dict[str, Any], client: Any) -> None:
            used.append(body["message"]["text"])
            await client.views_open(trigger_id=body["trigger_id"], view=MODAL)
            await ack()

    async with bolt(slack, register):
        message = slack.users.say(ana, None, "It must load in a second")
        assert (await slack.users.shortcut(ana, "use_as_requirement", message)).error is None
        await slack.server.quiet()
    assert used == ["It must load in a second"]
    assert len(slack.screen(ana.id)["modals"]) == 1
