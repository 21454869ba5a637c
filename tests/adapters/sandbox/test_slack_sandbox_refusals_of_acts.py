"""What the Slack sandbox refuses around modals, commands and other acts of people."""

from datetime import timedelta

import pytest

from adapters.sandbox.slack.responses import respond
from tests.support.slack_workspace import BLOCKS, MODAL, Place, refused


@pytest.fixture
def place() -> Place:
    return Place()


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
    place.users.close_view(place.ana, place.workspace.views[view["id"]])
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


def test_shortcut_that_is_not_offered(place: Place) -> None:
    assert refused(lambda: place.users.shortcut(place.ana, "use")) == "no_such_shortcut"


def test_slash_command_in_a_thread(place: Place) -> None:
    said = place.users.say(place.ana, place.ads, "top")
    code = refused(lambda: place.users.slash(place.ana, place.ads, "/tender", "", thread_ts=said.ts))
    assert code == "not_supported_in_threads"


def test_slash_command_unknown(place: Place) -> None:
    assert refused(lambda: place.users.slash(place.ana, place.ads, "/nothing")) == "not_a_command"


def test_response_url_works_five_times(place: Place) -> None:
    token = place.workspace.response_url(place.ads.id, place.ana, None).rsplit("/", 1)[-1]
    for _ in range(5):
        respond(place.workspace, token, {"text": "x"})
    assert refused(lambda: respond(place.workspace, token, {"text": "x"})) == "used_url"


def test_response_url_works_thirty_minutes(place: Place) -> None:
    token = place.workspace.response_url(place.ads.id, place.ana, None).rsplit("/", 1)[-1]
    place.move(minutes=30)
    assert refused(lambda: respond(place.workspace, token, {"text": "x"})) == "expired_url"


def test_modal_with_an_empty_required_input(place: Place) -> None:
    element = {"type": "plain_text_input", "action_id": "t"}
    entry = {"type": "input", "block_id": "goal", "label": {"type": "plain_text", "text": "Goal"}, "element": element}
    body = {**MODAL, "submit": {"type": "plain_text", "text": "Save"}, "blocks": [entry]}
    shown = place.call("views.open", trigger_id=place.workspace.trigger(place.ana), view=body)["view"]
    view = place.workspace.views[shown["id"]]
    assert refused(lambda: place.users.submit(place.ana, view)) == "missing_input"
    assert refused(lambda: place.users.submit(place.ana, view, {"goal": "x" * 3001})) == "too_long"


def test_button_that_is_gone(place: Place) -> None:
    ts = place.post()
    message = place.workspace.message(place.ads.id, ts)
    assert refused(lambda: place.users.press(place.ana, message, "publish")) == "no_such_element"


def test_errors_must_name_inputs_of_the_view(place: Place) -> None:
    body = {**MODAL, "submit": {"type": "plain_text", "text": "Save"}}
    shown = place.call("views.open", trigger_id=place.workspace.trigger(place.ana), view=body)["view"]
    ack = place.users.submit(place.ana, place.workspace.views[shown["id"]])
    [envelope] = place.workspace.envelopes.pending
    place.workspace.envelopes.acked(envelope, {"response_action": "errors", "errors": {"nowhere": "x"}})
    assert ack.done
    assert ack.error is not None
    assert ack.error.startswith("invalid_response_action")


def test_an_act_that_nobody_acknowledges_fails_and_is_not_repeated(place: Place) -> None:
    ack = place.users.slash(place.ana, None, "/tender")
    [envelope] = place.workspace.envelopes.pending.values()
    place.workspace.envelopes.went(envelope)
    place.workspace.envelopes.failed(envelope.id, "timeout")
    assert (ack.done, ack.error, place.workspace.envelopes.pending) == (True, "timeout", {})


def test_an_event_comes_three_times_more_and_is_then_lost(place: Place) -> None:
    place.users.say(place.ana, None, "hello")
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
