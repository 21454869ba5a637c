"""The buttons, selects and layouts of a message: what Discord takes, and how to find one of them again."""

from collections.abc import Iterator
from typing import Any

from adapters.sandbox.discord.request_errors import Path, RequestErrors
from adapters.sandbox.json_object import Json

ROW, BUTTON, SELECT, INPUT = 1, 2, 3, 4
SELECTS = (3, 5, 6, 7, 8)
SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER, LABEL, UPLOAD = 9, 10, 11, 12, 13, 14, 17, 18, 19
RADIO, CHECKBOXES, CHECKBOX = 21, 22, 23
TOP_V2 = (ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR, CONTAINER)
IN_CONTAINER = (ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR)
LINK, PREMIUM = 5, 6
STATED: dict[int, Json] = {
    **{kind: {"min_values": 1, "max_values": 1} for kind in SELECTS},
    THUMBNAIL: {"description": None, "spoiler": False},
    FILE: {"name": None, "size": None, "spoiler": False},
    SEPARATOR: {"spacing": 1, "divider": True},
    CONTAINER: {"accent_color": None, "spoiler": False},
}


def walk(parts: list[Any]) -> Iterator[Json]:
    """Every component, outer before inner."""
    for part in parts:
        if not isinstance(part, dict):
            continue
        yield part
        yield from walk(part.get("components") or [])
        for inner in ("accessory", "component"):
            if isinstance(part.get(inner), dict):
                yield from walk([part[inner]])


def number(parts: list[Json]) -> list[Json]:
    """The components with integer ids and stated defaults, as Discord hands them back; given ids stay."""
    taken = {part["id"] for part in walk(parts) if part.get("id")}
    free = 0
    for part in walk(parts):
        if not part.get("id"):
            free += 1
            while free in taken:
                free += 1
            part["id"] = free
        for key, value in STATED.get(part.get("type", 0), {}).items():
            part.setdefault(key, value)
        for item in part.get("items") or []:
            item.setdefault("description", None)
            item.setdefault("spoiler", False)
        for option in part.get("options") or []:
            option.setdefault("default", False)
    return parts


def check_message(form: RequestErrors, parts: Any, *, v2: bool, files: set[str]) -> None:
    """Note everything that Discord refuses in a message's components."""
    top = form.count(parts, ["components"], most=40 if v2 else 5)
    for index, part in enumerate(top):
        _part(form, part, ["components", index], TOP_V2 if v2 else (ROW,), files)
    every = list(walk(top))
    if v2 and len(every) > 40:
        form.wrong(["components"], "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", "Total number of components exceeds 40")
    letters = sum(len(str(part.get("content") or "")) for part in every if part.get("type") == TEXT)
    if letters > 4000:
        form.wrong(["components"], "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", "Displayable text size exceeds 4000")
    _unique(form, top, ["components"])


def _unique(form: RequestErrors, parts: list[Json], path: Path) -> None:
    seen: set[str] = set()
    ids: set[int] = set()
    for part in walk(parts):
        custom = part.get("custom_id")
        if isinstance(custom, str) and custom in seen:
            form.wrong(path, "COMPONENT_CUSTOM_ID_DUPLICATED", f"Component custom id cannot be duplicated: {custom}")
        elif isinstance(custom, str):
            seen.add(custom)
        own = part.get("id")
        if own and own in ids:
            form.wrong(path, "COMPONENT_ID_DUPLICATED", f"Component id cannot be duplicated: {own}")
        elif own:
            ids.add(own)


