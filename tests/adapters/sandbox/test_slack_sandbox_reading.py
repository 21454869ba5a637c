"""What a reader sees in the Slack sandbox: blocks, mentions, dates in the reader's zone, modals, threads."""

from datetime import UTC, datetime
from typing import Any

import pytest

from adapters.sandbox.shared_state import SharedState
from adapters.sandbox.simulated_clock import SimulatedClock
from adapters.sandbox.slack import api
from adapters.sandbox.slack.dates import dated
from adapters.sandbox.slack.messages import Message
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.plain_text import as_text
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.simulator import SlackSimulator

Json = dict[str, Any]
NOW = datetime(2026, 12, 2, 9, 0, tzinfo=UTC)
THURSDAY = int(datetime(2026, 12, 3, 9, 0, tzinfo=UTC).timestamp())


@pytest.fixture
def slack() -> SlackSimulator:
    return SlackSimulator(SharedState(SimulatedClock(NOW)))


@pytest.fixture
def ana(slack: SlackSimulator) -> Person:
    return slack.workspace.add_person("ana", "Ana Ruiz", tz="Asia/Manila")


def _posted(slack: SlackSimulator, person: Person, text: str, *blocks: Json) -> Message:
    place = slack.workspace.direct(person)
    values = {"channel": place.id, "text": text, "blocks": list(blocks)}
    answer = api.call(slack.workspace, "chat.postMessage", "xoxb-sandbox", values)
    assert answer.body["ok"], answer.body
    return slack.workspace.message(place.id, answer.body["ts"])


def _plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def test_blocks_read_as_lines(slack: SlackSimulator, ana: Person) -> None:
    options = [{"text": _plain("Low"), "value": "1"}, {"text": _plain("High"), "value": "2"}]
    message = _posted(
        slack,
        ana,
        "fallback",
        {"type": "header", "text": _plain("Your brief")},
        {
            "type": "section",
            "text": {"type": "mrkdwn", "text": f"Hi <@{ana.id}>, see <https://a.example|this> &amp; that"},
        },
        {
            "type": "section",
            "fields": [{"type": "mrkdwn", "text": "*Pay*: 300"}, _plain("Due: Friday")],
            "accessory": {"type": "button", "action_id": "x", "text": _plain("Edit")},
        },
        {"type": "divider"},
        {"type": "context", "elements": [{"type": "mrkdwn", "text": "version 2"}, _plain("<!channel>")]},
        {
            "type": "actions",
            "elements": [
                {"type": "button", "action_id": "a", "text": _plain("Send")},
                {"type": "static_select", "action_id": "b", "placeholder": _plain("Score"), "options": options},
                {"type": "radio_buttons", "action_id": "c", "options": options},
            ],
        },
    )
    assert as_text(slack.workspace, message, ana).split("\n") == [
        "# Your brief",
        "Hi @Ana Ruiz, see this (https://a.example) & that",
        "*Pay*: 300",
        "Due: Friday",
        "[Edit]",
        "---",
        "version 2 | <!channel>",
        "[Send] [Score v] ( ) Low ( ) High",
    ]


def test_rich_text_reads_as_lines(slack: SlackSimulator, ana: Person) -> None:
    def section(*elements: Json) -> Json:
        return {"type": "rich_text_section", "elements": list(elements)}

    def text(value: str) -> Json:
        return {"type": "text", "text": value}

    block = {
        "type": "rich_text",
        "elements": [
            section(text("By "), {"type": "user", "user_id": ana.id}, text(" until ")),
            {"type": "rich_text_list", "style": "ordered", "elements": [section(text("one")), section(text("two"))]},
            {"type": "rich_text_list", "style": "bullet", "indent": 1, "elements": [section(text("dot"))]},
            {"type": "rich_text_quote", "elements": [text("they said\n<!channel>")]},
            {"type": "rich_text_preformatted", "elements": [text("code")]},
            section({"type": "date", "timestamp": THURSDAY, "format": "{date_num} {time}"}),
        ],
    }
    message = _posted(slack, ana, "fallback", block)
    assert as_text(slack.workspace, message, ana).split("\n") == [
        "By @Ana Ruiz until ",
        "1. one",
        "2. two",
        "  - dot",
        "> they said",
        "> <!channel>",
        "    code",
        "2026-12-03 5:00 PM",
    ]


@pytest.mark.parametrize(
    ("zone", "form", "shown"),
    [
        ("Asia/Manila", "{date_short_pretty} {time}", "tomorrow 5:00 PM"),
        ("Europe/Berlin", "{date_short_pretty} {time}", "tomorrow 10:00 AM"),
        ("America/New_York", "{date_short} {time}", "Dec 3, 2026 4:00 AM"),
        ("Pacific/Kiritimati", "{date}", "December 3rd, 2026"),
        ("America/Anchorage", "{time_secs}", "12:00:00 AM"),
        ("Europe/Berlin", "{date_long}", "Thursday, December 3rd, 2026"),
        ("Europe/Berlin", "{ago} {nonsense}", "in 24 hours {nonsense}"),
    ],
)
def test_date_tokens_in_the_readers_zone(zone: str, form: str, shown: str) -> None:
    assert dated(THURSDAY, form, zone, NOW) == shown


