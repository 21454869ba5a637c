"""Prints the score of the readers of words: own corpora first, then third-party cases where `../shared/data` is there.

Run it from the root: `python -m tests.score_words`.
"""

import json
import statistics
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from bot.reading.asked import Asked
from bot.reading.brief import BriefRead, brief
from bot.reading.chatter import is_chatter, is_question
from bot.reading.commands import DESTRUCTIVE, command
from bot.reading.lines_words import READERS
from bot.reading.money import money
from bot.reading.tasks import kind_of_opening, tasks
from bot.reading.vague import vague
from bot.reading.values import Money
from bot.reading.yesno import yesno
from tests.corpora import Pay, labelled, paid, posts

SHARED = Path(__file__).parents[1] / ".." / "shared" / "data"
UNSEEN = "posts_unseen.txt"  # written before the reader saw them, in batches a to g
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
ASKED = Asked(NOW, "Europe/Berlin")
# What the units of the third-party cases are in ISO 4217; None where they name no country's money.
UNITS = {
    "Dollar": "USD", "Pound": "GBP", "Euro": "EUR", "Rial": "IRR", "Unnamed": None, "Finnish markka": "FIM",
    "Netherlands guilder": "NLG",
}  # fmt: skip
CENTS = ("Cent", "Penny", "Sen")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: how many cases, how many right, how many wrong (the rest was asked or not found)."""

    what: str
    cases: int
    right: int
    wrong: int

    def __str__(self) -> str:
        share = 100 / max(1, self.cases)
        return f"{self.what:58} {self.cases:5} {self.right * share:7.1f} % {self.wrong * share:7.1f} %"


def rows_of(name: str) -> list[dict[str, object]]:
    """The third-party cases of a file; none where the folder is absent."""
    path = SHARED / name
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line] if path.exists() else []


def same(value: Money | None, gold: Pay) -> bool:
    """Whether an amount is read as the gold says, in every field."""
    if value is None:
        return gold.status != "read"
    mine = (value.amount, value.low, value.high, value.currency, value.per, value.most_hours)
    return gold.status == "read" and mine == (
        gold.amount,
        gold.low,
        gold.high,
        gold.currency,
        gold.per,
        gold.most_hours,
    )


def money_own() -> Row:
    right = wrong = 0
    cases = list(paid())
    for text, gold in cases:
        reading = money(text)
        good = reading.status == gold.status and same(reading.value, gold)
        right += good
        wrong += not good and reading.status == "read"
    return Row("money, own corpus", len(cases), right, wrong)


def money_duckling() -> Row:
    cases = [r for r in rows_of("phrases_duckling.jsonl") if r["type"] == "money"]
    right = wrong = 0
    for row in cases:
        reading, gold = money(str(row["text"])), row["gold"]
        good = _like_duckling(reading.value, gold) if isinstance(gold, dict) else reading.status == "none"
        right += good
        wrong += not good and reading.status == "read"
    return Row("money, phrases_duckling", len(cases), right, wrong)


def _like_duckling(value: Money | None, gold: dict[str, object]) -> bool:
    if value is None:
        return False
    unit = str(gold["currency"])
    scale = Decimal("0.01") if unit in CENTS else Decimal(1)
    if unit not in CENTS and value.currency != UNITS.get(unit, unit):
        return False

    def figure(key: str) -> Decimal | None:
        return Decimal(str(gold[key])) * scale if key in gold else None

    by_kind = {
        "value": (figure("value"), None, None),
        "interval": (None, figure("min"), figure("max")),
        "max": (None, None, figure("value")),
        "min": (None, figure("value"), None),
    }
    return (value.amount, value.low, value.high) == by_kind[str(gold["kind"])]


def money_recognizers() -> Row:
    """Whole sentences; of several amounts the first counts, so that to ask is never right."""
    cases = [r for r in rows_of("phrases_recognizers.jsonl") if r["type"] == "currency"]
    right = wrong = 0
    for row in cases:
        reading, gold = money(str(row["text"])), row["gold"]
        assert isinstance(gold, list)
        good = _like_recognizers(reading.value, gold[0]["resolution"]) if gold else reading.status == "none"
        right += good
        wrong += not good and reading.status == "read"
    return Row("money, phrases_recognizers", len(cases), right, wrong)


def _like_recognizers(value: Money | None, gold: dict[str, str]) -> bool:
    if value is None or not gold.get("value"):
        return False
    unit = gold["unit"]
    worth = Decimal(gold["value"]) * (Decimal("0.01") if unit in CENTS else 1)
    code = gold.get("isoCurrency") or UNITS.get(unit, unit)
    return (unit in CENTS or value.currency == code) and worth in (value.amount, value.low, value.high)


def yesno_rows() -> Iterator[Row]:
    own = list(labelled("yesno.tsv"))
    yield Row(
        "yes / no / neither, own corpus (wrong: swapped)",
        len(own),
        sum(yesno(text) == label for label, text in own),
        sum({yesno(text), label} == {"yes", "no"} for label, text in own),
    )
    cases = [(str(r["label"]), str(r["text"])) for r in rows_of("intents.jsonl") if r["label"] in ("yes", "no")]
    yield Row(
        "yes / no, intents (wrong: swapped)",
        len(cases),
        sum(yesno(text) == label for label, text in cases),
        sum(yesno(text) not in (label, "neither") for label, text in cases),
    )
    silent = [str(r["text"]) for r in rows_of("intents.jsonl") if r["label"] == "none"]
    read = sum(yesno(text) != "neither" for text in silent)
    yield Row("ordinary text left alone by yes / no, intents `none`", len(silent), len(silent) - read, read)


def macro_f1() -> float:
    """The mean F1 over the commands of the own corpus; a wrong argument is a miss of the command."""
    hit: Counter[str] = Counter()
    miss: Counter[str] = Counter()
    false: Counter[str] = Counter()
    names: set[str] = set()
    for label, text in labelled("commands.tsv"):
        found = command(text)
        said = "none" if found is None else f"{found.name}: {found.argument}" if ": " in label else found.name
        if label != "none":
            names.add(label)
        if said == label:
            hit[label] += 1
        else:
            miss[label] += 1
            false[said] += 1
    scores = [2 * hit[n] / max(1, 2 * hit[n] + miss[n] + false[n]) for n in names]
    return statistics.mean(scores)


def command_rows() -> Iterator[Row]:
    silent = [str(r["text"]) for r in rows_of("intents.jsonl") if r["label"] == "none"]
    found = [c for text in silent if (c := command(text)) is not None]
    yield Row("no command in ordinary text, intents `none`", len(silent), len(silent) - len(found), len(found))
    cruel = sum(c.name in DESTRUCTIVE for c in found)
    yield Row("no destructive command there", len(silent), len(silent) - cruel, cruel)
    hard = [str(r["text"]) for r in rows_of("intents.jsonl") if r["label"] == "hard_negative_domain"]
    read = sum(command(text) is not None for text in hard)
    yield Row("no command in intents `hard_negative_domain`", len(hard), len(hard) - read, read)


def chatter_row() -> Row:
    cases = list(labelled("chatter.tsv"))
    right = wrong = 0
    for label, text in cases:
        said = "question" if is_question(text) else "chatter" if is_chatter(text) else "answer"
        right += said == label
        wrong += label == "answer" and said != label
    return Row("questions, chatter, answers (wrong: an answer lost)", len(cases), right, wrong)


def read_posts(name: str = "posts.txt") -> list[BriefRead]:
    """The posts of a file, read once."""
    return [brief(p.text, now=NOW, zone="Europe/Berlin") for p in posts(name)]


def post_rows(name: str = "posts.txt") -> Iterator[Row]:
    """The rows of a file of posts; a deadline whose gold is "open" counts on neither side."""
    what = "posts" if name == "posts.txt" else name.removesuffix(".txt").replace("_", ", ")
    cases = list(zip(posts(name), read_posts(name), strict=True))
    stated = [(p, b) for p, b in cases if p.budget.status == "read"]
    silent = [(p, b) for p, b in cases if p.budget.status == "none"]
    good = [same(b.budget.value, p.budget) for p, b in stated]
    wrong = sum(b.budget.status == "read" and not ok for (_, b), ok in zip(stated, good, strict=True))
    yield Row(f"{what}: budget stated, found with amount, currency, kind", len(stated), sum(good), wrong)
    made = sum(b.budget.status != "none" for _, b in silent)
    yield Row(f"{what}: no budget invented", len(silent), len(silent) - made, made)
    dated = [(p.deadline, _day(b)) for p, b in cases if p.deadline not in ("none", "open")]
    yield Row(
        f"{what}: deadline", len(dated), sum(a == b for a, b in dated), sum(a != b and b != "none" for a, b in dated)
    )
    undated = [_day(b) for p, b in cases if p.deadline == "none"]
    made = sum(day != "none" for day in undated)
    yield Row(f"{what}: no deadline invented", len(undated), len(undated) - made, made)
    for kind, wanted, found in (
        ("skills", [p.skills for p, _ in cases], [b.skills for _, b in cases]),
        ("must-haves", [p.must for p, _ in cases], [b.must_haves for _, b in cases]),
    ):
        total = hit = 0
        for gold, lines in zip(wanted, found, strict=True):
            said = [line.value.lower() for line in lines]
            total += len(gold)
            hit += sum(any(g.lower() in s for s in said) for g in gold)
        every = [(p, line) for (p, _), lines in zip(cases, found, strict=True) for line in lines]
        alien = sum(line.value not in p.text for p, line in every)
        yield Row(f"{what}: {kind} (wrong: not in the text)", total, hit, alien)


def _day(read: BriefRead) -> str:
    if read.deadline.value is not None:
        return read.deadline.value.wall.local.date().isoformat()
    return read.deadline.status


def readers() -> dict[str, Callable[[str], object]]:
    """Every reader of words, as a function of a text alone."""
    lines: dict[str, Callable[[str], object]] = {k: lambda t, f=f: f(t, ASKED) for k, f in READERS.items()}  # type: ignore[misc]
    return {
        **lines,
        "vague": vague,
        "tasks": tasks,
        "opening": kind_of_opening,
        "question": is_question,
        "chatter": is_chatter,
    }


def slowest() -> Iterator[str]:
    """For each reader its exceptions on the hostile strings, and the median of 5 warm runs of its slowest one."""
    texts = [str(r["text"]) for r in rows_of("hostile_strings.jsonl")]
    for name, reader in readers().items():
        failed = 0
        spent: dict[int, float] = defaultdict(float)
        for n, text in enumerate(texts):
            start = time.perf_counter()
            try:
                reader(text)
            except Exception:
                failed += 1
            spent[n] = time.perf_counter() - start
        worst = texts[max(spent, key=spent.__getitem__)]
        runs = []
        for _ in range(5):
            start = time.perf_counter()
            reader(worst)
            runs.append(time.perf_counter() - start)
        yield f"{name:58} {len(texts):5} {failed:5} exceptions {1000 * statistics.median(runs):7.1f} ms"


def table() -> Iterator[str]:
    """The lines of the score table."""
    yield f"{'what':58} {'cases':>5} {'right':>9} {'wrong':>9}"
    yield str(money_own())
    for row in (
        money_duckling(),
        money_recognizers(),
        *yesno_rows(),
        *command_rows(),
        chatter_row(),
        *post_rows(),
        *post_rows(UNSEEN),
    ):
        if row.cases:
            yield str(row)
    yield f"commands, own corpus, macro F1 {macro_f1():.3f}"
    if SHARED.exists():
        yield from slowest()


if __name__ == "__main__":
    sys.stdout.write("\n".join(table()) + "\n")
