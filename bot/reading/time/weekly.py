"""Weekly patterns: weekdays after 6pm, weekends, Mon-Fri 9-5, tuesday and thursday evenings."""

from datetime import time
from typing import Final

from bot.reading.time.clock import Clock
from bot.reading.time.clocks import clock
from bot.reading.time.lexis import PARTS, WEEKDAYS
from bot.reading.time.tokens import Tokens
from bot.reading.values import Window

WORKDAYS: Final = (1, 2, 3, 4, 5)
WEEKEND: Final = (6, 7)
ALL: Final = (1, 2, 3, 4, 5, 6, 7)
_NAMES: Final[dict[str, tuple[int, ...]]] = {
    **dict.fromkeys(("weekday", "weekdays", "workdays", "workday"), WORKDAYS),
    **dict.fromkeys(("weekend", "weekends", "week-ends", "wkends"), WEEKEND),
    **dict.fromkeys(("everyday", "daily"), ALL),
}
_HOURS: Final[dict[str, tuple[time, time]]] = {
    "morning": (time(8), time(12)),
    "lunch": (time(12), time(14)),
    "afternoon": (time(12), time(18)),
    "evening": (time(18), time(22)),
    "night": (time(20), time(23, 59)),
}
_TO: Final = frozenset({"to", "-", "–", "—", "till", "until", "and", "through", "thru"})
_JOIN: Final = frozenset({",", "and", "&", "/", "or", "+", "nor"})


def days(t: Tokens, i: int) -> tuple[tuple[int, ...], int, bool] | None:
    """The ISO weekdays named at `i`, the index after them, and whether they are surely weekly ("fridays", "every")."""
    sure = t[i].text in ("every", "each", "all")
    j = i + 1 if sure else i
    if t.words(i, "all", "day"):
        return None
    if sure and t[j].text in ("day", "days"):
        return ALL, j + 1, True
    found: list[int] = []
    while True:
        one = _some(t, j)
        if one is None:
            break
        found += one[0]
        sure, j = sure or one[2], one[1]
        k = t.skip(j, _JOIN, 2)
        if _some(t, k) is None:
            break
        j = k
    return (tuple(sorted(set(found))), j, sure or len(set(found)) > 1) if found else None


def _some(t: Tokens, i: int) -> tuple[tuple[int, ...], int, bool] | None:
    """One weekday, a range of them, weekdays or weekends."""
    if t[i].text in _NAMES:
        return _NAMES[t[i].text], i + 1, True
    if t.words(i, "week", "-", "ends"):
        return WEEKEND, i + 3, True
    if t[i].text not in WEEKDAYS or t[i].text in ("mar", "may"):
        return None
    first, plural = WEEKDAYS[t[i].text], t[i].text.endswith("days") or t[i].text.endswith("'s")
    j = i + 2 if t[i + 1].text == "." else i + 1
    if t[j].text in _TO - {"and"} and t[j + 1].text in WEEKDAYS:
        last = WEEKDAYS[t[j + 1].text]
        span = [(first + n) % 7 + 1 for n in range((last - first) % 7 + 1)]
        return tuple(span), j + 2, True
    return (first + 1,), j, plural


def window(t: Tokens, i: int) -> tuple[time | None, time | None, int] | None:
    """The hours of a pattern at `i`: after 6pm, before noon, 9-5, from 9am to 5pm, evenings."""
    j = t.skip(
        i, frozenset({",", "only", "but", "in", "the", "during", "at", "on", "(", "any", "time", "early", "late"}), 3
    )
    if t[j].text in PARTS:
        start, end = _HOURS[PARTS[t[j].text]]
        return start, end, j + 1
    if t[j].text in ("after", "from", "past") and (hour := clock(t, j + 1, True)) is not None:
        if t[hour[1]].text in _TO and (end_hour := clock(t, hour[1] + 1, True)) is not None:
            return *_between(hour[0], end_hour[0]), end_hour[1]
        k = hour[1] + 2 if t.words(hour[1], "onwards") else hour[1]
        return _time(hour[0], late=t[j].text == "after"), None, min(k, hour[1] + 1) if k > hour[1] else hour[1]
    if t[j].text in ("before", "until", "till", "til") and (hour := clock(t, j + 1, True)) is not None:
        return None, _time(hour[0], late=False), hour[1]
    j = j + 1 if t[j].text == "between" else j
    first = clock(t, j, True) or _bare(t, j)
    if first is None or t[first[1]].text not in _TO:
        return None
    second = clock(t, first[1] + 1, True)
    return (*_between(first[0], second[0]), second[1]) if second else None


def _bare(t: Tokens, i: int) -> tuple[Clock, int] | None:
    """The first number of "9-5"."""
    if t[i].kind == "int" and 0 <= t[i].value <= 24 and t[i + 1].text in _TO:
        return Clock(t[i].value, half="known" if t[i].value > 12 else "open", grain="hour"), i + 1
    return None


def _time(c: Clock, late: bool) -> time:
    """A time of day; an open one up to six, or any after "after" up to eight, is in the afternoon."""
    if c.close:
        return time(18)
    minutes = c.minutes
    if c.half in ("am", "pm"):
        minutes = minutes % 720 + (720 if c.half == "pm" else 0)
    elif c.half == "open" and (c.hour < 7 or (late and c.hour < 9)):
        minutes += 720
    return time(23, 59) if minutes >= 1440 else time(minutes // 60, minutes % 60)


def _between(first: Clock, second: Clock) -> tuple[time, time]:
    """Two ends of the hours: "9-5" ends in the afternoon, "6-9 pm" begins in it."""
    end = _time(second, late=False)
    if first.half == "open" and second.half == "pm" and first.hour % 12 < second.hour % 12 and first.hour < 8:
        start = time(first.hour % 12 + 12, first.minute)
    else:
        start = time(first.hour % 24, first.minute) if first.half == "open" else _time(first, late=False)
    if end <= start and second.half == "open" and second.hour < 12:
        end = time(second.hour % 12 + 12, second.minute)
    return start, end


def windows(t: Tokens, i: int) -> tuple[Window, int, bool] | None:
    """A weekly window at `i`: weekdays, hours, or both; the index after it; whether it is surely weekly."""
    named = days(t, i)
    if named is not None:
        hours = window(t, named[1])
        if hours is not None:
            return Window(named[0], hours[0], hours[1]), hours[2], True
        return Window(named[0]), named[1], named[2]
    hours = window(t, i)
    if hours is None:
        return None
    on = days(t, t.skip(hours[2], frozenset({"on", "of"}), 1))
    if on is not None and on[2]:
        return Window(on[0], hours[0], hours[1]), on[1], True
    return Window(ALL, hours[0], hours[1]), hours[2], True
