"""Windows and the home: a Form as a modal, what was typed into it, and cards as the App Home."""

import json
import re
from collections.abc import Mapping, Sequence

from adapters.slack import render
from adapters.slack.controls import Controls, chosen_of, controls, options, plain
from adapters.slack.payloads import Json
from adapters.slack.words import clean, excerpt, size
from bot.engine.events import Address
from bot.engine.form_fields import Form, FormField
from bot.engine.messages import Message, join

TITLE = 24
INPUT = 3000
LABEL = 2000
HOME_BLOCKS = 100
FILES = 10
PREFIX = "f:"
DAY = re.compile(r"\d{4}-\d\d-\d\d")


def modal(form: Form, where: Address, message: str, direct: bool) -> Json:
    """The window for a form; its private_metadata carries the form's action and where it was asked for."""
    blocks: list[Json] = []
    if size(clean(form.title)) > TITLE:
        blocks += [piece.block for piece in render.title(form.title)]
    blocks += [piece.block for piece in render.written((form.intro,))] if form.intro.strip() else []
    for field in form.fields:
        blocks += _input(field)
    return {
        "type": "modal",
        "callback_id": "form",
        "title": plain(form.title, TITLE),
        "submit": plain(form.submit, TITLE),
        "close": plain("Cancel", TITLE),
        "private_metadata": json.dumps([form.action, where.channel, where.thread, message, direct]),
        "blocks": blocks,
    }


def skeleton() -> Json:
    """What stands in the window while its form is made: the trigger dies in three seconds (C13)."""
    return note(Message(text=("One moment ...",)))


def note(message: Message) -> Json:
    """A window that only says something."""
    pieces = render.body(message, tables=False)[:HOME_BLOCKS]
    return {
        "type": "modal",
        "callback_id": "note",
        "title": plain("Tender", TITLE),
        "close": plain("Close", TITLE),
        "blocks": [piece.block for piece in pieces] or [render.plain_block("The answer is in your messages.")],
    }


def home(cards: Sequence[Message]) -> Json:
    """The App Home: the cards one below the other; what passes 100 blocks is named, not hidden."""
    blocks: list[Json] = []
    for n, card in enumerate(cards):
        made = controls(card.buttons, card.select, mark=f"{n}.")
        drawn = [piece.block for piece in render.body(card, tables=False) + render.closing(card, made)]
        if n:
            drawn.insert(0, {"type": "divider"})
        if len(blocks) + len(drawn) > HOME_BLOCKS - 1:
            left = len(cards) - n
            blocks.append(render.plain_block(f"{left} more have no room here. Write status to see them all."))
            break
        blocks += drawn
    return {"type": "home", "blocks": blocks or [render.plain_block("Nothing to do here yet. Write me a message.")]}


def _input(field: FormField) -> list[Json]:
    made = Controls()
    hint = field.hint
    element = _element(field, made)
    if field.kind in ("line", "text") and size(field.value) > element["max_length"]:
        hint = f"{hint} Shortened here: this window takes {element['max_length']} characters.".strip()
    block: Json = {
        "type": "input",
        "block_id": f"{PREFIX}{field.key}",
        "label": plain(field.label, LABEL),
        "optional": not field.required,
        "element": element,
    }
    if hint:
        block["hint"] = plain(hint, LABEL)
    return [piece.block for piece in render.written(join(*made.overflow))] + [block]


def _element(field: FormField, made: Controls) -> Json:
    name = {"action_id": "value"}
    match field.kind:
        case "line" | "text":
            most = max(1, min(field.most, INPUT))
            element: Json = {"type": "plain_text_input", **name, "max_length": most}
            if field.kind == "text":
                element["multiline"] = True
            if field.value:
                element["initial_value"] = excerpt(clean(field.value), most)
            return element
        case "date":
            return {
                "type": "datepicker",
                **name,
                **({"initial_date": field.value} if DAY.fullmatch(field.value) else {}),
            }
        case "file":
            return {"type": "file_input", **name, "max_files": FILES}
        case "select" | "multi":
            several = field.kind == "multi"
            few = len(field.options) <= (10 if several else 5)
            kind = ("checkboxes" if several else "radio_buttons") if few else _menu(several)
            element = {"type": kind, **name, **options(field.options, made)}
            chosen = chosen_of(element, field.value.split("\n"))
            if chosen:
                element |= {"initial_options": chosen} if several else {"initial_option": chosen[0]}
            return element


def _menu(several: bool) -> str:
    return "multi_static_select" if several else "static_select"


def errors(messages: Mapping[str, str], view: Json) -> dict[str, str]:
    """Errors by block id, as the acknowledgement wants them; one that fits no field stands at the first (C13)."""
    inputs = [block["block_id"] for block in view.get("blocks", []) if block.get("type") == "input"]
    out: dict[str, str] = {}
    for key, text in messages.items():
        block = f"{PREFIX}{key}" if f"{PREFIX}{key}" in inputs else next(iter(inputs), "")
        if block:
            out[block] = f"{out[block]} {clean(text)}" if block in out else clean(text)
    return out


def asked_at(view: Json, us: str) -> tuple[str, Address, str, bool] | None:
    """Form action, place, message and whether it is a DM, from private_metadata; None if the window is not ours."""
    try:
        action, channel, thread, message, direct = json.loads(view.get("private_metadata") or "")
    except (ValueError, TypeError):
        return None
    if not all(isinstance(value, str) for value in (action, channel, thread, message)):
        return None
    return action, Address("slack", "" if direct else us, channel, thread), message, direct
