"""Databases for tests: SQLite in a file and a real PostgreSQL, each laid out once per run and copied for every test."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from storage.database import Database
from storage.migrate import upgrade
from storage.tables import mapped
from tests.support.postgres import PostgresServer


def _prepare(url: str) -> None:
    database = Database(url)
    upgrade(database.engine)
    database.close()


def create_tables(url: str) -> None:
    """The tables as the code describes them, without the migrations' way there."""
    database = Database(url)
    mapped().create_all(database.engine)
    database.close()


@cache
def _template(prepare: Callable[[str], None]) -> bytes:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "template.db"
        prepare(f"sqlite:///{file}")
        return file.read_bytes()


def sqlite_with_tables(file: Path, prepare: Callable[[str], None] = create_tables) -> str:
    """The address of a new SQLite database in `file`, as `prepare` lays one out; it is asked once per process."""
    file.write_bytes(_template(prepare))
    return f"sqlite:///{file}"


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A migrated database of each kind."""
    if request.param == "sqlite":
        made = Database(sqlite_with_tables(tmp_path / "test.db", _prepare))
        yield made
        made.close()
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    url = server.create(_prepare, "migrated")
    made = Database(url)
    yield made
    made.close()
    server.drop(url)
