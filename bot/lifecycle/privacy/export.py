"""A copy of one's own data (C30, F093): every row that names a person, and the parts of such rows."""

import json
from collections.abc import Iterator
from typing import Any

from bot.engine.context import Turn
from bot.engine.effects import Effect, Tell
from bot.engine.people import Identity, Person
from bot.engine.personal import naming, parents
from bot.engine.talks import Draft
from bot.engine.to_json import to_json
from bot.engine.unit_port import Unit
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews.model import RelayLine
from bot.lifecycle.privacy import wording
from bot.lifecycle.privacy.commands import GiveMyData
from bot.lifecycle.record.files import keep

FILE = "my-data.json"
Rows = dict[type, list[Any]]


def give_my_data(turn: Turn, cmd: GiveMyData) -> Iterator[Effect]:
    """Everything about the person as one JSON file."""
    text = json.dumps(to_json(everything(turn, turn.person)), indent=2, ensure_ascii=False) + "\n"
    file = keep(turn, FILE, "application/json", text)
    yield Tell(person=turn.person.id, message=wording.yours(file), on=turn.here)


def everything(turn: Turn, person: Person) -> dict[str, object]:
    """By the name of the class, in small letters: the person, their rows, and what they did in the records."""
    rows = _rows(turn.unit, person)
    del rows[Person]
    named = {kind.__name__.lower(): of_kind for kind, of_kind in rows.items()}
    return {"person": person, **named, "record": _record(turn.unit, person, rows)}


def _rows(unit: Unit, person: Person) -> Rows:
    rows: Rows = {kind: [] for kind in unit.kinds()}
    for kind, of_kind in rows.items():
        for field in naming(kind):
            of_kind += unit.find(kind, **{field: person.id})
    rows[RelayLine] = [line for line in rows[RelayLine] if not _unsent(line)]
    rows[Draft] = drafts_of(unit, person.id)
    grown = True
    while grown:
        grown = _with_parts(unit, rows)
    return rows


def _with_parts(unit: Unit, rows: Rows) -> bool:
    """Add the rows that are parts of those that are there; gives whether there were any."""
    before = sum(map(len, rows.values()))
    for kind, of_kind in rows.items():
        for field, parent in parents(kind).items():
            wholes = [row for other, of_other in rows.items() if other.__name__ == parent for row in of_other]
            for whole in wholes:
                there: list[Any] = unit.find(kind, **{field: whole.id})
                of_kind += [row for row in there if row not in of_kind]
    return sum(map(len, rows.values())) > before


def _unsent(line: RelayLine) -> bool:
    """What an owner has written and not sent is private to the owner (C11)."""
    return line.by == "owner" and line.state in ("private", "dropped")


def drafts_of(unit: Unit, person: str) -> list[Draft]:
    """What the person typed into forms that were refused."""
    accounts = {identity.id for identity in unit.find(Identity, person=person)}
    return [draft for draft in unit.find(Draft) if draft.of in accounts]


def _record(unit: Unit, person: Person, rows: Rows) -> list[dict[str, object]]:
    projects = {project.id for project in rows[Project]}
    projects |= {row.project for of_kind in rows.values() for row in of_kind if getattr(row, "project", "")}
    return [
        {"project": project, "at": at, "what": what, "detail": detail}
        for project in sorted(projects)
        for at, who, what, detail in unit.history(project)
        if who == person.id
    ]
