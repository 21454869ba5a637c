"""What the readers make of texts, as JSON for `tenderbot read` and the score: one object per line."""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.reading.asked import Asked
from bot.reading.lines_words import READERS as WORD_READERS
from bot.reading.result import Reading
from bot.reading.time.availability import availability
from bot.reading.time.deadline import deadline
from bot.reading.time.duration import duration
from bot.reading.time.hours import hours
from bot.reading.time.zone_names import iana
from bot.reading.time.zones import zone as zone_of
from bot.reading.values import Availability, Days, Duration, Hours, Wall, Window

Json = dict[str, object]


T = TypeVar("T")


def shaped(reading: Reading[T], value: Callable[[T], object]) -> Json:
    """The common shape: status, value, options, span."""
    return {
        "status": reading.status,
        "value": None if reading.value is None else value(reading.value),
        "options": [value(option) for option in reading.options],
        "span": list(reading.span) if reading.span else None,
        **unread(reading),
    }


def unread(reading: Reading[T]) -> Json:
    """The places that speak of the same and were not understood; nothing where there are none."""
    return {"unread": [list(place) for place in reading.unread]} if reading.unread else {}


def deadline_line(text: str, asked: Asked) -> Json:
    """ISO with offset; `query`, `grain`, and whether the time of day is the stated default (`assumed`)."""
    read = deadline(text, now=asked.now, zone=asked.zone, locale=asked.locale)
    first = read.value or (read.options[0] if read.options else None)
    return {
        "status": read.status,
        "value": _instant(read.value.wall) if read.value else None,
        "query": read.query,
        "grain": first.grain if first else None,
        "options": [_instant(option.wall) for option in read.options],
        "span": list(read.span) if read.span else None,
        "zone": first.wall.zone if first else None,
        "assumed": first.assumed if first else None,
        **unread(read),
    }


def _instant(wall: Wall) -> str:
    return wall.at.astimezone(ZoneInfo(wall.zone)).isoformat()


def range_line(text: str, asked: Asked) -> Json:
    read = availability(text, now=asked.now, zone=asked.zone, locale=asked.locale)
    return shaped(read, _availability)


def _availability(value: Availability) -> Json:
    """Days as ISO dates, both ends included, an open end null; `first` and `last` if only one stretch was named."""
    stretches = (*value.blocked, *value.free)
    only = _days(stretches[0]) if len(stretches) == 1 else {"first": None, "last": None}
    return {
        **only,
        "blocked": [_days(days) for days in value.blocked],
        "free": [_days(days) for days in value.free],
        "windows": [_window(window) for window in value.windows],
        "not_on": list(value.not_on),
        "hours": _hours(value.hours) if value.hours else None,
        "full_time": value.full_time,
    }


def _days(days: Days) -> Json:
    return {"first": days.first.isoformat(), "last": None if days.last == date.max else days.last.isoformat()}


def _window(window: Window) -> Json:
    start, end = window.start, window.end
    return {
        "weekdays": list(window.weekdays),
        "start": start.isoformat("minutes") if start else None,
        "end": end.isoformat("minutes") if end else None,
    }


def _hours(value: Hours) -> Json:
    return {"low": str(value.low), "high": str(value.high)}


_FINER = {
    "minute": ("second", 60),
    "hour": ("minute", 60),
    "day": ("hour", 24),
    "week": ("day", 7),
    "year": ("month", 12),
}
_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}


def duration_line(text: str, asked: Asked) -> Json:
    return shaped(duration(text, locale=asked.locale), _duration)


def _duration(said: Duration) -> Json:
    """`value` and `unit` without fractions where a finer unit has none (half an hour: 30 minute); `said` as said."""
    amount, unit = said.amount, str(said.unit)
    while amount != amount.to_integral_value() and unit in _FINER:
        unit, times = _FINER[unit]
        amount = amount * times
    return {
        "value": _number(amount),
        "unit": unit,
        "per": said.per,
        "approximate": said.approximate,
        "said": {"amount": str(said.amount), "unit": said.unit},
        "seconds": _number(amount * _SECONDS[unit]) if unit in _SECONDS else None,
    }


def _number(amount: Decimal) -> int | float:
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def hours_line(text: str, asked: Asked) -> Json:
    """Hours per week as decimal strings."""
    return shaped(hours(text, locale=asked.locale), _hours)


def zone_line(text: str, asked: Asked) -> Json:
    """IANA names; "same as you" means the zone that the speaker was asked in."""
    return shaped(zone_of(text, same_as=asked.zone), str)


READERS: dict[str, Callable[[str, Asked], Json | None]] = {
    "deadline": deadline_line,
    "range": range_line,
    "duration": duration_line,
    "hours": hours_line,
    "zone": zone_line,
    **WORD_READERS,
}


def read_lines(
    kind: str, lines: Iterable[str], *, now: datetime, zone: str, locale: str = "en", currency: str | None = None
) -> Iterator[Json | None]:
    """One result per line; a line is a text, or a JSON object whose `text` is read.

    `now` is aware. `zone` is an IANA name or anything the zone reader understands ("UTC-2", "Manila"); empty stands
    for the offset of `now`. Raises KeyError for a kind without a reader, ValueError for an unknown zone.
    """
    read, asked = READERS[kind], Asked(now, _zone(zone or _offset(now)), locale, currency)
    for line in lines:
        yield read(text_of(line), asked)


def _offset(now: datetime) -> str:
    """UTC+1, UTC-03:30: the offset that an instant was written with."""
    return "UTC" + now.isoformat()[-6:] if now.utcoffset() else "UTC"


def _zone(name: str) -> str:
    known = iana().get(name.lower()) or zone_of(name).value
    if known is None:
        raise ValueError(f"{name!r} is no time zone; use an IANA name such as Europe/Berlin")
    return known


def text_of(line: str) -> str:
    """The text of a line of input: the `text` of a JSON object, or the line itself."""
    line = line.rstrip("\r\n")
    if not line.lstrip().startswith("{"):
        return line
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return line
    return row["text"] if isinstance(row, dict) and isinstance(row.get("text"), str) else line


__all__ = ["READERS", "Asked", "Json", "read_lines", "shaped"]
