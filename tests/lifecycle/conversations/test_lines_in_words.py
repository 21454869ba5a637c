"""Lines for the other side, and the cards that ask for one, in words: which is sent, what answers what."""

from pathlib import Path

import pytest

from bot.lifecycle.ads.model import Posting
from tests.support.contract_at_work import ContractAtWork, begun
from tests.support.owner_and_applicants import BRIEF, PITCH, TIMES, OwnerAndApplicants, owner_and_applicants


async def asked(people: OwnerAndApplicants, *questions: str) -> str:
    """Ana asks in the middle of her application."""
    await people.published()
    await people.begin("Ana")
    return await people.tell("Ana", TIMES, *questions)


@pytest.mark.parametrize("words", ["send the question", "yes, send my question to olga", "schick die Frage"])
async def test_a_line_is_sent_by_its_name(tmp_path: Path, words: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await asked(people, "is there a style guide?")
        people.fresh()
        assert "2 of 5" in await people.tell("Ana", words)
        assert "is there a style guide?" in people.fresh()


async def test_a_line_behind_the_open_question_is_sent_by_its_name(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await asked(people, "is there a style guide?")
        assert "2 past samples" in await people.tell("Ana", PITCH)
        people.fresh()
        await people.tell("Ana", "send the question please")
        assert "is there a style guide?" in people.fresh()


async def test_a_second_question_stands_beside_the_first_that_waits(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        said = await asked(people, "is there a style guide?", "which font does the shop use?")
        assert "is there a style guide?\nwhich font does the shop use?" in said


async def test_what_begins_with_leave_it_leaves_the_line_and_goes_on(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await asked(people, "is there a style guide?")
        said = await people.tell("Ana", f"leave it, {PITCH}")
        assert "it is left: nobody gets it" in said
        assert "2 past samples" in said
        await people.tell("Ana", "here", files=("tents.pdf", "lamps.pdf"))
        await people.tell("Ana", "all of it", "born in Leeds", "send")
        applied = (await people.application("Ana")).applied
        assert applied is not None
        assert applied.pitch == PITCH


async def test_what_follows_a_line_that_is_left_is_heard_where_nothing_waits(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana")
        await people.tell("Ana", "is there a style guide?")
        said = await people.tell("Ana", "leave it, status")
        assert "it is left: nobody gets it" in said
        assert "Where things stand" in said


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("no she can use whatever, google docs or so", "no she can use whatever, google docs or so"),
        ("answer ana: no style guide, plain words", "no style guide, plain words"),
        ("sag ihr, es gibt keinen", "es gibt keinen"),
    ],
)
async def test_an_answer_in_words_is_shown_and_then_sent(tmp_path: Path, words: str, answer: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await asked(people, "is there a style guide?", "send")
        said = await people.owner(words)
        assert f"Send this to Ana?\n{answer}" in said
        people.fresh("Ana")
        await people.owner("send the answer")
        assert answer in people.fresh("Ana")


@pytest.mark.parametrize("words", ["list", "what do they ask?", "hm ok"])
async def test_a_command_or_a_question_is_no_answer_to_a_question(tmp_path: Path, words: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await asked(people, "is there a style guide?", "send")
        assert "Send this to Ana?" not in await people.owner(words)


@pytest.mark.parametrize(
    ("words", "channels"),
    [("yes but only in d-hire", 1), ("only the discord one please", 1), ("both please", 2), ("not d-hire", 2)],
)
async def test_channels_are_chosen_by_a_part_of_their_name(tmp_path: Path, words: str, channels: int) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.channels()
        await people.owner("product texts for the new collection", *BRIEF, "make the ad", "channels")
        await people.owner(words)
        await people.owner("publish", "yes")
        postings = await people.harness.database.run(lambda session: session.query(Posting).count())
        assert postings == channels


async def test_a_question_at_work_is_answered_in_words(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await work.say(work.ana, "tape 5 is broken. shall i skip it?")
        assert "Send this to Ana?\nskip tape 5" in await work.say(work.olga, "answer: skip tape 5")
        work.unread_by(work.ana)
        await work.say(work.olga, "send")
        assert "skip tape 5" in work.unread_by(work.ana)


async def test_the_word_of_a_question_at_work_asks_for_the_answer(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        await work.say(work.ana, "tape 5 is broken. shall i skip it?")
        assert "What do you answer?" in await work.say(work.olga, "answer")


async def test_a_question_is_not_told_to_be_unclear_when_it_was_answered_by_a_status(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        said = await work.say(work.olga, "where is my part??")
        assert "I am not sure what you mean" not in said
        assert "[Tell Ana] [Note it] [No]" in said


@pytest.mark.parametrize(
    "words",
    ["im so sorry was sick. here is everything, 39 files w/o tape 5, i am done", "here, all done, sorry for the delay"],
)
async def test_files_with_everything_and_an_apology_are_asked_about_as_the_delivery(tmp_path: Path, words: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work)
        said = await work.say(work.ana, words, files=("all.txt",))
        assert "at risk" not in said
        assert "all.txt" in said


async def test_a_yes_with_the_words_of_the_button_is_a_press_of_the_newest_card(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana")
        await people.owner("shortlist ana")
        assert "[Write the offer]" in await people.owner("skip the interview, offer it to ana")
        assert "What it says: version 1" in await people.owner("yes, write the offer")
