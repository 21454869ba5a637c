"""A weekday said beside a day that is counted otherwise: they must agree, or both are offered."""

from dataclasses import replace

from bot.reading.time.almanac import Period, shifted
from bot.reading.time.days import Asked, Found, Read
from bot.reading.time.lexis import WEEKDAYS
from bot.reading.time.shifts import shifted_day


def agreed(a: Asked, days: Found, j: int) -> tuple[Found, int]:
    """A day and the weekday said after it ("in 3 days, on Friday"): the same day, that day of the week, or a choice."""
    t = a.t
    k = t.skip(j, frozenset({",", "on", "(", "-", "."}), 2)
    if t[j - 1].text in WEEKDAYS:  # "wednesday, thursday at the latest": two days
        return days, j
    if k == j or t[k].text not in WEEKDAYS or len(days.periods) != 1 or t[k - 1].text == ".":
        return days, j
    wd, p = WEEKDAYS[t[k].text], days.periods[0]
    after = k + 2 if t[k + 1].text == ")" else k + 1
    if p.grain == "week":
        return replace(days, periods=(Period.day(shifted(p.first, (wd - p.first.weekday()) % 7)),)), after
    if p.grain != "day":
        return days, j
    if p.first.weekday() == wd:
        return days, after
    near = shifted(p.first, (wd - p.first.weekday() + 3) % 7 - 3)
    return replace(days, periods=(p, Period.day(near))), after


def weekday_then_shift(a: Asked, i: int) -> Read:
    """friday in 3 weeks' time is a week's friday; sunday 3 weeks after january 15th must agree with its count."""
    if a.t[i].text not in WEEKDAYS:
        return None
    found = shifted_day(a, i + 2 if a.t[i + 1].text == "," else i + 1)
    if found is None or found[0].periods[0].grain != "day":
        return None
    day = found[0].periods[0].first
    near = shifted(day, (WEEKDAYS[a.t[i].text] - day.weekday() + 3) % 7 - 3)
    return Found(tuple(Period.day(d) for d in dict.fromkeys((near, day)))), found[1]
