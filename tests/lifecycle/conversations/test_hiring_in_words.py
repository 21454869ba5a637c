"""Release cards, the kit, marks, reasons and the read-back, answered in people's own words in three languages."""

from pathlib import Path

import pytest

from bot.lifecycle.applications.model import Application
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.interviews.model import Interview, RelayLine
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.screening.commands import StartInterviews
from bot.lifecycle.settlement.model import Delivery
from tests.support.contract_at_work import ContractAtWork, begun, delivered
from tests.support.owner_and_applicants import owner_and_applicants
from tests.support.shortlisted_applicants import READ_BACK, ShortlistedApplicants, shortlisted_applicants

RELEASED = (
    "ok send it off",
    "ok now off with it",
    "and out it goes",
    "looks good, send",
    "raus damit",
    "ja, schick ab",
    "das kann so raus",
    "vale, envíalo ya",
    "adelante",
)
NOT_RELEASED = (
    "yes but 400",
    "not yet, I have to ask my husband",
    "send it to my sister",
    "noch nicht, ich muss erst meinen Mann fragen",
    "todavía no, tengo que hablar con mi marido",
    "should I send it?",
    "don't send it",
)


async def drafted(hiring: ShortlistedApplicants) -> None:
    await hiring.interviewed("Maria", "Ben")
    await hiring.harness.press(hiring.olga, "Compare and choose")
    await hiring.harness.say(hiring.olga, "Maria. best sample")


@pytest.mark.parametrize("said", RELEASED)
async def test_an_offer_goes_out_at_a_clear_yes_in_own_words(tmp_path: Path, said: str) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await drafted(hiring)
        await hiring.harness.say(hiring.olga, said)
        assert (await _offer(hiring)).state == "sent"


@pytest.mark.parametrize("said", NOT_RELEASED)
async def test_an_offer_stays_where_anything_else_was_said(tmp_path: Path, said: str) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await drafted(hiring)
        await hiring.harness.say(hiring.olga, said)
        assert (await _offer(hiring)).state == "draft"
        assert "chose you" not in hiring.seen("Maria")


@pytest.mark.parametrize(
    "said", ["ok so put it online", "let it go live", "stell sie online", "ponlo en línea", "ok go live"]
)
async def test_an_ad_is_published_at_a_clear_yes_in_own_words(tmp_path: Path, said: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.channels()
        await people.briefed()
        await people.owner(said)
        assert (await people.ad()).open


async def test_questions_and_fixes_go_out_in_own_words(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.command(StartInterviews("j", ("a1",)))
        await hiring.harness.say(hiring.olga, "ok now off with it")
        assert (await _interview(hiring)).state == "invited"
    (tmp_path / "work").mkdir()
    async with ContractAtWork(tmp_path / "work") as work:
        await begun(work)
        await delivered(work)
        await work.say(work.olga, "C2 fix, row 12 starts with the price. the rest passes")
        await work.say(work.olga, "ok send the list")
        assert work.rows(Delivery)[-1].state == "fixing"


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("W2 is boring, ask instead how she sorts 500 pictures, then send", "Tell me how you sort 500 pictures."),
        ("W2 ist langweilig, frag lieber: Wie sortieren Sie 500 Bilder?", "Wie sortieren Sie 500 Bilder?"),
        ("W2 es aburrida, mejor pregunta cómo ordena 500 fotos, luego envía", "Cómo ordena 500 fotos?"),
    ],
)
async def test_a_question_of_the_kit_is_replaced_in_words_and_shown_before_it_goes_out(
    tmp_path: Path, said: str, asked: str
) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.command(StartInterviews("j", ("a1",)))
        card = await hiring.harness.say(hiring.olga, said)
        assert f"W2: {asked}" in card
        assert "[Send] [Change a question]" in card
        assert (await _interview(hiring)).state == "draft"
        await hiring.harness.say(hiring.olga, "send")
        assert (await _interview(hiring)).question("W2").text == asked


@pytest.mark.parametrize("said", ["not sure I get that one", "verstehe die Frage nicht", "no entiendo la pregunta"])
async def test_a_question_of_the_interview_is_explained_and_asked_again(tmp_path: Path, said: str) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.command(StartInterviews("j", ("a1",)))
        await hiring.harness.say(hiring.olga, "send")
        await hiring.harness.say(hiring.account("Maria"), "yes")
        shown = await hiring.harness.say(hiring.account("Maria"), said)
        assert "Olga wants to hear" in shown
        assert "deadline you nearly missed" in shown
        assert await hiring.in_transaction(lambda unit: unit.find(RelayLine)) == []


@pytest.mark.parametrize("said", ["W1 good, W2 so-so", "W1 gut, W2 geht so", "W1 bien, W2 regular"])
async def test_answers_are_marked_by_word(tmp_path: Path, said: str) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await hiring.interviewed("Maria", "Ben")
        await hiring.harness.say(hiring.olga, said, thread=hiring.thread("Maria"))
        assert (await _interview(hiring)).marks == {"W1": 3, "W2": 2}
        assert "W1: 3, told the client early; W2: 2, waited" in hiring.harness.everything(
            "dm-SOlga" + hiring.thread("Maria")
        )
        await hiring.harness.say(hiring.olga, "Ben: W1 strong, all others ok")
        ben = (await hiring.in_transaction(lambda unit: unit.find(Interview)))[1]
        assert ben.marks == {"W1": 4, "W2": 2, "S1": 2, "S2": 2}


