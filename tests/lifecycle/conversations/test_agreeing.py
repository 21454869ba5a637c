"""Agreeing as conversations: the read-back in own words, ticks and gaps, and one version that both sign."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.commands import AmendBrief
from bot.lifecycle.brief.model import Project, Version
from bot.lifecycle.contracts.commands import StartWork
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.screening.commands import AnswerTheRest
from bot.reading.values import Wall
from tests.support.shortlisted_applicants import (
    CUTOFF,
    MESSY_READ_BACK,
    READ_BACK,
    ShortlistedApplicants,
    brief,
    shortlisted_applicants,
)


async def test_a_paste_is_refused_and_a_good_paraphrase_passes_in_one_round(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        harness = hiring.harness
        await hiring.agreeing()
        assert "own words" in await harness.say(
            hiring.account("Maria"), "40 product descriptions in one Google Sheet. Every text has 60 to 90 words."
        )
        assert "Waiting for Olga" in await harness.say(hiring.account("Maria"), READ_BACK)
        card = harness.unread("dm-SOlga")
        assert "Read-back by Maria" in card
        assert "hint:" not in card
        await harness.say(hiring.olga, "all match")
        for channel in ("dm-SOlga", "dm-DMaria"):
            assert "(version 1)" in harness.everything(channel)
        pinned = [one.message.title for wall in harness.platforms.values() for one in wall.shown.values() if one.pinned]
        assert pinned == ["Product texts: what we agreed (version 1)"] * 2
        assert (await _contract(hiring)).rounds == 1


async def test_both_sign_one_version_and_only_then_the_others_hear(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        harness = hiring.harness
        await hiring.agreeing()
        await harness.say(hiring.account("Maria"), READ_BACK)
        await harness.say(hiring.olga, "all match")
        contract = await _contract(hiring)
        assert "not for you" in await harness.press(hiring.account("Ben"), f"@agree:{contract.id}:1")
        assert "Waiting for Olga" in await harness.say(hiring.account("Maria"), "i agree")
        assert "You have agreed already" in await harness.press(hiring.account("Maria"), f"@agree:{contract.id}:1")
        assert not hiring.yielded
        assert "Maria agreed" in harness.everything("dm-SOlga")
        await harness.advance(hours=1)
        await harness.press(hiring.olga, "I agree")
        assert hiring.yielded == [StartWork(contract.id), AnswerTheRest("j", "somebody else was chosen")]
        assert "nothing to agree" in await harness.press(hiring.olga, f"@agree:{contract.id}:1")
        project = await hiring.in_transaction(lambda unit: unit.get(Project, "j"))
        hired = await hiring.in_transaction(lambda unit: unit.get(Application, "a1"))
        assert (project.stage, hired.stage) == ("working", "hired")
        version = await hiring.in_transaction(lambda unit: unit.get(Version, "v1"))
        lines = await hiring.in_transaction(lambda unit: unit.history("j"))
        signed = next(detail for _, _, what, detail in lines if what == "signed")
        assert (signed["version"], signed["hash"]) == (1, version.hash)
        assert signed["owner"] > signed["contractor"]
        assert "Waiting for" not in harness.everything("dm-DMaria").rpartition("what we agreed")[2].split("---")[0]


async def test_only_the_gaps_are_asked_again(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.agreeing()
        await harness.say(hiring.account("Maria"), MESSY_READ_BACK)
        card = harness.unread("dm-SOlga")
        assert "they wrote it in" in card
        assert "18:00 Manila" in card
        await harness.press(hiring.olga, "What: matches")
        await harness.press(hiring.olga, "Not included: not quite")
        assert "they read this" in await harness.say(hiring.olga, "meta titles are out")
        await harness.say(hiring.olga, "send")
        harness.unread("dm-DMaria")
        await harness.say(hiring.olga, "due not quite")
        await harness.say(hiring.olga, "skip")
        again = harness.unread("dm-DMaria")
        assert "Two things" in again
        assert "meta titles are out" in again
        assert "Fri 18 Dec, 18:00 Berlin = Sat 19 Dec 01:00 Manila" in again
        assert "What" not in again
        await harness.say(
            hiring.account("Maria"), "no meta titles, Saturday 1am Manila = Friday 6pm Berlin. If stuck I write"
        )
        second = harness.unread("dm-SOlga")
        assert "✔ matches" in second
        assert "hint:" not in second
        contract = await _contract(hiring)
        assert "newer read-back" in await harness.press(hiring.olga, f"@tick.yes:{contract.id}:1.due")
        assert "not for you" in await harness.press(hiring.account("Maria"), f"@tick.all:{contract.id}:2")
        await harness.say(hiring.olga, "all match")
        assert (await _contract(hiring)).stage == "signing"


async def test_after_three_rounds_a_call_is_suggested(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.agreeing()
        for number in range(3):
            await harness.say(hiring.account("Maria"), f"I do it all somehow, attempt {number}")
            if number == 0:
                await harness.say(hiring.olga, "not included matches")
                await harness.say(hiring.olga, "due matches")
            contract = await _contract(hiring)
            assert "not at that point" in await harness.press(hiring.olga, f"@tick.clear:{contract.id}")
            await harness.say(hiring.olga, "what not quite")
            await harness.say(hiring.olga, "forty texts, please")
            await harness.say(hiring.olga, "send")
        assert "Three rounds" in harness.everything("dm-SOlga")
        assert "short call" in hiring.seen("Maria")
        await harness.press(hiring.olga, "It is clear now")
        assert (await _contract(hiring)).stage == "signing"


async def test_small_jobs_have_two_questions(tmp_path: Path) -> None:
    table = brief().timetable
    soon = replace(table, starts=Wall(CUTOFF.local - timedelta(days=2), CUTOFF.zone), checkpoints=())
    async with shortlisted_applicants(tmp_path, "Maria", made=brief(timetable=soon)) as hiring:
        await hiring.agreeing()
        asked = hiring.seen("Maria")
        assert "two short answers" in asked
        assert "what must not happen" not in asked
        await hiring.harness.say(hiring.account("Maria"), READ_BACK)
        assert {one.key for one in (await _contract(hiring)).points} == {"what", "due"}


async def test_an_open_question_has_to_be_answered_before_anybody_signs(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.agreeing()
        assert "Send this question to Olga?" in await harness.say(hiring.account("Maria"), "Which sheet do you mean?")
        assert "passed your question on" in await harness.say(hiring.account("Maria"), "send")
        await harness.say(hiring.account("Maria"), READ_BACK)
        await harness.say(hiring.olga, "all match")
        assert "Open questions: 1" in harness.everything("dm-DMaria")
        first = await harness.say(hiring.olga, "i agree")
        assert "still open" in first
        assert "Which sheet do you mean?" in first
        assert "Waiting for Olga" in await harness.say(hiring.account("Maria"), "i agree")
        await harness.press(hiring.olga, "Answer Maria")
        await harness.say(hiring.olga, "The one I shared.")
        await harness.say(hiring.olga, "send")
        assert "Open questions: 0" in harness.everything("dm-DMaria")
        await harness.press(hiring.olga, "I agree")
        assert (await _contract(hiring)).signed_owner is not None


async def test_open_questions_are_counted_on_both_cards_and_block_until_none_waits(tmp_path: Path) -> None:
    """F067: the number stands for rows, whichever way the question came, and the card says who answers first."""
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.agreeing()
        await harness.say(hiring.account("Maria"), READ_BACK)
        await harness.say(hiring.olga, "all match")
        assert "Open questions: 0." in hiring.seen("Maria")
        await harness.press(hiring.olga, "I agree")
        await harness.say(hiring.account("Maria"), "ask")
        await harness.say(hiring.account("Maria"), "May I use the old sheet?")
        await harness.say(hiring.account("Maria"), "send")
        for seen in (hiring.seen("Maria"), harness.everything("dm-SOlga")):
            assert "Open questions: 1. Olga answers first, then both agree." in seen
            assert "Open questions: 0." not in seen
        refused = await harness.say(hiring.account("Maria"), "i agree")
        assert "1 question is still open" in refused
        assert "May I use the old sheet?" in refused
        assert "Waiting for Olga" in refused
        assert (await _contract(hiring)).stage == "signing"
        assert "You owe: an answer to Maria's question" in await harness.say(hiring.olga, "status")
        await harness.press(hiring.olga, "Answer")
        await harness.say(hiring.olga, "Yes, that one.")
        await harness.say(hiring.olga, "send")
        assert "Open questions: 0." in hiring.seen("Maria")
        await harness.say(hiring.account("Maria"), "i agree")
        assert (await _contract(hiring)).stage == "working"


async def test_what_the_owner_owes_stands_on_both_cards(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.agreeing()
        await harness.say(hiring.account("Maria"), READ_BACK)
        await harness.say(hiring.olga, "all match")
        await harness.press(hiring.olga, "I still owe something")
        shown = await harness.say(hiring.olga, "link to the shet")
        assert "Maria will read this" in shown
        assert (await _contract(hiring)).owner_owes == ""
        assert "shet" not in harness.everything("dm-DMaria"), "nothing before it was shown and confirmed"
        await harness.say(hiring.olga, "link to the sheet")
        assert "sheet" not in harness.everything("dm-DMaria").split("Olga", 1)[0]
        assert (await _contract(hiring)).owner_owes == ""
        await harness.press(hiring.olga, "Show it")
        assert (await _contract(hiring)).owner_owes == "link to the sheet"
        for channel in ("dm-SOlga", "dm-DMaria"):
            assert "Olga: link to" in harness.everything(channel)
        await harness.press(hiring.olga, "Given")
        assert (await _contract(hiring)).owner_owes == ""
        assert "You owe nothing" in await harness.press(hiring.olga, f"@agree.given:{(await _contract(hiring)).id}")


async def test_what_the_owner_owes_can_be_kept_back(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.agreeing()
        await harness.say(hiring.account("Maria"), READ_BACK)
        await harness.say(hiring.olga, "all match")
        await harness.press(hiring.olga, "I still owe something")
        await harness.say(hiring.olga, "the stock list, but she is slow anyway")
        await harness.press(hiring.olga, "Not now")
        assert (await _contract(hiring)).owner_owes == ""
        assert "slow anyway" not in harness.everything("dm-DMaria")


async def test_a_newer_version_is_not_signed_by_an_old_button(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.agreeing()
        await hiring.harness.say(hiring.account("Maria"), READ_BACK)
        await hiring.harness.say(hiring.olga, "all match")
        contract = await _contract(hiring)
        later = Wall(datetime.fromisoformat("2026-12-20T18:00"), CUTOFF.zone)
        await hiring.command(AmendBrief("j", brief().moved(later), "test"))
        await hiring.in_transaction(
            lambda unit: unit.get(Contract, contract.id).amend(unit.get(Project, "j").brief_version)
        )
        assert "newer version" in await hiring.harness.press(hiring.olga, f"@agree:{contract.id}:1")
        assert (await _contract(hiring)).signed_owner is None


async def test_each_side_is_reminded_after_a_day_and_the_other_told(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.agreeing()
        harness.unread("dm-DMaria")
        await harness.advance(hours=25)
        assert "read-back was due" in harness.unread("dm-DMaria")
        assert "from Maria yet" in harness.unread("dm-SOlga")
        await harness.say(hiring.account("Maria"), READ_BACK)
        harness.unread("dm-DMaria")
        harness.unread("dm-SOlga")
        await harness.advance(hours=25)
        assert "read-back was due" in harness.unread("dm-SOlga")
        assert "from Olga yet" in harness.unread("dm-DMaria")
        await harness.say(hiring.olga, "all match")
        await harness.say(hiring.olga, "i agree")
        harness.unread("dm-SOlga")
        harness.unread("dm-DMaria")
        await harness.advance(days=6)
        reminders = [line for line in harness.unread("dm-DMaria").splitlines() if line.startswith("A reminder")]
        assert len(reminders) == 3
        assert len(set(reminders)) == 1, "the date that was missed does not move with each reminder"
        assert "A reminder" not in harness.unread("dm-SOlga")


async def test_the_owner_need_not_wait_for_ever(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        harness = hiring.harness
        await hiring.offered("Maria", "Ben")
        await harness.say(hiring.account("Maria"), "accept")
        await harness.advance(hours=25)
        contract = await _contract(hiring)
        assert "not for you" in await harness.press(hiring.account("Maria"), f"@agree.stop:{contract.id}")
        await harness.press(hiring.olga, "Choose somebody else")
        assert "too long" in hiring.seen("Maria")
        assert "By criterion" in harness.everything("dm-SOlga").rpartition("No answer from Maria")[2]
        assert (await _contract(hiring)).stage == "ended"
        assert "way out is closed" in await harness.press(hiring.olga, f"@agree.stop:{contract.id}")
        await harness.say(hiring.olga, "Ben. quick answers")
        await harness.say(hiring.olga, "send")
        await harness.say(hiring.account("Ben"), "accept")
        assert len(await hiring.in_transaction(lambda unit: unit.find(Contract))) == 2


async def _contract(hiring: ShortlistedApplicants) -> Contract:
    found: list[Contract] = await hiring.in_transaction(lambda unit: unit.find(Contract))
    return found[0]
