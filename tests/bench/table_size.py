"""What much in the work table costs: reminders to come, and finished rows."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from time import perf_counter
from typing import Any

from bot.engine.events import CameDue
from bot.engine.talk_commands import AnswerInForm
from bot.engine.work import NewRow
from storage import queue
from storage.codec import encode
from storage.database import Database
from storage.tables.work import work
from storage.unit import SqlUnit
from tests.bench.report import Report


def _rows(count: int, **same: Any) -> list[dict[str, Any]]:
    now = datetime.now(UTC)
    return [
        {
            "key": f"row:{number}", "kind": "timer", "lane": "", "slot": "", "rank": 0, "platform": "",
            "body": CameDue(at=now, command=AnswerInForm(str(number))), "due_at": now + timedelta(hours=number),
            "attempts": 0, "receipts": (), "trouble": "", **same,
        }
        for number in range(1, count + 1)
    ]  # fmt: skip


def _fill(database: Database, rows: list[dict[str, Any]]) -> None:
    database.transaction(lambda session: session.execute(work.insert(), rows))


async def reminders(report: Report, url: str, count: int) -> None:
    """So many reminders to come: what a start asks of the table, and one more beside its bare insert."""
    database = Database(url)
    _fill(database, _rows(count))
    began = perf_counter()
    database.transaction(queue.release_all)
    database.transaction(lambda session: queue.claim(session, datetime.now(UTC), holder="w", rooms={queue.EVERY: 16}))
    database.transaction(queue.next_due)
    report.line(f"start with {count} reminders: {perf_counter() - began:.2f} s")
    now, body = datetime.now(UTC), CameDue(at=datetime.now(UTC), command=AnswerInForm("x"))

    def bare(number: int) -> None:
        values = (f"bare:{number}", "timer", "", "", 0, "", encode(body), str(now), 0, "[]", "")
        names = "key, kind, lane, slot, rank, platform, body, due_at, attempts, receipts, trouble"
        marks = ", ".join("?" * len(values))
        with database.engine.begin() as connection:
            connection.exec_driver_sql(f"INSERT INTO work ({names}) VALUES ({marks})", values)

    def put(number: int) -> None:
        row = NewRow(key=f"put:{number}", kind="timer", body=body, due=now + timedelta(days=1))
        database.transaction(lambda session: SqlUnit(session).work.put(row))

    seconds = []
    for what in (bare, put):
        began = perf_counter()
        for number in range(500):
            what(number)
        seconds.append(perf_counter() - began)
    report.line(f"a reminder put: {seconds[1] / 500 * 1000:.2f} ms, {seconds[1] / seconds[0]:.1f} of its bare insert")
    database.close()


async def finished_rows(report: Report, url: str, count: int, run: Callable[[str], Awaitable[float]]) -> None:
    """So many finished rows: the same turns as on an empty table."""
    before = await run(url)
    database = Database(url)
    done = datetime.now(UTC)
    for first in range(0, count, 50_000):
        _fill(database, _finished(first, 50_000, done))
    database.close()
    after = await run(url)
    report.line(f"a turn after {count} finished rows takes {before / after:.2f} of one before them")


def _finished(first: int, count: int, done: datetime) -> list[dict[str, Any]]:
    return [{**row, "key": f"done:{first}:{row['key']}", "done_at": done} for row in _rows(count)]
