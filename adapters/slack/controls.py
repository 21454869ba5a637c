"""Buttons and selects within Slack's limits; what a label cannot hold is given back as lines for the text."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from adapters.slack.payloads import Json
from adapters.slack.words import clean, excerpt, size
from bot.engine.messages import Button, Option, Select, Strong, Text

LABEL = 75
CONFIRM = 300
IN_A_ROW = 25
OPTIONS = 100
HINTS = 4000


@dataclass(slots=True)
class Controls:
    """The blocks to press, and what had no room in them."""

    blocks: list[Json] = field(default_factory=list)
    weights: list[int] = field(default_factory=list)
    overflow: list[Text] = field(default_factory=list)

    def add(self, elements: list[Json], weight: int) -> None:
        """One actions block; `weight` is how many characters it counts for in a message."""
        self.blocks.append({"type": "actions", "elements": elements})
        self.weights.append(weight)


def plain(text: str, most: int) -> Json:
    """A plain_text object: never markup, never an emoji code."""
    return {"type": "plain_text", "text": excerpt(clean(text), most) or " ", "emoji": False}


def controls(buttons: Sequence[Button], select: Select | None, mark: str = "") -> Controls:
    """Actions blocks for a message or a view. `mark` keeps action ids unique where several cards share a view.

    More than a hundred options become several menus, each with its own hundred.
    """
    made = Controls()
    if select is not None:
        for start in range(0, len(select.options), OPTIONS):
            menu = replace(select, options=select.options[start : start + OPTIONS])
            weight = sum(size(option.label) for option in menu.options) + HINTS // 2
            made.add([_select(menu, f"s{mark}{start or ''}", made)], weight)
    for start in range(0, len(buttons), IN_A_ROW):
        row = buttons[start : start + IN_A_ROW]
        weight = sum(min(size(button.label), LABEL) + min(size(button.confirm), CONFIRM) + 60 for button in row)
        made.add([_button(button, f"b{mark}{start + n}", made) for n, button in enumerate(row)], weight)
    return made


def _button(button: Button, name: str, made: Controls) -> Json:
    label = clean(button.label)
    if size(label) > LABEL:
        made.overflow.append((Strong(excerpt(label, LABEL)), "\n", label))
    out: Json = {
        "type": "button",
        "action_id": f"{name}:{button.action}",
        "text": plain(label, LABEL),
        "value": button.action,
    }
    if button.style:
        out["style"] = button.style
    if button.confirm:
        if size(button.confirm) > CONFIRM:
            made.overflow.append((Strong(excerpt(label, LABEL)), "\n", button.confirm))
        out["confirm"] = {
            "title": plain("Are you sure?", 100),
            "text": plain(button.confirm, CONFIRM),
            "confirm": plain(label, 30),
            "deny": plain("Not now", 30),
        }
        if button.style:
            out["confirm"]["style"] = button.style
    return out


def _select(select: Select, name: str, made: Controls) -> Json:
    several = select.most != 1
    out: Json = {
        "type": "multi_static_select" if several else "static_select",
        "action_id": f"{name}:{select.action}",
        "placeholder": plain(select.placeholder, 150),
        **options(select.options, made),
    }
    chosen = chosen_of(out, select.chosen)
    if several:
        out["max_selected_items"] = max(select.most, len(chosen), 1)
    if chosen:
        out.update({"initial_options": chosen} if several else {"initial_option": chosen[0]})
    return out


def options(choices: Sequence[Option], made: Controls) -> Json:
    """`options`, or `option_groups` beyond a hundred; long labels and, if they are many, hints go to the overflow."""
    hints = sum(size(option.label) + size(option.hint) for option in choices)
    for option in choices:
        label = clean(option.label)
        if size(label) > LABEL:
            made.overflow.append((Strong(excerpt(label, LABEL)), "\n", label))
        if option.hint and (size(option.hint) > LABEL or hints > HINTS):
            made.overflow.append((Strong(excerpt(label, LABEL)), "\n", clean(option.hint)))
    shown = [_option(option, hints <= HINTS) for option in choices]
    if len(shown) <= OPTIONS:
        return {"options": shown}
    starts = range(0, len(shown), OPTIONS)
    return {
        "option_groups": [
            {
                "label": plain(f"{n + 1} to {min(n + OPTIONS, len(shown))}", LABEL),
                "options": shown[n : n + OPTIONS],
            }
            for n in starts
        ]
    }


def chosen_of(element: Json, values: Sequence[str]) -> list[Json]:
    """The drawn options with these values; Slack wants them letter for letter as in the list."""
    groups = element.get("option_groups") or [element]
    return [option for group in groups for option in group.get("options", []) if option["value"] in values]


def _option(option: Option, hints: bool) -> Json:
    out: Json = {"text": plain(option.label, LABEL), "value": option.value}
    if option.hint and hints:
        out["description"] = plain(option.hint, LABEL)
    return out
