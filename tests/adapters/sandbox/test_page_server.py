"""The page's server without a browser: screens, acts, refusals, and who may talk to it."""

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import ClientSession

from adapters.sandbox.discord.channels import Kind
from adapters.sandbox.page.discord_verbs import DiscordVerbs
from adapters.sandbox.page.resolved_text import END, START
from adapters.sandbox.page.server import Page
from adapters.sandbox.simulator import Simulator
from adapters.sandbox.time_travel import TimeTravel
from tests.support.page_browser import Idle

PIXEL = b"\x89PNG\r\n\x1a\n"


class Client:
    """One page over one simulator, without a bot, and a session that talks to it."""

    def __init__(self, simulator: Simulator, session: ClientSession) -> None:
        self.simulator, self.session = simulator, session

    async def state(self, **people: str) -> dict:
        async with self.session.get("/api/state", params={"slack": "", "discord": "", **people}) as answer:
            assert answer.status == 200
            return await answer.json()

    async def post(self, path: str, **body: object) -> tuple[int, dict]:
        async with self.session.post(path, json=body) as answer:
            return answer.status, await answer.json()


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[Client]:
    simulator = Simulator(tmp_path)
    page = Page(simulator, TimeTravel(simulator, Idle(), ()))
    address = await page.start("127.0.0.1", 0)
    async with ClientSession(address) as session:
        yield Client(simulator, session)
    await page.stop()


async def test_an_empty_simulator_shows_its_owner_and_an_applicant(client: Client) -> None:
    state = await client.state()
    assert state["slack"]["person"]["name"] == "Olga"
    assert state["discord"]["person"]["name"] == "Ana"
    assert state["bar"]["empty"] is True
    assert [one["name"] for one in state["discord"]["servers"]] == ["Gear Guild", "Copy Club"]
    assert next(one for one in state["bar"]["discord"] if one["name"] == "Ana")["zone"] == "Asia/Manila"


async def test_saying_editing_and_deleting_in_slack(client: Client) -> None:
    state = await client.state()
    me, direct = state["slack"]["person"]["id"], state["slack"]["direct"]
    assert await client.post("/api/slack/say", person=me, channel=direct, text="hello & bye") == (200, {})
    said = (await client.state())["slack"]["channels"][direct]["messages"][-1]
    assert (said["from"], said["raw"], said["bot"]) == ("Olga", "hello & bye", False)
    assert (await client.state())["bar"]["empty"] is False
    where = {"person": me, "channel": direct, "ts": said["ts"]}
    assert (await client.post("/api/slack/edit", **where, text="hi"))[0] == 200
    changed = (await client.state())["slack"]["channels"][direct]["messages"][-1]
    assert (changed["raw"], changed["edited"]) == ("hi", True)
    assert (await client.post("/api/slack/delete", **where))[0] == 200
    assert (await client.state())["slack"]["channels"][direct]["messages"] == []


async def test_mentions_are_written_out_for_the_reader(client: Client) -> None:
    state = await client.state()
    me, direct = state["slack"]["person"]["id"], state["slack"]["direct"]
    await client.post("/api/slack/say", person=me, channel=direct, text="see #jobs-writers, @Tenderbot")
    said = (await client.state())["slack"]["channels"][direct]["messages"][-1]
    text = "".join(one["text"] for one in said["blocks"][0]["elements"][0]["elements"])
    assert text == f"see {START}@#jobs-writers{END}, {START}@Tenderbot{END}"
    assert said["raw"] == "see #jobs-writers, @Tenderbot"


async def test_what_slack_refuses_comes_back_as_a_sentence(client: Client) -> None:
    me = (await client.state())["slack"]["person"]["id"]
    status, said = await client.post("/api/slack/slash", person=me, channel=None, text="/tender status", thread="1.0")
    assert status == 409
    assert said["error"].startswith("Slash commands do not work in threads.")
    assert await client.post("/api/slack/slash", person=me, text="/nonsense") == (
        409,
        {"error": "/nonsense is not a command here."},
    )
    status, said = await client.post("/api/slack/edit", person=me, channel="C0", ts="1.0", text="x")
    assert (status, said["error"]) == (409, "That message is not there any more.")


