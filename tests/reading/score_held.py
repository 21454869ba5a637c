"""Scores the held-out corpora: written with their gold before the readers saw them, batch by batch."""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from bot.reading.money.pay import money
from bot.reading.replies.commands import DESTRUCTIVE, global_word
from bot.reading.replies.yesno import yesno
from bot.reading.time.deadline import deadline
from bot.reading.time.duration import duration
from bot.reading.values import Wall
from tests.reading.corpora import FOLDER, has, labelled, paid
from tests.reading.score_check_ins import NAME as CHECK_INS
from tests.reading.score_check_ins import outcomes as check_ins
from tests.reading.score_choices import NAME as CHOICES
from tests.reading.score_choices import outcomes as choices
from tests.reading.score_lists import NAME as LISTS
from tests.reading.score_lists import outcomes as lists
from tests.reading.score_no_answers import NAME as DOUBTS
from tests.reading.score_no_answers import outcomes as doubts
from tests.reading.score_own import NOW, OWN_READERS, ZONE, gold_of
from tests.reading.score_read_backs import NAME as READ_BACKS
from tests.reading.score_read_backs import outcomes as read_backs
from tests.reading.score_table import Outcome, Row, rows, same_money
from tests.reading.score_times import MONTHS, SECONDS
from tests.reading.score_verdicts import NAME as VERDICTS
from tests.reading.score_verdicts import outcomes as verdicts
from tests.reading.score_working_times import NAME as WORKING_TIMES
from tests.reading.score_working_times import outcomes as working_times


def batches() -> list[Path]:
    """The folders of the held-out batches, oldest first."""
    return sorted(FOLDER.glob("held_*"))


def outcomes(batch: Path) -> Iterator[Outcome]:
    """One outcome for each held-out case of a batch."""
    yield from _deadlines(batch)
    yield from _durations(batch)
    for kind in ("availability", "hours", "zone"):
        yield from _others(kind, batch)
    yield from working_times(batch / WORKING_TIMES)
    for name, judged in LATER_KINDS.items():
        if has(batch, name):
            yield from judged(batch)


def _deadlines(batch: Path) -> Iterator[Outcome]:
    for row in rows(batch / "deadline.jsonl"):
        read = deadline(row["text"], now=NOW, zone=ZONE, locale=row.get("locale", "en"))
        said = [when.wall.at for when in ((read.value,) if read.value else read.options)]
        got = (read.status, [at.astimezone(NOW.tzinfo).isoformat() for at in said], read.query)
        if row.get("none"):
            yield Outcome("non-dates, not read", "quiet" if not said else "wrong", row["text"], got, None)
        else:
            yield Outcome("deadline-like", _judged(row, said, read.status, read.query), row["text"], got, row)


def _judged(row: Row, said: list[datetime], status: str, query: str | None) -> str:
    """A day is right at any time of it; an interval if its last day is offered; a choice of the right ones is right."""
    if not said:
        return "none"
    if row.get("offer"):  # a language without a grammar: offered, never taken silently
        return "right" if status == "choose" and any(_same(at, row["value"]) for at in said) else "wrong"
    wanted = row.get("options") or [row.get("value") or row["last"]]
    hits = [any(_same(at, text) for at in said) for text in wanted]
    if "last" in row:
        return "right" if any(hits) else "asked" if status == "choose" else "wrong"
    if "query" in row and row["query"] != query and status == "read":
        return "wrong"
    if status == "choose":
        return "right" if len(wanted) > 1 and any(hits) else "asked"
    return "right" if any(hits) else "wrong"


def _same(at: datetime, text: str) -> bool:
    if "T" not in text:
        return Wall.of(at, ZONE).local.date().isoformat() == text
    return at == Wall(datetime.fromisoformat(text), ZONE).at


