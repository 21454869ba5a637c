"""Several processes on one PostgreSQL, each with people of its own."""

import asyncio
import logging
import sys
from time import perf_counter

import structlog

from tests.bench.deployment import CYCLE, deployed
from tests.bench.fairness import write_ahead
from tests.bench.report import Report
from tests.support.needs import ROOT


async def side_by_side(report: Report, url: str, processes: int, people: int, each: int) -> None:
    """All turns of all processes in a second, in the table."""
    children = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.bench.replicas", url, str(number), str(people // processes), str(each),
            cwd=ROOT, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        )
        for number in range(processes)
    ]  # fmt: skip
    for child in children:
        assert child.stdout is not None
        await child.stdout.readline()
    began = perf_counter()
    for child in children:
        assert child.stdin is not None
        child.stdin.write(b"go\n")
    for child in children:
        await child.wait()
    turns = people // processes * processes * each
    report.line(f"PostgreSQL, {processes} processes: {turns / (perf_counter() - began):.0f} turns/s in all")


async def work(url: str, name: str, people: int, each: int) -> None:
    """One of the processes: says when it is ready, begins when it is told to, ends when nothing waits any more. Any of
    them may take the answer to somebody's message to the platform, so nobody waits for theirs."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    async with deployed(url) as bot:
        await write_ahead(bot, f"warm{name}", len(CYCLE))
        await bot.worker.quiet()
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        await asyncio.to_thread(sys.stdin.readline)
        await asyncio.gather(*(write_ahead(bot, f"P{name}-{number}", each) for number in range(people)))
        await bot.worker.quiet()


if __name__ == "__main__":
    asyncio.run(work(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
