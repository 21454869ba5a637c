"""Slack's published schemas, slack_sdk's own models and the limits that no schema tells, as one check."""

import json
from functools import cache
from typing import Any

import jsonschema
import pytest
from slack_sdk.models.blocks import Block

from adapters.slack.words import size
from tests.support.needs import ROOT

SHARED = ROOT.parent / "shared"
Json = dict[str, Any]


def rows(name: str) -> list[Json]:
    """The lines of a data file that stands beside the project."""
    path = SHARED / "data" / name
    if not path.exists():
        pytest.skip(f"needs ../shared/data/{name}")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


@cache
def schema(name: str) -> Json:
    path = SHARED / "contracts" / name
    if not path.exists():
        pytest.skip(f"needs ../shared/contracts/{name}")
    document: Json = json.loads(path.read_text(encoding="utf-8"))
    return document


@cache
def validator(name: str, ref: str) -> Any:
    """A validator that looks at an element's `type` first; trying all thirty kinds of each takes ten times as long."""
    definitions: Json = schema(name)["definitions"]

    def kind(branch: Json) -> Any:
        target = definitions.get(branch.get("$ref", "").rsplit("/", 1)[-1], branch)
        return target.get("properties", {}).get("type", {}).get("const")

    def any_of(given: Any, branches: list[Json], instance: Any, whole: Json) -> Any:
        if isinstance(instance, dict) and "type" in instance:
            branches = [branch for branch in branches if kind(branch) in (None, instance["type"])]
        return jsonschema.Draft7Validator.VALIDATORS["anyOf"](given, branches, instance, whole)

    made = jsonschema.validators.extend(jsonschema.Draft7Validator, {"anyOf": any_of})
    return made({"$ref": ref, "definitions": definitions})


def check_arguments(method: str, arguments: Json) -> None:
    """Arguments of a Web API method, without what Bolt and slack_sdk add."""
    name = "slack-web-api-request-args.schema.json"
    given = {key: value for key, value in arguments.items() if key not in ("token", "team_id") and value is not None}
    validator(name, schema(name)["methods"][method]).validate(given)


def check_blocks(blocks: list[Json], most: int = 50) -> None:
    """Structure by the schema, lengths by slack_sdk, counts and uniqueness by hand."""
    validator("slack-blocks.schema.json", "#/definitions/Blocks").validate(blocks)
    check_limits(blocks, most)
    check_surface(blocks, "Messages")


def check_surface(blocks: list[Json], surface: str) -> None:
    """Every block may stand on this surface."""
    allowed = {
        block["name"].lower().replace(" ", "_")
        for block in schema("slack-block-surfaces.json")["blocks"]
        if surface in block["surfaces"]
    }
    assert {block["type"] for block in blocks} <= allowed


def check_view(view: Json) -> None:
    """A modal or a home: its schema, which holds that of its blocks, and the limits."""
    validator("slack-views.schema.json", "#/definitions/View").validate(view)
    check_limits(view["blocks"], most=100)
    check_surface(view["blocks"], "Modals" if view["type"] == "modal" else "Home tabs")
    if view["type"] == "modal":
        assert size(view["title"]["text"]) <= 24
        assert len(view.get("private_metadata", "")) <= 3000
        assert "submit" in view or "input" not in [block["type"] for block in view["blocks"]]


def check_limits(blocks: list[Json], most: int) -> None:
    """What no schema tells (docs.slack.dev, each block's page), and what slack_sdk's models know of lengths."""
    for block in Block.parse_all(blocks):
        block.validate_json()
    assert 1 <= len(blocks) <= most
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    assert len(ids) == len(set(ids))
    actions = [e["action_id"] for block in blocks for e in block.get("elements", []) if "action_id" in e]
    assert len(actions) == len(set(actions))
    assert all(len(name) <= 255 for name in actions)
    assert sum(block["type"] == "table" for block in blocks) <= 1
    for block in blocks:
        match block["type"]:
            case "rich_text":
                assert size("".join(texts(block))) <= 3000
                assert all(texts(block)), "an empty text element is refused"
            case "context":
                assert all(1 <= size(text["text"]) <= 2000 for text in block["elements"])
            case "actions":
                assert 1 <= len(block["elements"]) <= 25
                for element in block["elements"]:
                    check_element(element)
            case "input":
                check_element(block["element"])
            case "table":
                assert len(block["rows"]) <= 100
                assert all(len(row) <= 20 for row in block["rows"])
                assert all(texts(block))


def check_element(element: Json) -> None:
    if element["type"] == "button":
        assert 1 <= size(element["text"]["text"]) <= 75
        assert len(element["value"]) <= 2000
        confirm = element.get("confirm")
        assert confirm is None or (size(confirm["text"]["text"]) <= 300 and size(confirm["confirm"]["text"]) <= 30)
    groups = element.get("option_groups") or ([element] if "options" in element else [])
    for group in groups:
        assert 1 <= len(group["options"]) <= 100
        assert all(
            1 <= size(option["text"]["text"]) <= 75 and len(option["value"]) <= 150 for option in group["options"]
        )
        assert all(size(option.get("description", {}).get("text", "")) <= 75 for option in group["options"])


def check_part(part: Json) -> None:
    """One part of a message, as chat.postMessage and chat.update would take it."""
    assert 1 <= size(part["text"]) <= 4000
    if "blocks" in part:
        check_blocks(part["blocks"])
        assert sum(size(text) for text in texts(part["blocks"])) <= 13_000


def texts(tree: Any) -> list[str]:
    """Every string that a reader sees."""
    if isinstance(tree, list):
        return [text for item in tree for text in texts(item)]
    if not isinstance(tree, dict):
        return []
    own = [tree["text"]] if isinstance(tree.get("text"), str) else []
    return own + [text for key, item in tree.items() if key != "fallback" for text in texts(item)]
