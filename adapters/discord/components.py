"""Buttons and selects as Discord's action rows; the custom_id is the action string, so nothing is remembered (C8)."""

from collections.abc import Iterable, Sequence
from typing import Any

from adapters.discord.json_object import Json
from adapters.discord.markdown import clean, units
from bot.engine.messages import Button, Option, Select

LABEL = 80
OPTION = 100
PLACEHOLDER = 150
CUSTOM_ID = 100
OPTIONS = 25
BUTTONS_IN_ROW = 5
ROWS = 5
ACTION_ROW, BUTTON, STRING_SELECT = 1, 2, 3
STYLES = {"primary": 1, "": 2, "danger": 4}
SURE = "sure:"


def rows(select: Select | None, buttons: Sequence[Button]) -> list[list[Json]]:
    """The rows by message: more than one list of rows where Discord's limits do not let all stand together."""
    messages: list[list[Json]] = [[]]
    used: set[str] = set()
    for row in (*_select_rows(select), *_button_rows(buttons)):
        ids = {component["custom_id"] for component in row["components"]}
        if len(messages[-1]) == ROWS or ids & used:
            messages.append([])
            used = set()
        messages[-1].append(row)
        used |= ids
    return [message for message in messages if message]


def _button_rows(buttons: Sequence[Button]) -> Iterable[Json]:
    row: list[Json] = []
    for button in buttons:
        shown = _button(button)
        if len(row) == BUTTONS_IN_ROW or any(other["custom_id"] == shown["custom_id"] for other in row):
            yield {"type": ACTION_ROW, "components": row}
            row = []
        row.append(shown)
    if row:
        yield {"type": ACTION_ROW, "components": row}


def _button(button: Button) -> Json:
    """One that needs a second thought carries a mark instead: Discord has no such question of its own."""
    asks = button.confirm and not button.opens_form
    return {
        "type": BUTTON,
        "style": STYLES[button.style],
        "label": shorten(button.label, LABEL),
        "custom_id": custom_id(SURE + button.action if asks else button.action),
    }


def _select_rows(select: Select | None) -> Iterable[Json]:
    if select is None:
        return
    groups = [select.options[at : at + OPTIONS] for at in range(0, len(select.options), OPTIONS)]
    for options in groups:
        yield {
            "type": ACTION_ROW,
            "components": [
                {
                    "type": STRING_SELECT,
                    "custom_id": custom_id(select.action),
                    "placeholder": shorten(select.placeholder, PLACEHOLDER),
                    "min_values": min(select.least, len(options)) if len(groups) == 1 else min(1, select.least),
                    "max_values": max(1, min(select.most, len(options))),
                    "options": [option(choice, choice.value in select.chosen) for choice in options],
                }
            ],
        }


def option(choice: Option, chosen: bool) -> dict[str, Any]:
    """One option of a select, in a message or a modal."""
    payload: dict[str, Any] = {"label": shorten(choice.label, OPTION), "value": choice.value, "default": chosen}
    if choice.hint:
        payload["description"] = shorten(choice.hint, OPTION)
    return payload


def shorten(text: str, most: int) -> str:
    """A label within Discord's limit, with dots where words are left out; "-" for none. Counted in UTF-16 units."""
    text = " ".join(clean(text).split()) or "-"
    if units(text) <= most:
        return text
    kept = text[: most - 1]
    while units(kept) > most - 1:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def custom_id(action: str) -> str:
    """The action string, refused if Discord would not carry it: bot.engine.messages.action keeps it shorter."""
    if not 1 <= len(action) <= CUSTOM_ID:
        raise ValueError(f"an action string has 1 to {CUSTOM_ID} characters: {action!r}")
    return action
