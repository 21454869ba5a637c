"""Several processes on one PostgreSQL: who is alive, who may speak to which platform, and being woken by the others.

All of it hangs on one connection of its own, in autocommit: when the process dies, PostgreSQL lets its advisory locks
go, and with them its leases (DESIGN 5). On SQLite there is one process, so everything is held and nobody else writes.
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

SPACE = 0x7E4D
LISTEN_FOR = 1.0


def number(name: str) -> int:
    """A name as the signed 32-bit number of an advisory lock."""
    value = crc32(name.encode())
    return value - 2**32 if value >= 2**31 else value


class Lost(RuntimeError):
    """The connection that everything hangs on is gone, and with it the locks: others may hold them by now."""


class Standing:
    """One process among its replicas. `holder` names it for life; `wake` is called from a thread of its own."""

    def __init__(self, url: URL, holder: str, wake: Callable[[], None]) -> None:
        self.holder = holder
        self._wake = wake
        self._url = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._connection = self._stand()
        self._ended = threading.Event()
        self._ear = threading.Thread(target=self._listen, name="wake", daemon=True)
        self._ear.start()

    def _stand(self) -> "psycopg.Connection[tuple[object, ...]]":
        connection = psycopg.connect(self._url, autocommit=True)
        connection.execute("SELECT pg_advisory_lock(%s, %s)", (SPACE, number(self.holder)))
        return connection

    def renew(self) -> None:
        """Stand again after Lost, without any duty. Raises Lost while the database is away."""
        self._connection.close()
        try:
            self._connection = self._stand()
        except psycopg.Error as error:
            raise Lost(str(error)) from error

    def hold(self, name: str) -> bool:
        """Whether this process now holds the named duty ("discord", "slack"); asking again while held is true.

        Raises Lost when the connection is gone; `renew` then."""
        try:
            return self._hold(name)
        except psycopg.Error as error:
            raise Lost(str(error)) from error

    def _hold(self, name: str) -> bool:
        found = self._connection.execute(
            "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND classid = %s AND objid = %s"
            " AND pid = pg_backend_pid()",
            (SPACE, number(name) % 2**32),
        ).fetchone()
        if found:
            return True
        row = self._connection.execute("SELECT pg_try_advisory_lock(%s, %s)", (SPACE, number(name))).fetchone()
        return bool(row and row[0])

    def close(self) -> None:
        self._ended.set()
        self._ear.join(LISTEN_FOR + 5)
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
            text("SELECT objid FROM pg_locks WHERE locktype = 'advisory' AND classid = :space"), {"space": SPACE}
        )
    }
    for (lease,) in session.execute(
        work.select().with_only_columns(work.c.lease).where(work.c.done_at.is_(None), work.c.lease.is_not(None))
    ).all():
        if number(lease.rsplit(":", 1)[0]) % 2**32 not in held:
            session.execute(update(work).where(work.c.lease == lease).values(lease=None, leased_until=None))
