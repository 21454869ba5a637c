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
from tests.support.discord_client import Box, make_box

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


def card(box: Box) -> str:
    given: str = box.discord.create_message(box.hire.id, {"content": "Ad", "components": [GO]})["id"]
    return given


def press(box: Box) -> tuple[str, str]:
    box.discord.press(box.ada, box.discord.find_message(card(box)), "go")
    one = box.discord.waiting()[0]
    return one.id, one.token


def app(box: Box) -> str:
    return box.discord.application.id


def post(box: Box, channel: str | None = None, **body: Any) -> Json:
    return box.discord.create_message(channel or box.hire.id, {"content": "x", **body})


def thread(box: Box, kind: int) -> Json:
    return box.discord.start_thread(box.hire.id, {"name": "x", "type": kind})


def test_10003_unknown_channel() -> None:
    with refused(10003):
        post(make_box(), "1")


def test_10004_unknown_guild() -> None:
    box = make_box()
    foreign = box.discord.add_server("Elsewhere", box.ben, bot_may=None)
    with refused(10004):
        box.discord.get_server(foreign.id)


def test_10007_unknown_member() -> None:
    box = make_box()
    with refused(10007):
        box.discord.server_member(box.guild.id, box.discord.add_person("cy").id)


def test_10008_unknown_message() -> None:
    box = make_box()
    box.discord.delete_message(box.hire.id, message := card(box))
    with refused(10008):
        box.discord.edit_message(box.hire.id, message, {"content": "y"})


def test_10008_ephemeral_through_its_channel() -> None:
    box = make_box()
    box.discord.respond(*press(box), {"type": 4, "data": {"content": "psst", "flags": 64}})
    secret = box.discord.latest(box.ada, box.hire)
    with refused(10008):
        box.discord.get_message(box.hire.id, secret.id)
    assert secret.id not in [one["id"] for one in box.discord.list_messages(box.hire.id, {})]


def test_10013_unknown_user() -> None:
    with refused(10013):
        make_box().discord.open_dm("1")


def test_10014_unknown_emoji() -> None:
    box = make_box()
    with refused(10014):
        box.discord.react_as_bot(box.hire.id, card(box), "smile", there=True)


def test_10015_follow_up_before_the_first_response() -> None:
    box = make_box()
    _, token = press(box)
    with refused(10015):
        box.discord.follow_up(app(box), token, {"content": "early"})


def test_10062_wrong_token() -> None:
    box = make_box()
    with refused(10062):
        box.discord.respond(press(box)[0], "wrong", {"type": 6})


def test_10062_after_three_seconds() -> None:
    box = make_box()
    key, token = press(box)
    box.discord.interactions[key].born -= 3.1
    with refused(10062):
        box.discord.respond(key, token, {"type": 6})
    assert box.discord.screen(box.ada)["notices"][0]["text"] == "This interaction failed"


def test_10063_unknown_command() -> None:
    box = make_box()
    with refused(10063):
        box.discord.delete_command(app(box), "", "1")


def test_20012_another_application() -> None:
    with pytest.raises(Refusal) as found:
        make_box().discord.put_commands("1", "", [])
    assert (found.value.code, found.value.status) == (20012, 403)


def test_30003_250_pins() -> None:
    box = make_box()
    for _ in range(250):
        box.discord.pin(box.hire.id, post(box)["id"])
    with refused(30003):
        box.discord.pin(box.hire.id, post(box)["id"])


def test_30010_20_reactions() -> None:
    box = make_box()
    message = card(box)
    for one in range(20):
        box.discord.react_as_bot(box.hire.id, message, chr(0x1F600 + one), there=True)
    with refused(30010):
        box.discord.react_as_bot(box.hire.id, message, "👍", there=True)


def test_40003_opening_direct_messages_too_fast() -> None:
    box = make_box()
    box.discord.switches.dm_openings = (3, timedelta(minutes=10))
    people = [box.discord.add_person(f"p{one}") for one in range(5)]
    for one in people[:3]:
        box.discord.open_dm(one.id)
    box.discord.open_dm(people[0].id)
    with refused(40003):
        box.discord.open_dm(people[3].id)
    box.clock.set_to(box.clock.now() + timedelta(minutes=11))
    box.discord.open_dm(people[3].id)


def test_40060_already_acknowledged() -> None:
    box = make_box()
    key, token = press(box)
    box.discord.respond(key, token, {"type": 6})
    with refused(40060):
        box.discord.respond(key, token, {"type": 4, "data": {"content": "again"}})


def test_40060_modal_after_a_defer() -> None:
    box = make_box()
    key, token = press(box)
    box.discord.respond(key, token, {"type": 5})
    with refused(40060):
        box.discord.respond(key, token, {"type": 9, "data": FORM})


