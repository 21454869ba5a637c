"""Of one lane one row at most is leased, by an index of the database itself; duties of replicas are rows."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import Utc, Words

revision = "0004"
down_revision = "0003"

_LEASED = sa.text("done_at IS NULL AND lease IS NOT NULL")
_AT_WORK = sa.text("done_at IS NULL AND lease IS NOT NULL AND lane <> ''")


def upgrade() -> None:
    op.execute("UPDATE work SET lease = NULL, leased_until = NULL WHERE done_at IS NULL")  # nobody runs meanwhile
    op.create_index("ix_work_leased", "work", ["leased_until"], sqlite_where=_LEASED, postgresql_where=_LEASED)
    op.create_index(
        "ux_work_lane_leased", "work", ["lane"], unique=True, sqlite_where=_AT_WORK, postgresql_where=_AT_WORK
    )
    op.create_table(
        "duties",
        sa.Column("name", Words(), nullable=False),
        sa.Column("holder", Words(), nullable=False),
        sa.Column("until", Utc(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_duties")),
    )


def downgrade() -> None:
    op.drop_table("duties")
    op.drop_index("ux_work_lane_leased", "work")
    op.drop_index("ix_work_leased", "work")
