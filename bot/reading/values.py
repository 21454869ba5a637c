"""The values that readers find and that the rest of the bot computes with: wall times, money, durations, days."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Literal
from zoneinfo import ZoneInfo

Grain = Literal["minute", "hour", "day", "week", "month", "quarter", "year"]
Per = Literal["fixed", "hour", "day", "week", "month", "year", "unit"]


@dataclass(frozen=True, slots=True)
class Wall:
    """A wall time (naive, as the clock on the wall shows it) and an IANA zone: the truth of every deadline.

    The instant is derived from it, again whenever the zone or the zone data changes (DESIGN 5).
    """

    local: datetime
    zone: str

    @property
    def at(self) -> datetime:
        """The instant, aware, UTC. In a gap the first valid instant after it; in an overlap the first of the two."""
        tz = ZoneInfo(self.zone)
        first = self.local.replace(tzinfo=tz, fold=0).astimezone(UTC)
        if first.astimezone(tz).replace(tzinfo=None) == self.local.replace(tzinfo=None):
            return first
        return _end_of_gap(self.local.replace(tzinfo=tz, fold=1).astimezone(UTC), first, tz)

    @classmethod
    def of(cls, instant: datetime, zone: str) -> "Wall":
        """The wall time that clocks in `zone` show at an aware `instant`."""
        return cls(instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None), zone)


def _end_of_gap(early: datetime, late: datetime, tz: ZoneInfo) -> datetime:
    """The instant at which the offset changes between two instants, to the second."""
    before = early.astimezone(tz).utcoffset()
    while (late - early).total_seconds() > 1:
        middle = early + (late - early) / 2
        if middle.astimezone(tz).utcoffset() == before:
            early = middle
        else:
            late = middle
    return late.replace(microsecond=0)


@dataclass(frozen=True, slots=True)
class When:
    """A deadline as read: `grain` is the smallest thing named; `assumed` if the time of day is the stated default."""

    wall: Wall
    grain: Grain = "minute"
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class Money:
    """An amount or a range (inclusive, either end may be open). Decimal always, never float; currency is ISO 4217."""

    amount: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    currency: str | None = None
    per: Per | None = None
    most_hours: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in the unit that was said; `approximate` for 'about'. `per` for '2 hours a day'."""

    amount: Decimal
    unit: Literal["minute", "hour", "day", "week", "month", "quarter", "year", "second"]
    per: Literal["day", "week", "month"] | None = None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours in a week, one figure or from `low` to `high`; none at all (`high` 0) are left open, to be agreed."""

    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class Days:
    """Whole days, first and last included, as calendars show them in the speaker's zone."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Window:
    """A weekly pattern: ISO weekdays (Monday is 1) and, if said, the hours between which it holds."""

    weekdays: tuple[int, ...]
    start: time | None = None
    end: time | None = None


@dataclass(frozen=True, slots=True)
class Availability:
    """When a person can and cannot work, as far as they said."""

    blocked: tuple[Days, ...] = ()
    free: tuple[Days, ...] = ()
    windows: tuple[Window, ...] = ()
    not_on: tuple[int, ...] = ()
    hours: Hours | None = None
    full_time: bool = False
