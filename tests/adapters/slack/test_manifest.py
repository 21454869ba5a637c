"""The Slack manifest is one that Slack accepts, and asks for nothing that nothing needs."""

import json

import pytest
from jsonschema import Draft7Validator

from adapters.slack.manifest import EVENTS, SCOPES, manifest
from tests.support.needs import ROOT, needs_shared


@pytest.mark.parametrize("url", ["", "https://bot.example.com", "https://bot.example.com/slack-side/"])
def test_it_is_valid_by_the_published_schema(url: str) -> None:
    schema = json.loads(needs_shared("contracts/slack-manifest.schema.json").read_text("utf-8"))
    errors = [error.message for error in Draft7Validator(schema).iter_errors(manifest(url=url))]
    assert errors == []


def test_the_schema_test_can_fail() -> None:
    schema = json.loads(needs_shared("contracts/slack-manifest.schema.json").read_text("utf-8"))
    broken = manifest()
    broken["features"]["slash_commands"][0]["command"] = "tender"
    assert not Draft7Validator(schema).is_valid(broken)


def test_the_messages_tab_can_be_written_in_and_the_home_tab_is_there() -> None:
    home = manifest()["features"]["app_home"]
    assert home == {"home_tab_enabled": True, "messages_tab_enabled": True, "messages_tab_read_only_enabled": False}


def test_without_an_address_the_app_uses_socket_mode_and_with_one_all_requests_go_there() -> None:
    socket, requests = manifest(), manifest(url="https://bot.example.com/")
    assert socket["settings"]["socket_mode_enabled"] is True
    assert "request_url" not in json.dumps(socket)
    assert requests["settings"]["socket_mode_enabled"] is False
    everywhere = "https://bot.example.com/slack/events"
    assert requests["settings"]["event_subscriptions"]["request_url"] == everywhere
    assert requests["settings"]["interactivity"]["request_url"] == everywhere
    assert requests["features"]["slash_commands"][0]["url"] == everywhere


def test_every_event_has_its_scope_and_no_scope_is_for_admins() -> None:
    for event, (scopes, _) in EVENTS.items():
        assert set(scopes) <= set(SCOPES), event
    assert not [scope for scope in SCOPES if scope.startswith(("admin", "users:read.email")) or "manage" in scope]


def test_every_event_that_is_asked_for_is_heard_by_the_adapter() -> None:
    pytest.importorskip("adapters.slack.inbound")
    adapter = ROOT / "adapters" / "slack"
    heard = "".join(file.read_text("utf-8") for file in adapter.glob("*.py") if file.name != "manifest.py")
    for event in EVENTS:
        assert f'"{event.split(".")[0]}"' in heard, event


@pytest.mark.parametrize(("name", "url"), [("", ""), ("x" * 36, ""), ("Tenderbot", "http://bot.example.com")])
def test_what_slack_refuses_is_refused_here(name: str, url: str) -> None:
    with pytest.raises(ValueError, match="Slack"):
        manifest(name=name, url=url)
