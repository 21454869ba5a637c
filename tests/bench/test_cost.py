"""What an ordinary answer asks of the database, by counts that no machine's speed changes."""

import asyncio
from pathlib import Path

from tests.bench.counted import counted
from tests.bench.deployment import CYCLE, deployed
from tests.support.databases import sqlite_with_tables

ANSWERS = 6
"""The lines of the cycle that answer in words; what answers a card also changes that card, one message more."""


async def test_an_ordinary_answer_is_three_commits_and_nothing_else(tmp_path: Path) -> None:
    """Its event, its turn, its message (DESIGN 5)."""
    async with deployed(sqlite_with_tables(tmp_path / "one.db")) as bot:
        await bot.live("Olga", len(CYCLE) + 1)
        for line in CYCLE[1 : ANSWERS + 1]:
            await asyncio.wait_for(bot.worker.at_rest.wait(), 60)
            with counted(bot.database) as counts:
                await bot.say("Olga", line)
                await asyncio.wait_for(bot.worker.at_rest.wait(), 60)
            assert counts["commits"] == counts["transactions"] == 3, line
            assert counts["SELECT"] <= 22, line


async def test_what_comes_at_once_is_committed_together(tmp_path: Path) -> None:
    """Sixteen people who write in one instant cost fewer commits than turns."""
    async with deployed(sqlite_with_tables(tmp_path / "many.db")) as bot:
        people = [f"P{number}" for number in range(16)]
        for line in CYCLE[:3]:
            with counted(bot.database) as counts:
                await asyncio.gather(*(bot.say(person, line) for person in people))
                await bot.worker.quiet()
        assert counts["commits"] <= len(people)
