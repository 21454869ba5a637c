"""Interviews as conversations: answers, marks, private lines, reminders, and who is refused."""

from datetime import datetime
from pathlib import Path

from bot.engine.events import Address, Edited
from bot.lifecycle.applications.model import Application
from bot.lifecycle.interviews.kit import kit
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.screening.commands import StartInterviews
from tests.support.shortlisted_applicants import ShortlistedApplicants, brief, everyone, shortlisted_applicants

KIT = kit(brief())
IDS = [one.id for one in KIT]


async def test_the_same_questions_go_to_each_and_the_answers_into_a_thread_of_their_own(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        harness = hiring.harness
        card = await hiring.command(StartInterviews("j", ("a1", "a2")))
        assert "same 4 questions" in card
        assert "Maria, Ben" in card
        assert "Waiting for them" in await harness.say(hiring.olga, "send")
        assert "except Sat 12 Dec to Sun 13 Dec 2026" in hiring.seen("Maria")
        assert "10:00 Berlin = 17:00 Manila" in hiring.seen("Maria")
        await harness.say(hiring.account("Maria"), "yes")
        thanks = await harness.say(hiring.account("Maria"), everyone("Maria"))
        assert "Tue 1 Dec, 12:00 Berlin" in thanks
        await harness.say(hiring.account("Ben"), "not Dec 10")
        for said in ("I told the client late", "I waited", "skip", "I read it aloud"):
            await harness.say(hiring.account("Ben"), said)
        ben = harness.everything("dm-SOlga" + hiring.thread("Ben"))
        assert "I waited" in ben
        assert "not answered" in ben
        assert "Maria" not in ben
        assert "not Dec 10" in harness.everything("dm-SOlga")
        assert "7 answers" in harness.unread("dm-SOlga")


async def test_typed_marks_go_to_the_oldest_answer_and_the_last_one_brings_the_comparison(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await hiring.interviewed("Maria", "Ben")
        hiring.harness.unread("dm-SOlga")
        for name, marks in (("Maria", "4342"), ("Ben", "3333")):
            for points in marks:
                await hiring.harness.say(hiring.olga, points, thread=hiring.thread(name))
        compared = hiring.harness.unread("dm-SOlga")
        assert "How they work: deadlines | 4 | 3" in compared
        assert "C2 | 2 | 3" in compared
        assert "Dates | 2 blocked days | fit" in compared
        assert "they do not decide" in compared
        assert "Marked 2" in hiring.harness.everything("dm-SOlga" + hiring.thread("Maria"))


async def test_what_the_owner_writes_in_the_thread_is_private_until_sent(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.interviewed("Maria")
        thread = hiring.thread("Maria")
        before = hiring.seen("Maria")
        harness.unread("dm-SOlga" + thread)
        assert "nothing has gone out" in await harness.say(hiring.olga, "he is terrible", thread=thread)
        assert await harness.say(hiring.olga, "// told them early", thread=thread) == ""
        assert "Send to Maria" in await harness.say(hiring.olga, "how many texts a day?", thread=thread)
        assert hiring.seen("Maria") == before
        await harness.say(hiring.olga, "send", thread=thread)
        assert "how many texts a day?" in hiring.seen("Maria")
        assert "terrible" not in hiring.seen("Maria")
        await harness.say(hiring.account("Maria"), "About twenty.")
        await harness.say(hiring.account("Maria"), "send")
        assert "About twenty." in harness.unread("dm-SOlga" + thread)


async def test_a_stranger_in_the_thread_has_no_effect(tmp_path: Path) -> None:
    """X57."""
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await hiring.interviewed("Maria")
        thread = hiring.thread("Maria")
        there = hiring.harness.everything("dm-SOlga" + thread)
        eve = hiring.harness.person("Eve", "slack", "Europe/Paris")
        await hiring.harness.say(eve, "4", channel="dm-SOlga", thread=thread)
        assert hiring.harness.everything("dm-SOlga" + thread) == there
        refused = await hiring.harness.press(eve, "@mark:i1:W1.4")
        assert refused.startswith("(only you)")
        assert not (await _interview(hiring)).marks


async def test_a_question_in_the_middle_reaches_the_owner_and_comes_back(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.command(StartInterviews("j", ("a1",)))
        await harness.say(hiring.olga, "send")
        await harness.say(hiring.account("Maria"), "yes")
        known = await harness.say(hiring.account("Maria"), "How many rounds of changes are there?")
        assert "Rounds of fixes: 2 rounds." in known, "what the ad says is answered at once"
        asked = await harness.say(hiring.account("Maria"), "Which spelling of the brand do you like?")
        assert "Send this question to Olga?" in asked
        assert "Which spelling" not in harness.everything("dm-SOlga")
        sent = await harness.say(hiring.account("Maria"), "send")
        assert "on to Olga" in sent
        assert "deadline you nearly missed" in sent, "the question that waited stands again"
        assert "Which spelling" in harness.everything("dm-SOlga" + hiring.thread("Maria"))
        await harness.press(hiring.olga, "Answer Maria")
        await harness.say(hiring.olga, "Capital N.")
        await harness.say(hiring.olga, "send")
        assert "Capital N." in hiring.seen("Maria")
        assert not (await _interview(hiring)).answers


async def test_the_last_answer_can_be_edited_for_ten_minutes_by_word_or_in_place(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.command(StartInterviews("j", ("a1",)))
        await harness.say(hiring.olga, "send")
        maria = hiring.account("Maria")
        for said in ("yes", "I told them late", "I asked", "I count", "I read ten of them"):
            await harness.say(maria, said)
        told = next(
            answer.message
            for talk in await hiring.in_transaction(lambda unit: _talks(unit))
            for answer in talk.answers.values()
            if answer.raw == "I read ten of them"
        )
        edit = Edited(who=maria, where=Address("discord", "", "dm-DMaria"), at=harness.clock.now(), direct=True,
                      text="I read twelve of them", message=told)  # fmt: skip
        await harness.worker.take("edit:1", edit)
        await harness.settle()
        thread = harness.everything("dm-SOlga" + hiring.thread("Maria"))
        assert "I read twelve of them" in thread
        assert "(edited 10:00 Berlin)" in thread
        await harness.say(maria, "edit")
        await harness.say(maria, "I read all of them")
        assert "I read all of them" in harness.everything("dm-SOlga" + hiring.thread("Maria"))
        await harness.advance(minutes=11)
        assert "ten minutes" in await harness.say(maria, "edit")


async def test_one_reminder_then_the_owner_hears_and_is_chased_never_the_applicant(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        harness = hiring.harness
        await hiring.command(StartInterviews("j", ("a1", "a2")))
        await harness.say(hiring.olga, "send")
        await harness.say(hiring.account("Maria"), "yes")
        await harness.say(hiring.account("Maria"), everyone("Maria"))
        harness.unread("dm-SOlga")
        harness.unread("dm-DMaria")
        await harness.advance(hours=25)
        assert hiring.seen("Ben").count("A reminder") == 1
        assert "no answer from Ben" in harness.unread("dm-SOlga")
        await harness.advance(days=10)
        chased = harness.unread("dm-SOlga")
        assert [word in chased for word in ("is tomorrow", "is late", "second date has passed")] == [True] * 3
        assert chased.count("Maria, Ben: you promised an answer") == 2, "the day before each of the two dates"
        assert harness.unread("dm-DMaria").count("you were to hear by now") == 1, "told, never chased"


async def test_at_night_the_invitation_waits_for_the_morning(tmp_path: Path) -> None:
    evening = datetime.fromisoformat("2026-11-23T15:00+00:00")
    async with shortlisted_applicants(tmp_path, "Maria", start=evening) as hiring:
        await hiring.command(StartInterviews("j", ("a1",)))
        sent = await hiring.harness.say(hiring.olga, "send")
        assert "night for Maria" in sent
        assert hiring.seen("Maria") == ""
        await hiring.harness.advance(hours=10)
        assert "Good news" in hiring.seen("Maria")


async def test_a_question_can_be_changed_by_form_or_by_text_until_it_is_sent(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        harness = hiring.harness
        await hiring.command(StartInterviews("j", ("a1",)))
        await harness.press(hiring.olga, "Change a question")
        texts = {one.id: one.text for one in KIT}
        assert "errors" in await harness.submit(hiring.olga, **{**texts, "W2": "?"})
        await harness.submit(hiring.olga, **{**texts, "W2": "When did you last say no to a client?"})
        await harness.say(hiring.olga, "change a question")
        await harness.say(hiring.olga, "S1")
        shown = await harness.say(hiring.olga, "How do you count words, please?")
        assert "When did you last say no to a client?" in shown
        assert "How do you count words, please?" in shown
        await harness.say(hiring.olga, "send")
        assert "gone out" in await harness.press(hiring.olga, "@kit.send:j")
        again = await hiring.command(StartInterviews("j", ("a1", "a2")))
        assert "1 person gets" in again
        assert "How do you count words, please?" in again
        assert "Change a question" not in again


async def test_whoever_withdraws_is_not_asked_any_more(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await hiring.command(StartInterviews("j", ("a1", "a2")))
        await hiring.in_transaction(lambda unit: unit.get(Application, "a1").withdraw())
        await hiring.harness.say(hiring.olga, "send")
        assert hiring.seen("Maria") == ""
        assert "Good news" in hiring.seen("Ben")


async def _interview(hiring: ShortlistedApplicants) -> Interview:
    found: list[Interview] = await hiring.in_transaction(lambda unit: unit.find(Interview))
    return found[0]


def _talks(unit: object) -> list[object]:
    from bot.engine.talks import Talk

    return unit.find(Talk, flow="interview")  # type: ignore[attr-defined, no-any-return]
