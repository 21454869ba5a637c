"""What the Slack sandbox refuses: tokens, scopes and posting, one test for each error code."""

import re
from pathlib import Path

import pytest

from adapters.sandbox.slack.pace import Pace
from adapters.sandbox.slack.refusals import Refused
from tests.support.needs import ROOT
from tests.support.slack_workspace import Place


@pytest.fixture
def place() -> Place:
    return Place()


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
    place.users.say(place.ana, place.ads, "hello")
    assert not place.workspace.envelopes.pending


def test_event_without_subscription_is_not_sent(place: Place) -> None:
    place.workspace.app.events.remove("message.im")
    place.users.say(place.ana, None, "hello")
    assert not place.workspace.envelopes.pending


def test_channel_not_found(place: Place) -> None:
    assert place.error("chat.postMessage", channel="C404", text="x") == "channel_not_found"


def test_channel_not_found_for_a_private_one(place: Place) -> None:
    assert place.error("chat.postMessage", channel=place.secret.id, text="x") == "channel_not_found"


def test_a_deactivated_member_is_written_to_in_vain(place: Place) -> None:
    direct = place.workspace.direct(place.ana)
    place.users.alter(place.ana, deleted=True)
    place.call("chat.postMessage", channel=direct.id, text="still there?")
    assert [message.text for message in place.workspace.messages[direct.id].values()] == ["still there?"]
    with pytest.raises(Refused, match="account_inactive"):
        place.users.say(place.ana, direct, "no")


def test_not_in_channel(place: Place) -> None:
    assert place.error("chat.postMessage", channel=place.away.id, text="x") == "not_in_channel"


def test_is_archived(place: Place) -> None:
    place.users.archive(place.ana, place.ads)
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


def test_the_readme_names_tests_that_exist() -> None:
    here = Path(__file__).parent
    readme = ROOT / "adapters" / "sandbox" / "slack" / "README.md"
    named = set(re.findall(r"`(test_\w+)`", readme.read_text(encoding="utf-8")))
    written = {
        name
        for file in here.rglob("test_slack_sandbox_*.py")
        for name in re.findall(r"def (test_\w+)", file.read_text())
    }
    assert named
    assert named <= written
