"""What the Slack sandbox refuses: tokens, scopes and posting, one test for each error code."""

import re
from pathlib import Path

import pytest

from adapters.sandbox.slack.pace import Pace
from adapters.sandbox.slack.refusals import Refused
from tests.support.needs import ROOT
from tests.support.slack_workspace import Team


@pytest.fixture
def team() -> Team:
    return Team()


def test_not_authed(team: Team) -> None:
    assert team.error("auth.test", token="") == "not_authed"


def test_invalid_auth(team: Team) -> None:
    assert team.error("auth.test", token="xoxb-other") == "invalid_auth"


def test_not_allowed_token_type(team: Team) -> None:
    assert team.error("apps.connections.open") == "not_allowed_token_type"
    assert team.call("apps.connections.open", token="xapp-sandbox")["url"].startswith("ws://")


def test_account_inactive(team: Team) -> None:
    team.workspace.bot.deleted = True
    assert team.error("auth.test") == "account_inactive"


def test_unknown_method(team: Team) -> None:
    assert team.error("chat.shout") == "unknown_method"


def test_missing_scope(team: Team) -> None:
    team.workspace.app.scopes.remove("chat:write")
    answer = team.call("chat.postMessage", channel=team.ads.id, text="x")
    assert (answer["error"], answer["needed"]) == ("missing_scope", "chat:write")
    assert "users:read" in answer["provided"]


def test_missing_scope_by_kind_of_channel(team: Team) -> None:
    team.workspace.app.scopes.remove("im:history")
    direct = team.workspace.direct(team.ana)
    assert team.call("conversations.history", channel=direct.id)["needed"] == "im:history"
    assert team.call("conversations.history", channel=team.ads.id)["ok"]


def test_event_without_scope_is_not_sent(team: Team) -> None:
    team.workspace.app.scopes.remove("channels:history")
    team.users.say(team.ana, team.ads, "hello")
    assert not team.workspace.envelopes.pending


def test_event_without_subscription_is_not_sent(team: Team) -> None:
    team.workspace.app.events.remove("message.im")
    team.users.say(team.ana, None, "hello")
    assert not team.workspace.envelopes.pending


def test_channel_not_found(team: Team) -> None:
    assert team.error("chat.postMessage", channel="C404", text="x") == "channel_not_found"


def test_channel_not_found_for_a_private_one(team: Team) -> None:
    assert team.error("chat.postMessage", channel=team.secret.id, text="x") == "channel_not_found"


def test_a_deactivated_member_is_written_to_in_vain(team: Team) -> None:
    direct = team.workspace.direct(team.ana)
    team.users.alter(team.ana, deleted=True)
    team.call("chat.postMessage", channel=direct.id, text="still there?")
    assert [message.text for message in team.workspace.messages[direct.id].values()] == ["still there?"]
    with pytest.raises(Refused, match="account_inactive"):
        team.users.say(team.ana, direct, "no")


def test_not_in_channel(team: Team) -> None:
    assert team.error("chat.postMessage", channel=team.away.id, text="x") == "not_in_channel"


def test_is_archived(team: Team) -> None:
    team.users.archive(team.ana, team.ads)
    assert team.error("chat.postMessage", channel=team.ads.id, text="x") == "is_archived"


def test_restricted_action(team: Team) -> None:
    team.ads.posting = "admins"
    assert team.error("chat.postMessage", channel=team.ads.id, text="x") == "restricted_action"


def test_no_text(team: Team) -> None:
    assert team.error("chat.postMessage", channel=team.ads.id) == "no_text"


def test_invalid_blocks_over_the_api(team: Team) -> None:
    answer = team.call("chat.postMessage", channel=team.ads.id, text="x", blocks='[{"type": "poem"}]')
    assert answer["error"] == "invalid_blocks"
    assert answer["response_metadata"]["messages"] == ["[ERROR] unsupported type: poem [json-pointer:/blocks/0/type]"]
    assert not team.workspace.messages


def test_invalid_blocks_format(team: Team) -> None:
    assert team.error("chat.postMessage", channel=team.ads.id, text="x", blocks="[{") == "invalid_blocks_format"


def test_thread_not_found(team: Team) -> None:
    error = team.error("chat.postMessage", channel=team.ads.id, text="x", thread_ts="1.000001")
    assert error == "thread_not_found"


@pytest.mark.parametrize("metadata", ["{", '{"event_type": "x"}', "[]"])
def test_invalid_metadata_format(team: Team, metadata: str) -> None:
    error = team.error("chat.postMessage", channel=team.ads.id, text="x", metadata=metadata)
    assert error == "invalid_metadata_format"


def test_metadata_too_large(team: Team) -> None:
    metadata = {"event_type": "x", "event_payload": {"a": "b" * 16_001}}
    assert team.error("chat.postMessage", channel=team.ads.id, text="x", metadata=metadata) == "metadata_too_large"


def test_ratelimited_one_message_a_second_and_channel(team: Team) -> None:
    team.workspace.pace = Pace(burst=1, now=lambda: team.workspace.now().timestamp())
    team.post()
    answer = team.call("chat.postMessage", channel=team.ads.id, text="x")
    assert (answer["status"], answer["error"], answer["headers"]) == (429, "ratelimited", {"Retry-After": "1"})
    team.call("chat.postMessage", channel=team.workspace.direct(team.ana).id, text="other channel")
    team.move(seconds=1)
    team.post()


def test_ratelimited_by_tier(team: Team) -> None:
    team.workspace.pace = Pace(tiers=True, now=lambda: 0.0)
    answers = [team.call("users.list") for _ in range(21)]
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
