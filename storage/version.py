"""Which version of the schema a database has, told without Alembic: only a migration needs to load that (7 MB)."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

MIGRATIONS = Path(__file__).parent / "migrations"


def newest() -> str:
    """The version of this code's tables: the number with which the file of the last migration begins."""
    return max(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def current(connection: Connection) -> str | None:
    """The version that the database says it has; None if it has never been migrated."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    version = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return None if version is None else str(version)


def is_current(engine: Engine) -> bool:
    """Whether the database has today's schema, by its own word."""
    with engine.connect() as connection:
        return current(connection) == newest()
