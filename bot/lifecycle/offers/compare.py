"""Finalists side by side by criterion, and a round in numbers; from recorded facts only (F044, F063)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.engine.messages import Table
from bot.lifecycle.applications.model import UNDECIDED, Application
from bot.lifecycle.brief.model import Brief
from bot.lifecycle.interviews.model import Interview
from bot.reading.values import Days

NOT_ANSWERED = "not answered"
UNMARKED = "no mark"


def comparison(brief: Brief, people: Sequence[tuple[Application, Interview]]) -> Table:
    """One column for each person, one row for each question of the kit, then samples, dates and hours."""
    names = [application.name for application, _ in people]
    kit = people[0][1].questions if people else ()
    rows = [(one.criterion, *(_mark(interview, one.id) for _, interview in people)) for one in kit]
    rows.append(("Samples", *(str(_samples(application)) for application, _ in people)))
    rows.append(("Dates", *(_dates(brief, application, interview) for application, interview in people)))
    return Table(("", *names), tuple(rows))


def _mark(interview: Interview, question: str) -> str:
    if question not in interview.answers:
        return NOT_ANSWERED
    return str(interview.marks[question]) if question in interview.marks else UNMARKED


def _samples(application: Application) -> int:
    return len(application.applied.samples) if application.applied else 0


def _dates(brief: Brief, application: Application, interview: Interview) -> str:
    if interview.still_free not in ("", "yes"):
        return "changed, see the thread"
    blocked = blocked_days(brief, application.applied.times.blocked or () if application.applied else ())
    return "fit" if not blocked else f"{blocked} blocked " + ("day" if blocked == 1 else "days")


def blocked_days(brief: Brief, blocked: Sequence[Days]) -> int:
    """How many days between start and cut-off they cannot work."""
    first, last = brief.timetable.starts.local.date(), brief.cutoff.local.date()
    return sum(max(0, (min(last, one.last) - max(first, one.first)).days + 1) for one in blocked)


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
    out = [one for one in interviews if one.state != "draft"]
    return Funnel(
        started=len(applications),
        sent=sum(one.sent_at is not None for one in applications),
        opened=sum(one.opened for one in applications),
        interviewed=len(out),
        answered=sum(one.answered is not None for one in out),
        offered=offers,
        waiting=sum(one.stage in UNDECIDED for one in applications),
    )


NEARLY_OVER = timedelta(hours=3)


def expiry(now: datetime, hours: int, until: datetime) -> datetime:
    """`hours` from now (PRODUCT 5.5), but not beyond the timetable's offer date, unless that is (nearly) over."""
    wanted = now + timedelta(hours=hours)
    return wanted if until - now < NEARLY_OVER else min(wanted, until)


def pings(sent: datetime, expires: datetime) -> tuple[datetime, datetime]:
    """48 and 66 hours into an offer of 72; as much of a shorter one."""
    whole = expires - sent
    return sent + whole * (48 / 72), sent + whole * (66 / 72)
