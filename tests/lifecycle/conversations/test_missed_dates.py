"""A cut-off, a start, the date of fixes or a review's end passes with nobody acting: both sides hear of it (X82)."""

from pathlib import Path

from bot.engine.events import Opened
from bot.lifecycle.brief.events import DatesChanged
from bot.lifecycle.contracts.model import Contract, Milestone, Slip
from tests.support.contract_at_work import CUTOFF, ContractAtWork, begun, berlin, delivered, fixes_sent

MORNING = berlin(2026, 12, 19, 1)
"""08:00 in Manila, the morning after the cut-off."""
NOON = berlin(2026, 12, 19, 12)


async def passed(work: ContractAtWork) -> str:
    """Ana was on track at noon, the cut-off has just passed, and nothing is handed over."""
    contract = await begun(work)
    await work.wait_until(berlin(2026, 12, 18, 12))
    await work.say(work.ana, "on track, 38 done")
    work.unread_by(work.olga)
    work.unread_by(work.ana)
    await work.wait_until(CUTOFF)
    return contract


async def test_the_cut_off_passes_and_both_hear_it_within_the_hour_of_their_day(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await passed(work)
        heard = work.unread_by(work.olga)
        assert heard.count("the cut-off has passed, nothing is handed over") == 1
        assert "last word: “on track”" in heard
        assert "Sat 19 Dec, 12:00 Berlin = 19:00 Manila" in heard
        assert "[Give until Mon 21 Dec] [Take what is there] [Message Ana] [End the contract]" in heard
        assert "has passed" not in work.unread_by(work.ana), "it is one in the night in Manila"
        await work.wait_until(MORNING)
        told = work.unread_by(work.ana)
        assert told.count("the cut-off has passed and nothing is handed over yet") == 1
        assert "ask to decide nothing before Sat 19 Dec, 12:00 Berlin = 19:00 Manila" in told
        assert "[Deliver now] [I need until ...] [I cannot finish]" in told
        assert "Your turn" in told


async def test_the_owner_is_chased_each_morning_and_the_morning_changes(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await passed(work)
        work.unread_by(work.olga)
        await work.wait_until(berlin(2026, 12, 19, 11))
        assert "deliver" not in work.unread_by(work.olga), "one message a day about one thing (C35)"
        await work.wait_until(NOON)
        assert "still nothing from Ana" in work.unread_by(work.olga)
        assert "can decide now how it goes on" not in work.unread_by(work.ana), "told in the morning from when on"
        mornings = []
        for day in (20, 21, 22):
            await work.wait_until(berlin(2026, 12, day, 10))
            mornings.append(work.unread_by(work.olga))
        assert all("a decision on the missed date" in morning for morning in mornings)
        assert all(morning.count("This morning") == 1 for morning in mornings)
        assert len(set(mornings)) == 3, "it changes with what changed"


async def test_status_home_and_morning_say_the_same_of_whose_turn_it_is(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await passed(work)
        for who in (work.olga, work.ana):
            said = await work.say(who, "status")
            assert "Turn: Both of you" in said
            assert "(passed)" in said
            assert "You owe: nothing" not in said
        assert "a decision on the missed date" in await work.say(work.olga, "status")
        assert "You owe: the delivery" in await work.say(work.ana, "status")
        where = work.dm(work.olga)
        await work.live("opened:1", Opened(who=work.olga, where=where, at=work.clock.now()), where)
        (card,) = work.platforms["slack"].homes[work.olga.id]
        assert "Turn: Both of you" in work.text(card)
        assert "a decision on the missed date" in work.text(card)


async def test_another_day_is_offered_and_moves_the_date_only_with_a_yes(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await passed(work)
        await work.press(work.olga, "Give until Mon 21 Dec")
        assert "Mon 21 Dec, 18:00 Berlin" in work.unread_by(work.ana)
        assert work.row(Milestone).wall == CUTOFF
        assert "Turn: Ana" in await work.say(work.olga, "status")
        await work.say(work.ana, "take it")
        assert work.row(Milestone).wall == berlin(2026, 12, 21, 18)
        work.unread_by(work.olga)
        await work.wait_until(berlin(2026, 12, 20, 12))
        assert "still nothing" not in work.unread_by(work.olga), "the date that moved says nothing any more"
        await work.wait_until(berlin(2026, 12, 21, 18))
        assert "the cut-off has passed" in work.unread_by(work.olga), "the new date has a timer of its own"


async def test_the_ways_out_work_by_word_and_are_shown_before_they_go_out(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await passed(work)
        await work.say(work.olga, "take what is there")
        await work.say(work.olga, "yes")
        assert "would take what you have now" in work.unread_by(work.ana)
        await work.say(work.olga, "give more time")
        await work.say(work.olga, "yes")
        assert work.row(Slip).state == "offered"
        assert "Mon 21 Dec, 18:00 Berlin" in work.unread_by(work.ana)


async def test_a_date_that_was_asked_for_waits_for_the_owner_when_the_cut_off_passes(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await work.wait_until(berlin(2026, 12, 18, 12))
        for line in ("i need more time", "mon 21 dec 18:00", "family", "30 of 40", "send"):
            await work.say(work.ana, line)
        work.unread_by(work.olga)
        await work.wait_until(CUTOFF)
        heard = work.unread_by(work.olga)
        assert "waits for your answer" in heard
        assert "[Agree] [Keep] [Take what is there]" in heard
        assert "an answer about the date that Ana asks for" in await work.say(work.olga, "status")


async def test_while_the_owner_owes_something_the_cut_off_says_that_the_clock_stands_still(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await work.say(work.ana, "blocked, waiting for the sheet from Olga")
        work.unread_by(work.olga)
        await work.wait_until(CUTOFF)
        heard = work.unread_by(work.olga)
        assert "The clock stands still" in heard
        assert "Your turn" in heard
        assert "a decision on the missed date" not in await work.say(work.olga, "status")
        await work.wait_until(MORNING)
        assert "Olga's turn" in work.unread_by(work.ana)


async def test_a_delivery_in_time_or_one_date_later_leaves_nothing_to_say(tmp_path: Path) -> None:
    """X31."""
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await delivered(work)
        work.unread_by(work.olga)
        await work.wait_until(MORNING)
        assert "cut-off" not in work.unread_by(work.olga)


async def test_the_date_of_fixes_passes_like_a_cut_off(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await fixes_sent(work)
        at = next(row.wall for row in work.rows(Milestone) if row.state == "open")
        await work.wait_until(at)
        assert "the date of the fixes has passed" in work.unread_by(work.olga)
        await work.advance(hours=8)
        assert "the date of the fixes has passed" in work.unread_by(work.ana)


async def test_planning_twice_and_starting_again_tells_once(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        for _ in range(3):
            await work.announce(DatesChanged("j-x"))
        await work.wait_until(CUTOFF)
        await work.announce(DatesChanged("j-x"))
        await work.wait_until(berlin(2026, 12, 18, 20))
        assert work.unread_by(work.olga).count("the cut-off has passed") == 1


async def test_after_a_long_downtime_one_line_speaks_of_all_that_passed(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await work.wait_until(berlin(2026, 12, 17, 12))
        work.unread_by(work.olga)
        work.unread_by(work.ana)
        work.clock.at = berlin(2026, 12, 23, 10).at
        work.worker.wake()
        await work.settle()
        for who in (work.olga, work.ana):
            heard = work.unread_by(who)
            assert heard.count("handed over") + heard.count("missed date") == 1, heard
            assert "still nothing" in heard


async def test_the_start_is_said_to_both_on_its_day(tmp_path: Path) -> None:
    before = berlin(2026, 12, 4, 12).at
    async with ContractAtWork(tmp_path, start=before) as work:
        await begun(work)
        await work.wait_until(berlin(2026, 12, 7, 9))
        assert "the work has started, as agreed. Ana's turn" in work.unread_by(work.olga)
        assert "the work has started, as agreed. Your turn" in work.unread_by(work.ana)


async def test_a_report_that_waits_for_the_owner_is_owed_until_they_answer(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await work.say(work.ana, "stuck, my laptop broke")
        said = await work.say(work.olga, "status")
        assert "Turn: You" in said
        assert "You owe: an answer to Ana, who is blocked" in said
        await work.wait_until(berlin(2026, 12, 8, 10))
        assert "an answer to Ana, who is blocked" in work.unread_by(work.olga)
        await work.say(work.olga, "message Ana: use the one in the office")
        await work.say(work.olga, "send")
        assert "You owe: nothing" in await work.say(work.olga, "status")


async def test_somebody_who_cannot_continue_makes_it_the_owners_turn(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        for line in ("cancel", "i cannot continue", "i am ill", "send"):
            await work.say(work.ana, line)
        said = await work.say(work.olga, "status")
        assert "Turn: You" in said
        assert "a decision: Ana cannot continue" in said
        assert "Turn: Olga" in await work.say(work.ana, "status")


async def test_an_ended_contract_offers_the_next_steps_by_button_and_word(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await passed(work)
        assert "[New round] [Just close]" in await work.press(work.olga, "End the contract")
        said = await work.say(work.olga, "status")
        assert "a next step: nobody is left" in said
        assert "[New round] [Just close]" in said
        assert work.row(Contract).stage == "ended"
        await work.say(work.olga, "just close")
        await work.say(work.olga, "yes")
        assert "closed: closed without hire" in await work.say(work.olga, "status")
