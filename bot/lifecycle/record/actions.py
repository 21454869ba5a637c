"""Handing out a project's record to those whose it is."""

from collections.abc import Iterator
from re import sub

from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Tell
from bot.engine.guards import NotAllowed
from bot.engine.people import Person
from bot.lifecycle import happened
from bot.lifecycle.brief.model import Project, Version
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.record import wording
from bot.lifecycle.record.files import keep
from bot.lifecycle.record.render import RecordLine, SignedVersion, WholeRecord, as_json, as_text
from bot.lifecycle.settlement.commands import ShowRecord


def show(turn: Turn, cmd: ShowRecord) -> Iterator[Effect]:
    """Text and JSON, to the owner and the contractor of this project only (X56)."""
    project = turn.unit.get(Project, cmd.project)
    contracts = turn.unit.find(Contract, project=project.id)
    if turn.person.id not in {project.owner, *(contract.contractor for contract in contracts)}:
        raise NotAllowed(project.id)
    record = _gathered(turn, project, contracts)
    name = sub(r"[^A-Za-z0-9]+", "-", project.title).strip("-").lower()[:40] or "project"
    text = keep(turn, f"record-{name}.txt", "text/plain", as_text(record))
    data = keep(turn, f"record-{name}.json", "application/json", as_json(record))
    yield Tell(person=turn.person.id, message=wording.here(project.title, len(record.lines), text, data), on=turn.here)
    yield Record(project=project.id, what=happened.RECORD_HANDED_OUT, detail={})


def _gathered(turn: Turn, project: Project, contracts: list[Contract]) -> WholeRecord:
    """Everything of a project; a contractor's view of it begins with their contract."""
    owner = turn.unit.get(Person, project.owner)
    zones = [owner.zone, *(turn.unit.get(Person, contract.contractor).zone for contract in contracts)]
    mine = turn.person.id == project.owner
    own = (contract.at for contract in contracts if contract.contractor == turn.person.id)
    since = min(own, default=project.at)
    names = {project.owner: wording.owner(owner.name)}
    for contract in contracts:
        names[contract.contractor] = wording.contractor(turn.unit.get(Person, contract.contractor).name)
    return WholeRecord(
        title=project.title,
        stage=wording.stage(project.stage, project.outcome),
        zones=tuple(dict.fromkeys(zones)),
        made=turn.now,
        versions=[
            SignedVersion(version.number, version.at, version.hash, version.text)
            for version in turn.unit.find(Version, project=project.id)
        ],
        lines=[
            RecordLine(at, names.get(who) or (wording.APPLICANT if who else wording.BOT), what, detail)
            for at, who, what, detail in turn.unit.history(project.id)
            if mine or at >= since
        ],
    )
