"""Agreeing as conversations: the read-back in own words, ticks and gaps, and one version that both sign."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.commands import AmendBrief
from bot.lifecycle.brief.model import Project, Version
from bot.lifecycle.contracts.agreeing.read_back import KEYS, Key, hints, pasted, split_points
from bot.lifecycle.contracts.commands import StartWork
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.screening.commands import AnswerTheRest
from bot.reading.values import Wall
from tests.support.shortlisted_applicants import CUTOFF, START, ShortlistedApplicants, brief, shortlisted_applicants

GOOD = (
    "40 descriptions in the sheet, 60-90 words each, benefit first, you check a sample. No AI text, and meta titles "
    "are not part of it. Fri 18 Dec 18:00 Berlin, if I get stuck I write you the same day"
)
MESSY = (
    "40 descriptions in the sheet, 60-90 words, benefit first. no AI paste. I also do the meta titles. "
    "Fri 18 Dec 6pm my time, first 10 on the 11th, if stuck I write you"
)


def test_own_words_pass_and_a_paste_of_ours_does_not() -> None:
    made = brief()
    assert not pasted(GOOD, made)
    assert not pasted(MESSY, made)
    assert not pasted("40 product descriptions, 60 to 90 words", made)
    assert pasted("40 product descriptions in one Google Sheet\nEvery text has 60 to 90 words", made)
    assert pasted("C2: The first sentence of every text names a benefit. Every text has 60 to 90 words!", made)
    assert not pasted("", made)


@pytest.mark.parametrize(
    ("text", "keys", "expected"),
    [
        (
            MESSY,
            KEYS,
            {
                "what": "40 descriptions in the sheet, 60-90 words, benefit first.\nI also do the meta titles.",
                "not": "no AI paste.",
                "due": "Fri 18 Dec 6pm my time, first 10 on the 11th, if stuck I write you",
            },
        ),
        (
            "1. texts 2 check\n2. no titles\n3. Friday",
            KEYS,
            {"what": "texts 2 check", "not": "no titles", "due": "Friday"},
        ),
        ("I write the texts, no titles, done by Friday 6pm", KEYS, None),
        ("I will do all that we talked about", KEYS, None),
        ("anything at all", ("due",), {"due": "anything at all"}),
        (
            "no meta titles, Sunday 1am Manila",
            ("not", "due"),
            {"not": "no meta titles", "due": "no meta titles, Sunday 1am Manila"},
        ),
    ],
)
def test_split_points(text: str, keys: tuple[Key, ...], expected: dict[str, str] | None) -> None:
    found = split_points(text, keys)
    assert set(found) == set(keys)
    if expected is None:
        assert all(said and said in text for said in found.values())
    else:
        assert found == expected


def _hints(key: Key, said: str, zone: str = "Asia/Manila") -> tuple[str, ...]:
    return hints(key, said, said, brief(), now=START, zone=zone)


def test_hints_on_numbers() -> None:
    assert _hints("what", "40 texts of 60 to 90 words") == ()
    assert _hints("what", "45 texts") == ("the brief says 40, they do not", "they wrote 45, which is not in the brief")


def test_hints_on_what_is_not_included() -> None:
    assert "they wrote it in: “I also do the meta titles" in _hints("not", "no AI. I also do the meta titles")[0]
    assert _hints("not", "the meta titles are not mine") == ()
    assert _hints("not", "no AI") == ("“meta titles” is not included, and they do not mention it",)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Fri 18 Dec 18:00 Berlin, if stuck I write", ()),
        ("Sat 19 Dec 1am, if stuck I write", ()),
        ("Saturday 1am my time, I write if blocked", ()),
        ("Fri 18 Dec 6pm my time, I write if blocked", ("they mean 18:00 in Manila",)),
        ("on 18 December, I write if blocked", ("they name the day and no time",)),
        ("Mon 21 Dec 10:00, I write if blocked", ("they wrote Mon 21 Dec 2026, 10:00 Manila",)),
        ("as soon as I can, I write if blocked", ("they name no date",)),
        ("Fri 18 Dec 18:00 Berlin", ("they do not say what they do",)),
    ],
)
def test_hints_on_the_date_in_the_contractors_zone(said: str, expected: tuple[str, ...]) -> None:
    found = _hints("due", said)
    assert len(found) == len(expected)
    assert all(one.startswith(start) for one, start in zip(found, expected, strict=True))


async def test_a_paste_is_refused_and_a_good_paraphrase_passes_in_one_round(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        harness = hiring.harness
        await hiring.agreeing()
        assert "own words" in await harness.say(
            hiring.account("Maria"), "40 product descriptions in one Google Sheet. Every text has 60 to 90 words."
        )
        assert "Waiting for Olga" in await harness.say(hiring.account("Maria"), GOOD)
        card = harness.unread("dm-SOlga")
        assert "Read-back by Maria" in card
        assert "hint:" not in card
        await harness.say(hiring.olga, "all match")
        for channel in ("dm-SOlga", "dm-DMaria"):
            assert "what we agreed (version 1)" in harness.everything(channel)
        pinned = [one.message.title for wall in harness.platforms.values() for one in wall.shown.values() if one.pinned]
        assert pinned == ["Product texts: what we agreed (version 1)"] * 2
        assert (await _contract(hiring)).rounds == 1


async def test_both_sign_one_version_and_only_then_the_others_hear(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        harness = hiring.harness
        await hiring.agreeing()
        await harness.say(hiring.account("Maria"), GOOD)
        await harness.say(hiring.olga, "all match")
        contract = await _contract(hiring)
        assert "not for you" in await harness.press(hiring.account("Ben"), f"@agree:{contract.id}:1")
        assert "Waiting for Olga" in await harness.say(hiring.account("Maria"), "i agree")
        assert "You have agreed already" in await harness.press(hiring.account("Maria"), f"@agree:{contract.id}:1")
        assert not hiring.yielded
        assert "Maria agreed" in harness.everything("dm-SOlga")
        await harness.advance(hours=1)
        await harness.press(hiring.olga, "I agree")
        assert hiring.yielded == [StartWork(contract.id), AnswerTheRest("j", "somebody else was chosen")]
        assert "nothing to agree" in await harness.press(hiring.olga, f"@agree:{contract.id}:1")
        project = await hiring.in_transaction(lambda unit: unit.get(Project, "j"))
        hired = await hiring.in_transaction(lambda unit: unit.get(Application, "a1"))
        assert (project.stage, hired.stage) == ("working", "hired")
        version = await hiring.in_transaction(lambda unit: unit.get(Version, "v1"))
        lines = await hiring.in_transaction(lambda unit: unit.history("j"))
        signed = next(detail for _, _, what, detail in lines if what == "signed")
        assert (signed["version"], signed["hash"]) == (1, version.hash)
        assert signed["owner"] > signed["contractor"]
        assert "Waiting for" not in harness.everything("dm-DMaria").rpartition("what we agreed")[2].split("---")[0]


async def test_only_the_gaps_are_asked_again(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.agreeing()
        await harness.say(hiring.account("Maria"), MESSY)
        card = harness.unread("dm-SOlga")
        assert "they wrote it in" in card
        assert "they mean 18:00 in Manila" in card
        await harness.press(hiring.olga, "What: matches")
        await harness.press(hiring.olga, "Not included: not quite")
        await harness.say(hiring.olga, "meta titles are out")
        harness.unread("dm-DMaria")
        await harness.say(hiring.olga, "due not quite")
        await harness.say(hiring.olga, "skip")
        again = harness.unread("dm-DMaria")
        assert "Two things I did not make clear" in again
        assert "meta titles are out" in again
        assert "Fri 18 Dec 2026, 18:00 Berlin (UTC+1) = Sat 19 Dec 01:00 Manila (UTC+8)" in again
        assert "What" not in again
        await harness.say(
            hiring.account("Maria"), "no meta titles, Saturday 1am Manila = Friday 6pm Berlin. If stuck I write"
        )
        second = harness.unread("dm-SOlga")
        assert "✔ matches" in second
        assert "hint:" not in second
        contract = await _contract(hiring)
        assert "newer read-back" in await harness.press(hiring.olga, f"@tick.yes:{contract.id}:1.due")
        assert "not for you" in await harness.press(hiring.account("Maria"), f"@tick.all:{contract.id}:2")
        await harness.say(hiring.olga, "all match")
        assert (await _contract(hiring)).stage == "signing"


async def test_after_three_rounds_a_call_is_suggested(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.agreeing()
        for number in range(3):
            await harness.say(hiring.account("Maria"), f"I do it all somehow, attempt {number}")
            if number == 0:
                await harness.say(hiring.olga, "not included matches")
                await harness.say(hiring.olga, "due matches")
            contract = await _contract(hiring)
            assert "not at that point" in await harness.press(hiring.olga, f"@tick.clear:{contract.id}")
            await harness.say(hiring.olga, "what not quite")
            await harness.say(hiring.olga, "forty texts, please")
        assert "Three rounds in writing are enough" in harness.everything("dm-SOlga")
        assert "short call" in hiring.seen("Maria")
        await harness.press(hiring.olga, "It is clear now")
        assert (await _contract(hiring)).stage == "signing"


async def test_small_jobs_have_two_questions(tmp_path: Path) -> None:
    table = brief().timetable
    soon = replace(table, starts=Wall(CUTOFF.local - timedelta(days=2), CUTOFF.zone), checkpoints=())
    async with shortlisted_applicants(tmp_path, "Maria", made=brief(timetable=soon)) as hiring:
        await hiring.agreeing()
        asked = hiring.seen("Maria")
        assert "two short answers" in asked
        assert "what must not happen" not in asked
        await hiring.harness.say(hiring.account("Maria"), GOOD)
        assert {one.key for one in (await _contract(hiring)).points} == {"what", "due"}


async def test_an_open_question_has_to_be_answered_before_anybody_signs(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.agreeing()
        assert "passed your question on" in await harness.say(hiring.account("Maria"), "Which sheet do you mean?")
        await harness.say(hiring.account("Maria"), GOOD)
        await harness.say(hiring.olga, "all match")
        assert "question is still open" in await harness.say(hiring.olga, "i agree")
        await harness.press(hiring.olga, "Answer Maria")
        await harness.say(hiring.olga, "The one I shared.")
        await harness.press(hiring.olga, "I agree")
        assert (await _contract(hiring)).signed_owner is not None


async def test_what_the_owner_owes_stands_on_both_cards(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.agreeing()
        await harness.say(hiring.account("Maria"), GOOD)
        await harness.say(hiring.olga, "all match")
        await harness.press(hiring.olga, "I still owe something")
        await harness.say(hiring.olga, "link to the sheet")
        assert (await _contract(hiring)).owner_owes == "link to the sheet"
        for channel in ("dm-SOlga", "dm-DMaria"):
            assert "Waiting for Olga: link to the sheet" in harness.everything(channel)
        await harness.press(hiring.olga, "Given")
        assert (await _contract(hiring)).owner_owes == ""
        assert "You owe nothing" in await harness.press(hiring.olga, f"@agree.given:{(await _contract(hiring)).id}")


async def test_a_newer_version_is_not_signed_by_an_old_button(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        await hiring.agreeing()
        await hiring.harness.say(hiring.account("Maria"), GOOD)
        await hiring.harness.say(hiring.olga, "all match")
        contract = await _contract(hiring)
        later = Wall(datetime.fromisoformat("2026-12-20T18:00"), CUTOFF.zone)
        await hiring.command(AmendBrief("j", brief().moved(later), "test"))
        await hiring.in_transaction(
            lambda unit: unit.get(Contract, contract.id).amend(unit.get(Project, "j").brief_version)
        )
        assert "newer version" in await hiring.harness.press(hiring.olga, f"@agree:{contract.id}:1")
        assert (await _contract(hiring)).signed_owner is None


async def test_each_side_is_reminded_after_a_day_and_the_other_told(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria") as hiring:
        harness = hiring.harness
        await hiring.agreeing()
        harness.unread("dm-DMaria")
        await harness.advance(hours=25)
        assert "your read-back was due" in harness.unread("dm-DMaria")
        assert "No answer from Maria yet" in harness.unread("dm-SOlga")
        await harness.say(hiring.account("Maria"), GOOD)
        harness.unread("dm-DMaria")
        harness.unread("dm-SOlga")
        await harness.advance(hours=25)
        assert "your look at the read-back was due" in harness.unread("dm-SOlga")
        assert "No answer from Olga yet" in harness.unread("dm-DMaria")
        await harness.say(hiring.olga, "all match")
        await harness.say(hiring.olga, "i agree")
        harness.unread("dm-SOlga")
        harness.unread("dm-DMaria")
        await harness.advance(days=6)
        assert harness.unread("dm-DMaria").count("A reminder") == 3
        assert "A reminder" not in harness.unread("dm-SOlga")


async def test_the_owner_need_not_wait_for_ever(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        harness = hiring.harness
        await hiring.offered("Maria", "Ben")
        await harness.say(hiring.account("Maria"), "accept")
        await harness.advance(hours=25)
        contract = await _contract(hiring)
        assert "not for you" in await harness.press(hiring.account("Maria"), f"@agree.stop:{contract.id}")
        await harness.press(hiring.olga, "Choose somebody else")
        assert "because it took too long" in hiring.seen("Maria")
        assert "By criterion" in harness.everything("dm-SOlga").rpartition("No answer from Maria")[2]
        assert (await _contract(hiring)).stage == "ended"
        assert "way out is closed" in await harness.press(hiring.olga, f"@agree.stop:{contract.id}")
        await harness.say(hiring.olga, "Ben. quick answers")
        await harness.say(hiring.olga, "send")
        await harness.say(hiring.account("Ben"), "accept")
        assert len(await hiring.in_transaction(lambda unit: unit.find(Contract))) == 2


async def _contract(hiring: ShortlistedApplicants) -> Contract:
    found: list[Contract] = await hiring.in_transaction(lambda unit: unit.find(Contract))
    return found[0]
