"""What a stored field tells about whom: declared on the models, read where it is given out, joined or forgotten (C30).

Every field of a stored row that can hold text carries one of these marks, inside `Annotated`. Storage does not see
them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from typing import Annotated, Literal, get_args, get_origin, get_type_hints


@dataclass(frozen=True, slots=True)
class Names:
    """The id of a person whom the row is of. `alone`: it is of nobody else, so it goes with them."""

    alone: bool = False


@dataclass(frozen=True, slots=True)
class KeyedByPerson:
    """A key that begins, up to a "/", with the account whose row this is; the row is of nobody else."""


@dataclass(frozen=True, slots=True)
class PartOf:
    """The id of a row of the class called `kind`; this row is a part of that one and of whoever that is."""

    kind: str


@dataclass(frozen=True, slots=True)
class Personal:
    """About the person whom the field `of` names. `blank` stands there once they are forgotten; a function is given
    what stood there."""

    of: str
    blank: object = ""


@dataclass(frozen=True, slots=True)
class PersonalName:
    """The name of the person whom the field `of` names; whoever forgets says what stands there instead."""

    of: str


@dataclass(frozen=True, slots=True)
class Kept:
    """Personal, and kept all the same when they are forgotten, because of this."""

    why: str


@dataclass(frozen=True, slots=True)
class NotPersonal:
    """An id of something, a state, a code, a date: it tells nothing about anybody."""


FieldMark = Names | KeyedByPerson | PartOf | Personal | PersonalName | Kept | NotPersonal
_MARKS = (Names, KeyedByPerson, PartOf, Personal, PersonalName, Kept, NotPersonal)

PersonId = Annotated[str, Names()]
OnlyPersonId = Annotated[str, Names(alone=True)]
Internal = Annotated[str, NotPersonal()]

HIRE = Kept("the record of a hire, held for the time of disputes")
PUBLISHED = Kept("it was published, and others answered to it")
OWNERS_WORDS = Kept("the owner's own words about their project, in which others took part")

_TEXTLESS = (bool, int, float, Decimal, datetime, date, time, timedelta, type(None))


@cache
def marks(kind: type) -> Mapping[str, FieldMark]:
    """The mark of every field of a stored class that has one."""
    hints = get_type_hints(kind, include_extras=True)
    out: dict[str, FieldMark] = {}
    for field in fields(kind):
        for extra in getattr(hints[field.name], "__metadata__", ()):
            if isinstance(extra, _MARKS):
                out[field.name] = extra
    return out


def undeclared(kind: type) -> tuple[str, ...]:
    """The fields of a stored class that can hold text and carry no mark, or one that points at no such field."""
    hints, declared = get_type_hints(kind), marks(kind)
    unmarked = [name for name, hint in hints.items() if holds_text(hint) and name not in declared]
    astray = [
        name
        for name, mark in declared.items()
        if isinstance(mark, Personal | PersonalName) and mark.of not in (*naming(kind), keyed(kind))
    ]
    return (*unmarked, *astray)


def holds_text(hint: object) -> bool:
    """Whether a value of this type can hold text that somebody wrote; a Literal cannot, an unknown type can."""
    if get_origin(hint) is Literal or hint in _TEXTLESS:
        return False
    if get_origin(hint) is not None:
        return any(holds_text(part) for part in get_args(hint) if part is not Ellipsis)
    if isinstance(hint, type) and is_dataclass(hint):
        return any(holds_text(part) for part in get_type_hints(hint).values())
    return True


def naming(kind: type) -> tuple[str, ...]:
    """The fields by which a stored class names the persons whom its rows are of."""
    return tuple(name for name, mark in marks(kind).items() if isinstance(mark, Names))


def keyed(kind: type) -> str:
    """The field of a stored class whose value begins with whose row it is; "" if it has none."""
    return next((name for name, mark in marks(kind).items() if isinstance(mark, KeyedByPerson)), "")


def goes_along(kind: type, field: str) -> bool:
    """Whether rows that name somebody in this field go when that person is forgotten."""
    mark = marks(kind).get(field)
    return isinstance(mark, Names) and mark.alone


def parents(kind: type) -> Mapping[str, str]:
    """By field: the name of the class of which rows of this class are a part."""
    return {name: mark.kind for name, mark in marks(kind).items() if isinstance(mark, PartOf)}


def blank(row: object, of: str, nobody: str) -> None:
    """Take out of a row what is about the person whom its field `of` names; `nobody` stands for their name."""
    kind: type = type(row)
    for name, mark in marks(kind).items():
        match mark:
            case PersonalName() if mark.of == of:
                setattr(row, name, nobody)
            case Personal() if mark.of == of:
                empty = mark.blank
                setattr(row, name, empty(getattr(row, name)) if callable(empty) else empty)
