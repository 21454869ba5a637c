"""What the Slack sandbox refuses about messages that exist, people, channels, files and marks."""

from datetime import timedelta

import pytest

from tests.support.slack_workspace import Json, Place, refused


@pytest.fixture
def place() -> Place:
    return Place()


def test_message_not_found(place: Place) -> None:
    assert place.error("chat.update", channel=place.ads.id, ts="1.1", text="x") == "message_not_found"
    ts = place.post()
    place.call("chat.delete", channel=place.ads.id, ts=ts)
    assert place.error("chat.update", channel=place.ads.id, ts=ts, text="x") == "message_not_found"


def test_cant_update_message(place: Place) -> None:
    said = place.users.say(place.ana, place.ads, "mine")
    assert place.error("chat.update", channel=place.ads.id, ts=said.ts, text="x") == "cant_update_message"


def test_cant_delete_message(place: Place) -> None:
    said = place.users.say(place.ana, place.ads, "mine")
    assert place.error("chat.delete", channel=place.ads.id, ts=said.ts) == "cant_delete_message"


def test_edit_window_closed(place: Place) -> None:
    place.workspace.edit_window = timedelta(minutes=5)
    said, ts = place.users.say(place.ana, place.ads, "mine"), place.post()
    place.move(minutes=6)
    assert place.error("chat.update", channel=place.ads.id, ts=ts, text="x") == "edit_window_closed"
    assert refused(lambda: place.users.edit(place.ana, said, "x")) == "edit_window_closed"


def test_user_not_in_channel(place: Place) -> None:
    error = place.error("chat.postEphemeral", channel=place.ads.id, user=place.guest.id, text="x")
    assert error == "user_not_in_channel"


def test_user_not_found(place: Place) -> None:
    assert place.error("users.info", user="U404") == "user_not_found"
    assert place.error("conversations.open", users="U404") == "user_not_found"


def test_user_disabled(place: Place) -> None:
    place.users.alter(place.ana, deleted=True)
    assert place.error("conversations.open", users=place.ana.id) == "user_disabled"


def test_cannot_dm_bot(place: Place) -> None:
    assert place.error("conversations.open", users=place.workspace.bot.id) == "cannot_dm_bot"


def test_history_not_in_channel(place: Place) -> None:
    assert place.error("conversations.history", channel=place.away.id) == "not_in_channel"


def test_replies_thread_not_found(place: Place) -> None:
    assert place.error("conversations.replies", channel=place.ads.id, ts="1.1") == "thread_not_found"


def test_invalid_cursor(place: Place) -> None:
    assert place.error("users.list", cursor="somewhere") == "invalid_cursor"


def test_join_private_channel(place: Place) -> None:
    assert place.error("conversations.join", channel=place.secret.id) == "channel_not_found"


def test_file_upload_size_restricted(place: Place) -> None:
    place.workspace.file_limit = 10
    assert place.error("files.getUploadURLExternal", filename="a", length=11) == "file_upload_size_restricted"
    assert refused(lambda: place.users.upload(place.ana, "a", b"x" * 11)) == "file_upload_size_restricted"


def test_file_not_found(place: Place) -> None:
    assert place.error("files.info", file="F404") == "file_not_found"
    file = place.call("files.getUploadURLExternal", filename="a", length=1)["file_id"]
    assert place.error("files.completeUploadExternal", files=[{"id": file}]) == "file_not_found"


def test_file_of_a_place_without_the_bot(place: Place) -> None:
    file = place.users.upload(place.ana, "a", b"x")
    place.users.say(place.ana, place.away, "look", files=[file])
    assert place.error("files.info", file=file.id) == "file_not_found"


def test_files_of_others_and_files_deleted(place: Place) -> None:
    hers = place.users.upload(place.ana, "a", b"x")
    place.users.say(place.ana, place.ads, "look", files=[hers])
    assert place.error("files.delete", file=hers.id) == "cant_delete_file"
    mine = place.users.upload(place.workspace.bot, "b", b"y")
    assert place.call("files.delete", file=mine.id)["ok"]
    assert place.error("files.info", file=mine.id) == "file_deleted"


def test_already_reacted_and_no_reaction(place: Place) -> None:
    where: Json = {"channel": place.ads.id, "timestamp": place.post(), "name": "eyes"}
    assert place.call("reactions.add", **where)["ok"]
    assert place.error("reactions.add", **where) == "already_reacted"
    assert place.call("reactions.remove", **where)["ok"]
    assert place.error("reactions.remove", **where) == "no_reaction"


def test_already_pinned_and_no_pin(place: Place) -> None:
    where: Json = {"channel": place.ads.id, "timestamp": place.post()}
    assert place.call("pins.add", **where)["ok"]
    assert place.error("pins.add", **where) == "already_pinned"
    assert place.call("pins.remove", **where)["ok"]
    assert place.error("pins.remove", **where) == "no_pin"
