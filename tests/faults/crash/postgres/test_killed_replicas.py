"""Worker processes that are killed beside others on one PostgreSQL: nothing is lost or done twice (X09, X41)."""

import random
import signal
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text, update
from sqlalchemy.exc import OperationalError

from storage.database import Database
from storage.tables.work import work
from tests.support.worker_processes import (
    NOW,
    Worker,
    bring,
    cut_connections,
    history,
    in_order_and_once,
    ready,
    unfinished,
    until,
)


def test_a_killed_worker_is_taken_over_and_nothing_is_lost_or_twice(
    database: Database, start_worker: Callable[[str], Worker]
) -> None:
    """One of two holds the gateways; it is killed in the middle of the work."""
    first = start_worker("first")
    ready(first)
    second = start_worker("second")
    ready(second)
    assert history(database, "who", "channel = 'listening' AND who LIKE 'discord%%'") == ["discord:first"]
    for person in "ABCDEF":
        bring(database, person, *[f"line {number}" for number in range(8)])
    until(lambda: len(history(database)) > 5)
    first.signal(signal.SIGKILL)
    until(lambda: unfinished(database) == 0)
    listening = history(database, "who", "channel = 'listening' AND who LIKE 'discord%%'")
    assert listening == ["discord:first", "discord:second"]
    in_order_and_once(database, "ABCDEF", 8)


def _run_out(session: Any) -> None:
    """Every lease is over, as if two minutes had passed."""
    session.execute(text("SET LOCAL lock_timeout = '500ms'"))
    over = update(work).where(work.c.done_at.is_(None), work.c.lease.is_not(None))
    session.execute(over.values(leased_until=NOW - timedelta(days=1)))


@pytest.mark.long
def test_three_workers_stopped_and_killed_at_random(database: Database, start_worker: Callable[[str], Worker]) -> None:
    """FAULTS 4: SIGSTOP past the lease, SIGKILL, connections cut; every line once and in order."""
    chance = random.Random(4)
    workers = [start_worker(f"w{number}") for number in range(3)]
    ready(*workers)
    people = "ABCDEFGH"
    for round in range(6):
        for person in people:
            bring(database, person, *[f"line {round * 4 + number}" for number in range(4)])
        victim = chance.choice(workers)
        match round % 3:
            case 0:
                victim.signal(signal.SIGKILL)
                workers[workers.index(victim)] = start_worker(f"again{round}")
            case 1:
                victim.signal(signal.SIGSTOP)
                with suppress(OperationalError):  # rows that it has locked stay as they are
                    database.transaction(_run_out)
                signal.sigtimedwait([], 1.0)
                victim.signal(signal.SIGCONT)
            case 2:
                cut_connections(database)
        until(lambda: unfinished(database) == 0)
    assert Counter(Counter(history(database, "nonce")).values()).keys() == {1}
    in_order_and_once(database, people, 24)
