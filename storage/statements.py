"""The statements of the work table, each made once: to make one anew costs five times what SQLite takes to run it."""

from functools import cache

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Text,
    Update,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from storage.tables.columns import Utc
from storage.tables.work import work


def _first_of_lane() -> ColumnElement[bool]:
    other = work.alias("other")
    blocked = exists().where(
        other.c.lane == work.c.lane,
        other.c.done_at.is_(None),
        other.c.id != work.c.id,
        or_(
            tuple_(other.c.rank, other.c.id) < tuple_(work.c.rank, work.c.id),
            other.c.lease.is_not(None),
        ),
    )
    return or_(work.c.lane == "", ~blocked)


NOW = bindparam("now", type_=Utc())
OPEN = work.c.done_at.is_(None)
FIRST = _first_of_lane()
FREE = work.c.lease.is_(None)
TAKEN = {
    "lease": bindparam("token", type_=work.c.lease.type),
    "leased_until": bindparam("until", type_=Utc()),
    "attempts": work.c.attempts + 1,
    "first_try": func.coalesce(work.c.first_try, NOW),
}
NAMES: BindParameter[str] = bindparam("names", expanding=True)
PICK = (
    select(work.c.id)
    .where(OPEN, work.c.platform.in_(NAMES), work.c.due_at <= NOW, FREE, FIRST)
    .order_by(work.c.due_at, work.c.rank, work.c.id)
    .limit(bindparam("most", type_=Integer()))
    .with_for_update(skip_locked=True)
    .cte("pick")
    .prefix_with("MATERIALIZED")
)
CLAIM = update(work).where(work.c.id.in_(select(PICK.c.id))).values(TAKEN).returning(*work.c)
CLAIM_THESE = (
    update(work)
    .where(work.c.id.in_(bindparam("ids", expanding=True)), OPEN, work.c.platform.in_(NAMES), FREE, FIRST)
    .values(TAKEN)
    .returning(*work.c)
)
LANE = bindparam("of_lane", type_=work.c.lane.type)
_rows = work.alias("rows")
HEAD = (
    select(_rows.c.id)
    .where(_rows.c.done_at.is_(None), _rows.c.lane == LANE)
    .order_by(_rows.c.rank, _rows.c.id)
    .limit(1)
    .scalar_subquery()
)
HEAD_READY = and_(work.c.id == HEAD, FREE, work.c.due_at <= NOW)
CLAIM_NEXT = update(work).where(HEAD_READY).values(TAKEN).returning(*work.c)
QUEUE_NEXT = update(work).where(HEAD_READY).values(due_at=NOW)
NEXT_ROWS = select(work.c.id).where(work.c.id > bindparam("after")).order_by(work.c.id).limit(5000)
EXPIRED = update(work).where(OPEN, work.c.leased_until < NOW).values(lease=None, leased_until=None)
OWN = update(work).where(
    work.c.id == bindparam("row", type_=work.c.id.type),
    work.c.lease == bindparam("held", type_=work.c.lease.type),
    OPEN,
)
NEXT_DUE = select(func.min(work.c.due_at)).where(OPEN, FREE, work.c.platform.in_(NAMES), FIRST)
UNFINISHED = (
    select(func.count())
    .select_from(work)
    .where(OPEN, work.c.due_at <= NOW)
    .where(or_(work.c.lease.is_not(None), FIRST))
)
_ALONE = or_(LANE == "", ~exists().where(_rows.c.done_at.is_(None), _rows.c.lane == LANE))
_TOKEN = bindparam("token", type_=work.c.lease.type)
_HELD = {"lease": case((_ALONE, _TOKEN), else_=None), "attempts": case((_ALONE, 1), else_=0)}
_INSERT = {dialect.dialect.name: dialect.insert(work) for dialect in (sqlite, postgresql)}
PUT = {name: made.on_conflict_do_nothing(index_elements=["key"]).returning(work.c.id) for name, made in _INSERT.items()}
_GIVEN = {column.name: bindparam(column.name, type_=column.type) for column in work.c if column.name != "id"}
_GIVEN["plan"] = bindparam("plan", type_=Text())  # encoded already: a Value knows no NULL
TAKE = {
    name: made.values({**_GIVEN, **_HELD})
    .on_conflict_do_nothing(index_elements=["key"])
    .returning(work.c.id, work.c.lease)
    for name, made in _INSERT.items()
}


@cache
def own(*names: str) -> Update:
    """The fenced change of these columns, made once."""
    return OWN.values({name: bindparam(f"new_{name}", type_=work.c[name].type) for name in names})
