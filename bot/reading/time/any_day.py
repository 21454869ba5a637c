"""Any day, period or list of days at a place in the tokens: the reader that takes most of them wins."""

from bot.reading.time.agreeing import weekday_then_shift
from bot.reading.time.almanac import Period
from bot.reading.time.days import Asked, Found, Read, closed
from bot.reading.time.edges import closest, edge, nth, weekday_from
from bot.reading.time.periods import period, plain_day
from bot.reading.time.ranges import every, numbers_before_month, stretch
from bot.reading.time.shifts import shifted_day
from bot.reading.time.weekdays import day_of_month, month_then_day, plain_weekday_after, relative_week


def day_at(a: Asked, i: int) -> tuple[Found, int, bool] | None:
    """The longest day or period that starts at `i`, the index after it, and whether it is a range."""
    best: tuple[Found, int, bool] | None = None
    if (ranged := stretch(a, i)) is not None:
        best = Found((Period.day(ranged[0].last), Period.day(ranged[0].first))), ranged[1], True
    for read in (
        weekday_from,
        shifted_day,
        closest,
        nth,
        edge,
        plain_day,
        _week_then_day,
        day_of_month,
        month_then_day,
        weekday_then_shift,
        _whole_period,
    ):
        found: Read = read(a, i)
        if found is not None and (best is None or found[1] > best[1]):
            best = found[0], found[1], False
    if best is not None and a.t[best[1]].text in ("or", "and", "&"):
        listed = every(a, i)
        if listed is not None and listed[1] > best[1] and 1 < len(listed[0]) < 4 and closed(a.t, listed[1]):
            return Found(tuple(Period(p.last, p.last) for p in listed[0])), listed[1], True
    if best is None and (listed := numbers_before_month(a, i)) is not None and 1 < len(listed[0]) < 4:
        return Found(listed[0]), listed[1], True
    return best


def _whole_period(a: Asked, i: int) -> Read:
    led = a.t[i - 1].text in ("in", "by", "before", "until", "for") and i > 0
    year = a.t[i].kind == "int" and led and len(a.t[i].text) == 4
    found = period(a, i, bound=year)
    return (Found((found[0],)), found[1]) if found else None


def _week_then_day(a: Asked, i: int) -> Read:
    """next week on Tuesday, next week friday."""
    week = relative_week(a, i)
    if week is None:
        return None
    return plain_weekday_after(a, week)
