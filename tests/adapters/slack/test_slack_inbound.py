"""What Slack sends becomes an Event with its key, or nothing; hand-made payloads, then other people's."""

from dataclasses import replace
from datetime import UTC, datetime
from time import process_time
from typing import Any

import pytest

from adapters.slack import views
from adapters.slack.inbound import read
from adapters.slack.notation import argument, as_written
from adapters.slack.payloads import Us
from bot.engine.commands import Verbatim
from bot.engine.events import (
    Account,
    Address,
    Deleted,
    Edited,
    Event,
    Invoked,
    Left,
    Opened,
    Pressed,
    Said,
    Submitted,
)
from bot.engine.form_fields import Form, FormField
from tests.support.slack_schemas import rows

Json = dict[str, Any]
US = Us("T1", "UBOT", "B1")
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
TS = "1700000000.000100"
AT = datetime(2023, 11, 14, 22, 13, 20, 100, UTC)
ANA = Account("slack", "UANA")


def event(**fields: Any) -> Json:
    return {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event_time": 1700000000, "event": fields}


def message(**fields: Any) -> Json:
    return event(**{"type": "message", "user": "UANA", "channel": "D1", "ts": TS, "text": "hello"} | fields)


def heard(payload: Json) -> tuple[str, Event]:
    found = read(payload, US, NOW)
    assert found is not None
    return found


def shared(**fields: Any) -> Json:
    return {"is_share": True, "is_msg_unfurl": True, "author_name": "Kim", "channel_id": "C9", "files": []} | fields


def test_a_shared_message_counts_as_the_words_of_whoever_shares_it() -> None:
    """Comment, shared text and shared files are one message (C51)."""
    file = {"id": "F7", "name": "brief.txt", "size": 4, "url_private_download": "https://files.example/F7"}
    post = shared(text="We need 40 product texts.\nBudget 320 EUR.", files=[file])
    _, said = heard(message(text="please outsource this", attachments=[post]))
    assert isinstance(said, Said)
    assert said.text == "please outsource this\n\nWe need 40 product texts.\nBudget 320 EUR."
    assert [kept.name for kept in said.files] == ["brief.txt"]
    assert said.other == ""


def test_a_shared_message_without_text_is_read_from_its_blocks() -> None:
    words = {
        "type": "rich_text_section",
        "elements": [{"type": "text", "text": "We need "}, {"type": "text", "text": "a logo"}],
    }
    block = {"type": "rich_text", "elements": [words]}
    _, said = heard(message(text="", attachments=[shared(message_blocks=[{"message": {"blocks": [block]}}])]))
    assert isinstance(said, Said)
    assert said.text == "We need a logo"


def test_a_shared_message_that_cannot_be_read_is_named() -> None:
    _, said = heard(message(text="this one", attachments=[shared(fallback="[no preview available]")]))
    assert isinstance(said, Said)
    assert (said.text, said.other) == ("this one", "a shared message")
    _, said = heard(message(text="", attachments=[shared()]))
    assert isinstance(said, Said)
    assert (said.text, said.other) == ("", "something else")


def test_the_preview_of_a_link_is_nobodys_words() -> None:
    _, said = heard(
        message(text="see https://example.com", attachments=[{"text": "A page about tents", "from_url": "x"}])
    )
    assert isinstance(said, Said)
    assert said.text == "see https://example.com"


def test_a_direct_message() -> None:
    key, said = heard(message())
    assert key == f"slack:T1:D1:{TS}"
    assert said == Said(
        who=ANA, where=Address("slack", "", "D1"), at=AT, direct=True, text="hello", message=TS, to_bot=False
    )


def test_a_message_and_its_mention_are_one() -> None:
    """X03."""
    text = "<@UBOT> status please"
    one = heard(message(channel="C1", text=text))
    other = heard(message(type="app_mention", channel="C1", text=text))
    assert one == other
    assert isinstance(one[1], Said)
    assert one[1].to_bot
    assert one[1].text == "status please"
    assert one[1].where == Address("slack", "T1", "C1")


def test_talk_among_people_is_not_for_us_but_a_thread_may_be() -> None:
    assert read(message(channel="C1"), US, NOW) is None
    _, said = heard(message(channel="C1", thread_ts="1690000000.000001"))
    assert said.where.thread == "1690000000.000001"
    _, said = heard(message(thread_ts=TS))
    assert said.where.thread == "", "a thread's first message does not stand in the thread"


@pytest.mark.parametrize(
    "fields",
    [
        {"user": "UBOT"},
        {"bot_id": "B1"},
        {"bot_id": "B9", "user": "UOTHER"},
        {"subtype": "bot_message", "user": ""},
        {"user": "USLACKBOT"},
        {"subtype": "channel_join"},
        {"subtype": "channel_topic"},
        {"ts": "soon"},
        {"channel": ""},
    ],
)
def test_nothing_of_ours_of_bots_or_of_slack_itself(fields: Json) -> None:
    """X57."""
    assert read(message(**fields), US, NOW) is None


def changed(before: str, after: str, **fields: Any) -> Json:
    inner = {"user": "UANA", "ts": TS, "type": "message"}
    return event(
        type="message",
        subtype="message_changed",
        channel="D1",
        ts="1700000009.000200",
        message={**inner, "text": after, **fields},
        previous_message={**inner, "text": before},
    )


def test_an_edit_is_known_by_when_it_was_made() -> None:
    key, edited = heard(changed("ten", "twelve &amp; a half", edited={"user": "UANA", "ts": "1700000008.000000"}))
    assert key == f"slack:T1:D1:{TS}:edited:1700000008.000000"
    assert isinstance(edited, Edited)
    assert (edited.message, edited.text, edited.who) == (TS, "twelve & a half", ANA)
    assert edited.at > AT


def test_a_change_that_nobody_typed_is_none() -> None:
    assert read(changed("x https://a.b", "x https://a.b", attachments=[{}]), US, NOW) is None
    unfurled = changed("x", "x", edited={"user": "UANA", "ts": "1700000008.000000"})
    assert read(unfurled, US, NOW) is None
    ours = changed("a", "b", edited={"user": "UBOT", "ts": "1700000008.000000"}, user="UBOT", bot_id="B1")
    assert read(ours, US, NOW) is None


def test_a_deletion_with_and_without_a_thread_left_behind() -> None:
    gone = event(
        type="message",
        subtype="message_deleted",
        channel="D1",
        deleted_ts=TS,
        event_ts="1700000010.000000",
        previous_message={"user": "UANA", "ts": TS, "text": "no"},
    )
    tombstone = changed("no", "This message was deleted.", subtype="tombstone", user="USLACKBOT")
    tombstone["event"]["event_ts"] = "1700000010.000000"
    assert heard(gone) == heard(tombstone)
    key, deleted = heard(gone)
    assert key == f"slack:T1:D1:{TS}:deleted"
    assert isinstance(deleted, Deleted)
    assert deleted.message == TS


def test_files_are_found_again_by_id_and_link() -> None:
    hosted = {
        "id": "F1",
        "name": "a.pdf",
        "size": 12,
        "mimetype": "application/pdf",
        "url_private_download": "https://s/a",
    }
    drive = {"id": "F2", "name": "plan", "is_external": True, "url_private": "https://drive.example/x"}
    gone = {"id": "F3", "mode": "tombstone"}
    _, said = heard(message(subtype="file_share", text="", files=[hosted, drive, gone, {}]))
    assert isinstance(said, Said)
    assert [one.ref for one in said.files] == ["F1 https://s/a", "F2"]
    assert said.files[0].size == 12
    assert "outside Slack" in said.files[1].trouble
    assert said.other == ""
    _, voice = heard(message(text="", files=[{**hosted, "subtype": "slack_audio"}]))
    assert isinstance(voice, Said)
    assert voice.other == "voice"


def press(**action: Any) -> Json:
    return {
        "type": "block_actions",
        "trigger_id": "1.2.3",
        "user": {"id": "UANA"},
        "channel": {"id": "C1", "name": "ads"},
        "container": {"type": "message", "message_ts": TS, "channel_id": "C1"},
        "message": {"ts": TS, "thread_ts": "1690000000.000001"},
        "actions": [{"action_ts": TS, **action}],
    }


def test_a_button_gives_its_action_string() -> None:
    key, pressed = heard(press(type="button", action_id="b0:accept:o1", value="accept:o1"))
    assert key == "slack:T1:action:1.2.3"
    where = Address("slack", "T1", "C1", "1690000000.000001")
    assert pressed == Pressed(who=ANA, where=where, at=AT, action="accept:o1", message=TS)


@pytest.mark.parametrize(
    ("chosen", "values"),
    [
        ({"type": "static_select", "selected_option": {"value": "a"}}, ("a",)),
        ({"type": "multi_static_select", "selected_options": [{"value": "a"}, {"value": "b"}]}, ("a", "b")),
        ({"type": "multi_static_select", "selected_options": []}, ()),
        ({"type": "datepicker", "selected_date": "2026-12-03"}, ("2026-12-03",)),
    ],
)
def test_a_select_gives_its_values(chosen: Json, values: tuple[str, ...]) -> None:
    _, pressed = heard(press(action_id="s100:where:p1", **chosen))
    assert isinstance(pressed, Pressed)
    assert (pressed.action, pressed.values) == ("where:p1", values)


def test_a_button_of_the_home_is_direct_and_has_no_place_yet() -> None:
    payload = press(type="button", action_id="b0.0:open:p1", value="open:p1")
    payload = {key: value for key, value in payload.items() if key not in ("channel", "message")}
    payload["container"] = {"type": "view", "view_id": "V1"}
    _, pressed = heard(payload)
    assert (pressed.direct, pressed.where) == (True, Address("slack", "T1", ""))


FORM = Form(
    Verbatim("offer:o1"),
    "Offer",
    (FormField("pay", "Pay"), FormField("who", "Who", "multi"), FormField("doc", "Doc", "file")),
)


def window(kind: str = "view_submission", **values: Any) -> Json:
    view = views.modal(FORM, Address("slack", "T1", "C1", "1690000000.000001"), TS, False)
    state = {"values": {f"f:{name}": {"value": one} for name, one in values.items()}}
    return {"type": kind, "user": {"id": "UANA"}, "trigger_id": "9.9.9", "view": {**view, "id": "V1", "state": state}}


def test_a_window_gives_values_files_and_where_it_was_asked_for() -> None:
    key, sent = heard(
        window(
            pay={"type": "plain_text_input", "value": "300"},
            who={"type": "checkboxes", "selected_options": [{"value": "a"}, {"value": "b"}]},
            doc={"type": "file_input", "files": [{"id": "F1", "name": "a.txt", "url_private_download": "https://s/a"}]},
        )
    )
    assert isinstance(sent, Submitted)
    assert (sent.form, sent.message, sent.at) == ("offer:o1", TS, NOW)
    assert sent.values == {"pay": ("300",), "who": ("a", "b"), "doc": ()}
    assert [one.name for one in sent.files] == ["a.txt"]
    assert sent.where == Address("slack", "T1", "C1", "1690000000.000001")
    empty = {"type": "plain_text_input", "value": None}
    other, corrected = heard(window(pay=empty))
    assert other != key
    assert isinstance(corrected, Submitted)
    assert corrected.values == {"pay": ()}
    assert heard(window(pay=empty))[0] == other


def test_a_closed_window_says_nothing_and_one_that_is_not_ours_neither() -> None:
    """Slack tells that a window was closed, but not what stood in it: nothing could be kept (C16)."""
    assert read(window("view_closed"), US, NOW) is None
    for metadata in ("", "This is for you!", "[1]", "3", '[1, "", "", "", true]'):
        payload = window()
        payload["view"]["private_metadata"] = metadata
        assert read(payload, US, NOW) is None


@pytest.mark.parametrize(
    ("text", "name", "rest"),
    [
        ("", "help", ""),
        ("  Status ", "status", ""),
        ("allow <@U7|ann>", "allow", "slack:U7"),
        ("link AB12 cd", "link", "AB12 cd"),
        ("here <#C2|ads>", "here", "#ads"),
    ],
)
def test_a_command(text: str, name: str, rest: str) -> None:
    payload = {
        "command": "/tender",
        "text": text,
        "user_id": "UANA",
        "channel_id": "C1",
        "channel_name": "ads",
        "trigger_id": "7.7",
    }
    key, invoked = heard(payload)
    assert key == "slack:T1:command:7.7"
    assert isinstance(invoked, Invoked)
    assert (invoked.name, invoked.argument, invoked.place_name) == (name, rest, "#ads")
    assert heard(payload)[0] == key


def test_a_shortcut_on_a_message_brings_its_words() -> None:
    payload = {
        "type": "message_action",
        "callback_id": "requirement",
        "trigger_id": "5.5",
        "user": {"id": "UANA"},
        "channel": {"id": "C1"},
        "message": {"ts": TS, "text": "no stock photos &amp; no clip art"},
    }
    _, invoked = heard(payload)
    assert isinstance(invoked, Invoked)
    assert (invoked.name, invoked.argument) == ("requirement", "no stock photos & no clip art")


def test_the_home_and_a_new_colleague_who_has_said_nothing() -> None:
    _, opened = heard(event(type="app_home_opened", user="UANA", channel="D1", tab="home", event_ts=TS))
    assert isinstance(opened, Opened)
    assert opened.where == Address("slack", "", "D1")
    assert read(event(type="app_home_opened", user="UANA", channel="D1", tab="messages"), US, NOW) is None
    assert read(event(type="team_join", user={"id": "UNEW"}), US, NOW) is None


def test_whoever_is_deactivated_has_left_and_a_changed_profile_is_none_of_it() -> None:
    key, left = heard(event(type="user_change", user={"id": "UANA", "deleted": True}, event_ts=TS))
    assert isinstance(left, Left)
    assert (key, left.who) == ("slack:T1:Ev1", Account("slack", "UANA"))
    assert read(event(type="user_change", user={"id": "UANA", "deleted": False, "tz": "UTC"}), US, NOW) is None


@pytest.mark.parametrize(
    ("sent", "read_as"),
    [
        ("a &lt;b&gt; &amp; c", "a <b> & c"),
        ("&amp;lt;", "&lt;"),
        ("<https://a.b/c>", "https://a.b/c"),
        ("<http://a.b|a.b>", "a.b"),
        ("<https://evil.example|my bank>", "my bank (https://evil.example)"),
        ("<mailto:a@b.c|a@b.c>", "a@b.c"),
        ("<#C1|ads> <#C2>", "#ads #C2"),
        ("<!here> <!channel> <!subteam^S1|@team>", "@here @channel @team"),
        ("<!date^1^{date}|Monday>", "Monday"),
        ("ask <@U2> or <@UBOT>, please", "ask <@U2> or please"),
        ("3 < 4 and <b", "3 < 4 and <b"),
        (":thumbsup::skin-tone-3: :thinking_face:", "👍🏼 🤔"),  # C50
        ("at 10:30:45, :nordic_camp: and a:v:b", "at 10:30:45, :nordic_camp: and a:v:b"),
    ],
)
def test_what_was_typed(sent: str, read_as: str) -> None:
    assert as_written(sent, "UBOT") == read_as


def test_people_in_arguments_are_accounts() -> None:
    assert argument("<@U1|ann> and <@W2>") == "slack:U1 and slack:W2"


def test_other_peoples_payloads_are_handled_or_ignored() -> None:
    found = 0
    for row in rows("payloads_slack.jsonl"):
        payload = row["payload"]
        if row["kind"].startswith("inner_event"):
            payload = event(**payload)
        for us in (US, replace(US, user="W111"), Us("", "")):
            keyed = read(payload, us, NOW)
            if keyed is not None:
                key, one = keyed
                assert key.startswith("slack:")
                assert one.at.tzinfo is not None
                assert one.who.id
                found += 1
    assert found > 20


def test_pieces_of_payloads_missing_never_raise() -> None:
    """Every key of every sample is taken away and emptied in turn."""
    for row in rows("payloads_slack.jsonl"):
        payload = event(**row["payload"]) if row["kind"].startswith("inner_event") else row["payload"]
        for path in paths(payload):
            for value in (None, [], {}, "", 3):
                read(without(payload, path, value), US, NOW)


def paths(tree: Json, at: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    out = []
    for key, value in tree.items():
        out.append((*at, key))
        if isinstance(value, dict) and len(at) < 6:
            out += paths(value, (*at, key))
    return out


def without(tree: Json, path: tuple[str, ...], value: Any) -> Json:
    first, *rest = path
    return {**tree, first: without(tree[first], tuple(rest), value) if rest else value}


@pytest.mark.parametrize("text", [" " * 40_000 + "x", "<" * 40_000, "<@U" * 14_000, "<a" * 20_000, "&" * 40_000])
def test_the_longest_text_is_read_quickly(text: str) -> None:
    began = process_time()
    as_written(text, "UBOT")
    argument(text)
    assert process_time() - began < 0.3
