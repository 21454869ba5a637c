"""A bot in a process of its own that dies, without any farewell, at commits and sends that it has not died at before.

Run as a program it imports everything once and then forks a bot for each order (a line of JSON) on its input.
"""

import asyncio
import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from adapters.sandbox.town import Addresses
from adapters.sandbox.world import WorldClock
from bot import running
from bot.engine.book import House
from bot.playing import BOTH
from bot.running import Bot, RandomIds
from bot.settings import Settings
from bot.wiring import gateways_of
from storage.database import Database
from storage.desk import SqlDesk
from storage.tables import mapped

DIED = 17
READING = ("known", "place", "row", "file", "next-due", "unfinished", "conversations", "check")
SENDING = ("send", "change", "remove", "pin", "home")


class Points:
    """The named instants at which a process may die; every one that was reached stands in a file."""

    def __init__(self, file: Path, every: int) -> None:
        self.every = every
        self.known = set(file.read_text("utf-8").splitlines()) if file.exists() else set()
        self.file = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def reach(self, name: str) -> None:
        """Die here, if it is a new one and its turn."""
        if name in self.known:
            return
        self.known.add(name)
        os.write(self.file, f"{name}\n".encode())
        if len(self.known) % self.every == 0:
            os._exit(DIED)


def named_by(method: str, first: Any) -> str:
    """What a transaction is about: its row; of something that a person does, what it is, for they may do it again."""
    body = getattr(first, "body", None)
    if method in ("put", "take") and body is not None:
        words = next((getattr(body, one) for one in ("action", "form", "name", "text") if hasattr(body, one)), "")
        return f"{type(body).__name__} {words}"[:100].replace("\n", " ")
    return str(getattr(first, "key", "") or first)[:100].replace("\n", " ")


def deadly_desk(points: Points) -> type[SqlDesk]:
    """The real desk whose every writing transaction is two points, before its commit and after, named by its row."""

    class DeadlyDesk(SqlDesk):
        about = ""

        async def _run(self, name: str, what: Any) -> Any:
            about, self.about = self.about, ""
            if name in READING:
                return await super()._run(name, what)

            def inside(session: Any) -> Any:
                nonlocal about
                done = what(session)
                session.flush()
                about = about or ",".join(row.key for row in done) if name == "claim" else about
                if about:
                    points.reach(f"{name} {about}: before the commit")
                return done

            result = await super()._run(name, inside)
            if about:
                points.reach(f"{name} {about}: after the commit")
            return result

    def named(method: str) -> Any:
        async def call(self: Any, first: Any, *rest: Any, **more: Any) -> Any:
            self.about = named_by(method, first)
            return await getattr(SqlDesk, method)(self, first, *rest, **more)

        return call

    writing = ("put", "take", "turn", "postpone", "bury", "plan", "receipts", "sent", "refused", "finish", "settle")
    for method in (*writing, "keep", "opened"):
        if hasattr(SqlDesk, method):
            setattr(DeadlyDesk, method, named(method))
    return DeadlyDesk


class Deadly:
    """A real gateway whose every writing call is two points: before it, and after the platform has taken it."""

    def __init__(self, gateway: Any, points: Points) -> None:
        self._gateway = gateway
        self._points = points

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._gateway, name)
        if name not in SENDING:
            return found

        async def call(*given: Any, **more: Any) -> Any:
            about = more.get("nonce") or str(given[0])[:120].replace("\n", " ")
            self._points.reach(f"{name} {about}: before the call")
            result = await found(*given, **more)
            self._points.reach(f"{name} {about}: after the call")
            return result

        return call


async def live(order: dict[str, Any]) -> None:
    """Be a bot, and do what the control line asks, until told to end."""
    clock = WorldClock(datetime.fromisoformat(order["now"]))
    points = Points(Path(order["points"]), order["every"])
    running.SqlDesk = deadly_desk(points)  # type: ignore[misc]
    database = Database(order["url"])
    mapped().create_all(database.engine)
    found = gateways_of(Settings(), BOTH, Addresses(**order["addresses"]), database, clock)
    gateways = {name: Deadly(one, points) for name, one in found.items()}
    bot = Bot(
        database, House(name=order["house"]), clock, RandomIds(), gateways,
        lambda at: datetime.now(UTC) + (at - clock.now()),
    )  # fmt: skip
    reader, writer = await asyncio.open_unix_connection(order["control"])
    await bot.start()
    writer.write(b'{"up": true}\n')
    while line := await reader.readline():
        asked = json.loads(line)
        clock.set_to(datetime.fromisoformat(asked["now"]))
        bot.pump.wake()
        answer: Any = None
        if asked["do"] == "quiet":
            await bot.pump.quiet()
            for one in found.values():
                await (getattr(one, "settled", None) or one.quiet)()
            await bot.pump.quiet()
        elif asked["do"] == "due":
            due = await bot.pump.next_due()
            answer = due.isoformat() if due else None
        elif asked["do"] == "end":
            await bot.stop()
            return
        if asked["do"] != "wake":
            writer.write(json.dumps({"is": answer}).encode() + b"\n")


def main() -> None:
    """Fork a bot for each order; tell, when it has ended, how."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            code = 1
            try:
                asyncio.run(live(json.loads(line)))
                code = 0
            finally:
                os._exit(code)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
