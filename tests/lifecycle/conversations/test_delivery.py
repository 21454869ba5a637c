"""Delivery, verdicts, fixes, differences, payment and the end, lived through as conversations (T.9)."""

from datetime import timedelta
from pathlib import Path

from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract, Milestone
from bot.lifecycle.settlement.model import Delivery, SelfCheck, Verdict
from tests.support.contract_at_work import ContractAtWork, begun, delivered, fixes_sent


async def test_a_delivery_needs_something_to_look_at_and_a_check_of_everything(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        assert "hand over?" in await work.say(work.ana, "done")
        assert "no file" in await work.say(work.ana, "it is in the usual place")
        asked = await work.say(work.ana, "here", files=("texts.txt",))
        assert "C2 first sentence names a benefit" in asked
        assert "Still open: C1, C3" in await work.say(work.ana, "C2 y")
        assert "owner should know" in await work.say(work.ana, "y n: one claim is from the box")
        look = await work.say(work.ana, "row 7 has a new name")
        assert "C3 not met" in look
        assert work.rows(Delivery) == [], "nothing goes out before Send"
        sent = await work.press(work.ana, "Send delivery")
        assert "early. Olga's turn until" in sent
        card = work.unread_by(work.olga)
        assert "Own check: not met" in card
        assert "<file texts.txt>" in card
        assert "Silence" in card
        one = work.row(Delivery)
        assert one.checks == (
            SelfCheck("C1", True),
            SelfCheck("C2", True),
            SelfCheck("C3", False, "one claim is from the box"),
        )
        assert work.row(Project).stage == "delivered"
        assert work.row(Contract).stage == "delivered"
        assert [one.state for one in work.rows(Milestone)] == ["done"]


async def test_verdicts_by_taps_and_a_fix_by_form(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        one = await delivered(work)
        work.unread_by(work.olga)
        assert "Still open: C2, C3" in await work.press(work.olga, "C1 Pass")
        assert "(form)" in await work.press(work.olga, "C2 Fix")
        assert "errors" in await work.submit(work.olga, seen=" ")
        await work.submit(work.olga, seen="row 12 starts with the price")
        said = await work.press(work.olga, "C3 Accept as is")
        assert "round 1 of 2" in said
        assert work.row(Delivery, id=one.id).verdicts == {
            "C1": Verdict("pass"),
            "C2": Verdict("fix", "row 12 starts with the price"),
            "C3": Verdict("as_is"),
        }
        shown = work.everything(work.dm(work.olga).channel)
        assert "[C1 Pass]" not in shown, "the card shows open criteria only"


async def test_a_fix_must_say_what_was_seen(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await delivered(work)
        work.unread_by(work.olga)
        assert "C2: what did" in await work.say(work.olga, "C2 fix")
        assert work.row(Delivery).verdicts == {}


async def test_only_the_owner_judges(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        one = await delivered(work)
        assert "not for you" in await work.press(work.ana, f"@verdict:{one.id}:C1.pass")
        assert "not for you" in await work.press(work.person("Eve", "slack"), f"@accept:{one.id}")
        assert work.row(Delivery).verdicts == {}


async def test_a_wish_outside_the_version_is_no_fix(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await delivered(work)
        work.unread_by(work.olga)
        said = await work.say(work.olga, "C2 fix, row 12 and 30 start with the price. and add emojis to all")
        assert "“add emojis to all”" in said
        work.unread_by(work.ana)
        await work.press(work.olga, "Ask as a change: price, date?")
        asked = work.unread_by(work.ana)
        assert "add emojis to all" in asked
        assert "not owe it" in asked
        assert work.row(Delivery).fixes == ("C2",)
        one = work.row(Delivery)
        assert "answered already" in await work.press(work.olga, f"@extra.drop:{one.id}:0")


async def test_fixes_go_out_once_are_counted_and_come_back(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        one = await delivered(work)
        work.unread_by(work.ana)
        await work.say(work.olga, "C2 fix, row 12 starts with the price. the rest passes")
        await work.say(work.olga, "send the fixes")
        listed = work.unread_by(work.ana)
        assert "2 of 3" in listed
        assert "row 12 starts with the price" in listed
        assert "Round 1 of 2" in listed
        assert "sent already" in await work.press(work.olga, f"@fixes:{one.id}")
        assert work.row(Contract).stage == "working"
        assert "I told Olga" in await work.say(work.ana, "ok")
        assert "takes the fixes on" in work.unread_by(work.olga)
        await delivered(work)
        again = work.unread_by(work.olga)
        assert "round 2" in again
        assert "[C2 Pass]" in again
        assert "[C1 Pass]" not in again, "what has passed is not judged twice"
        assert {one.round: one.state for one in work.rows(Delivery)} == {0: "replaced", 1: "open"}
        await work.say(work.olga, "C2 fix, row 30 too. the rest passes")
        await work.say(work.olga, "send the fixes")
        await delivered(work)
        work.unread_by(work.olga)
        last = await work.say(work.olga, "C2 fix, still row 30. the rest passes")
        assert "used up" in last
        assert "[C2 Accept as is]" in last


async def test_the_contractor_is_asked_before_the_date_of_the_fixes(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await fixes_sent(work)
        await work.advance(days=2)
        assert "fixes, round 1" in work.unread_by(work.ana)


async def test_review_reminders_and_what_silence_means(tmp_path: Path) -> None:
    """X82."""
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        one = await delivered(work)
        work.unread_by(work.olga)
        await work.advance(days=2, hours=1)
        assert "Ana waits" in work.unread_by(work.olga)
        await work.advance(days=2)
        assert "Open: C1, C2, C3" in work.unread_by(work.olga)
        await work.advance(hours=21)
        assert "waits for your review" in work.unread_by(work.olga)
        work.unread_by(work.ana)
        await work.advance(hours=4)
        for who in (work.olga, work.ana):
            over = work.unread_by(who)
            assert over.count("the review time has ended") == 1, "both hear it at the end, whatever came before (X82)"
            assert "nothing is accepted" in over
        assert work.row(Delivery).state == "open"
        await work.say(work.olga, "all pass")
        await work.press(work.olga, "Accept delivery")
        assert work.row(Delivery, id=one.id).state == "accepted"


async def test_after_downtime_one_review_reminder(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await delivered(work)
        work.unread_by(work.olga)
        work.clock.at += timedelta(days=4, hours=1)
        work.worker.wake()
        await work.settle()
        assert work.unread_by(work.olga).count("waits for your review") == 1


async def test_what_is_to_be_fixed_keeps_its_subject(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await delivered(work)
        said = await work.say(work.olga, "only C2, number 4 is too orange. C1 is fine")
        assert "C2 -> fix: number 4 is too orange" in said
        assert "C1 -> pass" in said
        await work.say(work.olga, "C3 has wrong prices in row 7")
        assert work.row(Delivery).verdicts["C3"] == Verdict("fix", "has wrong prices in row 7")


async def test_a_fault_without_a_criterion_is_asked_about_and_the_rest_passes(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await delivered(work)
        asked = await work.say(work.olga, "picture 4 is too orange, please fix, the rest is wonderful")
        assert "Which criterion" in asked
        assert "All others then pass" in asked
        assert work.row(Delivery).verdicts == {}, "nothing passes before it is known what fails"
        await work.say(work.olga, "c2")
        fix = Verdict("fix", "picture 4 is too orange")
        assert work.row(Delivery).verdicts == {"C1": Verdict("pass"), "C2": fix, "C3": Verdict("pass")}
        await work.say(work.olga, "picture 5 is too dark")
        await work.say(work.olga, "c2")
        assert work.row(Delivery).verdicts["C2"].seen == "picture 4 is too orange; picture 5 is too dark"


async def test_a_fault_of_no_criterion_is_a_wish(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await delivered(work)
        await work.say(work.olga, "row 3 is too long")
        assert "“row 3 is too long” is not in" in await work.press(work.olga, "None of these")
        assert work.row(Delivery).verdicts == {}


async def test_a_verdict_with_a_screenshot_is_two_results(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await delivered(work)
        said = await work.say(work.olga, "C2 fix, row 3 as in the screenshot", files=("shot.png",))
        assert "C2 -> fix: row 3 as in the screenshot" in said
        assert "With shot.png" in said
