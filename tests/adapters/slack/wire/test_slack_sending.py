"""The Slack gateway sends, over real sockets: exactly once, at Slack's pace, with refusals in the engine's words."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack.pace import Pace
from adapters.slack.payloads import Us
from adapters.slack.people import profile_of
from adapters.slack.refusals import in_our_words
from bot.engine.commands import Verbatim
from bot.engine.events import Account, Address, Attachment
from bot.engine.messages import Blob, Button, Message, say
from bot.engine.ports import RefusedByPlatform, RetryLater
from tests.support.slack_schemas import check_arguments
from tests.support.slack_wire import START, SlackWire, slack_wire
from tests.support.slack_wire import say as send


@pytest.fixture
async def wire() -> AsyncIterator[SlackWire]:
    async with slack_wire() as one:
        yield one


async def test_what_leaves_us_is_what_slack_takes(wire: SlackWire) -> None:
    """X45, X53."""
    async with wire.connected() as one:
        blob = Blob("brief.txt", wire.keep(b"a shop"), "text/plain")
        receipt = await send(
            one, wire.dm, say("See <!channel> & this", files=(blob,), buttons=(Button("OK", Verbatim("ok")),))
        )
        thread = replace(wire.dm, thread=receipt.message)
        await send(one, thread, say("in the thread"))
        await one.change(receipt, one.parts(say("Changed"))[0])
        await one.pin(receipt)
        await one.pin(receipt)
        await one.home(wire.account, [say("card")])
        await wire.quiet(one)
        for method, values in wire.slack.server.calls:
            if method not in ("apps.connections.open", "files.getUploadURLExternal", "auth.test"):
                check_arguments(method, coerced(values))
    assert wire.texts()[0] == "See <!channel> & this"
    assert wire.texts()[1].endswith("(file brief.txt, 6 bytes)")
    assert wire.texts()[2] == "Changed (edited)"
    assert wire.texts()[3] == "in the thread"
    assert wire.slack.workspace.message(wire.dm.channel, receipt.message).ts == receipt.message
    assert {values["unfurl_links"] for values in wire.calls("chat.postMessage")} == {False}
    assert "&lt;!channel&gt; &amp;" in wire.calls("chat.postMessage")[0]["text"]


def coerced(values: dict[str, object]) -> dict[str, object]:
    """Query and form arguments are strings; the schemas speak of what they mean."""
    out: dict[str, object] = {}
    for key, value in values.items():
        if key in ("limit", "include_all_metadata", "inclusive") and isinstance(value, str):
            out[key] = bool(int(value)) if key != "limit" else int(value)
        elif isinstance(value, str) and key in ("blocks", "files", "metadata", "view"):
            out[key] = json.loads(value)
        else:
            out[key] = value
    return out


async def test_a_receipt_says_where_and_when(wire: SlackWire) -> None:
    async with wire.connected() as one:
        receipt = await send(one, wire.dm, say("hello"))
        assert receipt.address == wire.dm
        assert receipt.at >= START
        await one.remove(receipt)
        await one.remove(receipt)
        assert wire.texts() == []


@pytest.mark.parametrize("fault", ["drop_answer", "truncated"])
@pytest.mark.parametrize("threaded", [False, True])
async def test_a_message_that_arrived_unseen_is_found_and_not_repeated(
    wire: SlackWire, fault: str, threaded: bool
) -> None:
    """X07, X08."""
    async with wire.connected() as one:
        first = await send(one, wire.dm, say("root"), nonce="root")
        where = replace(wire.dm, thread=first.message if threaded else "")
        wire.fault("chat.postMessage", fault)
        with pytest.raises(RetryLater) as later:
            await send(one, where, say("once"), nonce="x")
        assert later.value.certain is False
        receipt = await send(one, where, say("once"), nonce="x", again=True)
        assert wire.texts() == ["root", "once"]
        assert wire.shown(receipt).text == "once"
        again = await send(one, where, say("never sent before"), nonce="y", again=True)
        assert wire.shown(again).text == "never sent before"


@pytest.mark.parametrize("threaded", [False, True])
async def test_a_file_that_arrived_unseen_is_found_and_not_repeated(wire: SlackWire, threaded: bool) -> None:
    async with wire.connected() as one:
        first = await send(one, wire.dm, say("root"), nonce="root")
        where = replace(wire.dm, thread=first.message if threaded else "")
        message = Message(files=(Blob("a.txt", wire.keep(b"abc"), "text/plain"),))
        wire.fault("files.completeUploadExternal", "drop_answer")
        with pytest.raises(RetryLater) as later:
            await send(one, where, message, nonce="x")
        assert later.value.certain is False
        receipt = await send(one, where, message, nonce="x", again=True)
        assert len(wire.texts()) == 2
        assert wire.shown(receipt).files
        assert receipt.address == where


async def test_a_file_receipt_can_be_taken_back(wire: SlackWire) -> None:
    async with wire.connected() as one:
        receipt = await send(one, wire.dm, Message(files=(Blob("a.txt", wire.keep(b"abc")),)))
        await one.change(receipt, one.parts(Message(files=(Blob("a.txt", wire.keep(b"abc")),)))[0])
        await one.remove(receipt)
        assert wire.texts() == []
        with pytest.raises(RefusedByPlatform, match="not kept"):
            await send(one, wire.dm, Message(files=(Blob("b.txt", "0" * 64),)))


async def test_a_rate_limit_holds_one_channel_and_no_other(wire: SlackWire) -> None:
    """X17."""
    workspace = wire.slack.workspace
    channel = workspace.add_channel("ads", wire.ana, workspace.bot)
    async with wire.connected() as one:
        wire.fault("chat.postMessage", "429", 30)
        with pytest.raises(RetryLater) as later:
            await send(one, wire.dm, say("a"))
        assert (later.value.after, later.value.certain, later.value.scope) == (30, True, "place")
        await send(one, Address("slack", "T", channel.id), say("b"))
        wire.seconds += 29
        with pytest.raises(RetryLater):
            await send(one, wire.dm, say("a"))
        assert len(wire.calls("chat.postMessage")) == 1, "Slack is not asked before its time"
        wire.seconds += 2
        await send(one, wire.dm, say("a"))
        assert wire.texts() == ["a"]


async def test_one_message_a_second_after_a_burst(wire: SlackWire) -> None:
    async with wire.connected(burst=3) as one:
        for n in range(3):
            await send(one, wire.dm, say(f"line {n}"), nonce=f"{n}.")
        with pytest.raises(RetryLater) as later:
            await send(one, wire.dm, say("line 3"))
        assert later.value.after == pytest.approx(1)
        wire.seconds += 1
        await send(one, wire.dm, say("line 3"))
    assert wire.texts() == [f"line {n}" for n in range(4)]


@pytest.mark.parametrize("fault", ["500", "drop_answer"])
async def test_an_outage_is_uncertain_and_for_the_whole_platform(wire: SlackWire, fault: str) -> None:
    async with wire.connected() as one:
        wire.fault("chat.postMessage", fault)
        with pytest.raises(RetryLater) as later:
            await send(one, wire.dm, say("a"))
        assert (later.value.certain, later.value.scope) == (False, "platform")
        wire.fault("conversations.history", "429", 7)
        with pytest.raises(RetryLater) as looking:
            await send(one, wire.dm, say("a"), again=True)
        assert looking.value.certain is False, "what was not found out stays uncertain"


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("is_archived", "archived"),
        ("not_in_channel", "no_access"),
        ("restricted_action_read_only_channel", "no_access"),
        ("missing_scope", "no_access"),
        ("channel_not_found", "gone"),
        ("user_disabled", "deactivated"),
        ("cannot_dm_bot", "dm_closed"),
        ("invalid_blocks", "invalid"),
        ("msg_blocks_too_long", "invalid"),
        ("something_new", "invalid"),
    ],
)
async def test_refusals_in_the_engines_words(wire: SlackWire, code: str, why: str) -> None:
    """X20."""
    async with wire.connected() as one:
        wire.fault("chat.postMessage", "error", code)
        with pytest.raises(RefusedByPlatform) as refused:
            await send(one, wire.dm, say("a"))
        assert (refused.value.why, refused.value.detail.split(";")[0]) == (why, code)
        assert wire.troubles == []


async def test_direct_messages_are_opened_once(wire: SlackWire) -> None:
    async with wire.connected() as one:
        assert await one.direct(wire.account) == wire.dm
        assert await one.direct(wire.account) == wire.dm
        assert len(wire.calls("conversations.open")) == 1
        with pytest.raises(RefusedByPlatform) as refused:
            await one.direct(Account("slack", "UNOBODY"))
        assert refused.value.why == "dm_closed"


async def test_channels_are_checked_in_words_for_an_admin(wire: SlackWire) -> None:
    workspace = wire.slack.workspace
    inside = workspace.add_channel("ads", wire.ana, workspace.bot)
    outside = workspace.add_channel("random", wire.ana)
    closed = workspace.add_channel("old", wire.ana, workspace.bot)
    secret = workspace.add_channel("secret", wire.ana, private=True)
    wire.slack.users.archive(wire.ana, closed)
    async with wire.connected() as one:
        said = [await one.check(Address("slack", "T", each.id)) for each in (inside, outside, closed, secret)]
        assert await one.check(wire.dm) == ""
    assert said[0] == ""
    assert "Invite me" in said[1]
    assert "archived" in said[2]
    assert "cannot see" in said[3]


async def test_people_are_looked_up_once_an_hour_or_when_they_change(wire: SlackWire) -> None:
    workspace = wire.slack.workspace
    boss = workspace.add_person("boss", "The Boss", role="owner", tz="Asia/Manila")
    guest = workspace.add_person("guest", role="guest")
    async with wire.connected() as one:
        profile = await one.look_up(Account("slack", boss.id))
        assert profile is not None
        assert (profile.name, profile.zone, profile.kind, profile.admin) == ("The Boss", "Asia/Manila", "member", True)
        found = await one.look_up(Account("slack", guest.id))
        assert found is not None
        assert found.kind == "guest"
        us = await one.look_up(Account("slack", workspace.bot.id))
        assert us is not None
        assert us.kind == "bot"
        assert await one.look_up(Account("slack", "UNOBODY")) is None
        asked = len(wire.calls("users.info"))
        assert await one.look_up(Account("slack", boss.id)) == profile
        assert len(wire.calls("users.info")) == asked
        wire.slack.users.alter(boss, tz="Europe/Berlin")
        await wire.quiet(one)
        moved = await one.look_up(Account("slack", boss.id))
        assert moved is not None
        assert moved.zone == "Europe/Berlin"
        workspace.shared.clock.set_to(START + timedelta(hours=2))
        await one.look_up(Account("slack", guest.id))
        assert len(wire.calls("users.info")) == asked + 2


async def test_who_somebody_is_stays_unknown_where_slack_does_not_tell(wire: SlackWire) -> None:
    async with wire.connected() as one:
        wire.fault("users.info", "error", "missing_scope")
        assert await one.look_up(wire.account) is None
        found = await one.look_up(wire.account)
        assert found is not None
        assert found.name == "Ana Ruiz"
        wire.fault("users.info", "429", 30)
        with pytest.raises(RetryLater):
            await one.look_up(Account("slack", "UOTHER"))


def test_people_of_other_workspaces_are_outsiders() -> None:
    """X33."""
    us = Us("T1", "UBOT")
    assert profile_of({"id": "U2", "team_id": "T2", "name": "eve", "is_admin": True}, us).kind == "outsider"
    assert profile_of({"id": "U2", "team_id": "T2", "name": "eve", "is_admin": True}, us).admin is False
    assert profile_of({"id": "U2", "name": "eve", "tz": "Mars/Base"}, us).zone == ""


async def test_files_are_fetched_with_care(wire: SlackWire) -> None:
    """X52, X53."""
    workspace = wire.slack.workspace
    async with wire.connected(largest_file=10) as one:
        wire.slack.users.say(wire.ana, None, "", files=[("a.txt", b"short")])
        wire.slack.users.say(wire.ana, None, "", files=[("b.txt", b"longer than ten")])
        await wire.quiet(one)
        short, long = [event.files[0] for event in wire.intake.events if hasattr(event, "files")]
        assert await one.fetch(short) == b"short"
        assert await one.fetch(replace(short, ref=short.ref.split()[0])) == b"short"
        for attachment in (long, replace(long, size=0)):
            with pytest.raises(RefusedByPlatform) as refused:
                await one.fetch(attachment)
            assert refused.value.why == "too_large"
        for url in ("http://169.254.169.254/latest", "https://evil.example/slack.com", "file:///etc/passwd"):
            with pytest.raises(RefusedByPlatform) as refused:
                await one.fetch(Attachment("x", 1, f"F1 {url}"))
            assert refused.value.why == "gone"
        with pytest.raises(RetryLater):
            await wire.gateway().fetch(short)
        workspace.app.scopes.remove("files:read")
        with pytest.raises(RefusedByPlatform, match="sign-in page"):
            await one.fetch(short)


def test_buckets_refill_and_forget() -> None:
    now = [0.0]
    pace = Pace(1.0, 2, lambda: now[0])
    assert [pace.take("C1"), pace.take("C1"), pace.take("C1")] == [0, 0, 1]
    assert pace.take("C2") == 0
    now[0] += 0.25
    assert pace.take("C1") == pytest.approx(0.75)
    now[0] += 100
    assert [pace.take("C1"), pace.take("C1"), pace.take("C1")] == [0, 0, 1]
    pace.hold("chat.postMessage", "C1", 30)
    assert pace.held("chat.postMessage", "C1") == 30
    assert pace.held("chat.update", "C1") == 0
    now[0] += 30
    assert pace.held("chat.postMessage", "C1") == 0
    for n in range(10_002):
        pace.take(f"D{n}")
    now[0] += 10
    pace.take("last")
    assert pace.take("D1") == 0


@pytest.mark.parametrize(("status", "again"), [(404, False), (405, False), (501, False), (500, True), (503, True)])
def test_a_server_without_a_method_is_not_asked_again(status: int, again: bool) -> None:
    answer = AsyncSlackResponse(
        client=None, http_verb="POST", api_url="users.info", req_args={}, data="no", headers={}, status_code=status
    )  # fmt: skip
    found = in_our_words(SlackApiError("refused", answer))
    assert isinstance(found, RetryLater) is again
