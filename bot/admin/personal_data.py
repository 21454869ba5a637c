"""What is kept about one person, for an admin at the command line: given out, or erased, as that person could do it."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

from sqlalchemy.orm import Session

from bot.engine.context import Turn
from bot.engine.dispatch import perform
from bot.engine.events import Happened
from bot.engine.people import Identity, Person
from bot.engine.registry import Organisation
from bot.engine.to_json import to_json
from bot.lifecycle.brief.model import Project
from bot.lifecycle.chapters import registry
from bot.lifecycle.privacy.actions import erase
from bot.lifecycle.privacy.commands import EraseMe
from bot.lifecycle.privacy.export import everything
from bot.runtime.database import open_database
from bot.runtime.ids import RandomIds
from bot.settings import Settings
from storage.unit import SqlUnit

T = TypeVar("T")


def export_person(settings: Settings, account: str) -> str:
    """Everything kept about an account ("slack:U1"), as JSON. Raises LookupError if it is unknown, CannotStart."""

    def give(turn: Turn, person: Person) -> str:
        return json.dumps(to_json(everything(turn, person)), indent=2, ensure_ascii=False)

    return _about(settings, account, give)


def forget_person(settings: Settings, account: str) -> str:
    """Erase it as `delete me` does; gives one sentence. A running bot tells them. Raises LookupError if the account is
    unknown, CannotStart."""

    def take(turn: Turn, person: Person) -> str:
        turn.who = person
        perform(turn, erase(turn, EraseMe(person.id)))
        own = turn.unit.find(Project, owner=person.id)
        kept = [project.title for project in own if project.stage not in ("closed", "drafting")]
        if turn.unit.find(Identity, person=person.id):
            about = f" ({', '.join(kept)})" if kept else ""
            return f"Erased, except what work under way still needs{about}; run this again once that is closed."
        return "Erased."

    return _about(settings, account, take)


def _about(settings: Settings, account: str, do: Callable[[Turn, Person], T]) -> T:
    """Beside a bot that may be running: the database is not held."""

    def inside(session: Session) -> T:
        unit, now = SqlUnit(session), datetime.now(UTC)
        identities = unit.find(Identity, id=account)
        if not identities:
            raise LookupError(account)
        happened = Happened(at=now)
        turn = Turn(unit, registry(Organisation()), now, RandomIds(), happened, live=False)
        return do(turn, unit.get(Person, identities[0].person))

    with open_database(settings, settings.data_dir, alone=False) as database:
        return database.transaction(inside)
