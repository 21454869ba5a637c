"""Runs every reader on strings made to be slow or to break, and times the slowest of each."""

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.reading.brief.vague import vague
from bot.reading.lines import READERS as LINES
from bot.reading.replies.brief_edits import defaults_named, part_meant
from bot.reading.replies.chatter import is_chatter, is_question
from bot.reading.replies.choices import picked
from bot.reading.replies.lists import must_and_nice, split_unsure
from bot.reading.replies.numbered import answers_apart
from bot.reading.replies.offers import offer_answer
from bot.reading.replies.read_back import KEYS, split_points
from bot.reading.replies.self_checks import checks_of
from bot.reading.replies.tasks import kind_of_opening, tasks
from bot.reading.replies.verdicts import verdicts_of
from tests.reading.score_table import SHARED, rows
from tests.reading.score_words import ASKED

CRITERIA = ("C1", "C2", "C3")
SLOWEST = 50.0  # milliseconds, for the slowest reader on the slowest string


def readers() -> dict[str, Callable[[str], object]]:
    """Every reader, as a function of a text alone."""
    lines: dict[str, Callable[[str], object]] = {kind: lambda t, f=f: f(t, ASKED) for kind, f in LINES.items()}  # type: ignore[misc]
    return {
        **lines,
        "vague": vague,
        "tasks": tasks,
        "opening": kind_of_opening,
        "question": is_question,
        "chatter": is_chatter,
        "pick": lambda text: picked(text, ("Ana", "Maria", "Tomas Berg")),
        "checks": lambda text: checks_of(text, CRITERIA),
        "verdicts": lambda text: verdicts_of(text, CRITERIA),
        "lists": must_and_nice,
        "unsure": lambda text: split_unsure((text,)),
        "offer": offer_answer,
        "edit": part_meant,
        "defaults": defaults_named,
        "answers": lambda text: answers_apart(text, ("W1", "S1"), ("W1", "S1")),
        "points": lambda text: split_points(text, KEYS),
    }


def hostile() -> Iterator[str]:
    """Strings made to be slow or to break: the shared ones, and repeated pieces of what the grammar looks for."""
    yield from (row["text"] for row in rows(SHARED / "hostile_strings.jsonl"))
    for piece in ("1 ", "1/1 ", "a ", "the ", "next ", "friday ", "1:", "1-", "1.", "in 3 weeks ", "march 3 to ",
                  "half past ", "quarter of ", "1 and ", "twenty ", "first ", "of the ", "(", "\0", "12 noon ",
                  "Dec 5 and 6, ", "weekdays after 6pm ", "20h/week ", "new york ", "the 15th of ", "١٢ ", "½ ",
                  "second last ", "9999999999 ", "in 99999 years ", "before ", "not ", "-", "1h"):  # fmt: skip
        yield piece * 800


@dataclass(frozen=True, slots=True)
class Speed:
    """A reader on all hostile strings: how many raised, and the slowest: median of five warm runs, ms of processor."""

    reader: str
    strings: int
    exceptions: int
    slowest: float
    text: str

    def __str__(self) -> str:
        return f"  {self.reader:<10}{self.slowest:7.1f} ms {self.exceptions:4} exceptions  {self.text[:30]!r}"


def speeds() -> Iterator[Speed]:
    """Every reader on every hostile string."""
    texts = list(hostile())
    for name, read in readers().items():
        failed, worst, at = 0, 0.0, ""
        for text in texts:
            try:
                spent = _spent(read, text)
            except Exception:  # counted, and the score goes on
                failed += 1
                continue
            if spent > worst / 2:
                median = statistics.median(_spent(read, text) for _ in range(5))
                worst, at = max((worst, at), (median, text))
        yield Speed(name, len(texts), failed, worst, at)


def _spent(read: Callable[[str], object], text: str) -> float:
    start = time.thread_time()
    read(text)
    return 1000 * (time.thread_time() - start)
