"""The work table for the worker: put, claim, plan, receipt, finish, postpone, bury; each fenced by its lease.

Of a lane one row at most is leased at any moment; the database itself sees to that (`ux_work_lane_leased`), so that two
processes which see a lane's head differently cannot both run it, and nobody has to wait for anybody's claim.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import and_, or_, update
from sqlalchemy.orm import Session

from bot.engine.platforms import PLATFORMS
from bot.engine.ports import Part, Receipt
from bot.engine.store_port import Fenced, Rooms
from bot.engine.work import NewRow, Row
from storage.codec import encode
from storage.statements import (
    CLAIM,
    CLAIM_NEXT,
    CLAIM_THESE,
    EXPIRED,
    NEXT_DUE,
    NEXT_ROWS,
    PUT,
    QUEUE_NEXT,
    TAKE,
    UNFINISHED,
    own,
)
from storage.tables.work import work

LEASE = timedelta(minutes=2)
EVENTS_KEPT = timedelta(days=30)
EVERYTHING_KEPT = timedelta(days=400)
EVENTS = ""
"""The platform of events and timers; that of a message says who may send it."""
EVERY = (EVENTS, *PLATFORMS)


def on_postgres(session: Session) -> bool:
    """Whether this is PostgreSQL, where others may be at work beside us."""
    return session.get_bind().dialect.name == "postgresql"


def _columns(row: NewRow) -> dict[str, Any]:
    return {
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
    }


def put(session: Session, row: NewRow) -> int | None:
    """Add a row; gives its number, None if its key stands there already."""
    made: int | None = session.execute(PUT[session.get_bind().dialect.name], _columns(row)).scalar_one_or_none()
    return made


def take(
    session: Session, row: NewRow, *, holder: str, plan: tuple[Part, ...] | None = None
) -> tuple[int | None, Row | None]:
    """Add a row and, if it is the only one open in its lane, lease it in the same breath."""
    given = {
        **_columns(row),
        "of_lane": row.lane,
        "token": _token(holder),
        "leased_until": row.due + LEASE,
        "first_try": row.due,
        "plan": None if plan is None else encode(plan),
        "done_at": None,
    }
    made = session.execute(TAKE[session.get_bind().dialect.name], given).one_or_none()
    if made is None or made.lease is None:
        return (None if made is None else made.id), None
    return made.id, Row(
        id=made.id,
        key=row.key,
        kind=row.kind,
        lane=row.lane,
        slot=row.slot,
        body=row.body,
        due=row.due,
        lease=made.lease,
        attempts=1,
        plan=plan,
        receipts=(),
        platform=row.platform,
    )


def _token(holder: str) -> str:
    return f"{holder}:{uuid4().hex}"


def claim(session: Session, now: datetime, *, holder: str, rooms: Rooms) -> list[Row]:
    """Take due rows, first of their lanes, for each room as many as fit; attempts are counted here, before any turn.

    Of one lane's rows the head falls due anew when the one before it is done, so that whoever has written much waits
    between two of theirs for everybody else who waits (X69)."""
    session.execute(EXPIRED, {"now": now})
    taken: list[Any] = []
    for names, most in rooms.items():
        given = {"now": now, "most": most, "token": _token(holder), "until": now + LEASE, "names": names}
        taken += session.execute(CLAIM, given).all()
    return sorted((as_row(columns) for columns in taken), key=lambda row: (row.due, row.id))


def claim_these(session: Session, ids: Sequence[int], now: datetime, *, holder: str, names: Sequence[str]) -> list[Row]:
    """Take those of these rows that are of these platforms and the first of their lanes."""
    given = {"ids": ids, "now": now, "token": _token(holder), "until": now + LEASE, "names": names}
    return [as_row(columns) for columns in session.execute(CLAIM_THESE, given).all()]


def claim_next(session: Session, lane: str, now: datetime, *, holder: str) -> Row | None:
    """Take the head of a lane whose last row has just been finished, if it is due."""
    given = {"of_lane": lane, "now": now, "token": _token(holder), "until": now + LEASE}
    taken = session.execute(CLAIM_NEXT, given).one_or_none() if lane else None
    return as_row(taken) if taken is not None else None


def queue_next(session: Session, lane: str, now: datetime) -> bool:
    """Let the head of a lane stand behind everybody who waits by now; gives whether there is one that is due."""
    changed = session.execute(QUEUE_NEXT, {"of_lane": lane, "now": now}) if lane else None
    return changed is not None and bool(changed.rowcount)  # type: ignore[attr-defined]


def as_row(columns: Any) -> Row:
    """What a turn or a sender is given of a row of the table, whose lease it holds or not."""
    return Row(
        id=columns.id,
        key=columns.key,
        kind=columns.kind,
        lane=columns.lane,
        slot=columns.slot,
        body=columns.body,
        due=columns.due_at,
        lease=columns.lease or "",
        attempts=columns.attempts,
        plan=columns.plan,
        receipts=columns.receipts or (),
        platform=columns.platform,
        claimed_before=columns.first_try if columns.attempts > 1 else None,
    )


def _fenced(session: Session, row: Row, **values: Any) -> None:
    given = {f"new_{name}": value for name, value in values.items()}
    changed = session.execute(own(*values), {"row": row.id, "held": row.lease, **given})
    if changed.rowcount != 1:  # type: ignore[attr-defined]
        raise Fenced(row.key)


def plan(session: Session, row: Row, parts: Sequence[Part]) -> Row:
    """Keep the rendered parts, so that a later try sends the same ones."""
    _fenced(session, row, plan=tuple(parts))
    return replace(row, plan=tuple(parts))


def receipt(session: Session, row: Row, receipts: Sequence[Receipt]) -> Row:
    """Keep the proof of the parts that have arrived so far."""
    _fenced(session, row, receipts=tuple(receipts))
    return replace(row, receipts=tuple(receipts))


def shown(session: Session, row: int, receipts: Sequence[Receipt]) -> None:
    """What stands now where a sent row was shown; it is finished, so there is no lease to fence by."""
    session.execute(update(work).where(work.c.id == row).values(receipts=tuple(receipts)))


def finish(session: Session, row: Row, now: datetime, trouble: str = "") -> None:
    """The row has had its effect, or (with `trouble`) never will; its lane goes on."""
    _fenced(session, row, done_at=now, lease=None, leased_until=None, trouble=trouble)


def sent(session: Session, row: Row, receipts: Sequence[Receipt], now: datetime) -> None:
    """The row has arrived, with the proof of every part."""
    _fenced(session, row, done_at=now, lease=None, leased_until=None, trouble="", receipts=tuple(receipts))


def postpone(session: Session, row: Row, until: datetime, trouble: str, *, counts: bool = True) -> None:
    """Try again at `until`. With `counts` False this try is not held against the row (a conflict, a rate limit)."""
    tries = row.attempts if counts else row.attempts - 1
    _fenced(session, row, due_at=until, lease=None, leased_until=None, trouble=trouble, attempts=tries)


def prune(session: Session, now: datetime, after: int) -> int | None:
    """Forget finished rows that nothing refers to any more, of the next ones after this number; gives where to go on,
    None at the end of the table. Of events only repeats within hours are to be known; cards and reminders of a
    project are referred to as long as it may last."""
    ids: Sequence[int] = session.execute(NEXT_ROWS, {"after": after}).scalars().all()
    if not ids:
        return None
    old = or_(and_(work.c.kind == "event", work.c.done_at < now - EVENTS_KEPT), work.c.done_at < now - EVERYTHING_KEPT)
    session.execute(work.delete().where(work.c.id > after, work.c.id <= ids[-1], old))
    return ids[-1]


def release_all(session: Session) -> None:
    """Free every lease: at the start of the only process that uses a SQLite database."""
    session.execute(update(work).where(work.c.done_at.is_(None)).values(lease=None, leased_until=None))


def next_due(session: Session, names: Sequence[str] = EVERY) -> datetime | None:
    """When the earliest row of these platforms falls due that could be claimed then (aware, UTC).

    A row behind another of its lane does not count: to ring for it would ring without end.
    """
    earliest: datetime | None = session.execute(NEXT_DUE, {"names": names}).scalar_one()
    return earliest


def unfinished(session: Session, now: datetime) -> int:
    """How many rows are worked on, or due and free to be worked on: nought means that the bot is at rest."""
    count: int = session.execute(UNFINISHED, {"now": now}).scalar_one()
    return count
