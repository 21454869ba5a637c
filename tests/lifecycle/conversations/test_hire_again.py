"""The same person for the same work once more, as conversations (F105)."""

from pathlib import Path

import pytest

from bot.lifecycle.ads.model import Ad
from bot.lifecycle.brief.model import Project
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.settlement.model import Delivery
from tests.support.contract_at_work import ContractAtWork, begun, delivered


async def _closed(work: ContractAtWork) -> None:
    await begun(work, checkpoints=True)
    await delivered(work)
    await work.say(work.olga, "all pass")
    await work.say(work.olga, "accept delivery")
    await work.say(work.ana, "paid")
    assert work.row(Project).stage == "closed"
    assert work.rows(Delivery)
    work.unread_by(work.ana)
    work.unread_by(work.olga)


@pytest.mark.parametrize("words", ["hire Ana again", "Ana nochmal beauftragen", "contrata a Ana otra vez"])
async def test_the_brief_is_copied_and_the_offer_goes_to_them_first(tmp_path: Path, words: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await _closed(work)
        await work.say(work.olga, "skip")
        asked = await work.say(work.olga, words)
        assert "once more, with Ana" in asked
        assert "hears nothing before you send the offer" in asked
        await work.say(work.olga, "Fri 29 Jan 2027 18:00")
        shown = await work.say(work.olga, "looks right")
        for _ in range(3):
            if "[Send]" in shown or "open until" in shown:
                break
            shown = await work.say(work.olga, "yes")
        (offer,) = work.rows(Offer)
        assert offer.state == "draft"
        assert [ad.state for ad in work.rows(Ad)] == ["closed"]
        assert work.unread_by(work.ana) == ""
        assert "Nothing is open" not in await work.say(work.ana, "status")
        assert "drafting" not in work.everything("dm-DAna")
        await work.say(work.olga, "send")
        assert "Product texts" in work.unread_by(work.ana)
        assert work.rows(Offer)[0].state == "sent"


async def test_work_that_is_not_over_is_not_begun_again_and_a_second_press_makes_no_second_project(
    tmp_path: Path,
) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        assert "not over yet" in await work.press(work.olga, "@hire.again:c-x")
        await delivered(work)
        await work.say(work.olga, "all pass")
        await work.say(work.olga, "accept delivery")
        await work.press(work.olga, "@hire.again:c-x")
        assert "being prepared" in await work.press(work.olga, "@hire.again:c-x")
        assert len(work.rows(Project)) == 2
        eve = work.person("Eve", "slack")
        assert "not for you" in await work.press(eve, "@hire.again:c-x")


async def test_nobody_hears_of_a_project_that_was_given_up(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await _closed(work)
        await work.say(work.olga, "skip")
        await work.say(work.olga, "hire Ana again")
        before = work.everything("dm-DAna")
        await work.say(work.olga, "delete this draft")
        await work.press(work.olga, "Delete it")
        assert {row.stage for row in work.rows(Project)} == {"closed"}
        await work.advance(days=3)
        assert work.everything("dm-DAna") == before
