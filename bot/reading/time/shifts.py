"""Days and instants counted from another: in 3 weeks, two days after friday, in 5 business days, 20 minutes ago."""

from dataclasses import replace
from decimal import Decimal

from bot.reading.time.almanac import Period, after, period_of, shifted, weekend_of, working_days_later
from bot.reading.time.clocks import timed
from bot.reading.time.days import Asked, Found, Read, one, placed
from bot.reading.time.lexis import CLOSERS, COMING, LAST, NEXT, TODAY, TOMORROW, UNITS, WEEKDAYS
from bot.reading.time.measures import SECONDS, Measure, measure, simple
from bot.reading.time.numbers import amount
from bot.reading.time.periods import named_day, plain_day

_HENCE = (("from", "now"), ("from", "right", "now"), ("from", "today"), ("hence",), ("later",), ("out",), ("time",))


def from_now(a: Asked, i: int) -> tuple[Measure, int, int] | None:
    """A measure from now: in 3 weeks, within 2 days, 3 days from now, next 2 weeks, 5 days ago; with its sign."""
    t = a.t
    lead = t[i].text
    if lead in ("in", "within", "after", "inside"):
        j = t.skip(
            i + 1, frozenset({"about", "around", "approximately", "just", "the", "under", "next", "roughly", "of"}), 3
        )
        found = measure(a, j)
        if found is None and t[j - 1].text == "next" and t[j].text in UNITS:
            found = Measure(Decimal(1), UNITS[t[j].text]), j + 1  # "in the next hour"
        if found is None:
            return None
        m, j = found
        if m.unit == "second" and t[j].kind == "word" and t[j].text not in CLOSERS | {"from", "hence"}:
            return None  # "in a second language"
        if lead == "after" and t[j].text in ("from", "of", "after"):
            return None
        until = t[j].text == "before" and timed(t, j + 1)  # "in 5 days before 10 am"
        if t[j].text in ("from", "after", "since", "before", "of") and not (until or _hence(a, j)):
            return None
        j = _hence(a, j) or j
        return m, 1, j
    if (counted := _counted(a, i)) is not None:
        return counted
    found = measure(a, i)
    if found is None:
        return None
    m, j = found
    if (after_it := _hence(a, j)) is not None:
        return m, 1, after_it
    if t[j].text in ("ago", "back", "earlier"):
        return m, -1, j + 1
    if t[j].text == "'" and t[j + 1].text == "time":
        return m, 1, j + 2
    return None


def _hence(a: Asked, i: int) -> int | None:
    return next((i + len(words) for words in _HENCE if a.t.words(i, *words)), None)


def _counted(a: Asked, i: int) -> tuple[Measure, int, int] | None:
    """next 3 days, the upcoming two weeks, 2 upcoming weeks, past 2 days."""
    t = a.t
    j = t.skip(i, frozenset({"the", "over", "during"}), 2)
    ahead = NEXT | COMING
    if t[j].text in ahead or t[j].text in LAST:
        found = measure(a, j + 1)
        sign = 1 if t[j].text in ahead else -1
        return (found[0], sign, found[1]) if found and t[j + 1].text not in ("a", "an") else None
    read = amount(t, j)
    if read is None or (t[read[1]].text not in ahead and t[read[1]].text not in LAST) or t[j].text in ("a", "an"):
        return None
    unit = t[read[1] + 1].text
    if unit not in UNITS:
        return None
    return Measure(read[0], UNITS[unit]), 1 if t[read[1]].text in ahead else -1, read[1] + 2


def counts_periods(a: Asked, i: int) -> bool:
    """Whether the measure at `i` counts calendar periods ("next 3 weeks") rather than a distance ("in 3 weeks")."""
    return _counted(a, i) is not None


def moved(a: Asked, m: Measure, sign: int, start: Period) -> Found | None:
    """The day a measure away from a day; fractions of weeks and months go by days."""
    day = start.first
    if m.working:
        return one(working_days_later(day, int(m.count))) if sign > 0 else _working_before(a, m, start)
    whole = int(m.count)
    if m.unit in SECONDS:
        return None
    moved_day = after(day, m.unit, sign * whole)
    if m.count != whole:
        days = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "quarter": 91, "year": 365, "decade": 3650}[m.unit]
        moved_day = shifted(moved_day, sign * int((m.count - whole) * days + Decimal("0.5")))
    return moved(a, m.rest, sign, Period.day(moved_day)) if m.rest else one(moved_day)


def _working_before(a: Asked, m: Measure, start: Period) -> Found | None:
    day, left = start.first, min(int(m.count), 5000)
    while left:
        day = shifted(day, -1)
        left -= day.weekday() < 5
    return one(day)


