"""The unit of work: entities by id or by fields, rows of the work table, and the record, in one transaction."""

import secrets
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import fields
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from typing import Any, TypeVar, cast

from sqlalchemy import Select, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from bot.engine.unit_port import Unknown
from bot.engine.work import MessageRow, NewRow, Send
from storage.codec import encode
from storage.queue import as_row
from storage.tables.columns import mapper
from storage.tables.work import files, record, record_bodies, work

T = TypeVar("T")
CHANNEL = "tenderbot"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
PUT = {
    dialect.dialect.name: dialect.insert(work).on_conflict_do_nothing(index_elements=["key"]).returning(work.c.id)
    for dialect in (sqlite, postgresql)
}


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


class SqlUnit:
    """Fits bot.engine.unit_port.Unit over one SQLAlchemy session, which its caller commits."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.work = SqlWork(session)

    def get(self, kind: type[T], id: str) -> T:
        entity = self.session.get(kind, id)
        if entity is None:
            raise Unknown(f"no {kind.__name__} {id}")
        return entity

    def find(self, kind: type[T], **same: Any) -> list[T]:
        absent = frozenset(name for name, value in same.items() if value is None)
        wanted = _wanted(cast(Any, kind), tuple(sorted(same)), absent)
        entities = list(self.session.scalars(wanted, same))
        return sorted(entities, key=_age)

    def kinds(self) -> Sequence[type]:
        return sorted((mapped.class_ for mapped in mapper.mappers), key=lambda kind: kind.__name__)

    def add(self, entity: object) -> None:
        self.session.add(entity)

    def remove(self, entity: object) -> None:
        self.session.delete(entity)

    def attempt(self) -> AbstractContextManager[object]:
        return self.session.begin_nested()

    def keep_file(self, sha: str, name: str, type: str, size: int, at: datetime, data: bytes) -> None:
        dialect = sqlite if self.session.get_bind().dialect.name == "sqlite" else postgresql
        self.session.execute(
            dialect.insert(files)
            .values(sha256=sha, name=name, type=type, size=size, at=at, data=data)
            .on_conflict_do_nothing()
        )

    def file(self, sha: str) -> bytes | None:
        return self.session.execute(select(files.c.data).where(files.c.sha256 == sha)).scalar_one_or_none()

    def forget_file(self, sha: str) -> None:
        self.session.execute(delete(files).where(files.c.sha256 == sha))

    def record(self, project: str, at: datetime, who: str, what: str, detail: Mapping[str, object]) -> None:
        """Append a line to a project's chain. The chain holds salted digests only, so bodies can be erased (X64)."""
        previous = self.session.execute(
            select(record.c.digest).where(record.c.project == project).order_by(record.c.id.desc()).limit(1)
        ).scalar_one_or_none()
        salt = secrets.token_hex(8)
        body = {"what": what, "detail": detail}
        digest = link(previous or "", salt, who, at, body)
        made = self.session.execute(
            insert(record).values(project=project, at=at, digest=digest, previous=previous or "").returning(record.c.id)
        ).scalar_one()
        self.session.execute(insert(record_bodies).values(id=made, who=who, salt=salt, body=body))

    def history(self, project: str) -> list[tuple[datetime, str, str, Mapping[str, object]]]:
        lines = self.session.execute(
            select(record.c.at, record_bodies.c.who, record_bodies.c.body)
            .join(record_bodies, record_bodies.c.id == record.c.id, isouter=True)
            .where(record.c.project == project)
            .order_by(record.c.id)
        )
        return [
            (line.at, line.who or "", line.body["what"], line.body["detail"])
            if line.body
            else (line.at, "", "erased", {})
            for line in lines
        ]

    def erase_record(self, project: str, who: str) -> None:
        lines = select(record.c.id).where(record.c.project == project)
        self.session.execute(delete(record_bodies).where(record_bodies.c.who == who, record_bodies.c.id.in_(lines)))

    def erase_work(self, *lanes: str) -> None:
        self.session.execute(delete(work).where(work.c.lane.in_(lanes), work.c.done_at.is_not(None)))


def link(previous: str, salt: str, who: str, at: datetime, body: dict[str, Any]) -> str:
    """The digest of one line of the record: over the one before it and a salted digest of its own body."""
    inner = sha256(f"{salt}{who}{at.isoformat()}{encode(body)}".encode()).hexdigest()
    return sha256(f"{previous}{inner}".encode()).hexdigest()


class SqlWork:
    """Fits bot.engine.work.Work."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def put(self, row: NewRow) -> int | None:
        if row.slot and row.kind == "message" and not isinstance(row.body, Send):
            self.session.execute(
                work.delete().where(
                    work.c.slot == row.slot, work.c.done_at.is_(None), work.c.lease.is_(None), work.c.plan.is_(None)
                )
            )
        dialect = self.session.get_bind().dialect.name
        if dialect == "postgresql":
            self.session.execute(select(func.pg_notify(CHANNEL, "")))
        made: int | None = self.session.execute(
            PUT[dialect],
            {
                "key": row.key,
                "kind": row.kind,
                "lane": row.lane,
                "slot": row.slot,
                "rank": row.rank,
                "platform": row.platform,
                "body": row.body,
                "due_at": row.due,
                "attempts": 0,
                "receipts": (),
                "trouble": "",
            },
        ).scalar_one_or_none()
        return made

    def cards(self, slot: str) -> Sequence[MessageRow]:
        # Locked: a card that is claimed while it is amended would go out as it was, with nothing to change it after.
        rows = self.session.execute(
            select(work).where(work.c.slot == slot, work.c.kind == "message").order_by(work.c.id).with_for_update()
        )
        return _messages(rows)

    def recent(self, place: str, most: int) -> Sequence[MessageRow]:
        rows = self.session.execute(
            select(work).where(work.c.lane == f"to:{place}").order_by(work.c.id.desc()).limit(most)
        )
        return _messages(rows)

    def by_message(self, place: str, message: str) -> MessageRow | None:
        for row in self.recent(place, 200):
            if any(receipt.message == message for receipt in row.receipts):
                return row
        return None

    def rewrite(self, row: int, body: object) -> None:
        self.session.execute(update(work).where(work.c.id == row).values(body=body))

    def drop(self, row: int) -> None:
        self.session.execute(work.delete().where(work.c.id == row, work.c.done_at.is_(None)))


def _messages(selected: Iterable[Any]) -> list[MessageRow]:
    rows = [row for row in map(as_row, selected) if isinstance(row.body, Send)]
    return [MessageRow(**{field.name: getattr(row, field.name) for field in fields(row)}) for row in rows]
