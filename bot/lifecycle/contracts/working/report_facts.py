"""What a report means beside the dates and numbers that were agreed."""

from dataclasses import replace
from datetime import datetime

from bot.engine.context import Turn
from bot.lifecycle.ads.model import Inquiry
from bot.lifecycle.contracts.model.engagement import Engagement
from bot.lifecycle.contracts.working.dates import days_more
from bot.reading.language.spoken import locale_of
from bot.reading.replies.check_ins import Report, WorkNews, total_of
from bot.reading.time.deadline import deadline
from bot.reading.values import Wall


def with_total(engagement: Engagement, read: WorkNews) -> WorkNews:
    """A count of what is finished with the number that was agreed, where the brief names one thing and its number."""
    things = engagement.brief_version.brief.deliverables
    total = total_of(things[0]) if len(things) == 1 else None
    if read.finished is None or read.of is not None or total is None or read.finished > total:
        return read
    return replace(read, of=total)


def asked_meanwhile(turn: Turn, engagement: Engagement) -> bool:
    """Whether a question of the contractor waits for the owner's answer."""
    mine = turn.unit.find(Inquiry, project=engagement.project.id, person=engagement.contractor.id)
    return any(not inquiry.answer for inquiry in mine)


def later_than_agreed(turn: Turn, engagement: Engagement, read: WorkNews) -> Report | None:
    """Progress whose rest is planned for a day after the cut-off is at risk; None for all else."""
    if read.report != "on_track" or not read.plan:
        return None
    locale = locale_of(read.note, turn.person.locale)
    planned = deadline(read.plan, now=turn.now, zone=engagement.zone, locale=locale).value
    if planned is None:
        return None
    last = Wall.of(engagement.cutoff.at, planned.wall.zone).local.date()
    return "at_risk" if planned.wall.local.date() > last else None


def cutoff_asked_for(turn: Turn, engagement: Engagement, read: WorkNews) -> Wall | None:
    """The cut-off that the words ask for: so many days more, or a later date that they name."""
    cutoff = engagement.cutoff
    if read.more_days:
        return days_more(engagement, read.more_days, turn.now)
    locale = locale_of(read.note, turn.person.locale)
    named = deadline(read.note, now=turn.now, zone=engagement.zone, locale=locale).value
    if named is None or named.wall.at <= max(cutoff.at, turn.now):
        return None
    if named.assumed:
        return Wall(datetime.combine(named.wall.local.date(), cutoff.local.time()), cutoff.zone)
    return named.wall