def shifted_day(a: Asked, i: int) -> Read:
    """in 3 weeks, two days after friday, a fortnight from Tuesday, a week on monday, 3 fridays from now."""
    t = a.t
    if (weekdays := _weekdays(a, i)) is not None:
        return weekdays
    if (spread := _about(a, i)) is not None:
        return spread
    now = Period.day(a.today)
    if (found := from_now(a, i)) is not None:
        m, sign, j = found
        if m.elapsed is not None:
            return None
        if counts_periods(a, i) and sign > 0 and m.unit in ("week", "month", "quarter", "year") and m.count >= 1:
            last = period_of(m.unit, a.today, min(int(m.count), 5000)).last
            near = moved(a, m, sign, now)
            return (Found((*near.periods, Period.day(last))), j) if near else None
        return placed(moved(a, m, sign, now), j)
    if (other := _beside(a, i)) is not None:
        return other
    lead = i + 1 if t[i].text in ("in", "within") else i
    found_measure = measure(a, lead)
    if found_measure is None:
        return None
    m, j = found_measure
    words = {"after": 1, "from": 1, "before": -1, "since": 1, "on": 1, "past": 1}
    if t[j].text in TODAY | TOMORROW and m.unit in ("week", "fortnight", "month", "year") and not m.rest:
        start = a.today if t[j].text in TODAY else shifted(a.today, 1)
        return placed(moved(a, m, 1, Period.day(start)), j + 1)
    if t[j].text not in words or m.elapsed is not None:
        return None
    anchor = plain_day(a, j + 1)
    if anchor is None or (t[j].text == "on" and m.unit not in ("week", "fortnight")):
        return None
    options = [moved(a, m, words[t[j].text], p) for p in anchor[0].periods]
    if m.unit == "year" and named_day(a, j + 1) is not None:
        # Said before Christmas, "a year from Christmas" may count from the last one or from the next.
        options.insert(0, moved(a, Measure(m.count - 1, "year"), words[t[j].text], anchor[0].periods[0]))
    periods = tuple(p for found_day in options if found_day for p in found_day.periods)
    return (Found(periods[:3]), anchor[1]) if periods else None


def _about(a: Asked, i: int) -> Read:
    """in 2-3 weeks, 10 to 14 days from now, in a week or two: the later end and the earlier, to choose from."""
    t = a.t
    led = t[i].text in ("in", "within")
    one_or = simple(a, i + 1) if led else None
    if one_or is not None and one_or[0].count == 1 and t[one_or[1]].text == "or" and one_or[0].elapsed is None:
        more = amount(t, one_or[1] + 1)
        if more is not None and 1 < more[0] < 10:
            pair = [
                moved(a, replace(one_or[0], count=count), 1, Period.day(a.today))
                for count in (more[0], one_or[0].count)
            ]
            return Found(tuple(end.periods[0] for end in pair if end)), more[1]
    low = amount(t, i + 1 if led else i)
    if low is None or t[low[1]].text not in ("-", "–", "to", "or"):
        return None
    found = simple(a, low[1] + 1)
    if found is None or found[0].elapsed is not None or low[0] >= found[0].count:
        return None
    j = _hence(a, found[1])
    if j is None and not led:
        return None
    ends = [moved(a, replace(found[0], count=count), 1, Period.day(a.today)) for count in (found[0].count, low[0])]
    return Found(tuple(end.periods[0] for end in ends if end)), j or found[1]


def _beside(a: Asked, i: int) -> Read:
    """next business day, the day before christmas, the week after easter, the day after."""
    t = a.t
    j = i + 1 if t[i].text == "the" else i
    if t[j].text in NEXT and t[j + 1].text in ("business", "working", "work") and t[j + 2].text == "day":
        return placed(one(working_days_later(a.today, 1)), j + 3)
    if t[j].text == "weekend" and t[j + 1].text in ("after", "before"):
        return _weekend_beside(a, j)
    if t[j].text not in ("day", "week", "morning") or t[j + 1].text not in ("after", "before"):
        return None
    anchor = plain_day(a, j + 2)
    if anchor is None or anchor[0].periods[0].grain != "day":
        return None
    days = (7 if t[j].text == "week" else 1) * (1 if t[j + 1].text == "after" else -1)
    return placed(one(shifted(anchor[0].periods[0].first, days)), anchor[1])


def _weekend_beside(a: Asked, j: int) -> Read:
    """the weekend before christmas, the weekend after 5 January: the nearest that the day is not in."""
    anchor = plain_day(a, j + 2)
    if anchor is None or anchor[0].periods[0].grain != "day":
        return None
    day = anchor[0].periods[0].first
    away = 7 if a.t[j + 1].text == "after" and day.weekday() > 4 else 0
    away = -7 if a.t[j + 1].text == "before" else away
    return Found((weekend_of(shifted(day, away)),)), anchor[1]


def _weekdays(a: Asked, i: int) -> Read:
    """3 fridays from now, 2 sundays ago."""
    t = a.t
    read = amount(t, i)
    if read is None or read[0] < 1 or read[0] > 500 or t[read[1]].text not in WEEKDAYS:
        return None
    wd, j = WEEKDAYS[t[read[1]].text], read[1] + 1
    count = int(read[0])
    ahead = (wd - a.today.weekday() - 1) % 7 + 1
    if (k := _hence(a, j)) is not None:
        return placed(one(shifted(a.today, ahead + 7 * (count - 1))), k)
    if t[j].text in ("ago", "back"):
        return placed(one(shifted(a.today, (ahead if ahead < 7 else 0) - 7 * count)), j + 1)
    return None
