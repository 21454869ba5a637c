"""A live ad in its owner's own words: another channel, a look at it, another number in it."""

from pathlib import Path

import pytest

from tests.support.owner_and_applicants import OwnerAndApplicants, owner_and_applicants


async def _in_slack_only(people: OwnerAndApplicants) -> None:
    await people.harness.invoke(people.olga, "here", channel="C-jobs")
    await people.briefed()
    await people.owner("publish")


@pytest.mark.parametrize(
    "words",
    [
        "also put it in the other server", "post it in another channel too",
        "stell sie auch auf den anderen Server", "publícalo también en el otro servidor",
    ],
)  # fmt: skip
async def test_it_goes_to_one_more_channel_once_that_was_chosen(words: str, tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await _in_slack_only(people)
        await people.harness.invoke(people.harness.person("Mod", "discord"), "here", channel="D-hire")
        asked = await people.owner(words)
        assert "[Also in #D-hire]" in asked
        assert "Now: #C-jobs" in asked
        assert "[Apply]" not in people.harness.everything("D-hire")
        await people.owner("yes")
        assert people.harness.everything("D-hire").count("[Apply]") == 1
        assert people.harness.everything("C-jobs").count("[Apply]") == 1
        assert "live in 2 of 2" in people.slack


@pytest.mark.parametrize("words", ["also put it in the other server", "publícalo también en el otro servidor"])
async def test_with_no_other_channel_it_is_said_how_one_comes(words: str, tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await _in_slack_only(people)
        told = await people.owner(words)
        assert "the only channel that I know" in told
        assert "/tender here" in told


async def test_a_channel_chosen_twice_gets_one_copy(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await _in_slack_only(people)
        await people.harness.invoke(people.harness.person("Mod", "discord"), "here", channel="D-hire")
        await people.owner("another channel")
        button = people.harness.find("dm-SOlga", "Also in #D-hire")
        await people.harness.press(people.olga, f"@{button}")
        assert "is live" in await people.harness.press(people.olga, f"@{button}")
        assert people.harness.everything("D-hire").count("[Apply]") == 1


@pytest.mark.parametrize(
    "words",
    ["show me what people see", "zeig mir was die Leute sehen", "muéstrame lo que ve la gente", "show me the ad"],
)
async def test_the_ad_is_shown_as_people_see_it(words: str, tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        shown = await people.owner(words)
        assert "You must: • fluent British English" in shown
        assert "in #C-jobs and #D-hire" in shown
        assert "[Apply]" not in shown


@pytest.mark.parametrize(
    "words",
    [
        "ask for 3 samples instead of 2", "3 instead of 2 samples please", "verlang 3 Proben statt 2",
        "pide 3 muestras en vez de 2",
    ],
)  # fmt: skip
async def test_another_number_of_samples_is_shown_old_and_new_first(words: str, tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        assert "samples asked for: 2 -> 3" in await people.owner(words)
        assert (await people.brief()).samples == 2
        await people.owner("yes")
        assert (await people.brief()).samples == 3


@pytest.mark.parametrize(
    "words",
    [
        "theres a mistake in it, should be 20 descriptions", "da ist ein Fehler drin, es sind 20 descriptions",
        "hay un error, son 20 descriptions",
    ],
)  # fmt: skip
async def test_a_mistake_in_what_is_made_opens_that_question_alone(words: str, tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        before = await people.brief()
        asked = await people.owner(words)
        assert "What do you want in your hands at the end?" in asked
        assert await people.brief() == before
