"""Stretches from one day to another: July 13 to 15, 3-7 January, mon-wed, from next friday to Oct 1st."""

from bot.reading.language.vocabulary import vocabulary
from bot.reading.time.almanac import Period, day_of, month_of, shifted
from bot.reading.time.clocks import timed
from bot.reading.time.dates import future, month_day, numeric
from bot.reading.time.days import Asked, Found, year_at
from bot.reading.time.lexis import MONTHS
from bot.reading.time.numbers import ordinal, whole
from bot.reading.time.periods import feast_week, period, plain_day
from bot.reading.time.weekdays import day_of_month, weekday

TO = frozenset({"to", "-", "–", "—", "through", "thru", "until", "till", "til", "~"})
_LEADS = frozenset({"from", "between", "the"})


def stretch(a: Asked, i: int) -> tuple[Period, int] | None:
    """A range of days that starts at `i`, first and last included, and the index after it."""
    t = a.t
    between = t[i].text == "between"
    j = t.skip(i, _LEADS, 2)
    for read in (_numbers_then_month, _month_then_numbers, _days):
        if (found := read(a, j, between)) is not None and found[0].first <= found[0].last:
            return found
    return None


def _to(a: Asked, i: int, between: bool) -> int | None:
    """The index after "to", "-", "through" (or "and", after "between")."""
    t = a.t
    if t[i].text in TO:
        return t.skip(i + 1, frozenset({"the", "to"}), 2)
    return t.skip(i + 1, frozenset({"the"}), 1) if between and t[i].text == "and" else None


def _number(a: Asked, i: int) -> tuple[int, int] | None:
    read = ordinal(a.t, i) or whole(a.t, i)
    return read if read and 0 < read[0] < 32 else None


def _numbers_then_month(a: Asked, i: int, between: bool) -> tuple[Period, int] | None:
    """3-7 January, from 13th to 15th of July, 10 to 12 of next month."""
    if (first := _number(a, i)) is None or (j := _to(a, first[1], between)) is None:
        return None
    last = month_day(a, j)
    if last is None:
        return None
    end = last[0].periods[0].last
    start = day_of(end.year, end.month, first[0])
    return (Period(start, end), last[1]) if start and start <= end else None


def _month_then_numbers(a: Asked, i: int, between: bool) -> tuple[Period, int] | None:
    """July 13 to 15, August 27th - 29th, Dec 3-7 2026."""
    t = a.t
    first = month_day(a, i)
    if first is None or t[i].text not in MONTHS or (j := _to(a, first[1], between)) is None:
        return None
    last = _number(a, j)
    if last is None or t[last[1]].text in MONTHS or t[last[1]].text in (":", "am", "pm", "h", "/") or timed(t, j):
        return None
    start = first[0].periods[0].first
    k = last[1]
    if (year := year_at(t, k)) is not None:
        moved = day_of(year[0], start.month, start.day)
        start, k = moved or start, year[1]
    end = day_of(start.year, start.month, last[0])
    return (Period(start, end), k) if end and start <= end else None


def _days(a: Asked, i: int, between: bool) -> tuple[Period, int] | None:
    """Any day or period to any other: Aug 8 - Aug 12, mon-wed, next monday to friday, Jan-Feb 2027."""
    first = _end_of_range(a, i)
    if first is None or (j := _to(a, first[1], between)) is None:
        return None
    start, last = first[0].periods[0], _end_of_range(a, j)
    if last is None:
        return None
    end = last[0].periods[0]
    if weekday(a, j) is not None and numeric(a, j) is None and end.grain == "day":
        gap = (end.first.weekday() - start.first.weekday()) % 7
        return Period(start.first, shifted(start.first, gap)), last[1]
    if end.last < start.first or (end.last.year, start.first.year) == (a.today.year, a.today.year + 1):
        later = month_day_later(end, start)
        earlier = day_of(end.first.year, start.first.month, start.first.day)
        if a.t[last[1] - 1].kind == "int" and len(a.t[last[1] - 1].text) == 4 and earlier and earlier <= end.last:
            return Period(earlier, end.last), last[1]
        end = later or end
    if start.grain == "month" == end.grain and year_at(a.t, last[1] - 1) and start.first.year != end.first.year:
        same = month_of(end.first.year - (start.first.month > end.first.month), start.first.month)
        start = same
    return Period(start.first, end.last), last[1]


