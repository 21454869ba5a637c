"""The Slack gateway listens, over real sockets: rows before acknowledgements, once each, answers at once."""

import asyncio
import re
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from typing import Any

import aiohttp
import pytest

from adapters.sandbox.slack.connections import signed
from adapters.slack import sockets
from bot.engine.commands import Verbatim
from bot.engine.effects import Reply, ShowForm
from bot.engine.events import (
    Account,
    Address,
    Deleted,
    Edited,
    Event,
    Invoked,
    Left,
    Opened,
    PlatformName,
    Pressed,
    Said,
    Submitted,
)
from bot.engine.form_fields import Form, FormField
from bot.engine.messages import Button, Message, Option, Select, say
from bot.engine.ports import DirectConversation, RefusedByPlatform
from tests.support.needs import ROOT
from tests.support.patience import PATIENCE, soon
from tests.support.recording_intake import RecordingIntake
from tests.support.slack_wire import START, SlackWire, slack_wire
from tests.support.slack_wire import say as send

FORM = Form(Verbatim("offer:o1"), "Offer", (FormField("pay", "Pay"), FormField("note", "Note", "text", required=False)))
OTHERWISE = say("Press here to go on.", buttons=(Button("Open", Verbatim("offer?:o1")),))


@pytest.fixture
async def wire() -> AsyncIterator[SlackWire]:
    async with slack_wire() as one:
        yield one


def only(wire: SlackWire, kind: type[Event]) -> Any:
    (found,) = [one for one in wire.intake.events if isinstance(one, kind)]
    return found


async def test_what_is_said_edited_and_deleted_in_a_dm(wire: SlackWire) -> None:
    users = wire.slack.users
    async with wire.connected() as one:
        message = users.say(wire.ana, None, "I need a <site> & a logo", files=[("brief.txt", b"a shop")])
        await wire.quiet(one)
        users.edit(wire.ana, message, "I need a site")
        users.unfurl(message, "A page", "https://a.b")
        users.delete(wire.ana, message)
        await wire.quiet(one)
        said = only(wire, Said)
        assert (said.text, said.direct, said.where) == ("I need a <site> & a logo", True, wire.dm)
        assert said.profile is not None
        assert (said.profile.name, said.profile.zone, said.profile.kind) == ("Ana Ruiz", "Europe/Madrid", "member")
        assert said.at >= START
        assert await one.fetch(said.files[0]) == b"a shop"
        assert only(wire, Edited).text == "I need a site"
        assert only(wire, Deleted).message == said.message
        assert len(wire.intake.events) == 3
        assert not wire.slack.workspace.envelopes.pending


async def test_a_mention_is_one_event_and_repeats_are_none(wire: SlackWire) -> None:
    """X01, X03."""
    channel = wire.slack.workspace.add_channel("ads", wire.ana, wire.slack.workspace.bot)
    wire.fault("message", "duplicate")
    wire.fault("message", "duplicate", "another event id")
    async with wire.connected() as one:
        wire.slack.users.say(wire.ana, channel, "@tenderbot status")
        wire.slack.users.say(wire.ana, None, "twice")
        wire.slack.users.say(wire.ana, channel, "lunch?")
        await wire.quiet(one)
    assert [(said.text, said.to_bot) for said in wire.intake.events if isinstance(said, Said)] == [
        ("status", True),
        ("twice", False),
    ]
    assert wire.intake.repeats == 3


async def test_nothing_is_acknowledged_that_was_not_written() -> None:
    """X04."""
    async with slack_wire() as wire:
        wire.intake.broken = 1
        async with wire.connected() as one:
            wire.slack.server.delivery.patience = 0.2
            wire.slack.users.say(wire.ana, None, "hello")
            wire.slack.server.delivery.patience = PATIENCE  # the second try has as long as it takes
            await wire.intake.until(lambda: bool(wire.intake.events))
            await wire.quiet(one)
        assert only(wire, Said).text == "hello"
        assert wire.intake.repeats == 0
        assert not wire.slack.workspace.envelopes.lost


