"""What the Slack sandbox refuses about messages that exist, people, channels, files and marks."""

from datetime import timedelta

import pytest

from tests.support.slack_workspace import Json, Team, refused


@pytest.fixture
def team() -> Team:
    return Team()


def test_message_not_found(team: Team) -> None:
    assert team.error("chat.update", channel=team.ads.id, ts="1.1", text="x") == "message_not_found"
    ts = team.post()
    team.call("chat.delete", channel=team.ads.id, ts=ts)
    assert team.error("chat.update", channel=team.ads.id, ts=ts, text="x") == "message_not_found"


def test_cant_update_message(team: Team) -> None:
    said = team.users.say(team.ana, team.ads, "mine")
    assert team.error("chat.update", channel=team.ads.id, ts=said.ts, text="x") == "cant_update_message"


def test_cant_delete_message(team: Team) -> None:
    said = team.users.say(team.ana, team.ads, "mine")
    assert team.error("chat.delete", channel=team.ads.id, ts=said.ts) == "cant_delete_message"


def test_edit_window_closed(team: Team) -> None:
    team.workspace.edit_window = timedelta(minutes=5)
    said, ts = team.users.say(team.ana, team.ads, "mine"), team.post()
    team.move(minutes=6)
    assert team.error("chat.update", channel=team.ads.id, ts=ts, text="x") == "edit_window_closed"
    assert refused(lambda: team.users.edit(team.ana, said, "x")) == "edit_window_closed"


def test_user_not_in_channel(team: Team) -> None:
    error = team.error("chat.postEphemeral", channel=team.ads.id, user=team.guest.id, text="x")
    assert error == "user_not_in_channel"


def test_user_not_found(team: Team) -> None:
    assert team.error("users.info", user="U404") == "user_not_found"
    assert team.error("conversations.open", users="U404") == "user_not_found"


def test_user_disabled(team: Team) -> None:
    team.users.alter(team.ana, deleted=True)
    assert team.error("conversations.open", users=team.ana.id) == "user_disabled"


def test_cannot_dm_bot(team: Team) -> None:
    assert team.error("conversations.open", users=team.workspace.bot.id) == "cannot_dm_bot"


def test_history_not_in_channel(team: Team) -> None:
    assert team.error("conversations.history", channel=team.away.id) == "not_in_channel"


def test_replies_thread_not_found(team: Team) -> None:
    assert team.error("conversations.replies", channel=team.ads.id, ts="1.1") == "thread_not_found"


def test_invalid_cursor(team: Team) -> None:
    assert team.error("users.list", cursor="somewhere") == "invalid_cursor"


def test_join_private_channel(team: Team) -> None:
    assert team.error("conversations.join", channel=team.secret.id) == "channel_not_found"


def test_file_upload_size_restricted(team: Team) -> None:
    team.workspace.file_limit = 10
    assert team.error("files.getUploadURLExternal", filename="a", length=11) == "file_upload_size_restricted"
    assert refused(lambda: team.users.upload(team.ana, "a", b"x" * 11)) == "file_upload_size_restricted"


def test_file_not_found(team: Team) -> None:
    assert team.error("files.info", file="F404") == "file_not_found"
    file = team.call("files.getUploadURLExternal", filename="a", length=1)["file_id"]
    assert team.error("files.completeUploadExternal", files=[{"id": file}]) == "file_not_found"


def test_file_of_a_place_without_the_bot(team: Team) -> None:
    file = team.users.upload(team.ana, "a", b"x")
    team.users.say(team.ana, team.away, "look", files=[file])
    assert team.error("files.info", file=file.id) == "file_not_found"


def test_files_of_others_and_files_deleted(team: Team) -> None:
    hers = team.users.upload(team.ana, "a", b"x")
    team.users.say(team.ana, team.ads, "look", files=[hers])
    assert team.error("files.delete", file=hers.id) == "cant_delete_file"
    mine = team.users.upload(team.workspace.bot, "b", b"y")
    assert team.call("files.delete", file=mine.id)["ok"]
    assert team.error("files.info", file=mine.id) == "file_deleted"


def test_already_reacted_and_no_reaction(team: Team) -> None:
    where: Json = {"channel": team.ads.id, "timestamp": team.post(), "name": "eyes"}
    assert team.call("reactions.add", **where)["ok"]
    assert team.error("reactions.add", **where) == "already_reacted"
    assert team.call("reactions.remove", **where)["ok"]
    assert team.error("reactions.remove", **where) == "no_reaction"


def test_already_pinned_and_no_pin(team: Team) -> None:
    where: Json = {"channel": team.ads.id, "timestamp": team.post()}
    assert team.call("pins.add", **where)["ok"]
    assert team.error("pins.add", **where) == "already_pinned"
    assert team.call("pins.remove", **where)["ok"]
    assert team.error("pins.remove", **where) == "no_pin"
