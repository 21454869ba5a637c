"""An owner who asks after somebody in two words sees their card."""

from pathlib import Path

import pytest

from tests.support.owner_and_applicants import OTHER_PITCH, OwnerAndApplicants, owner_and_applicants


async def _two_applied(people: OwnerAndApplicants) -> None:
    await people.published()
    await people.applied("Ana")
    await people.applied("Ben", pitch=OTHER_PITCH)
    people.harness.unread("dm-SOlga")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("and ben?", "Ben"), ("and the last one?", "Ben"), ("und die zweite?", "Ben"), ("¿y la última?", "Ben"),
        ("ana?", "Ana"), ("und die erste?", "Ana"), ("¿y Ana?", "Ana"),
    ],
)  # fmt: skip
async def test_the_card_of_whoever_is_asked_after_is_shown(words: str, name: str, tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await _two_applied(people)
        shown = await people.owner(words)
        assert f" of 2: {name}" in shown
        assert (await people.application(name)).stage == "sent", "asking after somebody decides nothing"


async def test_a_second_name_behind_a_request_is_no_question_after_them(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await _two_applied(people)
        shown = await people.owner("keep ana and ben?")
        assert "Card" not in shown
