"""The later date that applicants are given when the first one passes; when an owner spoke, when a contractor stops."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import Utc

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("projects", sa.Column("answer_by", Utc(timezone=True), nullable=True))
    op.add_column("projects", sa.Column("missed", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("contracts", sa.Column("owner_spoke", Utc(timezone=True), nullable=True))
    op.add_column("contracts", sa.Column("stopping", Utc(timezone=True), nullable=True))


def downgrade() -> None:
    for table, column in (
        ("contracts", "stopping"),
        ("contracts", "owner_spoke"),
        ("projects", "missed"),
        ("projects", "answer_by"),
    ):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.drop_column(column)
