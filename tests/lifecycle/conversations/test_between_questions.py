"""Words between questions, on both sides: heard however long ago a card offered them, asked about where they fit
nothing, and never made a project or a report by themselves (C59, C60, X80)."""

from pathlib import Path

import pytest

from bot.engine.registry import Registry
from bot.lifecycle.brief.model import Project
from bot.lifecycle.chapters import registry
from bot.lifecycle.contracts.model import CheckIn
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.status.model import UnclearMessage
from tests.support.contract_at_work import ContractAtWork, begun
from tests.support.owner_and_applicants import OwnerAndApplicants, owner_and_applicants
from tests.support.shortlisted_applicants import shortlisted_applicants

NOTES = 40


async def two_applied(people: OwnerAndApplicants) -> None:
    await people.published()
    await people.applied("Ana")
    await people.applied("Ben")
    people.fresh()


async def test_people_are_decided_on_by_name_whichever_card_is_shown(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await two_applied(people)
        await people.owner("review")
        said = await people.owner("shortlist ben please")
        assert "Shortlisted" in said
        assert (await people.application("Ben")).stage == "shortlisted"
        assert (await people.application("Ana")).stage == "sent"
        listed = await people.owner("who has applied?")
        assert "2 applied" in listed
        assert "Ben: shortlisted" in listed
        assert "Card 2 of 2: Ana" in await people.owner("show ana again")


async def test_a_word_works_after_forty_other_messages(tmp_path: Path) -> None:
    """X80: what a card offered works as long as it is possible (C59)."""
    async with owner_and_applicants(tmp_path) as people:
        await two_applied(people)
        await people.owner("review")
        for _ in range(NOTES):
            await people.owner("status")
        await people.owner("shortlist ana")
        assert (await people.application("Ana")).stage == "shortlisted"


async def test_what_others_hear_of_is_confirmed_and_says_what_it_does(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await two_applied(people)
        asked = await people.owner("take the ad down please")
        assert "Close the ad?" in asked
        assert "[Yes, close the ad] [No]" in asked
        assert (await people.ad()).open
        await people.owner("yes")
        assert not (await people.ad()).open


async def test_not_yet_leaves_it(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await two_applied(people)
        assert "nothing is done or sent" in await people.owner("don't close the ad yet")
        assert "Nothing was changed" in await people.owner("close the ad", "no")
        assert (await people.ad()).open


async def test_an_offer_without_an_interview_is_asked_about(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await two_applied(people)
        asked = await people.owner("skip the interview, i want ana")
        assert "Make Ana an offer without an interview?" in asked
        assert "has not heard anything" in asked
        draft = await people.owner("write the offer")
        assert "Offer to Ana" in draft
        assert "Nothing" not in people.dm("Ana")


async def test_words_that_fit_nothing_are_kept_and_start_no_project(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await two_applied(people)
        said = await people.owner("the weather is awful in lisbon")
        assert "I am not sure what you mean" in said
        assert "the weather is awful in lisbon" in said
        assert "[Note it] [No]" in said
        await people.owner("note it")
        assert len(await people.in_transaction(lambda unit: unit.find(Project))) == 1
        assert await people.in_transaction(lambda unit: unit.find(UnclearMessage)) == []


async def test_a_yes_in_other_words_is_for_the_newest_card(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await two_applied(people)
        await people.tell("Ana", "does the shop sell tents?", "send")
        people.fresh()
        asked = await people.owner("yes absolutely")
        assert "Answer?" in asked
        await people.owner("no")
        await people.owner("review")
        await people.owner("shortlist", "maybe")
        kit = await people.owner("interview ana")
        assert "Interview in writing" in kit
        await people.owner("ok send it")
        assert await people.in_transaction(lambda unit: unit.find(Interview, state="draft")) == []


async def test_a_no_in_other_words_leaves_the_newest_card(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await two_applied(people)
        await people.owner("review")
        assert "nothing is done or sent" in await people.owner("nope, absolutely no")
        assert (await people.application("Ana")).stage == "sent"


async def test_words_that_only_look_like_a_global_word_give_it_if_nothing_else_takes_them(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await two_applied(people)
        people.fresh("Ana")
        assert "told Olga" in await people.tell("Ana", "i want to talk to a human")


async def test_a_question_of_the_applicants_at_an_offer_is_answered(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.offered("Maria")
        said = await hiring.harness.say(hiring.account("Maria"), "how much does it pay?")
        assert "EUR" in said
        assert "how much" not in hiring.harness.unread("dm-SOlga")


async def test_a_question_at_the_choice_shows_what_is_asked(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.interviewed("Maria")
        await hiring.harness.say(hiring.olga, "compare")
        assert "By criterion" in await hiring.harness.say(hiring.olga, "is the sky blue today?")


async def test_new_work_begins_with_a_yes(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await two_applied(people)
        asked = await people.owner("hallo, i need someone for bookkeeping")
        assert "New work: bookkeeping?" in asked
        assert len(await people.in_transaction(lambda unit: unit.find(Project))) == 1
        assert "1 of 7" in await people.owner("yes, a new job")
        assert len(await people.in_transaction(lambda unit: unit.find(Project))) == 2


async def test_words_of_membership_are_heard_at_an_open_question(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        assert "1 of 7" in await people.owner("40 product texts")
        said = await people.owner("admin 1234-5678")
        assert "Saved" not in said
        assert "1234" not in (await people.project()).title


async def test_questions_are_answered_from_what_was_advertised(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await two_applied(people)
        people.fresh("Ana")
        said = await people.tell("Ana", "how much does it pay?")
        assert "EUR" in said
        assert "[Ask Olga]" in said
        assert people.fresh() == "", "nobody need be asked"
        assert "I do not tell who else applied" in await people.tell("Ana", "who else applied?")


async def test_a_half_filled_request_lets_a_delivery_pass(tmp_path: Path) -> None:
    """C60: the contractor can deliver; the request waits and is not sent by a word that was for the delivery."""
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        assert "Which date would you need?" in await work.say(work.ana, "i need more time")
        assert "what do you hand over?" in await work.say(work.ana, "deliver")


async def test_a_guess_is_no_report(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        said = await work.say(work.ana, "the blue one or the green one")
        assert "I am not sure what you mean" in said
        assert "[News about the work] [Tell Olga]" in said
        assert work.rows(CheckIn) == []
        assert work.unread_by(work.olga) == ""
        await work.say(work.ana, "tell olga")
        assert "the blue one or the green one" in work.unread_by(work.olga)


async def test_words_along_with_the_request_are_shown_before_they_go_out(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        said = await work.say(work.olga, "tell ana that the glossary is in the folder")
        assert "the glossary is in the folder" in said
        assert work.unread_by(work.ana) == ""
        await work.say(work.olga, "send")
        assert "the glossary is in the folder" in work.unread_by(work.ana)


@pytest.mark.parametrize("verb", ["applications:x", "application:x", "ad.end:x", "hold", "leave", "brief.delete:x"])
def test_what_stands_open_has_a_button(verb: str) -> None:
    made: Registry = registry()
    assert made.read(verb) is not None
