"""The kit: the same four questions to each, two of them on how people work, each with four anchors (F048, F052)."""

from datetime import datetime, timedelta

from bot.engine.clock import humane, morning
from bot.lifecycle.brief.model import Brief
from bot.lifecycle.interviews.model import Interview, KitQuestion

ANSWER_HOURS = 24
REMIND_HOURS_BEFORE = 6
_LATE = ("blames others", "told the client late", "told the client early", "told early, with a plan")
_UNCLEAR = ("guessed and went on", "waited", "asked", "asked, and proposed an answer")
_SKILL = ("no way named", "a way that stays vague", "a way that would work", "a way that works, with an example")


def kit(brief: Brief) -> tuple[KitQuestion, ...]:
    """Two questions on work ethic, two from the criteria, or from what else the brief asks for if there are fewer."""
    return (
        KitQuestion(
            "W1",
            "Tell me about a deadline you nearly missed: when did you tell the client, and what did you do?",
            "How they work: deadlines",
            _LATE,
        ),
        KitQuestion(
            "W2",
            "A brief turned out to be unclear half-way. What did you do?",
            "How they work: unclear briefs",
            _UNCLEAR,
        ),
        *(
            KitQuestion(f"S{number}", text, label, _SKILL)
            for number, (label, text) in enumerate(_from_brief(brief)[:2], 1)
        ),
    )


def _from_brief(brief: Brief) -> list[tuple[str, str]]:
    found = [
        (one.id, f"One thing I will check is: “{one.text}”. How would you make sure of it?") for one in brief.criteria
    ]
    found += [("Must have", f"You would need: {one}. Where have you shown that before?") for one in brief.musts]
    found += [
        ("First step", "What would you do first in this work, and what would you need from me for it?"),
        ("Checking", "How do you check your own work before you hand it over?"),
    ]
    return found


def answer_by(start: datetime, zone: str) -> datetime:
    """24 hours after an invitation, on the full hour, moved out of the applicant's night (PRODUCT 5.5). Aware, UTC."""
    due = humane(start, zone) + timedelta(hours=ANSWER_HOURS)
    full = due.replace(minute=0, second=0, microsecond=0)
    return humane(full if full == due else full + timedelta(hours=1), zone)


def decision_by(promised: datetime, interviews: list[Interview], zone: str) -> datetime:
    """The dated promise to everybody interviewed: the timetable's decision, or noon of the day after the last answer.

    `promised` is the timetable's date (aware), `zone` the owner's (F054, C31).
    """
    last = max((one.due for one in interviews if one.state != "draft"), default=promised)
    return promised if promised > last else morning(last + timedelta(hours=12), zone, 12)