async def test_the_bots_own_messages_and_other_bots_are_nothing(wire: SlackWire) -> None:
    async with wire.connected() as one:
        await send(one, wire.dm, say("hello from us"))
        await wire.quiet(one)
    assert wire.intake.events == []


async def test_an_acknowledgement_does_not_wait_for_the_turn(wire: SlackWire) -> None:
    """X10."""
    wire.intake.turn = asyncio.Event()
    async with wire.connected() as one:
        receipt = await send(one, wire.dm, Message(text=("Go?",), buttons=(Button("Go", Verbatim("go:p1")),)))
        ack = await soon(wire.slack.users.press(wire.ana, wire.shown(receipt), "b0:go:p1"))
        assert ack.error is None
        assert not wire.intake.turn.is_set()
        wire.intake.turn.set()
        await wire.quiet(one)


async def test_a_press_in_a_dm_is_answered_by_an_ordinary_message(wire: SlackWire) -> None:
    wire.intake.answers = lambda event: (Reply(message=say("Done already.")),)
    async with wire.connected() as one:
        receipt = await send(one, wire.dm, say("Go?", buttons=(Button("Go", Verbatim("go:p1")),)))
        await wire.slack.users.press(wire.ana, wire.shown(receipt), "b0:go:p1")
        await wire.quiet(one)
    pressed = only(wire, Pressed)
    assert (pressed.action, pressed.message, pressed.direct) == ("go:p1", receipt.message, True)
    assert wire.texts() == ["Go?\n[Go]", "Done already."]
    assert not wire.slack.workspace.ephemerals


async def test_a_press_in_a_channel_is_answered_for_one_pair_of_eyes(wire: SlackWire) -> None:
    workspace = wire.slack.workspace
    channel = workspace.add_channel("ads", wire.ana, workspace.bot)
    wire.intake.answers = lambda event: (Reply(message=say("I wrote you a DM.")),)
    async with wire.connected() as one:
        where = replace(wire.dm, space="T", channel=channel.id)
        receipt = await send(one, where, say("A job", buttons=(Button("Apply", Verbatim("apply:a1")),)))
        await wire.slack.users.press(wire.ana, wire.shown(receipt), "b0:apply:a1")
        await wire.quiet(one)
    assert [message.seen_by for message in workspace.ephemerals] == [wire.ana.id]
    assert wire.texts(channel.id) == ["A job\n[Apply]"]


async def test_a_command_where_the_bot_is_not_is_answered_all_the_same(wire: SlackWire) -> None:
    workspace = wire.slack.workspace
    channel = workspace.add_channel("random", wire.ana)
    wire.intake.answers = lambda event: (Reply(message=say("Invite me first.")),)
    async with wire.connected() as one:
        await wire.slack.users.slash(wire.ana, channel, "/tender", "here")
        await wire.quiet(one)
    invoked = only(wire, Invoked)
    assert (invoked.name, invoked.place_name, invoked.may_manage) == ("here", "#random", True)
    assert [message.text for message in workspace.ephemerals] == ["Invite me first."]


async def test_a_stranger_may_not_manage_a_channel(wire: SlackWire) -> None:
    workspace = wire.slack.workspace
    ben = workspace.add_person("ben")
    channel = workspace.add_channel("ads", wire.ana, ben, workspace.bot)
    async with wire.connected() as one:
        await wire.slack.users.slash(ben, channel, "/tender", "here")
        await wire.quiet(one)
    assert only(wire, Invoked).may_manage is False


def window(wire: SlackWire) -> Any:
    return wire.slack.workspace.views[wire.slack.workspace.stacks[wire.ana.id][-1]]


