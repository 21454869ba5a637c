"""Money that has not come although the work is closed, as conversations."""

from pathlib import Path

import pytest

from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from tests.support.contract_at_work import ContractAtWork, begun, delivered

MISSED = [
    "das Geld ist doch noch nicht da!!",
    "wo bleibt mein Geld?",
    "the money still isnt here",
    "still waiting for my money",
    "no me ha llegado el dinero",
]


async def closed(work: ContractAtWork, *, paid: bool) -> str:
    contract = await begun(work, checkpoints=True)
    await delivered(work)
    await work.say(work.olga, "all pass")
    await work.say(work.olga, "accept delivery")
    if paid:
        await work.say(work.ana, "paid")
    else:
        await work.advance(days=7, hours=1)
    assert work.row(Project).stage == "closed"
    work.unread_by(work.ana)
    work.unread_by(work.olga)
    return contract


@pytest.mark.parametrize("words", MISSED)
@pytest.mark.parametrize("paid", [False, True])
async def test_it_is_asked_and_with_a_yes_the_owner_hears_it(tmp_path: Path, words: str, paid: bool) -> None:
    async with ContractAtWork(tmp_path) as work:
        await closed(work, paid=paid)
        asked = await work.say(work.ana, words)
        assert "The money for Product texts has not come?" in asked
        assert ("You had told me that it is paid" in asked) is paid
        assert "No hurry" not in asked
        assert work.unread_by(work.olga) == ""
        assert "I reminded Olga once" in await work.say(work.ana, "yes")
        assert "not everything is paid yet" in work.unread_by(work.olga)
        assert work.row(Contract).paid == "not yet"
        assert work.row(Project).outcome == "delivered and accepted, payment still open as the contractor says"
        assert "Olga knows" in await work.say(work.ana, words)
        assert work.unread_by(work.olga) == ""
        assert "paid. The record says so" in await work.press(work.ana, "Paid")
        assert work.row(Project).outcome == "delivered and accepted, paid"


async def test_a_no_changes_nothing(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await closed(work, paid=True)
        await work.say(work.ana, "the money still isnt here")
        await work.say(work.ana, "no")
        assert work.row(Contract).paid == "yes"
        assert work.unread_by(work.olga) == ""


async def test_nobody_else_can_say_so_and_not_before_the_end(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        contract = await begun(work)
        assert "Nothing has been accepted yet" in await work.press(work.ana, f"@unpaid:{contract}")
        eve = work.person("Eve", "discord")
        assert "not for you" in await work.press(eve, f"@unpaid:{contract}")
        assert "not for you" in await work.press(work.olga, f"@unpaid:{contract}")
        assert work.row(Contract).paid == ""
