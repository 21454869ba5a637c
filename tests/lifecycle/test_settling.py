"""Differences, payment, the end and the record, lived through as conversations."""

import json
from pathlib import Path

from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.settlement.model import Delivery, Difference, Rating
from tests.lifecycle.test_delivery import begun, delivered, fixes_sent
from tests.support.contract_at_work import House


async def differing(house: House) -> Difference:
    await fixes_sent(house)
    await house.say(house.ana, "I see it differently")
    await house.say(house.ana, 'Row 30 is "Dry feet, from 20 EUR": benefit first')
    return house.one(Difference)  # type: ignore[no-any-return]


async def test_a_difference_shows_both_the_signed_words_and_both_notes(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await differing(house)
        for who in (house.olga, house.ana):
            shown = house.everything(house.dm(who).channel).rsplit("you see C2 differently", 1)[1]
            assert "first sentence names a benefit" in shown
            assert "row 12 and 30 start with the price" in shown
            assert "Dry feet" in shown


async def test_two_matching_taps_end_a_difference(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        one = await differing(house)
        house.news(house.olga)
        await house.press(house.ana, "Reword for next time")
        assert "Ana proposes Reword for next time" in house.news(house.olga)
        said = await house.say(house.olga, "same for me")
        assert "settled" in said
        assert "[Accept delivery]" in said
        assert "settled" in house.news(house.ana)
        assert house.one(Difference).settled == "reword"
        assert house.one(Contract).stage == "delivered"
        again = await house.press(house.ana, f"@propose:{one.id}:fix")
        assert "has been settled" in again


async def test_each_side_may_give_way_alone(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await differing(house)
        await house.press(house.ana, "I will fix it")
        assert house.one(Difference).settled == "fix"
        assert house.one(Contract).stage == "working"
        assert house.one(Delivery).state == "fixing"


async def test_the_time_box_of_a_difference_decides_nothing(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await differing(house)
        house.news(house.olga)
        await house.advance(hours=60)
        assert "the 48 hours are over" in house.news(house.olga)
        assert "the 48 hours are over" in house.news(house.ana)
        assert house.one(Difference).settled == ""


async def test_accept_pay_close_and_rate(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        contract = await begun(house)
        one = await delivered(house)
        house.news(house.olga)
        await house.say(house.olga, "all pass")
        house.news(house.ana)
        assert "is accepted" in await house.say(house.olga, "accept delivery")
        assert "settled already" in await house.press(house.olga, f"@accept:{one.id}")
        assert "Has everything been paid?" in house.news(house.ana)
        await house.press(house.ana, "Not yet")
        assert "I remind you this once" in house.news(house.olga)
        assert "reminded Olga already" in await house.press(house.ana, f"@paid:{contract}:no")
        assert house.news(house.olga) == ""
        assert "How clear was the brief" in await house.press(house.ana, "Paid")
        assert house.one(Project).outcome == "delivered and accepted, paid"
        assert house.one(Contract).stage == "closed"
        assert "answered already" in await house.press(house.ana, f"@paid:{contract}:yes")
        await house.say(house.ana, "good")
        first = await house.say(house.ana, "yes")
        assert "once Olga has answered" in first
        assert "again: yes" not in house.news(house.olga), "shown only when both have answered"
        await house.say(house.olga, "very good")
        both = await house.say(house.olga, "maybe")
        assert "Olga - the work: very good; again: maybe" in both
        assert "Ana - the brief: good; again: yes" in house.news(house.ana)
        assert len(house.all(Rating)) == 2


async def test_without_an_answer_about_the_money_it_closes_after_a_week(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await delivered(house)
        await house.say(house.olga, "all pass")
        await house.say(house.olga, "accept delivery")
        await house.advance(days=7, hours=1)
        assert house.one(Project).outcome == "delivered and accepted, payment not confirmed"


async def test_the_record_as_text_and_json_for_the_two_sides_only(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await fixes_sent(house)
        for who in (house.olga, house.ana):
            said = await house.say(who, "record")
            assert "<file record-product-texts.txt>" in said
        eve = house.person("Eve", "discord")
        assert "not for you" in await house.press(eve, "@record:j-x")
        assert "no record that you can see" in await house.say(eve, "record")
        shown = [one for one in house.walls["discord"].shown.values() if one.message.files]
        files = {one.name: house.rows(lambda unit, sha=one.sha256: unit.file(sha)) for one in shown[-1].message.files}
        text = files["record-product-texts.txt"].decode()
        assert "Olga (owner): verdict: fix" in text
        assert "seen: row 12 and 30 start with the price" in text
        assert "sha256 " in text
        data = json.loads(files["record-product-texts.json"])
        assert data["versions"][0]["text"].startswith("title: Product texts\n")
        assert {line["who"] for line in data["lines"]} == {"the bot", "Ana (contractor)", "Olga (owner)"}
