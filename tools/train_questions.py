"""Learns from the example questions what each is about, and writes the weights (`make intents`).

What is none of them is learnt from sentences that are no such question, and from what people ask to be done.
"""

import random
import sys
from collections.abc import Iterator

from bot.reading.intents.classifier import SIDES, packed
from bot.reading.language.vocabulary import vocabulary
from bot.reading.replies.topics import as_learnt, by_form
from tools.train_intents import ROOT, SEED, WEIGHTS, Sentence, digest, held_out, sentences, train

QUESTIONS = ROOT / "tests" / "corpus" / "questions"
NAMES = ("Ana", "Ben", "Priya", "Jonas", "Greta", "Maria", "Leon", "Olga")
NONE = "none"
NONE_MOST = 2500
MEANT_MOST = 60
MEANT = {"how_pay": "pay", "cost": "bot", "who_are_you": "bot", "my_projects": "jobs"}
"""Requests that are nothing but such questions."""
LIKE_QUESTIONS = vocabulary(
    "agreement answered compare cost how_goes how_pay list my_projects preview record scam show status waiting_owner "
    "who_are_you channels given answer"
)
"""Requests that are put in the same words as questions."""


def examples() -> list[Sentence]:
    """Every example as it is read: the questions by topic, and what is none."""
    pairs = [
        (topic, text) for path in sorted(QUESTIONS.glob("learnt_*.txt")) for topic, text in _read(path.read_text())
    ]
    rows = [row.split("|", 2) for row in (QUESTIONS / "own.txt").read_text().splitlines()]
    pairs += [(topic, text) for _, topic, text in rows]
    for intent, topic in MEANT.items():
        alike = list(dict.fromkeys(text for side in SIDES for meant, text in sentences(side) if meant == intent))
        random.Random(SEED).shuffle(alike)
        pairs += [(topic, text) for text in alike[:MEANT_MOST]]
    nothing = [(NONE, text) for text in (QUESTIONS / "not_learnt.txt").read_text().splitlines()] * 3
    asked = [text for side in SIDES for intent, text in sentences(side) if intent not in LIKE_QUESTIONS]
    asked = [text for text in dict.fromkeys(asked) if len(text) < 120 and by_form(text, NAMES, marked=True) is None]
    random.Random(SEED).shuffle(asked)
    nothing += [(NONE, text) for text in asked[:NONE_MOST]]
    return [
        (topic, as_learnt(text.rstrip(" ?"), NAMES, marked=marked))
        for topic, text in (*pairs, *nothing)
        for marked in ((True, False) if topic != NONE else (text.rstrip().endswith("?"),))
    ]


def _read(text: str) -> Iterator[Sentence]:
    topic = ""
    for line in text.splitlines():
        if line.startswith("# "):
            topic = line[2:].strip()
        elif line.strip():
            yield topic, line


def main() -> None:
    pairs = examples()
    if "--check" in sys.argv[1:]:
        sys.stdout.write(f"questions: {held_out(pairs)}\n")
        return
    topics, rows = train(pairs)
    (WEIGHTS / "questions.weights").write_bytes(packed(topics, rows, digest(pairs)))


if __name__ == "__main__":
    main()
