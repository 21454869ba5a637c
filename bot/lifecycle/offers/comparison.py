"""Finalists side by side by criterion, from recorded facts only (F044)."""

from collections.abc import Sequence

from bot.engine.messages import Table
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Brief
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.offers import choosing_wording as wording
from bot.reading.values import Days


def comparison(brief: Brief, people: Sequence[tuple[Application, Interview]]) -> Table:
    """One column for each person, one row for each question of the kit, then samples, dates and hours."""
    names = [application.name for application, _ in people]
    kit = people[0][1].questions if people else ()
    rows = [(asked.criterion, *(_mark(interview, asked.id) for _, interview in people)) for asked in kit]
    rows.append((wording.SAMPLES, *(str(_samples(application)) for application, _ in people)))
    rows.append((wording.DATES, *(_dates(brief, application, interview) for application, interview in people)))
    return Table(("", *names), tuple(rows))


def _mark(interview: Interview, question: str) -> str:
    if question not in interview.answers:
        return wording.NOT_ANSWERED
    return str(interview.marks[question]) if question in interview.marks else wording.NO_MARK


def _samples(application: Application) -> int:
    return len(application.applied.samples) if application.applied else 0


def _dates(brief: Brief, application: Application, interview: Interview) -> str:
    if interview.still_free not in ("", "yes"):
        return wording.DATES_CHANGED
    blocked = blocked_days(brief, application.applied.times.blocked or () if application.applied else ())
    return wording.days_blocked(blocked) if blocked else wording.DATES_FIT


def blocked_days(brief: Brief, blocked: Sequence[Days]) -> int:
    """How many days between start and cut-off they cannot work."""
    first, last = brief.timetable.starts.local.date(), brief.cutoff.local.date()
    return sum(max(0, (min(last, days.last) - max(first, days.first)).days + 1) for days in blocked)