def test_a_ping_of_everybody_is_visible_as_such(slack: SlackSimulator, ana: Person) -> None:
    loud = _posted(slack, ana, "<!channel> now")
    quiet = _posted(slack, ana, "&lt;!channel&gt; now")
    assert as_text(slack.workspace, loud, ana) == "@channel now"
    assert as_text(slack.workspace, quiet, ana) == "<!channel> now"


def test_what_a_person_types_cannot_ping(slack: SlackSimulator, ana: Person) -> None:
    message = slack.users.say(ana, None, "<!channel> & <@U0> see https://evil.example/a?b=1&c=2.")
    assert message.text == "&lt;!channel&gt; &amp; &lt;@U0&gt; see <https://evil.example/a?b=1&amp;c=2>."
    assert as_text(slack.workspace, message, ana) == "<!channel> & <@U0> see https://evil.example/a?b=1&c=2."


def test_snapshot_has_threads_private_lines_and_modals(slack: SlackSimulator, ana: Person) -> None:
    workspace = slack.workspace
    bo = workspace.add_person("bo")
    ads = workspace.add_channel("ads", ana, bo, workspace.bot)
    top = slack.users.say(ana, ads, "top")
    slack.users.say(bo, ads, "answer", thread_ts=top.ts)
    api.call(workspace, "chat.postEphemeral", "xoxb-sandbox", {"channel": ads.id, "user": ana.id, "text": "psst"})
    view = {
        "type": "modal",
        "title": _plain("Rate"),
        "submit": _plain("Save"),
        "blocks": [
            {
                "type": "input",
                "block_id": "note",
                "optional": True,
                "label": _plain("Note"),
                "hint": _plain("For yourself"),
                "element": {"type": "plain_text_input", "action_id": "t"},
            }
        ],
    }
    api.call(workspace, "views.open", "xoxb-sandbox", {"trigger_id": workspace.trigger(ana), "view": view})
    slack.users.fill(ana, workspace.views[workspace.stacks[ana.id][0]], {"Note": "good"})
    hers, his = slack.screen(ana.id), slack.screen(bo.id)
    lines = hers["channels"][ads.id]["messages"]
    assert [(one["from"], one["text"], one["private"]) for one in lines] == [
        ("Ana Ruiz", "top", False),
        ("Tenderbot", "psst", True),
    ]
    assert [one["text"] for one in lines[0]["thread"]] == ["answer"]
    assert [one["text"] for one in his["channels"][ads.id]["messages"]] == ["top"]
    assert hers["modals"][0]["text"] == "== Rate ==\nNote (optional): [good]\n  For yourself\n[Save]"
    assert his["modals"] == []


def test_found_by_the_words_on_it(slack: SlackSimulator, ana: Person) -> None:
    def row(action_id: str) -> Json:
        options = [{"text": _plain("Later"), "value": "l"}]
        elements = [
            {"type": "button", "action_id": action_id, "text": _plain("Send")},
            {"type": "static_select", "action_id": "when", "options": options},
        ]
        return {"type": "actions", "elements": elements}

    older = _posted(slack, ana, "older", row("first"))
    newer = _posted(slack, ana, "newer", row("second"))
    found = slack.find(ana, "Send")
    assert (found.where, found.action_id) == (newer, "second")
    assert (slack.find(ana, "Later").action_id, slack.find(ana, "Later").value) == ("when", "l")
    api.call(slack.workspace, "chat.delete", "xoxb-sandbox", {"channel": newer.channel, "ts": newer.ts})
    assert slack.find(ana, "Send").where is older
    view = {"type": "modal", "title": _plain("T"), "blocks": [row("third")]}
    trigger = slack.workspace.trigger(ana)
    api.call(slack.workspace, "views.open", "xoxb-sandbox", {"trigger_id": trigger, "view": view})
    assert slack.find(ana, "Send").where is slack.modal(ana)
    with pytest.raises(Refused, match="no_such_element"):
        slack.find(ana, "Nowhere")


def test_manifest_decides_what_is_heard(slack: SlackSimulator, ana: Person) -> None:
    slack.workspace.app.apply_manifest(
        {
            "features": {"slash_commands": [{"command": "/other"}]},
            "oauth_config": {"scopes": {"bot": ["im:history", "commands"]}},
            "settings": {"event_subscriptions": {"bot_events": ["message.im"]}, "socket_mode_enabled": True},
        }
    )
    slack.users.say(ana, None, "heard")
    slack.users.open_home(ana)
    slack.users.slash(ana, None, "/other")
    assert [one.topic for one in slack.workspace.envelopes.pending.values()] == ["message", "/other"]


def test_ids_and_dates_rise_although_the_clock_stands(slack: SlackSimulator, ana: Person) -> None:
    stamps = [slack.users.say(ana, None, str(n)).ts for n in range(3)]
    assert stamps == sorted(set(stamps))
    assert stamps[0] == f"{int(NOW.timestamp())}.000000"
