"""An offer that is out, in the owner's own words: taken back, one reminder a day, more time to answer."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.lifecycle.offers.model import Offer
from tests.support.shortlisted_applicants import ShortlistedApplicants, shortlisted_applicants

EVENING = datetime(2026, 11, 27, 17, 0, tzinfo=UTC)
"""Friday 18:00 in Berlin."""


async def _offer(hiring: ShortlistedApplicants) -> Offer:
    offers: list[Offer] = await hiring.in_transaction(lambda unit: unit.find(Offer))
    return offers[-1]


async def _until(hiring: ShortlistedApplicants, at: datetime) -> None:
    await hiring.harness.advance(seconds=(at - hiring.harness.clock.now()).total_seconds())


async def _history(hiring: ShortlistedApplicants) -> list[str]:
    return [what for _, _, what, _ in await hiring.in_transaction(lambda unit: unit.history("j"))]


@pytest.mark.parametrize(
    "words",
    [
        "pull it back", "take it back, wrong price", "withdraw the offer", "cancel the offer to maria",
        "zieh es zurück", "nimm das angebot zurück", "retira la oferta", "anula la oferta a Maria",
    ],
)  # fmt: skip
async def test_an_offer_is_taken_back_once_that_is_confirmed(words: str, tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await hiring.offered("Maria", "Ben")
        asked = await hiring.harness.say(hiring.olga, words)
        assert "Take the offer to Maria back?" in asked
        assert (await _offer(hiring)).state == "sent", "nothing goes out before it was confirmed"
        assert hiring.harness.unread("dm-DMaria") == ""
        done = await hiring.harness.say(hiring.olga, "yes")
        assert "is taken back" in done
        assert (await _offer(hiring)).state == "withdrawn"
        assert "has taken the offer for Product texts back" in hiring.harness.unread("dm-DMaria")
        assert "back" not in hiring.harness.unread("dm-DBen"), "the others hear nothing"


async def test_whoever_accepts_what_was_taken_back_is_told_so(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.offered("Maria")
        await hiring.harness.say(hiring.olga, "pull it back")
        await hiring.harness.say(hiring.olga, "yes")
        offer = await _offer(hiring)
        assert "withdrawn already" in await hiring.harness.press(hiring.account("Maria"), f"@offer.accept:{offer.id}")
        assert (await _offer(hiring)).state == "withdrawn"


@pytest.mark.parametrize(
    "words",
    ["poke him", "remind her", "nudge maria", "send a reminder", "erinner sie", "hak mal nach", "recuérdaselo"],
)
async def test_its_reader_is_reminded_once_a_day_and_not_more(words: str, tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.offered("Maria")
        assert "Remind Maria?" in await hiring.harness.say(hiring.olga, words)
        assert "Maria has been reminded" in await hiring.harness.say(hiring.olga, "yes")
        await hiring.harness.advance(minutes=1)
        read = hiring.harness.unread("dm-DMaria")
        assert "whether you have decided" in read
        assert "[Accept]" in read
        await hiring.harness.say(hiring.olga, words)
        assert "one a day is enough" in await hiring.harness.say(hiring.olga, "yes")
        await hiring.harness.advance(minutes=1)
        assert hiring.harness.unread("dm-DMaria") == ""
        assert (await _history(hiring)).count("reminded of the offer") == 1


@pytest.mark.parametrize(
    ("words", "more"),
    [
        ("give him two days longer", timedelta(days=2)), ("give maria one more day", timedelta(days=1)),
        ("gib ihr zwei Tage länger", timedelta(days=2)), ("dale dos días más", timedelta(days=2)),
    ],
)  # fmt: skip
async def test_the_end_moves_by_days_once_the_new_one_was_seen(words: str, more: timedelta, tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.offered("Maria")
        before = (await _offer(hiring)).expires
        asked = await hiring.harness.say(hiring.olga, words)
        assert "Give Maria longer to answer?" in asked
        assert (await _offer(hiring)).expires == before
        assert "can answer until" in await hiring.harness.say(hiring.olga, "yes")
        assert (await _offer(hiring)).expires == (before + more).replace(second=0, microsecond=0)
        assert "gives you longer to answer" in hiring.harness.unread("dm-DMaria")


@pytest.mark.parametrize(
    "words",
    ["till friday evening", "give her until friday 18:00", "bis Freitagabend", "dale hasta el viernes a las 18:00"],
)
async def test_the_end_moves_to_a_day_and_the_offer_ends_then(words: str, tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.offered("Maria")
        asked = await hiring.harness.say(hiring.olga, words)
        assert "Fri 27 Nov" in asked
        await hiring.harness.say(hiring.olga, "yes")
        assert (await _offer(hiring)).expires == EVENING
        assert "27 Nov" in hiring.harness.unread("dm-DMaria")
        await _until(hiring, EVENING - timedelta(minutes=5))
        assert (await _offer(hiring)).state == "sent"
        await _until(hiring, EVENING + timedelta(minutes=5))
        assert (await _offer(hiring)).state == "expired"


async def test_an_end_that_is_no_later_or_past_the_start_is_refused(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.offered("Maria")
        before = (await _offer(hiring)).expires
        assert "only stay open for longer" in await hiring.harness.say(hiring.olga, "give her until tomorrow 10:00")
        assert "would have started" in await hiring.harness.say(hiring.olga, "give her until 20 December")
        assert (await _offer(hiring)).expires == before


async def test_without_a_day_it_is_asked_for_with_days_to_press(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.offered("Maria")
        before = (await _offer(hiring)).expires
        asked = await hiring.harness.say(hiring.olga, "give her more time")
        assert "Until when can Maria answer?" in asked
        await hiring.harness.press(hiring.olga, "1 day longer")
        assert (await _offer(hiring)).expires == (before + timedelta(days=1)).replace(second=0, microsecond=0)
