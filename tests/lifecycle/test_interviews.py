"""Interviews as conversations: the kit, answers, marks, private lines, reminders, and who is refused."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.engine.clock import humane
from bot.engine.events import Address, Edited
from bot.engine.guards import NotNow
from bot.lifecycle.applications.model import Application
from bot.lifecycle.interviews.answers import split_answers
from bot.lifecycle.interviews.kit import answer_by, decision_by, kit
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.screening.commands import StartInterviews
from tests.support.applicants import START, Hiring, brief, everyone, hiring

KIT = kit(brief())
IDS = [one.id for one in KIT]


def test_kit_has_two_questions_on_work_ethic_and_two_from_the_criteria() -> None:
    assert [one.id for one in KIT] == ["W1", "W2", "S1", "S2"]
    assert "Every text has 60 to 90 words" in KIT[2].text
    assert all(len(one.anchors) == 4 for one in KIT)


def test_kit_of_a_brief_with_one_criterion_still_has_four_questions() -> None:
    assert len(kit(brief(criteria=brief().criteria[:1], musts=()))) == 4


@pytest.mark.parametrize(
    ("text", "still", "expected"),
    [
        ("I told them early.", IDS, {"W1": "I told them early."}),
        ("1. a b\n2) c d\n3: e f\n4 - g h", IDS, {"W1": "a b", "W2": "c d", "S1": "e f", "S2": "g h"}),
        ("W2: c d\nS1: e f", IDS, {"W2": "c d", "S1": "e f"}),
        ("a\n\nb\n\nc", IDS[1:], {"W2": "a", "S1": "b", "S2": "c"}),
        ("My steps:\n1. ask\n2. plan", IDS, {"W1": "My steps:\n1. ask\n2. plan"}),
        ("a\n\nb", IDS, {"W1": "a\n\nb"}),
    ],
)
def test_split_answers(text: str, still: list[str], expected: dict[str, str]) -> None:
    assert {one.question: one.text for one in split_answers(text, KIT, still)} == expected


def test_answers_are_due_after_a_day_and_never_in_the_night() -> None:
    assert answer_by(START, "Asia/Manila") == START + timedelta(hours=24)
    late = datetime.fromisoformat("2026-11-23T14:30+00:00")  # 22:30 in Manila: it reaches them at 08:00
    assert answer_by(late, "Asia/Manila") == datetime.fromisoformat("2026-11-25T00:00+00:00")
    assert humane(answer_by(late, "Asia/Manila"), "Asia/Manila") == answer_by(late, "Asia/Manila")


def test_the_promise_is_the_timetables_date_or_after_the_last_answer() -> None:
    one = Interview(
        id="i", application="a", project="j", person="p", questions=KIT, thread="", at=START, due=START, state="invited"
    )
    promised = brief().timetable.decides.at
    assert decision_by(promised, [one], "Europe/Berlin") == promised
    one.due = promised + timedelta(hours=1)
    assert decision_by(promised, [one], "Europe/Berlin") > one.due + timedelta(hours=12)


def test_a_mark_needs_an_answer_and_the_last_one_ends_the_interview() -> None:
    one = Interview(id="i", application="a", project="j", person="p", questions=KIT, thread="", at=START, due=START)
    one.invite(START)
    with pytest.raises(NotNow):
        one.mark("W1", 3)
    one.answer({"W1": "x"}, "yes", START)
    with pytest.raises(NotNow):
        one.answer({"W1": "y"}, "yes", START)
    one.mark("W1", 3)
    one.mark("W1", 4)
    assert (one.state, one.marks) == ("done", {"W1": 4})
    with pytest.raises(NotNow):
        one.correct("W1", "z", START + timedelta(minutes=11))


async def test_the_same_questions_go_to_each_and_the_answers_into_a_thread_of_their_own(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria", "Ben") as scene:
        room = scene.room
        card = await scene.command(StartInterviews("j", ("a1", "a2")))
        assert "2 people get the same 4 questions" in card
        assert "Maria, Ben" in card
        assert "Waiting for them" in await room.say(scene.olga, "send")
        assert "except Sat 12 Dec 2026 to Sun 13 Dec 2026" in scene.seen("Maria")
        assert "10:00 Berlin (UTC+1) = 17:00 Manila (UTC+8)" in scene.seen("Maria")
        await room.say(scene.one("Maria"), "yes")
        thanks = await room.say(scene.one("Maria"), everyone("Maria"))
        assert "Olga decides by Tue 1 Dec 2026, 12:00 Berlin" in thanks
        await room.say(scene.one("Ben"), "not Dec 10")
        for said in ("I told the client late", "I waited", "skip", "I read it aloud"):
            await room.say(scene.one("Ben"), said)
        ben = room.everything("dm-SOlga" + scene.thread("Ben"))
        assert "I waited" in ben
        assert "not answered" in ben
        assert "Maria" not in ben
        assert "not Dec 10" in room.everything("dm-SOlga")
        assert "Maria, Ben answered. 7 answers have no mark yet" in room.new("dm-SOlga")


async def test_typed_marks_go_to_the_oldest_answer_and_the_last_one_brings_the_comparison(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria", "Ben") as scene:
        await scene.interviewed("Maria", "Ben")
        scene.room.new("dm-SOlga")
        for name, marks in (("Maria", "4342"), ("Ben", "3333")):
            for points in marks:
                await scene.room.say(scene.olga, points, thread=scene.thread(name))
        compared = scene.room.new("dm-SOlga")
        assert "How they work: deadlines | 4 | 3" in compared
        assert "C2 | 2 | 3" in compared
        assert "Dates | 2 blocked days | fit" in compared
        assert "they do not decide" in compared
        assert "Marked 2" in scene.room.everything("dm-SOlga" + scene.thread("Maria"))


async def test_what_the_owner_writes_in_the_thread_is_private_until_sent(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria") as scene:
        room = scene.room
        await scene.interviewed("Maria")
        thread = scene.thread("Maria")
        before = scene.seen("Maria")
        room.new("dm-SOlga" + thread)
        assert "Private: nothing has gone out" in await room.say(scene.olga, "he is terrible", thread=thread)
        assert await room.say(scene.olga, "// told them early", thread=thread) == ""
        assert "Send to Maria" in await room.say(scene.olga, "how many texts a day?", thread=thread)
        assert scene.seen("Maria") == before
        await room.say(scene.olga, "send", thread=thread)
        assert "how many texts a day?" in scene.seen("Maria")
        assert "terrible" not in scene.seen("Maria")
        await room.say(scene.one("Maria"), "About twenty.")
        assert "About twenty." in room.new("dm-SOlga" + thread)


async def test_a_stranger_in_the_thread_has_no_effect(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria", "Ben") as scene:
        await scene.interviewed("Maria")
        thread = scene.thread("Maria")
        there = scene.room.everything("dm-SOlga" + thread)
        eve = scene.room.person("Eve", "slack", "Europe/Paris")
        await scene.room.say(eve, "4", channel="dm-SOlga", thread=thread)
        assert scene.room.everything("dm-SOlga" + thread) == there
        refused = await scene.room.press(eve, "@mark:i1:W1.4")
        assert refused.startswith("(only you)")
        assert not (await _interview(scene)).marks


async def test_a_question_in_the_middle_reaches_the_owner_and_comes_back(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria") as scene:
        room = scene.room
        await scene.command(StartInterviews("j", ("a1",)))
        await room.say(scene.olga, "send")
        await room.say(scene.one("Maria"), "yes")
        asked = await room.say(scene.one("Maria"), "How many rounds of changes are there?")
        assert "passed your question on to Olga" in asked
        assert "How many rounds" in room.everything("dm-SOlga" + scene.thread("Maria"))
        await room.press(scene.olga, "Answer Maria")
        await room.say(scene.olga, "Two rounds.")
        assert "Two rounds." in scene.seen("Maria")
        assert not (await _interview(scene)).answers


async def test_the_last_answer_can_be_edited_for_ten_minutes_by_word_or_in_place(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria") as scene:
        room = scene.room
        await scene.command(StartInterviews("j", ("a1",)))
        await room.say(scene.olga, "send")
        maria = scene.one("Maria")
        for said in ("yes", "I told them late", "I asked", "I count", "I read ten of them"):
            await room.say(maria, said)
        told = next(
            answer.message
            for talk in await scene.change(lambda unit: _talks(unit))
            for answer in talk.answers.values()
            if answer.raw == "I read ten of them"
        )
        edit = Edited(who=maria, where=Address("discord", "", "dm-DMaria"), at=room.clock.now(), direct=True,
                      text="I read twelve of them", message=told)  # fmt: skip
        await room.worker.take("edit:1", edit)
        await room.settle()
        thread = room.everything("dm-SOlga" + scene.thread("Maria"))
        assert "I read twelve of them" in thread
        assert "(edited 10:00 Berlin)" in thread
        await room.say(maria, "edit")
        await room.say(maria, "I read all of them")
        assert "I read all of them" in room.everything("dm-SOlga" + scene.thread("Maria"))
        await room.advance(minutes=11)
        assert "ten minutes" in await room.say(maria, "edit")


async def test_one_reminder_then_the_owner_hears_and_is_chased_never_the_applicant(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria", "Ben") as scene:
        room = scene.room
        await scene.command(StartInterviews("j", ("a1", "a2")))
        await room.say(scene.olga, "send")
        await room.say(scene.one("Maria"), "yes")
        await room.say(scene.one("Maria"), everyone("Maria"))
        room.new("dm-SOlga")
        room.new("dm-DMaria")
        await room.advance(hours=25)
        assert scene.seen("Ben").count("A reminder") == 1
        assert "no answer from Ben, who can still send one" in room.new("dm-SOlga")
        await room.advance(days=10)
        chased = room.new("dm-SOlga")
        assert [word in chased for word in ("is tomorrow", "is today", "was yesterday")] == [True] * 3
        assert chased.count("You promised Maria") == 3
        assert room.new("dm-DMaria") == ""


async def test_at_night_the_invitation_waits_for_the_morning(tmp_path: Path) -> None:
    evening = datetime.fromisoformat("2026-11-23T15:00+00:00")
    async with hiring(tmp_path, "Maria", start=evening) as scene:
        await scene.command(StartInterviews("j", ("a1",)))
        sent = await scene.room.say(scene.olga, "send")
        assert "It is night for Maria" in sent
        assert scene.seen("Maria") == ""
        await scene.room.advance(hours=10)
        assert "Good news" in scene.seen("Maria")


async def test_a_question_can_be_changed_by_form_or_by_text_until_it_is_sent(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria", "Ben") as scene:
        room = scene.room
        await scene.command(StartInterviews("j", ("a1",)))
        await room.press(scene.olga, "Change a question")
        texts = {one.id: one.text for one in KIT}
        assert "errors" in await room.submit(scene.olga, **{**texts, "W2": "?"})
        await room.submit(scene.olga, **{**texts, "W2": "When did you last say no to a client?"})
        await room.say(scene.olga, "change a question")
        await room.say(scene.olga, "S1")
        shown = await room.say(scene.olga, "How do you count words, please?")
        assert "When did you last say no to a client?" in shown
        assert "How do you count words, please?" in shown
        await room.say(scene.olga, "send")
        assert "gone out" in await room.press(scene.olga, "@kit.send:j")
        again = await scene.command(StartInterviews("j", ("a1", "a2")))
        assert "1 person gets" in again
        assert "How do you count words, please?" in again
        assert "Change a question" not in again


async def test_whoever_withdraws_is_not_asked_any_more(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria", "Ben") as scene:
        await scene.command(StartInterviews("j", ("a1", "a2")))
        await scene.change(lambda unit: unit.get(Application, "a1").withdraw())
        await scene.room.say(scene.olga, "send")
        assert scene.seen("Maria") == ""
        assert "Good news" in scene.seen("Ben")


async def _interview(scene: Hiring) -> Interview:
    found: list[Interview] = await scene.change(lambda unit: unit.find(Interview))
    return found[0]


def _talks(unit: object) -> list[object]:
    from bot.engine.talks import Talk

    return unit.find(Talk, flow="interview")  # type: ignore[attr-defined, no-any-return]
