"""Every control of both platforms on the page, as an app without our bot would send it."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from adapters.sandbox.page.server import Page
from adapters.sandbox.simulator import Simulator
from adapters.sandbox.slack import api
from adapters.sandbox.time_travel import TimeTravel
from tests.support.needs import needs_chromium
from tests.support.page_browser import Idle, RunningSandbox, browsing
from tests.support.page_payloads import DISCORD, MESSAGE, MODAL, V2, WINDOW, Json
from tests.support.page_reader import Reader
from tests.support.patience import soon


@pytest.fixture
async def sandbox() -> AsyncIterator[RunningSandbox]:
    needs_chromium()
    simulator = Simulator()
    time_travel = TimeTravel(simulator, Idle(), ())
    page = Page(simulator, time_travel)
    yield RunningSandbox(simulator, time_travel, page, await page.start("127.0.0.1", 0))
    await page.stop()


class App:
    """Acknowledges what people do in Slack, as an app that is connected would."""

    def __init__(self, simulator: Simulator) -> None:
        self.workspace = simulator.slack.workspace
        self._came = asyncio.Event()
        self.workspace.envelopes.on_ready.append(self._came.set)

    def says(self, method: str, **values: Any) -> Json:
        reply = api.call(self.workspace, method, self.workspace.app.bot_token, values)
        assert reply.body["ok"], reply.body
        return reply.body

    async def hears(self, answer: Json | None = None) -> Json:
        """The next act of a person, acknowledged with `answer`."""
        while True:
            for one in self.workspace.envelopes.ready():
                self.workspace.envelopes.went(one)
                act = one.kind == "interactive"
                self.workspace.envelopes.acked(one.id, (answer or {}) if act else {})
                if act:
                    return one.payload
            self._came.clear()
            await soon(self._came.wait())


async def test_slack_controls_reach_the_app_and_errors_stand_at_their_fields(sandbox: RunningSandbox) -> None:
    complaints: list[str] = []
    app, owner = App(sandbox.simulator), sandbox.simulator.owner
    direct = app.workspace.direct(owner)
    sandbox.simulator.slack.users.say(owner, direct, "hello")
    app.says("chat.postMessage", channel=direct.id, text="all", blocks=MESSAGE)
    async with browsing(needs_chromium(), sandbox.address, complaints.append) as tab:
        reader = Reader(sandbox, tab)
        await reader.keeps("8-slack-controls")
        assert "Dec 18, 2026" in await reader.reads("slack")
        await tab.click("#slack .button:has-text('Go on')")
        assert (await app.hears())["actions"][0]["action_id"] == "go"
        await tab.click("#slack .button:has-text('Stop')")
        await tab.click("dialog button:has-text('No')")
        await tab.click("#slack .button:has-text('Stop')")
        await tab.click("dialog button:has-text('Do it')")
        assert (await app.hears())["actions"][0]["action_id"] == "stop"
        await tab.select_option("#slack .block-actions select", "b")
        assert (await app.hears())["actions"][0]["selected_option"]["value"] == "b"
        await tab.check("#slack .block-section .choices label:has-text('One') input")
        await tab.check("#slack .block-section .choices label:has-text('Three') input")
        await tab.click("#slack .button:has-text('Done')")
        chosen = (await app.hears())["actions"][0]["selected_options"]
        assert [one["value"] for one in chosen] == ["one", "three"]
        assert await tab.input_value("#slack input[type=date]") == "2026-12-18"
        await tab.fill("#slack input[type=date]", "2026-12-19")
        assert (await app.hears())["actions"][0]["selected_date"] == "2026-12-19"
        await tab.click("#slack summary[aria-label='More']")
        await tab.click("#slack .menu button:has-text('Never')")
        assert (await app.hears())["actions"][0]["selected_option"]["value"] == "never"
        await tab.check("#slack .block-actions .choices label:has-text('Tock') input")
        assert (await app.hears())["actions"][0]["selected_options"][0]["value"] == "tock"

        app.says("views.open", trigger_id=app.workspace.trigger(owner), view=MODAL)
        await tab.click("#slack .modal button:has-text('Send it')")
        assert "Please fill in every required field" in await tab.inner_text("#slack .modal-foot .refusal")
        await tab.fill("#slack .modal input[aria-label='Name']", "Olga")
        await tab.check("#slack .modal label:has-text('Hourly') input")
        await tab.check("#slack .modal label:has-text('Code') input")
        await tab.select_option("#slack .modal select", label="Olga")
        await tab.click("#slack .modal button:has-text('Send it')")
        await app.hears({"response_action": "errors", "errors": {"name": "Your full name, please."}})
        await tab.wait_for_selector("#slack .modal .block-input.wrong .refusal:has-text('Your full name')")
        assert await tab.get_attribute("#slack .modal input[aria-label='Name']", "aria-invalid") == "true"
        await reader.keeps("9-slack-modal")
        await tab.fill("#slack .modal input[aria-label='Name']", "Olga Berg")
        await tab.press("#slack .modal input[aria-label='Name']", "Enter")
        values = (await app.hears())["view"]["state"]["values"]
        assert values["name"]["name"]["value"] == "Olga Berg"
        assert values["kind"]["kind"]["selected_option"]["value"] == "hourly"
        assert [one["value"] for one in values["skills"]["skills"]["selected_options"]] == ["code"]
        assert values["owner"]["owner"]["selected_user"] == owner.id
        await tab.wait_for_selector("#slack .modal", state="detached")
        assert complaints == []


async def test_discord_controls_reach_the_app(sandbox: RunningSandbox) -> None:
    complaints: list[str] = []
    model = sandbox.simulator.discord
    channel = next(one for one in model.channels.values() if one.name == "hire")
    for body in (DISCORD, V2):
        model.create_message(channel.id, body)
    heard: asyncio.Queue[Json] = asyncio.Queue()
    model.to_bot(lambda event, data: heard.put_nowait(data) if event == "INTERACTION_CREATE" else None)

    async def hears(answer: Json) -> Json:
        one = await soon(heard.get())
        model.respond(one["id"], one["token"], answer)
        return one["data"]

    async with browsing(needs_chromium(), sandbox.address, complaints.append, "dark") as tab:
        reader = Reader(sandbox, tab)
        await reader.keeps("10-discord-controls")
        assert "tents_2025" in await reader.reads("discord")
        assert "**" not in await reader.reads("discord")
        await tab.click("#discord .dbutton:has-text('Danger')")
        assert (await hears({"type": 6}))["custom_id"] == "danger"
        await tab.click("#discord .dmany summary")
        for one in ("x", "z"):
            await tab.check(f"#discord .dmany label:has-text('{one}') input")
        await tab.click("#discord .dmany .dbutton")
        assert (await hears({"type": 4, "data": {"content": "chosen", "flags": 64}}))["values"] == ["x", "z"]
        await tab.wait_for_selector("#discord .message.private:has-text('chosen')")
        await tab.click("#discord .dbutton:has-text('Open')")
        await hears({"type": 9, "data": WINDOW})
        await tab.fill("#discord .modal textarea", "no")
        await tab.select_option("#discord .modal select", "l")
        await tab.click("#discord .modal button:has-text('Submit')")
        assert "must have 3 to 4000 characters" in await tab.inner_text("#discord .modal .refusal")
        await tab.fill("#discord .modal textarea", "three words here")
        proof: Any = {"name": "proof.txt", "mimeType": "text/plain", "buffer": b"seen"}
        await tab.set_input_files("#discord .modal input[type=file]", proof)
        await reader.keeps("11-discord-window")
        await tab.click("#discord .modal button:has-text('Submit')")
        sent = await hears({"type": 6})
        assert sent["components"][0]["component"]["value"] == "three words here"
        assert next(iter(sent["resolved"]["attachments"].values()))["filename"] == "proof.txt"
        await tab.wait_for_selector("#discord .modal", state="detached")
        assert complaints == []
