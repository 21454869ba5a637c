"""Discord's published schemas and the limits that they do not tell, to hold what we send against."""

import functools
import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from tests.support.needs import ROOT

SHARED = ROOT.resolve().parent / "shared"
SCHEMAS = SHARED / "contracts" / "discord-openapi.json"


def shared_rows(name: str) -> list[dict[str, Any]]:
    """The rows of a file of ../shared/data; skips the test by name where it is absent."""
    path = SHARED / "data" / name
    if not path.exists():
        pytest.skip(f"../shared/data/{name} is absent")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


@functools.cache
def _validator(schema: str) -> Draft202012Validator:
    whole = json.loads(SCHEMAS.read_text(encoding="utf-8"))
    registry: Registry[Any] = Registry().with_resource(
        "discord:", Resource.from_contents(whole, default_specification=DRAFT202012)
    )
    return Draft202012Validator({"$ref": f"discord:#/components/schemas/{schema}"}, registry=registry)


def conforms(payload: Any, schema: str) -> None:
    """Fail unless the payload is one of the named schema; skip by name where the schemas are absent."""
    if not SCHEMAS.exists():
        pytest.skip("../shared/contracts/discord-openapi.json is absent")
    errors = [f"{list(error.path)}: {error.message[:300]}" for error in _validator(schema).iter_errors(payload)]
    assert not errors, errors


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def within_limits(payload: dict[str, Any]) -> None:
    """Fail unless a message payload keeps Discord's documented limits (PLATFORMS, Discord)."""
    assert utf16(payload["content"]) <= 2000
    assert payload["content"] == payload["content"].strip()
    assert payload["content"] or payload.get("files")
    rows = payload["components"]
    assert len(rows) <= 5
    ids = [component["custom_id"] for row in rows for component in row["components"]]
    assert len(ids) == len(set(ids))
    assert all(1 <= len(id) <= 100 for id in ids)
    for row in rows:
        kinds = [component["type"] for component in row["components"]]
        assert kinds == [3] or (set(kinds) == {2} and len(kinds) <= 5)
        for component in row["components"]:
            if component["type"] == 2:
                assert 1 <= utf16(component["label"]) <= 80
            else:
                assert 1 <= len(component["options"]) <= 25
                assert 0 <= component["min_values"] <= component["max_values"] <= len(component["options"])
    assert payload["allowed_mentions"] == {"parse": []}
    assert len(payload.get("files") or ()) <= 10
