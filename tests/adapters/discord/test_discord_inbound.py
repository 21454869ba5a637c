"""Raw Discord payloads, made by hand and captured by others, become the right event or none."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.inbound import deleted, edited, message_event
from adapters.discord.interactions import used
from adapters.discord.snowflakes import instant, since
from bot.engine.events import Account, Address, Deleted, Edited, Invoked, Pressed, Said, Submitted
from tests.support.discord_schemas import shared_rows

BOT = "900000000000000000"
ADA = {
    "id": "100000000000000001",
    "username": "ada",
    "global_name": "Ada Lovelace",
    "discriminator": "0",
    "avatar": None,
}
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
ID = "1574348783616000010"


def message(**changes: Any) -> dict[str, Any]:
    plain = {
        "id": ID,
        "channel_id": "5",
        "author": ADA,
        "content": "hello",
        "type": 0,
        "attachments": [],
        "mentions": [],
    }
    return {**plain, **changes}


def in_server(**changes: Any) -> dict[str, Any]:
    mention = {"guild_id": "7", "mentions": [{"id": BOT, "username": "tender"}], "member": {"roles": []}}
    return message(**{**mention, **changes})


def heard(payload: Mapping[str, Any], **rest: Any) -> Said:
    taken = message_event(payload, BOT, **rest)
    assert taken is not None
    key, event = taken
    assert key == f"discord:{payload['id']}"
    assert isinstance(event, Said)
    return event


def test_a_direct_message() -> None:
    event = heard(message())
    assert event.who == Account("discord", ADA["id"] or "")
    assert event.where == Address("discord", "", "5")
    assert (event.text, event.direct, event.to_bot, event.message) == ("hello", True, False, ID)
    assert event.at == NOW
    assert event.profile is not None
    assert (event.profile.name, event.profile.kind) == ("Ada Lovelace", "outsider")


def test_a_mention_in_a_server_loses_the_bots_own_tag() -> None:
    event = heard(in_server(content=f"<@!{BOT}>, status please"))
    assert (event.text, event.to_bot, event.direct, event.where.space) == ("status please", True, False, "7")


def test_tags_become_names() -> None:
    ben = {"id": "200000000000000002", "username": "ben", "global_name": None}
    text = heard(message(content="ask <@200000000000000002> or <@3> <a:wave:12>", mentions=[ben])).text
    assert text == "ask @ben or <@3> :wave:"


@pytest.mark.parametrize(
    "payload",
    [
        message(author={**ADA, "bot": True}),
        message(author={**ADA, "id": BOT, "bot": True}),
        message(webhook_id="8"),
        message(type=7),
        message(author=None),
        message(id=None),
        message(id="none"),
        message(channel_id=None),
        {**message(guild_id="7"), "mentions": []},
        {},
    ],
)
def test_what_is_not_for_the_bot_is_ignored(payload: dict[str, Any]) -> None:
    """X57."""
    assert message_event(payload, BOT) is None


def test_an_answer_points_at_its_message_and_a_forwarded_one_brings_its_words() -> None:
    assert heard(message(type=19, message_reference={"type": 0, "message_id": "77"})).reply_to == "77"
    shot = {"message": {"content": "look", "attachments": [{"id": "3", "filename": "a.pdf", "size": 9}]}}
    event = heard(message(content="", message_reference={"type": 1, "message_id": "77"}, message_snapshots=[shot]))
    assert (event.text, event.reply_to, event.files[0].ref) == ("look", "", f"5/{ID}/3")


def test_a_forward_counts_as_the_words_of_whoever_forwards_it_and_what_cannot_be_read_is_named() -> None:
    """C51: a comment beside it, its text and its files; stickers, polls, voice and what has nothing to read."""

    def forwarded(**shot: Any) -> Any:
        reference = {"type": 1, "message_id": "77"}
        held = {"message": {"type": 0, "content": "", "attachments": [], **shot}}
        return heard(message(content="", message_reference=reference, message_snapshots=[held]))

    assert forwarded(content="We need a logo").text == "We need a logo"
    reference, shot = {"type": 1, "message_id": "77"}, {"message": {"content": "We need a logo"}}
    both = heard(message(content="have a look", message_reference=reference, message_snapshots=[shot]))
    assert both.text == "have a look\n\nWe need a logo"
    assert forwarded(sticker_items=[{"id": "7", "name": "wave", "format_type": 1}]).other == "sticker"
    assert forwarded(poll={"question": {}}).other == "poll"
    voice = forwarded(flags=1 << 13, attachments=[{"id": "3", "filename": "voice-message.ogg", "size": 9}])
    assert (voice.other, voice.files) == ("voice", ())
    assert forwarded(embeds=[{"title": "x"}]).other == "a forwarded message"
    assert forwarded(content="fine").other == ""


@pytest.mark.parametrize(
    ("sent", "read_as"),
    [
        ("ask in <#123>", "ask in #channel"),
        ("ask in <#77>", "ask in #hire"),
        ("for <@&123> only", "for @role only"),
        ("type </apply:1>", "type /apply"),
        ("type </tender here:12>", "type /tender here"),
        ("ok <:tent:1> <a:dance:2>", "ok :tent: :dance:"),
        ("see <id:browse>", "see #browse"),
        ("not <t:1797638400:D>", "not <t:1797638400:D>"),
    ],
)
def test_what_only_discord_draws_is_read_as_people_see_it(sent: str, read_as: str) -> None:
    """C50; a time stamp is written out where its writer's zone is known."""
    assert heard(message(content=sent, mention_channels=[{"id": "77", "name": "hire"}])).text == read_as


