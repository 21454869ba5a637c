"""An owner who asks how the work goes: the contractor is asked, once a day and in daylight."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.lifecycle.contracts.commands import StartWork
from bot.lifecycle.contracts.model import CheckIn
from tests.support.contract_at_work import ContractAtWork, berlin

CUTOFF = berlin(2026, 12, 18, 18)


@pytest.mark.parametrize(
    "words",
    ["how's it going, ask her", "poke her", "remind ana", "ask her how it goes", "erinner sie", "recuérdaselo"],
)
async def test_the_contractor_is_asked_once_a_day(words: str, tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await work.command(StartWork(work.contract(CUTOFF)))
        work.unread("dm-DAna")
        work.unread("dm-SOlga")
        assert "Ask Ana how it goes?" in await work.say(work.olga, words)
        assert work.unread("dm-DAna") == "", "nothing goes out before it was confirmed"
        assert "Waiting for Ana" in await work.say(work.olga, "yes")
        await work.advance(minutes=1)
        assert "How does it go?" in work.unread("dm-DAna")
        await work.say(work.olga, "poke her")
        assert "once a day is enough" in await work.say(work.olga, "yes")
        await work.advance(minutes=1)
        assert work.unread("dm-DAna") == ""
        assert len(work.rows(CheckIn)) == 1


async def test_in_their_night_the_question_waits_for_their_morning(tmp_path: Path) -> None:
    night = datetime(2026, 12, 7, 15, 0, tzinfo=UTC)
    async with ContractAtWork(tmp_path, start=night) as work:
        await work.command(StartWork(work.contract(CUTOFF)))
        work.unread("dm-DAna")
        await work.say(work.olga, "poke her")
        assert "Ana reads it at Tue 8 Dec" in await work.say(work.olga, "yes")
        await work.advance(hours=8)
        assert "How does it go?" not in work.unread("dm-DAna")
        await work.advance(hours=2)
        assert "How does it go?" in work.unread("dm-DAna")
