"""Several worker processes on one PostgreSQL: stopped, killed, cut off, and nothing is done twice (X09, X11, X41)."""

import asyncio
import os
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import Any

import psycopg
import pytest
from sqlalchemy import select, text, update
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError

from bot.engine.dispatch import Dispatch
from bot.engine.events import Account, Address, Profile, Said
from bot.engine.places import lane
from bot.engine.registry import Organisation
from bot.engine.work import NewRow
from bot.lifecycle.chapters import registry
from bot.runtime.ids import RandomIds
from storage import queue
from storage.database import Database
from storage.leader import LeaderElection, LeadershipLost, release_dead
from storage.tables import mapped
from storage.tables.work import work
from storage.unit import SqlUnit
from storage.work_store import SqlWorkStore
from tests.support.needs import ROOT
from tests.support.postgres import PostgresServer
from tests.support.replica import HISTORY

pytestmark = pytest.mark.postgres
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def _prepare(url: str) -> None:
    database = Database(url)
    mapped().create_all(database.engine)
    with database.engine.begin() as connection:
        connection.exec_driver_sql(HISTORY)
    database.close()


@pytest.fixture
def url(postgres_server: PostgresServer) -> Iterator[str]:
    made = postgres_server.create(_prepare, "replicas")
    yield made
    postgres_server.drop(made)


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    with closing(Database(url)) as made:
        yield made


def until(what: Callable[[], Any], seconds: float = 40) -> Any:
    """Wait for other processes: nothing but real time moves them."""
    end = monotonic() + seconds
    while not (found := what()):
        assert monotonic() < end, "it did not happen in time"
        signal.sigtimedwait([], 0.05)
    return found


@dataclass
class Worker:
    name: str
    process: "subprocess.Popen[str]"

    def signal(self, number: signal.Signals) -> None:
        os.kill(self.process.pid, number)


@pytest.fixture
def hire(url: str) -> Iterator[Callable[[str], Worker]]:
    hired: list[Worker] = []

    def start(name: str) -> Worker:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.replica", url, name],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        hired.append(Worker(name, process))
        return hired[-1]

    yield start
    for one in hired:
        if one.process.poll() is None:
            one.process.kill()
        one.process.wait()
        assert one.process.stdout is not None
        one.process.stdout.close()


def ready(*workers: Worker) -> None:
    for one in workers:
        assert one.process.stdout is not None
        assert any("ready" in line for line in iter(one.process.stdout.readline, ""))


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


def history(database: Database, what: str = "text", where: str = "nonce <> ''") -> list[str]:
    with database.engine.connect() as connection:
        found = connection.exec_driver_sql(f"SELECT {what} FROM history WHERE {where} ORDER BY id").scalars()
        return [str(one) for one in found]


def unfinished(database: Database) -> int:
    return database.transaction(
        lambda session: len(session.execute(select(work.c.id).where(work.c.done_at.is_(None))).all())
    )


def test_two_claims_at_once_never_run_one_lane_twice(database: Database) -> None:
    """A claim waits for another one that is not yet committed, so that a lane's head is seen by both."""
    row = NewRow(key="a", kind="event", body={}, due=NOW, lane="l", rank=5)
    database.transaction(lambda session: SqlUnit(session).work.put(row))
    with ThreadPoolExecutor(1) as other:

        def first(session: Any) -> Any:
            mine = queue.claim(session, NOW, holder="one", most=5)
            database.transaction(lambda late: SqlUnit(late).work.put(replace(row, key="earlier", rank=1)))
            theirs = other.submit(database.transaction, lambda s: queue.claim(s, NOW, holder="two", most=5))
            with pytest.raises(TimeoutError):
                theirs.result(0.3)
            return mine, theirs

        mine, theirs = database.transaction(first)
        assert [one.key for one in mine] == ["a"]
        assert theirs.result(10) == []


async def test_a_turn_waits_for_the_turn_of_another_process(database: Database) -> None:
    """Two channels that report "live" at once: side by side, each turn would see the other as not live yet."""
    bring(database, "olga", "hello")
    store, dispatch = SqlWorkStore(database), Dispatch(registry(Organisation()), RandomIds())
    (row,) = await store.claim(datetime.now(UTC), 1)
    holding, let_go = threading.Event(), threading.Event()

    def other(session: Any) -> None:
        queue.await_turn(session)
        holding.set()
        let_go.wait(20)

    elsewhere = asyncio.create_task(asyncio.to_thread(database.transaction, other))
    await asyncio.to_thread(holding.wait, 10)
    now = datetime.now(UTC)
    ours = asyncio.create_task(store.turn(row, now, lambda unit: dispatch.run(unit, now, row.body, live=False)))
    _, still = await asyncio.wait([ours], timeout=0.3)
    assert still
    let_go.set()
    await asyncio.gather(elsewhere, ours)
    assert unfinished(database) == 1  # the answer to "hello" waits to be sent


