"""Cuts what people type as a list into its items."""

import re
from typing import Final

_BULLET: Final = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)]|[A-Za-z][.)])\s+")
_BETWEEN: Final = re.compile(r"(?:(?<=[A-Za-z]{2})|(?<=\)))[.]\s+|,\s+(?!\d)")


def split_lines(said: str, *, numbers: bool = False) -> tuple[str, ...]:
    """Items of a list as people type it: lines, bullets, semicolons; a single line also by commas and full stops.

    What holds no letter ("1", "...") is no item, but for a dash ("nothing"); with `numbers` it may name a choice.
    """
    rows = [row for row in said.replace(";", "\n").splitlines() if row.strip()]
    if len(rows) == 1:
        rows = _BETWEEN.split(rows[0])
    cleaned = (_BULLET.sub("", row).strip(" .\t") for row in rows)
    return tuple(dict.fromkeys(row for row in cleaned if row and (numbers or row == "-" or any(map(str.isalpha, row)))))
