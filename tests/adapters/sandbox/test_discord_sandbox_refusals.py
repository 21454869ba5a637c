"""Every error code of Discord that the bot must live with is given by the small Discord where the real one gives it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest

from adapters.sandbox.discord.channels import Kind
from adapters.sandbox.discord.permissions import EVERYONE, Permission
from adapters.sandbox.discord.posting import Upload
from adapters.sandbox.discord.refusals import KNOWN, NotPossible, Refusal
from adapters.sandbox.json_object import Json
from tests.support.discord_client import GearGuild, gear_guild

GO: Json = {"type": 1, "components": [{"type": 2, "style": 1, "label": "Go", "custom_id": "go"}]}
FORM: Json = {
    "title": "F",
    "custom_id": "f",
    "components": [
        {"type": 18, "label": "T", "component": {"type": 4, "style": 1, "custom_id": "t", "required": False}}
    ],
}


@contextmanager
def refused(code: int) -> Iterator[None]:
    """The call inside is refused with this code, and with the HTTP status that belongs to it."""
    with pytest.raises(Refusal) as found:
        yield
    assert (found.value.code, found.value.status) == (code, KNOWN[code][0])


def card(gear: GearGuild) -> str:
    given: str = gear.discord.create_message(gear.hire.id, {"content": "Ad", "components": [GO]})["id"]
    return given


def press(gear: GearGuild) -> tuple[str, str]:
    gear.discord.press(gear.ada, gear.discord.find_message(card(gear)), "go")
    one = gear.discord.waiting()[0]
    return one.id, one.token


def app(gear: GearGuild) -> str:
    return gear.discord.application.id


def post(gear: GearGuild, channel: str | None = None, **body: Any) -> Json:
    return gear.discord.create_message(channel or gear.hire.id, {"content": "x", **body})


def thread(gear: GearGuild, kind: int) -> Json:
    return gear.discord.start_thread(gear.hire.id, {"name": "x", "type": kind})


def test_10003_unknown_channel() -> None:
    with refused(10003):
        post(gear_guild(), "1")


def test_10004_unknown_guild() -> None:
    gear = gear_guild()
    foreign = gear.discord.add_server("Elsewhere", gear.ben, bot_may=None)
    with refused(10004):
        gear.discord.get_server(foreign.id)


def test_10007_unknown_member() -> None:
    gear = gear_guild()
    with refused(10007):
        gear.discord.server_member(gear.guild.id, gear.discord.add_person("cy").id)


def test_10008_unknown_message() -> None:
    gear = gear_guild()
    gear.discord.delete_message(gear.hire.id, message := card(gear))
    with refused(10008):
        gear.discord.edit_message(gear.hire.id, message, {"content": "y"})


def test_10008_ephemeral_through_its_channel() -> None:
    gear = gear_guild()
    gear.discord.respond(*press(gear), {"type": 4, "data": {"content": "psst", "flags": 64}})
    secret = gear.discord.latest(gear.ada, gear.hire)
    with refused(10008):
        gear.discord.get_message(gear.hire.id, secret.id)
    assert secret.id not in [one["id"] for one in gear.discord.list_messages(gear.hire.id, {})]


def test_10013_unknown_user() -> None:
    with refused(10013):
        gear_guild().discord.open_dm("1")


def test_10014_unknown_emoji() -> None:
    gear = gear_guild()
    with refused(10014):
        gear.discord.react_as_bot(gear.hire.id, card(gear), "smile", there=True)


def test_10015_follow_up_before_the_first_response() -> None:
    gear = gear_guild()
    _, token = press(gear)
    with refused(10015):
        gear.discord.follow_up(app(gear), token, {"content": "early"})


def test_10062_wrong_token() -> None:
    gear = gear_guild()
    with refused(10062):
        gear.discord.respond(press(gear)[0], "wrong", {"type": 6})


def test_10062_after_three_seconds() -> None:
    gear = gear_guild()
    key, token = press(gear)
    gear.discord.interactions[key].born -= 3.1
    with refused(10062):
        gear.discord.respond(key, token, {"type": 6})
    assert gear.discord.screen(gear.ada)["notices"][0]["text"] == "This interaction failed"


def test_10063_unknown_command() -> None:
    gear = gear_guild()
    with refused(10063):
        gear.discord.delete_command(app(gear), "", "1")


def test_20012_another_application() -> None:
    with pytest.raises(Refusal) as found:
        gear_guild().discord.put_commands("1", "", [])
    assert (found.value.code, found.value.status) == (20012, 403)


def test_30003_250_pins() -> None:
    gear = gear_guild()
    for _ in range(250):
        gear.discord.pin(gear.hire.id, post(gear)["id"])
    with refused(30003):
        gear.discord.pin(gear.hire.id, post(gear)["id"])


def test_30010_20_reactions() -> None:
    gear = gear_guild()
    message = card(gear)
    for one in range(20):
        gear.discord.react_as_bot(gear.hire.id, message, chr(0x1F600 + one), there=True)
    with refused(30010):
        gear.discord.react_as_bot(gear.hire.id, message, "👍", there=True)


def test_40003_opening_direct_messages_too_fast() -> None:
    gear = gear_guild()
    gear.discord.switches.dm_openings = (3, timedelta(minutes=10))
    people = [gear.discord.add_person(f"p{one}") for one in range(5)]
    for one in people[:3]:
        gear.discord.open_dm(one.id)
    gear.discord.open_dm(people[0].id)
    with refused(40003):
        gear.discord.open_dm(people[3].id)
    gear.clock.set_to(gear.clock.now() + timedelta(minutes=11))
    gear.discord.open_dm(people[3].id)


def test_40060_already_acknowledged() -> None:
    gear = gear_guild()
    key, token = press(gear)
    gear.discord.respond(key, token, {"type": 6})
    with refused(40060):
        gear.discord.respond(key, token, {"type": 4, "data": {"content": "again"}})


def test_40060_modal_after_a_defer() -> None:
    gear = gear_guild()
    key, token = press(gear)
    gear.discord.respond(key, token, {"type": 5})
    with refused(40060):
        gear.discord.respond(key, token, {"type": 9, "data": FORM})


def test_50035_modal_after_a_modal() -> None:
    gear = gear_guild()
    gear.discord.respond(*press(gear), {"type": 9, "data": FORM})
    gear.discord.submit(gear.ada)
    one = gear.discord.waiting()[0]
    with refused(50035):
        gear.discord.respond(one.id, one.token, {"type": 9, "data": FORM})
    gear.discord.respond(one.id, one.token, {"type": 6})


def test_50035_update_where_there_is_no_message() -> None:
    gear = gear_guild()
    gear.discord.put_commands(app(gear), "", [{"name": "apply", "description": "Apply"}])
    gear.discord.slash(gear.ada, gear.hire, "apply")
    one = gear.discord.waiting()[0]
    with refused(50035):
        gear.discord.respond(one.id, one.token, {"type": 7, "data": {"content": "x"}})


def test_40067_forum_without_its_tag() -> None:
    gear = gear_guild()
    forum = gear.discord.add_channel(gear.guild, "gigs", Kind.FORUM, tags=["open"], tag_required=True)
    with refused(40067):
        gear.discord.start_thread(forum.id, {"name": "x", "message": {"content": "y"}})


def test_50035_unknown_forum_tag() -> None:
    gear = gear_guild()
    forum = gear.discord.add_channel(gear.guild, "gigs", Kind.FORUM, tags=["open"])
    with refused(50035):
        gear.discord.start_thread(forum.id, {"name": "x", "applied_tags": ["1"], "message": {"content": "y"}})


def test_50001_hidden_channel() -> None:
    gear = gear_guild()
    gear.discord.let_bot(gear.guild, EVERYONE)
    gear.discord.overwrite(gear.hire, gear.guild.id, deny=Permission.VIEW_CHANNEL)
    with refused(50001):
        post(gear)


def test_50001_private_thread_without_the_bot() -> None:
    gear = gear_guild()
    gear.discord.let_bot(gear.guild, EVERYONE)
    talk = thread(gear, 12)["id"]
    gear.discord.drop_from_thread(talk, "@me")
    with refused(50001):
        post(gear, talk)


@pytest.mark.parametrize(
    ("missing", "act"),
    [
        (Permission.SEND_MESSAGES, lambda gear: post(gear)),
        (Permission.ATTACH_FILES, lambda gear: gear.discord.create_message(gear.hire.id, {}, [Upload("a.txt", b"x")])),
        (Permission.EMBED_LINKS, lambda gear: post(gear, embeds=[{"title": "x"}])),
        (Permission.CREATE_PUBLIC_THREADS, lambda gear: thread(gear, 11)),
        (Permission.CREATE_PRIVATE_THREADS, lambda gear: thread(gear, 12)),
        (Permission.PIN_MESSAGES, lambda gear: gear.discord.pin(gear.hire.id, card(gear))),
        (Permission.ADD_REACTIONS, lambda gear: gear.discord.react_as_bot(gear.hire.id, card(gear), "👍", there=True)),
        (Permission.MANAGE_CHANNELS, lambda gear: gear.discord.patch_channel(gear.hire.id, {"name": "x"})),
        (
            Permission.MANAGE_MESSAGES,
            lambda gear: gear.discord.delete_message(gear.hire.id, gear.discord.say(gear.ada, gear.hire, "x").id),
        ),
    ],
    ids=lambda one: one.name.lower() if isinstance(one, Permission) else "",
)  # fmt: skip
def test_50013_missing_permission(missing: Permission, act: Callable[[GearGuild], object]) -> None:
    gear = gear_guild()
    gear.discord.overwrite(gear.hire, gear.guild.id, deny=missing)
    with refused(50013):
        act(gear)


def test_50003_deleting_the_others_message_in_a_dm() -> None:
    gear = gear_guild()
    said = gear.discord.dm(gear.ada, "mine")
    with refused(50003):
        gear.discord.delete_message(said.channel, said.id)


def test_50005_another_authors_message() -> None:
    gear = gear_guild()
    said = gear.discord.say(gear.ada, gear.hire, "mine")
    with refused(50005):
        gear.discord.edit_message(gear.hire.id, said.id, {"content": "yours"})


def test_50006_empty_message() -> None:
    with refused(50006):
        post(gear_guild(), content=" \n")


def test_50006_edited_to_nothing() -> None:
    gear = gear_guild()
    with refused(50006):
        gear.discord.edit_message(gear.hire.id, post(gear)["id"], {"content": ""})


def test_50007_closed_dms() -> None:
    gear = gear_guild()
    talk = gear.discord.open_dm(gear.ada.id)["id"]
    gear.discord.close_dms(gear.ada)
    with refused(50007):
        post(gear, talk)
    gear.discord.open_dms(gear.ada)
    post(gear, talk)


def test_50007_blocked_bot() -> None:
    gear = gear_guild()
    talk = gear.discord.open_dm(gear.ada.id)["id"]
    gear.discord.block_bot(gear.ada)
    with refused(50007):
        post(gear, talk)


def test_50008_writing_into_a_forum() -> None:
    gear = gear_guild()
    with refused(50008):
        post(gear, gear.discord.add_channel(gear.guild, "gigs", Kind.FORUM).id)


def test_50024_thread_in_a_dm() -> None:
    gear = gear_guild()
    talk = gear.discord.open_dm(gear.ada.id)["id"]
    with refused(50024):
        gear.discord.start_thread(talk, {"name": "x"})


def test_50027_token_after_fifteen_minutes() -> None:
    gear = gear_guild()
    key, token = press(gear)
    gear.discord.respond(key, token, {"type": 5})
    gear.clock.set_to(gear.clock.now() + timedelta(minutes=14, seconds=59))
    gear.discord.follow_up(app(gear), token, {"content": "in time"})
    gear.clock.set_to(gear.clock.now() + timedelta(seconds=1))
    with refused(50027):
        gear.discord.follow_up(app(gear), token, {"content": "late"})


def test_50033_dm_with_itself() -> None:
    gear = gear_guild()
    with refused(50033):
        gear.discord.open_dm(gear.discord.bot.id)


def test_50083_archived_thread() -> None:
    gear = gear_guild()
    talk = thread(gear, 11)["id"]
    message = post(gear, talk)["id"]
    gear.discord.patch_channel(talk, {"archived": True})
    with refused(50083):
        gear.discord.edit_message(talk, message, {"content": "y"})
    with refused(50083):
        gear.discord.add_to_thread(talk, gear.ada.id)
    post(gear, talk)
    assert not gear.discord.channels[talk].archived


def test_50278_no_shared_server() -> None:
    gear = gear_guild()
    talk = gear.discord.open_dm(gear.ada.id)["id"]
    gear.discord.leave(gear.ada, gear.guild)
    with refused(50278):
        post(gear, talk)


def test_90001_reaction_to_one_who_blocked_the_bot() -> None:
    gear = gear_guild()
    said = gear.discord.say(gear.ada, gear.hire, "hi")
    gear.discord.block_bot(gear.ada)
    with refused(90001):
        gear.discord.react_as_bot(gear.hire.id, said.id, "👍", there=True)


def test_160004_second_thread_under_a_message() -> None:
    gear = gear_guild()
    message = card(gear)
    assert gear.discord.start_thread_from(gear.hire.id, message, {"name": "x"})["id"] == message
    with refused(160004):
        gear.discord.start_thread_from(gear.hire.id, message, {"name": "y"})


def test_160005_locked_thread() -> None:
    gear = gear_guild()
    talk = thread(gear, 11)["id"]
    gear.discord.patch_channel(talk, {"locked": True})
    gear.discord.let_bot(gear.guild, EVERYONE)
    with refused(160005):
        post(gear, talk)


def test_a_nonce_gives_the_first_message_for_five_minutes() -> None:
    gear = gear_guild()
    first = post(gear, nonce="n", enforce_nonce=True)
    assert post(gear, nonce="n", enforce_nonce=True)["id"] == first["id"]
    assert post(gear, nonce="n")["id"] != first["id"]
    gear.clock.set_to(gear.clock.now() + timedelta(minutes=6))
    assert post(gear, nonce="n", enforce_nonce=True)["id"] != first["id"]
    gear.discord.switches.nonce_window = None
    assert post(gear, nonce="m", enforce_nonce=True)["id"] != post(gear, nonce="m", enforce_nonce=True)["id"]


@pytest.mark.parametrize(
    "act",
    [
        lambda gear: gear.discord.press(gear.ada, gear.discord.find_message(card(gear)), "nowhere"),
        lambda gear: gear.discord.say(gear.ada, gear.hire, "x" * 2001),
        lambda gear: gear.discord.say(gear.ada, gear.hire, " "),
        lambda gear: gear.discord.say(gear.discord.add_person("cy"), gear.hire, "not a member"),
        lambda gear: gear.discord.dm(gear.discord.add_person("cy"), "no shared server"),
        lambda gear: gear.discord.edit(gear.ada, gear.discord.find_message(card(gear)), "not mine"),
        lambda gear: gear.discord.slash(gear.ada, gear.hire, "unknown"),
        lambda gear: gear.discord.submit(gear.ada, None, {}),
    ],
    ids=["no such button", "2000", "empty", "stranger", "stranger dm", "edit", "command", "no modal"],
)
def test_people_cannot_do_what_the_app_would_not_let_them(act: Callable[[GearGuild], object]) -> None:
    with pytest.raises(NotPossible):
        act(gear_guild())


def test_a_modal_checks_its_answers_as_the_app_does() -> None:
    gear = gear_guild()
    asked = {**FORM["components"][0]["component"], "required": True, "min_length": 3, "max_length": 5}
    spec = {**FORM, "components": [{"type": 18, "label": "T", "component": asked}]}
    gear.discord.respond(*press(gear), {"type": 9, "data": spec})
    for wrong in ({"t": ""}, {"t": "xx"}, {"t": "xxxxxx"}, {"other": "xxx"}):
        with pytest.raises(NotPossible):
            gear.discord.submit(gear.ada, None, wrong)
    gear.discord.submit(gear.ada, None, {"t": "xxx"})
    assert gear.discord.waiting()[0].data["components"][0]["component"]["value"] == "xxx"
