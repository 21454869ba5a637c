"""Status, help, home, the morning, the words that always work, and one's own data, as conversations."""

from datetime import timedelta
from pathlib import Path

from bot.engine.events import Opened
from bot.engine.people import Code, Identity, Person
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.settlement.model import Delivery
from tests.support.contract_at_work import ContractAtWork, begun, berlin, delivered
from tests.support.owner_and_applicants import owner_and_applicants


async def test_status_for_both_sides_in_both_zones(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        for who, turn, owes, buttons in (
            (work.olga, "Turn: Ana", "You owe: nothing", "[Message Ana]"),
            (work.ana, "Turn: You", "checkpoint 1", "[Deliver the work]"),
        ):
            said = await work.say(who, "status")
            assert "Stage: working, version 1" in said
            assert "Fri 11 Dec, 18:00 Berlin = Sat 12 Dec 01:00 Manila (in 4 d 9 h)" in said
            assert turn in said
            assert owes in said
            assert buttons in said


async def test_status_says_whose_turn_it_is_at_every_stage(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        await work.say(work.ana, "deliver")
        await work.say(work.ana, "https://sheet.example/1")
        await work.say(work.ana, "y")
        await work.say(work.ana, "skip")
        await work.say(work.ana, "send delivery")
        said = await work.say(work.olga, "status")
        assert "Stage: delivered" in said
        assert "Turn: You" in said
        assert "Verdicts open: C1, C2, C3" in said
        assert "Silence means: still open" in said
        assert "Turn: Olga" in await work.say(work.ana, "status")
        await work.say(work.olga, "all pass")
        await work.say(work.olga, "accept delivery")
        assert "Stage: accepted" in await work.say(work.ana, "status")


async def test_status_without_anything(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        eve, zoe = work.person("Eve", "discord"), work.person("Zoe", "slack")
        assert "Nothing is open" in await work.say(eve, "status")
        assert "off your plate" in await work.say(zoe, "status")
        assert "(only you)" in await work.invoke(zoe, "status")


async def test_help_is_five_lines_by_role(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        eve = work.person("Eve", "discord")
        for who, word in ((work.olga, "/tender here"), (work.ana, "deliver"), (eve, "Press Apply")):
            said = await work.say(who, "help")
            assert said.count("• ") == 5
            assert word in said
            assert "(only you)" in await work.invoke(who, "help")


async def test_home_shows_next_action_and_date(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        where = work.dm(work.olga)
        await work.live("opened:1", Opened(who=work.olga, where=where, at=work.clock.now()), where)
        (card,) = work.platforms["slack"].homes[work.olga.id]
        assert card.title == "Product texts"
        assert "Turn: Ana" in work.text(card)
        assert "Checkpoint 1" in work.text(card)
        assert "[Message Ana]" in work.text(card)


async def test_what_others_hear_of_is_asked_about_where_only_its_button_stands(tmp_path: Path) -> None:
    """Status and home offer what can be done now; a press checks stage and person, and names what it does first."""
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        await delivered(work)
        said = await work.say(work.olga, "status")
        assert "[Everything passes]" in said
        asked = await work.press(work.olga, "Everything passes")
        assert "The 3 criteria without a verdict pass. Nothing has been done yet." in asked
        assert work.row(Delivery).unjudged == ("C1", "C2", "C3")
        assert "no longer possible" in await work.press(work.ana, f"@first:verdict.rest:{work.row(Delivery).id}")
        assert "no longer possible" in await work.press(work.olga, "@first:nonsense:1")


async def test_a_quiet_morning_says_nothing(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        await work.wait_until(berlin(2026, 12, 9, 10))
        assert work.unread_by(work.olga) == ""


async def test_after_downtime_one_summary_in_daylight(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        await work.say(work.ana, "on track, 3 done. https://sheet.example/1")
        work.clock.at = berlin(2026, 12, 9, 23).at
        work.worker.wake()
        await work.settle()
        assert work.unread_by(work.olga) == ""
        await work.wait_until(berlin(2026, 12, 10, 12))
        assert work.unread_by(work.olga).count("This morning") == 1


async def test_chatter_is_no_report_and_no_job(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        assert "All good here" in await work.say(work.ana, "thanks!")
        assert "All good here" in await work.say(work.olga, "great, thank you")
        assert work.unread_by(work.olga) == ""


async def test_human_reaches_the_owner_and_report_the_admins(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        assert "I told Olga" in await work.say(work.ana, "human")
        assert "talk to a person" in work.unread_by(work.olga)
        assert "No admin" in await work.say(work.ana, "report this is a scam")
        boss = await admin(work)
        assert "your report" in await work.say(work.ana, "report this is a scam")
        assert "this is a scam" in work.unread_by(boss)
        assert work.unread_by(work.olga) == ""
        assert "English" in await work.say(work.ana, "language")


async def admin(work: ContractAtWork, code: str = "k3-open-sesame"):  # type: ignore[no-untyped-def]
    boss = work.person("Boss", "slack")
    until = work.clock.now() + timedelta(hours=1)
    work.in_transaction(lambda unit: unit.add(Code(id=code, purpose="admin", person="", until=until)))
    assert "an admin now" in await work.invoke(boss, "admin", code)
    return boss


async def test_the_code_of_the_first_admin_works_once_and_not_late(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await admin(work)
        eve = work.person("Eve", "slack")
        assert "does not work" in await work.invoke(eve, "admin", "k3-open-sesame")
        assert "does not work" in await work.say(eve, "admin wrong-code")
        until = work.clock.now() - timedelta(minutes=1)
        work.in_transaction(lambda unit: unit.add(Code(id="old-code", purpose="admin", person="", until=until)))
        assert "does not work" in await work.say(eve, "admin old-code")
        assert [one.name for one in work.rows(Person) if "admin" in one.rights] == ["Boss"]


async def test_only_admins_allow(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        gus = work.person("Gus", "slack", kind="guest")
        assert "not on their list" in await work.say(gus, "a logo for the shop")
        assert "Only an admin" in await work.invoke(gus, "allow", f"<@{gus.id}>")
        boss = await admin(work)
        assert "Gus may own" in await work.invoke(boss, "allow", f"<@{gus.id}|gus>")
        assert "added you" in work.unread_by(gus)
        assert "could own projects already" in await work.invoke(boss, "allow", f"<@{gus.id}>")


async def test_linking_two_accounts_loses_nothing(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        contract = await begun(work, checkpoints=True)
        here = work.person("Ana R", "slack", "Asia/Manila")
        await work.say(here, "write 20 banner texts")
        own = work.row(Identity, id=str(here)).person
        shown = await work.invoke(here, "link")
        code = work.row(Code).id
        assert code in shown
        assert "Show it to nobody" in shown
        assert "made on this platform" in await work.invoke(here, "link", code)
        said = await work.say(work.ana, f"link {code}")
        assert "Joined" in said
        assert {one.person for one in work.rows(Identity) if one.id in (str(here), str(work.ana))} == {own}
        assert work.row(Contract, id=contract).contractor == own
        assert work.row(Application).person == own
        assert work.rows(Project, owner=own)
        assert "Stage: working" in await work.say(work.ana, "status")
        assert "Saved: on track" in await work.say(work.ana, "5 done, on track")
        assert "does not work" in await work.say(work.person("Eve", "discord"), f"link {code}")


async def test_a_link_code_of_the_same_platform_joins_nobody(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        eve, zoe = work.person("Eve", "discord"), work.person("Zoe", "discord")
        await work.invoke(eve, "link")
        code = work.row(Code).id
        assert "another Discord account" in await work.say(zoe, f"link {code}")
        assert len({one.person for one in work.rows(Identity)}) == 2


async def test_a_line_beside_a_paused_brief_is_no_new_job_unless_its_owner_says_so(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("40 product texts for the website", "40 descriptions", "pause")
        asked = await people.owner("British English and in our Google Sheet please")
        assert "[Go on: 40 product texts for the website]" in asked
        assert len(await people.in_transaction(lambda unit: unit.find(Project))) == 1
        assert "2 of 7" in await people.owner("go on")
        await people.owner("British English", "pause", "somebody who paints our new shop window for winter")
        assert "1 of 7" in await people.owner("yes, a new job")
        titles = [one.title for one in await people.in_transaction(lambda unit: unit.find(Project))]
        assert titles[-1] == "somebody who paints our new shop window for winter"


async def test_what_an_owner_writes_while_somebody_works_is_asked_about_and_can_be_passed_on(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        asked = await work.say(work.olga, "please also check row 12 of https://example.com/sheet, thanks")
        assert "[Tell Ana]" in asked
        assert len(work.rows(Project)) == 1
        assert "[Tell Ana]" in asked
        await work.press(work.olga, "Tell Ana")
        assert "row 12 of https://example.com/sheet" in work.unread_by(work.ana)
        again = await work.press(work.olga, "@newjob")
        assert "settled already" in again
        await work.say(work.olga, "somebody for our invoices of this year")
        assert "1 of 7" in await work.say(work.olga, "yes")
