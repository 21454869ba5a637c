"""What the Slack sandbox emits and gives back, against Slack's published schemas and slack_sdk's own models."""

import copy
import json
from datetime import UTC, datetime
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft7Validator
from slack_sdk.models.blocks import Block

from adapters.sandbox.shared_state import SharedState
from adapters.sandbox.simulated_clock import SimulatedClock
from adapters.sandbox.slack import api
from adapters.sandbox.slack.simulator import SlackSimulator
from tests.support.needs import ROOT

CONTRACTS = ROOT.parent / "shared" / "contracts"
Json = dict[str, Any]

# Keys of real payloads that the schemas (additionalProperties: false) do not know, by the object they stand in.
UNKNOWN = {
    "message": {"app_id"},
    "file_share": {"app_id", "client_msg_id", "team"},
    "files": {"timestamp", "user_team", "media_display_type", "file_access", "ims"},
    "attachments": {"id", "from_url"},
}


def _known(event: Json) -> Json:
    """Without those keys; inner messages completed, because the schema reuses the type of whole events for them."""
    out = copy.deepcopy(event)
    outer = {key: out[key] for key in ("channel", "channel_type", "event_ts") if key in out}
    parts = [out, *(out[key] for key in ("message", "previous_message") if key in out)]
    if "view" in out:  # the schema has what an app sends here, not what Slack makes of it
        sent = ("type", "blocks", "private_metadata", "callback_id", "external_id")
        out["view"] = {key: out["view"][key] for key in sent}
    for part in parts[1:]:
        part |= outer
    for part in parts:
        if part["type"] == "message":
            for key in UNKNOWN["file_share" if "files" in part else "message"] & set(part):
                del part[key]
        for name in ("files", "attachments"):
            for inner in part.get(name, []):
                for key in UNKNOWN[name] & set(inner):
                    del inner[key]
    return out


@cache
def _schema(name: str) -> Json:
    path = CONTRACTS / name
    if not path.exists():
        pytest.skip(f"the published schemas are not here: {name} in ../shared/contracts")
    return dict(json.loads(path.read_text()))


def _problems(definition: str, value: Json) -> list[str]:
    schema = {**_schema("slack-events.schema.json"), "$ref": f"#/definitions/{definition}"}
    return [f"{error.json_path}: {error.message}" for error in Draft7Validator(schema).iter_errors(value)]


@pytest.fixture
def slack() -> SlackSimulator:
    return SlackSimulator(SharedState(SimulatedClock(datetime(2026, 11, 2, 9, tzinfo=UTC))))


def _events(slack: SlackSimulator) -> list[Json]:
    """Everything the app would hear while people do all that they can."""
    users, workspace = slack.users, slack.workspace
    workspace.app.events.append("file_shared")
    ana = workspace.add_person("ana", "Ana Ruiz", email="ana@example.org")
    ads = workspace.add_channel("ads", ana, workspace.bot)
    said = users.say(ana, ads, "@tenderbot see https://example.org & mail a@example.org in #ads")
    users.say(ana, ads, "in thread", thread_ts=said.ts)
    users.edit(ana, said, "changed <!channel>")
    users.unfurl(said, "Example", "https://example.org")
    users.react(ana, said, "eyes")
    users.unreact(ana, said, "eyes")
    users.say(ana, None, "", files=[("a.txt", b"x")])
    users.delete(ana, said)
    bo = users.arrive("bo", "Bo Lee", tz="Asia/Manila")
    users.join(bo, ads, ana)
    users.leave(bo, ads)
    users.alter(bo, tz="America/New_York")
    label: Json = {"type": "plain_text", "text": "Goal"}
    goal = {"type": "input", "label": label, "element": {"type": "plain_text_input"}}
    home = {"type": "home", "blocks": [{"type": "header", "text": label}, goal]}
    api.call(workspace, "views.publish", "xoxb-sandbox", {"user_id": ana.id, "view": home})
    users.open_home(ana)
    users.open_home(bo, "messages")
    posted = api.call(workspace, "chat.postMessage", "xoxb-sandbox", {"channel": ads.id, "text": "hello"})
    where = {"channel": ads.id, "timestamp": posted.body["ts"]}
    api.call(workspace, "pins.add", "xoxb-sandbox", where)
    api.call(workspace, "pins.remove", "xoxb-sandbox", where)
    users.rename(ads, "adverts")
    users.archive(ana, ads)
    users.unarchive(ana, ads)
    return [one.payload["event"] for one in workspace.envelopes.pending.values()]


DEFINITIONS = {
    "message": "GenericMessageEvent",
    "message/file_share": "FileShareMessageEvent",
    "message/message_changed": "MessageChangedEvent",
    "message/message_deleted": "MessageDeletedEvent",
    "message/channel_join": "ChannelJoinMessageEvent",
    "message/channel_leave": "ChannelLeaveMessageEvent",
    "app_mention": "AppMentionEvent",
    "app_home_opened": "AppHomeOpenedEvent",
    "member_joined_channel": "MemberJoinedChannelEvent",
    "member_left_channel": "MemberLeftChannelEvent",
    "channel_archive": "ChannelArchiveEvent",
    "channel_unarchive": "ChannelUnarchiveEvent",
    "channel_rename": "ChannelRenameEvent",
    "file_shared": "FileSharedEvent",
    "team_join": "TeamJoinEvent",
    "user_change": "UserChangeEvent",
    "reaction_added": "ReactionAddedEvent",
    "reaction_removed": "ReactionRemovedEvent",
    "pin_added": "PinAddedEvent",
    "pin_removed": "PinRemovedEvent",
}


def test_every_event_is_emitted(slack: SlackSimulator) -> None:
    names = {f"{one['type']}/{one['subtype']}" if "subtype" in one else one["type"] for one in _events(slack)}
    assert names == set(DEFINITIONS)


@pytest.mark.parametrize("name", DEFINITIONS)
def test_event_fits_its_schema(slack: SlackSimulator, name: str) -> None:
    found = [
        one
        for one in _events(slack)
        if (f"{one['type']}/{one['subtype']}" if "subtype" in one else one["type"]) == name
    ]
    assert found
    for event in found:
        assert _problems(DEFINITIONS[name], _known(event)) == []


def test_typed_blocks_are_blocks_for_slack_sdk(slack: SlackSimulator) -> None:
    events = [one for one in _events(slack) if one.get("blocks")]
    assert events
    for one in events:
        [block] = Block.parse_all(one["blocks"])
        assert block.to_dict()["elements"] == one["blocks"][0]["elements"]
