"""Agreeing as conversations: the read-back in own words, ticks and gaps, and one version that both sign."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.commands import AmendBrief
from bot.lifecycle.brief.model import Project, Version
from bot.lifecycle.contracts.agreeing.read_back import hints, pasted, split_points
from bot.lifecycle.contracts.commands import StartWork
from bot.lifecycle.contracts.model import POINT_KEYS, Contract, PointKey
from bot.lifecycle.screening.commands import AnswerTheRest
from bot.reading.values import Wall
from tests.support.applicants import CUTOFF, START, Hiring, brief, hiring

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
            POINT_KEYS,
            {
                "what": "40 descriptions in the sheet, 60-90 words, benefit first.\nI also do the meta titles.",
                "not": "no AI paste.",
                "due": "Fri 18 Dec 6pm my time, first 10 on the 11th, if stuck I write you",
            },
        ),
        (
            "1. texts 2 check\n2. no titles\n3. Friday",
            POINT_KEYS,
            {"what": "texts 2 check", "not": "no titles", "due": "Friday"},
        ),
        ("I write the texts, no titles, done by Friday 6pm", POINT_KEYS, None),
        ("I will do all that we talked about", POINT_KEYS, None),
        ("anything at all", ("due",), {"due": "anything at all"}),
        (
            "no meta titles, Sunday 1am Manila",
            ("not", "due"),
            {"not": "no meta titles", "due": "no meta titles, Sunday 1am Manila"},
        ),
    ],
)
def test_split_points(text: str, keys: tuple[PointKey, ...], expected: dict[str, str] | None) -> None:
    found = split_points(text, keys)
    assert set(found) == set(keys)
    if expected is None:
        assert all(said and said in text for said in found.values())
    else:
        assert found == expected


def _hints(key: PointKey, said: str, zone: str = "Asia/Manila") -> tuple[str, ...]:
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
    async with hiring(tmp_path, "Maria", "Ben") as scene:
        room = scene.room
        await scene.agreeing()
        assert "own words" in await room.say(
            scene.one("Maria"), "40 product descriptions in one Google Sheet. Every text has 60 to 90 words."
        )
        assert "Waiting for Olga" in await room.say(scene.one("Maria"), GOOD)
        card = room.new("dm-SOlga")
        assert "Read-back by Maria" in card
        assert "hint:" not in card
        await room.say(scene.olga, "all match")
        for channel in ("dm-SOlga", "dm-DMaria"):
            assert "what we agreed (version 1)" in room.everything(channel)
        pinned = [one.message.title for wall in room.walls.values() for one in wall.shown.values() if one.pinned]
        assert pinned == ["Product texts: what we agreed (version 1)"] * 2
        assert (await _contract(scene)).rounds == 1


async def test_both_sign_one_version_and_only_then_the_others_hear(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria", "Ben") as scene:
        room = scene.room
        await scene.agreeing()
        await room.say(scene.one("Maria"), GOOD)
        await room.say(scene.olga, "all match")
        contract = await _contract(scene)
        assert "not for you" in await room.press(scene.one("Ben"), f"@agree:{contract.id}:1")
        assert "Waiting for Olga" in await room.say(scene.one("Maria"), "i agree")
        assert "You have agreed already" in await room.press(scene.one("Maria"), f"@agree:{contract.id}:1")
        assert not scene.yielded
        assert "Maria agreed" in room.everything("dm-SOlga")
        await room.advance(hours=1)
        await room.press(scene.olga, "I agree")
        assert scene.yielded == [StartWork(contract.id), AnswerTheRest("j", "somebody else was chosen")]
        assert "nothing to agree" in await room.press(scene.olga, f"@agree:{contract.id}:1")
        project = await scene.change(lambda unit: unit.get(Project, "j"))
        hired = await scene.change(lambda unit: unit.get(Application, "a1"))
        assert (project.stage, hired.stage) == ("working", "hired")
        version = await scene.change(lambda unit: unit.get(Version, "v1"))
        lines = await scene.change(lambda unit: unit.history("j"))
        signed = next(detail for _, _, what, detail in lines if what == "signed")
        assert (signed["version"], signed["hash"]) == (1, version.hash)
        assert signed["owner"] > signed["contractor"]
        assert "Waiting for" not in room.everything("dm-DMaria").rpartition("what we agreed")[2].split("---")[0]


async def test_only_the_gaps_are_asked_again(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria") as scene:
        room = scene.room
        await scene.agreeing()
        await room.say(scene.one("Maria"), MESSY)
        card = room.new("dm-SOlga")
        assert "they wrote it in" in card
        assert "they mean 18:00 in Manila" in card
        await room.press(scene.olga, "What: matches")
        await room.press(scene.olga, "Not included: not quite")
        await room.say(scene.olga, "meta titles are out")
        room.new("dm-DMaria")
        await room.say(scene.olga, "due not quite")
        await room.say(scene.olga, "skip")
        again = room.new("dm-DMaria")
        assert "Two things I did not make clear" in again
        assert "meta titles are out" in again
        assert "Fri 18 Dec 2026, 18:00 Berlin (UTC+1) = Sat 19 Dec 01:00 Manila (UTC+8)" in again
        assert "What" not in again
        await room.say(scene.one("Maria"), "no meta titles, Saturday 1am Manila = Friday 6pm Berlin. If stuck I write")
        second = room.new("dm-SOlga")
        assert "✔ matches" in second
        assert "hint:" not in second
        contract = await _contract(scene)
        assert "newer read-back" in await room.press(scene.olga, f"@tick.yes:{contract.id}:1.due")
        assert "not for you" in await room.press(scene.one("Maria"), f"@tick.all:{contract.id}:2")
        await room.say(scene.olga, "all match")
        assert (await _contract(scene)).stage == "signing"


async def test_after_three_rounds_a_call_is_suggested(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria") as scene:
        room = scene.room
        await scene.agreeing()
        for number in range(3):
            await room.say(scene.one("Maria"), f"I do it all somehow, attempt {number}")
            if number == 0:
                await room.say(scene.olga, "not included matches")
                await room.say(scene.olga, "due matches")
            contract = await _contract(scene)
            assert "not at that point" in await room.press(scene.olga, f"@tick.clear:{contract.id}")
            await room.say(scene.olga, "what not quite")
            await room.say(scene.olga, "forty texts, please")
        assert "Three rounds in writing are enough" in room.everything("dm-SOlga")
        assert "short call" in scene.seen("Maria")
        await room.press(scene.olga, "It is clear now")
        assert (await _contract(scene)).stage == "signing"


async def test_small_jobs_have_two_questions(tmp_path: Path) -> None:
    table = brief().timetable
    soon = replace(table, starts=Wall(CUTOFF.local - timedelta(days=2), CUTOFF.zone), checkpoints=())
    async with hiring(tmp_path, "Maria", made=brief(timetable=soon)) as scene:
        await scene.agreeing()
        asked = scene.seen("Maria")
        assert "two short answers" in asked
        assert "what must not happen" not in asked
        await scene.room.say(scene.one("Maria"), GOOD)
        assert {one.key for one in (await _contract(scene)).points} == {"what", "due"}


async def test_an_open_question_has_to_be_answered_before_anybody_signs(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria") as scene:
        room = scene.room
        await scene.agreeing()
        assert "passed your question on" in await room.say(scene.one("Maria"), "Which sheet do you mean?")
        await room.say(scene.one("Maria"), GOOD)
        await room.say(scene.olga, "all match")
        assert "question is still open" in await room.say(scene.olga, "i agree")
        await room.press(scene.olga, "Answer Maria")
        await room.say(scene.olga, "The one I shared.")
        await room.press(scene.olga, "I agree")
        assert (await _contract(scene)).signed_owner is not None


async def test_what_the_owner_owes_stands_on_both_cards(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria") as scene:
        room = scene.room
        await scene.agreeing()
        await room.say(scene.one("Maria"), GOOD)
        await room.say(scene.olga, "all match")
        await room.press(scene.olga, "I still owe something")
        await room.say(scene.olga, "link to the sheet")
        assert (await _contract(scene)).owner_owes == "link to the sheet"
        for channel in ("dm-SOlga", "dm-DMaria"):
            assert "Waiting for Olga: link to the sheet" in room.everything(channel)
        await room.press(scene.olga, "Given")
        assert (await _contract(scene)).owner_owes == ""
        assert "You owe nothing" in await room.press(scene.olga, f"@agree.given:{(await _contract(scene)).id}")


async def test_a_newer_version_is_not_signed_by_an_old_button(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria") as scene:
        await scene.agreeing()
        await scene.room.say(scene.one("Maria"), GOOD)
        await scene.room.say(scene.olga, "all match")
        contract = await _contract(scene)
        later = Wall(datetime.fromisoformat("2026-12-20T18:00"), CUTOFF.zone)
        await scene.command(AmendBrief("j", brief().moved(later), "test"))
        await scene.change(lambda unit: unit.get(Contract, contract.id).amend(unit.get(Project, "j").brief_version))
        assert "newer version" in await scene.room.press(scene.olga, f"@agree:{contract.id}:1")
        assert (await _contract(scene)).signed_owner is None


async def test_each_side_is_reminded_after_a_day_and_the_other_told(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria") as scene:
        room = scene.room
        await scene.agreeing()
        room.new("dm-DMaria")
        await room.advance(hours=25)
        assert "your read-back was due" in room.new("dm-DMaria")
        assert "No answer from Maria yet" in room.new("dm-SOlga")
        await room.say(scene.one("Maria"), GOOD)
        room.new("dm-DMaria")
        room.new("dm-SOlga")
        await room.advance(hours=25)
        assert "your look at the read-back was due" in room.new("dm-SOlga")
        assert "No answer from Olga yet" in room.new("dm-DMaria")
        await room.say(scene.olga, "all match")
        await room.say(scene.olga, "i agree")
        room.new("dm-SOlga")
        room.new("dm-DMaria")
        await room.advance(days=6)
        assert room.new("dm-DMaria").count("A reminder") == 3
        assert "A reminder" not in room.new("dm-SOlga")


async def test_the_owner_need_not_wait_for_ever(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria", "Ben") as scene:
        room = scene.room
        await scene.offered("Maria", "Ben")
        await room.say(scene.one("Maria"), "accept")
        await room.advance(hours=25)
        contract = await _contract(scene)
        assert "not for you" in await room.press(scene.one("Maria"), f"@agree.stop:{contract.id}")
        await room.press(scene.olga, "Choose somebody else")
        assert "because it took too long" in scene.seen("Maria")
        assert "By criterion" in room.everything("dm-SOlga").rpartition("No answer from Maria")[2]
        assert (await _contract(scene)).stage == "ended"
        assert "way out is closed" in await room.press(scene.olga, f"@agree.stop:{contract.id}")
        await room.say(scene.olga, "Ben. quick answers")
        await room.say(scene.olga, "send")
        await room.say(scene.one("Ben"), "accept")
        assert len(await scene.change(lambda unit: unit.find(Contract))) == 2


async def _contract(scene: Hiring) -> Contract:
    found: list[Contract] = await scene.change(lambda unit: unit.find(Contract))
    return found[0]