async def test_a_form_opens_at_once_is_checked_and_taken_once(wire: SlackWire) -> None:
    wire.intake.answers = lambda event: (
        (ShowForm(form=FORM, otherwise=OTHERWISE),) if isinstance(event, Pressed) else ()
    )
    users = wire.slack.users
    async with wire.connected() as one:
        receipt = await send(one, wire.dm, OTHERWISE)
        await users.press(wire.ana, wire.shown(receipt), "b0:offer?:o1")
        await wire.quiet(one)
        assert wire.slack.screen(wire.ana.id)["modals"][0]["text"].startswith("== Offer ==")
        wire.intake.errors = {"pay": "A number, please."}
        ack = await users.submit(wire.ana, window(wire), {"f:pay": "lots"})
        assert ack.errors == {"f:pay": "A number, please."}
        assert not [event for event in wire.intake.events if isinstance(event, Submitted)]
        wire.intake.errors = {}
        assert (await users.submit(wire.ana, window(wire), {"f:pay": "300"})).action == "close"
        await wire.quiet(one)
    sent = only(wire, Submitted)
    assert (sent.form, sent.values, sent.message) == ("offer:o1", {"pay": ("300",), "note": ()}, receipt.message)
    assert (sent.where, sent.direct) == (wire.dm, True)
    assert wire.intake.given_back == []


async def test_a_closed_form_is_not_told(wire: SlackWire) -> None:
    """C16: there would be nothing in it to keep; the button on the message opens it again."""
    wire.intake.answers = lambda event: (ShowForm(form=FORM, otherwise=OTHERWISE),)
    async with wire.connected() as one:
        receipt = await send(one, wire.dm, OTHERWISE)
        await wire.slack.users.press(wire.ana, wire.shown(receipt), "b0:offer?:o1")
        await wire.quiet(one)
        wire.slack.users.close_view(wire.ana, window(wire))
        await wire.quiet(one)
    assert [type(event) for event in wire.intake.events] == [Pressed]
    assert wire.slack.workspace.envelopes.pending == {}


async def test_a_deactivated_member_is_told_of_and_not_looked_up(wire: SlackWire) -> None:
    async with wire.connected() as one:
        wire.slack.users.alter(wire.ana, tz="Asia/Manila")
        wire.slack.users.alter(wire.ana, deleted=True)
        await wire.quiet(one)
    assert only(wire, Left).who == Account("slack", wire.ana.id)
    assert [type(event) for event in wire.intake.events] == [Left]
    assert wire.calls("users.info") == []


async def test_the_language_of_the_app_comes_with_the_profile(wire: SlackWire) -> None:
    wire.slack.users.alter(wire.ana, locale="de-DE")
    async with wire.connected() as one:
        wire.slack.users.say(wire.ana, None, "hallo")
        await wire.quiet(one)
        profile = only(wire, Said).profile
        assert (profile.locale, profile.zone) == ("de-DE", wire.ana.tz)
        wire.slack.users.alter(wire.ana, locale="es-ES")
        await wire.quiet(one)
        found = await one.look_up(Account("slack", wire.ana.id))
        assert found is not None
        assert found.locale == "es-ES"


async def test_an_expired_trigger_goes_back_to_the_engine(wire: SlackWire) -> None:
    """X27."""
    wire.slack.workspace.trigger_seconds = -1.0
    shown = ShowForm(form=FORM, otherwise=OTHERWISE)
    wire.intake.answers = lambda event: (shown,)
    async with wire.connected() as one:
        receipt = await send(one, wire.dm, OTHERWISE)
        await wire.slack.users.press(wire.ana, wire.shown(receipt), "b0:offer?:o1")
        await wire.quiet(one)
    ((what, event),) = wire.intake.given_back
    assert list(what) == [shown]
    assert isinstance(event, Pressed)
    assert wire.slack.screen(wire.ana.id)["modals"] == []


async def test_a_window_that_was_dismissed_and_a_reply_that_slack_refuses_go_back(wire: SlackWire) -> None:
    shown, words = ShowForm(form=FORM, otherwise=OTHERWISE), Reply(message=say("Noted."))
    wire.intake.answers = lambda event: (shown, words)
    async with wire.connected() as one:
        receipt = await send(one, wire.dm, OTHERWISE)
        wire.fault("views.update", "error", "not_found")
        wire.fault("chat.postMessage", "429", 30)
        await wire.slack.users.press(wire.ana, wire.shown(receipt), "b0:offer?:o1")
        await wire.quiet(one)
    ((what, _),) = wire.intake.given_back
    assert list(what) == [shown, words]


