"""Small readers of what is said about lines, steps, channels and the talk itself: what they take, and what not."""

import pytest

from bot.reading.replies.answering import answer_given
from bot.reading.replies.channels_named import channels_named
from bot.reading.replies.chatter import lets_ask
from bot.reading.replies.explaining import asks_again
from bot.reading.replies.numbered import answers_apart
from bot.reading.replies.release import names_another, sends_a_line
from bot.reading.replies.so_far import asks_for_so_far
from bot.reading.replies.step_answers import StepAnswer, step_answer

CHANNELS = (("Gear Guild / #hire", "discord"), ("#jobs-writers", "slack"))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("only gear guild please", (0,)),
        ("#hire", (0,)),
        ("nur slack", (1,)),
        ("both", (0, 1)),
        ("todos", (0, 1)),
        ("not discord", ()),
        ("all but slack", ()),
        ("where can i post", ()),
        ("hire somebody else\nplease", ()),
    ],
)
def test_channels(text: str, places: tuple[int, ...]) -> None:
    assert channels_named(text, CHANNELS) == places


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("change question 1 to: 40 interviews", StepAnswer(1, "40 interviews")),
        ("please correct answer two: no emojis", StepAnswer(2, "no emojis")),
        ("edit 3: spelling is right", StepAnswer(3, "spelling is right")),
        ("edit 3 spelling is right", StepAnswer(3, "spelling is right", sure=False)),
        ("Frage 4: Muttersprache", StepAnswer(4, "Muttersprache")),
        ("pon la respuesta 5 en 300 EUR", StepAnswer(5, "300 EUR")),
        ("edit 3", None),
        ("change 40 texts to 30", None),
        ("step 2 must be done by friday", None),
        (f"question 1: {'long ' * 200}", None),
    ],
)
def test_steps(text: str, answer: StepAnswer | None) -> None:
    assert step_answer(text) == answer


@pytest.mark.parametrize(
    "text", ["what did i say", "zeig mal, was du bisher hast", "resumen", "Summary?", "show me the brief"]
)
def test_so_far(text: str) -> None:
    assert asks_for_so_far(text)


@pytest.mark.parametrize(
    "text",
    ["what do you have to do to apply", "a summary of each interview in ten lines", "show how it works", "x " * 80],
)
def test_not_so_far(text: str) -> None:
    assert not asks_for_so_far(text)


@pytest.mark.parametrize("text", ["what was the question again", "wie war die Frage?", "¿cuál era la pregunta?"])
def test_the_question_again(text: str) -> None:
    assert asks_again(text)
    assert not asks_again(f"{text} I asked the customer before I began, and wrote it down")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("send the message to ben", True),
        ("ok manda la pregunta", True),
        ("schick meine Nachricht", True),
        ("send the questions", False),
        ("send", False),
        ("I send messages every day to my customers", False),
    ],
)
def test_a_line_that_is_to_be_sent(text: str, line: bool) -> None:
    assert sends_a_line(text) is line


def test_another_thing_that_is_to_be_sent() -> None:
    assert names_another("yes go, send the questions")
    assert not names_another("yes go, send it")


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("answer ana: no program needed", "no program needed"),
        ("tell her that the audio is so so", "the audio is so so"),
        ("dile a Ana: sí", "sí"),
        ("ana answers fast", ""),
        ("tell her", ""),
        (f"answer ana: {'x' * 2000}", ""),
    ],
)
def test_an_answer_that_is_led_in(text: str, given: str) -> None:
    assert answer_given(text, "Ana") == given


def test_whoever_lets_the_other_ask_has_answered_nothing() -> None:
    assert all(map(lets_ask, ("ok fire away", "schieß los", "adelante", "sure, go ahead")))
    assert not lets_ask("go ahead with the plan that we made")


def test_answers_that_only_count_are_told_apart() -> None:
    ids = ("W1", "W2", "S1")
    said = "1 my boss moved a date 2 i mark it 3 i tick off a list"
    assert answers_apart(said, ids, ids) == (
        ("W1", "my boss moved a date"),
        ("W2", "i mark it"),
        ("S1", "i tick off a list"),
    )
    assert answers_apart("1 boss\n2 list\n3 again", ids, ids)[2] == ("S1", "again")
    one = "I did 1 job and 2 tests"
    assert answers_apart(one, ids, ids) == (("W1", one),)
    assert answers_apart(said, ids, ("S1",)) == (("S1", said),)
