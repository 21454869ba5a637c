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
from tests.support.discord_client import START, GearGuild, gear_guild

UNIX = int(START.timestamp())


def shown(gear: GearGuild, **body: Any) -> str:
    files = [Upload(name, b"x" * 2500) for name in body.pop("files", [])]
    gear.discord.create_message(gear.hire.id, body, files)
    return gear.discord.as_text(gear.discord.latest(gear.ada, gear.hire), gear.ada)


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
    assert shown(gear_guild(), content=content) == expected


def test_names_instead_of_ids() -> None:
    gear = gear_guild()
    text = shown(gear, content=f"<@{gear.ben.id}> in <#{gear.hire.id}> of <@&{gear.guild.id}>")
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
    gear = gear_guild()
    assert shown(gear, content=f"<t:{UNIX}{style}>") == manila
    berlin = gear.discord.as_text(gear.discord.latest(gear.ben, gear.hire), gear.ben)
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
    assert shown(gear_guild(), content=f"<t:{int((START + distance).timestamp())}:R>") == words


def test_embed_buttons_select_and_file() -> None:
    gear = gear_guild()
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
        gear,
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
    gear = gear_guild()
    section = {
        "type": 9,
        "components": [{"type": 10, "content": "# Delivery\n**C1** met"}],
        "accessory": {"type": 2, "style": 1, "label": "Open", "custom_id": "o"},
    }
    text = shown(
        gear,
        flags=1 << 15,
        components=[
            {"type": 17, "components": [section, {"type": 14}, {"type": 10, "content": "end"}]},
            {"type": 13, "file": {"url": "attachment://brief.pdf"}},
        ],
        files=["brief.pdf"],
    )
    assert text.split("\n") == ["Delivery", "C1 met", "[Open]", "---", "end", "[file: brief.pdf]"]
    given = gear.discord.list_messages(gear.hire.id, {})[0]
    file = next(one for one in walk(given["components"]) if one["type"] == 13)
    assert file["file"]["url"].startswith("https://cdn.discordapp.com/attachments/")
    assert (file["name"], file["size"]) == ("brief.pdf", 2500)


def test_mentions_ping_only_where_allowed() -> None:
    gear = gear_guild()
    ping = f"<@{gear.ada.id}> @everyone"
    for allowed, pinged in (({"parse": []}, False), (None, True)):
        gear.discord.create_message(gear.hire.id, {"content": ping, "allowed_mentions": allowed})
        latest = gear.discord.latest(gear.ada, gear.hire)
        assert (gear.ada.id in latest.mentions, latest.mention_everyone) == (pinged, pinged)


def test_screen_shows_only_what_the_person_may_see() -> None:
    gear = gear_guild()
    secret = gear.discord.add_channel(gear.guild, "staff", overwrites=[{"id": gear.guild.id, "deny": 1 << 10}])
    gear.discord.say(gear.ben, secret, "hidden")
    gear.discord.dm(gear.ada, "hello")
    assert [one["name"] for one in gear.discord.screen(gear.ada)["servers"][0]["channels"]] == ["hire"]
    assert [one["name"] for one in gear.discord.screen(gear.ben)["servers"][0]["channels"]] == ["hire", "staff"]
    assert [one["text"] for one in gear.discord.screen(gear.ada)["direct"]["messages"]] == ["hello"]
    assert gear.discord.screen(gear.ben)["direct"] is None


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
    gear = gear_guild()
    assert gear.discord.dm(gear.ada, text).content == kept
    json.dumps(gear.discord.screen(gear.ada), ensure_ascii=False).encode()


def test_ids_rise_with_the_clock_and_while_it_stands() -> None:
    gear = gear_guild()
    first, second = (gear.discord.say(gear.ada, gear.hire, "x") for _ in range(2))
    gear.clock.set_to(gear.clock.now() + timedelta(days=30))
    third = gear.discord.say(gear.ada, gear.hire, "x")
    assert int(first.id) < int(second.id) < int(third.id)
    assert (instant(second.id), instant(third.id)) == (START, START + timedelta(days=30))


def test_everything_is_kept_as_json_and_read_back() -> None:
    gear = gear_guild()
    forum = gear.discord.add_channel(gear.guild, "gigs", Kind.FORUM, tags=["open"])
    row: Json = {"type": 1, "components": [{"type": 2, "style": 1, "label": "Go", "custom_id": "go"}]}
    post = {"content": "Ad", "components": [row]}
    gear.discord.start_thread(forum.id, {"name": "Ad", "applied_tags": [forum.tags[0]["id"]], "message": post})
    gear.discord.dm(gear.ada, "hi", files=[("a.txt", b"x")])
    gear.discord.create_message(
        gear.hire.id, {"content": "x", "components": [row], "nonce": "n", "enforce_nonce": True}
    )
    gear.discord.press(gear.ada, gear.discord.latest(gear.ada, gear.hire), "go")
    one = gear.discord.waiting()[0]
    modal: Json = {"title": "F", "custom_id": "f", "components": [{"type": 10, "content": "text"}]}
    gear.discord.respond(one.id, one.token, {"type": 9, "data": modal})
    gear.discord.switches.dm_openings = (3, timedelta(minutes=10))
    state = json.loads(json.dumps(gear.discord.to_state()))

    other = DiscordSimulator(SharedState(SimulatedClock(START), blobs=gear.discord.shared.blobs))
    other.from_state(state)
    assert other.to_state() == gear.discord.to_state()
    for person in (gear.ada, gear.ben):
        assert other.screen(other.people[person.id]) == gear.discord.screen(person)
    assert other.switches == gear.discord.switches
    other.submit(other.people[gear.ada.id])
    assert int(other.dm(other.people[gear.ada.id], "next").id) > int(state["last"])


def test_every_change_is_signalled() -> None:
    gear = gear_guild()
    told: list[str] = []
    gear.discord.shared.listen(lambda kind, detail: told.append(f"{kind} {detail['what']}"))
    message = gear.discord.say(gear.ada, gear.hire, "x")
    gear.discord.edit(gear.ada, message, "y")
    gear.discord.react(gear.ben, message, "👍")
    gear.discord.delete(gear.ada, message)
    gear.discord.leave(gear.ada, gear.guild)
    assert told == [f"discord {one}" for one in ("posted", "edited", "reacted", "deleted", "left")]


def test_history_remembers_what_was_said_and_taken_back() -> None:
    gear = gear_guild()
    given = gear.discord.create_message(
        gear.hire.id, {"flags": 1 << 15, "components": [{"type": 10, "content": "one"}]}
    )
    gear.discord.edit_message(gear.hire.id, given["id"], {"components": [{"type": 10, "content": "two"}]})
    gear.discord.delete_message(gear.hire.id, given["id"])
    lines = [one for one in gear.discord.history if one.get("message") == given["id"]]
    assert [(one["what"], one.get("text")) for one in lines] == [
        ("posted", "one"),
        ("edited", "two"),
        ("deleted", None),
    ]
    assert {one["at"] for one in lines} == {"2026-11-23T09:00:00.000000+00:00"}