async def test_an_engine_that_fails_to_answer_leaves_no_empty_window(wire: SlackWire) -> None:
    def fail(event: Event) -> tuple[Reply, ...]:
        raise ValueError("a defect")

    wire.intake.answers = fail
    async with wire.connected() as one:
        receipt = await send(one, wire.dm, OTHERWISE)
        await wire.slack.users.press(wire.ana, wire.shown(receipt), "b0:offer?:o1")
        await wire.quiet(one)
        assert "comes as a message" in wire.slack.screen(wire.ana.id)["modals"][0]["text"]


@pytest.mark.parametrize(
    ("answers", "words"), [((), "comes as a message"), ((Reply(message=say("It is closed.")),), "It is closed.")]
)
async def test_a_window_without_a_form_says_why(wire: SlackWire, answers: tuple[Reply, ...], words: str) -> None:
    wire.intake.answers = lambda event: answers
    async with wire.connected() as one:
        receipt = await send(one, wire.dm, OTHERWISE)
        await wire.slack.users.press(wire.ana, wire.shown(receipt), "b0:offer?:o1")
        await wire.quiet(one)
        assert words in wire.slack.screen(wire.ana.id)["modals"][0]["text"]
    assert len(wire.texts()) == 1


async def test_a_form_from_a_command_opens_without_a_skeleton(wire: SlackWire) -> None:
    wire.intake.answers = lambda event: (ShowForm(form=FORM, otherwise=OTHERWISE),)
    async with wire.connected() as one:
        await wire.slack.users.slash(wire.ana, None, "/tender", "new")
        await wire.quiet(one)
        assert wire.slack.screen(wire.ana.id)["modals"][0]["text"].startswith("== Offer ==")


async def test_choices_of_a_select(wire: SlackWire) -> None:
    several = Select(Verbatim("places:p1"), tuple(Option(f"#{n}", f"c{n}") for n in range(3)), most=3)
    async with wire.connected() as one:
        receipt = await send(one, wire.dm, Message(text=("Where?",), select=several))
        await wire.slack.users.select(wire.ana, wire.shown(receipt), "s:places:p1", ["c0", "c2"])
        await wire.quiet(one)
    assert (only(wire, Pressed).action, only(wire, Pressed).values) == ("places:p1", ("c0", "c2"))


async def test_the_home_and_its_buttons(wire: SlackWire) -> None:
    card = Message(title="Logo", text=("Your turn.",), buttons=(Button("Review", Verbatim("review:p1")),))
    wire.intake.answers = lambda event: (Reply(message=say("Here it is.")),) if isinstance(event, Pressed) else ()
    async with wire.connected() as one:
        wire.slack.users.open_home(wire.ana)
        await wire.quiet(one)
        assert only(wire, Opened).who == wire.account
        await one.home(wire.account, [card, replace(card, title="Site")])
        home = wire.slack.workspace.views[wire.slack.workspace.homes[wire.ana.id]]
        assert wire.slack.screen(wire.ana.id)["home"]["text"].count("[Review]") == 2
        await wire.slack.users.press(wire.ana, home, "b1.0:review:p1")
        await wire.quiet(one)
    assert (only(wire, Pressed).where, only(wire, Pressed).direct) == (wire.dm, True)
    assert wire.texts() == ["Here it is."]


async def test_a_new_connection_loses_nothing(wire: SlackWire) -> None:
    """X26."""
    async with wire.connected(ping_interval=0.3) as one:
        for n, reason in enumerate(("refresh_requested", "too_many_websockets", "abort")):
            wire.slack.server.disconnect(reason)
            wire.slack.users.say(wire.ana, None, f"still there {n}?")
            await wire.intake.until(lambda n=n: len(wire.intake.events) == n + 1)  # type: ignore[misc]
        await wire.quiet(one)
    assert [event.text for event in wire.intake.events if isinstance(event, Said)] == [
        f"still there {n}?" for n in range(3)
    ]


