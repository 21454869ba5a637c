"""Deleting what is stored about oneself (C30, F093)."""

from collections.abc import Iterator
from datetime import timedelta

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Remind, Tell
from bot.engine.guards import NotAllowed
from bot.engine.people import Identity
from bot.engine.places import Place
from bot.lifecycle import happened
from bot.lifecycle.applications.model import ENDED, Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.privacy import wording
from bot.lifecycle.privacy.commands import EraseMe, ForgetConversation, KeepMe
from bot.lifecycle.privacy.export import FILE
from bot.lifecycle.privacy.forgetting import forget_rows
from bot.lifecycle.privacy.retention import forget
from bot.lifecycle.screening.commands import DeleteMyData

LAST_WORDS = timedelta(hours=1)
"""After which nobody waits any more for what was told last."""
EVERY_MESSAGE = 1_000_000


def _under_way(turn: Turn, person: str) -> list[Contract]:
    contracts = [*turn.unit.find(Contract, contractor=person), *turn.unit.find(Contract, owner=person)]
    return [contract for contract in contracts if contract.stage not in ("closed", "ended")]


def _own_live(turn: Turn, person: str) -> list[Project]:
    """Projects of an owner that others are part of; an unpublished draft simply goes."""
    return [project for project in turn.unit.find(Project, owner=person) if project.stage not in ("closed", "drafting")]


def ask_to_erase(turn: Turn, cmd: DeleteMyData) -> Iterator[Effect]:
    """Says what goes and what stays; nothing happens before the second word."""
    person = turn.person.id
    works = tuple(turn.unit.get(Project, contract.project).title for contract in _under_way(turn, person))
    projects = tuple(project.title for project in _own_live(turn, person) if project.title not in works)
    count = len(turn.unit.find(Application, person=person))
    message = wording.sure(person, count, works, projects)
    yield Tell(person=person, message=message, on=turn.here, card=f"erase:{person}")


def keep_me(turn: Turn, cmd: KeepMe) -> Iterator[Effect]:
    _self(turn, cmd.person)
    yield from settle(turn, wording.NOTHING_DELETED, f"erase:{cmd.person}")
    yield Tell(person=cmd.person, message=wording.kept(), on=turn.here)


def _self(turn: Turn, person: str) -> None:
    if person != turn.person.id:
        raise NotAllowed(person)


def erase(turn: Turn, cmd: EraseMe) -> Iterator[Effect]:
    """Pseudonymise: what others need for a contract under way stays until that is closed, and it is said so."""
    _self(turn, cmd.person)
    unit, person = turn.unit, turn.person
    kept = {contract.project for contract in _under_way(turn, person.id)}
    kept |= {project.id for project in _own_live(turn, person.id)}
    titles = tuple(unit.get(Project, project).title for project in sorted(kept))
    yield from settle(turn, wording.DELETED, f"erase:{person.id}")
    yield Tell(person=person.id, message=wording.erased(titles), on=turn.here)
    applications = [
        application for application in unit.find(Application, person=person.id) if application.project not in kept
    ]
    for application in applications:
        if application.stage not in ENDED:
            application.withdraw()
            detail = {"why": happened.DELETED_BY_THE_APPLICANT}
            yield Record(project=application.project, what=happened.APPLICATION_WITHDRAWN, detail=detail)
        yield from forget(turn, application)
    for project in {application.project for application in applications}:
        unit.erase_record(project, person.id)
    forget_rows(turn, person, kept)
    if not kept:
        last = ForgetConversation(person.id)
        yield Remind(command=last, due=turn.now + LAST_WORDS, basis=turn.now.isoformat())


def forget_conversation(turn: Turn, cmd: ForgetConversation) -> Iterator[Effect]:
    """Once the last words have gone out: the places, and what was said there."""
    for place in turn.unit.find(Place, person=cmd.person, purpose="dm"):
        account = f"{place.platform}:{place.subject}"
        if turn.unit.find(Identity, id=account):
            continue
        for row in turn.unit.work.recent(place.id, EVERY_MESSAGE):
            for file in row.body.message.files:
                if file.name == FILE:
                    turn.unit.forget_file(file.sha256)
        turn.unit.erase_work(f"who:{account}", f"to:{place.id}")
        turn.unit.remove(place)
    yield from ()
