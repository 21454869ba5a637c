"""Delivery, verdicts, fixes, differences, payment and the end, lived through as conversations (T.9)."""

from datetime import timedelta
from pathlib import Path

from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.commands import StartWork
from bot.lifecycle.contracts.model import Contract, Milestone
from bot.lifecycle.settlement.model import Delivery, SelfCheck, Verdict
from tests.support.contract_at_work import House, berlin

CUTOFF = berlin(2026, 12, 18, 18)


async def begun(house: House) -> str:
    contract = house.contract(CUTOFF)
    await house.command(StartWork(contract))
    await house.advance(hours=1)
    house.news(house.ana)
    house.news(house.olga)
    return contract


async def delivered(house: House, check: str = "y") -> Delivery:
    await house.say(house.ana, "deliver")
    await house.say(house.ana, "https://sheet.example/1")
    await house.say(house.ana, check)
    await house.say(house.ana, "skip")
    await house.say(house.ana, "send delivery")
    return house.all(Delivery)[-1]  # type: ignore[no-any-return]


async def fixes_sent(house: House) -> Delivery:
    delivery = await delivered(house)
    await house.say(house.olga, "C2 fix, row 12 and 30 start with the price. the rest passes")
    await house.say(house.olga, "send the fixes")
    house.news(house.ana)
    house.news(house.olga)
    return delivery


async def test_a_delivery_needs_something_to_look_at_and_a_check_of_everything(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        assert "what do you hand over?" in await house.say(house.ana, "done")
        assert "no file and no link" in await house.say(house.ana, "it is in the usual place")
        asked = await house.say(house.ana, "here", files=("texts.txt",))
        assert "C2 first sentence names a benefit" in asked
        assert "Still open: C1, C3" in await house.say(house.ana, "C2 y")
        assert "Anything the owner should know?" in await house.say(house.ana, "y n: one claim is from the box")
        look = await house.say(house.ana, "row 7 has a new name")
        assert "C3 not met (one claim is from the box)" in look
        assert house.all(Delivery) == [], "nothing goes out before Send"
        sent = await house.press(house.ana, "Send delivery")
        assert "early. Olga's turn until" in sent
        card = house.news(house.olga)
        assert "Own check: not met - one claim is from the box" in card
        assert "<file texts.txt>" in card
        assert "Silence does not mean yes" in card
        one = house.one(Delivery)
        assert one.checks == (
            SelfCheck("C1", True),
            SelfCheck("C2", True),
            SelfCheck("C3", False, "one claim is from the box"),
        )
        assert house.one(Project).stage == "delivered"
        assert house.one(Contract).stage == "delivered"
        assert [one.state for one in house.all(Milestone)] == ["done"]


async def test_verdicts_by_taps_and_a_fix_by_form(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        one = await delivered(house)
        house.news(house.olga)
        assert "Still open: C2, C3" in await house.press(house.olga, "C1 Pass")
        assert "(form)" in await house.press(house.olga, "C2 Fix")
        assert "errors" in await house.submit(house.olga, seen=" ")
        await house.submit(house.olga, seen="row 12 starts with the price")
        said = await house.press(house.olga, "C3 Accept as is")
        assert "Ana gets the list of fixes, round 1 of 2" in said
        assert house.one(Delivery, id=one.id).verdicts == {
            "C1": Verdict("pass"),
            "C2": Verdict("fix", "row 12 starts with the price"),
            "C3": Verdict("as_is"),
        }
        shown = house.everything(house.dm(house.olga).channel)
        assert "[C1 Pass]" not in shown, "the card shows open criteria only"


async def test_a_fix_must_say_what_was_seen(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await delivered(house)
        house.news(house.olga)
        assert "C2: what did you see?" in await house.say(house.olga, "C2 fix")
        assert house.one(Delivery).verdicts == {}


async def test_only_the_owner_judges(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        one = await delivered(house)
        assert "not for you" in await house.press(house.ana, f"@verdict:{one.id}:C1.pass")
        assert "not for you" in await house.press(house.person("Eve", "slack"), f"@accept:{one.id}")
        assert house.one(Delivery).verdicts == {}


async def test_a_wish_outside_the_version_is_no_fix(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await delivered(house)
        house.news(house.olga)
        said = await house.say(house.olga, "C2 fix, row 12 and 30 start with the price. and add emojis to all")
        assert "“add emojis to all” is not in version 1" in said
        house.news(house.ana)
        await house.press(house.olga, "Ask as a change: price, date?")
        asked = house.news(house.ana)
        assert "add emojis to all" in asked
        assert "you do not owe it" in asked
        assert house.one(Delivery).fixes == ("C2",)
        one = house.one(Delivery)
        assert "answered already" in await house.press(house.olga, f"@extra.drop:{one.id}:0")


async def test_fixes_go_out_once_are_counted_and_come_back(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        one = await delivered(house)
        house.news(house.ana)
        await house.say(house.olga, "C2 fix, row 12 starts with the price. the rest passes")
        await house.say(house.olga, "send the fixes")
        listed = house.news(house.ana)
        assert "2 of 3 criteria are fine" in listed
        assert "row 12 starts with the price" in listed
        assert "Round 1 of 2" in listed
        assert "sent already" in await house.press(house.olga, f"@fixes:{one.id}")
        assert house.one(Contract).stage == "working"
        assert "I told Olga" in await house.say(house.ana, "ok")
        assert "takes the fixes on" in house.news(house.olga)
        await delivered(house)
        again = house.news(house.olga)
        assert "round 2" in again
        assert "[C2 Pass]" in again
        assert "[C1 Pass]" not in again, "what has passed is not judged twice"
        assert {one.round: one.state for one in house.all(Delivery)} == {0: "replaced", 1: "open"}
        await house.say(house.olga, "C2 fix, row 30 too. the rest passes")
        await house.say(house.olga, "send the fixes")
        await delivered(house)
        house.news(house.olga)
        last = await house.say(house.olga, "C2 fix, still row 30. the rest passes")
        assert "2 agreed rounds of fixes are used up" in last
        assert "[C2 Accept as is]" in last


async def test_the_contractor_is_asked_before_the_date_of_the_fixes(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await fixes_sent(house)
        await house.advance(days=2)
        assert "list of fixes, round 1" in house.news(house.ana)


async def test_review_reminders_and_what_silence_means(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        one = await delivered(house)
        house.news(house.olga)
        await house.advance(days=2, hours=1)
        assert "Ana waits for your review until" in house.news(house.olga)
        await house.advance(days=2)
        assert "Open: C1, C2, C3" in house.news(house.olga)
        await house.advance(hours=21)
        assert "waits for your review" in house.news(house.olga)
        house.news(house.ana)
        await house.advance(hours=4)
        assert "nothing is accepted and nothing is refused" in house.news(house.olga)
        assert "“still open”" in house.news(house.ana)
        assert house.one(Delivery).state == "open"
        await house.say(house.olga, "all pass")
        await house.press(house.olga, "Accept delivery")
        assert house.one(Delivery, id=one.id).state == "accepted"


async def test_after_downtime_one_review_reminder(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await delivered(house)
        house.news(house.olga)
        house.clock.at += timedelta(days=4, hours=1)
        house.worker.wake()
        await house.settle()
        assert house.news(house.olga).count("waits for your review") == 1
