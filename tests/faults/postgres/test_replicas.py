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
from bot.engine.people import Code
from bot.engine.registry import Organisation
from bot.engine.unit_port import Unit
from bot.engine.work import Handing, NewRow
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
    """Each sees another head of the lane: the database refuses the second lease, and that claim is made again."""
    row = NewRow(key="a", kind="event", body={}, due=NOW, lane="l", rank=5)
    database.transaction(lambda session: SqlUnit(session).work.put(row))
    with ThreadPoolExecutor(1) as other:

        def first(session: Any) -> Any:
            mine = queue.claim(session, NOW, holder="one", rooms={queue.EVERY: 5})
            database.transaction(lambda late: SqlUnit(late).work.put(replace(row, key="earlier", rank=1)))
            theirs = other.submit(asyncio.run, SqlWorkStore(database).claim(NOW, {queue.EVERY: 5}))
            with pytest.raises(TimeoutError):
                theirs.result(0.3)
            return mine, theirs

        mine, theirs = database.transaction(first)
        assert [one.key for one in mine] == ["a"]
        assert theirs.result(PATIENCE) == []


async def test_turns_of_different_people_go_on_side_by_side(database: Database) -> None:
    """One of them is held open in its middle: the other is answered all the same."""
    store, dispatch = SqlWorkStore(database), Dispatch(registry(Organisation()), RandomIds())
    bring(database, "olga", "hello")
    bring(database, "kim", "hello")
    now = datetime.now(UTC)
    rows = {row.lane: row for row in await store.claim(now, {queue.EVERY: 2})}
    entered, let_go = threading.Event(), threading.Event()

    def held(unit: Unit) -> None:
        dispatch.run(unit, now, rows["who:slack:olga"].body, live=False)
        entered.set()
        assert let_go.wait(PATIENCE)

    olga = asyncio.create_task(store.turn(rows["who:slack:olga"], now, held))
    assert await asyncio.to_thread(entered.wait, PATIENCE)
    kims = rows["who:slack:kim"]
    await soon(store.turn(kims, now, lambda unit: dispatch.run(unit, now, kims.body, live=False)))
    assert not olga.done()
    let_go.set()
    await soon(olga)
    assert unfinished(database) == 2  # an answer for each waits to be sent


async def test_what_is_put_while_the_one_before_it_ends_is_begun_at_once(database: Database) -> None:
    """The turn does not see it yet, and it sees the turn open: whichever commits last goes on with it."""
    store, other = SqlWorkStore(database), SqlWorkStore(database, holder="two")
    row = NewRow(key="first", kind="event", body={}, due=NOW, lane="l", rank=1)
    hand, late = Handing(platforms=frozenset(queue.EVERY)), replace(row, key="late", rank=2)

    def meanwhile(unit: Unit) -> None:
        unit.work.cards("any")  # from here on the turn sees the table as it is now
        assert database.transaction(lambda session: queue.take(session, late, holder="two"))[1] is None

    taken = await store.take(row)
    assert taken is not None
    assert taken[1] is not None
    _, follow = await store.turn(taken[1], NOW, meanwhile, hand)
    assert [one.key for one in follow.rows] == ["late"]

    third = replace(row, key="third", rank=3)

    def ends_meanwhile(name: str) -> None:
        if name == "put:before-commit":
            database.transaction(lambda session: queue.finish(session, follow.rows[0], NOW))

    other.boundary = ends_meanwhile
    taken = await other.take(third)
    assert taken is not None
    assert taken[1] is not None
    assert taken[1].key == "third"


async def test_what_a_turn_puts_behind_another_row_is_looked_for_once_more(database: Database) -> None:
    """On PostgreSQL the row before it may be finished by the time that the turn commits."""
    store = SqlWorkStore(database)
    hand, first = Handing(platforms=frozenset(queue.EVERY)), NewRow(key="turn", kind="event", body={}, due=NOW)

    def puts_two(unit: Unit) -> None:
        for number in (1, 2):
            unit.work.put(NewRow(key=f"m{number}", kind="event", body={}, due=NOW, lane="same", rank=number))

    taken = await store.take(first)
    assert taken is not None
    assert taken[1] is not None
    _, follow = await store.turn(taken[1], NOW, puts_two, hand)
    assert [one.key for one in follow.rows] == ["m1"]
    assert follow.due == (None if database.is_sqlite else NOW)


