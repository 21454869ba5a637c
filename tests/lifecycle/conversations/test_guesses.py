"""Words in which no known form is found: what they most likely ask for is shown, confirmed, or offered (C59)."""

from pathlib import Path

import pytest

from bot.lifecycle.ads.model import Ad
from bot.lifecycle.brief.model import Project
from tests.support.owner_and_applicants import owner_and_applicants


async def test_a_sure_guess_that_others_would_hear_of_is_confirmed(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        said = await people.owner("that's plenty of folks for me, get the listing offline")
        assert "Close the ad?" in said
        assert "Nothing has been done yet" in said
        assert await people.in_transaction(lambda unit: [ad.state for ad in unit.find(Ad)]) == ["live"]
        await people.owner("yes")
        assert await people.in_transaction(lambda unit: [ad.state for ad in unit.find(Ad)]) == ["closed"]


async def test_a_sure_guess_that_only_shows_something_is_shown(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        assert "Writer wanted" in await people.owner("hm the whole thing, how does it look to them out there")


async def test_the_likeliest_stand_on_the_card_that_keeps_the_words(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        said = await people.owner("that ad thing and the people, dunno, somehow longer")
        assert "Sorry, I am not sure what you mean: “" in said
        assert "I keep it" in said
        assert "[Change when the ad closes]" in said


WORDS = ("hang on the kettle boils", "who even gets to read this stuff, strangers or", "you asked me that")


@pytest.mark.parametrize("words", WORDS)
async def test_what_is_hardly_an_answer_is_put_aside_at_a_question_of_the_brief(tmp_path: Path, words: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("40 product texts for the website")
        said = await people.owner(words)
        assert "2 of 7" not in said
        assert "Saved" not in said
        assert "2 of 7" in await people.owner("40 texts of 120 words, as one sheet")


async def test_first_words_that_are_hardly_work_begin_no_project(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("just poking around to see what this does")
        assert await people.in_transaction(lambda unit: unit.find(Project)) == []
