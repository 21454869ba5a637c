"""A Message as the payloads that Discord accepts, each within its limits, nothing cut silently (X28)."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from adapters.discord.components import LABEL, SURE, rows, shorten
from adapters.discord.json_object import Json
from adapters.discord.markdown import Atom, Break, atoms, clean, escape, units
from adapters.discord.splitting import CONTENT, split
from bot.engine.commands import Verbatim
from bot.engine.messages import Blob, Button, Message, Quote, Strong, Table, Text, plain

FILES = 10
THREAD_NAME = 100
SUPPRESS_EMBEDS = 1 << 2
TABLE_WIDTH = 56
PARAGRAPH_END = Atom("\n\n", after=Break.PARAGRAPH)
LINE_END = Atom("\n", after=Break.LINE)


def parts(message: Message) -> list[Json]:
    """The payloads in order, JSON-ready; buttons and select on the last, or after it where they are too many.

    `title` (a forum post's name), `number` and `files` (sha256, name, type) are for the sender, not for Discord.
    """
    texts = split(_words(message))
    made: list[dict[str, Any]] = [{"content": text, "components": [], "files": []} for text in texts]
    for at in range(0, len(message.files), FILES):
        if at:
            made.append({"content": "", "components": [], "files": []})
        made[-1]["files"] = [_file(blob) for blob in message.files[at : at + FILES]]
    for at, group in enumerate(rows(message.select, message.buttons)):
        if at:
            made.append({"content": "More choices:", "components": [], "files": []})
        made[-1]["components"] = group
    title = shorten(message.title or _first_line(message), THREAD_NAME)
    return [_sendable(part, number, title) for number, part in enumerate(made)]


def _sendable(part: dict[str, Any], number: int, title: str) -> Json:
    if not part["content"] and not part["files"]:
        part["content"] = "\u200b"  # Discord refuses a message without any words (50006)
    return {
        **part,
        "flags": SUPPRESS_EMBEDS,  # a link in anybody's words is never unfurled (X53)
        "allowed_mentions": {"parse": []},  # nothing we send pings anybody (X46)
        "number": number,
        "title": title,
    }


def _first_line(message: Message) -> str:
    """The name of a forum post that has no title: its first words."""
    return plain(message.text).strip().split("\n", 1)[0]


def _file(blob: Blob) -> dict[str, str]:
    return {"sha256": blob.sha256, "name": blob.name, "type": blob.type}


def _words(message: Message) -> list[Atom]:
    blocks = [
        atoms((Strong(message.title),)) if message.title else [],
        atoms(message.text),
        _fields(message),
        _table(message.table) if message.table else [],
        atoms(message.last),
        _second_thoughts(message.buttons),
    ]
    out: list[Atom] = []
    for block in blocks:
        if block:
            out.extend((PARAGRAPH_END, *block) if out else block)
    return out


def _fields(message: Message) -> list[Atom]:
    out: list[Atom] = []
    for field in message.fields:
        if out:
            out.append(LINE_END)
        out.extend(atoms((Strong(f"{field.label}:"), _gap(field.text), *field.text)))
    return out


def _gap(text: Text) -> str:
    return "\n" if text and isinstance(text[0], Quote) else " "


def _second_thoughts(buttons: Sequence[Button]) -> list[Atom]:
    """What each dangerous button will do, said before it is pressed and read again when it is (see `confirmation`)."""
    out: list[Atom] = []
    for button in _asking(buttons):
        mark = Atom(confirmation_mark(shorten(button.label, LABEL)))
        out.extend((*([LINE_END] if out else []), mark, *atoms((" ".join(button.confirm.split()),))))
    return out


def _asking(buttons: Iterable[Button]) -> Iterable[Button]:
    return (button for button in buttons if button.confirm and not button.opens_form)


def confirmation_mark(label: str) -> str:
    """How the line begins that says what a button with this label will do."""
    return f"-# {escape(label)}: "


def confirmation(press: dict[str, Any]) -> Message | None:
    """The question to ask before a press counts, from the raw interaction alone; None if it needs none."""
    action = str((press.get("data") or {}).get("custom_id") or "")
    if not action.startswith(SURE):
        return None
    shown = press.get("message") or {}
    buttons = [component for row in shown.get("components") or () for component in row.get("components") or ()]
    label = (
        next((component.get("label") or "" for component in buttons if component.get("custom_id") == action), "")
        or "Yes"
    )
    mark = confirmation_mark(label)
    marked = [line for line in str(shown.get("content") or "").split("\n") if line.startswith(mark)]
    words = "".join(unescape(line.removeprefix(mark)) for line in marked[:1])
    text: Text = (Strong(f"{label}?"), f" {words}".rstrip(), "\nNothing has happened yet.")
    return Message(text=text, buttons=(Button(label, Verbatim(action.removeprefix(SURE)), style="danger"),))


def unescape(text: str) -> str:
    """The words behind our own escaping."""
    return re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL)


def _table(table: Table) -> list[Atom]:
    """Columns in a fixed font where they fit a phone and hold no backtick; else a line for each row."""
    cells = [[clean(cell).replace("\n", " ") for cell in row] for row in (table.head, *table.rows)]
    widths = [max(units(row[at]) if at < len(row) else 0 for row in cells) for at in range(len(table.head))]
    drawn = [" | ".join(cell.ljust(wide) for cell, wide in zip(row, widths, strict=False)).rstrip() for row in cells]
    block = "\n".join((drawn[0], "-" * max(map(len, drawn)), *drawn[1:]))
    if "`" not in block and max(map(len, drawn)) <= TABLE_WIDTH and len(block) <= CONTENT // 2:
        return [Atom(f"```\n{block}\n```")]
    out: list[Atom] = []
    for row in cells[1:]:
        named = ((f"{head}: ", cell) for head, cell in zip(cells[0], row, strict=False) if cell)
        line = [part for at, pair in enumerate(named) for part in (("; " if at else "• "), Strong(pair[0]), pair[1])]
        out.extend((*([LINE_END] if out else []), *atoms(tuple(line))))
    return out
