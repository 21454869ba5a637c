"""Work under way, lived through as a conversation: check-ins, each rung of silence, slips, stops, what is owed."""

from datetime import date, timedelta
from pathlib import Path

from bot.applications.model import Application
from bot.brief.model import Project, Version
from bot.contracts.commands import StartWork
from bot.contracts.model import CheckIn, Contract, Milestone, Slip
from bot.engine.messages import say
from bot.engine.talks import Talk
from bot.reading.values import Days
from tests.at_work import MANILA, House, berlin
from tests.room import Wall as Screen

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
        assert house.news(house.olga) == "", "an answered check-in climbs no ladder and repeats in no summary"


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


async def test_every_rung_of_silence(tmp_path: Path) -> None:
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
        assert "[Keep waiting] [Prepare runner-up]" in told
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
        house.pump.wake()
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
        house.pump.wake()
        await house.settle()
        assert house.news(house.ana).count("fine, late, stuck") == 1
        assert house.one(CheckIn).rung == 2


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


async def asked(house: House) -> str:
    """The id of the first check-in, once it has been asked."""
    await house.wait_until(berlin(2026, 12, 10, 2, 1))
    house.news(house.ana)
    house.news(house.olga)
    return str(house.one(CheckIn).id)


async def slip(house: House) -> str:
    await house.wait_until(berlin(2026, 12, 13, 2, 1))
    house.news(house.ana)
    read = await house.say(house.ana, "got a fever, might need 2 more days")
    assert "I read: at risk" in read
    assert "Sun 20 Dec 2026, 18:00 Berlin (UTC+1) = Mon 21 Dec 01:00 Manila" in read
    look = await house.say(house.ana, "25 ready, those on time")
    assert "I would ask Olga" in look
    assert house.all(Slip) == [], "nothing is asked before Send"
    assert "Waiting for Olga" in await house.say(house.ana, "send")
    asked = house.news(house.olga)
    assert "25 ready, those on time" in asked
    return asked


async def test_a_slip_agreed_by_both_moves_everything(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        contract = await begun(house)
        card = say("What we agreed, as it was")
        await house.cards(("olga", f"agreed:{contract}:owner", card), ("ana", f"agreed:{contract}:contractor", card))
        assert "[Agree] [Only +1] [Keep] [Ask]" in await slip(house)
        said = await house.press(house.olga, "Agree")
        assert "to Sun 20 Dec 2026, 18:00 Berlin" in said
        assert "agreed by both" in house.news(house.ana)
        versions = house.all(Version)
        assert [one.number for one in versions] == [1, 2]
        assert house.one(Contract).version_id == versions[1].id
        assert house.one(Milestone).wall == berlin(2026, 12, 20, 18)
        for who in (house.olga, house.ana):
            assert "version 2" in house.everything(house.dm(who).channel)
            assert "as it was" not in house.everything(house.dm(who).channel)
        again = await house.press(house.olga, f"@slip:{house.one(Slip).id}:keep")
        assert "answered already" in again
        await house.wait_until(berlin(2026, 12, 17, 18))
        assert "Sat 19 Dec" not in house.news(house.ana), "no ping names the old date any more"


async def test_a_slip_kept_leaves_the_date(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await slip(house)
        await house.say(house.olga, "keep")
        assert "keeps the cut-off" in house.news(house.ana)
        assert house.one(Slip).state == "kept"
        assert house.one(Milestone).wall == CUTOFF
        assert len(house.all(Version)) == 1


async def test_one_day_is_an_offer_that_the_contractor_takes(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await slip(house)
        await house.press(house.olga, "Only +1")
        assert house.one(Milestone).wall == CUTOFF, "nothing moves before both agree"
        assert "until Sat 19 Dec 2026, 18:00 Berlin" in house.news(house.ana)
        refused = await house.press(house.olga, f"@slip:{house.one(Slip).id}:take")
        assert "not for you" in refused
        await house.say(house.ana, "take it")
        assert house.one(Milestone).wall == berlin(2026, 12, 19, 18)
        assert "moved" in house.news(house.olga)


async def test_one_day_that_does_not_help_changes_nothing(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await slip(house)
        await house.press(house.olga, "Only +1")
        await house.say(house.ana, "that does not help")
        assert "one day more does not help Ana" in house.news(house.olga)
        assert house.one(Milestone).wall == CUTOFF


async def test_a_cutoff_over_a_clock_change_keeps_its_wall_time(tmp_path: Path) -> None:
    """Berlin leaves summer time on 25 October: 18:00 stays 18:00 there and becomes an hour later in Manila."""
    async with House(tmp_path, start=berlin(2026, 10, 19, 9).at) as house:
        contract = house.contract(berlin(2026, 10, 24, 18))
        await house.command(StartWork(contract))
        assert "18:00 Berlin (UTC+2) = Sun 25 Oct 00:00 Manila (UTC+8)" in house.news(house.ana)
        await house.say(house.ana, "behind, I need 2 more days")
        await house.say(house.ana, "half of it")
        await house.say(house.ana, "send")
        await house.press(house.olga, "Agree")
        told = house.news(house.ana)
        assert "Mon 26 Oct 2026, 18:00 Berlin (UTC+1) = Tue 27 Oct 01:00 Manila (UTC+8)" in told
        await house.wait_until(berlin(2026, 10, 25, 18))
        assert "How does it go?" in house.news(house.ana)


async def test_cannot_continue_is_confirmed_and_the_owner_decides(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        contract = await begun(house)
        assert "What is the matter?" in await house.press(house.ana, f"@checkin:{await asked(house)}:at_risk")
        await house.say(house.ana, "pause")
        assert "Nothing is sent yet" in await house.say(house.ana, "cancel")
        assert "goes on" in await house.say(house.ana, "go on working")
        await house.say(house.ana, "cancel")
        assert "What should the owner know?" in await house.say(house.ana, "I cannot continue")
        assert house.news(house.olga) == ""
        assert "I told Olga" in await house.say(house.ana, "my laptop was stolen, 12 texts are in the sheet")
        assert "12 texts are in the sheet" in house.news(house.olga)
        assert house.one(Contract).stage == "working"
        ended = await house.press(house.olga, "End the contract")
        assert "back at choosing" in ended
        assert house.one(Contract).stage == "ended"
        assert house.one(Project).stage == "reviewing"
        assert "has ended the contract" in house.news(house.ana)
        assert "ended already" in await house.press(house.olga, f"@work.end:{contract}")
        assert {one.state for one in house.all(Talk)} == {"closed"}
        await house.advance(days=5)
        assert "How does it go?" not in house.news(house.ana)


async def test_two_works_are_told_apart(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        other = house.contract(berlin(2026, 12, 20, 18), name="y", title="Banner set")
        await house.command(StartWork(other))
        house.news(house.ana)
        asked = await house.say(house.ana, "half of it is ready, on track")
        assert "Which work is this about?" in asked
        said = await house.say(house.ana, "Banner set")
        assert "Saved: on track" in said
        (check,) = house.all(CheckIn)
        assert check.contract == other
        assert "Saved: at risk" in await house.say(house.ana, "Product texts is running late")
        assert {one.contract for one in house.all(CheckIn)} == {other, "c-x"}


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
