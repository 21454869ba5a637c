"""In which language somebody writes: only when it is sure, and what follows for dates and numbers."""

import pytest

from bot.reading.language.spoken import locale_of, own_language, spoken
from bot.reading.time.deadline import order_of

GERMAN = "Ich brauche bis Freitag einen Flyer für mein Café und zahle 300 Euro."
SPANISH = "Necesito un logo para mi tienda y puedo pagar 300 euros."
ENGLISH = "I need a flyer for my café by Friday and can pay 300 euros."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (GERMAN, "de"),
        (SPANISH, "es"),
        (ENGLISH, "en"),
        ("bis zum 03.12.", "de"),
        ("con gusto, el viernes", "es"),
        ("friday 5pm works for me", "en"),
        ("by 3 Dec 10am", "en"),
        ("J'ai besoin d'un logo pour vendredi", None),
        ("", None),
    ],
)
def test_the_language_of_a_text(text: str, language: str | None) -> None:
    assert spoken(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "yes", "friday", "Freitag", "03.12.", "1.500 Euro", "die Ampel", "El Paso", "Las Palmas, 20 hours a week",
        "Rio de Janeiro, 15 hours", "Manila, 15 hours, not Dec 12 and 13", "Santiago de Chile", "de la Cruz Maria",
    ],
)  # fmt: skip
def test_one_word_a_name_or_a_place_tells_nothing(text: str) -> None:
    assert spoken(text) is None


def test_a_writer_is_known_by_a_sentence_and_not_by_a_word_or_a_pasted_post() -> None:
    assert own_language(GERMAN) == "de"
    assert own_language("bis zum 03.12.") is None
    assert own_language(" ".join([GERMAN] * 20)) is None


@pytest.mark.parametrize(
    ("text", "own", "locale"),
    [
        ("03.12.", "de-DE", "de-DE"),
        (GERMAN, "de-AT", "de-AT"),
        (GERMAN, "en", "de"),
        (ENGLISH, "de-DE", "en-GB"),
        (ENGLISH, "fr", "en-GB"),
        (ENGLISH, "ja", "en"),
        (ENGLISH, "en-GB", "en-GB"),
        (ENGLISH, "en", "en"),
    ],
)
def test_a_text_is_read_in_its_own_language_with_the_habits_of_its_writer(text: str, own: str, locale: str) -> None:
    assert locale_of(text, own) == locale


@pytest.mark.parametrize(
    ("locale", "order"),
    [
        ("en", None), ("en-CA", None), ("en-US", "month"), ("en-GB", "day"), ("de-DE", "day"), ("es-419", "day"),
        ("ja", "month"), ("zh-CN", "month"), ("ko-KR", "month"), ("hu", "month"), ("lt", None),
    ],
)  # fmt: skip
def test_which_comes_first_in_3_12(locale: str, order: str | None) -> None:
    assert order_of(locale) == order
