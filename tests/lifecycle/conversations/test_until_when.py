"""Questions of an owner about how long: the ad, and an offer that is out."""

from pathlib import Path

import pytest

from tests.support.owner_and_applicants import owner_and_applicants
from tests.support.shortlisted_applicants import shortlisted_applicants


@pytest.mark.parametrize(
    "words",
    ["until when can people apply?", "¿hasta cuándo pueden apuntarse?", "bis wann kann man sich bewerben?"],
)
async def test_until_when_people_can_apply_is_when_the_ad_closes(words: str, tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        told = await people.owner(words)
        assert "the ad is open, until Fri 27 Nov, 18:00 Berlin" in told
        assert "Checkpoint" not in told


async def test_where_exactly_it_is_names_the_channels(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        assert "Posted in: #C-jobs (Slack): live; #D-hire (Discord): live" in await people.owner("where exactly is it")


@pytest.mark.parametrize("words", ["until when does he have", "bis wann hat sie Zeit?", "¿hasta cuándo tiene?"])
async def test_until_when_somebody_has_is_when_their_offer_ends(words: str, tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.offered("Maria")
        told = await hiring.harness.say(hiring.olga, words)
        assert "Maria can answer the offer until Thu 26 Nov" in told
        assert "Checkpoint" not in told
