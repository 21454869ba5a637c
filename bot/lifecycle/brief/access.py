"""Getting at a project: only its owner may, and what is in force of it."""

from typing import Any

from bot.engine.context import Turn
from bot.engine.guards import NotAllowed
from bot.lifecycle.brief.model import Defaults, HoursAndOverlap, MustNice, PayAnswer, Project, Version
from bot.reading.values import When


def owned(turn: Turn, project: str) -> Project:
    """The project, if whoever acts owns it (X56)."""
    found = turn.unit.get(Project, project)
    if found.owner != turn.person.id:
        raise NotAllowed(project)
    return found


def current(turn: Turn, project: Project) -> Version:
    """The version in force."""
    return turn.unit.get(Version, project.brief_version)


def known_from(turn: Turn, project: Project) -> dict[str, Any]:
    """Every answer of the version in force by the brief's question keys, but for the dates: a new round has its own."""
    if not project.brief_version:
        return {}
    brief = current(turn, project).brief
    return {
        "result": brief.result,
        "rules": brief.rules,
        "not_included": brief.not_included,
        "deliverables": brief.deliverables,
        "criteria": tuple(one.text for one in brief.criteria),
        "people": MustNice(brief.musts, brief.nices),
        "pay": PayAnswer(brief.pay.money, brief.pay.terms),
        "hours": HoursAndOverlap(brief.hours, brief.overlap),
        "defaults": Defaults(brief.samples, brief.review_days, brief.fix_rounds, "may not" not in brief.ownership),
    }


def dates_from(turn: Turn, project: Project) -> dict[str, Any]:
    """The cut-off and the timetable of the version in force, for changing something else."""
    if not project.brief_version:
        return {}
    table = current(turn, project).brief.timetable
    return {"cutoff": When(table.cutoff), "cutoff.dates": table}
