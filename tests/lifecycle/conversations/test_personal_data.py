"""Personal data as the models declare it: nothing undeclared, nothing left in the file, everything joined (C30)."""

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

import pytest
from sqlalchemy.orm import Session

from bot.engine.people import Code, Identity, Person
from bot.engine.personal import (
    Internal,
    Kept,
    KeyedByPerson,
    Names,
    PartOf,
    Personal,
    PersonalName,
    PersonId,
    marks,
    naming,
    undeclared,
)
from bot.engine.places import Place
from bot.engine.talks import Draft, Talk
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.interviews.model import RelayLine
from bot.lifecycle.membership.joining import join
from storage.database import Database
from storage.tables import mapped
from storage.tables.columns import mapper
from storage.unit import SqlUnit
from tests.support.contract_at_work import House

mapped()
NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
KINDS = sorted((one.class_ for one in mapper.mappers), key=lambda kind: kind.__name__)
ROWS = [(kind, field) for kind in KINDS for field in naming(kind)]
"""Every kind of row by every field that names a person."""
REFERS = {
    "project": "Project",
    "application": "Application",
    "contract": "Contract",
    "ad": "Ad",
    "delivery": "Delivery",
}
KEPT_ON_PURPOSE = {
    "Project": {"title", "outcome", "note"},
    "Inquiry": {"answer"},
    "Interview": {"questions"},
    "Contract": {"points", "owner_owes"},
    "Slip": {"reason", "ready"},
    "Rating": {"again"},
}
"""What a row that names somebody still holds when they are forgotten: the owner's words about a project in which others
took part, and the record of a hire."""
STAGES = {Project: {"stage": "closed"}, Contract: {"stage": "closed"}, Talk: {"state": "paused"}}
"""Nothing is under way, so that nothing has to stay for that; a talk with answers is put aside."""


# declared


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


# forgotten


def made(hint: Any, text: str) -> Any:
    """A value of this type with `text` wherever there is room for text; zones are real, for dates in words."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is Literal:
        return args[0]
    if NoneType in args:
        return made(next(one for one in args if one is not NoneType), text)
    if origin is tuple:
        return tuple(made(one, text) for one in args if one is not Ellipsis)
    if origin is not None and issubclass(origin, Mapping):
        return {text: made(args[1], text)}
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return hint(
            **{one.name: "Asia/Manila" if one.name == "zone" else made(hints[one.name], text) for one in fields(hint)}
        )
    if hint is datetime:
        return NOW
    plain = {int: 1, bool: False, Decimal: Decimal(1)}
    return plain.get(hint, text)


def mark_text(kind: type, by: str, field: str) -> str:
    return f"planted-{kind.__name__}-{by}-{field}-text"


def row(kind: type, by: str, person: str, account: str) -> Any:
    """A row that names the person by this field and holds planted text in every field that is personal."""
    hints, declared = get_type_hints(kind), marks(kind)

    def value(field: Field[Any]) -> Any:
        mark = declared.get(field.name)
        if field.name in STAGES.get(kind, {}):
            return STAGES[kind][field.name]
        if isinstance(mark, Names):
            return person if field.name == by else "somebody-else"
        if isinstance(mark, KeyedByPerson):
            return f"{account}/form"
        if isinstance(mark, Personal | PersonalName | Kept):
            return made(hints[field.name], mark_text(kind, by, field.name))
        if isinstance(mark, PartOf) or field.name in REFERS:
            return f"the-{mark.kind if isinstance(mark, PartOf) else REFERS[field.name]}"
        if field.name == "id":
            return f"the-{kind.__name__}" if by in ("person", "owner") else f"{kind.__name__}-{by}"
        if field.default is not MISSING:
            return field.default
        return made(hints[field.name], "dm" if field.name == "purpose" else "x")

    return kind(**{field.name: value(field) for field in fields(kind)})


def planted(unit: SqlUnit, person: str, account: str) -> None:
    """A row of every kind for every field by which it can name the person, but for the person's own row."""
    for kind, by in ROWS:
        if kind is not Person:
            unit.add(row(kind, by, person, account))
    unit.add(row(Draft, "id", person, account))
    kept = unit.get(Person, person)
    kept.name = mark_text(Person, "id", "name")
    if not unit.find(Person, id="somebody-else"):
        unit.add(Person(id="somebody-else", name="Olga", at=NOW))


