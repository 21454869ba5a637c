"""What is no answer at an open question, text by text, and content that must stay content."""

import pytest

from bot.reading.replies.no_answers import leans_to_none, names_nothing, no_answer
from tests.reading.corpora import labelled
from tests.reading.score_no_answers import NAME

CASES = list(labelled(NAME))


@pytest.mark.parametrize(("label", "text"), CASES, ids=[text for _, text in CASES])
def test_kind(label: str, text: str) -> None:
    read = no_answer(text)
    kind, _, name = label.partition(": ")
    if label == "content":
        assert read is None
    else:
        assert read is not None
        assert (read.kind, read.command) == (kind, name)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("no, its 3", "3"),
        ("nein, es sind 3", "3"),
        ("no, son 3", "3"),
        ("no, the other one", "other one"),
        ("no, that is wrong", ""),
    ],
)
def test_a_protest_says_what_is_right(text: str, words: str) -> None:
    read = no_answer(text)
    assert read is not None
    assert (read.kind, read.words) == ("protest", words)


@pytest.mark.parametrize(
    "text", ["no", "no, thanks", "no, nothing", "nein danke", "no gracias", "👍", ":+1:", "", "x" * 300]
)
def test_a_plain_no_is_an_answer(text: str) -> None:
    assert no_answer(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "not sure how to say it", "I trust you on that", "stop asking me that", "no idea what it costs",
        "nothing comes to mind", "das überlasse ich dir", "da fällt mir nichts ein", "was würdest du denn nehmen",
        "no se me ocurre nada", "todavía no lo tengo claro", "no sé cómo empezar",
    ],
)  # fmt: skip
def test_words_that_name_no_thing_are_asked_about(text: str) -> None:
    assert leans_to_none(text) or names_nothing(text)


@pytest.mark.parametrize(
    "text",
    [
        "a flyer for our opening", "I want a logo", "not sure about the glossary, rest is fine", "none", "no",
        "nothing",
        "I don't know Python but I know Ruby", "no plagiarism", "it sells", "ein Logo für uns", "nur eigene Fotos",
        "una persona con carnet", "no idea about SEO, but fluent English", "we need 40 texts",
        "anything but Comic Sans",
    ],
)  # fmt: skip
def test_words_that_name_a_thing_are_not(text: str) -> None:
    assert not leans_to_none(text)
    assert not names_nothing(text)
