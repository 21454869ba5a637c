"""Getting at a project: only its owner may, and what is in force of it."""

from bot.engine.context import Turn
from bot.engine.guards import NotAllowed
from bot.lifecycle.brief.model import Defaults, HoursAndOverlap, MustNice, Project, Version
from bot.lifecycle.brief.terms_wording import for_portfolio
from bot.reading.values import When


def owned(turn: Turn, id: str) -> Project:
    """The project, if whoever acts owns it (X56). Raises Unknown or NotAllowed."""
    project = turn.unit.get(Project, id)
    if project.owner != turn.person.id:
        raise NotAllowed(id)
    return project


def current(turn: Turn, project: Project) -> Version:
    """The version in force."""
    return turn.unit.get(Version, project.brief_version)


def known_from(turn: Turn, project: Project) -> dict[str, object]:
    """Every answer of the version in force by the brief's question keys, but for the dates: a new round has its own."""
    if not project.brief_version:
        return {}
    brief = current(turn, project).brief
    return {
        "result": brief.result,
        "rules": brief.rules,
        "not_included": brief.not_included,
        "deliverables": brief.deliverables,
        "criteria": tuple(criterion.text for criterion in brief.criteria),
        "people": MustNice(brief.musts, brief.nices),
        "pay": brief.pay,
        "hours": HoursAndOverlap(brief.hours, brief.overlap),
        "defaults": Defaults(brief.samples, brief.review_days, brief.fix_rounds, for_portfolio(brief.ownership)),
    }


def dates_from(turn: Turn, project: Project) -> dict[str, object]:
    """The cut-off and the timetable of the version in force, for changing something else."""
    if not project.brief_version:
        return {}
    table = current(turn, project).brief.timetable
    return {"cutoff": When(table.cutoff), "cutoff.dates": table}
