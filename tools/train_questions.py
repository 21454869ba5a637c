"""Learns from the example questions what each is about, and writes the weights (`make intents`).

What is none of them is learnt from sentences that are no such question, and from what people ask to be done.
"""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

from bot.reading.intents.classifier import SIDES, packed
from bot.reading.language.vocabulary import vocabulary
from bot.reading.replies.topic_forms import as_learnt, by_form, line_of, may_ask
from tools.train_intents import ROOT, SEED, WEIGHTS, Sentence, digest, held_out, sentences, train

QUESTIONS = ROOT / "tests" / "corpus" / "questions"
LEARNT = ("own.txt", "fresh.txt", "unseen.txt")
"""Rows of the corpus that are learnt; held.txt and last.txt never are."""
NAMES = ("Ana", "Ben", "Priya", "Jonas", "Greta", "Maria", "Leon", "Olga")
NONE = "none"
NONE_MOST = 1000
ROUNDS = 8
MEANT_MOST = 60
LONG = 120
MEANT = {"how_pay": "pay", "cost": "bot", "who_are_you": "bot", "my_projects": "jobs"}
"""Requests that are nothing but such questions."""
LIKE_QUESTIONS = vocabulary(
    "agreement answered compare cost how_goes how_pay list my_projects preview record scam show status waiting_owner "
    "who_are_you channels given answer"
)
"""Requests that are put in the same words as questions."""


def asked() -> list[Sentence]:
    """Every example of a question, and of what is none beside them, as they were written."""
    pairs = [(topic, text) for path in sorted(QUESTIONS.glob("learnt_*.txt")) for topic, text in _read(path)]
    rows = [row.split("|", 2) for name in LEARNT for row in (QUESTIONS / name).read_text("utf-8").splitlines()]
    pairs += [(topic, text) for _, topic, text in rows]
    return [*pairs, *((NONE, text) for text in (QUESTIONS / "not_learnt.txt").read_text("utf-8").splitlines())]


def examples() -> list[Sentence]:
    """Every example as it is learnt: a question with and without its mark, anything else as it is."""
    pairs = asked()
    for intent, topic in MEANT.items():
        alike = list(dict.fromkeys(text for side in SIDES for meant, text in sentences(side) if meant == intent))
        random.Random(SEED).shuffle(alike)
        pairs += [(topic, text) for text in alike[:MEANT_MOST]]
    pairs += [pair for pair in pairs if pair[0] == NONE] * 2 + [(NONE, text) for text in _requests()[:NONE_MOST]]
    return [
        (topic, as_learnt(line_of(text, NAMES), marked=marked))
        for topic, text in pairs
        for marked in ((True, False) if topic != NONE else ("?" in text,))
    ]


def _requests() -> list[str]:
    """What people ask to be done, or say, in words that might be such a question, and in none of its forms."""
    texts = [text for side in SIDES for intent, text in sentences(side) if intent not in LIKE_QUESTIONS]
    lines = {text: line_of(text, NAMES) for text in texts if len(text) < LONG}
    asking = [text for text, line in lines.items() if may_ask(line, marked="?" in text)]
    found = [text for text in asking if by_form(lines[text], marked=True) is None]
    random.Random(SEED).shuffle(found)
    return found


def _read(path: Path) -> Iterator[Sentence]:
    topic = ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("# "):
            topic = line[2:].strip()
        elif line.strip():
            yield topic, line


def main() -> None:
    """Write the weights, or with --check only print how well they would rank."""
    pairs = examples()
    if "--check" in sys.argv[1:]:
        sys.stdout.write(f"questions: {held_out(pairs)}\n")
        return
    topics, rows = train(pairs, ROUNDS)
    (WEIGHTS / "questions.weights").write_bytes(packed(topics, rows, digest(asked())))


if __name__ == "__main__":
    main()
