"""The guards of an interview and of a relayed line: one set of questions for all, nothing goes out by itself."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.engine.guards import NotNow
from bot.lifecycle.interviews.model import Interview, KitQuestion, RelayLine
from bot.reading.values import Wall

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
KIT = tuple(KitQuestion(id, f"question {id}", "c", ("1", "2", "3", "4")) for id in ("W1", "W2", "S1"))


def interview(state: Any = "draft", **rest: Any) -> Interview:
    return Interview(
        id="i",
        application="a",
        project="j",
        person="p",
        questions=KIT,
        thread="t",
        at=NOW,
        due=NOW,
        state=state,
        **rest,
    )


def answered(*questions: str) -> Interview:
    one = interview("invited")
    one.answer({name: f"answer to {name}" for name in questions}, "yes", NOW)
    return one


def test_a_question_is_changed_for_all_until_it_goes_out() -> None:
    """F049: everybody gets the same questions."""
    one = interview()
    one.change_question("W2", "What did you learn?")
    assert [each.text for each in one.questions] == ["question W1", "What did you learn?", "question S1"]
    one.invite(NOW + timedelta(days=1))
    with pytest.raises(NotNow, match="have gone out"):
        one.change_question("W2", "Something else?")
    assert one.questions[1].text == "What did you learn?"


def test_an_invitation_goes_out_once_and_sets_the_day() -> None:
    one = interview()
    one.invite(NOW + timedelta(days=1))
    assert (one.state, one.due) == ("invited", NOW + timedelta(days=1))
    with pytest.raises(NotNow, match="gone out already"):
        one.invite(NOW + timedelta(days=2))
    assert one.due == NOW + timedelta(days=1)


@pytest.mark.parametrize(
    ("state", "why"), [("off", "called off"), ("draft", "handed over"), ("answered", "handed over"), ("done", "handed")]
)
def test_answers_are_taken_only_while_they_are_asked_for(state: str, why: str) -> None:
    one = interview(state)
    with pytest.raises(NotNow, match=why):
        one.answer({"W1": "x"}, "yes", NOW)
    assert (one.answers, one.state) == ({}, state)


def test_an_interview_in_which_everything_was_skipped_waits_for_no_marks() -> None:
    """PRODUCT 5.2, skip: a question that was skipped has no entry, so there is nothing to mark."""
    one = answered()
    assert (one.state, one.unmarked, one.answered) == ("done", (), NOW)


@pytest.mark.parametrize(
    ("question", "later", "why"),
    [("S1", timedelta(0), "no answer to change"), ("W1", timedelta(minutes=10, seconds=1), "ten minutes")],
)
def test_an_answer_is_not_corrected_if_it_was_never_given_or_too_late(
    question: str, later: timedelta, why: str
) -> None:
    one = answered("W1", "W2")
    with pytest.raises(NotNow, match=why):
        one.correct(question, "better", NOW + later)
    assert one.answers == {"W1": "answer to W1", "W2": "answer to W2"}


def test_an_answer_is_corrected_within_ten_minutes() -> None:
    """PRODUCT 5.2, edit: the last instant still counts, and the other answers stay."""
    one = answered("W1", "W2")
    one.correct("W1", "better", NOW + timedelta(minutes=10))
    assert one.answers == {"W1": "better", "W2": "answer to W2"}
    with pytest.raises(NotNow, match="no answer to change"):
        interview("invited").correct("W1", "early", NOW)


def test_a_question_is_found_by_its_number_or_refused() -> None:
    assert interview().question("W2") == KIT[1]
    with pytest.raises(NotNow):
        interview().question("W9")


@pytest.mark.parametrize("points", [0, 5, -1])
def test_marks_go_from_one_to_four(points: int) -> None:
    one = answered("W1")
    with pytest.raises(ValueError, match="1 to 4"):
        one.mark("W1", points)
    assert one.marks == {}


def test_marks_are_missing_until_every_answer_has_one() -> None:
    one = answered("S1", "W1")
    assert one.unmarked == ("W1", "S1"), "in the kit's order"
    one.mark("S1", 2)
    assert (one.state, one.unmarked) == ("answered", ("W1",))
    one.mark("W1", 4)
    assert (one.state, one.unmarked) == ("done", ())


@pytest.mark.parametrize(
    ("before", "after"),
    [("draft", "off"), ("invited", "off"), ("answered", "answered"), ("done", "done"), ("off", "off")],
)
def test_calling_off_spares_what_was_answered(before: str, after: str) -> None:
    one = interview(before)
    one.call_off()
    assert one.state == after


def line(state: Any = "private") -> RelayLine:
    return RelayLine(
        id="r", project="j", person="p", platform="discord", subject="i", by="owner", text="Free on Monday?", at=NOW,
        state=state,
    )  # fmt: skip


LINES = ("private", "sent", "answered", "agreed", "kept", "dropped")


@pytest.mark.parametrize("state", LINES)
def test_a_line_goes_out_once_and_only_if_it_was_private(state: str) -> None:
    """C11: an owner's line is private until they press Send."""
    one = line(state)
    if state == "private":
        one.send()
        assert one.state == "sent"
    else:
        with pytest.raises(NotNow, match="sent already"):
            one.send()
        assert one.state == state


@pytest.mark.parametrize("state", LINES)
def test_an_edit_or_a_deletion_follows_only_while_the_line_is_private(state: str) -> None:
    """C11: what has gone out stands as it was read."""
    edited, gone = line(state), line(state)
    private = state == "private"
    assert edited.rewrite("On Tuesday?") is private
    assert edited.text == ("On Tuesday?" if private else "Free on Monday?")
    assert edited.state == state
    assert gone.drop() is private
    assert gone.state == ("dropped" if private else state)


@pytest.mark.parametrize("state", LINES)
def test_a_line_is_answered_once_and_only_after_it_went_out(state: str) -> None:
    one, wish, refused = line(state), line(state), line(state)
    if state == "sent":
        one.reply("Yes")
        wish.decide(True)
        refused.decide(False)
        assert (one.answer, one.state, wish.state, refused.state) == ("Yes", "answered", "agreed", "kept")
        return
    with pytest.raises(NotNow, match="answered already"):
        one.reply("Yes")
    with pytest.raises(NotNow, match="answered already"):
        wish.decide(True)
    assert (one.answer, one.state, wish.state) == ("", state, state)


DAY = Wall(datetime(2026, 12, 8, 9), "Europe/Berlin")


@pytest.mark.parametrize("state", [*LINES, "wished", "countered"])
def test_another_day_is_offered_only_for_a_wish_that_is_open(state: str) -> None:
    wish, back = line(state), line(state)
    if state in ("wished", "countered"):
        wish.counter("the 8th works", DAY)
        back.take_back()
        assert (wish.state, wish.day, wish.answer, back.state) == ("countered", DAY, "the 8th works", "dropped")
        return
    with pytest.raises(NotNow):
        wish.counter("the 8th works", DAY)
    assert (wish.state, wish.wall) == (state, None)
    if state == "sent":
        back.take_back()
        assert back.state == "dropped"
        return
    with pytest.raises(NotNow, match="answered already"):
        back.take_back()
    assert back.state == state
