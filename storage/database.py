"""One database: its engine, the thread that writes to it, and transactions as units of work."""

import asyncio
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.orm import Session

from storage.tables import mapped

T = TypeVar("T")
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
        engine = create_engine(made, pool_pre_ping=True, pool_size=5, hide_parameters=True)
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


class Database:
    """Runs synchronous transactions in worker threads: one for SQLite (all writes in order), four for PostgreSQL."""

    def __init__(self, url: str | URL) -> None:
        self.engine = open_engine(url)
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        self._threads = ThreadPoolExecutor(1 if self.is_sqlite else 4, thread_name_prefix="storage")
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

    def transaction(self, work: Callable[[Session], T]) -> T:
        """Run `work` in one transaction, in this thread: commit if it returns, roll back if it raises."""
        with Session(self.engine, expire_on_commit=False) as session, session.begin():
            return work(session)

    async def run(self, work: Callable[[Session], T]) -> T:
        """The same in a worker thread: one hop."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self.transaction, work)

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
