"""The slash commands that the bot registers: what Discord takes, and how a person's use of one is read."""

import re
from typing import Any

from adapters.sandbox.discord.forms import Form
from adapters.sandbox.discord.membership import Membership
from adapters.sandbox.discord.refusals import Json, Refusal

NAME = re.compile(r"[-_'\w\u0900-\u097f\u0e00-\u0e7f]{1,32}")
SUB, GROUP = 1, 2
MOST = 100


class Commands(Membership):
    """Global commands under "" and each server's own under its id."""

    def list_commands(self, application: str, server: str = "") -> list[Json]:
        """GET the registered commands."""
        return self._commands(application, server)

    def put_commands(self, application: str, server: str, bodies: Any) -> list[Json]:
        """PUT: replace all commands of this scope. A command of an unchanged name keeps its id."""
        known = {(one["name"], one["type"]): one["id"] for one in self._commands(application, server)}
        form = Form()
        if len(form.count(bodies, [], most=MOST)) != len({(one.get("name"), one.get("type", 1)) for one in bodies}):
            form.wrong([], "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique")
        for index, one in enumerate(bodies):
            check(form, one, [index])
        form.done()
        rows = [self._complete(one, server, known.get((one["name"], one.get("type", 1)))) for one in bodies]
        self.application.commands[server] = rows
        self.note("commands_set", server=server, names=[one["name"] for one in rows])
        return rows

    def post_command(self, application: str, server: str, body: Json) -> Json:
        """POST: add one command, or replace the one of that name."""
        rows = self._commands(application, server)
        form = Form()
        check(form, body, [])
        form.done()
        old = next((one for one in rows if (one["name"], one["type"]) == (body["name"], body.get("type", 1))), None)
        if old is None and len(rows) >= MOST:
            raise Refusal(30032, message="Maximum number of application commands reached (100)")
        row = self._complete(body, server, old["id"] if old else None)
        self.application.commands[server] = [*(one for one in rows if one is not old), row]
        return row

    def delete_command(self, application: str, server: str, command_id: str) -> None:
        """DELETE one command. Raises 10063."""
        rows = self._commands(application, server)
        if not any(one["id"] == command_id for one in rows):
            raise Refusal(10063)
        self.application.commands[server] = [one for one in rows if one["id"] != command_id]

    def _commands(self, application: str, server: str) -> list[Json]:
        if application != self.application.id:
            raise Refusal(
                20012, status=403, message="You are not authorized to perform this action on this application"
            )
        if server:
            self.own_server(server)
        return self.application.commands.get(server, [])

    def _complete(self, body: Json, server: str, known: str | None) -> Json:
        found: Json = {
            "id": known or self.ids.next(),
            "application_id": self.application.id,
            "version": self.ids.next(),
            "default_member_permissions": body.get("default_member_permissions"),
            "type": body.get("type", 1),
            "name": body["name"],
            "name_localizations": body.get("name_localizations"),
            "description": body.get("description", ""),
            "description_localizations": body.get("description_localizations"),
            "dm_permission": body.get("dm_permission", True),
            "contexts": body.get("contexts"),
            "integration_types": body.get("integration_types") or [0],
            "options": body.get("options") or [],
            "nsfw": bool(body.get("nsfw", False)),
        }
        return {**found, "guild_id": server} if server else found


def check(form: Form, body: Any, path: list[str | int]) -> None:
    """Names of 1 to 32 lower-case signs, descriptions of 1 to 100, 25 options and choices, required ones first."""
    if not isinstance(body, dict):
        form.wrong(path, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType")
        return
    slash = body.get("type", 1) == 1
    _name(form, body.get("name"), [*path, "name"], slash)
    if slash:
        form.text(body.get("description"), [*path, "description"], most=100, least=1, required=True)
    _options(form, body.get("options"), [*path, "options"], depth=0)


def _name(form: Form, name: Any, path: list[str | int], slash: bool) -> None:
    text = form.text(name, path, most=32, least=1, required=True)
    if slash and text and len(text) <= 32 and (NAME.fullmatch(text) is None or text != text.lower()):
        form.wrong(path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")


def _options(form: Form, options: Any, path: list[str | int], depth: int) -> None:
    optional_seen = False
    names: set[str] = set()
    for index, one in enumerate(form.count(options, path, most=25)):
        at = [*path, index]
        _name(form, one.get("name"), [*at, "name"], True)
        form.text(one.get("description"), [*at, "description"], most=100, least=1, required=True)
        kind = one.get("type")
        form.one_of(kind, [*at, "type"], tuple(range(3 if depth == 2 else 1, 12)))
        if one.get("name") in names:
            form.wrong([*at, "name"], "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option names must be unique")
        names.add(str(one.get("name")))
        if kind in (SUB, GROUP):
            _options(form, one.get("options"), [*at, "options"], depth=2 if kind == SUB else 1)
            continue
        if one.get("required") and optional_seen:
            text = "Required options must be placed before non-required options"
            form.wrong(at, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", text)
        optional_seen = optional_seen or not one.get("required")
        for place, choice in enumerate(form.count(one.get("choices"), [*at, "choices"], most=25)):
            form.text(choice.get("name"), [*at, "choices", place, "name"], most=100, least=1, required=True)
            if isinstance(choice.get("value"), str):
                form.text(choice["value"], [*at, "choices", place, "value"], most=100)
