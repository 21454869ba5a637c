"""How the app turns what a person picked or typed (options, people, channels, files) into interaction data."""

from collections.abc import Sequence
from typing import Any

from adapters.sandbox.discord import payloads, payloads_message
from adapters.sandbox.discord.channels import Channel
from adapters.sandbox.discord.components import SELECT
from adapters.sandbox.discord.mentions import as_received
from adapters.sandbox.discord.model import Model
from adapters.sandbox.discord.permissions import Permission
from adapters.sandbox.discord.posting import Posting, Upload
from adapters.sandbox.discord.refusals import NotPossible
from adapters.sandbox.json_object import Json

STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER, ATTACHMENT = 3, 4, 5, 6, 7, 8, 9, 10, 11
IDS = (USER, CHANNEL, ROLE, MENTIONABLE)


def option_values(part: Json, values: Sequence[str]) -> list[str]:
    """The chosen values, each given as value or label; as many as the select allows."""
    if part["type"] != SELECT:
        chosen = [str(value) for value in values]
    else:
        by_label = {option["label"]: option["value"] for option in part["options"]}
        known = {option["value"] for option in part["options"]}
        missing = [value for value in values if value not in known and value not in by_label]
        if missing:
            raise NotPossible(f"{missing} is not among {sorted(by_label)}")
        chosen = [value if value in known else by_label[value] for value in values]
    least, most = part.get("min_values", 1), part.get("max_values", 1)
    if not least <= len(chosen) <= most:
        raise NotPossible(f"choose {least} to {most}, not {len(chosen)}")
    return chosen


def resolved(model: Model, channel: Channel, ids: Sequence[str]) -> Json:
    """The objects behind picked ids."""
    objects: Json = {}
    server = model.servers.get(channel.server or "")
    for id in ids:
        if id in model.people:
            objects.setdefault("users", {})[id] = payloads.user(model.people[id])
            if server and id in server.members:
                membership = payloads.member(model, server.members[id], with_user=False)
                permissions = str(int(model.permissions_in(channel, id)))
                objects.setdefault("members", {})[id] = membership | {"permissions": permissions}
        elif id in model.channels:
            shown = payloads.channel(model, model.channels[id])
            objects.setdefault("channels", {})[id] = shown | {"permissions": "0"}
        elif server and id in server.roles:
            objects.setdefault("roles", {})[id] = payloads.role(server.roles[id])
    return objects


def find_command(model: Model, channel: Channel, name: str, may: Permission) -> Json:
    """The command a person would be offered under this name here; the server's own comes before a global one."""
    lists = model.application.commands
    rows = [*(lists.get(channel.server, []) if channel.server else []), *lists.get("", [])]
    row = next((command for command in rows if command["name"] == name and command["type"] == 1), None)
    if row is None:
        raise NotPossible(f"there is no /{name} here, only {sorted(command['name'] for command in rows)}")
    contexts = row.get("contexts")
    direct = 1 in contexts if contexts is not None else row.get("dm_permission") is not False
    if channel.is_dm and not direct:
        raise NotPossible(f"/{name} is not offered in direct messages")
    if channel.server and contexts is not None and 0 not in contexts:
        raise NotPossible(f"/{name} is not offered in servers")
    needed = row.get("default_member_permissions")
    if channel.server and needed is not None and Permission(int(needed)) & may != Permission(int(needed)):
        raise NotPossible(f"/{name} is not offered to this member")
    return row


def command_data(model: Posting, channel: Channel, row: Json, path: Sequence[str], given: dict[str, Any]) -> Json:
    """The data of a command interaction, options nested under their subcommands."""
    specs: list[Json] = row["options"]
    nest: list[Json] = []
    for step in path:
        sub = next((spec for spec in specs if spec["name"] == step and spec["type"] in (1, 2)), None)
        if sub is None:
            raise NotPossible(f"/{row['name']} has no {step}, only {[spec['name'] for spec in specs]}")
        nest.append(sub)
        specs = sub.get("options") or []
    if any(spec["type"] in (1, 2) for spec in specs):
        raise NotPossible(f"choose one of {[spec['name'] for spec in specs]}")
    unknown = set(given) - {spec["name"] for spec in specs}
    missing = {spec["name"] for spec in specs if spec.get("required")} - set(given)
    if unknown or missing:
        raise NotPossible(f"/{row['name']}: unknown options {sorted(unknown)}, missing {sorted(missing)}")
    resolved_objects: Json = {}
    options = [
        _option(model, channel, spec, given[spec["name"]], resolved_objects) for spec in specs if spec["name"] in given
    ]
    for sub in reversed(nest):
        options = [{"name": sub["name"], "type": sub["type"], "options": options}]
    data: Json = {"id": row["id"], "name": row["name"], "type": row["type"], "options": options}
    if "guild_id" in row:
        data["guild_id"] = row["guild_id"]
    return {**data, "resolved": resolved_objects} if resolved_objects else data


def _option(model: Posting, channel: Channel, spec: Json, value: Any, resolved_objects: Json) -> Json:
    kind = spec["type"]
    if kind == ATTACHMENT:
        kept = model.keep_file(Upload(*value))
        shown = payloads_message.attachment(model, channel.id, kept, ephemeral=True)
        resolved_objects.setdefault("attachments", {})[kept.id] = shown
        value = kept.id
    elif kind in IDS:
        value = str(getattr(value, "id", value))
        for group, rows in resolved(model, channel, [value]).items():
            resolved_objects.setdefault(group, {}).update(rows)
    elif spec.get("choices"):
        value = next(
            (choice["value"] for choice in spec["choices"] if value in (choice["name"], choice["value"])), None
        )
        if value is None:
            raise NotPossible(f"{spec['name']}: choose one of {[choice['name'] for choice in spec['choices']]}")
    elif kind == STRING:
        value = as_received(str(value))
        if not (spec.get("min_length") or 0) <= len(value) <= (spec.get("max_length") or 6000):
            raise NotPossible(f"{spec['name']}: wrong length")
    elif kind in (INTEGER, NUMBER):
        value = int(value) if kind == INTEGER else float(value)
        if not spec.get("min_value", value) <= value <= spec.get("max_value", value):
            raise NotPossible(f"{spec['name']}: out of bounds")
    return {"name": spec["name"], "type": kind, "value": value}
