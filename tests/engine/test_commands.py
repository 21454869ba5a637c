"""Commands as short strings: every one there is fits a platform, comes back as it was, and rubbish is refused."""

from dataclasses import MISSING, dataclass, fields
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest

from bot.engine.commands import LONGEST, Command, Unreadable, read, short, spelled, worded
from bot.engine.registry import Registry
from bot.lifecycle.chapters import registry

LONGEST_ID = "m" + "9" * 13
"""Ids are a letter and thirteen characters (runtime RandomIds)."""
LONGEST_SNOWFLAKE = "9" * 20
ALL = registry()
VERBS = sorted(ALL.by_verb)


def longest(kind: type[Command]) -> Command:
    """A command of this class with the longest ids there are, chosen values left out."""
    hints = get_type_hints(kind)
    given: dict[str, Any] = {}
    for field in fields(kind):  # type: ignore[arg-type]
        hint = hints[field.name]
        if field.name == kind.picks:
            continue
        if get_origin(hint) is Literal:
            given[field.name] = max(get_args(hint), key=len)
        elif hint is bool:
            given[field.name] = True
        elif hint is int:
            given[field.name] = 9999
        elif field.default is MISSING or not field.default:
            given[field.name] = f"dm:discord:{LONGEST_SNOWFLAKE}" if field.name == "place" else LONGEST_ID
    return kind(**given)


@pytest.mark.parametrize("verb", VERBS)
def test_every_command_with_the_longest_ids_fits_and_comes_back(verb: str) -> None:
    kind = ALL.by_verb[verb]
    command = longest(kind)
    made = short(command)
    assert len(made) <= LONGEST <= 100
    again = ALL.read(made)
    assert again == command
    if kind.picks:
        assert getattr(ALL.read(made, ("a", "b")), kind.picks) == ("a", "b")


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("rest", ["", ":", "::", ":x", ":x:", ":x:y", ":x:y.z.w", ":x:-1", ":\u00e9\n:0.", ":" * 90])
def test_a_verb_with_any_arguments_is_read_or_refused(verb: str, rest: str) -> None:
    try:
        command = ALL.read(f"{verb}{rest}")
    except Unreadable:
        return
    assert type(command) is ALL.by_verb[verb]


@dataclass(frozen=True)
class Mark(Command):
    verb = "mark"
    older = ("grade",)

    interview: str
    question: str
    points: int = 1
    final: bool = False


def test_trailing_defaults_are_left_out_and_older_verbs_are_read() -> None:
    kinds = Registry(flows={}, commands={Mark: lambda *_: ()})
    assert short(Mark("i1", "q1")) == "mark:i1:q1"
    assert short(Mark("i1", "q1", 3, True)) == "mark:i1:q1.3.yes"
    assert kinds.read("grade:i1:q1.3") == Mark("i1", "q1", 3)
    assert kinds.read("mark:i1:q1.3.yes") == Mark("i1", "q1", 3, True)
    for wrong in ("mark", "mark:i1", "mark:i1:q1.x", "mark:i1:q1.3.perhaps", "marks:i1:q1", ""):
        with pytest.raises(Unreadable):
            kinds.read(wrong)


def test_what_could_not_be_read_back_is_not_written() -> None:
    for wrong in (Mark("i:1", "q1"), Mark("i1", "q.1", 3)):
        with pytest.raises(ValueError, match="read back"):
            spelled(wrong)
    with pytest.raises(ValueError, match="too long"):
        short(Mark("i" * 60, "q" * 60))
    assert len(spelled(Mark("i" * 60, "q" * 60))) > LONGEST


@dataclass(frozen=True)
class Inner(Command):
    """What never leaves a turn."""

    subject: str


def test_a_command_without_a_verb_stays_inside_a_turn() -> None:
    with pytest.raises(ValueError, match="declares no verb"):
        short(Inner("x"))


def test_two_commands_may_not_claim_one_verb() -> None:
    @dataclass(frozen=True)
    class Grade(Command):
        verb = "grade"

    twice = Registry(flows={}, commands={Mark: lambda *_: (), Grade: lambda *_: ()})
    with pytest.raises(ValueError, match="grade is claimed by Mark and Grade"):
        twice.read("grade")


def test_the_words_after_a_global_word_are_its_first_field() -> None:
    assert worded(Inner, "the rest") == Inner("the rest")
    assert read(Inner, "a:b") == Inner("a:b")
