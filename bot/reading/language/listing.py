"""Cuts what people type as a list into its items."""

import re
from typing import Final

_BULLET: Final = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)]|[A-Za-z][.)])\s+")
_BETWEEN: Final = re.compile(r"(?:(?<=[A-Za-z]{2})|(?<=\)))[.]\s+|,\s+(?!\d)")


_MARKS: Final = (
    re.compile(r"(?<![\w.,])\(?(\d{1,2})[.)](?=\s+\S|[^\W\d])"),
    re.compile(r"(?<![\w.,])\(?([a-h])\)(?=\s*\S)", re.IGNORECASE),
)
"""Numbers and letters of a list that stands on one line: "1) a 2) b 3) c"."""


def enumerated(row: str) -> tuple[str, ...]:
    """The items of a list on one line that is numbered from one on, or lettered from a; empty if it is none."""
    for mark in _MARKS:
        marks = list(mark.finditer(row))
        count = [int(found[1]) if found[1].isdecimal() else ord(found[1].lower()) - 96 for found in marks]
        if len(marks) < 2 or count != list(range(1, len(marks) + 1)):
            continue
        ends = [*(found.start() for found in marks[1:]), len(row)]
        items = tuple(row[found.end() : end].strip(" ,;\t") for found, end in zip(marks, ends, strict=True))
        if all(items) and row[: marks[0].start()].strip(" :-") == "":
            return items
    return ()


def split_lines(said: str, *, numbers: bool = False) -> tuple[str, ...]:
    """Items of a list as people type it: lines, bullets, semicolons; a single line also by commas and full stops.

    What holds no letter ("1", "...") is no item, but for a dash ("nothing"); with `numbers` it may name a choice.
    """
    rows = [row for row in said.replace(";", "\n").splitlines() if row.strip()]
    rows = [item for row in rows for item in enumerated(row) or (row,)]
    if len(rows) == 1:
        rows = _BETWEEN.split(rows[0])
    cleaned = (_BULLET.sub("", row).strip(" .\t") for row in rows)
    return tuple(dict.fromkeys(row for row in cleaned if row and (numbers or row == "-" or any(map(str.isalpha, row)))))
