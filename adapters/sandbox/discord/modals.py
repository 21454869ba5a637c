"""What Discord takes as a modal, and what it takes as a person's answers to one."""

from typing import Any

from adapters.sandbox.discord.components import (
    CHECKBOX,
    CHECKBOXES,
    INPUT,
    LABEL,
    RADIO,
    ROW,
    SELECTS,
    TEXT,
    UPLOAD,
    check_options,
    check_select,
    walk,
)
from adapters.sandbox.discord.mentions import as_received
from adapters.sandbox.discord.refusals import NotPossible
from adapters.sandbox.discord.request_errors import RequestErrors
from adapters.sandbox.json_object import Json

ASKS = (INPUT, *SELECTS, UPLOAD, RADIO, CHECKBOXES, CHECKBOX)


def check(form: RequestErrors, spec: Any) -> None:
    """Note everything that Discord refuses in a modal (title 45, 1 to 5 parts, labels 45, custom ids 100)."""
    if not isinstance(spec, dict):
        form.wrong(["data"], "BASE_TYPE_REQUIRED", "This field is required")
        return
    form.text(spec.get("title"), ["data", "title"], most=45, least=1, required=True)
    form.text(spec.get("custom_id"), ["data", "custom_id"], most=100, least=1, required=True)
    parts = form.count(spec.get("components"), ["data", "components"], least=1, most=5)
    for index, part in enumerate(parts):
        _part(form, part, ["data", "components", index])
    seen: set[str] = set()
    for part in walk(parts):
        custom = part.get("custom_id")
        if custom and custom in seen:
            form.wrong(
                ["data", "components"],
                "COMPONENT_CUSTOM_ID_DUPLICATED",
                f"Component custom id cannot be duplicated: {custom}",
            )
        seen.add(custom or "")


def _part(form: RequestErrors, part: Any, path: list[str | int]) -> None:
    kind = part.get("type") if isinstance(part, dict) else None
    if kind == ROW:
        inner = form.count(part.get("components"), [*path, "components"], least=1, most=1)
        for each in inner:
            if each.get("type") != INPUT:
                form.wrong(
                    [*path, "components", 0, "type"], "UNION_TYPE_CHOICES", 'Value of field "type" must be one of (4,).'
                )
                continue
            form.text(each.get("label"), [*path, "components", 0, "label"], most=45, least=1, required=True)
            _ask(form, each, [*path, "components", 0])
    elif kind == LABEL:
        form.text(part.get("label"), [*path, "label"], most=45, least=1, required=True)
        form.text(part.get("description"), [*path, "description"], most=100)
        asked = part.get("component")
        if not isinstance(asked, dict) or asked.get("type") not in ASKS:
            shown = ", ".join(str(each) for each in ASKS)
            form.wrong(
                [*path, "component", "type"], "UNION_TYPE_CHOICES", f'Value of field "type" must be one of ({shown}).'
            )
        else:
            _ask(form, asked, [*path, "component"])
    elif kind == TEXT:
        form.text(part.get("content"), [*path, "content"], most=4000, least=1, required=True)
    else:
        form.wrong([*path, "type"], "UNION_TYPE_CHOICES", 'Value of field "type" must be one of (1, 10, 18).')


def _ask(form: RequestErrors, control: Json, path: list[str | int]) -> None:
    kind = control["type"]
    if kind in SELECTS:
        check_select(form, control, path)
        return
    form.text(control.get("custom_id"), [*path, "custom_id"], most=100, least=1, required=True)
    if kind == INPUT:
        form.one_of(control.get("style"), [*path, "style"], (1, 2))
        form.text(control.get("placeholder"), [*path, "placeholder"], most=100)
        form.text(control.get("value"), [*path, "value"], most=int(control.get("max_length") or 4000))
        form.number(control.get("min_length"), [*path, "min_length"], least=0, most=4000)
        form.number(control.get("max_length"), [*path, "max_length"], least=1, most=4000)
    elif kind in (RADIO, CHECKBOXES):
        least = 2 if kind == RADIO else 1
        check_options(
            form, form.count(control.get("options"), [*path, "options"], least=least, most=10), [*path, "options"]
        )
    elif kind == UPLOAD:
        form.number(control.get("min_values"), [*path, "min_values"], least=0, most=10)
        form.number(control.get("max_values"), [*path, "max_values"], least=1, most=10)


def answers(spec: Json, values: dict[str, Any], files: dict[str, list[str]]) -> list[Json]:
    """The `components` of a modal submission. Untouched parts send what they were opened with.

    `values` go by custom_id (a text, a list of option values, True or False), `files` give attachment ids.
    Raises NotPossible where Discord's app would not let the person send it.
    """
    known = {part["custom_id"] for part in walk(spec["components"]) if part.get("custom_id")}
    unknown = (set(values) | set(files)) - known
    if unknown:
        raise NotPossible(f"the modal has no part named {sorted(unknown)}; it has {sorted(known)}")
    sent: list[Json] = []
    for part in spec["components"]:
        if part["type"] == TEXT:
            sent.append({"type": TEXT, "id": part["id"]})
        elif part["type"] == ROW:
            inner = [_answer(each, values, files) for each in part["components"]]
            sent.append({"type": ROW, "id": part["id"], "components": inner})
        else:
            sent.append({"type": LABEL, "id": part["id"], "component": _answer(part["component"], values, files)})
    return sent


def _answer(control: Json, values: dict[str, Any], files: dict[str, list[str]]) -> Json:
    kind, custom = control["type"], control["custom_id"]
    answer: Json = {"type": kind, "id": control["id"], "custom_id": custom}
    given = values.get(custom)
    required = control.get("required", True)
    if kind == INPUT:
        text = as_received(str(given if given is not None else control.get("value") or ""))
        least, most = control.get("min_length") or 0, control.get("max_length") or 4000
        if (not text and required) or (text and not least <= len(text) <= most):
            raise NotPossible(f"{custom}: the text must have {max(least, 1)} to {most} characters, not {len(text)}")
        return {**answer, "value": text}
    if kind == CHECKBOX:
        return {**answer, "value": bool(control.get("default", False) if given is None else given)}
    options = [option["value"] for option in control.get("options") or []]
    chosen = [option["value"] for option in control.get("options") or [] if option.get("default")]
    if kind == UPLOAD:
        chosen = files.get(custom, [])
    elif given is not None:
        chosen = [given] if isinstance(given, str) else list(given)
    if options and not set(chosen) <= set(options):
        raise NotPossible(f"{custom}: {chosen} is not among {options}")
    least = control.get("min_values", 1) if required else 0
    most = 1 if kind == RADIO else control.get("max_values", len(options) if kind == CHECKBOXES else 1)
    if not least <= len(chosen) <= most:
        raise NotPossible(f"{custom}: choose {least} to {most}, not {len(chosen)}")
    if kind == RADIO:
        return {**answer, "value": chosen[0] if chosen else None}
    return {**answer, "values": chosen}
