"""Words at an offer that are no plain answer, as conversations: what they lean to is offered first, and taken by a tap
alone."""

from pathlib import Path

import pytest

from bot.lifecycle.applications.model import Application
from bot.lifecycle.interviews.model import RelayLine
from bot.lifecycle.offers.model import Offer
from tests.support.shortlisted_applicants import ShortlistedApplicants, shortlisted_applicants

WISH = "[As a wish to change something]"


async def _offer(hiring: ShortlistedApplicants) -> Offer:
    return (await hiring.in_transaction(lambda unit: unit.find(Offer)))[0]  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("words", "asked", "buttons"),
    [
        ("nah, good luck though", "Decline, or shall I pass it on to Olga?", f"[Decline] [As a question] {WISH}"),
        ("not for that money", "Decline, or shall I pass it on to Olga?", f"[Decline] [As a question] {WISH}"),
        ("nein, viel Glück noch", "Decline, or shall I pass it on to Olga?", f"[Decline] [As a question] {WISH}"),
        ("25 or no", "Decline, or shall I pass it on to Olga?", f"{WISH} [Decline] [As a question]"),
        ("yes if friday the 18th is ok for u", "Accept, or shall I pass it on", f"{WISH} [Accept] [As a question]"),
        ("ja, wenn Freitag der 18. für dich geht", "Accept, or shall I pass it on", f"{WISH} [Accept] [As a question]"),
        ("sí, siempre que sea el viernes 18", "Accept, or shall I pass it on", f"{WISH} [Accept] [As a question]"),
        ("i have a bad feeling", "Shall I pass that on to Olga?", f"[As a question] {WISH}"),
    ],
)
async def test_what_words_lean_to_stands_first_and_nothing_is_done(
    tmp_path: Path, words: str, asked: str, buttons: str
) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.offered("Maria")
        hiring.harness.unread("dm-SOlga")
        said = await hiring.harness.say(hiring.account("Maria"), words)
        assert asked in said
        assert said.endswith(buttons)
        assert (await _offer(hiring)).state == "sent"
        assert hiring.harness.unread("dm-SOlga") == ""


async def test_a_yes_of_ones_own_offers_to_accept_first(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.offered("Maria")
        said = await hiring.harness.say(hiring.account("Maria"), "yesss im in")
        assert "[Accept]" in said
        assert said.index("[Accept]") == said.index("[")
        assert (await _offer(hiring)).state == "sent"


async def test_the_tap_takes_it_and_the_words_are_the_reason_that_is_seen_first(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness, maria = hiring.harness, hiring.account("Maria")
        await hiring.offered("Maria")
        harness.unread("dm-SOlga")
        await harness.say(maria, "not for that money")
        assert "not for that money" in await harness.press(maria, "Decline")
        assert harness.unread("dm-SOlga") == ""
        await harness.say(maria, "send")
        assert "not for that money" in harness.unread("dm-SOlga")
        assert (await _offer(hiring)).state == "declined"


async def test_the_wish_behind_a_sum_goes_out_as_a_wish(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness, maria = hiring.harness, hiring.account("Maria")
        await hiring.offered("Maria")
        await harness.say(maria, "25 or no")
        await harness.press(maria, "As a wish to change something")
        await harness.say(maria, "send")
        (line,) = await hiring.in_transaction(lambda unit: unit.find(RelayLine))
        assert (line.text, line.state) == ("25 or no", "wished")


@pytest.mark.parametrize("words", ["lo siento, ya no puedo", "sry cant", "leider kann ich nicht mehr", "no puedo más"])
async def test_who_cannot_declines_the_offer_and_keeps_the_application(tmp_path: Path, words: str) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness, maria = hiring.harness, hiring.account("Maria")
        await hiring.offered("Maria")
        shown = await harness.say(maria, words)
        assert "You decline, and Olga reads why" in shown
        assert "[Send] [Change] [Leave it]" in shown
        assert (await _offer(hiring)).state == "sent"
        await harness.say(maria, "send")
        assert (await _offer(hiring)).state == "declined"
        stages = await hiring.in_transaction(lambda unit: [row.stage for row in unit.find(Application)])
        assert "withdrawn" not in stages


@pytest.mark.parametrize("words", ["withdraw my application", "retiro mi candidatura"])
async def test_who_withdraws_by_name_is_asked_about_the_application(tmp_path: Path, words: str) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.offered("Maria")
        said = await hiring.harness.say(hiring.account("Maria"), words)
        assert "Withdraw your application for" in said
