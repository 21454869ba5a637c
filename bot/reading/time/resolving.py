"""One moment against the clock: which wall times it may mean, and what must be asked about them."""

from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.reading.result import Query
from bot.reading.time.almanac import Period, shifted
from bot.reading.time.clock import Clock, within
from bot.reading.time.moments import Moment
from bot.reading.values import Grain, Wall, When

SOON: Final = timedelta(hours=1)


FAR: Final = timedelta(days=400)


PARTS_END: Final = {
    "morning": time(12),
    "lunch": time(13),
    "afternoon": time(17),
    "evening": time(18),
    "night": time(23, 59),
}


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


class Resolver:
    """One moment against the clock: which walls it may mean."""

    def __init__(self, m: Moment, now: datetime, here: datetime, zone: str, close: time) -> None:
        self.m, self.now, self.here, self.zone, self.close = m, now, here, zone, close

    def options(self) -> list[When]:
        if self.m.elapsed is not None:
            return [self._elapsed(self.m.elapsed)]
        return [when for when in self._all() if 1800 < when.wall.local.year < 2300]

    def _all(self) -> list[When]:
        """Every option, also those at the calendar's ends, where instants cannot be computed."""
        options: list[When] = []
        for zone in self.m.zones or (self.zone,):
            here = Wall.of(self.now, zone).local if self.m.zones else self.here
            today = here.date() if self.m.days is None else self.here.date()
            walls = self._undated(here, today) if self.m.days is None else self._dated(today)
            options += [When(Wall(local + self.m.offset, zone), grain, assumed) for local, grain, assumed in walls]
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
        if self.m.start is not None:
            # Hours from one to another: both ends are offered, the end first.
            span = [min(self._minutes(end, dated=True)) for end in (c, self.m.start)]
            day = today if _at(today, span[0]) > here else shifted(today, 1)
            return [(_at(day, minutes), c.grain, False) for minutes in span]
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
            for minutes in self._minutes(c, dated=True, day=day):
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

    def _minutes(self, c: Clock, dated: bool, day: date | None = None) -> list[int]:
        """The minutes of the day that a time may mean; 1440 is the midnight that ends it."""
        if self.m.start is not None and c is self.m.clock and day is not None:
            return [*self._minutes(c, dated), *self._minutes(self.m.start, dated)][:2]
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
        if (
            c.hour < 7
            and day is not None
            and 1800 < day.year < 2300
            and query_of(Wall(_at(day, both[0]), self.zone), self.now) in ("gap", "overlap")
        ):
            return both
        return [both[1]] if c.hour < 7 or c.hour == 12 else [both[0]]


def _at(day: date, minutes: int) -> datetime:
    try:
        return datetime.combine(day, time()) + timedelta(minutes=minutes)
    except OverflowError:
        return datetime.combine(day, time(23, 59))


def _offered(p: Period, today: date) -> list[date]:
    last_work = max(p.first, shifted(p.last, -max(0, p.last.weekday() - 4)))
    offered = [d for d in (p.first, last_work, p.last) if d >= today]
    return sorted(set(offered)) or [p.last]
