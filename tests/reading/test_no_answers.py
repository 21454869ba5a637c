"""What is no answer at an open question, text by text, and content that must stay content."""

import pytest

from bot.reading.replies.no_answers import no_answer
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