def test_50035_modal_after_a_modal() -> None:
    box = make_box()
    box.discord.respond(*press(box), {"type": 9, "data": FORM})
    box.discord.submit(box.ada)
    one = box.discord.waiting()[0]
    with refused(50035):
        box.discord.respond(one.id, one.token, {"type": 9, "data": FORM})
    box.discord.respond(one.id, one.token, {"type": 6})


def test_50035_update_where_there_is_no_message() -> None:
    box = make_box()
    box.discord.put_commands(app(box), "", [{"name": "apply", "description": "Apply"}])
    box.discord.slash(box.ada, box.hire, "apply")
    one = box.discord.waiting()[0]
    with refused(50035):
        box.discord.respond(one.id, one.token, {"type": 7, "data": {"content": "x"}})


def test_40067_forum_without_its_tag() -> None:
    box = make_box()
    forum = box.discord.add_channel(box.guild, "gigs", Kind.FORUM, tags=["open"], tag_required=True)
    with refused(40067):
        box.discord.start_thread(forum.id, {"name": "x", "message": {"content": "y"}})


def test_50035_unknown_forum_tag() -> None:
    box = make_box()
    forum = box.discord.add_channel(box.guild, "gigs", Kind.FORUM, tags=["open"])
    with refused(50035):
        box.discord.start_thread(forum.id, {"name": "x", "applied_tags": ["1"], "message": {"content": "y"}})


def test_50001_hidden_channel() -> None:
    box = make_box()
    box.discord.let_bot(box.guild, EVERYONE)
    box.discord.overwrite(box.hire, box.guild.id, deny=Permission.VIEW_CHANNEL)
    with refused(50001):
        post(box)


def test_50001_private_thread_without_the_bot() -> None:
    box = make_box()
    box.discord.let_bot(box.guild, EVERYONE)
    talk = thread(box, 12)["id"]
    box.discord.drop_from_thread(talk, "@me")
    with refused(50001):
        post(box, talk)


@pytest.mark.parametrize(
    ("missing", "act"),
    [
        (Permission.SEND_MESSAGES, lambda box: post(box)),
        (Permission.ATTACH_FILES, lambda box: box.discord.create_message(box.hire.id, {}, [Upload("a.txt", b"x")])),
        (Permission.EMBED_LINKS, lambda box: post(box, embeds=[{"title": "x"}])),
        (Permission.CREATE_PUBLIC_THREADS, lambda box: thread(box, 11)),
        (Permission.CREATE_PRIVATE_THREADS, lambda box: thread(box, 12)),
        (Permission.PIN_MESSAGES, lambda box: box.discord.pin(box.hire.id, card(box))),
        (Permission.ADD_REACTIONS, lambda box: box.discord.react_as_bot(box.hire.id, card(box), "👍", there=True)),
        (Permission.MANAGE_CHANNELS, lambda box: box.discord.patch_channel(box.hire.id, {"name": "x"})),
        (
            Permission.MANAGE_MESSAGES,
            lambda box: box.discord.delete_message(box.hire.id, box.discord.say(box.ada, box.hire, "x").id),
        ),
    ],
    ids=lambda one: one.name.lower() if isinstance(one, Permission) else "",
)  # fmt: skip
def test_50013_missing_permission(missing: Permission, act: Callable[[Box], object]) -> None:
    box = make_box()
    box.discord.overwrite(box.hire, box.guild.id, deny=missing)
    with refused(50013):
        act(box)


def test_50003_deleting_the_others_message_in_a_dm() -> None:
    box = make_box()
    said = box.discord.dm(box.ada, "mine")
    with refused(50003):
        box.discord.delete_message(said.channel, said.id)


def test_50005_another_authors_message() -> None:
    box = make_box()
    said = box.discord.say(box.ada, box.hire, "mine")
    with refused(50005):
        box.discord.edit_message(box.hire.id, said.id, {"content": "yours"})


def test_50006_empty_message() -> None:
    with refused(50006):
        post(make_box(), content=" \n")


def test_50006_edited_to_nothing() -> None:
    box = make_box()
    with refused(50006):
        box.discord.edit_message(box.hire.id, post(box)["id"], {"content": ""})


def test_50007_closed_dms() -> None:
    box = make_box()
    talk = box.discord.open_dm(box.ada.id)["id"]
    box.discord.close_dms(box.ada)
    with refused(50007):
        post(box, talk)
    box.discord.open_dms(box.ada)
    post(box, talk)


def test_50007_blocked_bot() -> None:
    box = make_box()
    talk = box.discord.open_dm(box.ada.id)["id"]
    box.discord.block_bot(box.ada)
    with refused(50007):
        post(box, talk)


def test_50008_writing_into_a_forum() -> None:
    box = make_box()
    with refused(50008):
        post(box, box.discord.add_channel(box.guild, "gigs", Kind.FORUM).id)


