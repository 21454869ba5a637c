"""Several worker processes on one PostgreSQL: stopped, cut off, fenced, and nothing is done twice (X09, X11, X41)."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from bot.engine.dispatch import Dispatch
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
from tests.support.patience import PATIENCE, soon
from tests.support.worker_processes import NOW, bring, cut_connections, unfinished, until


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
        assert theirs.result(PATIENCE) == []


async def test_a_turn_waits_for_the_turn_of_another_process(database: Database) -> None:
    """Two channels that report "live" at once: side by side, each turn would see the other as not live yet."""
    bring(database, "olga", "hello")
    store, dispatch = SqlWorkStore(database), Dispatch(registry(Organisation()), RandomIds())
    (row,) = await store.claim(datetime.now(UTC), 1)
    holding, let_go = threading.Event(), threading.Event()

    def other(session: Any) -> None:
        queue.await_turn(session)
        holding.set()
        let_go.wait(PATIENCE)

    elsewhere = asyncio.create_task(asyncio.to_thread(database.transaction, other))
    assert await asyncio.to_thread(holding.wait, PATIENCE)
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
        cut_connections(database)
        with pytest.raises(LeadershipLost):
            one.acquire("discord")
        with closing(LeaderElection(database.engine.url, "two", lambda: None)) as two:
            assert two.acquire("discord")
            one.reconnect()
            assert not one.acquire("discord")


def test_a_connection_that_dies_in_a_turn_leaves_nothing_and_the_next_one_works(database: Database) -> None:
    """X41: the turn is retried, and has one effect."""
    bring(database, "A", "hello")
    (row,) = database.transaction(lambda session: queue.claim(session, datetime.now(UTC), holder="w", most=1))

    def turn(session: Any) -> None:
        SqlUnit(session).work.put(NewRow(key="effect", kind="message", body={}, due=NOW))
        session.flush()
        cut_connections(database)
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
    assert await soon(waiting) is not None
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
