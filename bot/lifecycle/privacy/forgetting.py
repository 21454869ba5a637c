"""Taking a person out of the rows that name them, as the models declare it (C30, F093)."""

from bot.engine.context import Turn
from bot.engine.people import Person
from bot.engine.personal import blank, goes_along, naming
from bot.engine.places import Place
from bot.engine.talks import Talk
from bot.engine.unit_port import Unit
from bot.lifecycle.backlog.model import Task
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.interviews.model import Interview, RelayLine
from bot.lifecycle.privacy import wording
from bot.lifecycle.privacy.export import drafts_of


def scrub(row: object, field: str) -> None:
    """Take out of a row what is about the person whom its `field` names; what waits for their words ends."""
    match row:
        case Talk():
            row.state = "closed"
        case Interview():
            row.call_off()
        case RelayLine():
            row.drop()
    blank(row, field, wording.NOBODY)


def forget_rows(turn: Turn, person: Person, kept: set[str]) -> None:
    """All rows of the person but those of the projects in `kept`. While there are such, the person is still known, and
    so are their account and what is being asked of them."""
    unit = turn.unit
    if not kept:
        for draft in drafts_of(unit, person.id):
            unit.remove(draft)
    for kind in unit.kinds():
        for field in naming(kind):
            rows: list[object] = unit.find(kind, **{field: person.id})
            for row in rows:
                if _goes(row) or (not kept and goes_along(kind, field) and not isinstance(row, Place)):
                    unit.remove(row)
                elif not goes_along(kind, field) and not _stays(unit, row, kept):
                    scrub(row, field)


def _goes(row: object) -> bool:
    """A task that nobody has begun is nothing to anybody else."""
    return isinstance(row, Task) and row.state == "waiting"


def _stays(unit: Unit, row: object, kept: set[str]) -> bool:
    match row:
        case Person():
            return bool(kept)
        case Talk():
            return bool(kept) and row.state != "closed"
        case RelayLine() if of_hire(unit, row):
            return True
    return getattr(row, "project", "") in kept


def of_hire(unit: Unit, line: RelayLine) -> bool:
    """What the two wrote to each other at work is part of the record of a hire, which is held for disputes."""
    return bool(unit.find(Contract, id=line.subject))
