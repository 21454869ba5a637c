"""Wishes at an offer as conversations: answered in words, countered, and never forgotten by an acceptance."""

from pathlib import Path

import pytest

from bot.lifecycle.brief.model import Project, Version
from bot.lifecycle.interviews.model import RelayLine
from bot.lifecycle.offers.model import Offer
from tests.support.shortlisted_applicants import READ_BACK, ShortlistedApplicants, brief, shortlisted_applicants

NINTH = "2026-12-09T09:00"


async def wished(hiring: ShortlistedApplicants, words: str) -> str:
    """Maria wishes for something and sends it; what Olga then reads."""
    await hiring.harness.say(hiring.account("Maria"), words)
    await hiring.harness.say(hiring.account("Maria"), "send")
    return hiring.harness.unread("dm-SOlga")


@pytest.mark.parametrize(
    ("wish", "answer"),
    [
        ("change something: start on the 9th please", "fine, 9th is ok"),
        ("change something: start on the 9th please", "the 9th works for me"),
        ("Änderung: Beginn am 9. Dezember bitte", "passt, der 9. geht klar"),
        ("cambio: empezar el 9 de diciembre, por favor", "vale, el 9 me va bien"),
    ],
)
async def test_a_yes_that_names_what_was_wished_for_agrees_to_it(tmp_path: Path, wish: str, answer: str) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.offered("Maria")
        assert "start Mon 7 Dec, 09:00 Berlin" in await wished(hiring, wish)
        assert "Agreed: version 2" in await hiring.harness.say(hiring.olga, answer)
        assert (await _version(hiring)).brief.timetable.starts.local.isoformat(timespec="minutes") == NINTH
        assert "the start is now Wed 9 Dec" in hiring.harness.unread("dm-DMaria")


@pytest.mark.parametrize("answer", ["fine, 9th is ok, but 300 EUR", "ok if she works weekends", "8th is ok"])
async def test_a_yes_with_something_else_in_it_is_no_yes_to_the_wish(tmp_path: Path, answer: str) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.offered("Maria")
        await wished(hiring, "change something: start on the 9th please")
        await hiring.harness.say(hiring.olga, answer)
        assert (await _line(hiring)).state == "wished"
        assert (await _version(hiring)).number == 1
        assert hiring.harness.unread("dm-DMaria").count("version 2") == 0