async def test_what_was_missed_is_read_from_the_history_in_order_once(wire: SlackWire) -> None:
    users = wire.slack.users
    seen = users.say(wire.ana, None, "seen before")
    parent = users.say(wire.ana, None, "a thread")
    users.say(wire.ana, None, "missed one")
    users.say(wire.ana, None, "missed in the thread", thread_ts=seen.ts)
    users.say(wire.ana, None, "missed two", thread_ts=parent.ts)
    users.say(wire.ana, None, "missed three")
    wire.too_late()
    wire.intake.open = [
        DirectConversation(wire.dm, wire.account, parent.ts),
        DirectConversation(replace(wire.dm, channel="DGONE"), wire.account, ""),
    ]
    async with wire.connected() as one:
        await wire.quiet(one)
        said = [event for event in wire.intake.events if isinstance(event, Said)]
        assert [(event.text, event.missed, event.where.thread) for event in said] == [
            ("missed one", True, ""),
            ("missed in the thread", False, seen.ts),
            ("missed two", False, parent.ts),
            ("missed three", False, ""),
        ]
        one.catch_up()
        await wire.quiet(one)
        assert len(wire.intake.events) == 4


async def test_what_was_missed_comes_before_what_slack_still_delivers(wire: SlackWire) -> None:
    wire.slack.users.say(wire.ana, None, "missed")
    wire.too_late()
    wire.slack.users.say(wire.ana, None, "fresh")
    wire.intake.open = [DirectConversation(wire.dm, wire.account, "")]
    async with wire.connected() as one:
        await wire.quiet(one)
    assert heard(wire) == ["missed", "fresh"]
    assert wire.intake.repeats == 1


async def test_a_thread_that_is_a_conversation_is_read_by_itself(wire: SlackWire) -> None:
    workspace = wire.slack.workspace
    channel = workspace.add_channel("team", wire.ana, workspace.bot)
    root = wire.slack.users.say(wire.ana, channel, "root")
    seen = wire.slack.users.say(wire.ana, channel, "seen", thread_ts=root.ts)
    wire.slack.users.say(wire.ana, channel, "elsewhere")
    wire.slack.users.say(wire.ana, channel, "missed", thread_ts=root.ts)
    wire.too_late()
    wire.intake.open = [DirectConversation(Address("slack", "T", channel.id, root.ts), wire.account, seen.ts)]
    async with wire.connected() as one:
        await wire.quiet(one)
    assert heard(wire) == ["missed"]
    assert only(wire, Said).where.thread == root.ts


async def test_history_that_is_rate_limited_is_read_after_the_wait(wire: SlackWire) -> None:
    wire.fault("conversations.history", "429", 30)
    wire.slack.users.say(wire.ana, None, "missed")
    wire.too_late()
    wire.intake.open = [DirectConversation(wire.dm, wire.account, "")]
    async with wire.connected() as one:
        await wire.quiet(one)
    assert only(wire, Said).missed
    assert wire.seconds >= 30


async def test_a_revoked_token_stops_the_start_and_is_told_once(wire: SlackWire) -> None:
    one = wire.gateway(bot_token="xoxb-wrong")
    with pytest.raises(RefusedByPlatform, match="invalid_auth"):
        await one.start(wire.intake)
    (said,) = wire.troubles
    assert "SLACK_BOT_TOKEN" in said
    assert len(wire.calls("auth.test")) <= 1


async def test_a_token_revoked_while_running_ends_all_calls(wire: SlackWire) -> None:
    """X19."""
    async with wire.connected() as one:
        wire.fault("chat.postMessage", "error", "token_revoked")
        for _ in range(5):
            with pytest.raises(RefusedByPlatform) as refused:
                await send(one, wire.dm, say("hello"))
            assert refused.value.why == "bad_token"
        await one.settled()
        assert len(wire.troubles) == 1
        assert wire.calls("chat.postMessage") == []
        assert not wire.slack.server.delivery.connections


