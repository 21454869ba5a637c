"""Words at the questions of the brief and of applying that are no answer: never content, and always a way on (T.12)."""

from pathlib import Path

import pytest

from tests.support.owner_and_applicants import BRIEF, PITCH, TIMES, OwnerAndApplicants, owner_and_applicants

QUESTIONS = (
    "hands at the end",
    "what must never happen",
    "tell that it is good",
    "must the person have",
    "What do you pay",
    "By when",
    "Working backwards",
    "hours a week",
)
"""What each question of the brief is known by, in the order in which BRIEF answers them."""
NO_ANSWERS = (
    "idk",
    "keine Ahnung",
    "ni idea",
    "wie bitte?",
    "¿qué?",
    "\N{THINKING FACE}",
    "start over",
    "can you tell me the status please",
)


async def _at(people: OwnerAndApplicants, question: int) -> None:
    await people.owner("product texts", *BRIEF[:question])


async def test_no_question_of_the_brief_takes_them_for_content(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        for said, question in zip((*BRIEF, "make the ad"), (*QUESTIONS, "Your brief"), strict=True):
            if question == QUESTIONS[0]:
                await people.owner("product texts")
            if question != "Your brief":
                for words in NO_ANSWERS:
                    assert "Saved" not in await people.owner(words), (question, words)
            await people.owner(said)
        brief = await people.brief()
        assert brief.result == BRIEF[0]
        assert brief.rules == tuple(BRIEF[1].split(", "))
        assert len(brief.criteria) == 2
        assert brief.musts == ("fluent British English",)


async def test_no_question_of_applying_takes_them_for_content(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        for said in (TIMES, PITCH, "samples", "all of it", "born in Leeds"):
            for words in NO_ANSWERS:
                assert "Saved" not in await people.tell("Ana", words), (said, words)
            if said == "samples":
                await people.tell("Ana", "here", files=("tents.pdf", "lamps.pdf"))
            else:
                await people.tell("Ana", said)
        await people.tell("Ana", "send")
        applied = (await people.application("Ana")).applied
        assert applied is not None
        assert applied.pitch.endswith(PITCH)
        assert applied.notes == "all of it"
        assert applied.evidence[0].text == "born in Leeds"


# a proposal, accepted with one tap


async def test_what_is_usual_is_taken_changed_or_left_for_later(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("logo for our shop", "a logo")
        assert "Usual for design" in await people.owner("idk whatever is usual")
        await people.harness.press(people.olga, "Take these")
        assert "Usual for design" in await people.owner("was ist üblich?")
        assert "take these" not in (await people.owner("take these")).lower()
        await people.owner("no idea")
        assert "4 of 7" in await people.harness.press(people.olga, "Change")
        await people.owner("no idea")
        await people.harness.press(people.olga, "Decide later")
        await people.owner("320 EUR", "fri 18 12 evening", "right", "to decide later", "make the ad")
        brief = await people.brief()
        assert len(brief.rules) == 2
        assert len(brief.criteria) == 3
        assert (brief.musts, brief.nices) == ((), ())
        assert brief.hours is None
        assert "as many hours as each applicant names" in people.slack


async def test_what_is_needed_cannot_be_left_open(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product texts")
        assert "nobody knows what to deliver" in await people.owner("to decide later")
        await people.owner(BRIEF[0])
        assert "Skipped" in await people.owner("später entscheiden")
        assert "cannot be skipped" in await people.owner("tbd")
        await people.owner("1, 2")
        assert "Saved: nothing asked of the person" in await people.owner("por decidir")
        assert "cannot be skipped" in await people.owner("decide later")
        await people.owner("320 EUR")
        assert "cannot be skipped" in await people.owner("noch offen")


async def test_hours_left_open_screen_nobody(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published(*BRIEF[:-1], "up to the applicant")
        await people.applied("Ana", times="Manila, 2 hours")
        assert not [flag for flag in (await people.application("Ana")).flags if flag.kind == "hours"]


# the way back


async def test_start_over_asks_once_and_keeps_the_title(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await _at(people, 3)
        assert "Begin again?" in await people.owner("lass uns neu anfangen")
        assert "4 of 7" in await people.harness.press(people.olga, "Go on")
        await people.owner("start over")
        assert "1 of 7" in await people.owner("begin again")
        await people.owner(*BRIEF, "make the ad")
        assert (await people.brief()).title == "product texts"


async def test_a_command_in_a_sentence_works_like_the_command(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await _at(people, 1)
        assert "Where things stand" in await people.owner("can i see the status please")
        assert "1 of 7" in await people.owner("go back please")
        await people.owner("40 texts")
        assert "Paused" in await people.owner("wait, pause this")


async def test_a_command_that_may_be_the_answer_is_asked_about(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await _at(people, 3)
        await people.owner("I would like to speak to somebody")
        assert "Saved: must: " in await people.harness.press(people.olga, "That is my answer")


# a protest corrects what was echoed


@pytest.mark.parametrize("said", ["no, 350 not 320", "no, it's 350", "nein, 350 statt 320", "no, son 350"])
async def test_a_protest_corrects_the_answer_saved_last(tmp_path: Path, said: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await _at(people, 5)
        shown = await people.owner(said)
        assert "Corrected: 350 EUR in total, half up front" in shown
        assert "6 of 7" in shown
        await people.owner(*BRIEF[5:], "make the ad")
        assert (await people.brief()).pay.money.amount == 350


async def test_a_protest_at_the_review_corrects_what_it_names(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product texts", *BRIEF)
        shown = await people.owner("no, 350 not 320")
        assert "Corrected: 350 EUR" in shown
        assert "Your brief" in shown
        assert "edit 1 to 7" in await people.owner("no, that is wrong")
        await people.owner("make the ad")
        assert (await people.brief()).pay.money.amount == 350


async def test_two_things_that_belong_together_are_one(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product set", "logo; brand; menu cards; web shop texts")
        shown = await people.owner("no its 3 things, logo and brand belong together")
        assert "Corrected: logo + brand; menu cards; web shop texts" in shown
        assert "2 of 7" in shown


async def test_a_protest_that_does_not_say_what_is_right_is_asked(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await _at(people, 2)
        shown = await people.owner("das stimmt nicht")
        assert "What is right?" in shown
        assert "2 of 7" in shown
        assert BRIEF[1] in shown
        assert "3 of 7" in await people.owner("back")


async def test_a_rule_that_begins_with_no_is_content(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await _at(people, 1)
        assert "Saved: no AI; British English" in await people.owner("no AI, British English")


async def test_an_applicant_corrects_the_hours_alone(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        await people.tell("Ana", TIMES)
        shown = await people.tell("Ana", "no, its 12 hours")
        assert "Corrected: Manila, 12 h a week, not Sat 12 Dec 2026" in shown


# ticks and lists


async def test_ticks_in_words_with_an_addition(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await _at(people, 2)
        shown = await people.owner("the first two and that it works on dark backgrounds")
        assert "C1 Every text keeps" in shown
        assert "C3 works on dark backgrounds" in shown
        await people.owner("back")
        assert "Please tick at least one" in await people.owner("none of these")
        assert "C3 Every claim" in await people.owner("all of them")


async def test_a_list_on_one_line_is_three_things(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product set", "1) a logo 2) menu cards 3) web texts")
        await people.owner("1) our colours 2) no stock photos 3) svg", "1. readable at 16 px 2. works in print")
        await people.owner("must: 1) a portfolio 2) German", *BRIEF[4:], "make the ad")
        brief = await people.brief()
        assert brief.deliverables == ("a logo", "menu cards", "web texts")
        assert brief.rules == ("our colours", "no stock photos", "svg")
        assert [criterion.text for criterion in brief.criteria] == ["readable at 16 px", "works in print"]
        assert brief.musts == ("a portfolio", "German")


# the title


async def test_the_title_is_changed_by_word_at_any_question(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await _at(people, 4)
        shown = await people.owner("call it Season 3 transcripts instead")
        assert "Season 3 transcripts" in shown
        assert "5 of 7" in shown
        await people.owner(*BRIEF[4:], "make the ad")
        assert (await people.brief()).title == "Season 3 transcripts"
        assert (await people.project()).title == "Season 3 transcripts"


async def test_a_post_may_begin_with_its_title(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("hi")
        assert "We start with" in await people.owner("Title: Landing page in Webflow")


async def test_whoever_just_looks_has_named_no_work(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("hi")
        for words in ("idk yet just looking", "nur mal schauen", "solo estoy mirando"):
            assert "We start with" not in await people.owner(words)


async def test_a_title_that_says_nothing_is_asked(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("URGENTLY someone")
        assert "What shall we call this?" in await people.owner(BRIEF[0])
        assert "2 of 7" in await people.harness.press(people.olga, BRIEF[0])
        await people.owner(*BRIEF[1:], "make the ad")
        assert (await people.project()).title == BRIEF[0]


async def test_a_title_leaves_out_how_it_was_asked_for(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        assert "We start with invoices" in await people.owner("URGENTLY someone for invoices")
        assert (await people.project()).title == "invoices"


# what a platform draws


async def test_a_time_stamp_after_not_is_a_blocked_day(tmp_path: Path) -> None:  # C50
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        shown = await people.tell("Ana", "Manila, 15 hours but not <t:1797638400:D>")
        assert "not Sat 19 Dec 2026" in shown
        assert "<t:" not in people.dm("Ana")
