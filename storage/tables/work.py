"""The work table (inbox, timers, outbox), the duties of replicas, kept files, and the record."""

from sqlalchemy import Column, Index, Integer, LargeBinary, Table, Text, text

from storage.tables.columns import Counter, Utc, Value, Words, metadata

work = Table(
    "work",
    metadata,
    Column("id", Counter, primary_key=True, autoincrement=True),
    Column("key", Words, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("lane", Words, nullable=False),
    Column("slot", Words, nullable=False),
    Column("rank", Counter, nullable=False),
    Column("platform", Text, nullable=False),
    Column("body", Value, nullable=False),
    Column("due_at", Utc, nullable=False),
    Column("leased_until", Utc),
    Column("lease", Text),
    Column("attempts", Integer, nullable=False),
    Column("plan", Value),
    Column("receipts", Value, nullable=False),
    Column("first_try", Utc),
    Column("done_at", Utc),
    Column("trouble", Words, nullable=False),
)
_open = text("done_at IS NULL")
Index("ix_work_due", work.c.due_at, work.c.rank, work.c.id, sqlite_where=_open, postgresql_where=_open)
Index("ix_work_lane_open", work.c.lane, work.c.rank, work.c.id, sqlite_where=_open, postgresql_where=_open)
_leased = text("done_at IS NULL AND lease IS NOT NULL")
Index("ix_work_leased", work.c.leased_until, sqlite_where=_leased, postgresql_where=_leased)
_at_work = text("done_at IS NULL AND lease IS NOT NULL AND lane <> ''")
Index("ux_work_lane_leased", work.c.lane, unique=True, sqlite_where=_at_work, postgresql_where=_at_work)
Index("ix_work_lane", work.c.lane, work.c.id)
Index("ix_work_slot", work.c.slot, work.c.id)

duties = Table(
    "duties",
    metadata,
    Column("name", Words, primary_key=True),
    Column("holder", Words, nullable=False),
    Column("until", Utc, nullable=False),
)

files = Table(
    "files",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("name", Words, nullable=False),
    Column("type", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("at", Utc, nullable=False),
    Column("data", LargeBinary),
)

record = Table(
    "record",
    metadata,
    Column("id", Counter, primary_key=True, autoincrement=True),
    Column("project", Text, nullable=False, index=True),
    Column("at", Utc, nullable=False),
    Column("digest", Text, nullable=False),
    Column("previous", Text, nullable=False),
)

record_bodies = Table(
    "record_bodies",
    metadata,
    Column("id", Counter, primary_key=True),
    Column("who", Text, nullable=False),
    Column("salt", Text, nullable=False),
    Column("body", Value, nullable=False),
)
