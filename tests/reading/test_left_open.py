"""What is left open in words, and what is not."""

import pytest

from bot.reading.replies.left_open import left_open


@pytest.mark.parametrize(
    "text",
    [
        "decide later", "to decide later", "we'll decide later", "tbd", "let's agree on that later",
        "up to the applicant",
        "it's up to them", "the freelancer decides", "whatever they like", "flexible", "open", "not decided yet",
        "let the applicant say", "depends on the person", "as they like", "no fixed hours",
        "später entscheiden", "das entscheiden wir später", "noch offen", "flexibel", "dem Bewerber überlassen",
        "das entscheidet der Bewerber", "egal",
        "lo decidimos más tarde", "por decidir", "lo decide el candidato", "depende de la persona",
    ],
)  # fmt: skip
def test_left_open(text: str) -> None:
    assert left_open(text)


@pytest.mark.parametrize(
    "text",
    [
        "12 hours, flexible", "10 to 15", "open source only", "later than 9 am", "flexible English speaker",
        "up to 15 hours", "up to the end of the year", "20 Stunden, flexibel", "hasta 15 horas", "egal welche Farbe",
        "",
    ],
)  # fmt: skip
def test_content(text: str) -> None:
    assert not left_open(text)
