"""Questions between questions, lived through on both sides: answered from rows in a few lines, and nobody is asked."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.lifecycle.ads.model import Inquiry
from bot.lifecycle.status.model import UnclearMessage
from tests.support.contract_at_work import CUTOFF, ContractAtWork, begun, delivered, fixes_sent
from tests.support.owner_and_applicants import OwnerAndApplicants, owner_and_applicants
from tests.support.shortlisted_applicants import shortlisted_applicants

LINES_MOST = 8
"""Title, up to six lines, whose turn."""


async def published(people: OwnerAndApplicants, *applicants: str) -> None:
    await people.published()
    for name in applicants:
        await people.applied(name)
    people.fresh()


def told(said: str, *parts: str) -> None:
    """It says all of it, shortly, with no apology and no status."""
    for part in parts:
        assert part in said, said
    assert "Sorry" not in said
    assert "Where things stand" not in said
    assert len([line for line in said.splitlines() if line.strip()]) <= LINES_MOST, said


async def test_an_owner_hears_where_the_ad_stands_and_what_it_costs(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await published(people)
        told(await people.owner("is the ad still online?"), "Yes, the ad is open, until", "Posted in")
        told(await people.owner("which channels did you post in"), "Posted in", "live")
        told(await people.owner("what if nobody applies"), "The ad closes", "another round")
        told(await people.owner("does anybody see this already?"), "Everybody in its channels sees the ad")
        told(await people.owner("what do you cost"), "I am free")
        told(await people.owner("which jobs do I have open"), "product texts for the new collection: advertising")
        assert await people.in_transaction(lambda unit: unit.find(UnclearMessage)) == []
        await people.owner("close the ad", "yes")
        told(await people.owner("is it still online?"), "No, applications are closed")


async def test_an_owner_compares_and_searches_what_people_wrote(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await published(people, "Ana")
        await people.applied(
            "Ben", times="Lisbon, 9 hours", pitch="This takes me 30 hours. I check every figure twice. " * 3
        )
        told(await people.owner("who has the most hours?"), "Ana 15 h a week, Ben 9 h a week")
        told(await people.owner("is ben cheaper than the others?"), "the pay is the same for everybody")
        quoted = await people.owner("what did ben write about figures?")
        told(quoted, "Ben (pitch)", "I check every figure twice.")
        assert "tents" not in quoted
        assert "benefit first" in await people.owner(
            "what did the other one say about benefits?", "what did ana say about benefits?"
        )
        nothing = await people.owner("what did ana write about helicopters?")
        told(nothing, "I find no line with “helicopters” in what Ana sent.")


async def test_an_applicant_hears_what_the_ad_says_and_can_still_ask(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await published(people, "Ana", "Ben")
        told(await people.tell("Ana", "when do they decide?"), "Olga decides, and you hear from me, by", "[Ask Olga]")
        told(await people.tell("Ana", "did Olga read it?"), "Olga has not opened your application yet.")
        told(await people.tell("Ana", "who is this company"), "the project of Olga")
        told(await people.tell("Ana", "how many others did you ask?"), "I do not tell who else applied")
        assert "Your application" in await people.tell("Ana", "can I see my text again")
        two = await people.tell("Ana", "how much does it pay and when do I start?")
        told(two, "320 EUR", "Start:")
        assert people.fresh() == "", "nobody need be asked"
        await people.owner("review")
        told(await people.tell("Ana", "did Olga read it?"), "Olga has opened your application.")


async def test_what_is_left_open_can_be_asked_after_the_ad_has_closed(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await published(people, "Ana")
        await people.owner("close the ad", "yes")
        people.fresh()
        await people.tell("Ana", "how much does it pay?")
        assert "What would you like to know?" in await people.harness.press(people.applicant("Ana"), "Ask Olga")
        await people.tell("Ana", "is the sheet shared with others?", "send")
        asked = await people.in_transaction(lambda unit: unit.find(Inquiry))
        assert [inquiry.text for inquiry in asked] == ["is the sheet shared with others?"]
        told(
            await people.tell("Ana", "did Olga answer my question?"),
            "Not yet: Olga has “is the sheet shared with others?”",
        )


async def test_a_request_put_as_a_question_is_no_question(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await published(people, "Ana")
        assert "Close the ad?" in await people.owner("can you close the ad?")
        assert (await people.ad()).open
        await people.owner("no")
        asked = await people.tell("Ana", "could you ask her whether the shop sells boats?")
        assert "Send this question to Olga?" in asked


async def test_an_offer_is_explained_to_both(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await hiring.offered("Maria", "Ben")
        olga, maria = hiring.olga, hiring.account("Maria")

        async def owner(text: str) -> str:
            return await hiring.harness.say(olga, text)

        told(await owner("what did I offer her again"), "Version 1", "320 EUR", "Maria can answer until")
        told(await owner("what if she says no"), "Then you hear it at once", "You could still choose Ben")
        told(
            await owner("what happens if she doesn't answer by Tuesday"),
            "The offer ends",
            "nothing happens by itself yet",
        )
        told(await owner("did she answer?"), "Not yet: Maria can answer the offer until")
        told(await owner("is 10 o'clock her morning or mine"), "Berlin is your clock, Manila the other side's")
        told(await hiring.harness.say(maria, "who owns it afterwards, can I show it"), "the owner owns the result")
        told(await hiring.harness.say(maria, "are meta titles included?"), "Not included: meta titles")
        told(
            await hiring.harness.say(maria, "what if I say no?"), "the offer ends", "Nothing else follows", "[Ask Olga]"
        )
        assert "Olga's turn" not in hiring.seen("Maria")
        assert "asks" not in hiring.harness.unread("dm-SOlga")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("what happens if I'm late", ("Cut-off", "ask for more time", "nothing is deducted by itself")),
        ("was passiert wenn ich es nicht schaffe", ("Cut-off", "ask for more time")),
        ("how often can she ask for changes", ("Rounds of fixes: 2 rounds.",)),
        ("which day exactly is that for me", ("Manila = ", "Manila is your clock, Berlin the other side's")),
        ("that's not in the deal, right?", ("Version 1", "it can be asked as a change", "[What we agreed] [Ask Olga]")),
        ("what if Olga doesn't answer?", ("The dates hold until both of you agree on others.",)),
        ("can I put this in my portfolio", ("it may be shown in a portfolio",)),
        ("¿qué sigue?", ("write deliver",)),
    ],
)
async def test_a_contractor_at_work_is_answered(tmp_path: Path, text: str, parts: Sequence[str]) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        told(await work.say(work.ana, text), *parts)
        assert work.unread_by(work.olga) == ""


async def test_rounds_and_time_for_fixes_are_counted(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await delivered(work)
        work.unread_by(work.olga)
        told(
            await work.say(work.olga, "what if I do nothing?"),
            "The review ends",
            "Silence to the end then means: still open.",
        )
        told(await work.say(work.olga, "how many rounds do I have?"), "2 rounds; 0 used, 2 left")


async def test_while_fixes_are_made_both_hear_until_when(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await fixes_sent(work)
        told(await work.say(work.ana, "how long do I have for the fixes?"), "Fixes: by")
        told(await work.say(work.olga, "how long does she have for the fixes"), "Fixes: by")
        told(await work.say(work.ana, "how many times can she do this"), "2 rounds; 1 used, 1 left")
        told(await work.say(work.ana, "which ones do I have to fix?"), "To fix: ")


async def test_an_owner_hears_what_lateness_and_silence_mean(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        told(
            await work.say(work.olga, "what if she's late"),
            "Cut-off",
            "you can give more time, or end it",
            "Waiting for Ana",
        )
        told(
            await work.say(work.olga, "what if she doesn't answer"),
            "after 12 and 24 of their waking hours",
            "tell you after 36",
        )
        assert CUTOFF.local.hour == 18
        told(await work.say(work.olga, "6pm whose time is that?"), "18:00 Berlin", "Manila")


async def test_whoever_has_nothing_open_hears_what_the_bot_is(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        assert "I am a bot" in await people.tell("Zoe", "are you a real person?")
        assert "Nothing is open between us" in await people.tell("Zoe", "when do they decide?")