async def test_two_turns_that_each_look_for_the_other_come_out_as_one_after_the_other(database: Database) -> None:
    """Two channels that report "live" in one instant: the first says that the other is on its way, the second that
    both are there; never both the first."""
    store, both_looked, runs = SqlWorkStore(database), threading.Barrier(2), []

    def report(name: str) -> Callable[[Unit], int]:
        def work(unit: Unit) -> int:
            there = len(unit.find(Code))
            runs.append(name)
            if runs.count(name) == 1:
                both_looked.wait(PATIENCE)
            unit.add(Code(id=name, purpose="link", person="", until=NOW))
            return there

        return work

    seen = await soon(asyncio.gather(*(store.write("live", report(name)) for name in ("one", "two"))))
    assert sorted(seen) == [0, 1]
    assert len(runs) == 3


def test_the_leases_of_the_dead_are_freed_and_those_of_the_living_are_not(database: Database) -> None:
    heard: list[int] = []
    url = database.engine.url
    alive, dead = LeaderElection(url, "alive", lambda: heard.append(1)), LeaderElection(url, "dead", lambda: None)
    with closing(alive):
        for name in ("alive", "dead"):
            row = NewRow(key=name, kind="event", body={}, due=NOW, lane=name)
            database.transaction(lambda session, row=row: SqlUnit(session).work.put(row))
            database.transaction(
                lambda session, name=name: queue.claim(session, NOW, holder=name, rooms={queue.EVERY: 1})
            )
        database.transaction(release_dead)
        assert database.transaction(lambda session: queue.claim(session, NOW, holder="x", rooms={queue.EVERY: 5})) == []
        dead.close()

        def freed() -> list[str]:
            database.transaction(release_dead)
            return [
                one.key
                for one in database.transaction(lambda s: queue.claim(s, NOW, holder="x", rooms={queue.EVERY: 5}))
            ]

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


def test_a_lost_connection_is_noticed_and_another_may_lead(database: Database) -> None:
    """X41: whoever comes first afterwards leads."""
    with closing(LeaderElection(database.engine.url, "one", lambda: None)) as one:
        assert one.acquire("discord")
        cut_connections(database)
        with pytest.raises(LeadershipLost):
            one.acquire("discord")
        with closing(LeaderElection(database.engine.url, "two", lambda: None)) as two:
            assert two.acquire("discord")
            one.reconnect()
            assert not one.acquire("discord")
            assert not one.leads("discord")


def test_whoever_is_frozen_loses_the_lead_and_the_rows_and_knows_it_before_it_speaks(database: Database) -> None:
    """X67: its connection lives on, but it renews nothing; when it wakes, the other has taken over."""
    url, short = database.engine.url, 0.3
    with (
        closing(LeaderElection(url, "frozen", lambda: None, lasts=short)) as frozen,
        closing(LeaderElection(url, "other", lambda: None)) as other,
    ):
        row = NewRow(key="a", kind="event", body={}, due=NOW, lane="l")
        database.transaction(lambda session: SqlUnit(session).work.put(row))
        database.transaction(lambda session: queue.claim(session, NOW, holder="frozen", rooms={queue.EVERY: 1}))
        assert frozen.acquire("discord")
        assert frozen.leads("discord")
        assert not other.acquire("discord")
        assert until(lambda: other.acquire("discord"))
        assert not frozen.leads("discord"), "by its own clock, without asking"
        assert not frozen.acquire("discord")

        def freed() -> list[Any]:
            database.transaction(release_dead)
            return database.transaction(lambda s: queue.claim(s, NOW, holder="other", rooms={queue.EVERY: 1}))

        assert frozen.acquire("something else"), "it is alive again, and what it held is still its own"
        assert freed() == []
        assert until(freed), "it renews no more"


def test_a_connection_that_dies_in_a_turn_leaves_nothing_and_the_next_one_works(database: Database) -> None:
    """X41: the turn is retried, and has one effect."""
    bring(database, "A", "hello")
    (row,) = database.transaction(
        lambda session: queue.claim(session, datetime.now(UTC), holder="w", rooms={queue.EVERY: 1})
    )

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
    (late,) = database.transaction(lambda session: queue.claim(session, now, holder="late", rooms={queue.EVERY: 1}))
    after = now + queue.LEASE + timedelta(seconds=1)
    (new,) = database.transaction(lambda session: queue.claim(session, after, holder="new", rooms={queue.EVERY: 1}))
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
    assert [one.key for one in await made.run(lambda s: queue.claim(s, NOW, holder="w", rooms={queue.EVERY: 5}))] == [
        "small"
    ]

    def widen(session: Any) -> None:
        session.connection().exec_driver_sql("PRAGMA max_page_count = 100000")

    await made.run(widen)
    assert await made.run(put("big", 100_000)) is not None
    made.close()
