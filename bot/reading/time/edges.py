"""Days at a place in a period: end of the month, mid March, first monday of january, the closest monday to a day."""

from datetime import date

from bot.reading.time.almanac import (
    Period,
    coming,
    month_of,
    months_later,
    nth_week,
    nth_weekday,
    period_of,
    shifted,
    week_of,
    weekend_of,
)
from bot.reading.time.days import Asked, Found, Read, one, placed
from bot.reading.time.lexis import MONTHS, WEEKDAYS
from bot.reading.time.numbers import ordinal
from bot.reading.time.periods import noun, period, plain_day

_EDGES = {
    **dict.fromkeys(("end", "close", "ending"), "end"),
    **dict.fromkeys(("beginning", "start", "begin"), "start"),
    **dict.fromkeys(("middle", "mid"), "middle"),
    "early": "start",
    "late": "late",
}


_SHORT = {"eom": "month", "eow": "week", "eoy": "year", "eoq": "quarter"}


_STARTS = {"boy": "year"}


def edge(a: Asked, i: int) -> Read:
    """end of the month, EOW, mid March, early next week, late april, month end: a day, or days to choose from."""
    t = a.t
    j = i + 1 if t[i].text == "the" else i
    if t[j].text in _SHORT:
        return _at_end(period_of(_SHORT[t[j].text], a.today, 0)), j + 1
    if t[j].text in ("month", "year", "week", "quarter") and t[j + 1].text in ("end", "-") and t[j].text != "week":
        k = j + 2 if t[j + 1].text == "-" else j + 1
        return (_at_end(period_of(t[j].text, a.today, 0)), k + 1) if t[k].text == "end" else None
    if t[j].text in ("rest", "remainder") and t[j + 1].text == "of":
        rest = period(a, j + 2, bound=True)
        return placed(Found((rest[0],)) if rest and rest[0].last >= a.today else None, rest[1] if rest else j)
    if t[i].text == "within" and t[i + 1].text in ("the", "this"):
        if t[i + 2].text == "day":
            return placed(one(a.today), i + 3)
        kind = noun(a, i + 2)
        return (Found((period_of(kind[0], a.today, 0),)), kind[1]) if kind else None
    where = _EDGES.get(t[j].text)
    if where is None:
        return None
    k = t.skip(j + 1, frozenset({"of", "in", "-", "the", "on"}), 3)
    loose = where in ("start", "late", "middle") and t[j].text in ("early", "late", "mid")
    if not (k > j + 1 or loose or where == "end"):
        return None
    if t[k].text == "day":
        return None
    if where == "end" and (day := plain_day(a, k)) is not None and day[0].periods[0].grain == "day":
        return day
    found = period(a, k, bound=t[j + 1].text in ("of", "the", "in"))
    if found is None:
        return None
    if where == "end":
        return _at_end(found[0]), found[1]
    return _inside(found[0], where), found[1]


def _at_end(p: Period) -> Found:
    """The last day; of a week its Friday too, for many people mean that."""
    if p.grain == "week" and p.first.weekday() == 0:
        return Found((Period.day(shifted(p.last, -2)), Period.day(p.last)))
    return Found((Period.day(p.last),))


