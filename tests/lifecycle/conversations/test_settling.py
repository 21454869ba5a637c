"""Differences, payment, the end and the record, lived through as conversations."""

import json
from pathlib import Path

from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.settlement.model import Delivery, Difference, Rating
from tests.support.contract_at_work import ContractAtWork, begun, delivered, fixes_sent


async def differing(work: ContractAtWork) -> Difference:
    await fixes_sent(work)
    await work.say(work.ana, "I see it differently")
    await work.say(work.ana, 'Row 30 is "Dry feet, from 20 EUR": benefit first')
    await work.say(work.ana, "send")
    return work.row(Difference)  # type: ignore[no-any-return]


async def test_a_difference_shows_both_the_signed_words_and_both_notes(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await differing(work)
        for who in (work.olga, work.ana):
            shown = work.everything(work.dm(who).channel).rsplit("you see C2 differently", 1)[1]
            assert "first sentence names a benefit" in shown
            assert "row 12 and 30 start with the price" in shown
            assert "Dry feet" in shown


async def test_two_matching_taps_end_a_difference(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        one = await differing(work)
        work.unread_by(work.olga)
        await work.press(work.ana, "Reword for next time")
        assert "Ana proposes Reword" in work.unread_by(work.olga)
        said = await work.say(work.olga, "same for me")
        assert "settled" in said
        assert "[Accept delivery]" in said
        assert "settled" in work.unread_by(work.ana)
        assert work.row(Difference).settled == "reword"
        assert work.row(Contract).stage == "delivered"
        again = await work.press(work.ana, f"@propose:{one.id}:fix")
        assert "has been settled" in again


async def test_each_side_may_give_way_alone(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await differing(work)
        await work.press(work.ana, "I will fix it")
        assert work.row(Difference).settled == "fix"
        assert work.row(Contract).stage == "working"
        assert work.row(Delivery).state == "fixing"


async def test_the_time_box_of_a_difference_decides_nothing(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await differing(work)
        work.unread_by(work.olga)
        await work.advance(hours=60)
        assert "48 hours" in work.unread_by(work.olga)
        assert "48 hours" in work.unread_by(work.ana)
        assert work.row(Difference).settled == ""


async def test_accept_pay_close_and_rate(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        contract = await begun(work, hours=1)
        one = await delivered(work)
        work.unread_by(work.olga)
        await work.say(work.olga, "all pass")
        work.unread_by(work.ana)
        assert "is accepted" in await work.say(work.olga, "accept delivery")
        assert "settled already" in await work.press(work.olga, f"@accept:{one.id}")
        assert "Has everything been paid?" in work.unread_by(work.ana)
        await work.press(work.ana, "Not yet")
        assert "I remind you this once" in work.unread_by(work.olga)
        assert "reminded Olga already" in await work.press(work.ana, f"@paid:{contract}:no")
        assert work.unread_by(work.olga) == ""
        assert "How clear" in await work.press(work.ana, "Paid")
        assert work.row(Project).outcome == "delivered and accepted, paid"
        assert work.row(Contract).stage == "closed"
        assert "answered already" in await work.press(work.ana, f"@paid:{contract}:yes")
        await work.say(work.ana, "good")
        first = await work.say(work.ana, "yes")
        assert "once Olga has answered" in first
        assert "again: yes" not in work.unread_by(work.olga), "shown only when both have answered"
        await work.say(work.olga, "very good")
        both = await work.say(work.olga, "maybe")
        assert "Olga - the work: very good; again: maybe" in both
        assert "Ana - the brief: good; again: yes" in work.unread_by(work.ana)
        assert len(work.rows(Rating)) == 2


async def test_without_an_answer_about_the_money_it_closes_after_a_week(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await delivered(work)
        await work.say(work.olga, "all pass")
        await work.say(work.olga, "accept delivery")
        await work.advance(days=7, hours=1)
        assert work.row(Project).outcome == "delivered and accepted, payment not confirmed"


async def test_what_only_the_clock_may_ask_for_is_no_button_to_anybody(tmp_path: Path) -> None:
    """X56: a button is never trusted, whatever string it carries."""
    async with ContractAtWork(tmp_path) as work:
        contract = await begun(work)
        one = await delivered(work)
        await work.say(work.olga, "all pass")
        await work.say(work.olga, "accept delivery")
        until = one.review_until.isoformat()
        for string in (
            f"close:{contract}",
            f"review.remind:{one.id}:end.{until}",
            "digest:olga:2026-12-09",
            "erased:ana",
        ):
            assert "does not work any more" in await work.press(work.olga, f"@{string}")
        assert work.row(Contract).stage == "accepted"


async def test_the_record_as_text_and_json_for_the_two_sides_only(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await fixes_sent(work)
        for who in (work.olga, work.ana):
            said = await work.say(who, "record")
            assert "<file record-product-texts.txt>" in said
        eve = work.person("Eve", "discord")
        assert "not for you" in await work.press(eve, "@record:j-x")
        assert "Nothing is open between us" in await work.say(eve, "record")
        shown = [one for one in work.platforms["discord"].shown.values() if one.message.files]
        files = {
            one.name: work.in_transaction(lambda unit, sha=one.sha256: unit.file(sha))
            for one in shown[-1].message.files
        }
        text = files["record-product-texts.txt"].decode()
        assert "Olga (owner): verdict: fix" in text
        assert "seen: row 12 and 30 start with the price" in text
        assert "sha256 " in text
        data = json.loads(files["record-product-texts.json"])
        assert data["versions"][0]["text"].startswith("title: Product texts\n")
        assert {line["who"] for line in data["lines"]} == {"the bot", "Ana (contractor)", "Olga (owner)"}
