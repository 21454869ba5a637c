"""A contract's dates in order, and the check-ins that they give."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.engine.context import Turn
from bot.engine.effects import Effect, Remind
from bot.lifecycle.contracts.commands import PlanPings
from bot.lifecycle.contracts.model import Milestone
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.contracts.working.cadence import DueDate, Ping, pings
from bot.lifecycle.contracts.working.commands import SendCheckIn
from bot.reading.values import Wall

SATURDAY = 5


def milestones(turn: Turn, engagement: Engagement, *, state: str = "") -> list[Milestone]:
    """The contract's dates in order."""
    rows = turn.unit.find(Milestone, contract=engagement.id)
    return sorted((row for row in rows if not state or row.state == state), key=lambda row: row.wall.at)


def ahead(turn: Turn, engagement: Engagement) -> Milestone | None:
    """The next open date; a cut-off that has passed stays the next until something is delivered."""
    still_open = milestones(turn, engagement, state="open")
    last = still_open[-1] if still_open else None
    return next((milestone for milestone in still_open if milestone.wall.at > turn.now), last)


def begun(engagement: Engagement) -> datetime:
    """When the work began: with both yeses, or later on the start date they agreed to."""
    signed = engagement.contract.started or engagement.contract.at
    starts = engagement.brief_version.brief.timetable.starts.at
    return max(signed, starts) if starts < engagement.cutoff.at else signed


def days_more(engagement: Engagement, days: int, now: datetime) -> Wall:
    """So many days after the cut-off; after today, once it has passed: no date in the past is ever asked for."""
    cutoff = engagement.cutoff
    today = Wall.of(now, cutoff.zone).local
    base = cutoff.local if cutoff.at > now else datetime.combine(today.date(), cutoff.local.time())
    return Wall(base + timedelta(days=days), cutoff.zone)


def next_working_day(engagement: Engagement, now: datetime) -> Wall:
    """The next day from Monday to Friday, at the hour of the cut-off."""
    wall = days_more(engagement, 1, now)
    weekend = (7 - wall.local.weekday()) if wall.local.weekday() >= SATURDAY else 0
    return Wall(wall.local + timedelta(days=weekend), wall.zone)


def planned(turn: Turn, engagement: Engagement) -> tuple[Ping, ...]:
    """Every ping as today's dates give it."""
    dates = tuple(
        DueDate(milestone.id, milestone.wall, milestone.kind == "cutoff")
        for milestone in milestones(turn, engagement, state="open")
    )
    return pings(begun(engagement), dates, engagement.zone, engagement.blocked)


def next_ping(turn: Turn, engagement: Engagement) -> datetime | None:
    """When the contractor is asked next (aware, UTC)."""
    return next((ping.at for ping in planned(turn, engagement) if ping.at > turn.now), None)


def plan(turn: Turn, cmd: PlanPings) -> Iterator[Effect]:
    """Reminders for what is to come; those of dates that moved find nothing to do when they come due."""
    engagement = engagement_of(turn.unit, cmd.contract)
    for ping in planned(turn, engagement):
        if ping.at > turn.now:
            at = ping.at.isoformat()
            yield Remind(command=SendCheckIn(engagement.id, at), due=ping.at, basis=at)
