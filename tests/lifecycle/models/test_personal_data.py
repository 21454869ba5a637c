"""Personal data as the models declare it: no field undeclared, and two accounts joined without a row left behind."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal

import pytest
from sqlalchemy.orm import Session

from bot.engine.people import Code, Person
from bot.engine.personal import Internal, Personal, PersonId, undeclared
from bot.engine.places import Place
from bot.lifecycle.membership.joining import join
from storage.database import Database
from storage.tables import mapped
from storage.unit import SqlUnit
from tests.support.planted_rows import KINDS, NOW, ROWS, planted


@pytest.mark.parametrize("kind", KINDS)
def test_every_stored_field_that_can_hold_text_says_whether_it_is_personal(kind: type) -> None:
    assert undeclared(kind) == ()


@dataclass(eq=False, kw_only=True)
class Diary:
    """A row with one field that nobody has thought about, one that points nowhere, and one of each other kind."""

    id: Internal
    person: PersonId
    state: Literal["open", "closed"] = "open"
    lines: tuple[str, ...] = ()
    mood: Annotated[str, Personal("writer")] = ""
    told: Annotated[str, Personal("person")] = ""
    at: datetime | None = None
    pages: Mapping[str, int] | None = None


def test_a_field_that_is_not_declared_is_found() -> None:
    assert undeclared(Diary) == ("lines", "pages", "mood")


def test_joining_two_accounts_leaves_no_row_with_the_one_that_goes() -> None:
    database = Database("sqlite://")
    mapped().create_all(database.engine)
    with Session(database.engine) as session:
        unit = SqlUnit(session)
        for id in ("gone", "kept"):
            unit.add(Person(id=id, name=id, at=NOW))
        session.flush()
        planted(unit, "gone", "discord:Gone")
        unit.add(Code(id="c", purpose="link", person="gone", until=NOW))
        session.flush()
        join(unit, unit.get(Person, "kept"), unit.get(Person, "gone"))
        session.flush()
        left = [(kind, by) for kind, by in ROWS if kind is not Person and unit.find(kind, **{by: "gone"})]
        moved = [(kind, by) for kind, by in ROWS if kind is not Person and unit.find(kind, **{by: "kept"})]
        assert left == []
        assert moved == [one for one in ROWS if one[0] is not Person]
        assert len(unit.find(Place, person="kept")) == 1
    database.close()
