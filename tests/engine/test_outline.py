"""The numbers of steps."""

import pytest

from bot.engine.outline import Outline

STEPS = Outline(steps=("times", "pitch", "review"), labels={"zone": "times"}, review="review")


def test_steps_are_numbered_in_their_order_and_parts_share_the_number_of_their_step() -> None:
    assert [STEPS.number(key) for key in ("times", "pitch", "pitch.chance", "review")] == [1, 2, 2, 3]
    assert (STEPS.count, STEPS.editable, STEPS.edit("pitch")) == (3, "1 to 2", "edit 2")
    assert STEPS.span("times", "review") == "1 to 3"
    with pytest.raises(ValueError, match="tuple"):
        STEPS.number("pay")


@pytest.mark.parametrize(
    ("wanted", "step"),
    [("1", "times"), (" #2 ", "pitch"), ("Zone", "times"), ("pitch", "pitch"), ("3", ""), ("review", ""), ("0", "")],
)
def test_a_step_is_named_by_its_number_its_key_or_a_word_but_the_review_is_no_answer(wanted: str, step: str) -> None:
    assert STEPS.named(wanted) == step


def test_an_outline_without_a_review_can_be_edited_to_its_end() -> None:
    assert Outline(steps=("result", "pay"), labels={}).editable == "1 to 2"
