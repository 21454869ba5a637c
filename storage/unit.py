"""The unit of work: entities by id or by fields, rows of the work table, and the record, in one transaction."""

import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from storage.codec import encode
from storage.entities import Entities
from storage.queue import on_postgres
from storage.tables.work import files, record, record_bodies, work
from storage.work_rows import SqlWork


class SqlUnit(Entities):
    """Fits bot.engine.unit_port.Unit over one SQLAlchemy session, which its caller commits."""

    def __init__(self, session: Session, *, keeps: bool = False) -> None:
        """`keeps`: see SqlWork."""
        super().__init__(session)
        self.work = SqlWork(session, keeps=keeps)

    def add(self, entity: object) -> None:
        self.session.add(entity)

    def remove(self, entity: object) -> None:
        self.session.delete(entity)

    @contextmanager
    def attempt(self) -> Iterator[None]:
        before = self.work.kept
        try:
            with self.session.begin_nested():
                yield
        except BaseException:
            self.work.forget(before)
            raise

    def keep_file(self, sha: str, name: str, type: str, size: int, at: datetime, data: bytes) -> None:
        dialect = postgresql if on_postgres(self.session) else sqlite
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
