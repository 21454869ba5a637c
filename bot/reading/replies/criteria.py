"""Cuts a message at the criteria that it names ("C1 ..., C2 ..."), for whoever judges them."""

import re
from typing import Final

from bot.reading.replies.verdict_words import MARK

JOINED: Final = re.compile(r"\W*(?:and|und|&)?\W*", re.IGNORECASE)
"""What stands between two criteria that share the words after the second."""
_ENDING: Final = re.compile(r"(?:\s|[,;.]|\b(?:and|und|y)\b)+$", re.IGNORECASE)


def by_criterion(text: str) -> list[tuple[str, str]]:
    """("", what stands before the first criterion), then ("C1", what follows it) and so on."""
    marks = list(MARK.finditer(text))
    pieces = [("", text[: marks[0].start()] if marks else text)]
    for number, mark in enumerate(marks):
        end = marks[number + 1].start() if number + 1 < len(marks) else len(text)
        pieces.append((f"C{int(mark[1])}", text[mark.end() : end]))
    return pieces


def tidy(words: str) -> str:
    """The words without the marks and the "and" around them."""
    return _ENDING.sub("", words.strip(" \t\n,;:.-"))
