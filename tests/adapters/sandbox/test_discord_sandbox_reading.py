"""What a reader sees: markdown without its marks, times in the reader's own zone, names, buttons, embeds, layouts."""

import json
from datetime import timedelta
from typing import Any

import pytest

from adapters.sandbox.discord.channels import Kind
from adapters.sandbox.discord.components import walk
from adapters.sandbox.discord.interactions import instant
from adapters.sandbox.discord.posting import Upload
from adapters.sandbox.discord.simulator import DiscordSimulator
from adapters.sandbox.json_object import Json
from adapters.sandbox.shared_state import SharedState
from adapters.sandbox.simulated_clock import SimulatedClock
from tests.support.discord_client import START, Box, make_box

UNIX = int(START.timestamp())


def shown(box: Box, **body: Any) -> str:
    files = [Upload(name, b"x" * 2500) for name in body.pop("files", [])]
    box.discord.create_message(box.hire.id, body, files)
    return box.discord.as_text(box.discord.latest(box.ada, box.hire), box.ada)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("**bold** *slanted* __under__ ~~gone~~ ||hidden||", "bold slanted under gone hidden"),
        ("***both*** _x_ snake_case_name 2*3*4", "both x snake_case_name 234"),
        ("`**code**` ```py\n*x*\n```", "**code** *x*"),
        (r"\*not slanted\* \<@1>", "*not slanted* <@1>"),
        ("# Title\n- one\n* two\n> quoted\n-# small", "Title\n• one\n• two\n> quoted\nsmall"),
        ("[site](https://a.b/c_d_e) <https://x.y>", "site (https://a.b/c_d_e) https://x.y"),
        ("<:thumb:123> </tender here:5> <@&1> <#1> <@1>", ":thumb: /tender here @unknown-role #unknown @unknown-user"),
        ("> a **b\nc** d", "> a b\nc d"),
    ],
)
def test_markdown(content: str, expected: str) -> None:
    assert shown(make_box(), content=content) == expected


def test_names_instead_of_ids() -> None:
    box = make_box()
    text = shown(box, content=f"<@{box.ben.id}> in <#{box.hire.id}> of <@&{box.guild.id}>")
    assert text == "@Ben in #hire of @everyone"


@pytest.mark.parametrize(
    ("style", "manila"),
    [
        (":t", "17:00"),
        (":T", "17:00:00"),
        (":d", "23/11/2026"),
        (":D", "23 November 2026"),
        ("", "23 November 2026 17:00"),
        (":f", "23 November 2026 17:00"),
        (":F", "Monday, 23 November 2026 17:00"),
        (":R", "in 0 seconds"),
    ],
)
def test_times_in_the_readers_zone(style: str, manila: str) -> None:
    box = make_box()
    assert shown(box, content=f"<t:{UNIX}{style}>") == manila
    berlin = box.discord.as_text(box.discord.latest(box.ben, box.hire), box.ben)
    assert berlin == manila.replace("17:00", "10:00")


@pytest.mark.parametrize(
    ("distance", "words"),
    [
        (timedelta(days=3), "in 3 days"),
        (timedelta(hours=-2), "2 hours ago"),
        (timedelta(minutes=1), "in 1 minute"),
        (timedelta(days=400), "in 1 year"),
    ],
)
def test_relative_times(distance: timedelta, words: str) -> None:
    assert shown(make_box(), content=f"<t:{int((START + distance).timestamp())}:R>") == words


def test_embed_buttons_select_and_file() -> None:
    box = make_box()
    buttons = [
        {"type": 2, "style": 1, "label": "Apply", "custom_id": "a"},
        {"type": 2, "style": 2, "label": "Later", "custom_id": "b", "disabled": True},
        {"type": 2, "style": 5, "label": "Site", "url": "https://x.y"},
        {"type": 2, "style": 2, "emoji": {"name": "👍"}, "custom_id": "c"},
    ]
    select = {
        "type": 3,
        "custom_id": "s",
        "placeholder": "Hours",
        "options": [{"label": "Ten", "value": "10", "default": True}, {"label": "Twenty", "value": "20"}],
    }
    text = shown(
        box,
        content="Ad",
        embeds=[{"title": "**Writer**", "description": "40 texts", "fields": [{"name": "Pay", "value": "320"}]}],
        components=[{"type": 1, "components": buttons}, {"type": 1, "components": [select]}],
        files=["brief.pdf"],
    )
    assert text.split("\n") == [
        "Ad",
        "| Writer",
        "| 40 texts",
        "| Pay: 320",
        "[Apply] [Later (off)] [Site -> https://x.y] [👍]",
        "{Hours: Ten (chosen) | Twenty}",
        "[file: brief.pdf, 2.5 kB]",
    ]


def test_layout_of_components_v2() -> None:
    box = make_box()
    section = {
        "type": 9,
        "components": [{"type": 10, "content": "# Delivery\n**C1** met"}],
        "accessory": {"type": 2, "style": 1, "label": "Open", "custom_id": "o"},
    }
    text = shown(
        box,
        flags=1 << 15,
        components=[
            {"type": 17, "components": [section, {"type": 14}, {"type": 10, "content": "end"}]},
            {"type": 13, "file": {"url": "attachment://brief.pdf"}},
        ],
        files=["brief.pdf"],
    )
    assert text.split("\n") == ["Delivery", "C1 met", "[Open]", "---", "end", "[file: brief.pdf]"]
    given = box.discord.list_messages(box.hire.id, {})[0]
    file = next(one for one in walk(given["components"]) if one["type"] == 13)
    assert file["file"]["url"].startswith("https://cdn.discordapp.com/attachments/")
    assert (file["name"], file["size"]) == ("brief.pdf", 2500)


