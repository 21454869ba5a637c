"""Who told a person's locale; words that wait for their writer to say what they are."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import Utc, Value, Words

_ASIDE = "aside:"

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "unclear_messages",
        sa.Column("id", Words(), nullable=False),
        sa.Column("person", Words(), nullable=False),
        sa.Column("text", Words(), nullable=False),
        sa.Column("at", Utc(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unclear_messages")),
    )
    with op.batch_alter_table("unclear_messages", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_unclear_messages_person"), ["person"], unique=False)
    op.add_column("people", sa.Column("locale_source", Words(), nullable=False, server_default=""))
    _move_kept_words()


def _move_kept_words() -> None:
    """They stood among the drafts of forms, under the id of their writer."""
    drafts = sa.table(
        "drafts", sa.column("id", Words()), sa.column("at", Utc(timezone=True)), sa.column("values", Value())
    )
    messages = sa.table(
        "unclear_messages",
        sa.column("id", Words()),
        sa.column("person", Words()),
        sa.column("text", Words()),
        sa.column("at", Utc(timezone=True)),
    )
    kept = drafts.c.id.startswith(_ASIDE)
    for row in op.get_bind().execute(sa.select(drafts).where(kept)).mappings().all():
        person, text = row["id"].removeprefix(_ASIDE), row["values"]["words"][0]
        op.execute(messages.insert().values(id=f"u-{person}", person=person, text=text, at=row["at"]))
    op.execute(drafts.delete().where(kept))


def downgrade() -> None:
    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.drop_column("locale_source")
    op.drop_table("unclear_messages")
