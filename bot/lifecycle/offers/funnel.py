"""The rounds of a project in numbers, from recorded facts only (F063)."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.lifecycle.applications.model import UNDECIDED, Application
from bot.lifecycle.interviews.model import Interview


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
