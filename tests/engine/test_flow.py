"""Named replay: stored answers under a flow that a deployment has changed (DESIGN 3)."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.flow import Answer, Asking, Choice, Conversation, Done, Question, fingerprint, replay
from bot.engine.questions import asks, choice, items, review, samples, several, text, yes_no
from storage.codec import UnreadableValue, decode, encode

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
Flow = Callable[[], Conversation[Any]]


def said(**values: Any) -> dict[str, Answer]:
    return {
        key.replace("__", "."): Answer(raw=str(value), at=AT, zone="UTC", value=value, has_value=True)
        for key, value in values.items()
    }


def in_order(*keys: str, optional: tuple[str, ...] = (), known: Mapping[str, str] | None = None) -> Flow:
    async def flow() -> tuple[str, ...]:
        return tuple(
            [
                await text(key, asks(key), optional=key in optional, unset="-", known=(known or {}).get(key))
                for key in keys
            ]
        )

    return flow


def asked(at: Asking | Done) -> str:
    assert isinstance(at, Asking), at
    return at.question.key


HALF = said(a="1", b="2")


@pytest.mark.parametrize(
    ("deployed", "next"),
    [
        (in_order("a", "b", "c", "d"), "c"),
        (in_order("a", "b", "new", "c"), "new"),
        (in_order("new", "a", "b", "c"), "new"),
        (in_order("a", "c"), "c"),
        (in_order("b", "c", "a"), "c"),
        (in_order("c", "b", "a"), "c"),
        (in_order("a", "renamed", "c"), "renamed"),
        (in_order("renamed", "other"), "renamed"),
    ],
    ids=["same", "added", "added first", "removed", "reordered", "reversed", "renamed", "all renamed"],
)
def test_a_deployment_in_the_middle_asks_what_is_not_answered(deployed: Flow, next: str) -> None:
    assert asked(replay(deployed(), HALF)) == next


def test_a_deployment_that_leaves_nothing_to_ask_ends_with_the_stored_values() -> None:
    at = replay(in_order("b", "a")(), HALF)
    assert isinstance(at, Done)
    assert at.command == ("2", "1")


@given(st.permutations(["a", "b", "c", "d", "e"]), st.sets(st.sampled_from(["a", "b", "c", "d", "e"])))
def test_whatever_the_order_no_answer_is_asked_twice_or_lost(order: list[str], answered: set[str]) -> None:
    """Answer what is asked until the end: every key once, stored values unchanged."""
    answers = said(**{key: f"kept {key}" for key in answered})
    seen = []
    while isinstance(at := replay(in_order(*order)(), answers), Asking):
        seen.append(at.question.key)
        answers |= said(**{at.question.key: f"new {at.question.key}"})
    assert seen == [key for key in order if key not in answered]
    assert at.command == tuple(f"kept {key}" if key in answered else f"new {key}" for key in order)


def test_a_value_that_no_longer_fits_is_asked_again() -> None:
    async def now_a_choice() -> str:
        return await choice("a", asks("a"), (Choice("One", "one"), Choice("Two", "two")))

    assert asked(replay(now_a_choice(), HALF)) == "a"
    assert isinstance(replay(now_a_choice(), said(a="one")), Done)

    async def fewer() -> tuple[str, ...]:
        return await several("a", asks("a"), (Choice("One", "one"),))

    assert asked(replay(fewer(), said(a=("one", "gone")))) == "a"
    assert isinstance(replay(fewer(), said(a=("one",))), Done)


@pytest.mark.parametrize("make", [text, items, samples, yes_no], ids=lambda make: make.__name__)
def test_a_value_that_cannot_be_read_any_more_is_asked_again(make: Callable[..., Question[Any]]) -> None:
    """X43: neither a value of a type that is gone, nor a list with one in it."""

    async def flow() -> Any:
        return await make("a", asks("a"))

    gone = '{"$":"Answer","raw":"x","at":{"$":"@","v":"2026-11-23T09:00:00+00:00"},"zone":"","has_value":true,"value":'
    for value in ('{"$":"NoSuchType"}', '[{"$":"NoSuchType"}]'):
        stored = decode(gone + value + "}")
        assert isinstance(stored, Answer)
        assert "NoSuchType" in encode(stored), "it is kept"
        assert asked(replay(flow(), {"a": stored})) == "a"
    assert asked(replay(flow(), said(a=UnreadableValue("x")))) == "a"


def test_known_values_stand_in_until_somebody_is_asked() -> None:
    flow = in_order("a", "b", known={"a": "found"})
    at = replay(flow(), {})
    assert asked(at) == "b"
    assert [(one.question.key, one.value, one.known) for one in at.passed] == [("a", "found", True)]
    reopened = {"a": Answer(raw="found", at=AT, zone="", value="found")}
    assert asked(replay(flow(), reopened)) == "a"
    corrected = replay(flow(), said(a="mine", b="x"))
    assert isinstance(corrected, Done)
    assert corrected.command == ("mine", "x")


def test_a_known_value_that_does_not_fit_is_asked() -> None:
    async def flow() -> str:
        return await text("a", asks("a"), known=7)

    assert asked(replay(flow(), {})) == "a"


def test_a_skipped_question_is_passed_while_it_is_optional() -> None:
    skipped = {"a": Answer(raw="", at=AT, zone="", skipped=True)}
    at = replay(in_order("a", optional=("a",))(), skipped)
    assert isinstance(at, Done)
    assert at.command == ("-",)
    assert asked(replay(in_order("a")(), skipped)) == "a", "a deployment has made it required"


def test_answers_of_skipped_branches_are_kept_and_not_counted() -> None:
    async def flow() -> str:
        if await yes_no("wrap", asks("wrap?")):
            return await text("wrap.paper", asks("paper?"))
        return "bare"

    answers = said(wrap=True, wrap__paper="blue")
    at = replay(flow(), answers)
    assert isinstance(at, Done)
    assert at.command == "blue"
    bare = replay(flow(), answers | said(wrap=False))
    assert isinstance(bare, Done)
    assert (bare.command, [one.question.key for one in bare.passed]) == ("bare", ["wrap"])
    again = replay(flow(), answers | said(wrap=True))
    assert isinstance(again, Done)
    assert again.command == "blue"


def test_a_review_is_bound_to_what_was_shown() -> None:
    def flow(price: int) -> Conversation[str]:
        async def run() -> str:
            return await review("review", asks("All right?", f"for {price}"))

        return run()

    ask = replay(flow(10), {})
    assert isinstance(ask, Asking)
    heard = ask.question.hear("send", None)  # type: ignore[arg-type]
    approved = said(review=heard.value)  # type: ignore[union-attr]
    assert isinstance(replay(flow(10), approved), Done)
    assert asked(replay(flow(20), approved)) == "review"
    assert fingerprint("a", 1) == fingerprint("a", 1) != fingerprint("a", 2)


def test_two_questions_with_one_key_are_refused() -> None:
    with pytest.raises(RuntimeError, match="each key once"):
        replay(in_order("a", "a")(), HALF)


def test_only_questions_may_be_awaited() -> None:
    class Other:
        def __await__(self) -> Any:
            yield "something else"

    async def flow() -> None:
        await Other()

    with pytest.raises(RuntimeError, match="only await questions"):
        replay(flow(), {})


def test_what_a_flow_raises_is_raised_and_its_coroutine_closed() -> None:
    ended = []

    async def flow() -> None:
        try:
            await text("a", asks("a"))
        finally:
            ended.append("closed")

    replay(flow(), {})
    assert ended == ["closed"]

    async def broken() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        replay(broken(), {})