def test_the_leases_of_the_dead_are_freed_and_those_of_the_living_are_not(database: Database) -> None:
    heard: list[int] = []
    url = database.engine.url
    alive, dead = LeaderElection(url, "alive", lambda: heard.append(1)), LeaderElection(url, "dead", lambda: None)
    with closing(alive):
        for name in ("alive", "dead"):
            row = NewRow(key=name, kind="event", body={}, due=NOW, lane=name)
            database.transaction(lambda session, row=row: SqlUnit(session).work.put(row))
            database.transaction(lambda session, name=name: queue.claim(session, NOW, holder=name, most=1))
        database.transaction(release_dead)
        assert database.transaction(lambda session: queue.claim(session, NOW, holder="x", most=5)) == []
        dead.close()

        def freed() -> list[str]:
            database.transaction(release_dead)
            return [one.key for one in database.transaction(lambda s: queue.claim(s, NOW, holder="x", most=5))]

        assert until(freed) == ["dead"], "the server lets go a moment after the connection"
        assert until(lambda: heard), "LISTEN wakes the others when a row is put"


def test_one_leads_and_another_takes_over(database: Database) -> None:
    url = database.engine.url
    one, two = LeaderElection(url, "one", lambda: None), LeaderElection(url, "two", lambda: None)
    with closing(two):
        assert (one.acquire("discord"), one.acquire("discord"), two.acquire("discord"), two.acquire("slack")) == (
            True,
            True,
            False,
            True,
        )
        assert not one.acquire("slack")
        one.close()
        assert until(lambda: two.acquire("discord"))


def test_a_lost_connection_is_noticed_and_made_anew(database: Database) -> None:
    """X41: after it another may hold what we held."""
    with closing(LeaderElection(database.engine.url, "one", lambda: None)) as one:
        assert one.acquire("discord")
        _cut(database)
        with pytest.raises(LeadershipLost):
            one.acquire("discord")
        with closing(LeaderElection(database.engine.url, "two", lambda: None)) as two:
            assert two.acquire("discord")
            one.reconnect()
            assert not one.acquire("discord")


