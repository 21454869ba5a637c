"""A Form as a Discord modal: each input inside a label, at most five parts (a limit of the platform)."""

from typing import Any

from adapters.discord.components import CUSTOM_ID, OPTIONS, STRING_SELECT, custom_id, option, shorten
from adapters.discord.markdown import clean, escape
from bot.engine.form_fields import Form, FormField

TITLE = 45
LABEL = 45
DESCRIPTION = 100
PLACEHOLDER = 100
VALUE = 4000
PARTS = 5
TEXT_INPUT, TEXT_DISPLAY, LABELLED, FILE_UPLOAD = 4, 10, 18, 19
SHORT, PARAGRAPH = 1, 2


def modal(form: Form) -> dict[str, Any]:
    """The modal that asks for this form. Raises ValueError for no field, or for more than five."""
    if not 1 <= len(form.fields) <= PARTS:
        raise ValueError(f"a form has 1 to {PARTS} fields: {form.action}")
    parts = [_part(field) for field in form.fields]
    if form.intro and len(parts) < PARTS:
        parts.insert(0, {"type": TEXT_DISPLAY, "content": escape(form.intro)})
    elif form.intro:
        parts[0]["description"] = shorten(f"{form.intro} {parts[0].get('description', '')}", DESCRIPTION)
    return {"title": shorten(form.title, TITLE), "custom_id": custom_id(form.action), "components": parts}


def _part(field: FormField) -> dict[str, Any]:
    part: dict[str, Any] = {"type": LABELLED, "label": shorten(field.label, LABEL), "component": _input(field)}
    explained = field.label if part["label"].endswith("…") and not field.hint else field.hint
    if explained:
        part["description"] = shorten(explained, DESCRIPTION)
    return part


def _input(field: FormField) -> dict[str, Any]:
    if len(field.key) > CUSTOM_ID:
        raise ValueError(f"a field's key has at most {CUSTOM_ID} characters: {field.key}")
    match field.kind:
        case "select" | "multi" if 0 < len(field.options) <= OPTIONS:
            return _choice(field)
        case "file":
            return {
                "type": FILE_UPLOAD,
                "custom_id": field.key,
                "min_values": int(field.required),
                "max_values": 10,
                "required": field.required,
            }
        case _:
            return _typed(field)


def _choice(field: FormField) -> dict[str, Any]:
    chosen = set(field.value.split(",")) if field.kind == "multi" else {field.value}
    return {
        "type": STRING_SELECT,
        "custom_id": field.key,
        "options": [option(choice, choice.value in chosen) for choice in field.options],
        "min_values": int(field.required),
        "max_values": len(field.options) if field.kind == "multi" else 1,
        "required": field.required,
    }


def _typed(field: FormField) -> dict[str, Any]:
    """A text input. A draft longer than Discord can take back is left out, and said to be kept."""
    value = clean(field.value)
    typed: dict[str, Any] = {
        "type": TEXT_INPUT,
        "custom_id": field.key,
        "style": PARAGRAPH if field.kind == "text" else SHORT,
        "required": field.required,
        "max_length": min(VALUE, max(1, field.most, len(value))),
    }
    if len(value) > VALUE:
        typed["placeholder"] = "Your earlier text is kept; it is too long to be shown here."
    elif value:
        typed["value"] = value
    elif field.options:
        typed["placeholder"] = shorten(" / ".join(choice.label for choice in field.options), PLACEHOLDER)
    elif field.kind == "date":
        typed["placeholder"] = "2026-12-18"
    return typed
