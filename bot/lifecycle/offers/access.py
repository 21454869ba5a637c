"""Getting at the live offer of a project, and what later chapters ask of a version."""

from bot.engine.context import Turn
from bot.lifecycle.brief.model import Version
from bot.lifecycle.offers.model import Offer

SMALL_DAYS = 3


def small(version: Version) -> bool:
    """One deliverable and at most three days: two questions are enough for the read-back (T.6)."""
    brief = version.brief
    length = brief.cutoff.local - brief.timetable.starts.local
    return len(brief.deliverables) == 1 and length.total_seconds() <= SMALL_DAYS * 86400


def live(turn: Turn, project: str) -> Offer | None:
    """The one offer that is out (F058)."""
    return next(iter(turn.unit.find(Offer, project=project, state="sent")), None)
