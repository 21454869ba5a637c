"""Ranks what a message of one side most likely asks for (C59).

The weights are made of the sentences in tests/corpus/intents by `make intents`; how well they rank sentences that they
were not made of is printed there.
"""

import json
import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp
from typing import Final, Literal

from bot.reading.intents.features import BUCKETS, features

Side = Literal["owner", "contractor"]
SIDES: Final[tuple[Side, ...]] = ("owner", "contractor")
Learnt = Literal["owner", "contractor", "questions"]
"""What weights are for: the requests of a side, or what questions are about (replies/topics.py)."""


@dataclass(frozen=True, slots=True)
class Likely:
    """One thing that a message may ask for, and how likely it is, from 0 to 1."""

    intent: str
    share: float


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learnt: for each bucket a weight, in steps, for each intent. `digest` names the sentences."""

    intents: tuple[str, ...]
    step: float
    steps: memoryview
    digest: str


def likely(text: str, side: Learnt, among: Collection[str] = ()) -> tuple[Likely, ...]:
    """What the message may ask for, the likeliest first, the shares of all together being 1. Never raises.

    among: the only intents that can be meant; with none given all of that side.
    """
    weights = weights_of(side)
    places = [place for place, intent in enumerate(weights.intents) if not among or intent in among]
    if not places:
        return ()
    scores = _scores(text, weights)
    highest = max(scores[place] for place in places)
    raised = {weights.intents[place]: exp(scores[place] - highest) for place in places}
    total = sum(raised.values())
    ranked = sorted(raised.items(), key=lambda item: -item[1])
    return tuple(Likely(intent, value / total) for intent, value in ranked)


def _scores(text: str, weights: Weights) -> list[float]:
    count = len(weights.intents)
    scores = [0.0] * count
    for bucket, value in features(text).items():
        row: Sequence[int] = weights.steps[bucket * count : (bucket + 1) * count]
        scores = [score + value * step for score, step in zip(scores, row, strict=True)]
    return [score * weights.step for score in scores]


@cache
def weights_of(side: Learnt) -> Weights:
    """The weights that come with the package."""
    stored = files(__package__).joinpath(f"{side}.weights").read_bytes()
    head, packed = stored.split(b"\n", 1)
    told = json.loads(head)
    steps = memoryview(zlib.decompress(packed)).cast("b")
    return Weights(tuple(told["intents"]), told["step"], steps, told["digest"])


def packed(intents: Sequence[str], rows: Sequence[Sequence[float]], digest: str) -> bytes:
    """Weights as they are stored: one row for each bucket, rounded to 127 steps either way."""
    assert len(rows) == BUCKETS
    step = max(abs(weight) for row in rows for weight in row) / 127 or 1.0
    steps = bytes(round(weight / step) & 0xFF for row in rows for weight in row)
    head = json.dumps({"intents": list(intents), "step": step, "digest": digest})
    return head.encode() + b"\n" + zlib.compress(steps, 9)