async def test_an_app_token_that_is_no_good_stops_the_start(wire: SlackWire) -> None:
    one = wire.gateway(app_token="xapp-wrong")
    with pytest.raises(RefusedByPlatform, match=r"apps\.connections\.open"):
        await one.start(wire.intake)
    assert len(wire.troubles) == 1
    assert running() == []


async def test_an_app_token_revoked_later_ends_the_reconnecting(wire: SlackWire) -> None:
    """X19."""
    async with wire.connected(ping_interval=0.05) as one:
        wire.fault("apps.connections.open", "error", "token_revoked", times=100)
        wire.slack.server.disconnect()
        await soon(wire.troubled.wait())
        await one.settled()
        assert running() == [], "nobody is left who would try again"
        assert len(wire.troubles) == 1


async def test_after_a_long_silence_the_history_is_read(wire: SlackWire) -> None:
    """X65."""
    wire.intake.open = [DirectConversation(wire.dm, wire.account, "")]
    async with wire.connected() as one:
        await wire.quiet(one)
        for away, expected in ((200.0, 0), (400.0, 1)):
            wire.fault("message", "gap")
            wire.slack.users.say(wire.ana, None, f"lost {away}")
            wire.wall += away
            asked = len(wire.calls("conversations.history"))
            wire.slack.server.disconnect()
            await wire.slack.server.connected()
            wire.slack.users.say(wire.ana, None, f"heard {away}")
            await wire.intake.until(lambda away=away: f"heard {away}" in heard(wire))  # type: ignore[misc]
            await wire.quiet(one)
            assert len(wire.calls("conversations.history")) == asked + expected
    assert {"lost 200.0", "lost 400.0"} <= set(heard(wire))


def heard(wire: SlackWire) -> list[str]:
    return [event.text for event in wire.intake.events if isinstance(event, Said)]


async def test_a_slow_look_up_neither_delays_the_acknowledgement_nor_changes_the_order(wire: SlackWire) -> None:
    wire.fault("users.info", "delay", 2 * PATIENCE)
    async with wire.connected(look_up_wait=3.0):
        for n in range(5):
            wire.slack.users.say(wire.ana, None, f"line {n}")
        await wire.intake.until(lambda: len(wire.intake.events) == 5)
        await wire.slack.server.delivery.when(lambda: not wire.slack.workspace.envelopes.pending)
        assert wire.slack.workspace.shared.faults == [], "the first line is looked up ..."
        assert wire.calls("users.info") == [], "... and answered much later; the others are not even looked up"
    assert heard(wire) == [f"line {n}" for n in range(5)]
    assert all(event.profile is None for event in wire.intake.events)  # type: ignore[union-attr]


def test_nothing_here_knows_of_any_other_slack() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "adapters/slack").glob("*.py"))
    assert not re.search("sandbox|pytest|fake", source, re.IGNORECASE)


async def test_slack_out_of_reach_at_the_start_is_waited_for(wire: SlackWire) -> None:
    wire.fault("auth.test", "500", times=2)
    wire.fault("auth.test", "429", 20)
    async with wire.connected() as one:
        wire.slack.users.say(wire.ana, None, "hello")
        await wire.quiet(one)
    assert heard(wire) == ["hello"]
    assert wire.seconds >= 23
    assert wire.troubles == []


async def test_a_history_that_cannot_be_read_at_all_is_told(wire: SlackWire) -> None:
    class Broken(RecordingIntake):
        async def conversations(self, platform: PlatformName) -> Sequence[DirectConversation]:
            raise OSError("disk full")

    wire.intake = Broken()
    async with wire.connected() as one:
        await wire.quiet(one)
    assert len(wire.troubles) == 1
    assert "while I was away" in wire.troubles[0]


