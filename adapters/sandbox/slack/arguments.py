"""What a Web API call was given, whether it came as query, form or JSON."""

import json
from dataclasses import dataclass
from typing import Any

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack.channels import Channel
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.workspace import Workspace

BY_KIND = {"channel": "channels", "group": "groups", "im": "im"}


@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments of one call, `token` and Bolt's extra `team_id` already taken out."""

    values: Json

    def text(self, name: str, default: str = "") -> str:
        value = self.values.get(name)
        return default if value is None else str(value)

    def needed(self, name: str) -> str:
        """Raises Refused invalid_arguments as Slack words it."""
        value = self.text(name)
        if not value:
            raise Refused("invalid_arguments", f"missing required field: {name} [json-pointer:/{name}]")
        return value

    def flag(self, name: str, default: bool = False) -> bool:
        value = self.values.get(name)
        return default if value is None else str(value).lower() in ("1", "true")

    def number(self, name: str, default: int) -> int:
        value = self.values.get(name)
        try:
            return default if value in (None, "") else int(str(value))
        except ValueError:
            raise Refused("invalid_arguments", f"must be an integer [json-pointer:/{name}]") from None

    def nested(self, name: str, otherwise: str = "invalid_arguments") -> Any:
        """A structure that forms carry as JSON text; None when it was not given."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise Refused(otherwise) from None

    def page(self, items: list[Any], default: int, most: int = 1000) -> tuple[list[Any], str]:
        """One page by `limit` and `cursor`, and the next cursor ("" at the end)."""
        limit = max(1, min(self.number("limit", default) or default, most))
        cursor = self.text("cursor")
        if cursor and not (cursor.startswith("next:") and cursor[5:].isdigit()):
            raise Refused("invalid_cursor")
        start = int(cursor[5:]) if cursor else 0
        end = start + limit
        return items[start:end], f"next:{end}" if end < len(items) else ""


def need_scope(workspace: Workspace, scope: str) -> None:
    """Raises Refused missing_scope, naming what is needed and what the token has."""
    if scope not in workspace.app.scopes:
        raise Refused("missing_scope", needed=scope, provided=",".join(workspace.app.scopes))


def channel_of(workspace: Workspace, arguments: Arguments, right: str = "", name: str = "channel") -> Channel:
    """The channel of a call; raises channel_not_found, also for private ones that the app is not in.

    `right` is "read", "history" or "write": the scope depends on the kind of channel.
    """
    channel = workspace.channels.get(arguments.text(name))
    if channel is None or (channel.kind != "channel" and workspace.bot.id not in channel.members):
        raise Refused("channel_not_found")
    if right:
        need_scope(workspace, f"{BY_KIND[channel.kind]}:{right}")
    return channel
