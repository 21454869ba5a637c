"""A deadline in words to a wall time in a zone, a choice of two or three, or nothing; never a silent guess."""

from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.reading.almanac import Period, shifted
from bot.reading.clocks import Clock, within
from bot.reading.days import Asked, Order
from bot.reading.moments import Moment, moments
from bot.reading.result import Query, Reading
from bot.reading.tokens import Tokens
from bot.reading.values import Grain, Wall, When

LONGEST: Final = 1000
SOON: Final = timedelta(hours=1)
FAR: Final = timedelta(days=400)
PARTS_END: Final = {
    "morning": time(12),
    "lunch": time(13),
    "afternoon": time(17),
    "evening": time(20),
    "night": time(23, 59),
}
_MONTH_FIRST: Final = frozenset({"en-us", "en-ph", "en-ca"})


def order_of(locale: str) -> Order:
    """Which of day and month comes first in 3/12: by the person's locale; plain "en" does not say."""
    name = locale.lower().replace("_", "-")
    if name in _MONTH_FIRST:
        return "month"
    return None if name == "en" else "day"


def deadline(
    text: str, *, now: datetime, zone: str, locale: str = "en", end_of_day: time = time(18, 0)
) -> Reading[When]:
    """When `text` says something is due, as said at `now` (aware) by someone in `zone` (IANA).

    A day without a time gets `end_of_day` and says so (`assumed`); a week, month or quarter becomes a choice of its
    days. `query` names what must be asked before the value counts (C32): past, soon, far, gap, overlap.
    """
    text = text[:LONGEST]
    here = Wall.of(now, zone).local.replace(second=0, microsecond=0)
    asked = Asked(Tokens(text), here.date(), order_of(locale))
    found = _chosen(list(moments(asked, text)))
    if not found:
        return Reading.nothing()
    options: list[When] = []
    for m in found:
        options += _Resolver(m, now, here, zone, end_of_day).options()
    span = asked.t[found[0].first].start, asked.t[found[-1].last - 1].end
    return _reading(options, now, span, any(m.days is not None and m.days.rolled for m in found))


def _reading(options: list[When], now: datetime, span: tuple[int, int], rolled: bool) -> Reading[When]:
    """One option is read, with its query; more are a choice, without those already past."""
    distinct = list({o.wall.at: o for o in options}.values())
    ahead = [o for o in distinct if o.wall.at > now]
    if len(ahead) > 1:
        return Reading.choose(tuple(ahead), span)
    if not distinct:
        return Reading.nothing()
    value = (ahead or distinct)[0]
    return Reading.found(value, span, query_of(value.wall, now) or ("far" if rolled else None))


def query_of(wall: Wall, now: datetime) -> Query | None:
    """Why a deadline must be asked about: past, within the hour, over a year ahead, in a gap or overlap of its zone."""
    at = wall.at
    if at <= now:
        return "past"
    if Wall.of(at, wall.zone).local != wall.local:
        return "gap"
    if Wall.of(at + timedelta(hours=1), wall.zone).local == wall.local or _twice(wall):
        return "overlap"
    if at - now < SOON:
        return "soon"
    return "far" if at - now > FAR else None


def _twice(wall: Wall) -> bool:
    """Whether the wall time comes twice, because clocks go back over it."""
    tz = ZoneInfo(wall.zone)
    first, second = (wall.local.replace(tzinfo=tz, fold=fold).utcoffset() for fold in (0, 1))
    return first != second


def _chosen(found: list[Moment]) -> list[Moment]:
    """Which of the moments the deadline is: the one led by "by" or "due", else all that may be it."""
    found = [m for m in found if m.lead != "not"]
    if len(found) < 2:
        return found
    joined = _joined(found)
    if joined is not None:
        return [joined]
    due = [m for m in found if m.lead in ("by", "before")]
    if len(due) == 1 and not any(m.lead == "or" for m in found):
        return due
    later = [m for m in found if m.lead != "start"]
    return (due or later or found)[:3]


def _joined(found: list[Moment]) -> Moment | None:
    """A day and a time said apart: "friday works, 5pm is fine"."""
    days = [m for m in found if m.days is not None and m.clock is None]
    clocks = [m for m in found if m.days is None and m.clock is not None and m.elapsed is None]
    if len(found) != 2 or len(days) != 1 or len(clocks) != 1:
        return None
    day, hour = days[0], clocks[0]
    return Moment(
        min(day.first, hour.first),
        max(day.last, hour.last),
        day.days,
        None,
        hour.clock,
        day.part or hour.part,
        day.today or hour.today,
        day.zones or hour.zones,
        day.lead,
        day.interval,
    )