@pytest.mark.parametrize("event", ['{"type":"app_uninstalled"}', '{"type":"tokens_revoked","tokens":{"bot":["U1"]}}'])
async def test_being_uninstalled_is_told(event: str) -> None:
    async with slack_wire(socket_mode=False) as wire, wire.connected() as one, aiohttp.ClientSession() as session:
        body = f'{{"type":"event_callback","team_id":"T","event_id":"E1","event":{event}}}'.encode()
        headers = signed(wire.slack.workspace.app.signing_secret, body, int(time.time()))
        headers["Content-Type"] = "application/json"
        async with session.post(f"http://127.0.0.1:{one.port}/slack/events", data=body, headers=headers) as answer:
            assert answer.status == 200
        assert len(wire.troubles) == 1


async def test_signed_http_is_the_same(wire: SlackWire) -> None:
    async with slack_wire(socket_mode=False) as http:
        http.intake.answers = lambda event: (Reply(message=say("Noted.")),)
        async with http.connected() as one:
            http.slack.users.say(http.ana, None, "hello")
            await http.slack.users.slash(http.ana, None, "/tender", "status")
            await http.quiet(one)
        assert only(http, Said).text == "hello"
        assert only(http, Invoked).name == "status"
        assert http.texts() == ["hello", "Noted."]


@pytest.mark.parametrize("kind", ["wrong secret", "old", "changed", "missing", "good", "replayed"])
async def test_only_signed_and_fresh_requests_are_heard(kind: str) -> None:
    """X58."""
    async with slack_wire(socket_mode=False) as wire, wire.connected() as one, aiohttp.ClientSession() as session:
        body = (
            b'{"type":"event_callback","team_id":"T0SANDBOX","event_id":"E1","event":{"type":"message","channel":"D9",'
            b'"user":"U9","text":"pay me","ts":"1700000000.000100"}}'
        )
        secret = wire.slack.workspace.app.signing_secret
        at = int(time.time()) - (301 if kind == "old" else 0)
        headers = signed("wrong" if kind == "wrong secret" else secret, body, at) if kind != "missing" else {}
        headers["Content-Type"] = "application/json"
        sent = body.replace(b"pay me", b"pay us") if kind == "changed" else body
        good = kind in ("good", "replayed")
        for _ in range(2 if kind == "replayed" else 1):
            url = f"http://127.0.0.1:{one.port}/slack/events"
            async with session.post(url, data=sent, headers=headers) as answer:
                assert answer.status == (200 if good else 401)
        assert len(wire.intake.events) == (1 if good else 0)


async def test_a_thousand_messages_are_all_taken(wire: SlackWire) -> None:
    """X12."""
    async with wire.connected() as one:
        for n in range(1000):
            wire.slack.users.say(wire.ana, None, f"line {n}")
        await wire.quiet(one)
    said = sorted((event for event in wire.intake.events if isinstance(event, Said)), key=lambda event: event.at)
    assert [event.text for event in said] == [f"line {n}" for n in range(1000)]


async def test_stopping_lets_what_is_being_written_be_acknowledged(
    wire: SlackWire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sockets, "LAST_WORDS", PATIENCE)
    wire.intake.writing = asyncio.Event()
    async with wire.connected() as one:
        wire.slack.users.say(wire.ana, None, "last words")
        await wire.slack.server.delivery.when(lambda: bool(wire.calls("users.info")))
        asyncio.get_running_loop().call_later(0.1, wire.intake.writing.set)  # long after a socket could have closed
        await one.stop()
    assert heard(wire) == ["last words"]
    assert not wire.slack.workspace.envelopes.pending


async def test_stopping_and_starting_again_leaves_nothing_running(wire: SlackWire) -> None:
    for n in range(3):
        async with wire.connected() as one:
            wire.slack.users.say(wire.ana, None, f"line {n}")
            await wire.quiet(one)
            assert running()
    assert len(wire.intake.events) == 3
    await asyncio.sleep(0)
    assert running() == []


def running() -> list[str]:
    """The tasks of the client and of the gateway that have not ended."""
    others = map(repr, asyncio.all_tasks() - {asyncio.current_task()})
    return [task for task in others if "slack_sdk" in task or "adapters/slack" in task]