def test_50024_thread_in_a_dm() -> None:
    box = make_box()
    talk = box.discord.open_dm(box.ada.id)["id"]
    with refused(50024):
        box.discord.start_thread(talk, {"name": "x"})


def test_50027_token_after_fifteen_minutes() -> None:
    box = make_box()
    key, token = press(box)
    box.discord.respond(key, token, {"type": 5})
    box.clock.set_to(box.clock.now() + timedelta(minutes=14, seconds=59))
    box.discord.follow_up(app(box), token, {"content": "in time"})
    box.clock.set_to(box.clock.now() + timedelta(seconds=1))
    with refused(50027):
        box.discord.follow_up(app(box), token, {"content": "late"})


def test_50033_dm_with_itself() -> None:
    box = make_box()
    with refused(50033):
        box.discord.open_dm(box.discord.bot.id)


def test_50083_archived_thread() -> None:
    box = make_box()
    talk = thread(box, 11)["id"]
    message = post(box, talk)["id"]
    box.discord.patch_channel(talk, {"archived": True})
    with refused(50083):
        box.discord.edit_message(talk, message, {"content": "y"})
    with refused(50083):
        box.discord.add_to_thread(talk, box.ada.id)
    post(box, talk)
    assert not box.discord.channels[talk].archived


def test_50278_no_shared_server() -> None:
    box = make_box()
    talk = box.discord.open_dm(box.ada.id)["id"]
    box.discord.leave(box.ada, box.guild)
    with refused(50278):
        post(box, talk)


def test_90001_reaction_to_one_who_blocked_the_bot() -> None:
    box = make_box()
    said = box.discord.say(box.ada, box.hire, "hi")
    box.discord.block_bot(box.ada)
    with refused(90001):
        box.discord.react_as_bot(box.hire.id, said.id, "👍", there=True)


def test_160004_second_thread_under_a_message() -> None:
    box = make_box()
    message = card(box)
    assert box.discord.start_thread_from(box.hire.id, message, {"name": "x"})["id"] == message
    with refused(160004):
        box.discord.start_thread_from(box.hire.id, message, {"name": "y"})


def test_160005_locked_thread() -> None:
    box = make_box()
    talk = thread(box, 11)["id"]
    box.discord.patch_channel(talk, {"locked": True})
    box.discord.let_bot(box.guild, EVERYONE)
    with refused(160005):
        post(box, talk)


def test_a_nonce_gives_the_first_message_for_five_minutes() -> None:
    box = make_box()
    first = post(box, nonce="n", enforce_nonce=True)
    assert post(box, nonce="n", enforce_nonce=True)["id"] == first["id"]
    assert post(box, nonce="n")["id"] != first["id"]
    box.clock.set_to(box.clock.now() + timedelta(minutes=6))
    assert post(box, nonce="n", enforce_nonce=True)["id"] != first["id"]
    box.discord.switches.nonce_window = None
    assert post(box, nonce="m", enforce_nonce=True)["id"] != post(box, nonce="m", enforce_nonce=True)["id"]


@pytest.mark.parametrize(
    "act",
    [
        lambda box: box.discord.press(box.ada, box.discord.find_message(card(box)), "nowhere"),
        lambda box: box.discord.say(box.ada, box.hire, "x" * 2001),
        lambda box: box.discord.say(box.ada, box.hire, " "),
        lambda box: box.discord.say(box.discord.add_person("cy"), box.hire, "not a member"),
        lambda box: box.discord.dm(box.discord.add_person("cy"), "no shared server"),
        lambda box: box.discord.edit(box.ada, box.discord.find_message(card(box)), "not mine"),
        lambda box: box.discord.slash(box.ada, box.hire, "unknown"),
        lambda box: box.discord.submit(box.ada, None, {}),
    ],
    ids=["no such button", "2000", "empty", "stranger", "stranger dm", "edit", "command", "no modal"],
)
def test_people_cannot_do_what_the_app_would_not_let_them(act: Callable[[Box], object]) -> None:
    with pytest.raises(NotPossible):
        act(make_box())


def test_a_modal_checks_its_answers_as_the_app_does() -> None:
    box = make_box()
    asked = {**FORM["components"][0]["component"], "required": True, "min_length": 3, "max_length": 5}
    spec = {**FORM, "components": [{"type": 18, "label": "T", "component": asked}]}
    box.discord.respond(*press(box), {"type": 9, "data": spec})
    for wrong in ({"t": ""}, {"t": "xx"}, {"t": "xxxxxx"}, {"other": "xxx"}):
        with pytest.raises(NotPossible):
            box.discord.submit(box.ada, None, wrong)
    box.discord.submit(box.ada, None, {"t": "xxx"})
    assert box.discord.waiting()[0].data["components"][0]["component"]["value"] == "xxx"