async def test_a_late_yes_is_heard_after_other_messages_and_confirmed(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.offered("Maria")
        await wished(hiring, "change something: start on the 9th please")
        await hiring.harness.say(hiring.olga, "status")
        assert "Agree to the start Wed 9 Dec" in await hiring.harness.say(hiring.olga, "I agreed to the 9th!")
        await hiring.harness.say(hiring.olga, "yes")
        assert (await _line(hiring)).state == "agreed"


@pytest.mark.parametrize("answer", ["no, but the 8th works", "nein, aber am 8. ginge es", "no, pero el 8 va bien"])
async def test_another_day_in_words_is_the_counter_and_the_applicant_decides(tmp_path: Path, answer: str) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness, maria = hiring.harness, hiring.account("Maria")
        await hiring.offered("Maria")
        await wished(hiring, "change something: start on the 9th please")
        look = await harness.say(hiring.olga, answer)
        assert "Tue 8 Dec, 09:00 Berlin" in look
        assert "[Send] [Change] [Leave it]" in look
        harness.unread("dm-DMaria")
        await harness.say(hiring.olga, "send")
        offered = harness.unread("dm-DMaria")
        assert "offers another day" in offered
        assert (await _version(hiring)).number == 1
        assert "Take the other day?" in await harness.say(maria, "ok, the 8th is fine")
        await harness.say(maria, "yes")
        starts = (await _version(hiring)).brief.timetable.starts.local
        assert (starts.day, starts.hour) == (8, 9)
        assert "takes the start Tue 8 Dec" in harness.unread("dm-SOlga")


async def test_a_counter_that_is_left_leaves_the_offer_as_it_was(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness, maria = hiring.harness, hiring.account("Maria")
        await hiring.offered("Maria")
        await wished(hiring, "change something: start on the 9th please")
        await harness.say(hiring.olga, "no, but the 8th works")
        await harness.say(hiring.olga, "send")
        counter = (await _line(hiring)).id
        assert "not for you" in await harness.press(hiring.olga, f"@counter.take:{counter}")
        await harness.press(maria, "Leave it")
        assert (await _version(hiring)).number == 1
        assert "does not take the other day" in harness.unread("dm-SOlga")
        assert "answered already" in await harness.press(maria, f"@counter.take:{counter}")
        assert (await _offer(hiring)).state == "sent"


async def test_an_acceptance_is_held_while_a_wish_waits(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness, maria = hiring.harness, hiring.account("Maria")
        await hiring.offered("Maria")
        await wished(hiring, "change something: start on the 9th please")
        await harness.advance(hours=2)
        held = await harness.say(maria, "accept")
        assert "Your wish is with Olga, asked 2 h ago" in held
        assert "[Accept without it] [Wait]" in held
        assert (await _offer(hiring)).state == "sent"
        assert "Waiting for Olga" in await harness.say(maria, "wait")
        await harness.say(maria, "accept")
        await harness.press(maria, "Accept without it")
        assert (await _offer(hiring)).state == "accepted"
        line = await _line(hiring)
        assert line.state == "dropped"
        assert "accepted without it" in harness.everything("dm-SOlga")
        assert "accepted already" in await harness.press(hiring.olga, f"@wish.agree:{line.id}")


async def test_a_wish_left_at_the_look_never_reaches_the_owner(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness, maria = hiring.harness, hiring.account("Maria")
        await hiring.offered("Maria")
        await harness.say(maria, "hm, start on the 9th please")
        look = await harness.say(maria, "as a wish, start on the 9th please")
        assert "as a wish: start Mon 7 Dec" in look
        await harness.say(maria, "change")
        again = await harness.say(maria, "start on the 10th")
        assert "Thu 10 Dec" in again
        assert "nothing was sent" in await harness.say(maria, "no, forget it")
        assert harness.unread("dm-SOlga") == ""
        assert await hiring.in_transaction(lambda unit: unit.find(RelayLine)) == []
        assert (await _offer(hiring)).state == "sent"


@pytest.mark.parametrize(
    "said",
    [
        "cut-off, 14 dec 11:00 and start on the 3rd",
        "Abgabe 14.12. 11 Uhr und Beginn am 3. Dezember",
        "entrega el 14 de diciembre a las 11 e inicio el 3",
    ],
)
async def test_two_changes_of_a_draft_in_one_message_are_both_shown(tmp_path: Path, said: str) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.interviewed("Maria")
        await harness.press(hiring.olga, "Compare and choose")
        await harness.say(hiring.olga, "Maria - best sample")
        await harness.say(hiring.olga, "edit")
        card = await harness.say(hiring.olga, said)
        assert "Thu 3 Dec, 09:00 to Mon 14 Dec, 11:00 Berlin" in card
        assert "Send" in card
        assert "what shall" not in card.lower()
        made = await _version(hiring)
        assert (made.number, made.brief.timetable.starts.local.day) == (2, 3)


async def test_a_start_behind_the_cutoff_is_refused(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.interviewed("Maria")
        await harness.press(hiring.olga, "Compare and choose")
        await harness.say(hiring.olga, "Maria - best sample")
        await harness.say(hiring.olga, "edit")
        await harness.press(hiring.olga, "Start")
        assert "before the start" in await harness.say(hiring.olga, "20 Dec 9:00")
        assert (await _version(hiring)).number == 1


async def test_the_contract_names_the_hours_that_the_contractor_named(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", made=brief(hours=None)) as hiring:
        await hiring.offered("Maria")
        assert "about 15 h a week" in hiring.seen("Maria")
        assert "each applicant names" not in hiring.seen("Maria")
        await hiring.harness.say(hiring.account("Maria"), "accept")
        await hiring.harness.say(hiring.account("Maria"), READ_BACK)
        assert (await _version(hiring)).brief.hours is not None


async def _version(hiring: ShortlistedApplicants) -> Version:
    found: Version = await hiring.in_transaction(lambda unit: unit.get(Version, unit.get(Project, "j").brief_version))
    return found


async def _offer(hiring: ShortlistedApplicants) -> Offer:
    found: list[Offer] = await hiring.in_transaction(lambda unit: unit.find(Offer))
    return found[0]


async def _line(hiring: ShortlistedApplicants) -> RelayLine:
    found: list[RelayLine] = await hiring.in_transaction(lambda unit: unit.find(RelayLine))
    return found[-1]
