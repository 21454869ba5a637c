"""When a contractor is pinged and when silence is noticed; pure arithmetic on wall times (PRODUCT 5.5, C32 to C35)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from bot.engine.clock import LAST_CALL, QUIET_FROM, QUIET_TO, humane
from bot.reading.values import Days, Wall

PingKind = Literal["regular", "checkpoint", "cutoff"]
SHORT = timedelta(days=3)
MEDIUM = timedelta(days=14)
MORNING = time(9)
SILENCE = (timedelta(hours=12), timedelta(hours=24), timedelta(hours=36), timedelta(hours=60))
"""After how much of the contractor's own time each step is taken, for want of an answer (F076)."""
LONGEST_AWAY = 400


@dataclass(frozen=True, slots=True)
class DueDate:
    """A date to ping for: a milestone's id, its wall time, and whether it is the last one."""

    milestone: str
    wall: Wall
    last: bool


@dataclass(frozen=True, slots=True)
class Ping:
    """Ask at `at` (aware, UTC) how it is going, with this milestone in view."""

    at: datetime
    milestone: str
    kind: PingKind


def pings(started: datetime, dates: tuple[DueDate, ...], zone: str, blocked: tuple[Days, ...]) -> tuple[Ping, ...]:
    """Every ping between `started` (aware) and the last date, in order; `zone` and `blocked` are the contractor's.

    Up to 3 days of work: halfway and 6 h before. Up to 14: every 3 days, 24 h and 3 h before. Longer: weekly, 72, 24
    and 3 h before. On the day of every checkpoint one in the morning. None in quiet hours or on a blocked day, and no
    two about one date on one day of theirs.
    """
    last = next((due for due in dates if due.last), None)
    made: list[Ping] = []
    for due in dates:
        if not due.last:
            made += _placed(_morning_of(due.wall.at, zone), due, "checkpoint", started, zone, blocked)
    if last is not None:
        for at in _regular(started, last.wall.at, zone):
            goal = min((due for due in dates if due.wall.at > at), key=lambda due: due.wall.at, default=last)
            made += _placed(at, goal, "regular", started, zone, blocked)
        for before in _final(last.wall.at - started):
            made += _placed(last.wall.at - before, last, "cutoff", started, zone, blocked)
    return _thinned(_a_day_each(made, started, zone, blocked))


def _final(length: timedelta) -> tuple[timedelta, ...]:
    hours = (6,) if length <= SHORT else (24, 3) if length <= MEDIUM else (72, 24, 3)
    return tuple(timedelta(hours=before) for before in hours)


def _regular(started: datetime, cutoff: datetime, zone: str) -> Iterator[datetime]:
    length = cutoff - started
    if length <= SHORT:
        yield started + length / 2
        return
    step = timedelta(days=3 if length <= MEDIUM else 7)
    day = started.astimezone(ZoneInfo(zone)).date() + step
    while (at := Wall(datetime.combine(day, MORNING), zone).at) < cutoff - timedelta(hours=24):
        yield at
        day += step


def _morning_of(at: datetime, zone: str) -> datetime:
    """Nine o'clock of the contractor's day on which the date falls; the day before if it falls before ten."""
    local = at.astimezone(ZoneInfo(zone))
    day = local.date() if local.time() >= time(10) else local.date() - timedelta(days=1)
    return Wall(datetime.combine(day, MORNING), zone).at


def _placed(
    at: datetime, goal: DueDate, kind: PingKind, started: datetime, zone: str, blocked: tuple[Days, ...]
) -> list[Ping]:
    """The ping moved out of quiet hours and off blocked days; none if no moment is left between start and date."""
    moved = humane(at, zone, deadline=goal.wall.at)
    day = moved.astimezone(ZoneInfo(zone)).date()
    if off(day, blocked):
        after = _free(day, blocked, 1)
        moved = Wall(datetime.combine(after, MORNING), zone).at
        if moved >= goal.wall.at - timedelta(hours=1):
            moved = Wall(datetime.combine(_free(day, blocked, -1), time(18)), zone).at
    return [Ping(moved, goal.milestone, kind)] if started < moved < goal.wall.at else []


def off(day: date, blocked: tuple[Days, ...]) -> bool:
    """Whether the person said that they cannot work on that day of their calendar."""
    return any(days.first <= day <= days.last for days in blocked)


def kindly(at: datetime, zone: str, blocked: tuple[Days, ...], *, deadline: datetime | None = None) -> datetime:
    """When something that is due at `at` may reach this person: in daylight, and not on a blocked day unless the
    deadline would pass before the next free one."""
    moved = humane(at, zone, deadline=deadline)
    day = moved.astimezone(ZoneInfo(zone)).date()
    if off(day, blocked):
        later = Wall(datetime.combine(_free(day, blocked, 1), MORNING), zone).at
        return later if deadline is None or later < deadline else moved
    return moved


def _free(day: date, blocked: tuple[Days, ...], step: int) -> date:
    for _ in range(LONGEST_AWAY):
        if not off(day, blocked):
            return day
        day += timedelta(days=step)
    return day


def _thinned(made: list[Ping]) -> tuple[Ping, ...]:
    """Not two at nearly the same time: of neighbours the one nearer to a date stays (C35)."""
    weight: dict[PingKind, int] = {"cutoff": 2, "checkpoint": 1, "regular": 0}
    apart = {"cutoff": timedelta(hours=1), "checkpoint": timedelta(hours=3), "regular": timedelta(hours=12)}
    kept: list[Ping] = []
    for ping in sorted(made, key=lambda ping: (-weight[ping.kind], ping.at)):
        if all(abs(ping.at - other.at) >= apart[ping.kind] for other in kept):
            kept.append(ping)
    return tuple(sorted(kept, key=lambda ping: ping.at))


def _a_day_each(made: list[Ping], started: datetime, zone: str, blocked: tuple[Days, ...]) -> list[Ping]:
    """A ping that their night has put off to the day of the next one about the same date leaves on the evening before;
    not at all where that is no day of work (C35)."""
    out: list[Ping] = []
    taken: dict[tuple[str, date], datetime] = {}
    for ping in sorted(made, key=lambda ping: ping.at, reverse=True):
        day = ping.at.astimezone(ZoneInfo(zone)).date()
        if (ping.milestone, day) in taken:
            if ping.kind != "cutoff" or taken[ping.milestone, day] - ping.at < timedelta(hours=1):
                continue
            day -= timedelta(days=1)
            ping = replace(ping, at=Wall(datetime.combine(day, LAST_CALL), zone).at)
            if (ping.milestone, day) in taken or off(day, blocked) or ping.at <= started:
                continue
        taken[ping.milestone, day] = ping.at
        out.append(ping)
    return out


def awake_after(start: datetime, length: timedelta, zone: str, blocked: tuple[Days, ...]) -> datetime:
    """The instant (UTC) at which `length` of the person's own time has passed, without quiet hours and blocked days."""
    at = start
    local = start.astimezone(ZoneInfo(zone))
    day = local.date()
    for _ in range(LONGEST_AWAY):
        begins, ends = Wall(datetime.combine(day, QUIET_TO), zone).at, Wall(datetime.combine(day, QUIET_FROM), zone).at
        at = max(at, begins)
        if not off(day, blocked) and at < ends:
            if length < ends - at:
                return at + length
            length -= ends - at
        day += timedelta(days=1)
    return at + length


def silence_due(since: datetime, step: int, zone: str, blocked: tuple[Days, ...]) -> datetime:
    """When step 1 to 4 of an unanswered check-in is due, whose clock began at `since` (aware); UTC."""
    return awake_after(since, SILENCE[step - 1], zone, blocked)
