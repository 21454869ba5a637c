"""The date by which applicants were to hear: asked for, told of when it passes, never passed a second time (X82)."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.lifecycle.applications.model import Application
from bot.lifecycle.privacy.commands import ForgetApplications
from bot.lifecycle.screening.commands import StartInterviews
from tests.support.owner_and_applicants import OTHER_PITCH, OwnerAndApplicants, owner_and_applicants
from tests.support.shortlisted_applicants import READ_BACK, everyone, shortlisted_applicants

PROMISED = datetime(2026, 12, 1, 11, tzinfo=UTC)
"""Tue 1 Dec, 12:00 Berlin: what everybody who applied was told."""
SECOND = datetime(2026, 12, 3, 11, tzinfo=UTC)


async def until(people: OwnerAndApplicants, at: datetime) -> None:
    """Let time pass, every timer on its way."""
    await people.harness.advance(seconds=(at - people.harness.clock.now()).total_seconds())


async def applied(people: OwnerAndApplicants) -> None:
    """Two people have applied and were promised an answer; the owner does nothing."""
    await people.published()
    shown = await people.applied("Ana")
    assert "hear from me by Tue 1 Dec, 12:00 Berlin" in shown
    await people.applied("Ben", times="London, 20 hours", pitch=OTHER_PITCH)


async def test_the_owner_is_asked_the_day_before_and_the_applicant_is_not_bothered(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await applied(people)
        await until(people, PROMISED - timedelta(days=1, hours=1))
        people.fresh()
        people.fresh("Ana")
        await until(people, PROMISED - timedelta(minutes=1))
        asked = people.fresh()
        assert asked.count("Ana, Ben: you promised an answer by Tue 1 Dec, 12:00 Berlin, which is tomorrow") == 1
        assert "[Review] [Nobody fits]" in asked
        assert people.fresh("Ana") == ""


async def test_when_it_passes_both_hear_of_a_new_date_in_their_own_day(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await applied(people)
        await until(people, PROMISED - timedelta(minutes=1))
        for name in ("", "Ana", "Ben"):
            people.fresh(name)
        await until(people, PROMISED)
        missed = people.fresh()
        assert "the answer that you promised is late. Ana, Ben: I give a new date, Thu 3 Dec, 12:00 Berlin" in missed
        assert "If nothing is decided by then, I end the round" in missed
        for name in ("Ana", "Ben"):
            late = people.fresh(name)
            assert "you were to hear by now, and Olga needs longer. New date: Thu 3 Dec, 12:00 Berlin" in late
            assert "[Withdraw]" in late
        for words, date in (
            ("status", "Thu 3 Dec, 12:00 Berlin = 19:00 Manila"),
            ("when do i hear from you?", "Thu 3 Dec, 19:00 Manila = 12:00 Berlin"),
        ):
            said = await people.tell("Ana", words)
            assert date in said
            assert "Tue 1 Dec" not in said, "a date that has passed is never named as one that is to come"


async def test_the_second_miss_ends_the_round_kindly_and_offers_the_owner_the_next_steps(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await applied(people)
        await until(people, SECOND - timedelta(minutes=1))
        assert "If nothing is decided by then, I end the round" in people.fresh()
        people.fresh("Ana")
        await until(people, SECOND)
        ended = people.fresh()
        assert "I ended the round, and everybody gets a kind answer" in ended
        assert "[New round] [Just close]" in ended
        await until(people, SECOND + timedelta(days=1))
        for name in ("Ana", "Ben"):
            answer = people.fresh(name)
            assert answer.count("I end this round for you") == 1
            assert "A person decided" not in answer
        assert {(await people.application(name)).stage for name in ("Ana", "Ben")} == {"not_chosen"}
        await until(people, SECOND + timedelta(days=10))
        assert "This morning" not in people.fresh(), "nobody waits any more"
        assert "[New round] [Just close]" in await people.owner("status")
        await people.owner("new round")
        assert (await people.project()).stage == "drafting"
        assert (await people.project()).missed == 0


async def test_whoever_decides_in_time_hears_nothing_of_it(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await applied(people)
        await people.owner("nobody fits", "just close")
        await until(people, PROMISED - timedelta(days=5))
        people.fresh()
        people.fresh("Ana")
        await until(people, PROMISED + timedelta(days=3))
        assert people.fresh() == ""
        assert people.fresh("Ana") == ""


async def test_a_downtime_over_both_dates_gives_one_new_date_that_is_still_to_come(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await applied(people)
        people.fresh()
        people.fresh("Ana")
        people.harness.clock.at = PROMISED + timedelta(days=6)
        people.harness.worker.wake()
        await people.harness.settle()
        for heard in (people.fresh(), people.fresh("Ana")):
            assert heard.count("Tue 8 Dec, 12:00 Berlin") == 1, heard
            assert "Thu 3 Dec" not in heard
        assert (await people.project()).missed == 1


async def test_with_an_offer_out_the_others_hear_of_a_later_date_and_nobody_is_turned_down(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await hiring.offered("Maria", "Ben")
        await hiring.harness.say(hiring.account("Maria"), "accept")
        hiring.harness.unread("dm-DBen")
        await hiring.harness.advance(days=10)
        late = hiring.harness.unread("dm-DBen")
        assert late.count("you were to hear by now") == 1
        assert "New date: Mon 7 Dec, 12:00 Berlin" in late, "for the start both have to sign"
        assert "[Withdraw]" in late
        stages = {row.name: row.stage for row in await hiring.in_transaction(lambda unit: unit.find(Application))}
        assert stages == {"Maria": "offered", "Ben": "interviewing"}


async def test_a_signature_that_does_not_come_is_named_until_it_does(tmp_path: Path) -> None:
    """Start and cut-off pass while one "I agree" is missing: both hear of each, and no morning is silent about it."""
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.agreeing()
        await harness.say(hiring.account("Maria"), READ_BACK)
        await harness.say(hiring.olga, "all match")
        await harness.say(hiring.olga, "i agree")
        harness.unread("dm-DMaria")
        harness.unread("dm-SOlga")
        start = datetime(2026, 12, 7, 8, tzinfo=UTC)
        await harness.advance(seconds=(start - harness.clock.now()).total_seconds())
        for dm in ("dm-SOlga", "dm-DMaria"):
            heard = harness.unread(dm)
            assert heard.count("the start, Mon 7 Dec, 09:00 Berlin = 16:00 Manila, has passed") == 1, heard
            assert "Missing: “I agree” on the card" in heard
        assert "[I agree]" in hiring.seen("Maria").rpartition("the start,")[2]
        assert "[Choose somebody else]" in harness.everything("dm-SOlga").rpartition("the start,")[2]
        await harness.advance(days=3)
        assert harness.unread("dm-SOlga").count("waiting for Maria: “I agree” on the card, for") == 3
        cutoff = datetime(2026, 12, 19, 1, tzinfo=UTC)
        await harness.advance(seconds=(cutoff - harness.clock.now()).total_seconds())
        assert "the cut-off, Fri 18 Dec" in harness.unread("dm-SOlga")
        assert "the cut-off, Fri 18 Dec" in harness.unread("dm-DMaria")


async def test_nobody_is_undecided_when_their_time_is_over(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await applied(people)
        await until(people, PROMISED - timedelta(days=3))
        ad = await people.ad()
        assert not ad.open
        await people.command(ForgetApplications(ad.id))
        assert (await people.application("Ana")).stage == "not_chosen", "answered first"
        assert (await people.application("Ana")).applied.pitch  # type: ignore[union-attr]
        people.fresh("Ana")
        await people.harness.advance(days=1)
        assert "I end this round for you" in people.fresh("Ana")
        await people.harness.advance(days=2)
        rows = await people.in_transaction(lambda unit: unit.find(Application))
        assert {row.name for row in rows} == {"a deleted person"}


async def test_the_time_for_interview_answers_ends_for_both(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        harness = hiring.harness
        await hiring.command(StartInterviews("j", ("a1", "a2")))
        await harness.say(hiring.olga, "send")
        await harness.say(hiring.account("Maria"), "yes")
        await harness.say(hiring.account("Maria"), everyone("Maria"))
        await harness.advance(hours=26)
        assert "the time for your answers is over" in hiring.seen("Ben")
        assert "no answer from Ben" in harness.everything("dm-SOlga")


async def test_whoever_let_an_offer_go_is_not_told_that_their_answer_is_late(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await hiring.offered("Maria", "Ben")
        await hiring.harness.press(hiring.account("Maria"), "Decline")
        await hiring.harness.say(hiring.account("Maria"), "I found a full-time job")
        hiring.harness.unread("dm-DMaria")
        await hiring.harness.advance(seconds=(PROMISED - hiring.harness.clock.now()).total_seconds() + 86400)
        assert "you were to hear by now" not in hiring.harness.unread("dm-DMaria")
        assert "you were to hear by now" in hiring.harness.unread("dm-DBen")
