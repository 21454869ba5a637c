"""Entities of one transaction: each question is asked once, and what has changed is written when it ends.

What a question has found stays true as long as no entity of its kind comes, goes, or changes a field that the question
named; so neither the question nor the writing of unrelated changes is repeated.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import Select, bindparam, event, inspect, select
from sqlalchemy.orm import Session

from bot.engine.unit_port import Unknown
from storage.tables.columns import mapper

T = TypeVar("T")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
FOUND = "found"
"""Where a session keeps what its questions have found: by kind, then by question."""
HELD = "held"
"""Where it keeps what was asked for by id: by itself it would forget what nobody else holds, and read it again."""


def _age(entity: Any) -> tuple[datetime, int, int, str]:
    """Oldest first; of one instant by number if they have one (applications, versions), else by id, shorter first."""
    name = str(getattr(entity, "id", ""))
    return getattr(entity, "at", None) or EPOCH, getattr(entity, "number", 0), len(name), name


@cache
def _wanted(kind: type[Any], names: tuple[str, ...], absent: frozenset[str]) -> Select[Any]:
    """The question for entities by these fields, made once: that costs more than to ask it."""
    columns = {name: getattr(kind, name) for name in names}
    return select(kind).where(
        *(
            column.is_(None) if name in absent else column == bindparam(name, type_=column.type)
            for name, column in columns.items()
        )
    )


class Entities:
    """The entities of one session, which its caller commits; several of them on one session are one."""

    def __init__(self, session: Session) -> None:
        session.autoflush = False  # we know better when a question depends on what was changed
        self.session = session

    def get(self, kind: type[T], id: str) -> T:
        """See Unit.get."""
        entity = self._by_id(kind, id)
        if entity is None:
            raise Unknown(f"no {kind.__name__} {id}")
        return entity

    def find(self, kind: type[T], **same: Any) -> list[T]:
        """See Unit.find."""
        if isinstance(id := same.get("id"), str):
            entity = self._by_id(kind, id)
            fits = entity is not None and all(getattr(entity, name) == value for name, value in same.items())
            return [entity] if entity is not None and fits else []
        names = tuple(sorted(same))
        self._write_if_asked_about(kind, names)
        found = self.session.info.setdefault(FOUND, {}).setdefault(kind, {})
        question = (names, tuple(same[name] for name in names))
        if question not in found:
            absent = frozenset(name for name, value in same.items() if value is None)
            entities = self.session.scalars(_wanted(cast(Any, kind), names, absent), same)
            found[question] = sorted(entities, key=_age)
        return list(found[question])

    def kinds(self) -> Sequence[type]:
        """See Unit.kinds."""
        return sorted((mapped.class_ for mapped in mapper.mappers), key=lambda kind: kind.__name__)

    def _by_id(self, kind: type[T], id: str) -> T | None:
        self._write_if_asked_about(kind, ())
        entity = self.session.get(kind, id)
        self.session.info.setdefault(HELD, {})[kind, id] = entity
        return entity

    def _write_if_asked_about(self, kind: type, names: tuple[str, ...]) -> None:
        session = self.session
        moved = any(type(entity) is kind for entities in (session.new, session.deleted) for entity in entities)
        if moved or (names and any(_changed(entity, names) for entity in session.dirty if type(entity) is kind)):
            session.flush()


def _changed(entity: object, names: tuple[str, ...]) -> bool:
    state = inspect(entity, raiseerr=True)
    return any(state.attrs[name].history.has_changes() for name in names)


@event.listens_for(Session, "before_flush")
def _forget_changed(session: Session, *_: object) -> None:
    found = session.info.get(FOUND)
    if not found:
        return
    for entities in (session.new, session.deleted):
        for entity in entities:
            found.pop(type(entity), None)
    for entity in session.dirty:
        kind = type(entity)
        for question in [question for question in found.get(kind, ()) if _changed(entity, question[0])]:
            del found[kind][question]


@event.listens_for(Session, "after_soft_rollback")
def _forget_all(session: Session, *_: object) -> None:
    session.info.pop(FOUND, None)
