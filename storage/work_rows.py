"""The work table as a turn sees it: rows put, looked up and rewritten inside the turn's own transaction."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Row as Columns
from sqlalchemy import Text, bindparam, func, or_, select, type_coerce, update
from sqlalchemy.orm import Session

from bot.engine.work import MessageRow, NewRow, Send
from storage import queue
from storage.codec import decode
from storage.tables.work import work

CHANNEL = "tenderbot"
NOTIFY = select(func.pg_notify(CHANNEL, ""))
SHOWN = (
    select(
        work.c.id,
        work.c.lane,
        work.c.slot,
        work.c.platform,
        work.c.due_at,
        type_coerce(work.c.body, Text).label("body"),
        type_coerce(work.c.receipts, Text).label("receipts"),
        or_(work.c.plan.is_not(None), work.c.lease.is_not(None)).label("begun"),
    )
    .select_from(work)
    .where(work.c.kind == "message")
)
CARDS = SHOWN.where(work.c.slot.in_(bindparam("slots", expanding=True))).order_by(work.c.id).with_for_update()
"""Locked: a card that is claimed while it is amended would go out as it was, with nothing to change it after."""
RECENT = SHOWN.where(work.c.lane == bindparam("lane")).order_by(work.c.id.desc()).limit(bindparam("most"))
REWRITE = update(work).where(work.c.id == bindparam("row")).values(body=bindparam("words", type_=work.c.body.type))
UNSENT_IN_SLOT = work.delete().where(
    work.c.slot == bindparam("taken"), work.c.done_at.is_(None), work.c.lease.is_(None), work.c.plan.is_(None)
)


@lru_cache(maxsize=2048)
def _body(stored: str) -> Any:
    """What people have been shown is looked at again in many a turn, and bodies are frozen values."""
    return decode(stored)


class SqlWork:
    """Fits bot.engine.work.Work. With `keeps` messages and events are written at the end of the turn, or once somebody
    looks at the table: see `take_kept`; `written` are the numbers of those. `due` is when the first of the others falls
    due."""

    def __init__(self, session: Session, *, keeps: bool = False) -> None:
        self.session = session
        self.due: datetime | None = None
        self.written: list[int] = []
        self._keeps = keeps
        self._kept: list[NewRow] = []
        self._recent: dict[str, tuple[int, Sequence[Columns[Any]]]] = {}

    def put(self, row: NewRow) -> int | None:
        """See Work.put. What is kept for the end of the turn has no number yet."""
        if row.slot and row.kind == "message" and not isinstance(row.body, Send):
            self._kept = [kept for kept in self._kept if kept.slot != row.slot]
            self.session.execute(UNSENT_IN_SLOT, {"taken": row.slot})
        if self._keeps and row.kind != "timer":
            self._kept.append(row)
            return None
        return self.write(row)

    def write(self, row: NewRow) -> int | None:
        """Write a row now, for whoever claims it; gives its number, None if its key stands there already."""
        if row.kind != "timer" and queue.on_postgres(self.session):
            self.session.execute(NOTIFY)
        self._recent.clear()
        if not self._keeps or row.kind == "timer":
            self.falls_due(row.due)
        return queue.put(self.session, row)

    def falls_due(self, at: datetime) -> None:
        """Something in the table can be claimed from then on."""
        self.due = at if self.due is None else min(self.due, at)

    @property
    def kept(self) -> tuple[NewRow, ...]:
        """What is not written yet."""
        return tuple(self._kept)

    def take_kept(self) -> tuple[NewRow, ...]:
        """What is not written yet; the caller writes it now."""
        kept, self._kept = self.kept, []
        return kept

    def forget(self, kept: tuple[NewRow, ...]) -> None:
        """What was written since is taken back; only `kept` is still to be written."""
        self._kept = list(kept)
        self._recent.clear()

    def _write_kept(self) -> None:
        """Somebody looks at the table; whoever commits the turn may still take these rows into their hands."""
        for row in self.take_kept():
            made = self.write(row)
            self.written += [made] if made is not None else []

    def cards(self, *slots: str) -> Sequence[MessageRow]:
        self._write_kept()
        return list(_messages(self.session.execute(CARDS, {"slots": slots}).all()))

    def recent(self, place: str, most: int) -> Iterator[MessageRow]:
        self._write_kept()
        lane = f"to:{place}"
        had, rows = self._recent.get(lane, (0, ()))
        if had < most:
            rows = self.session.execute(RECENT, {"lane": lane, "most": most}).all()
            self._recent[lane] = most, rows
        return _messages(rows[:most])

    def by_message(self, place: str, message: str) -> MessageRow | None:
        for row in self.recent(place, 200):
            if any(receipt.message == message for receipt in row.receipts):
                return row
        return None

    def rewrite(self, row: int, body: object) -> None:
        self._recent.clear()
        self.session.execute(REWRITE, {"row": row, "words": body})

    def drop(self, row: int) -> None:
        self._recent.clear()
        self.session.execute(work.delete().where(work.c.id == row, work.c.done_at.is_(None)))


def _messages(rows: Sequence[Columns[Any]]) -> Iterator[MessageRow]:
    for row in rows:
        body = _body(row.body)
        if isinstance(body, Send):
            yield MessageRow(
                id=row.id,
                lane=row.lane,
                slot=row.slot,
                platform=row.platform,
                due=row.due_at,
                body=body,
                receipts=_body(row.receipts),
                begun=bool(row.begun),
            )
