"""Getting at a project's interviews: those that have gone out, and those that wait for the owner's word."""

from bot.engine.context import Turn
from bot.lifecycle.applications.model import Application
from bot.lifecycle.interviews.model import Interview

RUNNING = ("interviewing", "finalist", "offered")


def interviews(turn: Turn, project: str) -> list[Interview]:
    """Those that have gone out to people who are still in the running; of earlier rounds nobody is."""
    found = [one for one in turn.unit.find(Interview, project=project) if one.state not in ("draft", "off")]
    return [one for one in found if turn.unit.get(Application, one.application).stage in RUNNING]


def drafts(turn: Turn, project: str) -> list[Interview]:
    return turn.unit.find(Interview, project=project, state="draft")
