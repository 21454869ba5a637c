"""The work table for the worker: claim, plan, receipt, finish, postpone, bury; each fenced by its lease."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import (
    ColumnElement,
    Integer,
    Update,
    and_,
    bindparam,
    exists,
    func,
    or_,
    select,
    true,
    tuple_,
    update,
)
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import ReturningUpdate

from bot.engine.platforms import PLATFORMS
from bot.engine.ports import Part, Receipt
from bot.engine.store_port import Fenced
from bot.engine.work import Row
from storage.tables.columns import Utc
from storage.tables.work import work

LEASE = timedelta(minutes=2)

CLAIMING = 0x7E4E
"""The advisory lock of claims: two at once could see a lane's head differently and run one lane twice."""
TURNS = 0x7E4F
"""The advisory lock of turns: see `await_turn`."""


def await_turn(session: Session) -> None:
    """Wait until no other process of this deployment is in a turn; held until the transaction ends.

    PostgreSQL ends the transaction of a frozen process after 30 s, and with it this lock.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(TURNS)))


def _first_of_lane() -> ColumnElement[bool]:
    earlier = work.alias("earlier")
    blocked = exists().where(
        earlier.c.lane == work.c.lane,
        earlier.c.done_at.is_(None),
        or_(
            tuple_(earlier.c.rank, earlier.c.id) < tuple_(work.c.rank, work.c.id),
            and_(earlier.c.leased_until >= NOW, earlier.c.id != work.c.id),
        ),
    )
    return or_(work.c.lane == "", ~blocked)


# Every statement is made once: to make one of these anew costs five times what SQLite takes to run it.
NOW = bindparam("now", type_=Utc())
OPEN = work.c.done_at.is_(None)
FIRST = _first_of_lane()
FREE = or_(work.c.leased_until.is_(None), work.c.leased_until < NOW)
SENDABLE = or_(work.c.kind != "message", work.c.platform.in_(bindparam("sends", expanding=True)))


def _claiming(picked: ColumnElement[bool]) -> ReturningUpdate[Any]:
    pick = (
        select(work.c.id)
        .where(OPEN, work.c.due_at <= NOW, FREE, SENDABLE, FIRST, picked)
        .order_by(work.c.due_at, work.c.rank, work.c.id)
        .limit(bindparam("most", type_=Integer()))
        .with_for_update(skip_locked=True)
        .cte("pick")
        .prefix_with("MATERIALIZED")
    )
    return (
        update(work)
        .where(work.c.id.in_(select(pick.c.id)))
        .values(
            lease=bindparam("token", type_=work.c.lease.type),
            leased_until=bindparam("until", type_=Utc()),
            attempts=work.c.attempts + 1,
            first_try=func.coalesce(work.c.first_try, NOW),
        )
        .returning(*work.c)
    )


CLAIM = _claiming(true())
CLAIM_ONE = _claiming(work.c.id == bindparam("only", type_=work.c.id.type))
OWN = update(work).where(
    work.c.id == bindparam("row", type_=work.c.id.type),
    work.c.lease == bindparam("token", type_=work.c.lease.type),
    OPEN,
)
OWN_NOT_COUNTED = OWN.values(attempts=work.c.attempts - 1)
NEXT_DUE = select(func.min(work.c.due_at)).where(OPEN, work.c.leased_until.is_(None), SENDABLE, FIRST)
UNFINISHED = (
    select(func.count())
    .select_from(work)
    .where(OPEN, work.c.due_at <= NOW)
    .where(or_(work.c.leased_until.is_not(None), FIRST))
)


def claim(
    session: Session,
    now: datetime,
    *,
    holder: str,
    most: int,
    sends: Sequence[str] = PLATFORMS,
    only: int | None = None,
) -> list[Row]:
    """Take up to `most` due rows, first of their lanes, in one UPDATE; attempts are counted here, before any turn.

    Messages are only taken for the platforms in `sends`, which this process may speak to. With `only` no other row.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(CLAIMING)))
    given = {"now": now, "sends": sends, "most": most, "token": f"{holder}:{uuid4().hex}", "until": now + LEASE}
    if only is None:
        taken = session.execute(CLAIM, given).all()
    else:
        taken = session.execute(CLAIM_ONE, {**given, "only": only}).all()
    return sorted((as_row(columns) for columns in taken), key=lambda row: (row.due, row.id))


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


def _fenced(session: Session, row: Row, own: Update = OWN, **values: Any) -> None:
    changed = session.execute(own, {"row": row.id, "token": row.lease, **values})
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


def postpone(session: Session, row: Row, until: datetime, trouble: str, *, counts: bool = True) -> None:
    """Try again at `until`. With `counts` False this try is not held against the row (a conflict, a rate limit)."""
    own = OWN if counts else OWN_NOT_COUNTED
    _fenced(session, row, own, due_at=until, lease=None, leased_until=None, trouble=trouble)


def release_all(session: Session) -> None:
    """Free every lease: at the start of the only process that uses a SQLite database."""
    session.execute(update(work).where(work.c.done_at.is_(None)).values(lease=None, leased_until=None))


def next_due(session: Session, now: datetime, sends: Sequence[str] = PLATFORMS) -> datetime | None:
    """When the earliest row falls due that could be claimed then and that nobody works on (aware, UTC).

    A row behind another of its lane does not count: to ring for it would ring without end.
    """
    earliest: datetime | None = session.execute(NEXT_DUE, {"now": now, "sends": sends}).scalar_one()
    return earliest


def unfinished(session: Session, now: datetime) -> int:
    """How many rows are worked on, or due and free to be worked on: nought means that the bot is at rest."""
    count: int = session.execute(UNFINISHED, {"now": now}).scalar_one()
    return count
