"""The readers of time against corpora of our own, row by row."""

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.reading.result import Reading
from bot.reading.time.availability import availability
from bot.reading.time.deadline import deadline
from bot.reading.time.duration import duration
from bot.reading.time.hours import hours
from bot.reading.time.zones import zone
from bot.reading.values import Days, Wall

# A Monday morning in Berlin; every row of the corpora was said then.
NOW = datetime.fromisoformat("2026-11-23T10:00:00+01:00")
ZONE = "Europe/Berlin"
Row = dict[str, Any]


def corpus(name: str) -> list[Any]:
    text = (Path(__file__).parent / "corpus" / f"{name}.jsonl").read_text(encoding="utf-8")
    rows = [json.loads(line) for line in text.split("\n") if line]
    return [pytest.param(row, id=f"{row['text']} {row.get('locale', '')}".strip()) for row in rows]


def inside(reading: Reading[Any], text: str) -> bool:
    return reading.span is not None and 0 <= reading.span[0] < reading.span[1] <= len(text)


@pytest.mark.parametrize("row", corpus("deadline"))
def test_deadline(row: Row) -> None:
    read = deadline(row["text"], now=NOW, zone=ZONE, locale=row.get("locale", "en"))
    if row.get("none"):
        assert read.status == "none"
        return
    gold = [_instant(text) for text in row.get("options", [row.get("value")])]
    walls = [when.wall.at for when in ((read.value,) if read.value else read.options)]
    assert walls == gold
    assert read.status == ("choose" if "options" in row else "read")
    assert read.query == row.get("query")
    assert inside(read, row["text"])
    if "assumed" in row:
        assert read.value is not None
        assert read.value.assumed is row["assumed"]


def _instant(text: str) -> datetime:
    """A gold instant: with an offset as it stands, else the wall time in Berlin."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else Wall(moment, ZONE).at


@pytest.mark.parametrize("row", corpus("duration"))
def test_duration(row: Row) -> None:
    read = duration(row["text"])
    if row.get("none"):
        assert read.status == "none"
        return
    assert read.value is not None
    assert (str(read.value.amount), read.value.unit) == (row["amount"], row["unit"])
    assert (read.value.per, read.value.approximate) == (row["per"], row["approximate"])
    assert inside(read, row["text"])


@pytest.mark.parametrize("row", corpus("hours"))
def test_hours(row: Row) -> None:
    read = hours(row["text"])
    if row.get("none"):
        assert read.status == "none"
        return
    assert read.value is not None
    assert (str(read.value.low), str(read.value.high)) == (row["low"], row["high"])
    assert inside(read, row["text"])


@pytest.mark.parametrize("row", corpus("availability"))
def test_availability(row: Row) -> None:
    read = availability(row["text"], now=NOW, zone=ZONE)
    if row.get("none"):
        assert read.status == "none"
        return
    assert read.value is not None
    value = read.value
    assert [_days(days) for days in value.blocked] == row.get("blocked", [])
    assert [_days(days) for days in value.free] == row.get("free", [])
    windows = [[list(w.weekdays), _clock(w.start), _clock(w.end)] for w in value.windows]
    assert windows == row.get("windows", [])
    assert list(value.not_on) == row.get("not_on", [])
    assert ([str(value.hours.low), str(value.hours.high)] if value.hours else None) == row.get("hours")
    assert value.full_time is row.get("full_time", False)
    assert inside(read, row["text"])


def _days(days: Days) -> list[str | None]:
    return [days.first.isoformat(), None if days.last == date.max else days.last.isoformat()]


def _clock(time: Any) -> str | None:
    return time.isoformat("minutes") if time else None


def test_an_ambiguous_day_of_availability_is_a_choice() -> None:
    read = availability("not 3/12", now=NOW, zone=ZONE)
    assert read.status == "choose"
    assert [option.blocked[0].first for option in read.options] == [date(2026, 12, 3), date(2027, 3, 12)]


@pytest.mark.parametrize("row", corpus("zone"))
def test_zone(row: Row) -> None:
    read = zone(row["text"], same_as=ZONE)
    if row.get("none"):
        assert read.status == "none"
        return
    assert ([read.value] if read.value else list(read.options)) == row["options"]
    assert (read.status == "read") == (len(row["options"]) == 1)
    assert inside(read, row["text"])


def test_same_as_you_needs_another_side() -> None:
    assert zone("same as you").status == "none"