def _durations(batch: Path) -> Iterator[Outcome]:
    for row in rows(batch / "duration.jsonl"):
        value = duration(row["text"], locale=row.get("locale", "en")).value
        if row.get("none"):
            yield Outcome("durations", "right" if value is None else "wrong", row["text"], value, None)
            continue
        gold = _length(Decimal(row["amount"]), row["unit"]), row["per"]
        got = value and (_length(value.amount, value.unit), value.per)
        yield Outcome("durations", "none" if not got else "right" if got == gold else "wrong", row["text"], value, row)


def _others(kind: str, batch: Path) -> Iterator[Outcome]:
    """Availability, hours and zones, as the own corpora are judged."""
    for row in rows(batch / f"{kind}.jsonl"):
        got = OWN_READERS[kind](row)
        result = "right" if row.get("none") and not got else "wrong" if row.get("none") else _other(kind, row, got)
        yield Outcome(kind, result, row["text"], got, row)


def _other(kind: str, row: Row, got: tuple[object, ...]) -> str:
    if not got:
        return "none"
    if kind == "zone":
        return "right" if row.get("any") or got[0] in row["options"] else "wrong"
    return "right" if got == gold_of(kind, row) else "wrong"


def _length(amount: Decimal, unit: str) -> tuple[str, Decimal]:
    return ("months", amount * MONTHS[unit]) if unit in MONTHS else ("seconds", amount * SECONDS[unit])


def _money(batch: Path) -> Iterator[Outcome]:
    for line, gold in paid(batch / "money.tsv"):
        locale, _, text = line[1:].partition("] ") if line.startswith("[") else ("en", "", line)
        read = money(text, locale=locale)
        good = read.status == gold.status and same_money(read.value, gold)
        result = "right" if good else "wrong" if read.status == "read" else "asked"
        yield Outcome("money", result, text, read.value or read.options, gold)


def _answers(batch: Path) -> Iterator[Outcome]:
    for label, text in labelled(batch / "yesno.tsv"):
        said = yesno(text)
        swapped = {said, label} == {"yes", "no"}
        result = "right" if said == label else "wrong" if swapped else "asked" if said == "neither" else "taken"
        yield Outcome("yes / no / neither (wrong: swapped)", result, text, said, label)
        if label == "neither":
            yield Outcome("neither, not taken for an answer", "right" if said == label else "wrong", text, said, label)


def _check_ins(batch: Path) -> Iterator[Outcome]:
    yield from check_ins(batch / CHECK_INS)


def _choices(batch: Path) -> Iterator[Outcome]:
    yield from choices(batch / CHOICES)


def _verdicts(batch: Path) -> Iterator[Outcome]:
    yield from verdicts(batch / VERDICTS)


def _lists(batch: Path) -> Iterator[Outcome]:
    yield from lists(batch / LISTS)


def _doubts(batch: Path) -> Iterator[Outcome]:
    yield from doubts(batch / DOUBTS)


def _read_backs(batch: Path) -> Iterator[Outcome]:
    yield from read_backs(batch / READ_BACKS)


def _commands(batch: Path) -> Iterator[Outcome]:
    for label, text in labelled(batch / "commands.tsv"):
        found = global_word(text)
        said = "none" if found is None else f"{found.name}: {found.argument}" if ": " in label else found.name
        if label == "none":
            cruel = found is not None and found.name in DESTRUCTIVE
            yield Outcome(
                "no command in ordinary text", "right" if found is None else "wrong", text, said, label, cruel
            )
        else:
            yield Outcome(
                "commands", "right" if said == label else "asked" if found is None else "wrong", text, said, label
            )


# Of these a batch may have none.
LATER_KINDS = {
    "money.tsv": _money,
    "yesno.tsv": _answers,
    "commands.tsv": _commands,
    CHECK_INS: _check_ins,
    CHOICES: _choices,
    VERDICTS: _verdicts,
    LISTS: _lists,
    DOUBTS: _doubts,
    READ_BACKS: _read_backs,
}