async def test_writing_and_replying_on_discord(client: Client) -> None:
    state = await client.state()
    me, channel = state["discord"]["person"]["id"], state["discord"]["servers"][0]["channels"][0]["id"]
    await client.post("/api/discord/say", person=me, channel=channel, text="**hi** all")
    first = (await client.state())["discord"]["servers"][0]["channels"][0]["messages"][-1]
    await client.post("/api/discord/say", person=me, channel=channel, text="again", reply_to=first["id"])
    second = (await client.state())["discord"]["servers"][0]["channels"][0]["messages"][-1]
    assert (first["content"], second["answers"], second["mine"]) == ("**hi** all", first["id"], True)


async def test_what_discord_refuses_comes_back_as_a_sentence(client: Client) -> None:
    state = await client.state()
    me, channel = state["discord"]["person"]["id"], state["discord"]["servers"][0]["channels"][0]["id"]
    status, said = await client.post("/api/discord/slash", person=me, channel=channel, text="/tender here")
    assert (status, said["error"]) == (409, "There is no /tender here, only [].")
    forum = client.simulator.discord.add_channel(
        next(iter(client.simulator.discord.servers.values())), "posts", Kind.FORUM
    )
    status, said = await client.post("/api/discord/say", person=me, channel=forum.id, text="hi")
    assert (status, said["error"]) == (409, "Ana may not write in posts.")


