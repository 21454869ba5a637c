"""Worker processes on one PostgreSQL, started and signalled by a test, and what they have said and left to do."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic
from typing import Any

import psycopg
import pytest
from sqlalchemy import select
from sqlalchemy.engine import make_url

from bot.engine.events import Account, Address, Profile, Said
from bot.engine.places import lane
from bot.engine.work import NewRow
from storage.database import Database
from storage.tables import mapped
from storage.tables.work import work
from storage.unit import SqlUnit
from tests.support.needs import ROOT
from tests.support.patience import PATIENCE
from tests.support.postgres import PostgresServer
from tests.support.replica import HISTORY

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def prepare(url: str) -> None:
    database = Database(url)
    mapped().create_all(database.engine)
    with database.engine.begin() as connection:
        connection.exec_driver_sql(HISTORY)
    database.close()


@pytest.fixture
def url(postgres_server: PostgresServer) -> Iterator[str]:
    made = postgres_server.create(prepare, "replicas")
    yield made
    postgres_server.drop(made)


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    with closing(Database(url)) as made:
        yield made


def until(what: Callable[[], Any]) -> Any:
    """Wait for other processes: nothing but real time moves them."""
    end = monotonic() + PATIENCE
    while not (found := what()):
        assert monotonic() < end, "it did not happen in time"
        signal.sigtimedwait([], 0.05)
    return found


def bring(database: Database, person: str, *texts: str) -> None:
    at = datetime.now(UTC)

    def put(session: Any) -> None:
        for number, words in enumerate(texts):
            who = Account("slack", person)
            event = Said(
                who=who, where=Address("slack", "T", f"dm-{person}"), at=at, direct=True, text=words,
                message=str(number), profile=Profile(person),
            )  # fmt: skip
            SqlUnit(session).work.put(
                NewRow(key=f"{person}{number}{words}", kind="event", body=event, due=at, lane=lane(event), rank=number)
            )

    database.transaction(put)


def unfinished(database: Database) -> int:
    return database.transaction(
        lambda session: len(session.execute(select(work.c.id).where(work.c.done_at.is_(None))).all())
    )


def cut_connections(database: Database) -> None:
    """What a restart of PostgreSQL does to every connection."""
    url = make_url(database.engine.url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


@dataclass
class Worker:
    name: str
    process: "subprocess.Popen[str]"

    def signal(self, number: signal.Signals) -> None:
        os.kill(self.process.pid, number)


@pytest.fixture
def start_worker(url: str) -> Iterator[Callable[[str], Worker]]:
    started: list[Worker] = []

    def start(name: str) -> Worker:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.replica", url, name],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        started.append(Worker(name, process))
        return started[-1]

    yield start
    for worker in started:
        if worker.process.poll() is None:
            worker.process.kill()
        worker.process.wait()
        assert worker.process.stdout is not None
        worker.process.stdout.close()


def ready(*workers: Worker) -> None:
    for worker in workers:
        assert worker.process.stdout is not None
        assert any("ready" in line for line in iter(worker.process.stdout.readline, ""))


def history(database: Database, what: str = "text", where: str = "nonce <> ''") -> list[str]:
    with database.engine.connect() as connection:
        values = connection.exec_driver_sql(f"SELECT {what} FROM history WHERE {where} ORDER BY id").scalars()
        return [str(value) for value in values]


def in_order_and_once(database: Database, people: str, lines: int) -> None:
    """Every line of each of them was answered once, and in order."""
    for person in people:
        answers = history(database, "text", f"channel = 'dm-{person}'")
        assert answers == [f'["unknown: line {number}"]' for number in range(lines)]
