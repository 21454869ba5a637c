"""Scores which point of a read-back a sentence is about."""

from collections.abc import Iterator
from pathlib import Path

from bot.reading.replies.read_back import KEYS, split_points
from tests.reading.corpora import labelled
from tests.reading.score_table import Outcome

NAME = "read_backs.tsv"
# One sentence of each other kind stands beside the sentence judged, so that each point has something of its own.
OTHERS = {"what": "You get a list.", "not": "No logos.", "due": "Deadline as agreed."}


def outcomes(path: str | Path = NAME) -> Iterator[Outcome]:
    for label, text in labelled(path):
        beside = " ".join(sentence for key, sentence in OTHERS.items() if key != label)
        points = split_points(f"{text}. {beside}", KEYS)
        got = next((key for key, said in points.items() if text in said and said != f"{text}. {beside}"), "none")
        yield Outcome("points of a read-back", "right" if got == label else "wrong", text, got, label)
