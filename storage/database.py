"""One database: its engine, the thread that writes to it, and transactions as units of work."""

import asyncio
import sys
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from storage.tables import mapped

T = TypeVar("T")
Outcome = tuple[Any, BaseException | None]
Waiting = tuple[Callable[[Session], Any], asyncio.AbstractEventLoop, "asyncio.Future[Any]"]
AT_ONCE = 32
"""Transactions that are committed together at most."""
THREADS = 4
"""Transactions that go on side by side on PostgreSQL, each with a connection."""
ONE_LEASE = "ux_work_lane_leased"
SERIALIZATION_FAILURE, DEADLOCK = "40001", "40P01"
PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=30000", "secure_delete=ON")
"""Of every SQLite connection. What is deleted is overwritten: a person who is forgotten is so in the file too (C30)."""


class AlreadyRunning(RuntimeError):
    """Another process holds this SQLite database (X09)."""


def open_engine(url: str | URL) -> Engine:
    """An engine for a database URL: `sqlite:///path` or `postgresql+psycopg://...`.

    SQLite runs with WAL, synchronous=FULL, foreign keys, and BEGIN IMMEDIATE for every transaction: with sqlite3's
    own transaction mode savepoints and busy handling are wrong. An error never shows what was to be written: errors are
    logged, and words of people are not (X61).
    """
    mapped()
    made = make_url(url)
    if made.get_backend_name() == "postgresql":
        made = made.set(drivername="postgresql+psycopg")
        lines = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3}
        engine = create_engine(made, pool_pre_ping=True, pool_size=5, hide_parameters=True, connect_args=lines)
        event.listen(engine, "connect", _let_go_when_frozen)
        return engine
    if made.database and made.database != ":memory:":
        Path(made.database).parent.mkdir(parents=True, exist_ok=True)
    waiting = {"check_same_thread": False, "timeout": 30}
    engine = create_engine(made, connect_args=waiting, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _: Any) -> None:
        connection.isolation_level = None
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _let_go_when_frozen(connection: Any, _: Any) -> None:
    """A process that is stopped in the middle of a transaction must not keep its locks: the others wait for them."""
    connection.execute("SET idle_in_transaction_session_timeout = '30s'")
    connection.commit()


def is_conflict(error: DBAPIError) -> bool:
    """Whether a transaction only failed because another went on beside it, and may simply be run again."""
    state = getattr(error.orig, "sqlstate", None)
    lane_taken = isinstance(error, IntegrityError) and ONE_LEASE in str(error.orig)
    return lane_taken or state in (SERIALIZATION_FAILURE, DEADLOCK)


class Database:
    """Runs synchronous transactions in worker threads: one for SQLite (all writes in order), several for PostgreSQL.

    On SQLite what waits at one moment is committed together: each transaction stands in a savepoint of its own, and
    nobody is told of success before all of it is on the disk.
    """

    def __init__(self, url: str | URL) -> None:
        self.engine = open_engine(url)
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        self._serial = self.engine if self.is_sqlite else self.engine.execution_options(isolation_level="SERIALIZABLE")
        self._threads = ThreadPoolExecutor(1 if self.is_sqlite else THREADS, thread_name_prefix="storage")
        self._waiting: deque[Waiting] = deque()
        self._lock: Any = None

    def lock(self) -> None:
        """Refuse to share a SQLite file with another process; raises AlreadyRunning."""
        path = self.engine.url.database
        if not self.is_sqlite or not path or path == ":memory:":
            return
        handle = Path(path + ".lock").open("a+b")  # noqa: SIM115 - held as long as the process
        try:
            if sys.platform == "win32":
                import msvcrt

                msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            handle.close()
            raise AlreadyRunning(f"another tenderbot is using {path}; stop it first") from error
        self._lock = handle

    def transaction(self, work: Callable[[Session], T], *, serial: bool = False) -> T:
        """Run `work` in one transaction, in this thread: commit if it returns, roll back if it raises. With `serial`
        as if no other transaction went on beside it; see is_conflict (SQLite has one writer, so it always is so)."""
        engine = self._serial if serial else self.engine
        with Session(engine, expire_on_commit=False) as session, session.begin():
            return work(session)

    def together(self, works: Sequence[Callable[[Session], Any]]) -> list[Outcome]:
        """Run each in a savepoint of its own and commit them all at once: the result of each, or why it left nothing.
        Raises what kept the commit from happening; then none has left anything."""
        outcomes: list[Outcome] = []
        with self.engine.begin() as connection:
            for work in works:
                try:
                    with (
                        Session(
                            connection, expire_on_commit=False, join_transaction_mode="create_savepoint"
                        ) as session,
                        session.begin(),
                    ):
                        outcomes.append((work(session), None))
                except Exception as error:
                    outcomes.append((None, error))
        return outcomes

    async def run(self, work: Callable[[Session], T], *, serial: bool = False) -> T:
        """`transaction` in a worker thread: one hop."""
        loop = asyncio.get_running_loop()
        if not self.is_sqlite:
            return await loop.run_in_executor(self._threads, partial(self.transaction, work, serial=serial))
        waiting: Waiting = (work, loop, loop.create_future())
        self._waiting.append(waiting)
        self._threads.submit(self._commit_waiting)
        result: T = await waiting[2]
        return result

    def _commit_waiting(self) -> None:
        group = [self._waiting.popleft() for _ in range(min(len(self._waiting), AT_ONCE))]
        try:
            if len(group) == 1:
                outcomes: list[Outcome] = [(self.transaction(group[0][0]), None)]
            else:
                outcomes = self.together([work for work, _, _ in group]) if group else []
        except BaseException as error:
            outcomes = [(None, error)] * len(group)
        for (_, loop, future), outcome in zip(group, outcomes, strict=True):
            with suppress(RuntimeError):  # whoever waited has gone, and their loop with them
                loop.call_soon_threadsafe(_tell, future, outcome)

    async def call(self, work: Callable[[], T]) -> T:
        """Run something that opens its own transactions in a worker thread: one hop."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)

    def close(self) -> None:
        """Wait for running transactions, then let go of threads, connections and the lock."""
        self._threads.shutdown(wait=True)
        self.engine.dispose()
        if self._lock is not None:
            self._lock.close()
            self._lock = None


def _tell(future: "asyncio.Future[Any]", outcome: Outcome) -> None:
    if future.cancelled():
        return
    result, error = outcome
    if error is None:
        future.set_result(result)
    else:
        future.set_exception(error)
