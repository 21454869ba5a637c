"""Learns from the example sentences what a message most likely asks for, and writes the weights (`make intents`).

Softmax regression by stochastic gradient descent with a step of its own for every weight (AdaGrad), in the order of a
seed: the same sentences give the same weights. With --check one sentence in ten is kept aside and ranked.
"""

import hashlib
import random
import sys
from collections.abc import Iterator, Sequence
from math import exp, sqrt
from pathlib import Path

from bot.reading.intents.classifier import SIDES, Side, packed
from bot.reading.intents.features import BUCKETS, features

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "tests" / "corpus" / "intents"
WEIGHTS = ROOT / "bot" / "reading" / "intents"
ROUNDS = 4
RATE = 0.3
NEGLIGIBLE = 0.005
"""A share of error that moves nothing."""
SEED = 11
HELD = 10
Sentence = tuple[str, str]
"""An intent, and words for it."""


def sentences(side: Side) -> list[Sentence]:
    """Every example of one side, in the order of the files."""
    return [pair for path in sorted(EXAMPLES.glob(f"{side}_*.txt")) for pair in _read(path)]


def _read(path: Path) -> Iterator[Sentence]:
    intent = ""
    for line in path.read_text("utf-8").split("\n"):
        if line.startswith("# "):
            intent = line[2:].strip()
        elif line.strip():
            yield intent, line


def digest(pairs: Sequence[Sentence]) -> str:
    """A name of these very sentences."""
    return hashlib.sha256("\n".join(f"{intent}\t{text}" for intent, text in pairs).encode()).hexdigest()[:16]


def train(pairs: Sequence[Sentence], rounds: int = ROUNDS) -> tuple[list[str], list[list[float]]]:
    """The intents, and for each bucket a weight for each of them."""
    intents = sorted({intent for intent, _ in pairs})
    place = {intent: number for number, intent in enumerate(intents)}
    read = [(place[intent], features(text)) for intent, text in pairs]
    rows = [[0.0] * len(intents) for _ in range(BUCKETS)]
    slopes = [[0.01] * len(intents) for _ in range(BUCKETS)]
    order = random.Random(SEED)
    for _ in range(rounds):
        order.shuffle(read)
        for meant, counted in read:
            _step(rows, slopes, counted, _errors(rows, counted, meant, len(intents)))
    return intents, rows


def _errors(rows: list[list[float]], counted: dict[int, float], meant: int, count: int) -> list[tuple[int, float]]:
    """By how much the share of each intent is too high, where it is worth a step."""
    scores = [0.0] * count
    for bucket, value in counted.items():
        scores = [score + value * weight for score, weight in zip(scores, rows[bucket], strict=True)]
    highest = max(scores)
    raised = [exp(score - highest) for score in scores]
    total = sum(raised)
    shares = [value / total - (number == meant) for number, value in enumerate(raised)]
    return [(number, error) for number, error in enumerate(shares) if abs(error) > NEGLIGIBLE]


def _step(
    rows: list[list[float]], slopes: list[list[float]], counted: dict[int, float], errors: list[tuple[int, float]]
) -> None:
    for bucket, value in counted.items():
        row, slope = rows[bucket], slopes[bucket]
        for number, error in errors:
            gradient = error * value
            slope[number] += gradient * gradient
            row[number] -= RATE * gradient / sqrt(slope[number])


def held_out(pairs: Sequence[Sentence]) -> str:
    """How sentences that were kept aside are ranked, as a line."""
    mixed = list(pairs)
    random.Random(SEED).shuffle(mixed)
    aside, learnt = mixed[: len(mixed) // HELD], mixed[len(mixed) // HELD :]
    intents, rows = train(learnt)
    found = [0, 0, 0]
    for intent, text in aside:
        scores = [0.0] * len(intents)
        for bucket, value in features(text).items():
            scores = [score + value * weight for score, weight in zip(scores, rows[bucket], strict=True)]
        ranked = sorted(range(len(intents)), key=lambda number: -scores[number])[:3]
        names = [intents[number] for number in ranked]
        for upto in range(3):
            found[upto] += intent in names[: upto + 1]
    first, second, third = (100 * count / len(aside) for count in found)
    return (
        f"{len(learnt)} sentences learnt, {len(aside)} kept aside, {len(intents)} intents: "
        f"first {first:.1f} %, of the first two {second:.1f} %, of the first three {third:.1f} %"
    )


def main() -> None:
    """Write both files of weights, or with --check only print how well they would rank."""
    for side in SIDES:
        pairs = sentences(side)
        sys.stdout.write(f"{side}: {held_out(pairs)}\n")
        if "--check" not in sys.argv[1:]:
            intents, rows = train(pairs)
            (WEIGHTS / f"{side}.weights").write_bytes(packed(intents, rows, digest(pairs)))


if __name__ == "__main__":
    main()