def personal_texts(kept: bool) -> Iterator[str]:
    """The texts that were planted: those that are kept on purpose, or those that are not."""
    for kind, by in [*ROWS, (Draft, "id")]:
        for field, mark in marks(kind).items():
            if isinstance(mark, Kept) if kept else isinstance(mark, Personal | PersonalName) and mark.of == by:
                yield mark_text(kind, by, field)


WITHOUT_TEXT = {("Person", one) for one in ("zone", "zone_source", "locale", "rights", "member")}
"""Personal fields of the person's own row, which holds a name here and real values else."""


def on_disk(file: Path) -> bytes:
    """The whole database as it stands in its file, once everything that was committed has been moved there."""
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    log = file.with_name(f"{file.name}-wal")
    return file.read_bytes() + (log.read_bytes() if log.exists() else b"")


def here(data: bytes, texts: Iterator[str]) -> set[tuple[str, str]]:
    """Which of the planted texts stand in the file, as kind and field."""
    found = {text for text in texts if text.encode() in data}
    return {(kind, field) for _, kind, _, field, _ in (text.split("-") for text in found)}


async def test_delete_me_leaves_nothing_personal_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "room.db"
    async with House(tmp_path) as house:
        await house.say(house.ana, "hello")
        ana = house.one(Identity, id=str(house.ana)).person
        house.rows(lambda unit: planted(unit, ana, str(house.ana)))
        expected = {(kind.__name__, field) for kind, by in [*ROWS, (Draft, "id")] for field, mark in marks(kind).items()
                    if isinstance(mark, Personal | PersonalName) and mark.of == by} - WITHOUT_TEXT  # fmt: skip
        assert here(on_disk(file), personal_texts(kept=False)) == expected, "it was there before"
        await house.say(house.ana, "my data")
        await house.say(house.ana, "delete me")
        assert "I do not know you any more" in await house.press(house.ana, "Delete me")
        await house.advance(hours=2)
    data = on_disk(file)
    assert here(data, personal_texts(kept=False)) == set()
    kept = {(kind, field) for kind, of_kind in KEPT_ON_PURPOSE.items() for field in of_kind}
    assert here(data, personal_texts(kept=True)) == kept
    assert str(house.ana).encode() not in data, "the account itself"


async def test_a_name_goes_and_what_the_owner_wrote_unsent_is_never_given_out(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await house.say(house.ana, "hello")
        ana = house.one(Identity, id=str(house.ana)).person
        line = RelayLine(
            id="n-x", project="j", person=ana, platform="discord", subject="i", by="owner", text="is she any good?",
            at=NOW,
        )  # fmt: skip
        house.rows(lambda unit: unit.add(line))
        await house.say(house.ana, "my data")
        (sent,) = [one for one in house.walls["discord"].shown.values() if one.message.files]
        sha = sent.message.files[0].sha256
        assert b"is she any good?" not in house.rows(lambda unit: unit.file(sha))
        house.rows(lambda unit: setattr(unit.get(RelayLine, "n-x"), "state", "sent"))
        await house.say(house.ana, "my data")
        last = max(house.walls["discord"].shown.values(), key=lambda one: (bool(one.message.files), int(one.id)))
        assert b"is she any good?" in house.rows(lambda unit: unit.file(last.message.files[0].sha256))


# joined


def test_joining_two_accounts_leaves_no_row_with_the_one_that_goes() -> None:
    database = Database("sqlite://")
    mapped().create_all(database.engine)
    with Session(database.engine) as session:
        unit = SqlUnit(session)
        for id in ("gone", "kept"):
            unit.add(Person(id=id, name=id, at=NOW))
        session.flush()
        planted(unit, "gone", "discord:Gone")
        unit.add(Draft(id=Draft.aside("gone"), at=NOW, values={"words": ("a logo",)}))
        unit.add(Code(id="c", purpose="link", person="gone", until=NOW))
        session.flush()
        join(unit, unit.get(Person, "kept"), unit.get(Person, "gone"))
        session.flush()
        left = [(kind, by) for kind, by in ROWS if kind is not Person and unit.find(kind, **{by: "gone"})]
        moved = [(kind, by) for kind, by in ROWS if kind is not Person and unit.find(kind, **{by: "kept"})]
        assert left == []
        assert moved == [one for one in ROWS if one[0] is not Person]
        assert [one.values for one in unit.find(Draft, id=Draft.aside("kept"))] == [{"words": ("a logo",)}]
        assert unit.find(Draft, id=Draft.aside("gone")) == []
        assert len(unit.find(Place, person="kept")) == 1
    database.close()
