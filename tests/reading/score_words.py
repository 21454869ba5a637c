"""Scores the readers of words: yes and no, commands, chatter, pasted posts; third-party cases where present."""

import statistics
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from bot.reading.asked import Asked
from bot.reading.brief import BriefRead, brief
from bot.reading.replies.chatter import is_chatter, is_question
from bot.reading.replies.commands import DESTRUCTIVE, global_word
from bot.reading.replies.yesno import yesno
from tests.reading.corpora import labelled, posts
from tests.reading.score_money import money_duckling, money_own, money_recognizers
from tests.reading.score_table import Count, rows_of, same_money

UNSEEN = "posts_unseen.txt"  # written before the reader saw them, in batches a to p
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
ASKED = Asked(NOW, "Europe/Berlin")


def yesno_rows() -> Iterator[Count]:
    own = list(labelled("yesno.tsv"))
    yield Count(
        "yes / no / neither, own corpus (wrong: swapped)",
        len(own),
        sum(yesno(text) == label for label, text in own),
        sum({yesno(text), label} == {"yes", "no"} for label, text in own),
    )
    cases = [(str(r["label"]), str(r["text"])) for r in rows_of("intents.jsonl") if r["label"] in ("yes", "no")]
    yield Count(
        "yes / no, intents (wrong: swapped)",
        len(cases),
        sum(yesno(text) == label for label, text in cases),
        sum(yesno(text) not in (label, "neither") for label, text in cases),
    )
    silent = [str(r["text"]) for r in rows_of("intents.jsonl") if r["label"] == "none"]
    read = sum(yesno(text) != "neither" for text in silent)
    yield Count("ordinary text left alone by yes / no, intents `none`", len(silent), len(silent) - read, read)


def macro_f1(corpus: str | Path = "commands.tsv") -> float:
    """The mean F1 over the commands of a corpus; a wrong argument is a miss of the command."""
    hit: Counter[str] = Counter()
    miss: Counter[str] = Counter()
    false: Counter[str] = Counter()
    names: set[str] = set()
    for label, text in labelled(corpus):
        found = global_word(text)
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


def command_rows() -> Iterator[Count]:
    silent = [str(r["text"]) for r in rows_of("intents.jsonl") if r["label"] == "none"]
    found = [c for text in silent if (c := global_word(text)) is not None]
    yield Count("no command in ordinary text, intents `none`", len(silent), len(silent) - len(found), len(found))
    cruel = sum(c.name in DESTRUCTIVE for c in found)
    yield Count("no destructive command there", len(silent), len(silent) - cruel, cruel)
    hard = [str(r["text"]) for r in rows_of("intents.jsonl") if r["label"] == "hard_negative_domain"]
    read = sum(global_word(text) is not None for text in hard)
    yield Count("no command in intents `hard_negative_domain`", len(hard), len(hard) - read, read)


def chatter_row() -> Count:
    cases = list(labelled("chatter.tsv"))
    right = wrong = 0
    for label, text in cases:
        said = "question" if is_question(text) else "chatter" if is_chatter(text) else "answer"
        right += said == label
        wrong += label == "answer" and said != label
    return Count("questions, chatter, answers (wrong: an answer lost)", len(cases), right, wrong)


def read_posts(name: str = "posts.txt") -> list[BriefRead]:
    """The posts of a file, read once."""
    return [brief(p.text, now=NOW, zone="Europe/Berlin") for p in posts(name)]


def post_rows(name: str = "posts.txt") -> Iterator[Count]:
    """The rows of a file of posts; a deadline whose gold is "open" counts on neither side."""
    what = "posts" if name == "posts.txt" else name.removesuffix(".txt").replace("_", ", ")
    cases = list(zip(posts(name), read_posts(name), strict=True))
    stated = [(p, b) for p, b in cases if p.budget.status == "read"]
    silent = [(p, b) for p, b in cases if p.budget.status == "none"]
    good = [same_money(b.budget.value, p.budget) for p, b in stated]
    wrong = sum(b.budget.status == "read" and not ok for (_, b), ok in zip(stated, good, strict=True))
    yield Count(f"{what}: budget stated, found with amount, currency, kind", len(stated), sum(good), wrong)
    made = sum(b.budget.status != "none" for _, b in silent)
    yield Count(f"{what}: no budget invented", len(silent), len(silent) - made, made)
    dated = [(p.deadline, _day(b)) for p, b in cases if p.deadline not in ("none", "open")]
    yield Count(
        f"{what}: deadline", len(dated), sum(a == b for a, b in dated), sum(a != b and b != "none" for a, b in dated)
    )
    undated = [_day(b) for p, b in cases if p.deadline == "none"]
    made = sum(day != "none" for day in undated)
    yield Count(f"{what}: no deadline invented", len(undated), len(undated) - made, made)
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
        yield Count(f"{what}: {kind} (wrong: not in the text)", total, hit, alien)


def _day(read: BriefRead) -> str:
    if read.deadline.value is not None:
        return read.deadline.value.wall.local.date().isoformat()
    return read.deadline.status


def score() -> Iterator[Count]:
    """Every row of the score of words; rows of third-party cases only where those are present."""
    for row in (money_own(), money_duckling(), money_recognizers(), *yesno_rows(), *command_rows(), chatter_row()):
        if row.cases:
            yield row
    yield from post_rows()
    yield from post_rows(UNSEEN)
