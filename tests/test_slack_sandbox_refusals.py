"""What the Slack sandbox refuses apart from blocks: one test for each error code, without sockets."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from adapters.sandbox.slack import api
from adapters.sandbox.slack.channels import Channel
from adapters.sandbox.slack.pace import Pace
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.responses import respond
from adapters.sandbox.slack.sandbox import SlackSandbox
from adapters.sandbox.world import World, WorldClock

Json = dict[str, Any]
START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
BLOCKS: list[Json] = [{"type": "section", "text": {"type": "mrkdwn", "text": "x"}}]
MODAL: Json = {"type": "modal", "title": {"type": "plain_text", "text": "T"}, "blocks": BLOCKS}


class Place:
    """A workspace with one member, a channel with the bot and one without it."""

    def __init__(self) -> None:
        self.sandbox = SlackSandbox(World(WorldClock(START)))
        self.workspace = self.sandbox.workspace
        self.hands = self.sandbox.hands
        self.ana: Person = self.workspace.add_person("ana", role="admin")
        self.guest: Person = self.workspace.add_person("gus", role="guest")
        self.ads: Channel = self.workspace.add_channel("ads", self.ana, self.workspace.bot)
        self.away: Channel = self.workspace.add_channel("away", self.ana)
        self.secret: Channel = self.workspace.add_channel("secret", self.ana, private=True)

    def call(self, method: str, token: str = "xoxb-sandbox", **values: Any) -> Json:
        reply = api.call(self.workspace, method, token, values)
        return {**reply.body, "status": reply.status, "headers": reply.headers}

    def error(self, method: str, **values: Any) -> str:
        return str(self.call(method, **values).get("error"))

    def post(self, **values: Any) -> str:
        answer = self.call("chat.postMessage", **{"channel": self.ads.id, "text": "x", **values})
        assert answer["ok"], answer
        return str(answer["ts"])

    def move(self, **by: float) -> None:
        self.workspace.world.clock.set_to(self.workspace.now() + timedelta(**by))


@pytest.fixture
def place() -> Place:
    return Place()


def _refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as refused:
        act()
    return refused.value.code


def test_not_authed(place: Place) -> None:
    assert place.error("auth.test", token="") == "not_authed"


def test_invalid_auth(place: Place) -> None:
    assert place.error("auth.test", token="xoxb-other") == "invalid_auth"


def test_not_allowed_token_type(place: Place) -> None:
    assert place.error("apps.connections.open") == "not_allowed_token_type"
    assert place.call("apps.connections.open", token="xapp-sandbox")["url"].startswith("ws://")


def test_account_inactive(place: Place) -> None:
    place.workspace.bot.deleted = True
    assert place.error("auth.test") == "account_inactive"


def test_unknown_method(place: Place) -> None:
    assert place.error("chat.shout") == "unknown_method"


def test_missing_scope(place: Place) -> None:
    place.workspace.app.scopes.remove("chat:write")
    answer = place.call("chat.postMessage", channel=place.ads.id, text="x")
    assert (answer["error"], answer["needed"]) == ("missing_scope", "chat:write")
    assert "users:read" in answer["provided"]


def test_missing_scope_by_kind_of_channel(place: Place) -> None:
    place.workspace.app.scopes.remove("im:history")
    direct = place.workspace.direct(place.ana)
    assert place.call("conversations.history", channel=direct.id)["needed"] == "im:history"
    assert place.call("conversations.history", channel=place.ads.id)["ok"]


def test_event_without_scope_is_not_sent(place: Place) -> None:
    place.workspace.app.scopes.remove("channels:history")
    place.hands.say(place.ana, place.ads, "hello")
    assert not place.workspace.envelopes.pending


def test_event_without_subscription_is_not_sent(place: Place) -> None:
    place.workspace.app.events.remove("message.im")
    place.hands.say(place.ana, None, "hello")
    assert not place.workspace.envelopes.pending


def test_channel_not_found(place: Place) -> None:
    assert place.error("chat.postMessage", channel="C404", text="x") == "channel_not_found"


def test_channel_not_found_for_a_private_one(place: Place) -> None:
    assert place.error("chat.postMessage", channel=place.secret.id, text="x") == "channel_not_found"


def test_channel_not_found_for_a_deactivated_member(place: Place) -> None:
    direct = place.workspace.direct(place.ana)
    place.hands.alter(place.ana, deleted=True)
    assert place.error("chat.postMessage", channel=direct.id, text="x") == "channel_not_found"


def test_not_in_channel(place: Place) -> None:
    assert place.error("chat.postMessage", channel=place.away.id, text="x") == "not_in_channel"


def test_is_archived(place: Place) -> None:
    place.hands.archive(place.ana, place.ads)
    assert place.error("chat.postMessage", channel=place.ads.id, text="x") == "is_archived"


def test_restricted_action(place: Place) -> None:
    place.ads.posting = "admins"
    assert place.error("chat.postMessage", channel=place.ads.id, text="x") == "restricted_action"


def test_no_text(place: Place) -> None:
    assert place.error("chat.postMessage", channel=place.ads.id) == "no_text"


def test_invalid_blocks_over_the_api(place: Place) -> None:
    answer = place.call("chat.postMessage", channel=place.ads.id, text="x", blocks='[{"type": "poem"}]')
    assert answer["error"] == "invalid_blocks"
    assert answer["response_metadata"]["messages"] == ["[ERROR] unsupported type: poem [json-pointer:/blocks/0/type]"]
    assert not place.workspace.messages


def test_invalid_blocks_format(place: Place) -> None:
    assert place.error("chat.postMessage", channel=place.ads.id, text="x", blocks="[{") == "invalid_blocks_format"


def test_thread_not_found(place: Place) -> None:
    error = place.error("chat.postMessage", channel=place.ads.id, text="x", thread_ts="1.000001")
    assert error == "thread_not_found"


@pytest.mark.parametrize("metadata", ["{", '{"event_type": "x"}', "[]"])
def test_invalid_metadata_format(place: Place, metadata: str) -> None:
    error = place.error("chat.postMessage", channel=place.ads.id, text="x", metadata=metadata)
    assert error == "invalid_metadata_format"


def test_metadata_too_large(place: Place) -> None:
    metadata = {"event_type": "x", "event_payload": {"a": "b" * 16_001}}
    assert place.error("chat.postMessage", channel=place.ads.id, text="x", metadata=metadata) == "metadata_too_large"


def test_ratelimited_one_message_a_second_and_channel(place: Place) -> None:
    place.workspace.pace = Pace(burst=1, now=lambda: place.workspace.now().timestamp())
    place.post()
    answer = place.call("chat.postMessage", channel=place.ads.id, text="x")
    assert (answer["status"], answer["error"], answer["headers"]) == (429, "ratelimited", {"Retry-After": "1"})
    place.call("chat.postMessage", channel=place.workspace.direct(place.ana).id, text="other channel")
    place.move(seconds=1)
    place.post()


def test_ratelimited_by_tier(place: Place) -> None:
    place.workspace.pace = Pace(tiers=True, now=lambda: 0.0)
    answers = [place.call("users.list") for _ in range(21)]
    assert [one["ok"] for one in answers] == [True] * 20 + [False]
    assert answers[-1]["headers"]["Retry-After"] == "3"


def test_message_not_found(place: Place) -> None:
    assert place.error("chat.update", channel=place.ads.id, ts="1.1", text="x") == "message_not_found"
    ts = place.post()
    place.call("chat.delete", channel=place.ads.id, ts=ts)
    assert place.error("chat.update", channel=place.ads.id, ts=ts, text="x") == "message_not_found"


def test_cant_update_message(place: Place) -> None:
    said = place.hands.say(place.ana, place.ads, "mine")
    assert place.error("chat.update", channel=place.ads.id, ts=said.ts, text="x") == "cant_update_message"


def test_cant_delete_message(place: Place) -> None:
    said = place.hands.say(place.ana, place.ads, "mine")
    assert place.error("chat.delete", channel=place.ads.id, ts=said.ts) == "cant_delete_message"


def test_edit_window_closed(place: Place) -> None:
    place.workspace.edit_window = timedelta(minutes=5)
    said, ts = place.hands.say(place.ana, place.ads, "mine"), place.post()
    place.move(minutes=6)
    assert place.error("chat.update", channel=place.ads.id, ts=ts, text="x") == "edit_window_closed"
    assert _refused(lambda: place.hands.edit(place.ana, said, "x")) == "edit_window_closed"


def test_user_not_in_channel(place: Place) -> None:
    error = place.error("chat.postEphemeral", channel=place.ads.id, user=place.guest.id, text="x")
    assert error == "user_not_in_channel"


def test_user_not_found(place: Place) -> None:
    assert place.error("users.info", user="U404") == "user_not_found"
    assert place.error("conversations.open", users="U404") == "user_not_found"


def test_user_disabled(place: Place) -> None:
    place.hands.alter(place.ana, deleted=True)
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


def test_invalid_trigger_id(place: Place) -> None:
    assert place.error("views.open", trigger_id="1.2.3", view=MODAL) == "invalid_trigger_id"


def test_exchanged_trigger_id(place: Place) -> None:
    trigger = place.workspace.trigger(place.ana)
    assert place.call("views.open", trigger_id=trigger, view=MODAL)["ok"]
    assert place.error("views.open", trigger_id=trigger, view=MODAL) == "exchanged_trigger_id"


def test_expired_trigger_id(place: Place) -> None:
    trigger = place.workspace.trigger(place.ana)
    made = place.workspace.triggers[trigger].made
    place.workspace.monotonic = lambda: made + 3.01
    assert place.error("views.open", trigger_id=trigger, view=MODAL) == "expired_trigger_id"


def test_invalid_arguments_of_a_view(place: Place) -> None:
    answer = place.call("views.open", trigger_id=place.workspace.trigger(place.ana), view={**MODAL, "title": None})
    assert answer["error"] == "invalid_arguments"
    assert answer["response_metadata"]["messages"] == ["[ERROR] missing required field: title [json-pointer:/view]"]


def test_hash_conflict(place: Place) -> None:
    view = place.call("views.open", trigger_id=place.workspace.trigger(place.ana), view=MODAL)["view"]
    assert place.call("views.update", view_id=view["id"], hash=view["hash"], view=MODAL)["ok"]
    assert place.error("views.update", view_id=view["id"], hash=view["hash"], view=MODAL) == "hash_conflict"


def test_home_hash_conflict(place: Place) -> None:
    home = {"type": "home", "blocks": BLOCKS}
    first = place.call("views.publish", user_id=place.ana.id, view=home)["view"]
    assert place.call("views.publish", user_id=place.ana.id, view=home, hash=first["hash"])["ok"]
    assert place.error("views.publish", user_id=place.ana.id, view=home, hash=first["hash"]) == "hash_conflict"


def test_view_not_found(place: Place) -> None:
    view = place.call("views.open", trigger_id=place.workspace.trigger(place.ana), view=MODAL)["view"]
    place.hands.close_view(place.ana, place.workspace.views[view["id"]])
    assert place.error("views.update", view_id=view["id"], view=MODAL) == "not_found"


def test_push_limit_reached(place: Place) -> None:
    view = place.call("views.open", trigger_id=place.workspace.trigger(place.ana), view=MODAL)["view"]
    for _ in range(2):
        trigger = place.workspace.trigger(place.ana, view["id"])
        assert place.call("views.push", trigger_id=trigger, view=MODAL)["ok"]
    trigger = place.workspace.trigger(place.ana, view["id"])
    assert place.error("views.push", trigger_id=trigger, view=MODAL) == "push_limit_reached"


def test_duplicate_external_id(place: Place) -> None:
    view = {**MODAL, "external_id": "one"}
    assert place.call("views.open", trigger_id=place.workspace.trigger(place.ana), view=view)["ok"]
    error = place.error("views.open", trigger_id=place.workspace.trigger(place.guest), view=view)
    assert error == "duplicate_external_id"


def test_file_upload_size_restricted(place: Place) -> None:
    place.workspace.file_limit = 10
    assert place.error("files.getUploadURLExternal", filename="a", length=11) == "file_upload_size_restricted"
    assert _refused(lambda: place.hands.upload(place.ana, "a", b"x" * 11)) == "file_upload_size_restricted"


def test_file_not_found(place: Place) -> None:
    assert place.error("files.info", file="F404") == "file_not_found"
    file = place.call("files.getUploadURLExternal", filename="a", length=1)["file_id"]
    assert place.error("files.completeUploadExternal", files=[{"id": file}]) == "file_not_found"


def test_file_of_a_place_without_the_bot(place: Place) -> None:
    file = place.hands.upload(place.ana, "a", b"x")
    place.hands.say(place.ana, place.away, "look", files=[file])
    assert place.error("files.info", file=file.id) == "file_not_found"


def test_files_of_others_and_files_deleted(place: Place) -> None:
    hers = place.hands.upload(place.ana, "a", b"x")
    place.hands.say(place.ana, place.ads, "look", files=[hers])
    assert place.error("files.delete", file=hers.id) == "cant_delete_file"
    mine = place.hands.upload(place.workspace.bot, "b", b"y")
    assert place.call("files.delete", file=mine.id)["ok"]
    assert place.error("files.info", file=mine.id) == "file_deleted"


def test_shortcut_that_is_not_offered(place: Place) -> None:
    assert _refused(lambda: place.hands.shortcut(place.ana, "use")) == "no_such_shortcut"


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


def test_slash_command_in_a_thread(place: Place) -> None:
    said = place.hands.say(place.ana, place.ads, "top")
    code = _refused(lambda: place.hands.slash(place.ana, place.ads, "/tender", "", thread_ts=said.ts))
    assert code == "not_supported_in_threads"


def test_slash_command_unknown(place: Place) -> None:
    assert _refused(lambda: place.hands.slash(place.ana, place.ads, "/nothing")) == "not_a_command"


def test_response_url_works_five_times(place: Place) -> None:
    token = place.workspace.response_url(place.ads.id, place.ana, None).rsplit("/", 1)[-1]
    for _ in range(5):
        respond(place.workspace, token, {"text": "x"})
    assert _refused(lambda: respond(place.workspace, token, {"text": "x"})) == "used_url"


def test_response_url_works_thirty_minutes(place: Place) -> None:
    token = place.workspace.response_url(place.ads.id, place.ana, None).rsplit("/", 1)[-1]
    place.move(minutes=30)
    assert _refused(lambda: respond(place.workspace, token, {"text": "x"})) == "expired_url"


def test_modal_with_an_empty_required_input(place: Place) -> None:
    element = {"type": "plain_text_input", "action_id": "t"}
    entry = {"type": "input", "block_id": "goal", "label": {"type": "plain_text", "text": "Goal"}, "element": element}
    body = {**MODAL, "submit": {"type": "plain_text", "text": "Save"}, "blocks": [entry]}
    shown = place.call("views.open", trigger_id=place.workspace.trigger(place.ana), view=body)["view"]
    view = place.workspace.views[shown["id"]]
    assert _refused(lambda: place.hands.submit(place.ana, view)) == "missing_input"
    assert _refused(lambda: place.hands.submit(place.ana, view, {"goal": "x" * 3001})) == "too_long"


def test_button_that_is_gone(place: Place) -> None:
    ts = place.post()
    message = place.workspace.message(place.ads.id, ts)
    assert _refused(lambda: place.hands.press(place.ana, message, "publish")) == "no_such_element"


def test_errors_must_name_inputs_of_the_view(place: Place) -> None:
    body = {**MODAL, "submit": {"type": "plain_text", "text": "Save"}}
    shown = place.call("views.open", trigger_id=place.workspace.trigger(place.ana), view=body)["view"]
    ack = place.hands.submit(place.ana, place.workspace.views[shown["id"]])
    [envelope] = place.workspace.envelopes.pending
    place.workspace.envelopes.acked(envelope, {"response_action": "errors", "errors": {"nowhere": "x"}})
    assert ack.done
    assert ack.error is not None
    assert ack.error.startswith("invalid_response_action")


def test_an_act_that_nobody_acknowledges_fails_and_is_not_repeated(place: Place) -> None:
    ack = place.hands.slash(place.ana, None, "/tender")
    [envelope] = place.workspace.envelopes.pending.values()
    place.workspace.envelopes.went(envelope)
    place.workspace.envelopes.failed(envelope.id, "timeout")
    assert (ack.done, ack.error, place.workspace.envelopes.pending) == (True, "timeout", {})


def test_an_event_comes_three_times_more_and_is_then_lost(place: Place) -> None:
    place.hands.say(place.ana, None, "hello")
    envelopes = place.workspace.envelopes
    [one] = envelopes.pending.values()
    waits = []
    for _ in range(3):
        envelopes.went(one)
        envelopes.failed(one.id, "timeout")
        waits.append(one.due - place.workspace.now())
    assert waits == [timedelta(0), timedelta(minutes=1), timedelta(minutes=5)]
    envelopes.went(one)
    envelopes.failed(one.id, "timeout")
    assert envelopes.lost == [one]


def test_the_readme_names_tests_that_exist() -> None:
    here = Path(__file__).parent
    readme = here.parent / "adapters" / "sandbox" / "slack" / "README.md"
    named = set(re.findall(r"`(test_\w+)`", readme.read_text(encoding="utf-8")))
    written = {
        name
        for file in here.glob("test_slack_sandbox_*.py")
        for name in re.findall(r"def (test_\w+)", file.read_text())
    }
    assert named
    assert named <= written