class _Resolver:
    """One moment against the clock: which walls it may mean."""

    def __init__(self, m: Moment, now: datetime, here: datetime, zone: str, close: time) -> None:
        self.m, self.now, self.here, self.zone, self.close = m, now, here, zone, close

    def options(self) -> list[When]:
        if self.m.elapsed is not None:
            return [self._elapsed(self.m.elapsed)]
        options: list[When] = []
        for zone in self.m.zones or (self.zone,):
            here = Wall.of(self.now, zone).local if self.m.zones else self.here
            today = here.date() if self.m.days is None else self.here.date()
            walls = self._undated(here, today) if self.m.days is None else self._dated(today)
            options += [When(Wall(local, zone), grain, assumed) for local, grain, assumed in walls]
        return options

    def _elapsed(self, elapsed: timedelta) -> When:
        try:
            at = self.now + elapsed
        except OverflowError:
            at = self.now
        whole = abs(elapsed) >= timedelta(minutes=1)
        wall = Wall.of(at, self.zone)
        local = wall.local.replace(second=0, microsecond=0) if whole else wall.local
        return When(Wall(local, self.zone))

    def _undated(self, here: datetime, today: date) -> list[tuple[datetime, Grain, bool]]:
        """A time without a day: its next occurrence; a part of today if one was said."""
        c = self.m.clock
        if c is None:
            end = PARTS_END.get(self.m.part or "", self.close)
            day = today if self.m.today or datetime.combine(today, end) > here else shifted(today, 1)
            return [(datetime.combine(day, end), "hour", True)]
        if c.close:
            return [(datetime.combine(today, self.close), "day", True)]
        moved: list[datetime] = []
        for minutes in self._minutes(c, dated=False):
            local = _at(today, minutes)
            if self.m.part == "night" and minutes < 360 and self.m.today:
                local = _at(shifted(today, 1), minutes)
            moved.append(local if local > here else _at(shifted(local.date(), 1), minutes % 1440))
        return [(local, c.grain, False) for local in self._likeliest(sorted(moved), c, here)]

    def _likeliest(self, moved: list[datetime], c: Clock, here: datetime) -> list[datetime]:
        """Of the two halves of the day that an open time may mean: the one in waking hours, the next, or both."""
        if len(moved) < 2 or c.odd or self.m.part:
            return moved
        waking = [local for local in moved if 7 <= local.hour <= 18]
        if len(waking) == 1 and (waking[0] == moved[0] or moved[0].hour < 6):
            return waking
        return moved if here.hour >= 12 else moved[:1]

    def _dated(self, today: date) -> list[tuple[datetime, Grain, bool]]:
        assert self.m.days is not None
        days, grain = self._days(today)
        c = self.m.clock
        found: list[tuple[datetime, Grain, bool]] = []
        for day in days:
            if c is None or c.close:
                part = PARTS_END.get(self.m.part or "")
                found.append((datetime.combine(day, part or self.close), "hour" if part else grain, True))
                continue
            for minutes in self._minutes(c, dated=True):
                late = self.m.part == "night" and minutes < 360
                found.append((_at(shifted(day, 1) if late else day, minutes), c.grain, False))
        return found

    def _days(self, today: date) -> tuple[list[date], Grain]:
        """The days to offer: of a longer period its first, its last Friday and its last day, if still ahead."""
        found = self.m.days
        assert found is not None
        periods = found.periods
        if found.today_too and self.m.clock is not None:
            return [today, *(p.first for p in periods)], "day"
        if self.m.lead == "before" and self.m.clock is None and not self.m.interval:
            if periods[0].grain == "day" and len(periods) == 1 and self.m.part is None:
                return [shifted(periods[0].first, -1), periods[0].first], "day"
            if periods[0].grain != "day":
                return [shifted(periods[0].first, -1), periods[0].last], periods[0].grain
        if all(p.grain == "day" for p in periods):
            return [p.first for p in periods], "day"
        if len(periods) > 1:
            return [p.last for p in periods], periods[-1].grain
        return _offered(periods[0], today), periods[0].grain

    def _minutes(self, c: Clock, dated: bool) -> list[int]:
        """The minutes of the day that a time may mean; 1440 is the midnight that ends it."""
        if self.m.part:
            c = within(c, self.m.part)
            if c.odd:
                hour = c.hour % 12 * 60 + c.minute
                return [hour, hour + 720]
        if c.hour == 24:
            return [1440, 0] if dated and not self.m.part else [1440]
        if c.half == "am":
            return [c.minutes % 720]
        if c.half == "pm":
            return [c.minutes % 720 + 720]
        if c.half == "known":
            return [c.minutes]
        both = [c.minutes % 720, c.minutes % 720 + 720]
        if not dated or c.odd:
            return both if c.hour != 12 else [c.minutes]
        return [both[1]] if c.hour < 7 or c.hour == 12 else [both[0]]


def _at(day: date, minutes: int) -> datetime:
    try:
        return datetime.combine(day, time()) + timedelta(minutes=minutes)
    except OverflowError:
        return datetime.combine(day, time(23, 59))


def _offered(p: Period, today: date) -> list[date]:
    last_work = shifted(p.last, -max(0, p.last.weekday() - 4))
    offered = [d for d in (p.first, last_work, p.last) if d >= today]
    return sorted(set(offered)) or [p.last]
