"""The instants at which a bot may die: around each of its commits, and around each of its calls to a platform."""

import os
import threading
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from adapters.sandbox.simulated_clock import SimulatedClock
from adapters.sandbox.simulator import Addresses
from bot.engine.clock import Ids
from bot.engine.registry import Organisation
from bot.runtime import process
from bot.runtime.gateways import gateways_of
from bot.runtime.mode import ALL_SIMULATED
from bot.runtime.process import Bot
from bot.settings import Settings
from storage.database import Database
from storage.queue import release_all
from storage.tables import mapped
from storage.work_store import SqlWorkStore

DIED = 17
READING = ("row", "file", "next-due", "unfinished", "conversations", "check")
SENDING = ("send", "change", "remove", "pin", "home", "direct")


class Points:
    """Every point that was reached stands in a file, `LINE METHOD SIDE WHAT`, so that no point kills twice.

    Those of the story's lines number `part` of every `parts` are noted, and `every` n-th of them is a death; with 0
    none is. `line` is the number of the line that is being played: the same press in two lines is two points.
    """

    def __init__(self, file: Path, every: int, part: int = 0, parts: int = 1) -> None:
        self.every, self.part, self.parts = every, part, parts
        self.line = 0
        self._known = set(file.read_text("utf-8").splitlines()) if file.exists() else set()
        self._file = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        self.one = threading.RLock()

    def reach(self, side: str, method: str, what: str) -> None:
        """Die here, if it is a new one and its turn. Whoever comes second waits, and is dead before it goes on."""
        if self.line % self.parts != self.part:
            return
        name = f"{self.line} {method} {side} {what}".replace("\n", " ")[:200]
        with self.one:
            if name in self._known:
                return
            self._known.add(name)
            os.write(self._file, f"{name}\n".encode())
            if self.every and len(self._known) % self.every == 0:
                os._exit(DIED)


def _named_by(method: str, first: Any) -> str:
    """What a transaction is about: its row; of something that a person does, what it is, for they may do it again."""
    body = getattr(first, "body", None)
    if method in ("put", "take") and body is not None:
        words = next((getattr(body, name) for name in ("action", "form", "name", "text") if hasattr(body, name)), "")
        return f"{type(body).__name__} {words}"
    return str(getattr(first, "key", "") or first)


class DeadlyDatabase(Database):
    """Reaches the points around a commit in the thread that commits: nobody dies of anything else in between."""

    def __init__(self, url: str, points: Points) -> None:
        super().__init__(url)
        self._points = points
        self._open = threading.local()

    def passing(self, name: str, about: str) -> None:
        """A transaction that this thread is in is about to be committed, alone or together with others."""
        self._points.one.acquire()
        self._open.named.append((name, about))
        self._points.reach("before-commit", name, about)

    def transaction(self, work: Any, *, serial: bool = False) -> Any:
        return self._committed(lambda: super(DeadlyDatabase, self).transaction(self._noted(work), serial=serial))

    def together(self, works: Any) -> Any:
        return self._committed(lambda: super(DeadlyDatabase, self).together([self._noted(work) for work in works]))

    def _noted(self, work: Any) -> Any:
        def noted(session: Any) -> Any:
            done = work(session)
            if work is release_all:
                self.passing("release-all", "")
            return done

        return noted

    def _committed(self, commit: Any) -> Any:
        self._open.named = []
        try:
            done = commit()
            if self._open.named:  # what is committed together has one instant after it
                names, abouts = zip(*self._open.named, strict=True)
                self._points.reach("after-commit", names[0], "+".join(abouts))
            return done
        finally:
            for _ in self._open.named:
                self._points.one.release()


def deadly_work_store() -> type[SqlWorkStore]:
    """The real work store; each writing transaction is two points, before and after its commit, named by its row."""

    class DeadlyWorkStore(SqlWorkStore):
        about = ""
        database: DeadlyDatabase

        async def _run(self, name: str, what: Any, *, serial: bool = False) -> Any:
            about, self.about = self.about, ""
            if name in READING:
                return await super()._run(name, what, serial=serial)

            def inside(session: Any) -> Any:
                done = what(session)
                session.flush()
                words = ",".join(row.key for row in done) if name == "claim" else about
                if words or name != "claim":
                    self.database.passing(name, words)
                return done

            return await super()._run(name, inside, serial=serial)

    def named(method: str) -> Any:
        async def call(self: Any, first: Any, *rest: Any, **more: Any) -> Any:
            self.about = _named_by(method, first)
            return await getattr(SqlWorkStore, method)(self, first, *rest, **more)

        return call

    writing = ("put", "take", "turn", "postpone", "bury", "receipts", "sent", "refused", "finish", "settle")
    for method in (*writing, "keep", "opened", "write"):
        setattr(DeadlyWorkStore, method, named(method))
    return DeadlyWorkStore


class DeadlyGateway:
    """A real gateway whose every writing call is two points: before it, and after the platform has taken it."""

    def __init__(self, gateway: Any, points: Points) -> None:
        self._gateway = gateway
        self._points = points

    def __getattr__(self, name: str) -> Any:
        real = getattr(self._gateway, name)
        if name not in SENDING:
            return real

        async def call(*given: Any, **more: Any) -> Any:
            method = f"{self._gateway.name}-{name}"
            about = more.get("nonce") or str(given)
            self._points.reach("before-call", method, about)
            result = await real(*given, **more)
            self._points.reach("after-call", method, about)
            return result

        return call


def deadly_bot(
    url: str, addresses: Addresses, organisation: str, clock: SimulatedClock, ids: Ids, points: Points
) -> Bot:
    """A bot with everything real that dies as `points` has it."""
    process.SqlWorkStore = deadly_work_store()  # type: ignore[misc]
    database = DeadlyDatabase(url, points)
    if not Path(str(database.engine.url.database)).exists():
        mapped().create_all(database.engine)
    real = gateways_of(Settings(), ALL_SIMULATED, addresses, database, clock)
    gateways: Mapping[Any, Any] = {name: DeadlyGateway(gateway, points) for name, gateway in real.items()}
    return Bot(
        database,
        Organisation(name=organisation),
        clock,
        ids,
        gateways,
        lambda at: datetime.now(UTC) + (at - clock.now()),
    )
