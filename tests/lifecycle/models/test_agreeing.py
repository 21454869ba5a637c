"""Reading back: own words against a paste, points split from an answer, and hints on what differs."""

import pytest

from bot.lifecycle.contracts.agreeing.read_back import hints, pasted
from bot.lifecycle.contracts.model import POINT_KEYS, PointKey
from bot.reading.replies.read_back import split_points
from tests.support.shortlisted_applicants import MESSY_READ_BACK, READ_BACK, START, brief


def test_own_words_pass_and_a_paste_of_ours_does_not() -> None:
    made = brief()
    assert not pasted(READ_BACK, made)
    assert not pasted(MESSY_READ_BACK, made)
    assert not pasted("40 product descriptions, 60 to 90 words", made)
    assert pasted("40 product descriptions in one Google Sheet\nEvery text has 60 to 90 words", made)
    assert pasted("C2: The first sentence of every text names a benefit. Every text has 60 to 90 words!", made)
    assert not pasted("", made)


@pytest.mark.parametrize(
    ("text", "keys", "expected"),
    [
        (
            MESSY_READ_BACK,
            POINT_KEYS,
            {
                "what": "40 descriptions in the sheet, 60-90 words, benefit first.\nI also do the meta titles.",
                "not": "no AI paste.",
                "due": "Fri 18 Dec 6pm my time, first 10 on the 11th, if stuck I write you",
            },
        ),
        (
            "1. texts 2 check\n2. no titles\n3. Friday",
            POINT_KEYS,
            {"what": "texts 2 check", "not": "no titles", "due": "Friday"},
        ),
        ("I write the texts, no titles, done by Friday 6pm", POINT_KEYS, None),
        ("I will do all that we talked about", POINT_KEYS, None),
        ("anything at all", ("due",), {"due": "anything at all"}),
        (
            "no meta titles, Sunday 1am Manila",
            ("not", "due"),
            {"not": "no meta titles", "due": "no meta titles, Sunday 1am Manila"},
        ),
    ],
)
def test_split_points(text: str, keys: tuple[PointKey, ...], expected: dict[str, str] | None) -> None:
    found = split_points(text, keys)
    assert set(found) == set(keys)
    if expected is None:
        assert all(said and said in text for said in found.values())
    else:
        assert found == expected


def _hints(key: PointKey, said: str, zone: str = "Asia/Manila") -> tuple[str, ...]:
    return hints(key, said, said, brief(), now=START, zone=zone)


def test_hints_on_numbers() -> None:
    assert _hints("what", "40 texts of 60 to 90 words") == ()
    assert _hints("what", "45 texts") == ("the brief says 40, they do not", "they wrote 45, which is not in the brief")


def test_hints_on_what_is_not_included() -> None:
    assert "they wrote it in: “I also do the meta titles" in _hints("not", "no AI. I also do the meta titles")[0]
    assert _hints("not", "the meta titles are not mine") == ()
    assert _hints("not", "no AI") == ("“meta titles” is not included, and they do not mention it",)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Fri 18 Dec 18:00 Berlin, if stuck I write", ()),
        ("Sat 19 Dec 1am, if stuck I write", ()),
        ("Saturday 1am my time, I write if blocked", ()),
        ("Fri 18 Dec 6pm my time, I write if blocked", ("they mean 18:00 Manila",)),
        ("on 18 December, I write if blocked", ("they name the day and no time",)),
        ("Mon 21 Dec 10:00, I write if blocked", ("they wrote Mon 21 Dec 2026, 10:00 Manila",)),
        ("as soon as I can, I write if blocked", ("they name no date",)),
        ("Fri 18 Dec 18:00 Berlin", ("they do not say what they do",)),
    ],
)
def test_hints_on_the_date_in_the_contractors_zone(said: str, expected: tuple[str, ...]) -> None:
    found = _hints("due", said)
    assert len(found) == len(expected)
    assert all(one.startswith(start) for one, start in zip(found, expected, strict=True))
