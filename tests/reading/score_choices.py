"""Scores what is picked of what was offered: by name, by number, by ordinal, several at once, or nothing."""

from collections.abc import Iterator
from pathlib import Path

from bot.reading.replies.choices import picked
from tests.reading.corpora import FOLDER
from tests.reading.score_table import Outcome

NAME = "choices.tsv"


def cases(path: str | Path = NAME) -> Iterator[tuple[tuple[str, ...], tuple[int, ...], str]]:
    """What was offered, which of them are meant (from 0), and the words."""
    offered: dict[str, tuple[str, ...]] = {}
    for line in (FOLDER / path).read_text("utf-8").splitlines():
        if line.startswith("@"):
            name, _, labels = line[1:].partition(" ")
            offered[name] = tuple(label.strip() for label in labels.split(";"))
        elif line and not line.startswith("#"):
            head, *texts = line.split(" | ")
            name, _, which = head.partition(": ")
            places = () if which == "-" else tuple(int(number) - 1 for number in which.split(","))
            yield from ((offered[name], places, text) for text in texts)


def outcomes(path: str | Path = NAME) -> Iterator[Outcome]:
    """Wrong is to take another one than was meant; to take none is to ask."""
    for labels, places, text in cases(path):
        got = picked(text, labels)
        result = "right" if got == places else "wrong" if got else "asked"
        yield Outcome("choices by ordinal, name or number", result, text, got, places)
