"""A copy of one's own data, and its deletion (C30, F093)."""

import json
from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256
from typing import Any

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Remind, Tell
from bot.engine.events import CameDue
from bot.engine.guards import NotAllowed
from bot.engine.messages import Blob
from bot.engine.people import Code, Identity, Person, Waiting
from bot.engine.places import Place
from bot.engine.talks import Draft, Talk
from bot.engine.to_json import to_json
from bot.lifecycle.ads.model import Inquiry
from bot.lifecycle.applications.model import ENDED, Application
from bot.lifecycle.backlog.model import Task
from bot.lifecycle.brief.model import Project, Version
from bot.lifecycle.contracts.model import CheckIn, Contract, Slip
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.privacy import wording
from bot.lifecycle.privacy.commands import EraseMe, KeepMe
from bot.lifecycle.privacy.retention import NOBODY, forget
from bot.lifecycle.screening.commands import DeleteMyData
from bot.lifecycle.settlement.model import Delivery, Rating

OF_PERSON = (Identity, Talk, Waiting, Application, Interview, Offer, Inquiry)
LAST_WORDS = timedelta(hours=1)


def my_data(turn: Turn, argument: str) -> Iterator[Effect]:
    """Everything about the person as one JSON file."""
    text = json.dumps(to_json(everything(turn, turn.person)), indent=2, ensure_ascii=False) + "\n"
    data = text.encode()
    sha = sha256(data).hexdigest()
    turn.unit.keep_file(sha, "my-data.json", "application/json", len(data), turn.now, data)
    blob = Blob("my-data.json", sha, "application/json")
    yield Tell(person=turn.person.id, message=wording.yours(blob), on=turn.here)


def everything(turn: Turn, person: Person) -> dict[str, Any]:
    unit = turn.unit
    projects = unit.find(Project, owner=person.id)
    contracts = [*unit.find(Contract, contractor=person.id), *unit.find(Contract, owner=person.id)]
    rows: dict[str, Any] = {"person": person}
    for kind in OF_PERSON:
        rows[kind.__name__.lower()] = unit.find(kind, person=person.id)
    rows["task"] = unit.find(Task, owner=person.id)
    rows["project"] = projects
    rows["version"] = [one for project in projects for one in unit.find(Version, project=project.id)]
    rows["contract"] = contracts
    for part in (CheckIn, Slip, Delivery, Rating):
        rows[part.__name__.lower()] = [one for each in contracts for one in unit.find(part, contract=each.id)]
    seen = {*(one.project for one in contracts), *(one.id for one in projects)}
    seen |= {one.project for one in unit.find(Application, person=person.id)}
    rows["record"] = [
        {"project": project, "at": at, "what": what, "detail": detail}
        for project in sorted(seen)
        for at, who, what, detail in unit.history(project)
        if who == person.id
    ]
    return rows


def _under_way(turn: Turn, person: str) -> list[Contract]:
    found = [*turn.unit.find(Contract, contractor=person), *turn.unit.find(Contract, owner=person)]
    return [one for one in found if one.stage not in ("closed", "ended")]


def _own_live(turn: Turn, person: str) -> list[Project]:
    """Projects of an owner that others are part of; an unpublished draft simply goes."""
    return [one for one in turn.unit.find(Project, owner=person) if one.stage not in ("closed", "drafting")]


def delete_me(turn: Turn, cmd: DeleteMyData) -> Iterator[Effect]:
    """Says what goes and what stays; nothing happens before the second word."""
    person = turn.person.id
    works = tuple(turn.unit.get(Project, one.project).title for one in _under_way(turn, person))
    projects = tuple(one.title for one in _own_live(turn, person) if one.title not in works)
    count = len(turn.unit.find(Application, person=person))
    message = wording.sure(person, count, works, projects)
    yield Tell(person=person, message=message, on=turn.here, card=f"erase:{person}")


def keep_me(turn: Turn, cmd: KeepMe) -> Iterator[Effect]:
    _self(turn, cmd.person)
    yield from settle(turn, ("Nothing was deleted.",), f"erase:{cmd.person}")
    yield Tell(person=cmd.person, message=wording.kept(), on=turn.here)


def _self(turn: Turn, person: str) -> None:
    if person != turn.person.id:
        raise NotAllowed(person)


def erase(turn: Turn, cmd: EraseMe) -> Iterator[Effect]:
    """Pseudonymise: what others need for a contract under way stays until that is closed, and it is said so."""
    _self(turn, cmd.person)
    unit, person = turn.unit, turn.person
    works = _under_way(turn, person.id)
    live = _own_live(turn, person.id)
    kept = {one.project for one in works} | {one.id for one in live}
    titles = tuple(unit.get(Project, one).title for one in sorted(kept))
    yield from settle(turn, ("Deleted.",), f"erase:{person.id}")
    yield Tell(person=person.id, message=wording.erased(titles), on=turn.here)
    for one in unit.find(Application, person=person.id):
        if one.project in kept:
            continue
        if one.stage not in ENDED:
            one.withdraw()
            yield Record(project=one.project, what="application withdrawn", detail={"why": "deleted by the applicant"})
        yield from forget(turn, one)
    for project in {one.project for one in unit.find(Application, person=person.id)} - kept:
        unit.erase_record(project, person.id)
    _forget_talks(turn, person, keep_all=bool(kept))
    if not kept:
        _unname(turn, person)
        yield Remind(kind="erased", subject=person.id, due=turn.now + LAST_WORDS, basis=turn.now.isoformat())


def _forget_talks(turn: Turn, person: Person, *, keep_all: bool) -> None:
    unit = turn.unit
    for talk in unit.find(Talk, person=person.id):
        if talk.state == "closed" or not keep_all:
            talk.answers, talk.known, talk.held, talk.state = {}, {}, None, "closed"
    for interview in unit.find(Interview, person=person.id):
        if not keep_all:
            interview.call_off()
            interview.answers, interview.still_free = {}, ""
    for inquiry in unit.find(Inquiry, person=person.id):
        if not keep_all:
            inquiry.name, inquiry.text = NOBODY, ""
    for task in unit.find(Task, owner=person.id):
        if task.state == "waiting":
            unit.remove(task)


def _unname(turn: Turn, person: Person) -> None:
    unit = turn.unit
    for identity in unit.find(Identity, person=person.id):
        unit.remove(identity)
    for draft in unit.find(Draft, id=f"aside:{person.id}"):
        unit.remove(draft)
    for code in unit.find(Code, person=person.id):
        unit.remove(code)
    for waiting in unit.find(Waiting, person=person.id):
        unit.remove(waiting)
    person.name, person.zone, person.zone_source, person.rights, person.member = NOBODY, "UTC", "", (), False


def erased(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """Once the last words have gone out: the places, and what was said there."""
    for place in turn.unit.find(Place, person=event.subject, purpose="dm"):
        account = f"{place.platform}:{place.subject}"
        if turn.unit.find(Identity, id=account):
            continue
        turn.unit.erase_work(f"who:{account}", f"to:{place.id}")
        turn.unit.remove(place)
    yield from ()
