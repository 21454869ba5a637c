"""Scores what a contractor says at a check-in: the report, bad news missed, and work called done that is not."""

from collections.abc import Iterator
from pathlib import Path

from bot.reading.replies.check_ins import report_of
from tests.reading.corpora import labelled
from tests.reading.score_table import Outcome

NAME = "check_ins.tsv"
BAD = ("at_risk", "blocked")


def outcomes(path: str | Path = NAME) -> Iterator[Outcome]:
    """For each text whether the report is right; for bad news whether it was noticed; for the rest a false "done"."""
    for label, text in labelled(path):
        report = report_of(text).report or "none"
        yield Outcome("check-ins", "right" if report == label else "other", text, report, label)
        if label in BAD:
            yield Outcome("check-ins: bad news noticed", "right" if report in BAD else "wrong", text, report, label)
        if label != "done":
            yield Outcome(
                "check-ins: not done, not taken for done", "wrong" if report == "done" else "right", text, report, label
            )
