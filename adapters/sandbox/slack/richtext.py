"""Rich text blocks as lines: paragraphs, lists, quotes and code."""

from collections.abc import Callable

from adapters.sandbox.json_object import Json

InlineText = Callable[[Json], str]


def rich_text_lines(block: Json, inline: InlineText) -> list[str]:
    """The lines of one rich_text block; `inline` writes one inner element."""
    lines: list[str] = []
    for part in block["elements"]:
        lines += _part(part, inline)
    return lines


def _part(part: Json, inline: InlineText) -> list[str]:
    kind = part["type"]
    if kind == "rich_text_list":
        start = int(part.get("offset", 0)) + 1
        indent = "  " * int(part.get("indent", 0))
        marks = [
            f"{n}." if part.get("style") == "ordered" else "-" for n in range(start, start + len(part["elements"]))
        ]
        return [f"{indent}{mark} {_joined(item, inline)}" for mark, item in zip(marks, part["elements"], strict=True)]
    lines = _joined(part, inline).rstrip("\n").split("\n")
    if kind == "rich_text_quote":
        return [f"> {line}" for line in lines]
    if kind == "rich_text_preformatted":
        return [f"    {line}" for line in lines]
    return lines


def _joined(part: Json, inline: InlineText) -> str:
    return "".join(inline(element) for element in part["elements"])