def test_files_stickers_voice_and_polls() -> None:
    file = {
        "id": "3",
        "filename": "cv.pdf",
        "size": 12,
        "content_type": "application/pdf",
        "url": "https://cdn.example/x",
    }
    [sent] = heard(message(content="", attachments=[file])).files
    assert (sent.name, sent.size, sent.type, sent.ref) == ("cv.pdf", 12, "application/pdf", f"5/{ID}/3")
    assert heard(message(content="", sticker_items=[{"id": "1", "name": "x", "format_type": 1}])).other == "sticker"
    voice = heard(message(content="", flags=1 << 13, attachments=[file]))
    assert (voice.other, voice.files) == ("voice", ())
    assert heard(message(content="", poll={"question": {}})).other == "poll"


def test_the_first_message_after_an_outage_says_so() -> None:
    assert heard(message(), missed=True).missed


def test_an_edit_of_words_is_told_and_a_link_preview_is_not() -> None:
    taken = edited(message(edited_timestamp="2026-11-23T09:05:00.123000+00:00", content="new"), BOT)
    assert taken is not None
    key, event = taken
    assert isinstance(event, Edited)
    assert key == f"discord:{ID}:edited:2026-11-23T09:05:00.123000+00:00"
    assert (event.text, event.message) == ("new", ID)
    assert event.at == NOW + timedelta(minutes=5, milliseconds=123)
    assert edited({"id": ID, "channel_id": "5", "embeds": [{}]}, BOT) is None
    assert edited(message(edited_timestamp=None), BOT) is None
    assert edited({**message(edited_timestamp="2026-11-23T09:05:00+00:00"), "guild_id": "7"}, BOT) is None


def test_a_deletion_needs_to_know_its_writer() -> None:
    payload = {"id": ID, "channel_id": "5"}
    taken = deleted(payload, Account("discord", "1"), NOW)
    assert taken is not None
    assert taken[0] == f"discord:{ID}:deleted"
    assert isinstance(taken[1], Deleted)
    assert deleted(payload, None, NOW) is None


def interaction(kind: int, data: dict[str, Any], **changes: Any) -> dict[str, Any]:
    member = {"user": ADA, "roles": [], "permissions": str(1 << 4)}
    place = {"guild_id": "7", "channel": {"id": "5", "type": 0, "name": "hire"}, "member": member}
    return {"id": ID, "application_id": "9", "type": kind, "token": "t", "data": data, **place, **changes}


def test_a_press_in_a_server_and_in_a_dm() -> None:
    press = interaction(3, {"custom_id": "yes:1", "component_type": 2}, message={"id": "44"})
    taken = used(press)
    assert taken is not None
    assert taken[0] == f"discord:i:{ID}"
    event = taken[1]
    assert isinstance(event, Pressed)
    assert (event.action, event.message, event.where, event.direct) == (
        "yes:1",
        "44",
        Address("discord", "7", "5"),
        False,
    )
    private = {key: value for key, value in press.items() if key not in ("guild_id", "member")}
    direct = used({**private, "user": ADA, "channel": {"id": "6", "type": 1}})
    assert direct is not None
    assert (direct[1].direct, direct[1].where, direct[1].who.id) == (True, Address("discord", "", "6"), ADA["id"])


