"""Another plan at work, as conversations: a cut-off that the owner proposes, days on which the contractor is away."""

from pathlib import Path

import pytest

from bot.lifecycle.applications.model import Application
from bot.lifecycle.contracts.model import Slip
from bot.lifecycle.contracts.model.engagement import engagement_of
from bot.reading.values import Wall
from tests.support.contract_at_work import CUTOFF, ContractAtWork, begun, berlin


def _cutoff(work: ContractAtWork) -> Wall:
    return work.in_transaction(lambda unit: engagement_of(unit, "c-x").cutoff)  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    "words", ["can we say the 20th instead", "verschieb die Frist auf den 20.", "podemos decir el 20 de diciembre"]
)
async def test_the_owner_proposes_another_cut_off_and_both_agree(tmp_path: Path, words: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        shown = await work.say(work.olga, words)
        assert "I would ask Ana" in shown
        assert "Sun 20 Dec, 18:00 Berlin" in shown
        assert work.unread_by(work.ana) == ""
        assert "Waiting for Ana" in await work.say(work.olga, "send")
        asked = work.unread_by(work.ana)
        assert "Olga proposes another cut-off" in asked
        assert "[Agree] [Keep the date]" in asked
        assert _cutoff(work) == CUTOFF
        assert "Ana answers" in await work.say(work.olga, "status")
        await work.say(work.ana, "agree")
        assert _cutoff(work) == berlin(2026, 12, 20, 18)
        assert "Sun 20 Dec" in work.unread_by(work.olga)


async def test_a_proposal_that_is_not_taken_leaves_the_date(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        assert "Which date would you propose?" in await work.say(work.olga, "move the date")
        await work.say(work.olga, "Mon 21 Dec 12:00")
        await work.say(work.olga, "send")
        await work.press(work.ana, "Keep the date")
        assert "keeps the agreed cut-off" in work.unread_by(work.olga)
        assert _cutoff(work) == CUTOFF
        assert work.row(Slip).state == "kept"


async def test_a_proposal_may_be_left_unsent(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        await work.say(work.olga, "move the cut-off to Monday")
        await work.press(work.olga, "Do not ask")
        assert work.rows(Slip) == []
        assert work.unread_by(work.ana) == ""


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("I'm away until Friday", "2026-12-11"),
        ("bin bis Freitag im Urlaub", "2026-12-11"),
        ("estoy fuera hasta el viernes", "2026-12-11"),
        ("I am travelling, back on Friday", "2026-12-10"),
    ],
)
async def test_days_away_are_shown_then_told_with_the_dates_that_they_touch(
    tmp_path: Path, words: str, last: str
) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        shown = await work.say(work.ana, words)
        assert "I would tell Olga" in shown
        assert work.unread_by(work.olga) == ""
        assert "I told Olga" in await work.say(work.ana, "send")
        assert "Ana is away" in work.unread_by(work.olga)
        (application,) = work.rows(Application)
        assert [days.last.isoformat() for days in application.applied.times.blocked] == [last]


async def test_a_date_within_the_days_away_is_named_to_both(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        await work.say(work.ana, "I am away from 16 to 20 December")
        told = await work.say(work.ana, "send")
        assert "falls into these days" in told
        assert "[I need more time]" in told
        assert "[Move the date]" in work.unread_by(work.olga)