def _cut(database: Database) -> None:
    """What a restart of PostgreSQL does to every connection."""
    url = make_url(database.engine.url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


def test_a_connection_that_dies_in_a_turn_leaves_nothing_and_the_next_one_works(database: Database) -> None:
    """X41: the turn is retried, and has one effect."""
    bring(database, "A", "hello")
    (row,) = database.transaction(lambda session: queue.claim(session, datetime.now(UTC), holder="w", most=1))

    def turn(session: Any) -> None:
        SqlUnit(session).work.put(NewRow(key="effect", kind="message", body={}, due=NOW))
        session.flush()
        _cut(database)
        queue.finish(session, row, NOW)

    with pytest.raises(OperationalError):
        database.transaction(turn)
    keys = select(work.c.key).where(work.c.key == "effect")
    assert database.transaction(lambda session: session.execute(keys).all()) == []
    database.transaction(lambda session: queue.finish(session, row, NOW))


def test_a_worker_stopped_past_its_lease_writes_nothing(database: Database) -> None:
    """X11, with two claims of one row: the late one is fenced."""
    bring(database, "A", "hello")
    now = datetime.now(UTC)
    (late,) = database.transaction(lambda session: queue.claim(session, now, holder="late", most=1))
    after = now + queue.LEASE + timedelta(seconds=1)
    (new,) = database.transaction(lambda session: queue.claim(session, after, holder="new", most=1))
    for write in (
        lambda session: queue.finish(session, late, after),
        lambda session: queue.postpone(session, late, after, "x"),
        lambda session: queue.plan(session, late, []),
        lambda session: queue.receipt(session, late, []),
    ):
        with pytest.raises(queue.Fenced):
            database.transaction(write)
    database.transaction(lambda session: queue.finish(session, new, after))
    with pytest.raises(queue.Fenced):
        database.transaction(lambda session: queue.finish(session, new, after))


@pytest.mark.crash
@pytest.mark.timeout(180)
def test_a_killed_worker_is_taken_over_and_nothing_is_lost_or_twice(
    database: Database, hire: Callable[[str], Worker]
) -> None:
    """One of two holds the gateways; it is killed in the middle of the work."""
    first = hire("first")
    ready(first)
    second = hire("second")
    ready(second)
    assert history(database, "who", "channel = 'listening' AND who LIKE 'discord%%'") == ["discord:first"]
    for person in "ABCDEF":
        bring(database, person, *[f"line {number}" for number in range(8)])
    until(lambda: len(history(database)) > 5)
    first.signal(signal.SIGKILL)
    until(lambda: unfinished(database) == 0)
    listening = history(database, "who", "channel = 'listening' AND who LIKE 'discord%%'")
    assert listening == ["discord:first", "discord:second"]
    _in_order_and_once(database, "ABCDEF", 8)


def _in_order_and_once(database: Database, people: str, lines: int) -> None:
    for person in people:
        said = history(database, "text", f"channel = 'dm-{person}'")
        assert said == [f'["unknown: line {number}"]' for number in range(lines)]


def _run_out(session: Any) -> None:
    """Every lease is over, as if two minutes had passed."""
    session.execute(text("SET LOCAL lock_timeout = '500ms'"))
    over = update(work).where(work.c.done_at.is_(None), work.c.lease.is_not(None))
    session.execute(over.values(leased_until=NOW - timedelta(days=1)))


@pytest.mark.long
@pytest.mark.crash
@pytest.mark.timeout(300)
def test_three_workers_stopped_and_killed_at_random(database: Database, hire: Callable[[str], Worker]) -> None:
    """FAULTS 4: SIGSTOP past the lease, SIGKILL, connections cut; every line once and in order."""
    chance = random.Random(4)
    workers = [hire(f"w{number}") for number in range(3)]
    ready(*workers)
    people = "ABCDEFGH"
    for round in range(6):
        for person in people:
            bring(database, person, *[f"line {round * 4 + number}" for number in range(4)])
        victim = chance.choice(workers)
        match round % 3:
            case 0:
                victim.signal(signal.SIGKILL)
                workers[workers.index(victim)] = hire(f"again{round}")
            case 1:
                victim.signal(signal.SIGSTOP)
                with suppress(OperationalError):  # rows that it has locked stay as they are
                    database.transaction(_run_out)
                signal.sigtimedwait([], 1.0)
                victim.signal(signal.SIGCONT)
            case 2:
                _cut(database)
        until(lambda: unfinished(database) == 0, 90)
    assert Counter(Counter(history(database, "nonce")).values()).keys() == {1}
    _in_order_and_once(database, people, 24)


async def test_sqlite_waits_for_a_writer_outside(tmp_path: Path) -> None:
    """X40: a backup or a second reader holds the file for a while; nothing is lost."""
    made = Database(f"sqlite:///{tmp_path / 'one.db'}")
    mapped().create_all(made.engine)
    outside = Database(f"sqlite:///{tmp_path / 'one.db'}")
    connection = outside.engine.connect()
    connection.exec_driver_sql("SELECT 1")
    row = NewRow(key="a", kind="event", body={}, due=NOW)
    waiting = asyncio.create_task(made.run(lambda session: SqlUnit(session).work.put(row)))
    done, _ = await asyncio.wait({waiting}, timeout=0.3)
    assert not done
    connection.close()
    assert await asyncio.wait_for(waiting, 20) is not None
    made.close()
    outside.close()


async def test_a_full_disk_is_an_error_and_what_was_there_stays(tmp_path: Path) -> None:
    """X39, by SQLite's own limit of pages: the write fails whole, and works again once there is room."""
    made = Database(f"sqlite:///{tmp_path / 'one.db'}")
    mapped().create_all(made.engine)

    def put(key: str, size: int) -> Callable[[Any], Any]:
        row = NewRow(key=key, kind="event", body={"fill": "x" * size}, due=NOW)
        return lambda session: SqlUnit(session).work.put(row)

    assert await made.run(put("small", 1)) is not None

    def limit(session: Any) -> None:
        pages = session.connection().exec_driver_sql("PRAGMA page_count").scalar()
        session.connection().exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")

    await made.run(limit)
    with pytest.raises(OperationalError, match="full"):
        await made.run(put("big", 100_000))
    assert [one.key for one in await made.run(lambda s: queue.claim(s, NOW, holder="w", most=5))] == ["small"]

    def widen(session: Any) -> None:
        session.connection().exec_driver_sql("PRAGMA max_page_count = 100000")

    await made.run(widen)
    assert await made.run(put("big", 100_000)) is not None
    made.close()
