"""Offers as conversations: who and why, one live offer, wishes, acceptance, expiry, and hiring nobody."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bot.engine.commands import short
from bot.lifecycle.ads.commands import AdvertiseAgain
from bot.lifecycle.applications.commands import Withdraw
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project, Version
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.interviews.commands import ChooseHire
from bot.lifecycle.offers.commands import BeginNewRound, DraftOffer
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.screening.commands import AnswerTheRest, NobodyFits, StartInterviews
from tests.support.shortlisted_applicants import (
    CUTOFF,
    ShortlistedApplicants,
    brief,
    everyone,
    shortlisted_applicants,
)


async def test_a_reason_is_asked_for_and_the_offer_shows_what_it_promises(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        harness = hiring.harness
        await hiring.interviewed("Maria", "Ben")
        await harness.press(hiring.olga, "Compare and choose")
        assert "why Maria?" in await harness.press(hiring.olga, "Choose Maria")
        card = await harness.say(hiring.olga, "told clients early, best sample")
        for part in ("version 1 (", "320 EUR, half up front", "5 days", "still open", "No clash", "Valid until"):
            assert part in card
        assert "Manila" in card
        await harness.say(hiring.olga, "send")
        maria = hiring.seen("Maria")
        for part in (
            "Olga chose you",
            "meta titles",
            "C2 The first sentence",
            "18:00 Berlin = Sat 19 Dec 01:00",
        ):
            assert part in maria
        assert "chose" not in hiring.seen("Ben")
        history = await hiring.in_transaction(lambda unit: unit.history("j"))
        chosen = next(detail for _, _, what, detail in history if what == "person chosen")
        assert chosen["why"] == "told clients early, best sample"
        assert await _stages(hiring) == {"Maria": "offered", "Ben": "interviewing"}


async def test_from_the_kit_to_the_offer_the_owner_needs_seven_inputs(tmp_path: Path) -> None:
    """Ten are allowed from the application card on; the card and "interview these" take two (PRODUCT, effort)."""
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.command(StartInterviews("j", ("a1",)))
        inputs = 0

        async def owner(text: str, thread: str = "") -> None:
            nonlocal inputs
            inputs += 1
            await harness.say(hiring.olga, text, thread=thread)

        await owner("send")
        await harness.say(hiring.account("Maria"), "yes")
        await harness.say(hiring.account("Maria"), everyone("Maria"))
        for points in "4434":
            await owner(points, hiring.thread("Maria"))
        await owner("Maria. told clients early")
        await owner("send")
        assert (await _offer(hiring)).state == "sent"
        assert inputs == 7


async def test_one_live_offer_and_only_for_the_interviewed(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben", "Kofi") as hiring:
        await hiring.interviewed("Maria", "Ben")
        assert "only interviewed people" in await hiring.command(DraftOffer("a3", "nice"))
        await hiring.harness.press(hiring.olga, "Compare and choose")
        await hiring.harness.say(hiring.olga, "Maria, best sample")
        await hiring.harness.say(hiring.olga, "send")
        assert "has an offer" in await hiring.command(DraftOffer("a2", "nice"))
        assert "has an offer" in await hiring.command(ChooseHire("j"))
        assert len(await hiring.in_transaction(lambda unit: unit.find(Offer))) == 1
        assert "sent already" in await hiring.harness.press(hiring.olga, f"@offer.send:{(await _offer(hiring)).id}")


async def test_a_draft_can_be_edited_before_it_goes_out(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.interviewed("Maria")
        await harness.press(hiring.olga, "Compare and choose")
        await harness.say(hiring.olga, "Maria - best sample")
        await harness.say(hiring.olga, "edit")
        await harness.say(hiring.olga, "pay")
        card = await harness.say(hiring.olga, "350 EUR")
        assert "350 EUR, half up front" in card
        assert "version 2 (" in card
        await harness.say(hiring.olga, "edit")
        await harness.press(hiring.olga, "Valid for")
        await harness.press(hiring.olga, "24 hours")
        await harness.say(hiring.olga, "send")
        assert "350 EUR" in hiring.seen("Maria")
        offer = await _offer(hiring)
        assert offer.expires - offer.at == timedelta(hours=24)


async def test_a_wish_agreed_makes_the_version_that_the_offer_stands_for(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.offered("Maria")
        await harness.press(hiring.account("Maria"), "Change something")
        look = await harness.say(hiring.account("Maria"), "can the cut-off be Sat 19?")
        assert "[Send] [Change] [Leave it]" in look
        assert harness.unread("dm-SOlga") == "", "nothing goes out before it was seen"
        await harness.say(hiring.account("Maria"), "send")
        asked = harness.unread("dm-SOlga")
        assert "Fri 18 Dec, 18:00 Berlin" in asked
        assert "Sat 19 Dec, 18:00 Berlin = Sun 20 Dec 01:00 Manila" in asked
        assert "not for you" in await harness.press(hiring.account("Maria"), f"@wish.agree:{await _line(hiring)}")
        await harness.say(hiring.olga, "agree")
        assert "version 2" in harness.unread("dm-DMaria")
        assert "answered already" in await harness.press(hiring.olga, f"@wish.keep:{await _line(hiring)}")
        offer = await _offer(hiring)
        made = await hiring.in_transaction(lambda unit: unit.get(Version, offer.version_id))
        assert (made.number, made.brief.cutoff) == (2, replace(CUTOFF, local=CUTOFF.local + timedelta(days=1)))
        await harness.say(hiring.account("Maria"), "accept")
        contract = (await hiring.in_transaction(lambda unit: unit.find(Contract)))[0]
        assert contract.version_id == offer.version_id


async def test_a_wish_in_words_can_be_kept_or_answered_otherwise(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.offered("Maria")
        await wished(hiring, "weekly calls please")
        await harness.say(hiring.olga, "keep")
        assert "as it is" in harness.unread("dm-DMaria")
        await wished(hiring, "350 instead of 320")
        await harness.press(hiring.olga, "Other")
        await harness.say(hiring.olga, "I can do 335, shall I send that?")
        await harness.say(hiring.olga, "send")
        assert "335" in harness.unread("dm-DMaria")
        await wished(hiring, "I use my own sheet")
        await harness.say(hiring.olga, "agree")
        made = await hiring.in_transaction(lambda unit: unit.get(Version, unit.get(Project, "j").brief_version))
        assert made.brief.rules[-1] == "Agreed before the start: I use my own sheet"
        assert made.brief.pay.money.amount == Decimal(320)


async def test_a_question_crosses_and_the_offer_stays_open(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.offered("Maria")
        assert "Send this question to Olga?" in await harness.say(
            hiring.account("Maria"), "Should the spelling be British?"
        )
        await harness.say(hiring.account("Maria"), "send")
        assert "Maria asks" in harness.unread("dm-SOlga")
        await harness.say(hiring.olga, "answer")
        await harness.say(hiring.olga, "Two.")
        await harness.say(hiring.olga, "send")
        answered = harness.unread("dm-DMaria")
        assert "Olga answers your question" in answered
        assert "Two." in answered
        await harness.press(hiring.account("Maria"), "Accept")
        assert (await _offer(hiring)).state == "accepted"


async def test_unclear_words_are_asked_about_and_never_taken_as_a_yes(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.offered("Maria")
        assert "Accept the offer?" in await hiring.harness.say(hiring.account("Maria"), "sounds good")
        assert "Shall I pass that on" in await hiring.harness.say(
            hiring.account("Maria"), "my aunt visits me on the seventh"
        )
        assert (await _offer(hiring)).state == "sent"


async def test_declining_frees_the_owner_to_choose_another(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        harness = hiring.harness
        await hiring.offered("Maria", "Ben")
        await harness.press(hiring.account("Maria"), "Decline")
        assert "You decline" in await harness.say(hiring.account("Maria"), "I found a full-time job")
        assert (await _offer(hiring)).state == "sent"
        await harness.say(hiring.account("Maria"), "send")
        told = harness.unread("dm-SOlga")
        assert "I found a full-time job" in told
        assert harness.unread("dm-DBen") == ""
        await harness.press(hiring.olga, "Compare and choose")
        await harness.say(hiring.olga, "Ben, good answers")
        await harness.say(hiring.olga, "send")
        await harness.say(hiring.account("Ben"), "accept")
        assert (await _project(hiring)).stage == "agreeing"
        declined = (await hiring.in_transaction(lambda unit: unit.find(Offer)))[0]
        late = await harness.press(hiring.account("Maria"), f"@offer.accept:{declined.id}")
        assert "Somebody else" in late


async def test_two_reminders_then_the_end_and_an_acceptance_that_came_too_late(tmp_path: Path) -> None:
    noon = datetime(2026, 11, 26, 9, tzinfo=UTC)
    wide = brief(timetable=replace(brief().timetable, offer_until=replace(CUTOFF, local=CUTOFF.local)))
    async with shortlisted_applicants(tmp_path, "Maria", made=wide, start=noon) as hiring:
        harness = hiring.harness
        await hiring.offered("Maria")
        await harness.advance(hours=71)
        assert hiring.seen("Maria").count("left to answer") == 2
        await harness.advance(hours=2)
        assert "has expired" in harness.unread("dm-SOlga")
        assert "expired at" in harness.unread("dm-DMaria")
        assert await _stages(hiring) == {"Maria": "finalist"}
        for _ in range(2):
            assert "I have told Olga" in await harness.say(hiring.account("Maria"), "accept")
        assert harness.unread("dm-SOlga").count("wanted to accept") == 1
        await harness.press(hiring.olga, "Choose Maria")
        await harness.say(hiring.olga, "still the best")
        await harness.say(hiring.olga, "send")
        await harness.say(hiring.account("Maria"), "accept")
        assert (await _project(hiring)).stage == "agreeing"


async def test_a_second_tap_and_a_stranger_change_nothing(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await hiring.offered("Maria", "Ben")
        offer = await _offer(hiring)
        assert "not for you" in await hiring.harness.press(hiring.account("Ben"), f"@offer.accept:{offer.id}")
        await hiring.harness.press(hiring.account("Maria"), f"@offer.accept:{offer.id}")
        assert "accepted already" in await hiring.harness.press(hiring.account("Maria"), f"@offer.accept:{offer.id}")
        assert "accepted already" in await hiring.harness.press(hiring.account("Maria"), f"@offer.decline:{offer.id}")
        assert len(await hiring.in_transaction(lambda unit: unit.find(Contract))) == 1


async def test_whoever_withdraws_with_an_offer_leaves_the_choice_open(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await hiring.offered("Maria", "Ben")
        hiring.pending = Withdraw("a1")
        await hiring.harness.invoke(hiring.account("Maria"), "test-command")
        assert "Maria has ended" in hiring.harness.unread("dm-SOlga")
        assert (await _offer(hiring)).state == "withdrawn"
        await hiring.harness.press(hiring.olga, "Compare and choose")
        assert "Choose Ben" in hiring.harness.everything("dm-SOlga")


@pytest.mark.parametrize("again", [True, False])
async def test_nobody_fits_is_a_fine_result_and_says_what_it_does_first(tmp_path: Path, again: bool) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        harness = hiring.harness
        await hiring.offered("Maria", "Ben")
        card = await hiring.command(NobodyFits("j"))
        assert "you owe nobody a hire" in card
        assert "2 pressed Apply, 2 sent" in card
        assert "1 got an offer" in card
        assert "still without an answer" in card
        assert "taken back" in card
        assert not hiring.yielded
        assert "nothing has changed" in await harness.say(hiring.olga, "go back")
        assert (await _offer(hiring)).state == "sent"
        await hiring.command(NobodyFits("j"))
        await harness.press(hiring.olga, "New round" if again else "Just close")
        assert hiring.yielded[0] == AnswerTheRest("j", "nobody is hired in this round")
        assert "taken the offer" in hiring.seen("Maria")
        assert (await _offer(hiring)).state == "withdrawn"
        if again:
            assert hiring.yielded[1:] == [AdvertiseAgain("j")]
        else:
            assert (await _project(hiring)).outcome == "closed without hire"
            assert "closed" in await harness.press(hiring.olga, "@round.close:j")
            assert len(hiring.yielded) == 1


async def test_nobody_can_be_said_while_choosing(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.interviewed("Maria")
        await hiring.harness.press(hiring.olga, "Compare and choose")
        assert "you owe nobody a hire" in await hiring.harness.say(hiring.olga, "none of them feels right")


async def wished(hiring: ShortlistedApplicants, words: str, name: str = "Maria") -> None:
    """Somebody with an offer wishes for something, and sends it."""
    await hiring.harness.say(hiring.account(name), f"change something: {words}")
    await hiring.harness.say(hiring.account(name), "send")


async def _offer(hiring: ShortlistedApplicants) -> Offer:
    found: list[Offer] = await hiring.in_transaction(lambda unit: unit.find(Offer))
    return found[0]


async def _project(hiring: ShortlistedApplicants) -> Project:
    found: Project = await hiring.in_transaction(lambda unit: unit.get(Project, "j"))
    return found


async def _line(hiring: ShortlistedApplicants) -> str:
    from bot.lifecycle.interviews.model import RelayLine

    return str((await hiring.in_transaction(lambda unit: unit.find(RelayLine)))[0].id)


async def _stages(hiring: ShortlistedApplicants) -> dict[str, str]:
    return {one.name: one.stage for one in await hiring.in_transaction(lambda unit: unit.find(Application))}


async def test_when_the_only_one_declines_the_next_steps_are_there_by_button_and_word(tmp_path: Path) -> None:
    """X82: nobody is left, so there is nothing to compare; a new round and the close are offered, each by its word."""
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.offered("Maria")
        await hiring.harness.press(hiring.account("Maria"), "Decline")
        await hiring.harness.say(hiring.account("Maria"), "I found a full-time job")
        await hiring.harness.say(hiring.account("Maria"), "send")
        assert "[Compare and choose] [Nobody fits]" in hiring.harness.unread("dm-SOlga")
        await hiring.harness.say(hiring.account("Maria"), "withdraw")
        await hiring.harness.say(hiring.account("Maria"), "yes")
        said = await hiring.harness.say(hiring.olga, "status")
        assert "a next step: nobody is left" in said
        assert "[New round] [Just close]" in said
        await hiring.harness.say(hiring.olga, "new round")
        assert any(isinstance(command, AdvertiseAgain) for command in hiring.yielded)


async def test_the_last_one_who_withdraws_leaves_the_owner_with_the_next_steps(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        hiring.harness.read.setdefault("dm-SOlga", 0)
        await hiring.harness.say(hiring.account("Maria"), "withdraw")
        await hiring.harness.say(hiring.account("Maria"), "yes")
        heard = hiring.harness.unread("dm-SOlga")
        assert "Nobody is left from this round" in heard
        assert "[New round] [Just close]" in heard


async def test_a_button_of_an_empty_round_asks_first_once_somebody_waits_again(tmp_path: Path) -> None:
    """Nobody is turned down by a button that was drawn when nobody was there."""
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        said = await hiring.harness.press(hiring.olga, f"@{short(BeginNewRound('j'))}")
        assert "1 person is still without an answer" in said
        assert hiring.yielded == []
        await hiring.harness.press(hiring.olga, "New round")
        assert any(isinstance(command, AdvertiseAgain) for command in hiring.yielded)
