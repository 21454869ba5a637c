"""Finalists side by side by criterion, a round in numbers, and how long an offer stands; from recorded facts only
(F044, F063)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.engine.messages import Table
from bot.lifecycle.applications.model import UNDECIDED, Application
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


@dataclass(frozen=True, slots=True)
class Funnel:
    """How many came how far in the rounds of a project so far. `waiting` have got no answer yet."""

    started: int
    sent: int
    opened: int
    interviewed: int
    answered: int
    offered: int
    waiting: int


def funnel(applications: Sequence[Application], interviews: Sequence[Interview], offers: int) -> Funnel:
    """Counts of what has been recorded; nobody is counted who did nothing."""
    sent = [interview for interview in interviews if interview.state != "draft"]
    return Funnel(
        started=len(applications),
        sent=sum(application.sent_at is not None for application in applications),
        opened=sum(application.opened for application in applications),
        interviewed=len(sent),
        answered=sum(interview.answered is not None for interview in sent),
        offered=offers,
        waiting=sum(application.stage in UNDECIDED for application in applications),
    )


NEARLY_OVER = timedelta(hours=3)


def expiry(now: datetime, hours: int, until: datetime) -> datetime:
    """When an offer ends by itself: `hours` from now (72 unless the owner chose fewer, PRODUCT 5.5), but not beyond the
    timetable's offer date, unless that is (nearly) over."""
    wanted = now + timedelta(hours=hours)
    return wanted if until - now < NEARLY_OVER else min(wanted, until)


def reminders(sent: datetime, expires: datetime) -> tuple[datetime, datetime]:
    """48 and 66 hours into an offer of 72; as much of a shorter one."""
    whole = expires - sent
    return sent + whole * (48 / 72), sent + whole * (66 / 72)
