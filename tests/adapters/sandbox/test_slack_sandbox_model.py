"""How the Slack sandbox's workspace behaves: history, threads, who hears what, edits, private lines."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from adapters.sandbox.faults import Fault
from adapters.sandbox.shared_state import SharedState
from adapters.sandbox.simulated_clock import SimulatedClock
from adapters.sandbox.slack import api
from adapters.sandbox.slack.channels import Channel
from adapters.sandbox.slack.envelopes import Envelope
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.simulator import SlackSimulator

Json = dict[str, Any]

Call = Callable[..., Json]

START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def slack() -> SlackSimulator:
    return SlackSimulator(SharedState(SimulatedClock(START)))


@pytest.fixture
def ana(slack: SlackSimulator) -> Person:
    return slack.workspace.add_person("ana")


@pytest.fixture
def ads(slack: SlackSimulator, ana: Person) -> Channel:
    return slack.workspace.add_channel("ads", ana, slack.workspace.bot)


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


class Sink:
    """A line that only remembers."""

    def __init__(self) -> None:
        self.sent: list[str] = []

    def send(self, envelope: Envelope) -> None:
        self.sent.append(envelope.payload["event"]["text"])

    def cut(self, reason: str) -> None: ...


def test_history_is_newest_first_in_pages(slack: SlackSimulator, ana: Person, ads: Channel, call: Call) -> None:
    said = [slack.users.say(ana, ads, str(n)) for n in range(5)]
    first = call("conversations.history", channel=ads.id, limit=2)
    assert [one["text"] for one in first["messages"]] == ["4", "3"]
    assert first["has_more"]
    cursor = first["response_metadata"]["next_cursor"]
    second = call("conversations.history", channel=ads.id, limit=3, cursor=cursor)
    assert ([one["text"] for one in second["messages"]], second["has_more"]) == (["2", "1", "0"], False)
    after = call("conversations.history", channel=ads.id, oldest=said[2].ts)
    assert [one["text"] for one in after["messages"]] == ["4", "3"]
    exact = call("conversations.history", channel=ads.id, oldest=said[2].ts, latest=said[2].ts, inclusive=True)
    assert [one["text"] for one in exact["messages"]] == ["2"]


def test_metadata_only_where_asked_for(ads: Channel, call: Call) -> None:
    metadata = {"event_type": "part", "event_payload": {"row": "r1"}}
    call("chat.postMessage", channel=ads.id, text="x", metadata=metadata)
    assert "metadata" not in call("conversations.history", channel=ads.id)["messages"][0]
    shown = call("conversations.history", channel=ads.id, include_all_metadata="true")["messages"][0]
    assert shown["metadata"] == metadata


def test_thread_is_apart_from_history(slack: SlackSimulator, ana: Person, ads: Channel, call: Call) -> None:
    top = slack.users.say(ana, ads, "top")
    call("chat.postMessage", channel=ads.id, text="one", thread_ts=top.ts)
    call("chat.postMessage", channel=ads.id, text="two", thread_ts=top.ts, reply_broadcast=True)
    history = call("conversations.history", channel=ads.id)["messages"]
    assert [one["text"] for one in history] == ["two", "top"]
    assert (history[0]["subtype"], history[1]["reply_count"]) == ("thread_broadcast", 2)
    replies = call("conversations.replies", channel=ads.id, ts=top.ts)["messages"]
    assert [one["text"] for one in replies] == ["top", "one", "two"]
    assert replies[1]["parent_user_id"] == ana.id


def test_deleted_top_of_a_thread_is_a_tombstone(slack: SlackSimulator, ana: Person, ads: Channel, call: Call) -> None:
    top = slack.users.say(ana, ads, "top")
    slack.users.say(ana, ads, "reply", thread_ts=top.ts)
    alone = slack.users.say(ana, ads, "alone")
    slack.users.delete(ana, top)
    slack.users.delete(ana, alone)
    [shown] = call("conversations.history", channel=ads.id)["messages"]
    assert shown["subtype"] == "tombstone"
    assert [one["text"] for one in call("conversations.replies", channel=ads.id, ts=top.ts)["messages"]][1:] == [
        "reply"
    ]


def test_private_lines_are_not_in_history(slack: SlackSimulator, ana: Person, ads: Channel, call: Call) -> None:
    call("chat.postEphemeral", channel=ads.id, user=ana.id, text="psst")
    assert call("conversations.history", channel=ads.id)["messages"] == []
    assert not heard(slack)


def test_app_hears_only_where_it_is(slack: SlackSimulator, ana: Person) -> None:
    away = slack.workspace.add_channel("away", ana)
    slack.users.say(ana, away, "@tenderbot hello")
    assert not heard(slack)
    slack.users.join(slack.workspace.bot, away, ana)
    assert [one["event"]["type"] for one in heard(slack)] == ["message", "member_joined_channel"]


def test_mention_in_direct_messages_comes_once(slack: SlackSimulator, ana: Person) -> None:
    slack.users.say(ana, None, "@tenderbot hello")
    assert kinds(slack) == ["message"]


def test_own_message_comes_back_with_bot_id(slack: SlackSimulator, ads: Channel, call: Call) -> None:
    call("chat.postMessage", channel=ads.id, text="hello")
    [echo] = heard(slack)
    assert (echo["event"]["bot_id"], echo["event"]["user"]) == ("B0SANDBOX", slack.workspace.bot.id)


def test_edit_and_unfurl_differ(slack: SlackSimulator, ana: Person, ads: Channel) -> None:
    said = slack.users.say(ana, ads, "one https://example.org")
    slack.users.unfurl(said, "Example", "https://example.org")
    slack.users.edit(ana, said, "two")
    _, unfurled, edited = (one["event"] for one in heard(slack))
    assert unfurled["subtype"] == edited["subtype"] == "message_changed"
    assert "edited" not in unfurled["message"]
    assert (edited["message"]["edited"]["user"], edited["message"]["text"]) == (ana.id, "two")
    assert edited["previous_message"]["text"] == "one <https://example.org>"
    assert [one["text"] for one in said.versions] == ["one <https://example.org>"] * 2


def test_update_keeps_blocks_that_are_not_given(slack: SlackSimulator, ads: Channel, call: Call) -> None:
    blocks = [{"type": "divider", "block_id": "line"}]
    ts = call("chat.postMessage", channel=ads.id, text="x", blocks=blocks)["ts"]
    call("chat.update", channel=ads.id, ts=ts, text="y")
    assert slack.workspace.message(ads.id, ts).blocks == blocks
    call("chat.update", channel=ads.id, ts=ts, text="z", blocks=[])
    assert slack.workspace.message(ads.id, ts).blocks == []


def test_missing_ids_are_added(slack: SlackSimulator, ads: Channel, call: Call) -> None:
    button = {"type": "button", "text": {"type": "plain_text", "text": "Go"}}
    shown = call("chat.postMessage", channel=ads.id, text="x", blocks=[{"type": "actions", "elements": [button] * 2}])
    [block] = shown["message"]["blocks"]
    ids = [one["action_id"] for one in block["elements"]]
    assert block["block_id"]
    assert len(set(ids)) == 2


def test_zone_of_a_person_by_date(slack: SlackSimulator, ana: Person, call: Call) -> None:
    ana.tz = "America/New_York"
    assert call("users.info", user=ana.id)["user"]["tz_offset"] == -5 * 3600
    slack.workspace.shared.clock.set_to(START + timedelta(days=180))
    assert call("users.info", user=ana.id)["user"]["tz_offset"] == -4 * 3600


def test_the_language_of_an_app_is_told_where_it_is_asked_for_and_in_events(
    slack: SlackSimulator, ana: Person, call: Call
) -> None:
    assert "locale" not in call("users.info", user=ana.id)["user"]
    assert "locale" not in call("users.list")["members"][0]
    slack.users.alter(ana, locale="de-DE")
    assert call("users.info", user=ana.id, include_locale="1")["user"]["locale"] == "de-DE"
    [event] = heard(slack)
    assert (event["event"]["type"], event["event"]["user"]["locale"]) == ("user_change", "de-DE")


def test_posting_to_a_person_opens_their_direct_messages(slack: SlackSimulator, ana: Person, call: Call) -> None:
    place = call("chat.postMessage", channel=ana.id, text="hello")["channel"]
    assert place == slack.workspace.direct(ana).id == call("conversations.open", users=ana.id)["channel"]["id"]


def test_conversations_of_the_app(slack: SlackSimulator, ana: Person, ads: Channel, call: Call) -> None:
    slack.workspace.add_channel("away", ana)
    secret = slack.workspace.add_channel("secret", ana, slack.workspace.bot, private=True)
    hers = call("users.conversations", types="public_channel,private_channel")["channels"]
    assert [one["id"] for one in hers] == [ads.id, secret.id]
    assert [one["name"] for one in call("conversations.list")["channels"]] == ["ads", "away"]
    assert call("conversations.members", channel=ads.id)["members"] == [ana.id, slack.workspace.bot.id]


async def test_a_held_event_is_sent_once_although_an_older_one_frees_it(slack: SlackSimulator, ana: Person) -> None:
    sink, delivery = Sink(), slack.server.delivery
    delivery.start()
    delivery.joined(sink)
    slack.users.say(ana, None, "older")
    [older] = slack.workspace.envelopes.pending
    for _ in range(2):
        delivery.failed(older, "timeout")
    slack.workspace.shared.faults.append(Fault("slack", "message", "reorder"))
    slack.users.say(ana, None, "held")
    slack.workspace.shared.clock.set_to(START + timedelta(minutes=2))
    delivery.deliver()
    delivery.stop()
    assert sink.sent == ["older", "older", "older", "held"]
