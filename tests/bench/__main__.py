"""Prints what a turn costs on this machine, beside what bare sqlite3 does in the same minutes: `make bench`."""

import asyncio
import logging
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from time import perf_counter, process_time

import structlog

from tests.bench.counted import counted
from tests.bench.deployment import CYCLE, deployed
from tests.bench.fairness import another_waits
from tests.bench.raw import raw_rate
from tests.bench.replicas import side_by_side
from tests.bench.report import Report, percentile
from tests.bench.table_size import finished_rows, reminders
from tests.support.databases import create_tables, sqlite_with_tables
from tests.support.needs import ROOT
from tests.support.postgres import LASTING, running

RAW_TURNS = 400
ALONE, AT_ONCE, EACH = 165, 16, 33
FINISHED = 1_000_000
REMINDERS = 100_000


async def turns(report: Report, name: str, url: str, people: int, each: int) -> float:
    """So many people at once, each in the intake; gives the turns a second."""
    async with deployed(url) as bot:
        await bot.live("warm", len(CYCLE))
        await bot.worker.quiet()
        with counted(bot.database) as counts:
            began, used = perf_counter(), process_time()
            lived = await asyncio.gather(*(bot.live(f"P{number}", each) for number in range(people)))
            await bot.worker.quiet()
            took, used = perf_counter() - began, process_time() - used
    waits = [wait for lives in lived for wait in lives]
    rate = len(waits) / took
    report.rate(name, rate)
    report.line(f"    p50 {percentile(waits, 0.5):.1f} ms, p99 {percentile(waits, 0.99):.1f} ms")
    per_turn = ", ".join(f"{counts[what] / len(waits):.1f} {what}" for what in ("commits", "SELECT", "transactions"))
    report.line(f"    CPU {used / len(waits) * 1000:.1f} ms a turn; {per_turn} a turn")
    return rate


def child(*arguments: str) -> str:
    """What another Python prints."""
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout.strip()


async def main() -> None:
    """The whole table."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    report = Report()
    with tempfile.TemporaryDirectory() as name, running(LASTING) as server:
        folder = Path(name)

        async def raw() -> None:
            report.raw(await raw_rate(folder, RAW_TURNS))

        async def between(*runs: Callable[[], Awaitable[object]]) -> None:
            for run in runs:
                await raw()
                await run()
            await raw()

        async def one_at_a_time(url: str) -> float:
            await raw()
            rate = await turns(report, "one at a time", url, 1, ALONE)
            await raw()
            return rate

        def sqlite(name: str) -> str:
            return sqlite_with_tables(folder / f"{name}.db")

        def postgres() -> str:
            return server.create(create_tables, "bench")

        await between(
            lambda: turns(report, "SQLite, one at a time", sqlite("one"), 1, ALONE),
            lambda: turns(report, "SQLite, sixteen at once", sqlite("many"), AT_ONCE, EACH),
            lambda: turns(report, "PostgreSQL, one at a time", postgres(), 1, ALONE),
            lambda: turns(report, "PostgreSQL, sixteen at once", postgres(), AT_ONCE, EACH),
        )
        for processes in (1, 2, 4):
            await side_by_side(report, postgres(), processes, AT_ONCE, EACH)
        await another_waits(report, sqlite("spam"), people=1, each=1000)
        await another_waits(report, sqlite("crowd"), people=100, each=10)
        await reminders(report, sqlite("reminders"), REMINDERS)
        await finished_rows(report, sqlite("full"), FINISHED, one_at_a_time)
    report.line(f"import of the composition root: {child('-c', IMPORT)} s")


IMPORT = "from time import perf_counter as now; began = now(); import bot.runtime.app; print(round(now() - began, 2))"

if __name__ == "__main__":
    asyncio.run(main())
