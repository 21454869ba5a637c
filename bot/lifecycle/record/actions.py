"""Handing out a project's record to those whose it is."""

from collections.abc import Iterator
from hashlib import sha256
from re import sub

from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Tell
from bot.engine.guards import NotAllowed
from bot.engine.messages import Blob
from bot.engine.people import Person
from bot.lifecycle.brief.model import Project, Version
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.record import wording
from bot.lifecycle.record.commands import ShowRecord
from bot.lifecycle.record.render import RecordLine, SignedVersion, WholeRecord, as_json, as_text


def show(turn: Turn, cmd: ShowRecord) -> Iterator[Effect]:
    """Text and JSON, to the owner and the contractor of this project only (X56)."""
    project = turn.unit.get(Project, cmd.project)
    contracts = turn.unit.find(Contract, project=project.id)
    if turn.person.id not in {project.owner, *(one.contractor for one in contracts)}:
        raise NotAllowed(project.id)
    record = gathered(turn, project, contracts)
    name = sub(r"[^A-Za-z0-9]+", "-", project.title).strip("-").lower()[:40] or "project"
    text = keep(turn, f"record-{name}.txt", "text/plain", as_text(record))
    data = keep(turn, f"record-{name}.json", "application/json", as_json(record))
    yield Tell(person=turn.person.id, message=wording.here(project.title, len(record.lines), text, data), on=turn.here)
    yield Record(project=project.id, what="record handed out", detail={})


def keep(turn: Turn, name: str, type: str, text: str) -> Blob:
    """A file of our own making, kept so that it can be sent."""
    data = text.encode()
    sha = sha256(data).hexdigest()
    turn.unit.keep_file(sha, name, type, len(data), turn.now, data)
    return Blob(name, sha, type)


def gathered(turn: Turn, project: Project, contracts: list[Contract]) -> WholeRecord:
    """Everything of a project; a contractor's view of it begins with their contract."""
    owner = turn.unit.get(Person, project.owner)
    zones = [owner.zone, *(turn.unit.get(Person, one.contractor).zone for one in contracts)]
    mine = turn.person.id == project.owner
    since = min((one.at for one in contracts if one.contractor == turn.person.id), default=project.at)
    names = {project.owner: f"{owner.name} (owner)"}
    for one in contracts:
        names[one.contractor] = f"{turn.unit.get(Person, one.contractor).name} (contractor)"
    return WholeRecord(
        title=project.title,
        stage=project.stage + (f", {project.outcome}" if project.outcome else ""),
        zones=tuple(dict.fromkeys(zones)),
        made=turn.now,
        versions=[
            SignedVersion(one.number, one.at, one.hash, one.text) for one in turn.unit.find(Version, project=project.id)
        ],
        lines=[
            RecordLine(at, names.get(who, "an applicant" if who else "the bot"), what, detail)
            for at, who, what, detail in turn.unit.history(project.id)
            if mine or at >= since
        ],
    )
