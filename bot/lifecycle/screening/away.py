"""On which days of the work somebody is away: what they cannot work against start and cut-off (S23)."""

from datetime import date, timedelta

from bot.engine.questions import Times
from bot.lifecycle.brief.timetable import Timetable
from bot.reading.values import Days

WEEKEND = (6, 7)
"""ISO weekdays; hardly anybody works on them, so being off then is no absence."""


def days_of_work(table: Timetable) -> tuple[date, ...]:
    """Every calendar day from the start to the cut-off, both included."""
    start, end = table.starts.local.date(), table.cutoff.local.date()
    return tuple(start + timedelta(days=number) for number in range((end - start).days + 1))


def days_away(times: Times, table: Timetable) -> tuple[date, ...]:
    """Those on which they cannot work: named days, and weekdays on which they never do."""
    off = set(times.not_on) - set(WEEKEND)
    blocked = times.blocked or ()
    return tuple(
        day
        for day in days_of_work(table)
        if day.isoweekday() in off or any(days.first <= day <= days.last for days in blocked)
    )


def runs(days: tuple[date, ...]) -> tuple[Days, ...]:
    """Single days as stretches, for a short line."""
    out: list[Days] = []
    for day in days:
        if out and out[-1].last == day - timedelta(days=1):
            out[-1] = Days(out[-1].first, day)
        else:
            out.append(Days(day, day))
    return tuple(out)
