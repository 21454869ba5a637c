"""Other dates, agreed by both, and work that cannot go on, lived through as conversations."""

from pathlib import Path

from bot.engine.messages import say
from bot.engine.talks import Talk
from bot.lifecycle.brief.model import Project, Version
from bot.lifecycle.contracts.commands import StartWork
from bot.lifecycle.contracts.model import CheckIn, Contract, Milestone, Slip
from tests.lifecycle.test_working import CUTOFF, begun
from tests.support.contract_at_work import House, berlin


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
