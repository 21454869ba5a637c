"""Scores what is no answer: its kind, and content that must not be lost."""

from collections.abc import Iterator
from pathlib import Path

from bot.reading.replies.no_answers import no_answer
from tests.reading.corpora import labelled
from tests.reading.score_table import Outcome

NAME = "no_answers.tsv"


def outcomes(path: str | Path = NAME) -> Iterator[Outcome]:
    """Another kind than the gold's is wrong; not noticing that it is none is "none"."""
    for label, text in labelled(path):
        read = no_answer(text)
        got = "content" if read is None else f"command: {read.command}" if read.kind == "command" else read.kind
        if label == "content":
            yield Outcome("content kept as content", "right" if got == label else "wrong", text, got, label)
        else:
            result = "right" if got == label else "none" if got == "content" else "wrong"
            yield Outcome("answers that are none", result, text, got, label)
