"""Words that reach people rather than answers: human, report."""

from collections.abc import Iterator

from bot.engine import formatting
from bot.engine.context import Turn
from bot.engine.effects import Effect, Tell
from bot.engine.people import Person
from bot.lifecycle.applications.model import UNDECIDED, Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.membership.access import is_gone
from bot.lifecycle.status import escalation_wording as wording
from bot.lifecycle.status.commands import Complain, ReachHuman


def _admins(turn: Turn) -> list[Person]:
    return [person for person in turn.unit.find(Person) if "admin" in person.rights]


def reach_human(turn: Turn, cmd: ReachHuman) -> Iterator[Effect]:
    """The owner of what the person is part of; for everybody else, for owners, and with the owner gone, the admins."""
    project = _project_of(turn)
    reachable = project is not None and not is_gone(turn, project.owner)
    receivers = [turn.unit.get(Person, project.owner)] if project and reachable else _admins(turn)
    others = [person for person in receivers if person.id != turn.person.id]
    if not others:
        yield Tell(person=turn.person.id, message=wording.no_human(), on=turn.here)
        return
    about = project.title if project else ""
    for person in others:
        yield Tell(person=person.id, message=wording.needs_human(turn.person.name, about, cmd.text))
    names = formatting.listing(person.name for person in others)
    yield Tell(person=turn.person.id, message=wording.human_told(names), on=turn.here)


def _project_of(turn: Turn) -> Project | None:
    """The project that the person works on, or has applied to most lately."""
    for contract in reversed(turn.unit.find(Contract, contractor=turn.person.id)):
        if contract.stage not in ("closed", "ended"):
            return turn.unit.get(Project, contract.project)
    for application in reversed(turn.unit.find(Application, person=turn.person.id)):
        if application.stage in ("started", *UNDECIDED):
            return turn.unit.get(Project, application.project)
    return None


def complain(turn: Turn, cmd: Complain) -> Iterator[Effect]:
    """A complaint goes to the admins and to nobody else."""
    if not cmd.text.strip():
        yield Tell(person=turn.person.id, message=wording.report_how(), on=turn.here)
        return
    receivers = _admins(turn)
    if not receivers:
        yield Tell(person=turn.person.id, message=wording.no_human(), on=turn.here)
        return
    for admin in receivers:
        yield Tell(person=admin.id, message=wording.reported(turn.person.name, str(turn.account), cmd.text))
    yield Tell(person=turn.person.id, message=wording.report_kept(), on=turn.here)