async def test_a_line_about_an_answer_is_no_mark(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.interviewed("Maria")
        shown = await hiring.harness.say(hiring.olga, "W1 good but ask about W2", thread=hiring.thread("Maria"))
        assert "Send to Maria" in shown
        assert not (await _interview(hiring)).marks


@pytest.mark.parametrize("bare", ["yes", "ok", "no", "ja", "sí"])
async def test_a_bare_yes_is_no_reason(tmp_path: Path, bare: str) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.interviewed("Maria")
        await harness.press(hiring.olga, "Compare and choose")
        await harness.say(hiring.olga, "Maria")
        assert "no reason yet" in await harness.say(hiring.olga, bare)
        assert await hiring.in_transaction(lambda unit: unit.find(Offer)) == []
        assert "Offer to Maria" in await harness.say(hiring.olga, "skip")
        assert (await _offer(hiring)).why == ""


@pytest.mark.parametrize("said", ["what about Ben?", "und was ist mit Ben?", "¿y qué pasa con Ben?"])
async def test_asking_after_somebody_shows_their_card(tmp_path: Path, said: str) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await drafted(hiring)
        assert "Card 2 of 2: Ben" in await hiring.harness.say(hiring.olga, said)
        await hiring.harness.say(hiring.olga, "send the offer")
        await hiring.harness.say(hiring.account("Maria"), "accept")
        hiring.harness.unread("dm-SOlga")
        assert "Card 2 of 2: Ben" in await hiring.harness.say(hiring.olga, said)


async def test_two_people_get_two_marks_in_one_message(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana")
        await people.applied("Ben")
        await people.owner("review")
        await people.owner("keep Ana, Ben maybe")
        assert (await people.application("Ana")).stage == "shortlisted"
        assert (await people.application("Ben")).stage == "maybe"


@pytest.mark.parametrize("both", ["both please", "alle beide bitte", "los dos"])
async def test_both_at_a_card_that_offers_two_is_each_of_them(tmp_path: Path, both: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana")
        await people.applied("Ben")
        people.fresh()
        which = await people.owner("shortlist the ones from the fjord")
        if "Which one do you mean" not in which:
            which = await people.owner("shortlist")
        assert "Which one do you mean" in which
        await people.owner(both)
        stages = {row.stage for row in await people.in_transaction(lambda unit: unit.find(Application))}
        assert stages == {"shortlisted"}


@pytest.mark.parametrize(
    "said",
    [
        "sorry I was ill, of course I agree. is it still on?",
        "Entschuldigung, ich war krank, ich bin einverstanden. Steht das noch?",
        "perdón, estuve enferma, claro que acepto. ¿sigue en pie?",
    ],
)
async def test_a_late_consent_in_other_words_is_heard_and_confirmed(tmp_path: Path, said: str) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness, maria = hiring.harness, hiring.account("Maria")
        await hiring.agreeing()
        await harness.say(maria, READ_BACK)
        await harness.say(hiring.olga, "all match")
        await harness.advance(hours=72)
        harness.unread("dm-DMaria")
        asked = await harness.say(maria, said)
        assert "You agree to the card" in asked
        assert (await _contract(hiring)).signed_contractor is None
        await harness.say(maria, "yes")
        assert (await _contract(hiring)).signed_contractor is not None


async def test_questions_in_a_read_back_are_answered_and_no_part_of_it(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness, maria = hiring.harness, hiring.account("Maria")
        await hiring.agreeing()
        said = (
            "1. Who pays me, and when?\n2. no meta titles, no AI text\n"
            "3. 40 product descriptions, 60-90 words, benefit first, you check a sample"
        )
        answer = await harness.say(maria, said)
        assert "320 EUR" in answer
        points = {point.key: point.text for point in (await _contract(hiring)).points}
        assert points["what"].startswith("40 product descriptions")
        assert points["not"].startswith("no meta titles")
        assert "pays" not in "".join(points.values())
        assert "Who pays" not in harness.everything("dm-SOlga")


async def test_a_question_that_the_brief_does_not_answer_is_for_the_owner(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness, maria = hiring.harness, hiring.account("Maria")
        await hiring.agreeing()
        look = await harness.say(maria, f"{READ_BACK}\nWho is your photographer?")
        assert "Send this question to Olga?" in look
        assert "Read-back by Maria" in harness.everything("dm-SOlga")
        assert "photographer" not in harness.everything("dm-SOlga")
        await harness.say(maria, "send")
        assert "Who is your photographer?" in harness.everything("dm-SOlga")


async def _offer(hiring: ShortlistedApplicants) -> Offer:
    found: list[Offer] = await hiring.in_transaction(lambda unit: unit.find(Offer))
    return found[-1]


async def _interview(hiring: ShortlistedApplicants) -> Interview:
    found: list[Interview] = await hiring.in_transaction(lambda unit: unit.find(Interview))
    return found[0]


async def _contract(hiring: ShortlistedApplicants) -> Contract:
    found: list[Contract] = await hiring.in_transaction(lambda unit: unit.find(Contract))
    return found[0]
