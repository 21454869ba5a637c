"""A row of every stored kind for every way in which it can name a person, with text in every field that is personal."""

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from types import NoneType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from bot.engine.people import Person
from bot.engine.personal import Kept, KeyedByPerson, Names, PartOf, Personal, PersonalName, marks, naming
from bot.engine.talks import Draft, Talk
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from storage.tables import mapped
from storage.tables.columns import mapper
from storage.unit import SqlUnit

mapped()
NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
KINDS = sorted((table.class_ for table in mapper.mappers), key=lambda kind: kind.__name__)
ROWS = [(kind, field) for kind in KINDS for field in naming(kind)]
"""Every kind of row by every field that names a person."""
REFERS = {
    "project": "Project",
    "application": "Application",
    "contract": "Contract",
    "ad": "Ad",
    "delivery": "Delivery",
}
STAGES = {Project: {"stage": "closed"}, Contract: {"stage": "closed"}, Talk: {"state": "paused"}}
"""Nothing is under way, so that nothing has to stay for that; a talk with answers is put aside."""


def made(hint: Any, text: str) -> Any:
    """A value of this type with `text` wherever there is room for text; zones are real, for dates in words."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is Literal:
        return args[0]
    if NoneType in args:
        return made(next(argument for argument in args if argument is not NoneType), text)
    if origin is tuple:
        return tuple(made(argument, text) for argument in args if argument is not Ellipsis)
    if origin is not None and issubclass(origin, Mapping):
        return {text: made(args[1], text)}
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return hint(
            **{
                field.name: "Asia/Manila" if field.name == "zone" else made(hints[field.name], text)
                for field in fields(hint)
            }
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


WITHOUT_TEXT = {("Person", name) for name in ("zone", "zone_source", "locale", "locale_source", "rights", "member")}
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
    kept = {text for text in texts if text.encode() in data}
    return {(kind, field) for _, kind, _, field, _ in (text.split("-") for text in kept)}
