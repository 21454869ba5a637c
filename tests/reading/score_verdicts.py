"""Scores what is said of criteria: the owner's verdicts and wishes, the contractor's own check."""

from collections.abc import Iterator
from pathlib import Path

from bot.reading.replies.self_checks import checks_of
from bot.reading.replies.verdicts import verdicts_of
from tests.reading.corpora import labelled
from tests.reading.score_table import Outcome

NAME = "verdicts.tsv"
CRITERIA = ("C1", "C2", "C3")


def outcomes(path: str | Path = NAME) -> Iterator[Outcome]:
    """Right if every part is; nothing read is asked about; a verdict that was not given is wrong."""
    for label, text in labelled(path):
        kind, _, gold = label.partition(": ")
        wanted = [] if gold == "-" else gold.split()
        got = _verdicts(text) if kind == "verdict" else _checks(text)
        result = "right" if got == wanted else "wrong" if got else "asked"
        yield Outcome("verdicts" if kind == "verdict" else "self-checks", result, text, got, wanted)


def _verdicts(text: str) -> list[str]:
    read = verdicts_of(text, CRITERIA)
    given = sorted(f"{name}={verdict.kind}" for name, verdict in read.verdicts)
    return given + ["rest"] * read.rest_passes + ["extra"] * bool(read.extras)


def _checks(text: str) -> list[str]:
    return [f"{check.criterion}={'y' if check.met else 'n'}" for check in checks_of(text, CRITERIA)]
