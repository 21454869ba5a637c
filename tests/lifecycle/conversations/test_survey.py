"""The two questions after the end as conversations: answered in words, left out, and never in anybody's way."""

from pathlib import Path

import pytest

from bot.lifecycle.brief.model import Project
from bot.lifecycle.settlement.model import Rating
from tests.support.contract_at_work import ContractAtWork, begun, delivered


async def closed(work: ContractAtWork) -> None:
    await begun(work, checkpoints=True)
    await delivered(work)
    await work.say(work.olga, "all pass")
    await work.say(work.olga, "accept delivery")
    await work.say(work.ana, "paid")
    work.unread_by(work.ana)
    work.unread_by(work.olga)


@pytest.mark.parametrize(
    ("words", "mark"),
    [
        ("4/5", 3),
        ("5 stars", 4),
        ("3 von 5", 2),
        ("bit messy at first but ok", 2),
        ("war super", 4),
        ("nicht so toll", 1),
        ("muy bien todo, gracias", 4),
        ("no estuvo bien", 1),
    ],
)
async def test_words_that_grade_are_the_answer_on_both_sides(tmp_path: Path, words: str, mark: int) -> None:
    async with ContractAtWork(tmp_path) as work:
        await closed(work)
        for who, other in ((work.olga, "Ana"), (work.ana, "Olga")):
            assert f"Would you work with {other} again?" in await work.say(who, words)
            await work.say(who, "yes")
        assert {rating.mark for rating in work.rows(Rating)} == {mark}
        assert len(work.rows(Project)) == 1


@pytest.mark.parametrize(
    "words",
    [
        "she was lovely but the brief forgot the slope",
        "gut, aber zu spät",
        "muy bien pero faltaba una parte",
    ],
)
async def test_a_mixed_grade_is_asked_with_the_two_likely_marks(tmp_path: Path, words: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await closed(work)
        asked = await work.say(work.ana, words)
        assert "Good or So-so?" in asked
        assert "[Good] [So-so]" in asked
        assert "Would you work with Olga again?" in await work.press(work.ana, "So-so")
        await work.say(work.ana, "depends")
        assert [(rating.mark, rating.again) for rating in work.rows(Rating)] == [(2, "maybe")]


@pytest.mark.parametrize(
    "words",
    ["top, would hire him again any day", "super, jederzeit wieder", "excelente, la contrataría otra vez"],
)
async def test_both_answers_in_one_message_are_both_echoed_and_hire_nobody(tmp_path: Path, words: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await closed(work)
        assert "Saved: Very good; again: Yes." in await work.say(work.olga, words)
        assert [(rating.mark, rating.again) for rating in work.rows(Rating)] == [(4, "yes")]
        assert len(work.rows(Project)) == 1


@pytest.mark.parametrize(
    "words", ["rather not say", "no time for surveys", "keine Lust", "möchte ich nicht sagen", "prefiero no decirlo"]
)
async def test_who_does_not_want_to_be_asked_is_left_alone(tmp_path: Path, words: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await closed(work)
        for who in (work.olga, work.ana):
            assert await work.say(who, words) == "Fine, left out. Nothing waits for you here."
            assert "How " not in await work.say(who, "hello")
        assert work.rows(Rating) == []


@pytest.mark.parametrize("words", ["the sky is blue today", "hello", "wie bitte", "hola"])
async def test_words_that_fit_nothing_show_the_question_again_and_nothing_else(tmp_path: Path, words: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await closed(work)
        for who, asked in ((work.olga, "How was the work of Ana?"), (work.ana, "How clear was the brief of Olga?")):
            shown = await work.say(who, words)
            assert shown.startswith(asked)
            assert shown.endswith("[Very good] [Good] [So-so] [Not good]")


async def test_what_is_asked_for_beside_a_survey_is_still_done(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await closed(work)
        assert "<file record-product-texts.txt>" in await work.say(work.olga, "great, show me the record")
        assert "a good logo" in await work.say(work.olga, "I need a good logo for the shop")
        assert work.rows(Rating) == []


@pytest.mark.parametrize("words", ["hello", "hallo", "gracias"])
async def test_who_has_worked_here_is_not_greeted_as_a_stranger(tmp_path: Path, words: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await closed(work)
        await work.say(work.ana, "skip")
        said = await work.say(work.ana, words)
        assert "I am the bot" not in said
        assert "Nothing waits for you" in said