def test_mentions_ping_only_where_allowed() -> None:
    box = make_box()
    ping = f"<@{box.ada.id}> @everyone"
    for allowed, pinged in (({"parse": []}, False), (None, True)):
        box.discord.create_message(box.hire.id, {"content": ping, "allowed_mentions": allowed})
        latest = box.discord.latest(box.ada, box.hire)
        assert (box.ada.id in latest.mentions, latest.mention_everyone) == (pinged, pinged)


def test_screen_shows_only_what_the_person_may_see() -> None:
    box = make_box()
    secret = box.discord.add_channel(box.guild, "staff", overwrites=[{"id": box.guild.id, "deny": 1 << 10}])
    box.discord.say(box.ben, secret, "hidden")
    box.discord.dm(box.ada, "hello")
    assert [one["name"] for one in box.discord.screen(box.ada)["servers"][0]["channels"]] == ["hire"]
    assert [one["name"] for one in box.discord.screen(box.ben)["servers"][0]["channels"]] == ["hire", "staff"]
    assert [one["text"] for one in box.discord.screen(box.ada)["direct"]["messages"]] == ["hello"]
    assert box.discord.screen(box.ben)["direct"] is None


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  spaces around \n", "spaces around"),
        ("half \ud83d", "half \ufffd"),
        ("whole \U0001f600", "whole \U0001f600"),
        ("\u202eabc\x00\u200b", "\u202eabc\x00\u200b"),
    ],
)
def test_odd_text_arrives_as_text(text: str, kept: str) -> None:
    box = make_box()
    assert box.discord.dm(box.ada, text).content == kept
    json.dumps(box.discord.screen(box.ada), ensure_ascii=False).encode()


def test_ids_rise_with_the_clock_and_while_it_stands() -> None:
    box = make_box()
    first, second = (box.discord.say(box.ada, box.hire, "x") for _ in range(2))
    box.clock.set_to(box.clock.now() + timedelta(days=30))
    third = box.discord.say(box.ada, box.hire, "x")
    assert int(first.id) < int(second.id) < int(third.id)
    assert (instant(second.id), instant(third.id)) == (START, START + timedelta(days=30))


def test_everything_is_kept_as_json_and_read_back() -> None:
    box = make_box()
    forum = box.discord.add_channel(box.guild, "gigs", Kind.FORUM, tags=["open"])
    row: Json = {"type": 1, "components": [{"type": 2, "style": 1, "label": "Go", "custom_id": "go"}]}
    post = {"content": "Ad", "components": [row]}
    box.discord.start_thread(forum.id, {"name": "Ad", "applied_tags": [forum.tags[0]["id"]], "message": post})
    box.discord.dm(box.ada, "hi", files=[("a.txt", b"x")])
    box.discord.create_message(box.hire.id, {"content": "x", "components": [row], "nonce": "n", "enforce_nonce": True})
    box.discord.press(box.ada, box.discord.latest(box.ada, box.hire), "go")
    one = box.discord.waiting()[0]
    modal: Json = {"title": "F", "custom_id": "f", "components": [{"type": 10, "content": "text"}]}
    box.discord.respond(one.id, one.token, {"type": 9, "data": modal})
    box.discord.switches.dm_openings = (3, timedelta(minutes=10))
    state = json.loads(json.dumps(box.discord.to_state()))

    other = DiscordSimulator(SharedState(SimulatedClock(START), blobs=box.discord.shared.blobs))
    other.from_state(state)
    assert other.to_state() == box.discord.to_state()
    for person in (box.ada, box.ben):
        assert other.screen(other.people[person.id]) == box.discord.screen(person)
    assert other.switches == box.discord.switches
    other.submit(other.people[box.ada.id])
    assert int(other.dm(other.people[box.ada.id], "next").id) > int(state["last"])


def test_every_change_is_signalled() -> None:
    box = make_box()
    told: list[str] = []
    box.discord.shared.listen(lambda kind, detail: told.append(f"{kind} {detail['what']}"))
    message = box.discord.say(box.ada, box.hire, "x")
    box.discord.edit(box.ada, message, "y")
    box.discord.react(box.ben, message, "👍")
    box.discord.delete(box.ada, message)
    box.discord.leave(box.ada, box.guild)
    assert told == [f"discord {one}" for one in ("posted", "edited", "reacted", "deleted", "left")]


def test_history_remembers_what_was_said_and_taken_back() -> None:
    box = make_box()
    given = box.discord.create_message(box.hire.id, {"flags": 1 << 15, "components": [{"type": 10, "content": "one"}]})
    box.discord.edit_message(box.hire.id, given["id"], {"components": [{"type": 10, "content": "two"}]})
    box.discord.delete_message(box.hire.id, given["id"])
    lines = [one for one in box.discord.history if one.get("message") == given["id"]]
    assert [(one["what"], one.get("text")) for one in lines] == [
        ("posted", "one"),
        ("edited", "two"),
        ("deleted", None),
    ]
    assert {one["at"] for one in lines} == {"2026-11-23T09:00:00.000000+00:00"}
