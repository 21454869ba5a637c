"""Words that reach people rather than answers: human, report, language."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Effect, Tell
from bot.engine.people import Person
from bot.lifecycle.applications.model import UNDECIDED, Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.status import words_wording


def admins(turn: Turn) -> list[Person]:
    return [one for one in turn.unit.find(Person) if "admin" in one.rights]


def human(turn: Turn, argument: str) -> Iterator[Effect]:
    """The owner of what the person is part of; for everybody else, and for owners, the admins."""
    found = _owner_of(turn)
    receivers = [turn.unit.get(Person, found.owner)] if found else admins(turn)
    others = [one for one in receivers if one.id != turn.person.id]
    if not others:
        yield Tell(person=turn.person.id, message=words_wording.no_human(), on=turn.here)
        return
    about = found.title if found else ""
    for one in others:
        yield Tell(person=one.id, message=words_wording.needs_human(turn.person.name, about, argument))
    names = ", ".join(one.name for one in others)
    yield Tell(person=turn.person.id, message=words_wording.human_told(names), on=turn.here)


def _owner_of(turn: Turn) -> Project | None:
    """The project that the person works on, or has applied to most lately."""
    contracts = [
        one for one in turn.unit.find(Contract, contractor=turn.person.id) if one.stage not in ("closed", "ended")
    ]
    if contracts:
        return turn.unit.get(Project, contracts[-1].project)
    found = [one for one in turn.unit.find(Application, person=turn.person.id) if one.stage in ("started", *UNDECIDED)]
    return turn.unit.get(Project, found[-1].project) if found else None


def report(turn: Turn, argument: str) -> Iterator[Effect]:
    """A complaint goes to the admins and to nobody else."""
    if not argument.strip():
        yield Tell(person=turn.person.id, message=words_wording.report_how(), on=turn.here)
        return
    receivers = admins(turn)
    if not receivers:
        yield Tell(person=turn.person.id, message=words_wording.no_human(), on=turn.here)
        return
    for one in receivers:
        yield Tell(person=one.id, message=words_wording.reported(turn.person.name, str(turn.account), argument))
    yield Tell(person=turn.person.id, message=words_wording.report_kept(), on=turn.here)


def language(turn: Turn, argument: str) -> Iterator[Effect]:
    yield Tell(person=turn.person.id, message=words_wording.language(), on=turn.here)
