"""How modals and homes behave in the Slack sandbox: stacks, acknowledgements, what was typed, every input's state."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from adapters.sandbox.shared_state import SharedState
from adapters.sandbox.simulated_clock import SimulatedClock
from adapters.sandbox.slack import api
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.simulator import SlackSimulator

Json = dict[str, Any]

Call = Callable[..., Json]

START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)

INPUT: Json = {
    "type": "input",
    "block_id": "goal",
    "label": {"type": "plain_text", "text": "Goal"},
    "element": {"type": "plain_text_input", "action_id": "t", "initial_value": "a site"},
}

MODAL: Json = {
    "type": "modal",
    "title": {"type": "plain_text", "text": "T"},
    "submit": {"type": "plain_text", "text": "Save"},
    "blocks": [INPUT],
}


@pytest.fixture
def slack() -> SlackSimulator:
    return SlackSimulator(SharedState(SimulatedClock(START)))


@pytest.fixture
def ana(slack: SlackSimulator) -> Person:
    return slack.workspace.add_person("ana")


@pytest.fixture
def call(slack: SlackSimulator) -> Call:
    def one(method: str, **values: Any) -> Json:
        body = api.call(slack.workspace, method, "xoxb-sandbox", values).body
        assert body["ok"], body
        return body

    return one


def heard(slack: SlackSimulator) -> list[Json]:
    return [one.payload for one in slack.workspace.envelopes.pending.values()]


def kinds(slack: SlackSimulator) -> list[str]:
    return [one.topic for one in slack.workspace.envelopes.pending.values()]


def open_modal(slack: SlackSimulator, call: Call, person: Person, view: Json) -> str:
    return str(call("views.open", trigger_id=slack.workspace.trigger(person), view=view)["view"]["id"])


def test_closing_is_told_only_where_asked_for(slack: SlackSimulator, ana: Person, call: Call) -> None:
    for wanted in (False, True):
        open_modal(slack, call, ana, {**MODAL, "notify_on_close": wanted})
        view = slack.modal(ana)
        assert view is not None
        slack.users.close_view(ana, view)
    assert kinds(slack) == ["view_closed"]


def test_closing_tells_nothing_of_what_was_typed(slack: SlackSimulator, ana: Person, call: Call) -> None:
    open_modal(slack, call, ana, {**MODAL, "notify_on_close": True})
    view = slack.modal(ana)
    assert view is not None
    slack.users.fill(ana, view, {"goal": "a shop"})
    slack.users.close_view(ana, view)
    [told] = heard(slack)
    assert (told["view"]["id"], told["view"]["state"]) == (view.id, {"values": {}})


def test_update_of_a_modal_keeps_what_was_typed(slack: SlackSimulator, ana: Person, call: Call) -> None:
    open_modal(slack, call, ana, MODAL)
    view = slack.modal(ana)
    assert view is not None
    assert view.values["goal"]["t"]["value"] == "a site"
    slack.users.fill(ana, view, {"goal": "a shop"})
    call("views.update", view_id=view.id, view={**MODAL, "blocks": [INPUT, {"type": "divider"}]})
    assert view.values["goal"]["t"]["value"] == "a shop"
    call("views.update", view_id=view.id, view={**MODAL, "blocks": [{**INPUT, "block_id": "other"}]})
    assert view.values == {"other": {"t": {"type": "plain_text_input", "value": "a site"}}}


@pytest.mark.parametrize(
    ("answer", "left"),
    [
        ({}, ["root"]),
        ({"response_action": "clear"}, []),
        ({"response_action": "update", "view": {**MODAL, "callback_id": "new"}}, ["root", "new"]),
        ({"response_action": "push", "view": {**MODAL, "callback_id": "new"}}, ["root", "top", "new"]),
        ({"response_action": "errors", "errors": {"goal": "no"}}, ["root", "top"]),
    ],
)
def test_acknowledgements_of_a_submission(
    slack: SlackSimulator, ana: Person, call: Call, answer: Json, left: list[str]
) -> None:
    workspace = slack.workspace
    root = open_modal(slack, call, ana, {**MODAL, "callback_id": "root"})
    call("views.push", trigger_id=workspace.trigger(ana, root), view={**MODAL, "callback_id": "top"})
    view = slack.modal(ana)
    assert view is not None
    ack = slack.users.submit(ana, view, {"goal": "x"})
    [envelope] = workspace.envelopes.pending
    workspace.envelopes.acked(envelope, answer)
    assert ack.error is None
    assert [workspace.views[one].body["callback_id"] for one in workspace.stacks[ana.id]] == left


@pytest.mark.parametrize(
    ("element", "given", "state"),
    [
        (
            {"type": "static_select"},
            "Two",
            {"selected_option": {"text": {"type": "plain_text", "text": "Two"}, "value": "2"}},
        ),
        ({"type": "multi_static_select"}, ["1", "2"], {"count": 2}),
        ({"type": "checkboxes"}, ["2"], {"count": 1}),
        (
            {"type": "radio_buttons"},
            "1",
            {"selected_option": {"text": {"type": "plain_text", "text": "One"}, "value": "1"}},
        ),
        ({"type": "datepicker"}, "2026-12-03", {"selected_date": "2026-12-03"}),
        ({"type": "timepicker"}, "18:00", {"selected_time": "18:00"}),
        ({"type": "datetimepicker"}, 1_800_000_000, {"selected_date_time": 1_800_000_000}),
        ({"type": "users_select"}, "U1", {"selected_user": "U1"}),
        ({"type": "number_input", "is_decimal_allowed": False}, 300, {"value": "300"}),
    ],
)
def test_every_input_gives_its_state(
    slack: SlackSimulator, ana: Person, call: Call, element: Json, given: Any, state: Json
) -> None:
    options = [{"text": {"type": "plain_text", "text": one}, "value": n} for one, n in (("One", "1"), ("Two", "2"))]
    offered = (
        {"options": options}
        if element["type"] in ("static_select", "multi_static_select", "checkboxes", "radio_buttons")
        else {}
    )
    block = {**INPUT, "element": {**element, **offered, "action_id": "t"}}
    open_modal(slack, call, ana, {**MODAL, "blocks": [block]})
    view = slack.modal(ana)
    assert view is not None
    slack.users.submit(ana, view, {"goal": given})
    sent = heard(slack)[0]["view"]["state"]["values"]["goal"]["t"]
    assert sent["type"] == element["type"]
    if "count" in state:
        assert [one["value"] for one in sent["selected_options"]] == given
        assert state["count"] == len(given)
    else:
        assert {key: sent[key] for key in state} == state


def test_home_of_each_person_is_their_own(slack: SlackSimulator, ana: Person, call: Call) -> None:
    bo = slack.workspace.add_person("bo")
    for person in (ana, bo):
        block = {"type": "header", "text": {"type": "plain_text", "text": f"For {person.shown}"}}
        call("views.publish", user_id=person.id, view={"type": "home", "blocks": [block]})
    assert [slack.screen(one.id)["home"]["text"] for one in (ana, bo)] == ["# For Ana", "# For Bo"]
