"""Arithmetic on calendar days and on the periods that phrases name, without any words."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from bot.reading.values import Grain


@dataclass(frozen=True, slots=True)
class Period:
    """Whole days from `first` to `last`, both included; `grain` is what the phrase named."""

    first: date
    last: date
    grain: Grain = "day"

    @classmethod
    def day(cls, day: date) -> "Period":
        return cls(day, day)


def day_of(year: int, month: int, day: int) -> date | None:
    """The date, or None if the calendar has none (31 June, year 0)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def shifted(day: date, days: int) -> date:
    """`days` later, or the calendar's end where there is none."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def months_later(day: date, months: int) -> date:
    """The same day `months` later, or that month's last day if it is shorter."""
    years, index = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if not 1 <= year <= 9999:
        return date.max if months > 0 else date.min
    return date(year, index + 1, min(day.day, calendar.monthrange(year, index + 1)[1]))


def working_days_later(day: date, count: int) -> date:
    """The `count`-th Monday to Friday after `day`."""
    weeks, rest = divmod(min(count, 5000), 5)
    if day.weekday() > 4:
        day = shifted(day, 4 - day.weekday())
    day = shifted(day, 7 * weeks)
    return shifted(day, rest + (2 if day.weekday() + rest > 4 else 0))


def week_of(day: date) -> Period:
    """The week, Monday to Sunday, that `day` is in."""
    monday = shifted(day, -day.weekday())
    return Period(monday, shifted(monday, 6), "week")


def weekend_of(day: date) -> Period:
    monday = shifted(day, -day.weekday())
    return Period(shifted(monday, 5), shifted(monday, 6), "week")


def month_of(year: int, month: int) -> Period:
    return Period(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), "month")


def quarter_of(year: int, quarter: int) -> Period:
    first = date(year, 3 * quarter - 2, 1)
    return Period(first, month_of(year, 3 * quarter).last, "quarter")


def year_of(year: int) -> Period:
    return Period(date(year, 1, 1), date(year, 12, 31), "year")


def period_of(unit: str, day: date, step: int) -> Period:
    """The calendar week, month, quarter or year that is `step` after the one `day` is in."""
    if unit == "week":
        return week_of(shifted(day, 7 * step))
    if unit == "weekend":
        return weekend_of(shifted(day, 7 * step))
    if unit == "month":
        there = months_later(day.replace(day=1), step)
        return month_of(there.year, there.month)
    if unit == "quarter":
        there = months_later(day.replace(day=1), 3 * step)
        return quarter_of(there.year, (there.month + 2) // 3)
    if unit == "year":
        return year_of(max(1, min(9999, day.year + step)))
    return Period.day(shifted(day, step))


def after(day: date, unit: str, count: int) -> date:
    """`count` units after `day` (before, if negative)."""
    if unit in ("day", "week", "fortnight"):
        return shifted(day, max(-4_000_000, min(4_000_000, count * {"day": 1, "week": 7, "fortnight": 14}[unit])))
    return months_later(
        day, max(-120_000, min(120_000, count * {"month": 1, "quarter": 3, "year": 12, "decade": 120}[unit]))
    )


def coming(weekday: int, today: date) -> date:
    """The next such weekday, never today."""
    return shifted(today, (weekday - today.weekday() - 1) % 7 + 1)


def nth_weekday(period: Period, weekday: int, nth: int) -> date | None:
    """The nth (from the end if negative) such weekday inside a period."""
    if nth > 0:
        day = shifted(period.first, (weekday - period.first.weekday()) % 7 + 7 * (nth - 1))
    else:
        day = shifted(period.last, -((period.last.weekday() - weekday) % 7) + 7 * (nth + 1))
    return day if period.first <= day <= period.last else None


def nth_week(period: Period, nth: int) -> Period | None:
    """The nth (from the end if negative) whole week inside a period."""
    monday = nth_weekday(Period(period.first, shifted(period.last, -6 if nth < 0 else 0)), 0, nth)
    return week_of(monday) if monday else None
