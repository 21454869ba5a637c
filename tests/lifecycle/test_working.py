"""Work under way, lived through as a conversation: check-ins, each step of silence, slips, stops, what is owed."""

from datetime import date, timedelta
from pathlib import Path

from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.commands import StartWork
from bot.lifecycle.contracts.model import CheckIn, Contract, Milestone
from bot.reading.values import Days
from tests.support.chapter_room import Wall as Screen
from tests.support.contract_at_work import MANILA, House, berlin

CUTOFF = berlin(2026, 12, 18, 18)
FIRST = berlin(2026, 12, 11, 18)


async def begun(house: House, *, checkpoints: bool = False, blocked: tuple[Days, ...] = ()) -> str:
    contract = house.contract(CUTOFF, (FIRST,) if checkpoints else (), blocked=blocked)
    await house.command(StartWork(contract))
    house.news(house.ana)
    house.news(house.olga)
    return contract


async def test_the_start_makes_dates_and_tells_both_and_is_done_once(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        contract = house.contract(CUTOFF, (FIRST,))
        await house.command(StartWork(contract))
        told = house.news(house.ana)
        assert "Fri 11 Dec 2026, 18:00 Berlin (UTC+1) = Sat 12 Dec 01:00 Manila (UTC+8)" in told
        assert "Ana's turn" in house.news(house.olga)
        assert [one.label for one in house.all(Milestone)] == ["checkpoint 1", "cut-off"]
        assert house.one(Project).stage == "working"
        await house.command(StartWork(contract))
        assert house.news(house.ana) == ""
        assert len(house.all(Milestone)) == 2


async def test_a_report_in_words_reaches_the_owner_in_the_morning(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house, checkpoints=True)
        await house.wait_until(berlin(2026, 12, 10, 2))
        assert "[On track] [At risk] [Blocked] [Done] [Later today]" in house.news(house.ana)
        said = await house.say(house.ana, "7 of 10 done, on track. https://sheet.example/1")
        assert "on track, 7 of 10, link" in said
        assert "morning summary" in said
        assert house.news(house.olga) == ""
        await house.wait_until(berlin(2026, 12, 10, 9))
        morning = house.news(house.olga)
        assert "This morning, Thu 10 Dec 2026" in morning
        assert "Ana is on track. 7 of 10 done" in morning
        await house.wait_until(berlin(2026, 12, 11, 1))
        assert house.news(house.olga) == "", "an answered check-in takes no further step and repeats in no summary"


async def test_bad_news_reaches_the_owner_at_once(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await house.wait_until(berlin(2026, 12, 10, 2))
        asked = await house.press(house.ana, "At risk")
        assert "What is the matter?" in asked
        said = await house.say(house.ana, "the power is out here since noon")
        assert "Saved: at risk" in said
        told = house.news(house.olga)
        assert "Ana says at risk, 8 days before the cut-off" in told
        assert "the power is out" in told


async def test_a_second_tap_is_answered_politely_and_changes_nothing(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await house.wait_until(berlin(2026, 12, 10, 2))
        check = house.one(CheckIn)
        await house.press(house.ana, "On track")
        again = await house.press(house.ana, f"@checkin:{check.id}:at_risk")
        assert "You have answered this one: on track" in again
        assert house.one(CheckIn).report == "on_track"
        assert "[On track]" not in house.everything(house.dm(house.ana).channel), "the card lost its buttons"


async def test_nobody_else_can_answer_a_check_in(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await house.wait_until(berlin(2026, 12, 10, 2))
        eve = house.person("Eve", "discord")
        said = await house.press(eve, f"@checkin:{house.one(CheckIn).id}:done")
        assert "not for you to decide" in said
        assert house.one(CheckIn).open


async def test_every_step_of_silence(tmp_path: Path) -> None:
    """09:00 asked; 12, 24, 36 and 60 waking hours later gentle, second, owner, plan. Nothing ends by itself."""
    async with House(tmp_path) as house:
        await begun(house)
        await house.wait_until(berlin(2026, 12, 10, 2, 1))
        assert "One word is enough" in house.news(house.ana)
        await house.wait_until(berlin(2026, 12, 10, 13, 59))
        assert house.news(house.ana) == ""
        await house.wait_until(berlin(2026, 12, 11, 1))
        assert "A small reminder" in house.news(house.ana), "21:00 Manila is quiet, so it leaves at 08:00"
        await house.wait_until(berlin(2026, 12, 11, 13))
        assert "fine, late, stuck" in house.news(house.ana)
        assert house.news(house.olga) == ""
        await house.wait_until(berlin(2026, 12, 12, 12))
        told = house.news(house.olga)
        assert "has not answered two reminders" in told
        assert "[Keep waiting] [Message Ana]" in told, "nobody else was interviewed"
        assert "I go on asking" in await house.press(house.olga, "Keep waiting")
        await house.wait_until(berlin(2026, 12, 14, 12))
        plan = house.news(house.olga)
        assert "I cannot reach Ana" in plan
        assert "[End the contract]" in plan
        assert house.one(Contract).stage == "working"
        said = await house.say(house.ana, "sorry, was ill. 10 done, on track again")
        assert "Saved: at risk" in said, "the worse news wins"


async def test_silence_stops_on_blocked_days_and_while_the_owner_owes(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        contract = await begun(house, blocked=(Days(date(2026, 12, 11), date(2026, 12, 12)),))
        await house.wait_until(berlin(2026, 12, 13, 0))
        assert "A small reminder" not in house.news(house.ana)
        said = await house.say(house.ana, "I am waiting for access to the sheet")
        assert "You wait for" in said.replace("you wait", "You wait")
        assert "The clock stops" in said
        assert "cannot go on without access to the sheet" in house.news(house.olga)
        checks = len(house.all(CheckIn))
        await house.wait_until(berlin(2026, 12, 15, 1))
        assert "A small reminder" not in house.news(house.ana)
        assert len(house.all(CheckIn)) == checks
        assert "access to the sheet" in house.news(house.olga), "the owner is reminded each morning"
        status = await house.say(house.olga, "status")
        assert "Waiting on Olga for 2 d" in status
        assert "You owe: access to the sheet" in status
        said = await house.say(house.olga, "they have it now")
        assert "moved by 2 days to Sun 20 Dec 2026, 18:00 Berlin" in said
        assert "took 2 full days" in house.news(house.ana)
        assert house.one(Milestone, label="cut-off").wall == berlin(2026, 12, 20, 18)
        assert house.one(Contract, id=contract).owner_owes == ""
        assert "Nothing is owed" in await house.press(house.olga, f"@owed:{contract}")


async def test_a_ping_missed_while_down_leaves_once_and_stale_ones_do_not(tmp_path: Path) -> None:
    """Down from before the first check-in until after the second: one catch-up, in daylight (C34, X29)."""
    async with House(tmp_path) as house:
        await begun(house)
        house.clock.at = berlin(2026, 12, 14, 17, 30).at
        house.worker.wake()
        await house.settle()
        assert house.news(house.ana) == "", "00:30 in Manila is no time to write"
        await house.wait_until(berlin(2026, 12, 15, 1, 0))
        assert house.news(house.ana).count("How does it go?") == 1
        assert len(house.all(CheckIn)) == 1


async def test_silence_over_an_outage_takes_one_step(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await house.wait_until(berlin(2026, 12, 10, 2, 1))
        house.news(house.ana)
        house.clock.at = berlin(2026, 12, 12, 5).at
        house.worker.wake()
        await house.settle()
        assert house.news(house.ana).count("fine, late, stuck") == 1
        assert house.one(CheckIn).silence == 2


async def test_later_today_waits_once(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await house.wait_until(berlin(2026, 12, 10, 2, 1))
        house.news(house.ana)
        said = await house.press(house.ana, "Later today")
        assert "I ask again Thu 10 Dec 2026, 06:01 Berlin (UTC+1) = 13:01 Manila" in said
        await house.advance(hours=4)
        again = house.news(house.ana)
        assert "How does it go?" in again
        assert "Later today" not in again
        assert "One word is enough: fine, late, stuck" in await house.say(house.ana, "later")


async def test_skip_offers_today_or_tomorrow(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        assert "no open question" in await house.say(house.ana, "skip")
        await house.wait_until(berlin(2026, 12, 10, 2, 1))
        house.news(house.ana)
        assert "[Later today] [Tomorrow morning]" in await house.say(house.ana, "skip")
        said = await house.say(house.ana, "tomorrow morning")
        assert "Fri 11 Dec 2026, 02:00 Berlin (UTC+1) = 09:00 Manila" in said


async def test_messages_pass_both_ways_and_are_recorded(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        contract = await begun(house)
        await house.wait_until(berlin(2026, 12, 10, 2, 1))
        await house.say(house.ana, "a bit behind")
        assert "What shall I tell Ana?" in await house.press(house.olga, "Message Ana")
        assert "Sent to Ana" in await house.say(house.olga, "what do you need from me?")
        assert "Olga writes" in house.news(house.ana)
        await house.press(house.ana, "Answer")
        await house.say(house.ana, "it is fine, thank you")
        assert "it is fine, thank you" in house.news(house.olga)
        lines = house.rows(lambda unit: unit.history("j-x"))
        assert "message of the owner" in [one[2] for one in lines]
        eve = house.person("Eve", "discord")
        assert "not for you" in await house.press(eve, f"@message:{contract}")


async def test_the_contractors_zone_counts_for_quiet_hours(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await house.wait_until(CUTOFF)
        screen = house.walls["discord"]
        assert isinstance(screen, Screen)
        zone = house.one(Application).zone
        assert zone == MANILA
        from bot.engine.clock import quiet

        sent = [one.at for one in screen.nonces.values() if one.address.channel == house.dm(house.ana).channel]
        assert len(sent) > 4
        assert not [one for one in sent[1:] if quiet(one, MANILA)]
        assert sent[-1] + timedelta(hours=6) > CUTOFF.at
