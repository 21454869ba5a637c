"""Work under way, lived through as a conversation: check-ins, each step of silence, slips, stops, what is owed."""

from datetime import date, timedelta
from pathlib import Path

from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.commands import StartWork
from bot.lifecycle.contracts.model import CheckIn, Contract, Milestone
from bot.reading.values import Days
from tests.support.contract_at_work import CHECKPOINT, CUTOFF, MANILA, ContractAtWork, begun, berlin
from tests.support.recording_platform import RecordingPlatform


async def test_the_start_makes_dates_and_tells_both_and_is_done_once(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        contract = work.contract(CUTOFF, (CHECKPOINT,))
        await work.command(StartWork(contract))
        told = work.unread_by(work.ana)
        assert "Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila" in told
        assert "Ana's turn" in work.unread_by(work.olga)
        assert [one.label for one in work.rows(Milestone)] == ["checkpoint 1", "cut-off"]
        assert work.row(Project).stage == "working"
        await work.command(StartWork(contract))
        assert work.unread_by(work.ana) == ""
        assert len(work.rows(Milestone)) == 2


async def test_a_report_in_words_reaches_the_owner_in_the_morning(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        await work.wait_until(berlin(2026, 12, 10, 2))
        assert "[On track] [At risk] [Blocked] [Done] [Later today]" in work.unread_by(work.ana)
        said = await work.say(work.ana, "7 of 10 done, on track. https://sheet.example/1")
        assert "on track, 7 of 10, link" in said
        assert "morning summary" in said
        assert work.unread_by(work.olga) == ""
        await work.wait_until(berlin(2026, 12, 10, 9))
        morning = work.unread_by(work.olga)
        assert "Thu 10 Dec" in morning
        assert "7 of 10 done" in morning
        await work.wait_until(berlin(2026, 12, 11, 1))
        assert work.unread_by(work.olga) == "", "an answered check-in takes no further step and repeats in no summary"


async def test_bad_news_reaches_the_owner_at_once(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await work.wait_until(berlin(2026, 12, 10, 2))
        asked = await work.press(work.ana, "At risk")
        assert "What is the matter?" in asked
        said = await work.say(work.ana, "the power is out here since noon")
        assert "Saved: at risk" in said
        told = work.unread_by(work.olga)
        assert "at risk, 8 days" in told
        assert "the power is out" in told


async def test_a_second_tap_is_answered_politely_and_changes_nothing(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await work.wait_until(berlin(2026, 12, 10, 2))
        check = work.row(CheckIn)
        await work.press(work.ana, "On track")
        again = await work.press(work.ana, f"@checkin:{check.id}:at_risk")
        assert "answered this one" in again
        assert work.row(CheckIn).report == "on_track"
        assert "[On track]" not in work.everything(work.dm(work.ana).channel), "the card lost its buttons"


async def test_nobody_else_can_answer_a_check_in(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await work.wait_until(berlin(2026, 12, 10, 2))
        eve = work.person("Eve", "discord")
        said = await work.press(eve, f"@checkin:{work.row(CheckIn).id}:done")
        assert "not for you" in said
        assert work.row(CheckIn).open


async def test_every_step_of_silence(tmp_path: Path) -> None:
    """09:00 asked; 12, 24, 36 and 60 waking hours later gentle, second, owner, plan. Nothing ends by itself.

    The second would come on the day of the gentle one, so it waits for the next morning (C35).
    """
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await work.wait_until(berlin(2026, 12, 10, 2, 1))
        assert "One word is enough" in work.unread_by(work.ana)
        await work.wait_until(berlin(2026, 12, 10, 13, 59))
        assert work.unread_by(work.ana) == ""
        await work.wait_until(berlin(2026, 12, 11, 1))
        assert "A small reminder" in work.unread_by(work.ana), "21:00 Manila is quiet, so it leaves at 08:00"
        await work.wait_until(berlin(2026, 12, 11, 14))
        assert work.unread_by(work.ana) == ""
        await work.wait_until(berlin(2026, 12, 12, 2, 1))
        assert "fine, late, stuck" in work.unread_by(work.ana)
        assert work.unread_by(work.olga) == ""
        await work.wait_until(berlin(2026, 12, 12, 12))
        told = work.unread_by(work.olga)
        assert "two reminders" in told
        assert "[Keep waiting] [Message Ana]" in told, "nobody else was interviewed"
        assert "I go on asking" in await work.press(work.olga, "Keep waiting")
        await work.wait_until(berlin(2026, 12, 14, 12))
        plan = work.unread_by(work.olga)
        assert "I cannot reach Ana" in plan
        assert "[End the contract]" in plan
        assert work.row(Contract).stage == "working"
        said = await work.say(work.ana, "sorry, was ill. 10 done, on track again")
        assert "Saved: at risk" in said, "the worse news wins"


async def test_silence_stops_on_blocked_days_and_while_the_owner_owes(tmp_path: Path) -> None:
    """X38."""
    async with ContractAtWork(tmp_path) as work:
        contract = await begun(work, blocked=(Days(date(2026, 12, 11), date(2026, 12, 12)),))
        await work.wait_until(berlin(2026, 12, 13, 0))
        assert "A small reminder" not in work.unread_by(work.ana)
        said = await work.say(work.ana, "I am waiting for access to the sheet")
        assert "You wait for" in said.replace("you wait", "You wait")
        assert "The clock stops" in said
        assert "cannot go on" in work.unread_by(work.olga)
        checks = len(work.rows(CheckIn))
        await work.wait_until(berlin(2026, 12, 15, 1))
        assert "A small reminder" not in work.unread_by(work.ana)
        assert len(work.rows(CheckIn)) == checks
        assert "access to the sheet" in work.unread_by(work.olga), "the owner is reminded each morning"
        status = await work.say(work.olga, "status")
        assert "Olga for 2 d" in status
        assert "You owe: access" in status
        said = await work.say(work.olga, "they have it now")
        assert "Sun 20 Dec, 18:00 Berlin" in said
        assert "took 2 full days" in work.unread_by(work.ana)
        assert work.row(Milestone, label="cut-off").wall == berlin(2026, 12, 20, 18)
        assert work.row(Contract, id=contract).owner_owes == ""
        assert "Nothing is owed" in await work.press(work.olga, f"@owed:{contract}")


async def test_a_ping_missed_while_down_leaves_once_and_stale_ones_do_not(tmp_path: Path) -> None:
    """Down from before the first check-in until after the second: one catch-up, in daylight (C34, X29)."""
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        work.clock.at = berlin(2026, 12, 14, 17, 30).at
        work.worker.wake()
        await work.settle()
        assert work.unread_by(work.ana) == "", "00:30 in Manila is no time to write"
        await work.wait_until(berlin(2026, 12, 15, 1, 0))
        assert work.unread_by(work.ana).count("How does it go?") == 1
        assert len(work.rows(CheckIn)) == 1


async def test_silence_over_an_outage_takes_one_step(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await work.wait_until(berlin(2026, 12, 10, 2, 1))
        work.unread_by(work.ana)
        work.clock.at = berlin(2026, 12, 12, 5).at
        work.worker.wake()
        await work.settle()
        assert work.unread_by(work.ana).count("fine, late, stuck") == 1
        assert work.row(CheckIn).silence == 2


async def test_later_today_waits_once(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await work.wait_until(berlin(2026, 12, 10, 2, 1))
        work.unread_by(work.ana)
        said = await work.press(work.ana, "Later today")
        assert "Thu 10 Dec, 06:01 Berlin = 13:01 Manila" in said
        await work.advance(hours=4)
        again = work.unread_by(work.ana)
        assert "How does it go?" in again
        assert "Later today" not in again
        assert "fine, late, stuck" in await work.say(work.ana, "later")


async def test_skip_offers_today_or_tomorrow(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        assert "no open question" in await work.say(work.ana, "skip")
        await work.wait_until(berlin(2026, 12, 10, 2, 1))
        work.unread_by(work.ana)
        assert "[Later today] [Tomorrow morning]" in await work.say(work.ana, "skip")
        said = await work.say(work.ana, "tomorrow morning")
        assert "Fri 11 Dec, 02:00 Berlin = 09:00 Manila" in said


async def test_messages_pass_both_ways_and_are_recorded(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        contract = await begun(work)
        await work.wait_until(berlin(2026, 12, 10, 2, 1))
        await work.say(work.ana, "a bit behind")
        assert "What shall I tell Ana?" in await work.press(work.olga, "Message Ana")
        assert "Send this to Ana?\nwhat do you need" in await work.say(work.olga, "what do you need from me?")
        assert "Sent to Ana" in await work.say(work.olga, "send")
        assert "Olga writes" in work.unread_by(work.ana)
        await work.press(work.ana, "Answer")
        await work.say(work.ana, "it is fine, thank you")
        await work.say(work.ana, "send")
        assert "it is fine, thank you" in work.unread_by(work.olga)
        lines = work.in_transaction(lambda unit: unit.history("j-x"))
        assert "message of the owner" in [one[2] for one in lines]
        eve = work.person("Eve", "discord")
        assert "not for you" in await work.press(eve, f"@message:{contract}")


async def test_the_contractors_zone_counts_for_quiet_hours(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await work.wait_until(CUTOFF)
        screen = work.platforms["discord"]
        assert isinstance(screen, RecordingPlatform)
        zone = work.row(Application).zone
        assert zone == MANILA
        from bot.engine.clock import quiet

        sent = [one.at for one in screen.nonces.values() if one.address.channel == work.dm(work.ana).channel]
        assert len(sent) > 4
        assert not [one for one in sent[1:] if quiet(one, MANILA)]
        assert sent[-1] + timedelta(hours=6) > CUTOFF.at


async def test_an_older_button_about_silence_names_the_check_in_and_still_waits_on(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await work.wait_until(berlin(2026, 12, 10, 2))
        (check,) = work.rows(CheckIn)
        assert "I go on asking" in await work.press(work.olga, f"@silence.wait:{check.id}")
        assert "not for you" in await work.press(work.ana, f"@silence.wait:{check.id}")


async def test_nobody_presses_what_only_the_clock_may_ask(tmp_path: Path) -> None:
    """X56: a reminder is a command with a string, and a forged press of it changes and tells nothing."""
    async with ContractAtWork(tmp_path) as work:
        contract = await begun(work)
        await work.wait_until(berlin(2026, 12, 10, 2))
        (check,) = work.rows(CheckIn)
        for person in (work.ana, work.olga):
            work.unread_by(person)
        forged = (
            f"check-in:{contract}:2026-12-10T01:00:00+00:00",
            f"silence:{check.id}:1.2026-12-10T01:00:00+00:00",
            f"snoozed:{check.id}",
            f"owed.again:{contract}:2026-12-10T01:00:00+00:00",
            f"agree.late:{contract}:ticks.0.1",
            f"agree.other:{contract}:ticks.0.1",
        )
        for short in forged:
            assert "does not work any more" in await work.press(work.ana, f"@{short}"), short
            assert "does not work any more" in await work.press(work.olga, f"@{short}"), short
        assert [row.silence for row in work.rows(CheckIn)] == [0]
