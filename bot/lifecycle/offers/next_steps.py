"""What is left to do for a project that still looks for somebody, so that it always offers its next steps (X82)."""

from bot.engine.context import Turn
from bot.engine.messages import Button
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications.model import UNDECIDED, Application
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.offers import next_step_wording as wording
from bot.lifecycle.offers.next_step_wording import Left


def left_of(turn: Turn, project: str) -> Left:
    """Who can still be read, interviewed or chosen, and whether anybody still can apply."""
    applications = turn.unit.find(Application, project=project)
    asked = {interview.application for interview in turn.unit.find(Interview, project=project)}
    stages = [row.stage for row in applications]
    return Left(
        project=project,
        unread=stages.count("sent"),
        maybes=stages.count("maybe"),
        shortlisted=stages.count("shortlisted"),
        interviewed=sum(row.stage in ("interviewing", "finalist") and row.id in asked for row in applications),
        undecided=sum(stage in UNDECIDED for stage in stages),
        open=any(ad.open for ad in turn.unit.find(Ad, project=project)),
    )


def next_steps(turn: Turn, project: str) -> tuple[Button, ...]:
    """The buttons for what can be done now, the likeliest first; with nobody left a new round or the close."""
    return wording.buttons(left_of(turn, project))