def _inside(p: Period, where: str) -> Found:
    """The first and the last day of the part of a period that "early", "mid" or "late" means."""
    days = (p.last - p.first).days + 1
    if p.grain == "month":
        first, last = {"start": (0, 9), "middle": (14, 19), "late": (days - 6, days - 1)}[where]
    elif p.grain == "week":
        first, last = {"start": (0, 2), "middle": (2, 3), "late": (3, 4)}[where]
    else:
        first, last = {
            "start": (0, days // 4),
            "middle": (days // 2, days * 2 // 3),
            "late": (days * 3 // 4, days - 1),
        }[where]
        first = (months_later(p.first, (first + 15) // 30) - p.first).days
        last = (months_later(p.first, (last + 15) // 30) - p.first).days - 1
    return Found((Period.day(shifted(p.first, first)), Period.day(shifted(p.first, last))))


def _position(a: Asked, i: int) -> tuple[int, int] | None:
    """first, 3rd, last, second last, second to last: its number (negative from the end) and the index after it."""
    t = a.t
    if t[i].text in ("last", "final"):
        return -1, i + 1
    if t[i].text == "penultimate":
        return -2, i + 1
    number = ordinal(t, i)
    if number is None:
        return None
    j = t.skip(number[1], frozenset({"to", "-"}), 2)
    if t[j].text == "last":
        return -number[0], j + 1
    return number


_DAYS = frozenset({"day", "days", "weekday", "workday"})


def nth(a: Asked, i: int) -> Read:
    """first monday of january, last friday in october, 5th last day of May, last week of september 2014."""
    t = a.t
    j = i + 1 if t[i].text == "the" else i
    if (position := _position(a, j)) is None:
        return None
    n, j = position
    working = t[j].text in ("working", "business", "week", "work") and t[j + 1].text == "day"
    j = j + 1 if working else j
    working = working or t[j].text in ("weekday", "workday")
    what = t[j].text
    kind = noun(a, j)
    if what not in WEEKDAYS and what not in _DAYS and (kind is None or kind[0] not in ("week", "weekend")):
        return None
    k = kind[1] if kind else j + 1
    if t[k].text in ("after", "before") and what in WEEKDAYS:
        return _from(a, n, WEEKDAYS[what], t[k].text, k + 1)
    if t[k].text not in ("of", "in", "next", "this", "on"):
        return None
    of = t.skip(k, frozenset({"of", "in", "the"}), 2)
    if (p := period(a, k if t[k].text in ("next", "this") else of, bound=True)) is None:
        return None
    stretch = p[0]
    if what in WEEKDAYS:
        day = nth_weekday(stretch, WEEKDAYS[what], n)
        again = stretch.first <= a.today and day is not None and day < a.today and t[p[1] - 1].text in MONTHS
        if again:
            day = nth_weekday(month_of(stretch.first.year + 1, stretch.first.month), WEEKDAYS[what], n)
        return placed(one(day), p[1])
    if what in _DAYS:
        day = (
            _workday(stretch, n)
            if working
            else shifted(stretch.first, n - 1)
            if n > 0
            else shifted(stretch.last, n + 1)
        )
        return placed(one(day) if day and stretch.first <= day <= stretch.last else None, p[1])
    if kind and kind[0] == "weekend":
        day = nth_weekday(stretch, 5, n)
        return placed(Found((weekend_of(day),)) if day else None, p[1])
    week = nth_week(stretch, n)
    if week is None:
        return None
    # The nth whole week and the nth that has a day of it: only where they are the same is there no doubt.
    other = week_of(shifted(stretch.first, 7 * (n - 1))) if n > 0 else week
    return Found((week,) if other == week else (week, other)), p[1]


def _workday(p: Period, n: int) -> date | None:
    """The nth Monday to Friday of a period, from its end if negative."""
    days = [d for k in range((p.last - p.first).days + 1) if (d := shifted(p.first, k)).weekday() < 5]
    return days[n - 1 if n > 0 else n] if 0 < abs(n) <= len(days) else None


def weekday_from(a: Asked, i: int) -> Read:
    """the friday after christmas, monday before 10 june."""
    t = a.t
    j = i + 1 if t[i].text == "the" else i
    if t[j].text not in WEEKDAYS or t[j + 1].text not in ("after", "before"):
        return None
    return _from(a, 1, WEEKDAYS[t[j].text], t[j + 1].text, j + 2)


def _from(a: Asked, n: int, wd: int, way: str, i: int) -> Read:
    """third tuesday after christmas 2014; first friday before 10 june."""
    anchor = plain_day(a, i)
    if anchor is None or not 0 < n < 500:
        return None
    start = anchor[0].periods[0].first
    if way == "after":
        return placed(one(shifted(coming(wd, start), 7 * (n - 1))), anchor[1])
    return placed(one(shifted(coming(wd, shifted(start, -8)), -7 * (n - 1))), anchor[1])


def closest(a: Asked, i: int) -> Read:
    """the closest Monday to Oct 5th, the second closest mon to 5 october."""
    t = a.t
    j = i + 1 if t[i].text == "the" else i
    n, j = ordinal(t, j) or (1, j)
    if t[j].text not in ("closest", "nearest") or t[j + 1].text not in WEEKDAYS or t[j + 2].text != "to" or n > 50:
        return None
    anchor = plain_day(a, j + 3)
    if anchor is None:
        return None
    day, wd = anchor[0].periods[0].first, WEEKDAYS[t[j + 1].text]
    first = shifted(coming(wd, shifted(day, -1)), -7 * n)
    ranked = sorted((shifted(first, 7 * k) for k in range(2 * n + 2)), key=lambda d: abs((d - day).days))
    return placed(one(ranked[n - 1]), anchor[1])
