"""What is kept about one person, for an admin at the command line: given out, or erased, as that person could do it."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

from sqlalchemy.orm import Session

from bot.engine.context import Turn
from bot.engine.events import CameDue
from bot.engine.people import Identity, Person
from bot.engine.registry import Organisation
from bot.engine.to_json import to_json
from bot.lifecycle.brief.model import Project
from bot.lifecycle.chapters import registry
from bot.lifecycle.privacy.actions import erase, everything
from bot.lifecycle.privacy.commands import EraseMe
from bot.runtime.process import RandomIds
from storage.database import Database
from storage.unit import SqlUnit

T = TypeVar("T")


def export(database: Database, account: str) -> str:
    """Everything kept about an account ("slack:U1"), as JSON. Raises LookupError if it is unknown."""

    def give(turn: Turn, person: Person) -> str:
        return json.dumps(to_json(everything(turn, person)), indent=2, ensure_ascii=False)

    return _about(database, account, give)


def forget(database: Database, account: str) -> str:
    """Erase it as `delete me` does, and have the person told; gives one sentence. Raises LookupError."""

    def take(turn: Turn, person: Person) -> str:
        turn.who = person
        turn.perform(erase(turn, EraseMe(person.id)))
        kept = [
            one.title for one in turn.unit.find(Project, owner=person.id) if one.stage not in ("closed", "drafting")
        ]
        if turn.unit.find(Identity, person=person.id):
            about = f" ({', '.join(kept)})" if kept else ""
            return f"Erased, except what work under way still needs{about}; run this again once that is closed."
        return "Erased."

    return _about(database, account, take)


def _about(database: Database, account: str, do: Callable[[Turn, Person], T]) -> T:
    def inside(session: Session) -> T:
        unit, now = SqlUnit(session), datetime.now(UTC)
        found = unit.find(Identity, id=account)
        if not found:
            raise LookupError(account)
        happened = CameDue(at=now, kind="admin", subject=account)
        turn = Turn(unit, registry(Organisation()), now, RandomIds(), happened, live=False)
        return do(turn, unit.get(Person, found[0].person))

    return database.transaction(inside)
