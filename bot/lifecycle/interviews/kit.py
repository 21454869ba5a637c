"""The kit: the same four questions to each, two of them on how people work, each with four anchors (F048, F052)."""

from datetime import datetime, timedelta

from bot.engine.clock import humane, morning
from bot.lifecycle.brief.kinds import kind_of_work
from bot.lifecycle.brief.model import Brief
from bot.lifecycle.interviews import kit_wording as wording
from bot.lifecycle.interviews.model import Interview, KitQuestion

ANSWER_HOURS = 24
REMIND_HOURS_BEFORE = 6


def kit(brief: Brief) -> tuple[KitQuestion, ...]:
    """Two questions on work ethic, two from the criteria, or from the kind of work if there are fewer."""
    return (
        KitQuestion("W1", wording.NEARLY_MISSED, wording.DEADLINES, wording.LATE),
        KitQuestion("W2", wording.BRIEF_UNCLEAR, wording.UNCLEAR_BRIEFS, wording.UNCLEAR),
        *(
            KitQuestion(f"S{number}", text, label, wording.SKILL)
            for number, (label, text) in enumerate(_from_brief(brief)[:2], 1)
        ),
    )


def _from_brief(brief: Brief) -> list[tuple[str, str]]:
    """Label and question, the best first."""
    return [
        *((criterion.id, wording.of_criterion(criterion.text)) for criterion in brief.criteria),
        *kind_of_work(brief.title, brief.result).questions,
    ]


def answer_by(start: datetime, zone: str) -> datetime:
    """24 hours after an invitation, on the full hour, moved out of the applicant's night (PRODUCT 5.5). Aware, UTC."""
    due = humane(start, zone) + timedelta(hours=ANSWER_HOURS)
    full = due.replace(minute=0, second=0, microsecond=0)
    return humane(full if full == due else full + timedelta(hours=1), zone)


def decision_by(promised: datetime, interviews: list[Interview], zone: str) -> datetime:
    """The dated promise to everybody undecided: the timetable's decision, or noon of the day after the last answer.

    `promised` is the timetable's date (aware), `zone` the owner's (F054, C31).
    """
    last = max((interview.due for interview in interviews if interview.state != "draft"), default=None)
    return promised if last is None or promised > last else morning(last + timedelta(hours=12), zone, 12)
