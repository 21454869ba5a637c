"""Scores zone, hours and blocked days in one line: right if all of it is, or if what nobody can read is asked."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

from bot.reading.time.working_times import WorkingTimes, working_times
from bot.reading.values import Availability
from tests.reading.score_own import NOW, ZONE
from tests.reading.score_table import Outcome, Row, Table, rows

NAME = "working_times.jsonl"


def outcomes(path: Path) -> Iterator[Outcome]:
    """One outcome for each row; wrong is any part that differs, and days not understood that were not asked about."""
    for row in rows(path):
        read = working_times(row["text"], now=NOW, zone_asked=ZONE, locale=row.get("locale", "en"), same_as=ZONE)
        got, gold = said(read), wanted(row)
        if row.get("asked"):
            result = "right" if read.unread and got[:2] == gold[:2] else "wrong"
        else:
            result = "right" if got == gold and not read.unread else "asked" if read.unread else "wrong"
        yield Outcome("zone, hours and days in one line", result, row["text"], (got, read.unread), gold)


def said(read: WorkingTimes) -> tuple[object, ...]:
    """What was read, in the shape of the gold."""
    value = read.days.value or Availability()
    zones = [read.zone.value] if read.zone.value else list(read.zone.options)
    worked = [str(read.hours.low), str(read.hours.high)] if read.hours else None
    blocked = [[d.first.isoformat(), None if d.last == date.max else d.last.isoformat()] for d in value.blocked]
    windows = [[list(w.weekdays), _clock(w.start), _clock(w.end)] for w in value.windows]
    return zones, worked, blocked, list(value.not_on), windows


def _clock(at: time | None) -> str | None:
    return at.isoformat("minutes") if at else None


def wanted(row: Row) -> tuple[object, ...]:
    """The gold of a row in the same shape."""
    return row["zone"], row["hours"], row.get("blocked", []), row.get("not_on", []), row.get("windows", [])


def score_working_times(table: Table, path: Path, name: str) -> None:
    """Adds the rows of one file to the table."""
    for outcome in outcomes(path):
        table.add(name, outcome.result, outcome.text, outcome.got, outcome.gold)