def test_the_language_of_the_app_comes_with_an_interaction_and_with_nothing_else() -> None:
    press = used(interaction(3, {"custom_id": "yes:1", "component_type": 2}, locale="de"))
    untold = used(interaction(3, {"custom_id": "yes:1", "component_type": 2}))
    assert press is not None
    assert untold is not None
    assert [one[1].profile and one[1].profile.locale for one in (press, untold)] == ["de", ""]
    written = message_event(message(), BOT)
    assert written is not None
    assert written[1].profile is not None
    assert written[1].profile.locale == ""


def test_a_modal_brings_its_inputs_wherever_they_are_nested() -> None:
    upload = {"id": "31", "filename": "a.txt", "size": 3, "url": "https://cdn.example/a.txt"}
    data = {
        "custom_id": "apply?:1",
        "components": [
            {"type": 18, "id": 1, "component": {"type": 4, "id": 2, "custom_id": "pitch", "value": "me"}},
            {"type": 18, "id": 3, "component": {"type": 3, "id": 4, "custom_id": "days", "values": ["mon", "tue"]}},
            {"type": 1, "components": [{"type": 4, "custom_id": "note", "value": ""}]},
            {"type": 18, "id": 5, "component": {"type": 19, "id": 6, "custom_id": "sample", "values": ["31"]}},
            {"type": 10, "id": 7},
        ],
        "resolved": {"attachments": {"31": upload}},
    }
    taken = used(interaction(5, data))
    assert taken is not None
    event = taken[1]
    assert isinstance(event, Submitted)
    assert dict(event.values) == {"pitch": ("me",), "days": ("mon", "tue"), "note": (), "sample": ("a.txt",)}
    assert [(one.name, one.ref) for one in event.files] == [("a.txt", "https://cdn.example/a.txt")]


def test_a_command_tells_name_argument_place_and_rights() -> None:
    here = used(
        interaction(2, {"id": "1", "name": "tender", "type": 1, "options": [{"name": "here", "type": 1}]}), "Gear Guild"
    )
    assert here is not None
    event = here[1]
    assert isinstance(event, Invoked)
    assert (event.name, event.argument, event.may_manage) == ("here", "", True)
    assert event.place_name == "Gear Guild / #hire"
    option = {"name": "apply", "type": 1, "options": [{"name": "ad", "type": 3, "value": " AD-7 "}]}
    plain = {"user": ADA, "roles": [], "permissions": "0"}
    apply = used(interaction(2, {"id": "1", "name": "tender", "type": 1, "options": [option]}, member=plain))
    assert apply is not None
    assert isinstance(apply[1], Invoked)
    assert (apply[1].name, apply[1].argument, apply[1].may_manage) == ("apply", "AD-7", False)


def test_other_interactions_are_ignored() -> None:
    assert used(interaction(2, {"id": "1", "name": "other", "type": 1})) is None
    assert used(interaction(2, {"id": "1", "name": "tender", "type": 2})) is None
    assert used(interaction(4, {"id": "1", "name": "tender", "type": 1})) is None
    assert used({"type": 1}) is None
    assert used({}) is None


def every(payload: Any) -> None:
    message_event(payload, BOT)
    message_event(payload, BOT, missed=True)
    edited(payload, BOT)
    deleted(payload, Account("discord", "1"), NOW)
    used(payload, "Server")


def test_payloads_captured_by_others_are_handled_or_ignored() -> None:
    rows = shared_rows("payloads_discord.jsonl")
    for row in rows:
        for payload in (row["payload"], row["payload"].get("d")):
            if isinstance(payload, dict):
                every(payload)
    kinds = {
        type(taken[1]).__name__
        for row in rows
        for taken in (message_event(row["payload"], BOT), used(row["payload"]))
        if taken is not None
    }
    assert {"Said", "Pressed"} <= kinds


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
KEYS = st.sampled_from(
    sorted({*message(), *interaction(3, {}), "edited_timestamp", "message_reference", "flags", "poll"})
)


@given(
    st.dictionaries(KEYS, JSON, max_size=8),
    st.sampled_from(
        [
            message(),
            in_server(),
            interaction(3, {"custom_id": "a"}),
            interaction(5, {"custom_id": "a", "components": []}),
            interaction(2, {"name": "tender", "options": []}),
        ]
    ),
)
def test_no_payload_raises(changes: dict[str, Any], payload: dict[str, Any]) -> None:
    every({**payload, **changes})


@given(st.datetimes(datetime(2015, 1, 2), datetime(2090, 1, 1)).map(lambda at: at.replace(tzinfo=UTC)))
def test_an_id_tells_its_time(at: datetime) -> None:
    bound = int(since(at))
    assert instant(str(bound + 1)) <= at
    assert at - instant(str(bound + 1)) < timedelta(milliseconds=1)
    assert instant(str(bound)) < at
