"""Scores lists, defaults, edits and answers to offers: the readers that were the chapters' own."""

from collections.abc import Iterator
from pathlib import Path

from bot.reading.replies.brief_edits import defaults_named, part_meant
from bot.reading.replies.lists import must_and_nice, split_unsure
from bot.reading.replies.offers import offer_answer
from tests.reading.corpora import labelled
from tests.reading.score_table import Outcome

NAME = "lists.tsv"
ROWS = {
    "people": "must and nice",
    "rules": "rules, sure and not",
    "offer": "answers to an offer",
    "defaults": "defaults named",
    "edit": "edits in passing",
}


def outcomes(path: str | Path = NAME) -> Iterator[Outcome]:
    """Right if all of it is; what reads as nothing is asked about."""
    for label, text in labelled(path):
        kind, _, gold = label.partition(":")
        got, gold = _got(kind, text), gold.strip()
        yield Outcome(ROWS[kind], "right" if got == gold else "asked" if got == "-" else "wrong", text, got, gold)


def _got(kind: str, text: str) -> str:
    match kind:
        case "people":
            return _pair(*must_and_nice(text))
        case "rules":
            return _pair(*split_unsure(tuple(item.strip() for item in text.split(";"))))
        case "offer":
            answer = offer_answer(text)
            return answer[0] if answer else "-"
        case "edit":
            return part_meant(text) or "-"
    named = defaults_named(text)
    figures = {"samples": named.samples, "review": named.review_days, "rounds": named.rounds}
    parts = [f"{name}={value}" for name, value in figures.items() if value is not None]
    parts += [] if named.portfolio is None else [f"portfolio={'yes' if named.portfolio else 'no'}"]
    return " ".join(parts) or "-"


def _pair(first: tuple[str, ...], second: tuple[str, ...]) -> str:
    return f"{'; '.join(first)} / {'; '.join(second)}".strip()
