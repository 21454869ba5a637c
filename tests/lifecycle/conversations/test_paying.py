"""Accepted work reaches its close by what both sides say of the money, lived through as conversations (T.9)."""

from pathlib import Path

import pytest

from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from tests.support.contract_at_work import ContractAtWork, begun, delivered


async def accepted(work: ContractAtWork) -> None:
    """Olga has accepted the delivery of Ana."""
    await begun(work, hours=1)
    await delivered(work)
    await work.say(work.olga, "all pass")
    await work.say(work.olga, "accept delivery")
    work.unread_by(work.ana)
    work.unread_by(work.olga)


@pytest.mark.parametrize(
    ("judged", "yes", "sent", "came"),
    [
        ("all great, I accept it", "yes", "just sent the money by paypal", "yep got it, thx"),
        ("passt alles, ich nehme es ab", "ja", "hab alles überwiesen", "ja ist da, danke"),
        ("todo perfecto, acepto", "sí", "ya está pagado todo", "ya me llegó, gracias"),
    ],
)
async def test_accepted_work_is_closed_by_the_words_of_both(
    tmp_path: Path, judged: str, yes: str, sent: str, came: str
) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await delivered(work)
        await work.say(work.olga, judged)
        await work.say(work.olga, yes)
        assert work.row(Contract).stage == "accepted"
        work.unread_by(work.ana)
        assert "You have paid Ana everything?" in await work.say(work.olga, sent)
        assert work.unread_by(work.ana) == "", "shown before it goes out"
        await work.say(work.olga, yes)
        assert "Olga says that everything is paid" in work.unread_by(work.ana)
        assert "is closed" in await work.say(work.ana, came)
        assert work.row(Project).outcome == "delivered and accepted, paid"


async def test_a_part_stays_a_part_on_both_sides(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await accepted(work)
        assert "You have paid Ana 200 EUR?" in await work.say(work.olga, "I sent her 200 by paypal today")
        await work.press(work.olga, "Yes, ask Ana")
        assert "200 EUR is paid. Agreed: 320 EUR" in work.unread_by(work.ana)
        assert "the rest is open" in await work.say(work.ana, "got the 200, thanks")
        assert "200 EUR has arrived; agreed: 320 EUR" in work.unread_by(work.olga)
        assert work.row(Contract).stage == "accepted"
        await work.say(work.olga, "transferred the rest")
        await work.say(work.olga, "yes")
        assert "is closed" in await work.say(work.ana, "money arrived")


async def test_the_owners_word_alone_closes_nothing(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await accepted(work)
        await work.say(work.olga, "paid")
        assert "Nothing was changed" in await work.say(work.olga, "no")
        assert work.row(Contract).paid == ""
        await work.say(work.olga, "i paid 320")
        await work.say(work.olga, "yes")
        assert (work.row(Contract).stage, work.row(Contract).paid) == ("accepted", "said")
        assert "not for you" in await work.press(work.ana, "@paid.owner:c-x")


async def test_not_there_and_an_ok_afterwards_is_no_receipt(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await accepted(work)
        assert "I reminded Olga once" in await work.say(work.ana, "nothing came")
        assert "not everything is paid yet" in work.unread_by(work.olga)
        await work.say(work.ana, "got it")
        assert work.row(Contract).stage == "accepted", "an ok to the reminder is no word about the money"
        shown = await work.say(work.olga, "will pay tomorrow")
        assert "Send this to Ana?\nwill pay tomorrow" in shown
        await work.press(work.olga, "Send")
        assert "will pay tomorrow" in work.unread_by(work.ana)
        await work.say(work.ana, "money arrived")
        assert work.row(Contract).stage == "closed"


async def test_are_we_done_shows_where_it_stands_and_what_is_expected(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await accepted(work)
        for who, text, act in (
            (work.olga, "are we done?", "pay, and write here"),
            (work.ana, "are we done?", "say when everything is paid"),
            (work.olga, "sind wir fertig?", "pay, and write here"),
            (work.ana, "¿hemos terminado?", "say when everything is paid"),
        ):
            said = await work.say(who, text)
            assert "Where things stand" in said
            assert act in said
            assert "Sorry" not in said


async def test_who_would_like_to_close_hears_what_is_missing(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await accepted(work)
        assert "closes when Ana says" in await work.say(work.olga, "close it")
        await work.press(work.olga, "I have paid everything")
        work.unread_by(work.ana)
        assert "Ana's turn" in await work.say(work.olga, "close it please")
        assert "only your word on the money is missing" in await work.say(work.ana, "we can close it")
        assert "is closed" in await work.press(work.ana, "Paid")
        assert "Nothing has been accepted yet" in await work.press(work.olga, "@paid.owner:c-x")


async def test_words_about_money_mean_nothing_before_it_is_due(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await work.say(work.ana, "yep got it, thx")
        assert work.row(Contract).paid == ""
