"""A drafted offer in the owner's own words: until when it is open, and somebody else instead."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.lifecycle.offers.model import Offer
from tests.support.shortlisted_applicants import ShortlistedApplicants, shortlisted_applicants

EVENING = datetime(2026, 11, 27, 17, 0, tzinfo=UTC)
"""Friday 18:00 in Berlin."""


async def _offers(hiring: ShortlistedApplicants) -> list[Offer]:
    offers: list[Offer] = await hiring.in_transaction(lambda unit: unit.find(Offer))
    return offers


async def _drafted(hiring: ShortlistedApplicants) -> None:
    await hiring.interviewed("Maria", "Ben")
    await hiring.harness.press(hiring.olga, "Compare and choose")
    await hiring.harness.say(hiring.olga, "Maria. best sample")


@pytest.mark.parametrize(
    "words",
    [
        "give him till friday evening to answer", "until friday evening", "gib ihr bis Freitagabend Zeit",
        "dale hasta el viernes a las 18:00",
    ],
)  # fmt: skip
async def test_a_draft_ends_at_the_moment_that_was_named_whenever_it_is_sent(words: str, tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await _drafted(hiring)
        card = await hiring.harness.say(hiring.olga, words)
        assert "Valid until: Fri 27 Nov, 18:00 Berlin" in card
        assert (await _offers(hiring))[0].state == "draft"
        await hiring.harness.advance(hours=3)
        await hiring.harness.say(hiring.olga, "send")
        offer = (await _offers(hiring))[0]
        assert (offer.state, offer.expires) == ("sent", EVENING)


async def test_a_moment_that_has_passed_by_the_sending_is_asked_for_again(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await _drafted(hiring)
        await hiring.harness.say(hiring.olga, "give her till friday evening to answer")
        await hiring.harness.advance(seconds=(EVENING - hiring.harness.clock.now()).total_seconds() + 60)
        hiring.harness.unread("dm-SOlga")
        refused = await hiring.harness.press(hiring.olga, f"@offer.send:{(await _offers(hiring))[0].id}")
        assert "would have ended by now" in refused
        assert (await _offers(hiring))[0].state == "draft"


async def test_hours_that_are_picked_later_count_from_the_sending_again(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await _drafted(hiring)
        await hiring.harness.say(hiring.olga, "until friday evening")
        await hiring.harness.say(hiring.olga, "valid for 24 hours")
        await hiring.harness.say(hiring.olga, "send")
        offer = (await _offers(hiring))[0]
        assert offer.expires - offer.at == timedelta(hours=24)


async def test_a_week_later_for_the_start_does_not_move_the_end_of_the_offer(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await _drafted(hiring)
        before = (await _offers(hiring))[0].expires
        await hiring.harness.say(hiring.olga, "start one week later")
        assert (await _offers(hiring))[0].expires == before


@pytest.mark.parametrize("words", ["change of mind, ben", "lieber Ben", "mejor Ben", "actually Ben"])
async def test_another_person_instead_leaves_the_draft_once_confirmed(words: str, tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await _drafted(hiring)
        assert "Make Ben the offer instead?" in await hiring.harness.say(hiring.olga, words)
        assert [offer.application for offer in await _offers(hiring)] == ["a1"]
        assert "why Ben?" in await hiring.harness.say(hiring.olga, "yes")
        assert await _offers(hiring) == []
        assert "Offer to Ben" in await hiring.harness.say(hiring.olga, "clear answers")
        assert [offer.application for offer in await _offers(hiring)] == ["a2"]
        assert "offer" not in hiring.harness.unread("dm-DMaria").lower()
