"""Short builders of Block Kit for the tests of its limits."""

from typing import Any

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def marked(text: str) -> Json:
    return {"type": "mrkdwn", "text": text}


def button(n: int = 0, **more: Any) -> Json:
    return {"type": "button", "action_id": f"a{n}", "text": plain("Go"), **more}


def option(n: int = 0, text: str = "One", value: str = "") -> Json:
    return {"text": plain(text), "value": value or f"v{n}"}


def select(**more: Any) -> Json:
    return {"type": "static_select", "action_id": "s", "options": [option()], **more}


def actions(*elements: Json) -> list[Json]:
    return [{"type": "actions", "elements": list(elements)}]


def section(text: str = "x", **more: Any) -> Json:
    return {"type": "section", "text": marked(text), **more}


def entry(element: Json, **more: Any) -> Json:
    return {"type": "input", "label": plain("Label"), "element": element, **more}


def modal(*blocks: Json, **more: Any) -> Json:
    return {"type": "modal", "title": plain("Title"), "submit": plain("Save"), "blocks": list(blocks), **more}


TYPED = {"type": "plain_text_input", "action_id": "t"}

CONFIRM = {"title": plain("t"), "text": plain("x"), "confirm": plain("y"), "deny": plain("n")}
