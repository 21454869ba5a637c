"""A database of any earlier schema is brought up to date with its rows, or stays as it was (X42)."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, event, inspect, text

from storage.database import Database
from storage.migrate import differences, upgrade
from storage.version import MIGRATIONS, is_current

VERSIONS = [one.revision for one in ScriptDirectory(str(MIGRATIONS)).walk_revisions()][::-1]
EARLIER = VERSIONS[:-1]
BODY = '{"text": "what somebody wrote"}'


@pytest.fixture
def old(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Engine]:
    """A file of an earlier schema in which one word waits to be handled."""
    database = Database(f"sqlite:///{tmp_path / 'old.db'}")
    upgrade(database.engine, request.param)
    columns = {one["name"]: one for one in inspect(database.engine).get_columns("work")}
    row: dict[str, Any] = {name: _filler(one["type"]) for name, one in columns.items() if not one["nullable"]}
    row |= {"key": "k", "body": BODY}
    row.pop("id", None)
    names = ", ".join(row)
    with database.engine.begin() as connection:
        connection.execute(text(f"insert into work ({names}) values ({', '.join(':' + one for one in row)})"), row)
    yield database.engine
    database.close()


def _filler(kind: Any) -> Any:
    return {int: 0, bool: 0, str: ""}.get(kind.python_type, "2026-11-23 09:00:00.000000")


def waiting(engine: Engine) -> list[tuple[Any, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text("select key, body from work")).all()]


def schema(engine: Engine) -> list[tuple[Any, ...]]:
    with engine.connect() as connection:
        everything = "select type, name, sql from sqlite_master order by type, name"
        return [tuple(row) for row in connection.execute(text(everything)).all()]


def version(engine: Engine) -> str:
    with engine.connect() as connection:
        return str(connection.execute(text("select version_num from alembic_version")).scalar_one())


@pytest.mark.parametrize("old", EARLIER, indirect=True)
def test_what_waits_in_an_earlier_schema_still_waits_afterwards(old: Engine) -> None:
    before = waiting(old)
    assert upgrade(old)
    assert is_current(old)
    assert differences(old) == []
    assert waiting(old) == before == [("k", BODY)]


@pytest.mark.parametrize("old", EARLIER, indirect=True)
def test_an_upgrade_that_breaks_off_leaves_the_earlier_schema(old: Engine) -> None:
    """At each of its statements in turn, until none is left to break off at."""
    before, was = schema(old), version(old)
    broken_off, at = 0, 0
    while True:
        count, stopped = [0], [False]

        def stop(*_: Any, count: list[int] = count, stopped: list[bool] = stopped, at: int = at) -> None:
            count[0] += 1
            if count[0] > at:
                stopped[0] = True
                raise KeyboardInterrupt

        event.listen(old, "before_cursor_execute", stop)
        try:
            upgrade(old)
        except KeyboardInterrupt:
            broken_off += 1
        finally:
            event.remove(old, "before_cursor_execute", stop)
        if not stopped[0]:
            break
        assert (schema(old), version(old), waiting(old)) == (before, was, [("k", BODY)])
        at += 1
    assert broken_off > 5
    assert is_current(old)
