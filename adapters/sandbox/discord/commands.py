"""The slash commands that the bot registers: what Discord takes, and how a person's use of one is read."""

import re
from typing import Any

from adapters.sandbox.discord.membership import Membership
from adapters.sandbox.discord.refusals import Refusal
from adapters.sandbox.discord.request_errors import RequestErrors
from adapters.sandbox.json_object import Json

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
        known = {(command["name"], command["type"]): command["id"] for command in self._commands(application, server)}
        form = RequestErrors()
        if len(form.count(bodies, [], most=MOST)) != len({(body.get("name"), body.get("type", 1)) for body in bodies}):
            form.wrong([], "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique")
        for index, body in enumerate(bodies):
            check(form, body, [index])
        form.done()
        rows = [self._complete(body, server, known.get((body["name"], body.get("type", 1)))) for body in bodies]
        self.application.commands[server] = rows
        self.note("commands_set", server=server, names=[command["name"] for command in rows])
        return rows

    def post_command(self, application: str, server: str, body: Json) -> Json:
        """POST: add one command, or replace the one of that name."""
        rows = self._commands(application, server)
        form = RequestErrors()
        check(form, body, [])
        form.done()
        old = next(
            (command for command in rows if (command["name"], command["type"]) == (body["name"], body.get("type", 1))),
            None,
        )
        if old is None and len(rows) >= MOST:
            raise Refusal(30032, message="Maximum number of application commands reached (100)")
        row = self._complete(body, server, old["id"] if old else None)
        self.application.commands[server] = [*(command for command in rows if command is not old), row]
        return row

    def delete_command(self, application: str, server: str, command_id: str) -> None:
        """DELETE one command. Raises 10063."""
        rows = self._commands(application, server)
        if not any(command["id"] == command_id for command in rows):
            raise Refusal(10063)
        self.application.commands[server] = [command for command in rows if command["id"] != command_id]

    def _commands(self, application: str, server: str) -> list[Json]:
        if application != self.application.id:
            raise Refusal(
                20012, status=403, message="You are not authorized to perform this action on this application"
            )
        if server:
            self.own_server(server)
        return self.application.commands.get(server, [])

    def _complete(self, body: Json, server: str, known: str | None) -> Json:
        command: Json = {
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
        return {**command, "guild_id": server} if server else command


def check(form: RequestErrors, body: Any, path: list[str | int]) -> None:
    """Names of 1 to 32 lower-case signs, descriptions of 1 to 100, 25 options and choices, required ones first."""
    if not isinstance(body, dict):
        form.wrong(path, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType")
        return
    slash = body.get("type", 1) == 1
    _name(form, body.get("name"), [*path, "name"], slash)
    if slash:
        form.text(body.get("description"), [*path, "description"], most=100, least=1, required=True)
    _options(form, body.get("options"), [*path, "options"], depth=0)


def _name(form: RequestErrors, name: Any, path: list[str | int], slash: bool) -> None:
    text = form.text(name, path, most=32, least=1, required=True)
    if slash and text and len(text) <= 32 and (NAME.fullmatch(text) is None or text != text.lower()):
        form.wrong(path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")


def _options(form: RequestErrors, options: Any, path: list[str | int], depth: int) -> None:
    optional_seen = False
    names: set[str] = set()
    for index, option in enumerate(form.count(options, path, most=25)):
        at = [*path, index]
        _name(form, option.get("name"), [*at, "name"], True)
        form.text(option.get("description"), [*at, "description"], most=100, least=1, required=True)
        kind = option.get("type")
        form.one_of(kind, [*at, "type"], tuple(range(3 if depth == 2 else 1, 12)))
        if option.get("name") in names:
            form.wrong([*at, "name"], "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option names must be unique")
        names.add(str(option.get("name")))
        if kind in (SUB, GROUP):
            _options(form, option.get("options"), [*at, "options"], depth=2 if kind == SUB else 1)
            continue
        if option.get("required") and optional_seen:
            text = "Required options must be placed before non-required options"
            form.wrong(at, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", text)
        optional_seen = optional_seen or not option.get("required")
        for place, choice in enumerate(form.count(option.get("choices"), [*at, "choices"], most=25)):
            form.text(choice.get("name"), [*at, "choices", place, "name"], most=100, least=1, required=True)
            if isinstance(choice.get("value"), str):
                form.text(choice["value"], [*at, "choices", place, "value"], most=100)
