"""How long somebody waits while others have written much (X69)."""

import asyncio
from datetime import UTC, datetime

from bot.engine.events import Account, Said
from tests.bench.deployment import CYCLE, Deployment, deployed, direct_channel
from tests.bench.report import Report, percentile


async def wait_beside(url: str, *, people: int, each: int, asks: int = 11) -> list[float]:
    """So many people have each written so many messages; the seconds that each line of another takes meanwhile."""
    async with deployed(url) as bot:
        await bot.live("Kim", len(CYCLE))
        await asyncio.gather(*(write_ahead(bot, f"P{number}", each) for number in range(people)))
        return await bot.live("Kim", asks)


async def write_ahead(bot: Deployment, person: str, lines: int) -> None:
    """So many messages of a person, none of which waits for the answer to the one before it."""
    who = Account("slack", person)
    for number in range(lines):
        event = Said(
            who=who, where=direct_channel(who), at=datetime.now(UTC), direct=True, text=CYCLE[number % len(CYCLE)],
            message=str(number),
        )  # fmt: skip
        await bot.worker.take(f"{person}:{number}", event)


async def another_waits(report: Report, url: str, *, people: int, each: int) -> None:
    """The wait of somebody else, in the table."""
    waits = await wait_beside(url, people=people, each=each)
    report.line(f"{people} x {each} messages waiting; somebody else waits p95 {percentile(waits, 0.95):.0f} ms")
