"""Leader election among several processes on one PostgreSQL: who is alive, who leads which platform, who wakes whom.

A duty is a row with an expiry by the database's clock, which its holder renews: a process that is frozen, or whose host
has vanished, loses it in LASTS seconds (X67). A process that dies is noticed at once, by the advisory lock that hangs
on a connection of its own as a sign of life. On SQLite there is one process, so there is nothing to elect.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from zlib import crc32

import psycopg
from sqlalchemy import func, select, text, update
from sqlalchemy.engine import URL
from sqlalchemy.orm import Session

from storage.tables.work import duties, work
from storage.work_rows import CHANNEL

LOCK_SPACE = 0x7E4D
LISTEN_FOR = 1.0  # seconds
LASTS = 30.0
"""Seconds for which a duty is held without being renewed."""
ALIVE = "alive:"
SIGNS = "SELECT objid FROM pg_locks WHERE locktype = 'advisory' AND classid = %s"
TAKE = """
    INSERT INTO duties (name, holder, until) VALUES (%(name)s, %(holder)s, now() + %(lasts)s * interval '1 second')
    ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
    WHERE duties.holder = excluded.holder OR duties.until < now() OR (%(gone)s AND duties.holder = %(seen)s)
    RETURNING name
"""


def lock_number(name: str) -> int:
    """A name as the signed 32-bit number of an advisory lock."""
    value = crc32(name.encode())
    return value - 2**32 if value >= 2**31 else value


def _line(url: str) -> "psycopg.Connection[tuple[object, ...]]":
    """A connection that notices within half a minute that its server has vanished."""
    return psycopg.connect(url, autocommit=True, keepalives_idle=10, keepalives_interval=5, keepalives_count=3)


class LeadershipLost(RuntimeError):
    """The connection that the locks hang on is gone, and they with it: other processes may hold them by now."""


class LeaderElection:
    """One process among its replicas. `holder` names it for life; `wake` is called, in a thread of its own, whenever
    another process has put a row of work; a duty `lasts` so many seconds. Every method but `leads` blocks. Raises
    psycopg.Error if the database cannot be reached when it is made."""

    def __init__(self, url: URL, holder: str, wake: Callable[[], None], lasts: float = LASTS) -> None:
        self.holder = holder
        self._wake = wake
        self._lasts = lasts
        self._url = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._leads_until: dict[str, float] = {}
        self._connection = self._connect()
        self._ended = threading.Event()
        self._listener = threading.Thread(target=self._listen, name="wake", daemon=True)
        self._listener.start()

    def _connect(self) -> "psycopg.Connection[tuple[object, ...]]":
        connection = _line(self._url)
        connection.execute("SELECT pg_advisory_lock(%s, %s)", (LOCK_SPACE, lock_number(self.holder)))
        self._take(connection, ALIVE + self.holder)
        return connection

    def reconnect(self) -> None:
        """Be alive again after LeadershipLost. Raises LeadershipLost while the database is away."""
        self._connection.close()
        try:
            self._connection = self._connect()
        except psycopg.Error as error:
            raise LeadershipLost(str(error)) from error

    def acquire(self, role: str) -> bool:
        """Whether this process leads in a role ("discord", "slack") for the next seconds, as it still does when it asks
        again in time.

        Raises LeadershipLost when the connection is gone; `reconnect` then."""
        try:
            self._take(self._connection, ALIVE + self.holder)
            return self._take(self._connection, role)
        except psycopg.Error as error:
            raise LeadershipLost(str(error)) from error

    def leads(self, role: str) -> bool:
        """Whether nobody else can have taken the role over yet: asked before each late word of a process that wakes."""
        return monotonic() < self._leads_until.get(role, 0.0)

    def _take(self, connection: "psycopg.Connection[tuple[object, ...]]", name: str) -> bool:
        asked = monotonic()
        seen = connection.execute("SELECT holder FROM duties WHERE name = %s", (name,)).fetchone()
        holder = str(seen[0]) if seen else ""
        given = {
            "name": name,
            "holder": self.holder,
            "lasts": self._lasts,
            "gone": bool(holder) and not _alive(connection, holder),
            "seen": holder,
        }
        taken = connection.execute(TAKE, given).fetchone() is not None
        self._leads_until[name] = asked + self._lasts if taken else 0.0
        return taken

    def close(self) -> None:
        """Give up every role, and the sign of life."""
        self._ended.set()
        self._listener.join(LISTEN_FOR + 5)
        self._leads_until.clear()
        with suppress(psycopg.Error):  # else they run out by themselves
            self._connection.execute("DELETE FROM duties WHERE holder = %s", (self.holder,))
        self._connection.close()

    def _listen(self) -> None:
        while not self._ended.is_set():
            try:
                with _line(self._url) as connection:
                    connection.execute(f"LISTEN {CHANNEL}")
                    while not self._ended.is_set():
                        for _ in connection.notifies(timeout=LISTEN_FOR, stop_after=1):
                            self._wake()
            except psycopg.Error:
                self._ended.wait(LISTEN_FOR)


def _alive(connection: "psycopg.Connection[tuple[object, ...]]", holder: str) -> bool:
    given = (LOCK_SPACE, lock_number(holder) % 2**32)
    return connection.execute(f"{SIGNS} AND objid = %s", given).fetchone() is not None


def release_dead(session: Session) -> None:
    """Free the leases of workers that died, are frozen, or lost their connection; they will be fenced (X11)."""
    signs = {row.objid for row in session.execute(text(SIGNS.replace("%s", ":space")), {"space": LOCK_SPACE})}
    living = select(duties.c.holder).where(duties.c.name.startswith(ALIVE), duties.c.until >= func.now())
    renewed = set(session.execute(living).scalars())
    for (lease,) in session.execute(select(work.c.lease).where(work.c.done_at.is_(None), work.c.lease.is_not(None))):
        holder = lease.rsplit(":", 1)[0]
        if holder not in renewed or lock_number(holder) % 2**32 not in signs:
            session.execute(update(work).where(work.c.lease == lease).values(lease=None, leased_until=None))
