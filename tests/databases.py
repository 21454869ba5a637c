"""One test on both databases: SQLite in a file, and a real PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.database import Database
from storage.migrate import upgrade
from tests.postgres import PostgresServer


def _prepare(url: str) -> None:
    database = Database(url)
    upgrade(database.engine)
    database.close()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A migrated database of each kind."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'test.db'}"
        _prepare(url)
        made = Database(url)
        yield made
        made.close()
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    url = server.create(_prepare, "migrated")
    made = Database(url)
    yield made
    made.close()
    server.drop(url)