def _part(form: RequestErrors, part: Any, path: list[str | int], allowed: tuple[int, ...], files: set[str]) -> None:
    if not isinstance(part, dict):
        form.wrong(path, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType")
        return
    kind = part.get("type")
    if kind not in allowed:
        shown = ", ".join(str(each) for each in allowed)
        form.wrong([*path, "type"], "UNION_TYPE_CHOICES", f'Value of field "type" must be one of ({shown}).')
    elif kind == ROW:
        _row(form, part, path)
    elif kind == TEXT:
        form.text(part.get("content"), [*path, "content"], most=4000, least=1, required=True)
    elif kind == SECTION:
        for index, inner in enumerate(form.count(part.get("components"), [*path, "components"], least=1, most=3)):
            _part(form, inner, [*path, "components", index], (TEXT,), files)
        accessory = part.get("accessory")
        if accessory is None:
            form.wrong([*path, "accessory"], "BASE_TYPE_REQUIRED", "This field is required")
        else:
            _part(form, accessory, [*path, "accessory"], (BUTTON, THUMBNAIL), files)
    elif kind == CONTAINER:
        for index, inner in enumerate(form.count(part.get("components"), [*path, "components"], least=1, most=40)):
            _part(form, inner, [*path, "components", index], IN_CONTAINER, files)
    elif kind == GALLERY:
        for index, item in enumerate(form.count(part.get("items"), [*path, "items"], least=1, most=10)):
            _media(form, item.get("media"), [*path, "items", index, "media"], files)
            form.text(item.get("description"), [*path, "items", index, "description"], most=1024)
    elif kind == THUMBNAIL:
        _media(form, part.get("media"), [*path, "media"], files)
    elif kind == FILE:
        _media(form, part.get("file"), [*path, "file"], files)
    elif kind == BUTTON:
        _button(form, part, path)
    elif kind in SELECTS:
        check_select(form, part, path)


def _media(form: RequestErrors, media: Any, path: list[str | int], files: set[str]) -> None:
    url = media.get("url") if isinstance(media, dict) else None
    if not isinstance(url, str) or not url:
        form.wrong([*path, "url"], "BASE_TYPE_REQUIRED", "This field is required")
    elif url.startswith("attachment://") and url[13:] not in files:
        form.wrong([*path, "url"], "ATTACHMENT_NOT_FOUND", f'The referenced attachment "{url}" was not found')


def _row(form: RequestErrors, row: Json, path: list[str | int]) -> None:
    inner = form.count(row.get("components"), [*path, "components"], least=1, most=5)
    kinds = [each.get("type") for each in inner if isinstance(each, dict)]
    if any(kind in SELECTS for kind in kinds) and len(inner) > 1:
        form.wrong(
            [*path, "components"],
            "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
            "The specified component exceeds the maximum width",
        )
    for index, each in enumerate(inner):
        _part(form, each, [*path, "components", index], (BUTTON, *SELECTS), set())


def _button(form: RequestErrors, button: Json, path: list[str | int]) -> None:
    style = button.get("style")
    form.one_of(style, [*path, "style"], (1, 2, 3, 4, 5, 6))
    form.text(button.get("label"), [*path, "label"], most=80)
    if style == LINK:
        form.text(button.get("url"), [*path, "url"], most=512, required=True)
        if button.get("custom_id"):
            form.wrong(
                path,
                "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                "A custom id and url cannot both be specified",
            )
    elif style != PREMIUM:
        form.text(button.get("custom_id"), [*path, "custom_id"], most=100, least=1, required=True)
        if button.get("url"):
            form.wrong(path, "BUTTON_COMPONENT_INVALID_URL", "A url button must be of style link")
    if style != PREMIUM and not button.get("label") and not button.get("emoji"):
        form.wrong([*path, "label"], "BUTTON_COMPONENT_MUST_HAVE_LABEL_OR_EMOJI", "A button must have a label or emoji")


def check_select(form: RequestErrors, select: Json, path: list[str | int], *, needs_options: bool = True) -> None:
    """Note what is wrong with one select, in a message or inside a modal's label."""
    form.text(select.get("custom_id"), [*path, "custom_id"], most=100, least=1, required=True)
    form.text(select.get("placeholder"), [*path, "placeholder"], most=150)
    form.number(select.get("min_values"), [*path, "min_values"], least=0, most=25)
    form.number(select.get("max_values"), [*path, "max_values"], least=1, most=25)
    least, most = select.get("min_values", 1), select.get("max_values", 1)
    if isinstance(least, int) and isinstance(most, int) and least > most:
        form.wrong([*path, "max_values"], "SELECT_COMPONENT_MIN_GREATER_THAN_MAX", "Min values is above max values")
    if select.get("type") != SELECT or not needs_options:
        return
    options = form.count(select.get("options"), [*path, "options"], least=1, most=25)
    check_options(form, options, [*path, "options"])
    if options and isinstance(most, int) and most > len(options):
        form.wrong([*path, "max_values"], "SELECT_COMPONENT_MAX_GREATER_THAN_OPTIONS", "Max values exceeds the options")
    if sum(bool(each.get("default")) for each in options) > (most if isinstance(most, int) else 25):
        form.wrong([*path, "options"], "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "Too many default values")


def check_options(form: RequestErrors, options: list[Any], path: list[str | int]) -> None:
    """Labels, values and descriptions of up to 100 characters; values differ."""
    seen: set[str] = set()
    for index, option in enumerate(options):
        form.text(option.get("label"), [*path, index, "label"], most=100, least=1, required=True)
        value = form.text(option.get("value"), [*path, index, "value"], most=100, least=1, required=True)
        form.text(option.get("description"), [*path, index, "description"], most=100)
        if value and value in seen:
            form.wrong(
                [*path, index, "value"], "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The option value is used twice"
            )
        seen.add(value)
