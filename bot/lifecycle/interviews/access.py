"""Getting at a project's interviews: those that have gone out, and those that wait for the owner's word."""

from collections.abc import Callable
from typing import Protocol

from bot.engine.context import Turn
from bot.engine.talks import Talk
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews.model import Interview

CANDIDATES = ("interviewing", "finalist", "offered")


def interviews(turn: Turn, project: str) -> list[Interview]:
    """Those that have gone out to people who are still in the running; of earlier rounds nobody is."""
    sent = [
        interview for interview in turn.unit.find(Interview, project=project) if interview.state not in ("draft", "off")
    ]
    return [interview for interview in sent if turn.unit.get(Application, interview.application).stage in CANDIDATES]


def drafts(turn: Turn, project: str) -> list[Interview]:
    """Those that have not gone out."""
    return turn.unit.find(Interview, project=project, state="draft")


class OfProject(Protocol):
    """A row that belongs to a project."""

    project: str


def project_title(kind: type[OfProject]) -> Callable[[Turn, Talk], str]:
    """How a talk about rows of this kind is called: by its project, as every prompt names it."""

    def title(turn: Turn, talk: Talk) -> str:
        row = turn.unit.get(kind, talk.subject.partition("/")[0])
        return turn.unit.get(Project, row.project).title

    return title
