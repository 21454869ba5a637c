"""Block Kit's elements and composition objects: what Slack refuses about each, in Slack's words."""

import re
from collections.abc import Iterable
from typing import Any

from adapters.sandbox.json_object import Json

_FORMATS = {
    "initial_date": re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\Z"),
    "initial_time": re.compile(r"([01]\d|2[0-3]):[0-5]\d\Z"),
}
PLACEHOLDER = 150
OPTIONS = 100
INPUTS = {"plain_text_input", "email_text_input", "url_text_input", "number_input", "rich_text_input", "file_input"}
SELECTS = {f"{kind}_select" for kind in ("static", "external", "users", "conversations", "channels")}
MULTI = {f"multi_{kind}" for kind in SELECTS}
PICKERS = {"datepicker", "timepicker", "datetimepicker"}
CHOICES = {"radio_buttons", "checkboxes"}


class Problems:
    """The problems found so far, each with the JSON pointer where it stands."""

    def __init__(self) -> None:
        self.problems: list[str] = []
        self.characters = 0

    def wrong(self, what: str, at: str) -> None:
        self.problems.append(f"{what} [json-pointer:{at}]")

    def text(self, owner: Json, key: str, at: str, most: int, *, plain: bool = True, needed: bool = True) -> None:
        """A text object with 1 to `most` characters; plain_text only, or mrkdwn as well."""
        value, at = owner.get(key), f"{at}/{key}"
        if value is None:
            if needed:
                self.wrong(f"missing required field: {key}", at.rsplit("/", 1)[0])
            return
        if not isinstance(value, dict) or not isinstance(value.get("text"), str):
            self.wrong("must provide an object", at)
            return
        kinds = ("plain_text",) if plain else ("plain_text", "mrkdwn")
        if value.get("type") not in kinds:
            self.wrong("failed to match all allowed schemas", at)
            self.wrong(f"unsupported type: {value.get('type')}", f"{at}/type")
        elif not value["text"]:
            self.wrong("must be more than 0 characters", f"{at}/text")
        self.length(value["text"], f"{at}/text", most)
        self.characters += len(value["text"])

    def length(self, value: Any, at: str, most: int) -> None:
        if isinstance(value, str) and len(value) > most:
            self.wrong(f"must be less than {most + 1} characters", at)

    def count(self, items: Any, at: str, most: int, least: int = 1) -> list[Any]:
        """The items if they are a list of an allowed length, otherwise what can still be looked at."""
        if not isinstance(items, list):
            self.wrong("must provide an array", at)
            return []
        if len(items) < least:
            self.wrong(f"no fewer than {least} items allowed", at)
        if len(items) > most:
            self.wrong(f"no more than {most} items allowed", at)
        return items


def check_element(report: Problems, element: Any, allowed: Iterable[str], at: str) -> None:
    """One element of a block that accepts the types in `allowed`."""
    if not isinstance(element, dict) or element.get("type") not in set(allowed):
        kind = element.get("type") if isinstance(element, dict) else element
        report.wrong(f"unsupported type: {kind}", f"{at}/type")
        return
    kind = element["type"]
    report.length(element.get("action_id"), f"{at}/action_id", 255)
    if element.get("action_id") == "":
        report.wrong("must be more than 0 characters", f"{at}/action_id")
    if "confirm" in element:
        _confirm(report, element["confirm"], f"{at}/confirm")
    if kind == "button":
        _button(report, element, at)
    elif kind == "image":
        _image(report, element, at)
    elif kind == "overflow":
        _options(report, element, at, most=5)
    elif kind in CHOICES:
        _options(report, element, at, most=10, plain=False)
    elif kind in ("static_select", "multi_static_select"):
        _select(report, element, at)
    elif kind == "plain_text_input":
        _text_input(report, element, at)
    elif kind == "number_input" and not isinstance(element.get("is_decimal_allowed"), bool):
        report.wrong("missing required field: is_decimal_allowed", at)
    if kind not in ("button", "image", "overflow", *CHOICES):
        report.text(element, "placeholder", at, PLACEHOLDER, needed=False)
    for key, form in _FORMATS.items():
        if key in element and not form.match(str(element[key])):
            report.wrong("must be a valid date or time", f"{at}/{key}")


def _button(report: Problems, element: Json, at: str) -> None:
    report.text(element, "text", at, 75)
    report.length(element.get("value"), f"{at}/value", 2000)
    report.length(element.get("url"), f"{at}/url", 3000)
    report.length(element.get("accessibility_label"), f"{at}/accessibility_label", 75)
    if "url" in element and not str(element["url"]).startswith(("http://", "https://", "mailto:")):
        report.wrong("invalid url", f"{at}/url")
    if element.get("style", "primary") not in ("primary", "danger"):
        report.wrong("must be a valid enum value", f"{at}/style")


def _image(report: Problems, element: Json, at: str) -> None:
    if not element.get("alt_text"):
        report.wrong("missing required field: alt_text", at)
    if not element.get("image_url") and not element.get("slack_file"):
        report.wrong("missing required field: image_url", at)
    report.length(element.get("image_url"), f"{at}/image_url", 3000)
    report.length(element.get("alt_text"), f"{at}/alt_text", 2000)


def _confirm(report: Problems, confirm: Any, at: str) -> None:
    if not isinstance(confirm, dict):
        report.wrong("must provide an object", at)
        return
    report.text(confirm, "title", at, 100)
    report.text(confirm, "text", at, 300, plain=False)
    report.text(confirm, "confirm", at, 30)
    report.text(confirm, "deny", at, 30)


def _select(report: Problems, element: Json, at: str) -> None:
    if "option_groups" in element:
        for n, group in enumerate(report.count(element["option_groups"], f"{at}/option_groups", OPTIONS)):
            report.text(group, "label", f"{at}/option_groups/{n}", 75)
            _options(report, group, f"{at}/option_groups/{n}", most=OPTIONS)
    else:
        _options(report, element, at, most=OPTIONS)


def _options(report: Problems, owner: Json, at: str, most: int, plain: bool = True) -> None:
    options = report.count(owner.get("options"), f"{at}/options", most)
    for n, option in enumerate(options):
        where = f"{at}/options/{n}"
        report.text(option, "text", where, 75, plain=plain)
        report.text(option, "description", where, 75, plain=plain, needed=False)
        if not isinstance(option.get("value"), str):
            report.wrong("missing required field: value", where)
        report.length(option.get("value"), f"{where}/value", 150)
    initial = owner.get("initial_options", [owner["initial_option"]] if "initial_option" in owner else None)
    if initial is None:
        return
    if not initial:
        report.wrong("no fewer than 1 items allowed", f"{at}/initial_options")
    for option in initial:
        if not any(option == offered for offered in options):
            report.wrong("must match an option that is offered", f"{at}/initial_option")


def _text_input(report: Problems, element: Json, at: str) -> None:
    most = element.get("max_length", 3000)
    if not 1 <= most <= 3000:
        report.wrong("must be between 1 and 3000", f"{at}/max_length")
    if not 0 <= element.get("min_length", 0) <= min(most, 3000):
        report.wrong("must be between 0 and max_length", f"{at}/min_length")
    report.length(element.get("initial_value"), f"{at}/initial_value", most)
