"""Somebody is gone: deactivated in Slack, or out of the server; whoever waits is told once, with the ways out (C49)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.engine.context import Turn
from bot.engine.events import Account, CameDue, Left
from bot.engine.messages import Message
from bot.engine.people import Identity, Person
from bot.engine.talks import Talk
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.interviews.answering import promised
from bot.lifecycle.status.commands import KeepDigest
from storage.unit import SqlUnit
from tests.support.applicants import Hiring, hiring
from tests.support.chapter_room import Counting, Room
from tests.support.contract_at_work import House, berlin

CUTOFF = berlin(2026, 12, 18, 18)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as made:
        yield made


async def deactivate(room: Room, account: Account, time: int = 1) -> None:
    """What Slack tells of a deactivated member; `time` sets repeated tellings apart."""
    left = Left(who=account, where=room.dm(account), at=room.clock.now())
    await room.worker.take(f"left:{account}:{time}", left)
    await room.settle()


async def admin(room: Room, name: str = "Ada") -> Account:
    """An admin whom the bot knows from Slack."""
    account = room.person(name, "slack", "Europe/Berlin")
    await room.say(account, "hello")

    def allow(unit: SqlUnit) -> None:
        for identity in unit.find(Identity, id=str(account)):
            unit.get(Person, identity.person).rights = ("admin", "owner")

    room.database.transaction(lambda session: allow(SqlUnit(session)))
    room.new(room.dm(account).channel)
    return account


def seen(room: Room, account: Account) -> str:
    return room.new(room.dm(account).channel)


# an owner


async def test_the_contractor_of_a_deactivated_owner_is_told_once_that_the_dates_stand(house: House) -> None:
    house.contract(CUTOFF)
    ada = await admin(house)
    await deactivate(house, house.olga)
    told = house.news(house.ana)
    assert "Olga's account was deactivated" in told
    assert "What you both signed stands, cut-off Fri 18 Dec" in told
    assert "I told Ada, who can take it over." in told
    assert "Ana works on it, cut-off Fri 18 Dec" in seen(house, ada)
    assert house.one(Contract).stage == "working"
    await deactivate(house, house.olga, time=2)
    assert (house.news(house.ana), seen(house, ada)) == ("", "")


async def test_without_an_admin_the_contractor_is_not_told_that_one_knows(house: House) -> None:
    house.contract(CUTOFF)
    await deactivate(house, house.olga)
    told = house.news(house.ana)
    assert "I could tell nobody" in told
    assert "take over" not in told


@pytest.mark.parametrize(
    ("stage", "stands"),
    [
        ("signing", "nothing binds you"),
        ("delivered", "What you both signed stands"),
        ("accepted", "accepted, and that"),
    ],
)
async def test_what_stands_is_said_as_it_is(house: House, stage: str, stands: str) -> None:
    house.contract(CUTOFF, stage=stage)
    await deactivate(house, house.olga)
    assert stands in house.news(house.ana)


async def test_nobody_is_told_of_an_owner_for_whom_nobody_waits(house: House) -> None:
    house.contract(CUTOFF, stage="closed")

    def close(unit: SqlUnit) -> None:
        unit.get(Project, "j-x").stage = "closed"

    house.rows(close)
    ada = await admin(house)
    await deactivate(house, house.olga)
    assert (house.news(house.ana), seen(house, ada)) == ("", "")


async def test_an_admin_takes_over_and_is_the_one_who_answers(house: House) -> None:
    house.contract(CUTOFF)
    ada = await admin(house)
    await deactivate(house, house.olga)
    house.news(house.ana)
    assert "Product texts is yours now" in await house.press(ada, "Take over Product texts")
    owner = house.one(Identity, id=str(ada)).person
    assert (house.one(Project).owner, house.one(Contract).owner) == (owner, owner)
    assert "Ada has taken over from Olga" in house.news(house.ana)
    assert "Product texts" in await house.say(ada, "status")
    assert "yours already" in await house.press(ada, "Take over Product texts")
    what = [what for _, _, what, _ in house.rows(lambda unit: unit.history("j-x"))]
    assert what.count("owner gone") == what.count("taken over") == 1


async def test_what_the_former_owner_was_being_asked_is_put_away(house: House) -> None:
    house.contract(CUTOFF)
    await house.press(house.olga, "@message:c-x")
    assert [one.state for one in house.all(Talk, person="olga", subject="c-x")] == ["open"]
    ada = await admin(house)
    await deactivate(house, house.olga)
    await house.press(ada, "Take over Product texts")
    assert [one.state for one in house.all(Talk, person="olga", subject="c-x")] == ["closed"]


async def test_only_an_admin_takes_over_and_only_from_somebody_who_is_gone(house: House) -> None:
    house.contract(CUTOFF)
    ada = await admin(house)
    assert "can be reached" in await house.press(ada, "@take-over:j-x")
    await deactivate(house, house.olga)
    eve = house.person("Eve", "slack")
    await house.press(eve, "@take-over:j-x")
    await house.press(house.ana, "@take-over:j-x")
    assert house.one(Project).owner == "olga"


async def test_an_owner_whose_account_is_restored_goes_on_where_they_were(house: House) -> None:
    house.contract(CUTOFF)
    ada = await admin(house)
    await deactivate(house, house.olga)
    await house.say(house.olga, "status")
    assert house.one(Identity, id=str(house.olga)).unreachable == ""
    assert "can be reached" in await house.press(ada, "Take over Product texts")
    await deactivate(house, house.olga, time=2)
    assert house.news(house.ana).count("Olga's account was deactivated") == 2


async def test_whoever_comes_back_is_not_met_by_every_morning_they_missed(scene: Hiring) -> None:
    await scene.command(KeepDigest("olga"))
    await scene.change(lambda unit: setattr(unit.get(Application, "a1"), "stage", "sent"))
    await scene.room.advance(days=2)
    assert scene.room.new("dm-SOlga").count("This morning") == 2
    await deactivate(scene.room, scene.olga)
    await scene.room.advance(days=5)
    await scene.room.say(scene.olga, "I am back")
    assert "This morning" not in scene.room.new("dm-SOlga")
    await scene.room.advance(days=1)
    assert "This morning" in scene.room.new("dm-SOlga"), "from the next morning on it comes again"


async def test_a_word_for_a_human_goes_to_an_admin_once_the_owner_is_gone(house: House) -> None:
    house.contract(CUTOFF)
    ada = await admin(house)
    await deactivate(house, house.olga)
    seen(house, ada)
    assert "I told Ada" in await house.say(house.ana, "human")
    assert "Ana would like to talk to a person" in seen(house, ada)


# applicants of an owner who is gone


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Hiring]:
    async with hiring(tmp_path) as made:
        yield made


async def promised_day(scene: Hiring) -> float:
    """Seconds until the day on which everybody was promised an answer."""

    def look(unit: SqlUnit) -> float:
        now = scene.room.clock.now()
        turn = Turn(unit, scene.room.registry, now, Counting(), CameDue(at=now), live=False)
        return (promised(turn, unit.get(Project, "j")) - now).total_seconds()

    return float(await scene.change(look))


async def test_applicants_hear_of_it_and_again_on_the_promised_day(scene: Hiring) -> None:
    ada = await admin(scene.room)
    await deactivate(scene.room, scene.olga)
    for name in ("Maria", "Ben"):
        assert "Your application is kept. I told Ada" in scene.seen(name)
        assert "You hear from me by" in scene.seen(name)
    assert "2 applicants, promised an answer by" in seen(scene.room, ada)
    left = await promised_day(scene)
    await scene.room.advance(seconds=left - 60)
    assert "there is none" not in scene.seen("Maria")
    await scene.room.advance(seconds=120)
    assert scene.seen("Maria").count("you were promised a decision by now, and there is none") == 1
    stages = [one.stage for one in await scene.change(lambda unit: unit.find(Application))]
    assert stages == ["shortlisted", "shortlisted"], "nobody is decided on by it"


async def test_an_early_press_does_not_spend_the_promise(scene: Hiring) -> None:
    await deactivate(scene.room, scene.olga)
    await scene.room.press(scene.one("Maria"), "@owner.gone:a1")
    assert "there is none" not in scene.seen("Maria")
    await scene.room.advance(seconds=await promised_day(scene) + 60)
    assert scene.seen("Maria").count("there is none") == 1


async def test_whoever_was_taken_over_in_time_hears_of_that_and_of_no_broken_promise(scene: Hiring) -> None:
    ada = await admin(scene.room)
    await deactivate(scene.room, scene.olga)
    await scene.room.press(ada, "@take-over:j")
    assert "Ada has taken over from Olga" in scene.seen("Ben")
    await scene.room.advance(seconds=await promised_day(scene) + 60)
    assert "there is none" not in scene.seen("Ben")


async def test_the_threads_about_people_open_anew_for_whoever_took_over(scene: Hiring) -> None:
    await scene.interviewed("Maria", "Ben")
    ada = await admin(scene.room)
    await deactivate(scene.room, scene.olga)
    seen(scene.room, ada)
    await scene.room.press(ada, "@take-over:j")
    here = scene.room.dm(ada).channel
    heads = [
        id for place, id in scene.room.log if place == here and "Interview: " in scene.room.text(_message(scene, id))
    ]
    assert len(heads) == 2
    for head in heads:
        assert "would be late" in scene.room.everything(f"{here}{head}"), "the answers stand in the new thread"


def _message(scene: Hiring, id: str) -> Message:
    return scene.room.walls["slack"].shown[id].message


# a contractor, an applicant


async def gone_from_the_server(room: Room, account: Account) -> None:
    """Discord says so when the bot writes next (50278); the wall refuses in its place."""
    room.walls["discord"].refuse[room.dm(account).channel] = "no_shared_space"


async def test_the_owner_hears_once_of_a_contractor_who_left_the_server(house: House) -> None:
    contract = house.contract(CUTOFF)

    def at_work(unit: SqlUnit) -> None:
        unit.get(Project, "j-x").stage = "working"

    house.rows(at_work)
    await gone_from_the_server(house, house.ana)
    await house.say(house.ana, "status")
    told = house.news(house.olga)
    assert "Ana has left the server that we shared" in told
    assert "Nothing ends by itself" in told
    assert "[Keep waiting] [End the contract]" in told
    await house.say(house.ana, "status")
    assert "Good, I go on asking" in await house.press(house.olga, "Keep waiting")
    await house.press(house.olga, "End the contract")
    assert house.one(Contract, id=contract).stage == "ended"


async def test_before_the_work_the_owner_can_choose_somebody_else(house: House) -> None:
    house.contract(CUTOFF, stage="signing")
    await gone_from_the_server(house, house.ana)
    await house.say(house.ana, "status")
    assert "[Choose somebody else]" in house.news(house.olga)


async def test_the_owner_hears_once_of_a_contractor_whose_account_was_deactivated(house: House) -> None:
    house.contract(CUTOFF)
    ben = Account("slack", "SBen")

    def on_slack(unit: SqlUnit) -> None:
        for identity in unit.find(Identity, person="ana"):
            unit.remove(identity)
        unit.add(Identity(id=str(ben), person="ana", platform="slack", account=ben.id, at=house.clock.now()))

    house.rows(on_slack)
    await deactivate(house, ben)
    await deactivate(house, ben, time=2)
    told = house.news(house.olga)
    assert told.count("Ana has no account here any more") == 1
    assert "[End the contract]" in told


async def test_an_applicant_who_is_gone_is_kept_and_can_be_turned_down(scene: Hiring) -> None:
    """C2: nobody is denied by it without the owner's choice."""
    await scene.interviewed("Maria", "Ben")
    scene.room.new("dm-SOlga")
    await gone_from_the_server(scene.room, scene.one("Ben"))
    await scene.room.say(scene.one("Ben"), "status")
    told = scene.room.new("dm-SOlga")
    assert "Ben has left the server that we shared" in told
    assert "[Not chosen ...]" in told
    stages = {one.name: one.stage for one in await scene.change(lambda unit: unit.find(Application))}
    assert stages["Ben"] == "interviewing"
    assert "Why is Ben not chosen?" in await scene.room.press(scene.olga, "Not chosen ...")


async def test_a_refusal_that_says_no_reason_is_not_guessed(house: House) -> None:
    house.contract(CUTOFF)
    house.walls["discord"].refuse[house.dm(house.ana).channel] = "no_access"
    await house.say(house.ana, "status")
    told = house.news(house.olga)
    assert "the platform refuses my messages" in told
    assert "left the server" not in told