@pytest.mark.parametrize(
    ("text", "command", "options"),
    [
        ("/tender here", "tender here", {}),
        ("/tender link ABC", "tender link", {"code": "ABC"}),
        ("/tender link code:A B", "tender link", {"code": "A B"}),
        ("/tender apply", "tender apply", {}),
    ],
)
def test_a_typed_command_becomes_options(text: str, command: str, options: dict[str, str]) -> None:
    simulator = Simulator()
    sub = {"type": 1, "description": "d"}
    subs = [
        {**sub, "name": "here", "options": []},
        {**sub, "name": "link", "options": [{"type": 3, "name": "code", "description": "d", "required": False}]},
        {**sub, "name": "apply", "options": [{"type": 3, "name": "ad", "description": "d", "required": False}]},
    ]
    row = {"id": "1", "name": "tender", "type": 1, "description": "d", "options": subs, "contexts": [0, 1]}
    simulator.discord.application.commands[""] = [row]
    person = simulator.newcomer("Ana")
    channel = next(one for one in simulator.discord.channels.values() if one.name == "hire")
    assert DiscordVerbs(simulator).typed_command(person, channel, text) == (command, options)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Host": "evil.example"},
        {"Host": "127.0.0.1.evil.example:8765"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
async def test_another_site_is_refused(client: Client, headers: dict[str, str]) -> None:
    me = (await client.state())["slack"]["person"]["id"]
    body = {"person": me, "text": "hello"}
    async with client.session.post("/api/slack/say", json=body, headers=headers) as answer:
        assert answer.status == 403
    async with client.session.get("/api/state?slack=", headers=headers) as answer:
        assert answer.status == 403
    assert (await client.state())["bar"]["empty"] is True


async def test_the_page_itself_is_let_through_and_runs_no_foreign_script(client: Client) -> None:
    origin = str(client.session._base_url).rstrip("/")
    me = (await client.state())["slack"]["person"]["id"]
    body = {"person": me, "text": "hello"}
    async with client.session.post("/api/slack/say", json=body, headers={"Origin": origin}) as answer:
        assert answer.status == 200
    async with client.session.get("/") as answer:
        assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
        assert "<title>" in await answer.text()


async def test_files_go_up_and_come_down_never_as_a_page(client: Client) -> None:
    state = await client.state()
    me, direct = state["slack"]["person"]["id"], state["slack"]["direct"]
    files = []
    for name, data in (("a.html", b"<script>"), ("b.png", PIXEL)):
        async with client.session.post("/api/upload", params={"name": f"../{name}"}, data=data) as answer:
            files.append(await answer.json())
    assert [one["name"] for one in files] == ["a.html", "b.png"]
    await client.post("/api/slack/say", person=me, channel=direct, text="", files=files)
    shown = (await client.state())["slack"]["channels"][direct]["messages"][-1]["files"]
    for one, how in zip(shown, ("attachment", "inline"), strict=True):
        async with client.session.get(one["url"]) as answer:
            assert answer.headers["Content-Disposition"].startswith(how)
            assert "sandbox" in answer.headers["Content-Security-Policy"]
            assert await answer.read() in (b"<script>", PIXEL)
    async with client.session.get("/files/slack/F0") as answer:
        assert answer.status == 404


async def test_every_change_is_told_to_open_pages(client: Client) -> None:
    me = (await client.state())["slack"]["person"]["id"]
    async with client.session.get("/api/events") as stream:
        assert (await stream.content.readuntil(b"\n\n")).startswith(b"retry")
        await client.post("/api/slack/say", person=me, text="hello")
        line = await stream.content.readuntil(b"\n\n")
        assert json.loads(line.removeprefix(b"data: ")) == {"changed": ["slack"]}


async def test_the_clock_is_pushed(client: Client) -> None:
    before = client.simulator.clock.now()
    assert (await client.post("/api/time", by="day"))[0] == 200
    assert client.simulator.clock.now() - before >= timedelta(days=1)
    assert (await client.post("/api/time", by="next"))[1]["error"] == (
        "Nothing is planned yet, so there is no next ping."
    )
    assert (await client.post("/api/time", by="week"))[0] == 409


async def test_newcomers(client: Client) -> None:
    _, made = await client.post("/api/people", platform="discord", name="Bo", zone="Africa/Lagos")
    assert (await client.state(discord=made["id"]))["discord"]["person"]["name"] == "Bo"
    _, made = await client.post("/api/people", platform="slack", name="Olga", zone="Europe/Berlin")
    other = (await client.state(slack=made["id"]))["slack"]
    assert other["person"]["role"] == "member"
    assert "jobs-writers" in [one["name"] for one in other["channels"].values()]
    status, said = await client.post("/api/people", platform="slack", name="X", zone="Mars/Base")
    assert (status, said["error"]) == (409, "Mars/Base is not a time zone; write it like Europe/Berlin.")


async def test_six_applicants_need_an_ad(client: Client) -> None:
    assert (await client.post("/api/suggestions/applicants"))[0] == 200
    while (bar := (await client.state())["bar"])["applicants"]:
        pass
    assert bar["says"].startswith("There is no ad on Discord yet")


async def test_nobody_acts_as_the_bot(client: Client) -> None:
    workspace, model = client.simulator.slack.workspace, client.simulator.discord
    assert (await client.post("/api/slack/say", person=workspace.bot.id, text="x"))[0] == 409
    assert (await client.post("/api/discord/say", person=model.bot.id, text="x"))[0] == 409
    assert (await client.post("/api/slack/teleport", person=client.simulator.owner.id))[0] == 409


async def test_everything_is_there_after_a_restart(client: Client, tmp_path: Path) -> None:
    me = (await client.state())["slack"]["person"]["id"]
    await client.post("/api/slack/say", person=me, text="remember me")
    await client.post("/api/time", by="day")
    client.simulator.save()
    again = Page(Simulator(tmp_path), TimeTravel(client.simulator, Idle(), ()))
    address = await again.start("127.0.0.1", 0)
    async with ClientSession(address) as session:
        state = await Client(again.simulator, session).state()
    await again.stop()
    said = state["slack"]["channels"][state["slack"]["direct"]]["messages"][-1]
    assert said["raw"] == "remember me"
    assert again.simulator.clock.now() >= client.simulator.clock.now() - timedelta(seconds=1)
