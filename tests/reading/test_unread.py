"""What is left unread of a date is asked about; a question is no date; other languages are offered, never taken."""

from datetime import datetime

import pytest

from bot.reading.time.deadline import deadline

NOW = datetime.fromisoformat("2026-11-23T10:00:00+01:00")
ZONE = "Europe/Berlin"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("friday at 5 or 6", "6"),
        ("friday between 3 and 5", "3"),
        ("the 11th of 12 at 5pm", "12"),
        ("11 prosince 17:00", "11 prosince"),
        ("17:00 11 prosince", "11 prosince"),
        ("friday 2026", "2026"),
    ],
)
def test_a_value_with_evidence_left_over_is_no_value(text: str, left: str) -> None:
    reading = deadline(text, now=NOW, zone=ZONE)
    assert reading.value is None
    assert left in [text[first:last] for first, last in reading.unread]


def test_a_choice_of_one_says_what_was_not_understood() -> None:
    text = "vendredi 11 decembre a 17h"
    reading = deadline(text, now=NOW, zone=ZONE)
    assert reading.status == "choose"
    assert [option.wall.local for option in reading.options] == [datetime.fromisoformat("2026-12-11T17:00")]
    assert reading.unread == ((0, len(text)),)


@pytest.mark.parametrize("text", ["is friday ok?", "can we say the 15th?", "what about monday?", "ist Freitag gut?"])
def test_a_proposal_is_offered(text: str) -> None:
    reading = deadline(text, now=NOW, zone=ZONE)
    assert reading.status == "choose"
    assert len(reading.options) == 1


@pytest.mark.parametrize("text", ["3 banners by friday", "friday, 4 of them", "C2 by friday", "by friday, $300"])
def test_other_numbers_are_no_evidence(text: str) -> None:
    reading = deadline(text, now=NOW, zone=ZONE)
    assert reading.status == "read"
    assert reading.unread == ()
