"""What the Slack sandbox refuses around modals, commands and other acts of people."""

from datetime import timedelta

import pytest

from adapters.sandbox.slack.responses import respond
from tests.support.slack_workspace import BLOCKS, MODAL, Team, refused


@pytest.fixture
def team() -> Team:
    return Team()


def test_invalid_trigger_id(team: Team) -> None:
    assert team.error("views.open", trigger_id="1.2.3", view=MODAL) == "invalid_trigger_id"


def test_exchanged_trigger_id(team: Team) -> None:
    trigger = team.workspace.trigger(team.ana)
    assert team.call("views.open", trigger_id=trigger, view=MODAL)["ok"]
    assert team.error("views.open", trigger_id=trigger, view=MODAL) == "exchanged_trigger_id"


def test_expired_trigger_id(team: Team) -> None:
    trigger = team.workspace.trigger(team.ana)
    made = team.workspace.triggers[trigger].made
    team.workspace.monotonic = lambda: made + 3.01
    assert team.error("views.open", trigger_id=trigger, view=MODAL) == "expired_trigger_id"


def test_invalid_arguments_of_a_view(team: Team) -> None:
    answer = team.call("views.open", trigger_id=team.workspace.trigger(team.ana), view={**MODAL, "title": None})
    assert answer["error"] == "invalid_arguments"
    assert answer["response_metadata"]["messages"] == ["[ERROR] missing required field: title [json-pointer:/view]"]


def test_hash_conflict(team: Team) -> None:
    view = team.call("views.open", trigger_id=team.workspace.trigger(team.ana), view=MODAL)["view"]
    assert team.call("views.update", view_id=view["id"], hash=view["hash"], view=MODAL)["ok"]
    assert team.error("views.update", view_id=view["id"], hash=view["hash"], view=MODAL) == "hash_conflict"


def test_home_hash_conflict(team: Team) -> None:
    home = {"type": "home", "blocks": BLOCKS}
    first = team.call("views.publish", user_id=team.ana.id, view=home)["view"]
    assert team.call("views.publish", user_id=team.ana.id, view=home, hash=first["hash"])["ok"]
    assert team.error("views.publish", user_id=team.ana.id, view=home, hash=first["hash"]) == "hash_conflict"


def test_view_not_found(team: Team) -> None:
    view = team.call("views.open", trigger_id=team.workspace.trigger(team.ana), view=MODAL)["view"]
    team.users.close_view(team.ana, team.workspace.views[view["id"]])
    assert team.error("views.update", view_id=view["id"], view=MODAL) == "not_found"


def test_push_limit_reached(team: Team) -> None:
    view = team.call("views.open", trigger_id=team.workspace.trigger(team.ana), view=MODAL)["view"]
    for _ in range(2):
        trigger = team.workspace.trigger(team.ana, view["id"])
        assert team.call("views.push", trigger_id=trigger, view=MODAL)["ok"]
    trigger = team.workspace.trigger(team.ana, view["id"])
    assert team.error("views.push", trigger_id=trigger, view=MODAL) == "push_limit_reached"


def test_duplicate_external_id(team: Team) -> None:
    view = {**MODAL, "external_id": "one"}
    assert team.call("views.open", trigger_id=team.workspace.trigger(team.ana), view=view)["ok"]
    error = team.error("views.open", trigger_id=team.workspace.trigger(team.guest), view=view)
    assert error == "duplicate_external_id"


def test_shortcut_that_is_not_offered(team: Team) -> None:
    assert refused(lambda: team.users.shortcut(team.ana, "use")) == "no_such_shortcut"


def test_slash_command_in_a_thread(team: Team) -> None:
    said = team.users.say(team.ana, team.ads, "top")
    code = refused(lambda: team.users.slash(team.ana, team.ads, "/tender", "", thread_ts=said.ts))
    assert code == "not_supported_in_threads"


def test_slash_command_unknown(team: Team) -> None:
    assert refused(lambda: team.users.slash(team.ana, team.ads, "/nothing")) == "not_a_command"


def test_response_url_works_five_times(team: Team) -> None:
    token = team.workspace.response_url(team.ads.id, team.ana, None).rsplit("/", 1)[-1]
    for _ in range(5):
        respond(team.workspace, token, {"text": "x"})
    assert refused(lambda: respond(team.workspace, token, {"text": "x"})) == "used_url"


def test_response_url_works_thirty_minutes(team: Team) -> None:
    token = team.workspace.response_url(team.ads.id, team.ana, None).rsplit("/", 1)[-1]
    team.move(minutes=30)
    assert refused(lambda: respond(team.workspace, token, {"text": "x"})) == "expired_url"


def test_modal_with_an_empty_required_input(team: Team) -> None:
    element = {"type": "plain_text_input", "action_id": "t"}
    entry = {"type": "input", "block_id": "goal", "label": {"type": "plain_text", "text": "Goal"}, "element": element}
    body = {**MODAL, "submit": {"type": "plain_text", "text": "Save"}, "blocks": [entry]}
    shown = team.call("views.open", trigger_id=team.workspace.trigger(team.ana), view=body)["view"]
    view = team.workspace.views[shown["id"]]
    assert refused(lambda: team.users.submit(team.ana, view)) == "missing_input"
    assert refused(lambda: team.users.submit(team.ana, view, {"goal": "x" * 3001})) == "too_long"


def test_button_that_is_gone(team: Team) -> None:
    ts = team.post()
    message = team.workspace.message(team.ads.id, ts)
    assert refused(lambda: team.users.press(team.ana, message, "publish")) == "no_such_element"


def test_errors_must_name_inputs_of_the_view(team: Team) -> None:
    body = {**MODAL, "submit": {"type": "plain_text", "text": "Save"}}
    shown = team.call("views.open", trigger_id=team.workspace.trigger(team.ana), view=body)["view"]
    ack = team.users.submit(team.ana, team.workspace.views[shown["id"]])
    [envelope] = team.workspace.envelopes.pending
    team.workspace.envelopes.acked(envelope, {"response_action": "errors", "errors": {"nowhere": "x"}})
    assert ack.done
    assert ack.error is not None
    assert ack.error.startswith("invalid_response_action")


def test_an_act_that_nobody_acknowledges_fails_and_is_not_repeated(team: Team) -> None:
    ack = team.users.slash(team.ana, None, "/tender")
    [envelope] = team.workspace.envelopes.pending.values()
    team.workspace.envelopes.went(envelope)
    team.workspace.envelopes.failed(envelope.id, "timeout")
    assert (ack.done, ack.error, team.workspace.envelopes.pending) == (True, "timeout", {})


def test_an_event_comes_three_times_more_and_is_then_lost(team: Team) -> None:
    team.users.say(team.ana, None, "hello")
    envelopes = team.workspace.envelopes
    [one] = envelopes.pending.values()
    waits = []
    for _ in range(3):
        envelopes.went(one)
        envelopes.failed(one.id, "timeout")
        waits.append(one.due - team.workspace.now())
    assert waits == [timedelta(0), timedelta(minutes=1), timedelta(minutes=5)]
    envelopes.went(one)
    envelopes.failed(one.id, "timeout")
    assert envelopes.lost == [one]
