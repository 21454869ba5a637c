"""Leader election among several processes on one PostgreSQL: who is alive, who leads which platform, who wakes whom.

A lead is an advisory lock, and all locks of a process hang on one connection of its own, in autocommit: when the
process dies, PostgreSQL frees them (DESIGN 5). On SQLite there is one process, so there is nothing to elect.
"""

import threading
from collections.abc import Callable
from zlib import crc32

import psycopg
from sqlalchemy import text, update
from sqlalchemy.engine import URL
from sqlalchemy.orm import Session

from storage.tables.work import work
from storage.unit import CHANNEL

LOCK_SPACE = 0x7E4D
LISTEN_FOR = 1.0  # seconds


def lock_number(name: str) -> int:
    """A name as the signed 32-bit number of an advisory lock."""
    value = crc32(name.encode())
    return value - 2**32 if value >= 2**31 else value


class LeadershipLost(RuntimeError):
    """The connection that the locks hang on is gone, and they with it: other processes may hold them by now."""


class LeaderElection:
    """One process among its replicas. `holder` names it for life, and is locked as a sign of it; `wake` is called, in a
    thread of its own, whenever another process has put a row of work. Every method blocks. Raises psycopg.Error if the
    database cannot be reached when it is made."""

    def __init__(self, url: URL, holder: str, wake: Callable[[], None]) -> None:
        self.holder = holder
        self._wake = wake
        self._url = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._connection = self._connect()
        self._ended = threading.Event()
        self._listener = threading.Thread(target=self._listen, name="wake", daemon=True)
        self._listener.start()

    def _connect(self) -> "psycopg.Connection[tuple[object, ...]]":
        connection = psycopg.connect(self._url, autocommit=True)
        connection.execute("SELECT pg_advisory_lock(%s, %s)", (LOCK_SPACE, lock_number(self.holder)))
        return connection

    def reconnect(self) -> None:
        """Be alive again after LeadershipLost, without any role. Raises LeadershipLost while the database is away."""
        self._connection.close()
        try:
            self._connection = self._connect()
        except psycopg.Error as error:
            raise LeadershipLost(str(error)) from error

    def acquire(self, role: str) -> bool:
        """Whether this process now leads in a role ("discord", "slack"), as it still does when asked again.

        Raises LeadershipLost when the connection is gone; `reconnect` then."""
        try:
            return self._acquire(role)
        except psycopg.Error as error:
            raise LeadershipLost(str(error)) from error

    def _acquire(self, role: str) -> bool:
        held = self._connection.execute(
            "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND classid = %s AND objid = %s"
            " AND pid = pg_backend_pid()",
            (LOCK_SPACE, lock_number(role) % 2**32),
        ).fetchone()
        if held:
            return True
        row = self._connection.execute(
            "SELECT pg_try_advisory_lock(%s, %s)", (LOCK_SPACE, lock_number(role))
        ).fetchone()
        return bool(row and row[0])

    def close(self) -> None:
        """Give up every role, and the sign of life."""
        self._ended.set()
        self._listener.join(LISTEN_FOR + 5)
        self._connection.close()

    def _listen(self) -> None:
        while not self._ended.is_set():
            try:
                with psycopg.connect(self._url, autocommit=True) as connection:
                    connection.execute(f"LISTEN {CHANNEL}")
                    while not self._ended.is_set():
                        for _ in connection.notifies(timeout=LISTEN_FOR, stop_after=1):
                            self._wake()
            except psycopg.Error:
                self._ended.wait(LISTEN_FOR)


def release_dead(session: Session) -> None:
    """Free the leases of workers whose lock is gone: they died, or lost their connection and will be fenced (X11)."""
    held = {
        row.objid
        for row in session.execute(
            text("SELECT objid FROM pg_locks WHERE locktype = 'advisory' AND classid = :space"), {"space": LOCK_SPACE}
        )
    }
    for (lease,) in session.execute(
        work.select().with_only_columns(work.c.lease).where(work.c.done_at.is_(None), work.c.lease.is_not(None))
    ).all():
        if lock_number(lease.rsplit(":", 1)[0]) % 2**32 not in held:
            session.execute(update(work).where(work.c.lease == lease).values(lease=None, leased_until=None))
