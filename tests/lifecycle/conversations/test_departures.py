"""Somebody is gone: deactivated in Slack, or out of the server; whoever waits is told once, with the ways out (C49)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.engine.clock import morning
from bot.engine.context import Turn
from bot.engine.events import Account, CameDue, Happened, Left
from bot.engine.messages import Message
from bot.engine.people import Identity, Person
from bot.engine.talks import Talk
from bot.engine.work import NewRow
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.interviews.answering import promised
from bot.lifecycle.status.commands import SendDigest
from storage.unit import SqlUnit
from tests.support.contract_at_work import BERLIN, ContractAtWork, berlin
from tests.support.engine_harness import EngineHarness
from tests.support.recording_platform import CountingIds
from tests.support.shortlisted_applicants import ShortlistedApplicants, shortlisted_applicants

CUTOFF = berlin(2026, 12, 18, 18)


@pytest.fixture
async def work(tmp_path: Path) -> AsyncIterator[ContractAtWork]:
    async with ContractAtWork(tmp_path) as made:
        yield made


async def deactivate(harness: EngineHarness, account: Account, time: int = 1) -> None:
    """What Slack tells of a deactivated member; `time` sets repeated tellings apart."""
    left = Left(who=account, where=harness.dm(account), at=harness.clock.now())
    await harness.worker.take(f"left:{account}:{time}", left)
    await harness.settle()


async def admin(harness: EngineHarness, name: str = "Ada") -> Account:
    """An admin whom the bot knows from Slack."""
    account = harness.person(name, "slack", "Europe/Berlin")
    await harness.say(account, "hello")

    def allow(unit: SqlUnit) -> None:
        for identity in unit.find(Identity, id=str(account)):
            unit.get(Person, identity.person).rights = ("admin", "owner")

    harness.database.transaction(lambda session: allow(SqlUnit(session)))
    harness.unread(harness.dm(account).channel)
    return account


def seen(harness: EngineHarness, account: Account) -> str:
    return harness.unread(harness.dm(account).channel)


# an owner


async def test_the_contractor_of_a_deactivated_owner_is_told_once_that_the_dates_stand(work: ContractAtWork) -> None:
    work.contract(CUTOFF)
    ada = await admin(work)
    await deactivate(work, work.olga)
    told = work.unread_by(work.ana)
    assert "Olga's account was deactivated" in told
    assert "cut-off Fri 18 Dec" in told
    assert "I told Ada" in told
    assert "Ana works on it" in seen(work, ada)
    assert work.row(Contract).stage == "working"
    await deactivate(work, work.olga, time=2)
    assert (work.unread_by(work.ana), seen(work, ada)) == ("", "")


async def test_without_an_admin_the_contractor_is_not_told_that_one_knows(work: ContractAtWork) -> None:
    work.contract(CUTOFF)
    await deactivate(work, work.olga)
    told = work.unread_by(work.ana)
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
async def test_what_stands_is_said_as_it_is(work: ContractAtWork, stage: str, stands: str) -> None:
    work.contract(CUTOFF, stage=stage)
    await deactivate(work, work.olga)
    assert stands in work.unread_by(work.ana)


async def test_nobody_is_told_of_an_owner_for_whom_nobody_waits(work: ContractAtWork) -> None:
    work.contract(CUTOFF, stage="closed")

    def close(unit: SqlUnit) -> None:
        unit.get(Project, "j-x").stage = "closed"

    work.in_transaction(close)
    ada = await admin(work)
    await deactivate(work, work.olga)
    assert (work.unread_by(work.ana), seen(work, ada)) == ("", "")


async def test_an_admin_takes_over_and_is_the_one_who_answers(work: ContractAtWork) -> None:
    work.contract(CUTOFF)
    ada = await admin(work)
    await deactivate(work, work.olga)
    work.unread_by(work.ana)
    assert "is yours now" in await work.press(ada, "Take over Product texts")
    owner = work.row(Identity, id=str(ada)).person
    assert (work.row(Project).owner, work.row(Contract).owner) == (owner, owner)
    assert "Ada has taken over" in work.unread_by(work.ana)
    assert "Product texts" in await work.say(ada, "status")
    assert "yours already" in await work.press(ada, "Take over Product texts")
    what = [what for _, _, what, _ in work.in_transaction(lambda unit: unit.history("j-x"))]
    assert what.count("owner gone") == what.count("taken over") == 1


async def test_what_the_former_owner_was_being_asked_is_put_away(work: ContractAtWork) -> None:
    work.contract(CUTOFF)
    await work.press(work.olga, "@message:c-x")
    assert [one.state for one in work.rows(Talk, person="olga", subject="c-x")] == ["open"]
    ada = await admin(work)
    await deactivate(work, work.olga)
    await work.press(ada, "Take over Product texts")
    assert [one.state for one in work.rows(Talk, person="olga", subject="c-x")] == ["closed"]


async def test_only_an_admin_takes_over_and_only_from_somebody_who_is_gone(work: ContractAtWork) -> None:
    work.contract(CUTOFF)
    ada = await admin(work)
    assert "can be reached" in await work.press(ada, "@take-over:j-x")
    await deactivate(work, work.olga)
    eve = work.person("Eve", "slack")
    await work.press(eve, "@take-over:j-x")
    await work.press(work.ana, "@take-over:j-x")
    assert work.row(Project).owner == "olga"


async def test_an_owner_whose_account_is_restored_goes_on_where_they_were(work: ContractAtWork) -> None:
    work.contract(CUTOFF)
    ada = await admin(work)
    await deactivate(work, work.olga)
    await work.say(work.olga, "status")
    assert work.row(Identity, id=str(work.olga)).unreachable == ""
    assert "can be reached" in await work.press(ada, "Take over Product texts")
    await deactivate(work, work.olga, time=2)
    assert work.unread_by(work.ana).count("Olga's account was deactivated") == 2


async def test_whoever_comes_back_is_not_met_by_every_morning_they_missed(hiring: ShortlistedApplicants) -> None:
    due = morning(hiring.harness.clock.at, BERLIN)
    summary = CameDue(at=due, command=SendDigest("olga", due.date().isoformat()))
    await hiring.in_transaction(lambda unit: unit.work.put(NewRow(key="first", kind="timer", body=summary, due=due)))
    await hiring.in_transaction(lambda unit: setattr(unit.get(Application, "a1"), "stage", "sent"))
    await hiring.harness.advance(days=2)
    assert hiring.harness.unread("dm-SOlga").count("This morning") == 2
    await deactivate(hiring.harness, hiring.olga)
    await hiring.harness.advance(days=3)
    await hiring.harness.say(hiring.olga, "I am back")
    assert "This morning" not in hiring.harness.unread("dm-SOlga")
    await hiring.harness.advance(days=1)
    assert "This morning" in hiring.harness.unread("dm-SOlga"), "from the next morning on it comes again"


async def test_a_word_for_a_human_goes_to_an_admin_once_the_owner_is_gone(work: ContractAtWork) -> None:
    work.contract(CUTOFF)
    ada = await admin(work)
    await deactivate(work, work.olga)
    seen(work, ada)
    assert "I told Ada" in await work.say(work.ana, "human")
    assert "talk to a person" in seen(work, ada)


# applicants of an owner who is gone


@pytest.fixture
async def hiring(tmp_path: Path) -> AsyncIterator[ShortlistedApplicants]:
    async with shortlisted_applicants(tmp_path) as made:
        yield made


async def promised_day(hiring: ShortlistedApplicants) -> float:
    """Seconds until the day on which everybody was promised an answer."""

    def look(unit: SqlUnit) -> float:
        now = hiring.harness.clock.now()
        turn = Turn(unit, hiring.harness.registry, now, CountingIds(), Happened(at=now), live=False)
        return (promised(turn, unit.get(Project, "j")) - now).total_seconds()

    return float(await hiring.in_transaction(look))


async def test_applicants_hear_of_it_and_again_on_the_promised_day(hiring: ShortlistedApplicants) -> None:
    ada = await admin(hiring.harness)
    await deactivate(hiring.harness, hiring.olga)
    for name in ("Maria", "Ben"):
        assert "I told Ada" in hiring.seen(name)
        assert "hear from me" in hiring.seen(name)
    assert "2 applicants" in seen(hiring.harness, ada)
    left = await promised_day(hiring)
    await hiring.harness.advance(seconds=left - 60)
    assert "there is none" not in hiring.seen("Maria")
    await hiring.harness.advance(seconds=120)
    assert hiring.seen("Maria").count("promised a decision") == 1
    stages = [one.stage for one in await hiring.in_transaction(lambda unit: unit.find(Application))]
    assert stages == ["shortlisted", "shortlisted"], "nobody is decided on by it"


async def test_a_press_neither_spends_nor_repeats_the_promise(hiring: ShortlistedApplicants) -> None:
    await deactivate(hiring.harness, hiring.olga)
    await hiring.harness.press(hiring.account("Maria"), "@owner.gone:a1")
    assert "there is none" not in hiring.seen("Maria")
    await hiring.harness.advance(seconds=await promised_day(hiring) + 60)
    assert hiring.seen("Maria").count("there is none") == 1
    await hiring.harness.press(hiring.account("Maria"), "@owner.gone:a1")
    assert hiring.seen("Maria").count("there is none") == 1


async def test_after_a_take_over_in_time_no_broken_promise_is_told(
    hiring: ShortlistedApplicants,
) -> None:
    ada = await admin(hiring.harness)
    await deactivate(hiring.harness, hiring.olga)
    await hiring.harness.press(ada, "@take-over:j")
    assert "Ada has taken over" in hiring.seen("Ben")
    await hiring.harness.advance(seconds=await promised_day(hiring) + 60)
    assert "there is none" not in hiring.seen("Ben")


async def test_the_threads_about_people_open_anew_for_whoever_took_over(hiring: ShortlistedApplicants) -> None:
    await hiring.interviewed("Maria", "Ben")
    ada = await admin(hiring.harness)
    await deactivate(hiring.harness, hiring.olga)
    seen(hiring.harness, ada)
    await hiring.harness.press(ada, "@take-over:j")
    here = hiring.harness.dm(ada).channel
    threads = [id for place, id in hiring.harness.log if place == here]
    heads = [id for id in threads if "Interview: " in hiring.harness.text(_message(hiring, id))]
    assert len(heads) == 2
    for head in heads:
        assert "would be late" in hiring.harness.everything(f"{here}{head}"), "the answers stand in the new thread"


def _message(hiring: ShortlistedApplicants, id: str) -> Message:
    return hiring.harness.platforms["slack"].shown[id].message


# a contractor, an applicant


async def gone_from_the_server(harness: EngineHarness, account: Account) -> None:
    """Discord says so when the bot writes next (50278); the wall refuses in its place."""
    harness.platforms["discord"].refuse[harness.dm(account).channel] = "no_shared_space"


async def test_the_owner_hears_once_of_a_contractor_who_left_the_server(work: ContractAtWork) -> None:
    """X22."""
    contract = work.contract(CUTOFF)

    def at_work(unit: SqlUnit) -> None:
        unit.get(Project, "j-x").stage = "working"

    work.in_transaction(at_work)
    await gone_from_the_server(work, work.ana)
    await work.say(work.ana, "status")
    told = work.unread_by(work.olga)
    assert "Ana has left" in told
    assert "Nothing ends by itself" in told
    assert "[Keep waiting] [End the contract]" in told
    await work.say(work.ana, "status")
    assert "Good, I go on asking" in await work.press(work.olga, "Keep waiting")
    await work.press(work.olga, "End the contract")
    assert work.row(Contract, id=contract).stage == "ended"


async def test_before_the_work_the_owner_can_choose_somebody_else(hiring: ShortlistedApplicants) -> None:
    await hiring.agreeing("Maria")
    await gone_from_the_server(hiring.harness, hiring.account("Maria"))
    await hiring.harness.say(hiring.account("Maria"), "status")
    told = hiring.harness.unread("dm-SOlga")
    assert "not signed by both" in told
    assert "[Choose somebody else]" in told
    await hiring.harness.press(hiring.olga, "Choose somebody else")
    (contract,) = await hiring.in_transaction(lambda unit: unit.find(Contract))
    assert contract.stage == "ended"


async def test_whoever_was_interviewed_too_is_named_and_can_be_prepared(work: ContractAtWork) -> None:
    work.contract(CUTOFF)

    def another(unit: SqlUnit) -> None:
        unit.get(Project, "j-x").stage = "working"
        ana = unit.get(Application, "a-x")
        unit.add(
            Application(
                id="a-ben", ad=ana.ad, project="j-x", person="ben", platform="discord", account="DBen", name="Ben",
                at=ana.at, stage="finalist", sent_at=ana.at, applied=ana.applied,
            )
        )  # fmt: skip

    work.in_transaction(another)
    await gone_from_the_server(work, work.ana)
    await work.say(work.ana, "status")
    told = work.unread_by(work.olga)
    assert "people too: Ben" in told
    assert "told nothing" in await work.press(work.olga, "Prepare runner-up")


async def test_the_owner_hears_once_of_a_contractor_whose_account_was_deactivated(work: ContractAtWork) -> None:
    """X22."""
    work.contract(CUTOFF)
    ben = Account("slack", "SBen")

    def on_slack(unit: SqlUnit) -> None:
        for identity in unit.find(Identity, person="ana"):
            unit.remove(identity)
        unit.add(Identity(id=str(ben), person="ana", platform="slack", account=ben.id, at=work.clock.now()))

    work.in_transaction(on_slack)
    await deactivate(work, ben)
    await deactivate(work, ben, time=2)
    told = work.unread_by(work.olga)
    assert told.count("Ana has no account") == 1
    assert "[End the contract]" in told


async def test_an_applicant_who_is_gone_is_kept_and_can_be_turned_down(hiring: ShortlistedApplicants) -> None:
    """C2: nobody is denied by it without the owner's choice."""
    await hiring.interviewed("Maria", "Ben")
    hiring.harness.unread("dm-SOlga")
    await gone_from_the_server(hiring.harness, hiring.account("Ben"))
    await hiring.harness.say(hiring.account("Ben"), "status")
    told = hiring.harness.unread("dm-SOlga")
    assert "Ben has left" in told
    assert "[Not chosen ...]" in told
    stages = {one.name: one.stage for one in await hiring.in_transaction(lambda unit: unit.find(Application))}
    assert stages["Ben"] == "interviewing"
    assert "Why is Ben" in await hiring.harness.press(hiring.olga, "Not chosen ...")


async def test_a_refusal_that_says_no_reason_is_not_guessed(work: ContractAtWork) -> None:
    work.contract(CUTOFF)
    work.platforms["discord"].refuse[work.dm(work.ana).channel] = "no_access"
    await work.say(work.ana, "status")
    told = work.unread_by(work.olga)
    assert "refuses my messages" in told
    assert "left the server" not in told
