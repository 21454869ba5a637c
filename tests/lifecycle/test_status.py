"""The desk: status, help, home, the morning, words, the house, one's own data."""

from datetime import timedelta
from pathlib import Path

from bot.engine.events import Opened
from bot.engine.people import Code, Identity, Person
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.commands import StartWork
from bot.lifecycle.contracts.model import Contract
from tests.support.contract_at_work import House, berlin
from tests.support.published_ad import early

CUTOFF = berlin(2026, 12, 18, 18)


async def begun(house: House) -> str:
    contract = house.contract(CUTOFF, (berlin(2026, 12, 11, 18),))
    await house.command(StartWork(contract))
    house.news(house.ana)
    house.news(house.olga)
    return contract


async def test_status_for_both_sides_in_both_zones(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        for who, turn, owes in (
            (house.olga, "Turn: Ana", "You owe: nothing"),
            (house.ana, "Turn: You", "checkpoint 1"),
        ):
            said = await house.say(who, "status")
            assert "Stage: working, version 1" in said
            assert "Fri 11 Dec 2026, 18:00 Berlin (UTC+1) = Sat 12 Dec 01:00 Manila (UTC+8) (in 4 d 9 h)" in said
            assert turn in said
            assert owes in said
            assert "[Timeline] [Message the other side]" in said


async def test_status_says_whose_turn_it_is_at_every_stage(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await house.say(house.ana, "deliver")
        await house.say(house.ana, "https://sheet.example/1")
        await house.say(house.ana, "y")
        await house.say(house.ana, "skip")
        await house.say(house.ana, "send delivery")
        said = await house.say(house.olga, "status")
        assert "Stage: delivered" in said
        assert "Turn: You" in said
        assert "Verdicts open: C1, C2, C3" in said
        assert "Silence means: still open" in said
        assert "Turn: Olga" in await house.say(house.ana, "status")
        await house.say(house.olga, "all pass")
        await house.say(house.olga, "accept delivery")
        assert "Stage: accepted" in await house.say(house.ana, "status")


async def test_status_without_anything(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        eve, zoe = house.person("Eve", "discord"), house.person("Zoe", "slack")
        assert "Nothing is open between us" in await house.say(eve, "status")
        assert "what you would like off your plate" in await house.say(zoe, "status")
        assert "(only you)" in await house.invoke(zoe, "status")


async def test_help_is_five_lines_by_role(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        eve = house.person("Eve", "discord")
        for who, word in ((house.olga, "/tender here"), (house.ana, "deliver"), (eve, "Press Apply")):
            said = await house.say(who, "help")
            assert said.count("• ") == 5
            assert word in said
            assert "(only you)" in await house.invoke(who, "help")


async def test_home_shows_next_action_and_date(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        where = house.dm(house.olga)
        await house.live("opened:1", Opened(who=house.olga, where=where, at=house.clock.now()), where)
        (card,) = house.walls["slack"].homes[house.olga.id]
        assert card.title == "Product texts"
        assert "Turn: Ana" in house.text(card)
        assert "Checkpoint 1" in house.text(card)


async def test_a_quiet_morning_says_nothing(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await house.wait_until(berlin(2026, 12, 9, 10))
        assert house.news(house.olga) == ""


async def test_after_downtime_one_summary_in_daylight(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await house.say(house.ana, "on track, 3 done. https://sheet.example/1")
        house.clock.at = berlin(2026, 12, 9, 23).at
        house.worker.wake()
        await house.settle()
        assert house.news(house.olga) == ""
        await house.wait_until(berlin(2026, 12, 10, 12))
        assert house.news(house.olga).count("This morning") == 1


async def test_chatter_is_no_report_and_no_job(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        assert "All good here" in await house.say(house.ana, "thanks!")
        assert "All good here" in await house.say(house.olga, "great, thank you")
        assert house.news(house.olga) == ""


async def test_human_reaches_the_owner_and_report_the_admins(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        assert "I told Olga" in await house.say(house.ana, "human")
        assert "Ana would like to talk to a person about Product texts" in house.news(house.olga)
        assert "No admin has been named" in await house.say(house.ana, "report this is a scam")
        boss = await admin(house)
        assert "An admin has your report" in await house.say(house.ana, "report this is a scam")
        assert "this is a scam" in house.news(boss)
        assert house.news(house.olga) == ""
        assert "English" in await house.say(house.ana, "language")


async def admin(house: House, code: str = "k3-open-sesame"):  # type: ignore[no-untyped-def]
    boss = house.person("Boss", "slack")
    until = house.clock.now() + timedelta(hours=1)
    house.rows(lambda unit: unit.add(Code(id=code, purpose="admin", person="", until=until)))
    assert "You are an admin now" in await house.invoke(boss, "admin", code)
    return boss


async def test_the_code_of_the_first_admin_works_once_and_not_late(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await admin(house)
        eve = house.person("Eve", "slack")
        assert "does not work" in await house.invoke(eve, "admin", "k3-open-sesame")
        assert "does not work" in await house.say(eve, "admin wrong-code")
        until = house.clock.now() - timedelta(minutes=1)
        house.rows(lambda unit: unit.add(Code(id="old-code", purpose="admin", person="", until=until)))
        assert "does not work" in await house.say(eve, "admin old-code")
        assert [one.name for one in house.all(Person) if "admin" in one.rights] == ["Boss"]


async def test_only_admins_allow(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        gus = house.person("Gus", "slack", kind="guest")
        assert "not on their list" in await house.say(gus, "a logo for the shop")
        assert "Only an admin" in await house.invoke(gus, "allow", f"<@{gus.id}>")
        boss = await admin(house)
        assert "Gus may own projects now" in await house.invoke(boss, "allow", f"<@{gus.id}|gus>")
        assert "An admin has added you" in house.news(gus)
        assert "could own projects already" in await house.invoke(boss, "allow", f"<@{gus.id}>")


async def test_linking_two_accounts_loses_nothing(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        contract = await begun(house)
        here = house.person("Ana R", "slack", "Asia/Manila")
        await house.say(here, "write 20 banner texts")
        own = house.one(Identity, id=str(here)).person
        shown = await house.invoke(here, "link")
        code = house.one(Code).id
        assert code in shown
        assert "Show it to nobody" in shown
        assert "made on this platform" in await house.invoke(here, "link", code)
        said = await house.say(house.ana, f"link {code}")
        assert "Joined" in said
        assert {one.person for one in house.all(Identity) if one.id in (str(here), str(house.ana))} == {own}
        assert house.one(Contract, id=contract).contractor == own
        assert house.one(Application).person == own
        assert house.all(Project, owner=own)
        assert "Stage: working" in await house.say(house.ana, "status")
        assert "Saved: on track" in await house.say(house.ana, "5 done, on track")
        assert "does not work" in await house.say(house.person("Eve", "discord"), f"link {code}")


async def test_a_link_code_of_the_same_platform_joins_nobody(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        eve, zoe = house.person("Eve", "discord"), house.person("Zoe", "discord")
        await house.invoke(eve, "link")
        code = house.one(Code).id
        assert "another Discord account" in await house.say(zoe, f"link {code}")
        assert len({one.person for one in house.all(Identity)}) == 2


async def test_a_line_beside_a_paused_brief_is_no_new_job_unless_its_owner_says_so(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.owner("40 product texts for the website", "40 descriptions", "pause")
        asked = await scene.owner("British English and in our Google Sheet please")
        assert "a new job to hand over?" in asked
        assert len(await scene.rows(lambda unit: unit.find(Project))) == 1
        assert "2 of 7" in await scene.owner("go on")
        await scene.owner("British English", "pause", "somebody who paints our new shop window for winter")
        assert "1 of 7" in await scene.owner("yes, a new job")
        titles = [one.title for one in await scene.rows(lambda unit: unit.find(Project))]
        assert titles[-1] == "somebody who paints our new shop window for winter"


async def test_what_an_owner_writes_while_somebody_works_is_asked_about_and_can_be_passed_on(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        asked = await house.say(house.olga, "please also check row 12 of https://example.com/sheet, thanks")
        assert "Is this a new job to hand over?" in asked
        assert len(house.all(Project)) == 1
        assert "[Tell Ana]" in asked
        await house.press(house.olga, "Tell Ana")
        assert "row 12 of https://example.com/sheet" in house.news(house.ana)
        again = await house.press(house.olga, "@newjob")
        assert "settled already" in again
        await house.say(house.olga, "somebody for our invoices of this year")
        assert "1 of 7" in await house.say(house.olga, "yes")
