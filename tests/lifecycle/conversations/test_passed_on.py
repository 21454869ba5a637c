"""Words of one person for another as conversations: seen before they go out, taken back, and never in the place of an
answer to another card."""

from pathlib import Path

import pytest

from bot.lifecycle.applications.model import Application
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.settlement.model import Delivery
from tests.support.contract_at_work import ContractAtWork, begun, delivered
from tests.support.shortlisted_applicants import READ_BACK, ShortlistedApplicants, shortlisted_applicants


async def read_back(hiring: ShortlistedApplicants) -> None:
    await hiring.agreeing()
    await hiring.harness.say(hiring.account("Maria"), READ_BACK)
    hiring.harness.unread("dm-SOlga")
    hiring.harness.unread("dm-DMaria")


async def _stage(hiring: ShortlistedApplicants) -> str:
    return str((await hiring.in_transaction(lambda unit: unit.find(Contract)))[0].stage)


@pytest.mark.parametrize(
    ("said", "then"),
    [
        ("all match, but tell her 50 percent... no, forget it", "it all matches"),
        ("sag ihr 50 Prozent, ach nein, vergiss es", "passt alles"),
        ("dile que 50 por ciento... no, olvídalo", "todo coincide"),
    ],
)
async def test_what_is_taken_back_is_not_sent_and_the_read_back_is_still_heard(
    tmp_path: Path, said: str, then: str
) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await read_back(hiring)
        await hiring.harness.say(hiring.olga, said)
        assert hiring.harness.unread("dm-DMaria") == ""
        assert await _stage(hiring) == "reading_back"
        await hiring.harness.say(hiring.olga, then)
        assert await _stage(hiring) == "signing"
        assert "50" not in hiring.harness.unread("dm-DMaria").split("what we agreed")[0]


async def test_an_opened_message_leaves_the_read_back_its_answer(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await read_back(hiring)
        assert "What shall I tell Maria?" in await hiring.harness.say(hiring.olga, "message maria")
        await hiring.harness.say(hiring.olga, "it all matches")
        assert await _stage(hiring) == "signing"
        assert "it all matches" not in hiring.seen("Maria")


async def test_an_opened_message_leaves_a_delivery_its_verdict(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await delivered(work)
        work.unread_by(work.ana)
        await work.say(work.olga, "message ana")
        await work.say(work.olga, "C2 fix, row 12 starts with the price. the rest passes")
        assert work.rows(Delivery)[-1].verdicts["C2"].kind == "fix"
        assert work.unread_by(work.ana) == ""


@pytest.mark.parametrize("back", ["no, forget it", "never mind", "doch nicht", "mejor no", "leave it"])
async def test_an_opened_message_is_taken_back_in_words(tmp_path: Path, back: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await work.say(work.olga, "message ana")
        assert "nobody gets it" in await work.say(work.olga, back)
        assert work.unread_by(work.ana) == ""
        assert "sure what you mean" in await work.say(work.olga, "the blue one or the green one")


@pytest.mark.parametrize("go", ["send", "ok send it off", "raus damit", "envíalo ya", "yes"])
async def test_a_message_goes_out_when_it_was_seen_and_sent(tmp_path: Path, go: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await work.say(work.olga, "message ana")
        look = await work.say(work.olga, "the glossary is in the folder")
        assert "Send this to Ana?\nthe glossary is in the folder" in look
        assert "[Send] [Change] [Leave it]" in look
        assert work.unread_by(work.ana) == ""
        await work.say(work.olga, "change")
        assert "Send this to Ana?\nthe glossary is in folder 2" in await work.say(
            work.olga, "the glossary is in folder 2"
        )
        await work.say(work.olga, go)
        assert "the glossary is in folder 2" in work.unread_by(work.ana)


@pytest.mark.parametrize(
    "said", ["yes but say friday", "it all fits well I think", "hm", "is that ok?", "not the second"]
)
async def test_what_is_no_clear_yes_sends_nothing(tmp_path: Path, said: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await work.say(work.olga, "message ana")
        await work.say(work.olga, "the glossary is in the folder")
        await work.say(work.olga, said)
        assert work.unread_by(work.ana) == ""


async def test_newer_words_take_the_place_of_those_that_were_not_sent(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await work.say(work.olga, "tell ana that the glossary is in folder 1")
        assert "folder 2" in await work.say(work.olga, "tell ana that the glossary is in folder 2")
        await work.say(work.olga, "send")
        told = work.unread_by(work.ana)
        assert "folder 2" in told
        assert "folder 1" not in told


async def test_the_owner_writes_to_somebody_whom_nobody_interviewed(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        harness = hiring.harness
        await harness.say(hiring.olga, "status")
        look = await harness.say(hiring.olga, "tell Ben I decide on Friday")
        assert "Send this to Ben?\nI decide on Friday" in look
        assert hiring.seen("Ben") == ""
        assert "Sent to Ben" in await harness.say(hiring.olga, "send")
        assert "Olga writes about Product texts" in hiring.seen("Ben")
        await harness.press(hiring.account("Ben"), "Answer")
        await harness.say(hiring.account("Ben"), "Friday is fine")
        assert harness.unread("dm-SOlga") == ""
        await harness.say(hiring.account("Ben"), "send")
        assert "Friday is fine" in harness.unread("dm-SOlga")
        stage = {one.name: one.stage for one in await hiring.in_transaction(lambda unit: unit.find(Application))}
        assert stage["Ben"] == "shortlisted"


async def test_a_question_that_is_taken_back_lets_both_sign(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness, maria = hiring.harness, hiring.account("Maria")
        await hiring.agreeing()
        await harness.say(maria, "Which sheet do you mean?")
        await harness.say(maria, "send")
        await harness.say(maria, READ_BACK)
        await harness.say(hiring.olga, "all match")
        assert "Which sheet do you mean?" in await harness.say(maria, "i agree")
        await harness.press(maria, "Take it back")
        assert "took it back" in harness.everything("dm-SOlga")
        await harness.press(maria, "I agree")
        contract = (await hiring.in_transaction(lambda unit: unit.find(Contract)))[0]
        assert contract.signed_contractor is not None
