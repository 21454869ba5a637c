"""Other dates, agreed by both, and work that cannot go on, lived through as conversations."""

from pathlib import Path

from bot.engine.messages import say
from bot.engine.talks import Talk
from bot.lifecycle.brief.model import Project, Version
from bot.lifecycle.contracts.commands import StartWork
from bot.lifecycle.contracts.model import CheckIn, Contract, Milestone, Slip
from tests.support.contract_at_work import CUTOFF, ContractAtWork, begun, berlin


async def asked(work: ContractAtWork) -> str:
    """The id of the first check-in, once it has been asked."""
    await work.wait_until(berlin(2026, 12, 10, 2, 1))
    work.unread_by(work.ana)
    work.unread_by(work.olga)
    return str(work.row(CheckIn).id)


async def slip(work: ContractAtWork) -> str:
    await work.wait_until(berlin(2026, 12, 13, 2, 1))
    work.unread_by(work.ana)
    read = await work.say(work.ana, "got a fever, might need 2 more days")
    assert "I read: at risk" in read
    assert "Sun 20 Dec, 18:00 Berlin = Mon 21 Dec 01:00 Manila" in read
    look = await work.say(work.ana, "25 ready, those on time")
    assert "I would ask Olga" in look
    assert work.rows(Slip) == [], "nothing is asked before Send"
    assert "Waiting for Olga" in await work.say(work.ana, "send")
    asked = work.unread_by(work.olga)
    assert "25 ready" in asked
    return asked


async def test_a_slip_agreed_by_both_moves_everything(tmp_path: Path) -> None:
    """X31."""
    async with ContractAtWork(tmp_path) as work:
        contract = await begun(work)
        card = say("What we agreed, as it was")
        await work.cards(("olga", f"agreed:{contract}:owner", card), ("ana", f"agreed:{contract}:contractor", card))
        assert "[Agree] [Only +1] [Keep] [Ask]" in await slip(work)
        said = await work.press(work.olga, "Agree")
        assert "to Sun 20 Dec, 18:00 Berlin" in said
        assert "agreed by both" in work.unread_by(work.ana)
        versions = work.rows(Version)
        assert [one.number for one in versions] == [1, 2]
        assert work.row(Contract).version_id == versions[1].id
        assert work.row(Milestone).wall == berlin(2026, 12, 20, 18)
        for who in (work.olga, work.ana):
            assert "version 2" in work.everything(work.dm(who).channel)
            assert "as it was" not in work.everything(work.dm(who).channel)
        again = await work.press(work.olga, f"@slip:{work.row(Slip).id}:keep")
        assert "answered already" in again
        await work.wait_until(berlin(2026, 12, 17, 18))
        assert "Sat 19 Dec" not in work.unread_by(work.ana), "no ping names the old date any more"


async def test_a_slip_kept_leaves_the_date(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await slip(work)
        await work.say(work.olga, "keep")
        assert "keeps the cut-off" in work.unread_by(work.ana)
        assert work.row(Slip).state == "kept"
        assert work.row(Milestone).wall == CUTOFF
        assert len(work.rows(Version)) == 1


async def test_one_day_is_an_offer_that_the_contractor_takes(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await slip(work)
        await work.press(work.olga, "Only +1")
        assert work.row(Milestone).wall == CUTOFF, "nothing moves before both agree"
        assert "until Sat 19 Dec, 18:00 Berlin" in work.unread_by(work.ana)
        refused = await work.press(work.olga, f"@slip:{work.row(Slip).id}:take")
        assert "not for you" in refused
        await work.say(work.ana, "take it")
        assert work.row(Milestone).wall == berlin(2026, 12, 19, 18)
        assert "moved" in work.unread_by(work.olga)


async def test_one_day_that_does_not_help_changes_nothing(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await slip(work)
        await work.press(work.olga, "Only +1")
        await work.say(work.ana, "that does not help")
        assert "does not help Ana" in work.unread_by(work.olga)
        assert work.row(Milestone).wall == CUTOFF


async def test_a_cutoff_over_a_clock_change_keeps_its_wall_time(tmp_path: Path) -> None:
    """Berlin leaves summer time on 25 October: 18:00 stays 18:00 there and becomes an hour later in Manila."""
    async with ContractAtWork(tmp_path, start=berlin(2026, 10, 19, 9).at) as work:
        contract = work.contract(berlin(2026, 10, 24, 18))
        await work.command(StartWork(contract))
        assert "18:00 Berlin (UTC+2) = Sun 25 Oct 00:00 Manila" in work.unread_by(work.ana)
        await work.say(work.ana, "behind, I need 2 more days")
        await work.say(work.ana, "half of it")
        await work.say(work.ana, "send")
        await work.press(work.olga, "Agree")
        told = work.unread_by(work.ana)
        assert "Mon 26 Oct, 18:00 Berlin (UTC+1) = Tue 27 Oct 01:00 Manila" in told
        await work.wait_until(berlin(2026, 10, 25, 18))
        assert "How does it go?" in work.unread_by(work.ana)


async def test_cannot_continue_is_confirmed_and_the_owner_decides(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        contract = await begun(work)
        assert "What is the matter?" in await work.press(work.ana, f"@checkin:{await asked(work)}:at_risk")
        await work.say(work.ana, "pause")
        assert "Nothing is sent yet" in await work.say(work.ana, "cancel")
        assert "goes on" in await work.say(work.ana, "go on working")
        await work.say(work.ana, "cancel")
        assert "owner know?" in await work.say(work.ana, "I cannot continue")
        assert work.unread_by(work.olga) == ""
        assert "that you cannot go on" in await work.say(work.ana, "my laptop was stolen, 12 texts are in the sheet")
        assert work.unread_by(work.olga) == ""
        assert "I told Olga" in await work.say(work.ana, "send")
        assert "12 texts are in the sheet" in work.unread_by(work.olga)
        assert work.row(Contract).stage == "working"
        ended = await work.press(work.olga, "End the contract")
        assert "back at choosing" in ended
        assert work.row(Contract).stage == "ended"
        assert work.row(Project).stage == "reviewing"
        assert "has ended the contract" in work.unread_by(work.ana)
        assert "ended already" in await work.press(work.olga, f"@work.end:{contract}")
        assert {one.state for one in work.rows(Talk)} == {"closed"}
        await work.advance(days=5)
        assert "How does it go?" not in work.unread_by(work.ana)


async def test_two_works_are_told_apart(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        other = work.contract(berlin(2026, 12, 20, 18), name="y", title="Banner set")
        await work.command(StartWork(other))
        work.unread_by(work.ana)
        asked = await work.say(work.ana, "half of it is ready, on track")
        assert "Which work" in asked
        said = await work.say(work.ana, "Banner set")
        assert "Saved: on track" in said
        (check,) = work.rows(CheckIn)
        assert check.contract == other
        assert "Saved: at risk" in await work.say(work.ana, "Product texts is running late")
        assert {one.contract for one in work.rows(CheckIn)} == {other, "c-x"}
