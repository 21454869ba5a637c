"""X41: a real PostgreSQL is restarted, and cut off, while two workers are busy on it; every line has one answer."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from storage.database import Database
from tests.support.postgres import LASTING, PostgresServer, running
from tests.support.worker_processes import Worker, bring, history, in_order_and_once, prepare, ready, unfinished, until

pytestmark = pytest.mark.long
PEOPLE = "ABCDEF"
LINES = 8


@pytest.fixture
def server() -> Iterator[PostgresServer]:
    """One of its own: other tests keep theirs."""
    with running(LASTING) as made:
        yield made


@pytest.fixture
def url(server: PostgresServer) -> str:
    return server.create(prepare, "replicas")


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_restarted_under_load(
    server: PostgresServer, url: str, mode: str, start_worker: Callable[[str], Worker]
) -> None:
    with closing(Database(url)) as database:
        ready(start_worker("first"), start_worker("second"))
        for person in PEOPLE:
            bring(database, person, *[f"line {number}" for number in range(LINES)])
        for answered in (5, 20):
            until(lambda answered=answered: len(history(database)) > answered)
            assert unfinished(database) > 0, "the load is over before the restart"
            server.restart(mode)
        until(lambda: unfinished(database) == 0)
        assert set(Counter(history(database, "nonce")).values()) == {1}
        in_order_and_once(database, PEOPLE, LINES)