def month_day_later(end: Period, start: Period) -> Period | None:
    """The end of a range moved to the first year in which it is not before the start."""
    moved = day_of(start.first.year + (end.last.month < start.first.month), end.last.month, end.last.day)
    return Period.day(moved) if moved else None


def _end_of_range(a: Asked, i: int) -> tuple[Found, int] | None:
    if (day := plain_day(a, i)) is not None:
        return day
    found = period(a, i)
    if found is not None:
        return Found((found[0],)), found[1]
    number = ordinal(a.t, i)
    if number is not None and 0 < number[0] < 32:
        day_found = future(lambda y: day_of(y, a.today.month, number[0]), a)
        return (day_found, number[1]) if day_found else None
    return None


def every(a: Asked, i: int) -> tuple[tuple[Period, ...], int] | None:
    """Days in a row, joined by commas and "and": Dec 5 and 6; 12, 13 and 14 December; Monday and Tuesday."""
    if (listed := numbers_before_month(a, i)) is not None:
        return listed
    found = stretch(a, i) or _single(a, i)
    if found is None:
        return None
    periods, j = [found[0]], found[1]
    while len(periods) < 40:
        k = a.t.skip(j, frozenset({",", "and", "&", "or", "+", "the", "on", "nor", "also"}), 4)
        if k == j:
            break
        more = stretch(a, k) or _single(a, k) or _same_month(a, k, periods[-1])
        if more is None:
            break
        periods.append(more[0])
        j = more[1]
    return tuple(periods), j


def _single(a: Asked, i: int) -> tuple[Period, int] | None:
    if (week := feast_week(a, i)) is not None:
        return week
    found = plain_day(a, i) or day_of_month(a, i)
    if found is not None:
        return found[0].periods[0], found[1]
    return period(a, i)


def _same_month(a: Asked, i: int, before: Period) -> tuple[Period, int] | None:
    """A bare day of the month after a full date, or a range of them: "Dec 5 and 6", "Jan 3, 5-7"."""
    number = _number(a, i)
    t = a.t
    if number is None or before.grain != "day" or t[number[1]].text in MONTHS or t[number[1]].text in _NOT_DAYS:
        return None
    first = day_of(before.first.year, before.first.month, number[0])
    if first is None or first <= before.first:
        return None
    if (j := _to(a, number[1], False)) is not None and (last := _number(a, j)) is not None:
        end = day_of(first.year, first.month, last[0])
        return (Period(first, end), last[1]) if end and end > first else None
    return Period.day(first), number[1]


_NOT_DAYS = vocabulary("hours hour hrs hr h am pm % days weeks times pages : usd eur dollars per a /")


def numbers_before_month(a: Asked, i: int) -> tuple[tuple[Period, ...], int] | None:
    """18 and 19 June; 5th, 6th & 9th of December."""
    numbers: list[int] = []
    j = a.t.skip(i, frozenset({"the"}), 1)
    while len(numbers) < 12 and (number := _number(a, j)) is not None:
        if numbers and (dated := month_day(a, j)) is not None:
            end = dated[0].periods[0].first
            days = [day_of(end.year, end.month, n) for n in numbers]
            return (*(Period.day(d) for d in days if d), Period.day(end)), dated[1]
        numbers.append(number[0])
        j = a.t.skip(number[1], frozenset({",", "and", "&", "or", "the"}), 3)
        if j == number[1]:
            return None
    return None
