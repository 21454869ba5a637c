"""The kit of questions, answers split by question, and the times of an interview."""

from datetime import datetime, timedelta

import pytest

from bot.engine.clock import humane
from bot.engine.guards import NotNow
from bot.lifecycle.interviews.answers import split_answers
from bot.lifecycle.interviews.kit import answer_by, decision_by, kit
from bot.lifecycle.interviews.model import Interview
from tests.support.shortlisted_applicants import START, brief

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
