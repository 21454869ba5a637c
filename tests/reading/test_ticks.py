"""Ticks in words: which of the proposals are meant, and what is added (T.12)."""

import pytest

from bot.reading.replies.ticks import Ticks, doubtful, ticks, ticks_none

LABELS = (
    "Every row of the source is there, none twice",
    "A random check of 20 rows shows no mistake",
    "The agreed columns and formats are used",
)


@pytest.mark.parametrize(
    ("text", "places", "added"),
    [
        ("1, 2", (0, 1), ()),
        ("the first two", (0, 1), ()),
        ("the last two please", (1, 2), ()),
        ("all of them", (0, 1, 2), ()),
        ("all three", (0, 1, 2), ()),
        ("everything", (0, 1, 2), ()),
        ("the one with the random check", (1,), ()),
        ("only the second", (1,), ()),
        ("number 3", (2,), ()),
        ("1 and 3, and also that it works on dark backgrounds", (0, 2), ("works on dark backgrounds",)),
        ("the first two and that it works on dark backgrounds", (0, 1), ("works on dark backgrounds",)),
        ("2, plus no empty cells", (1,), ("no empty cells",)),
        ("the columns one, and dates are written as 2026-12-18", (2,), ("dates are written as 2026-12-18",)),
        ("all of them, and a short report at the end", (0, 1, 2), ("a short report at the end",)),
        ("The first two. It must also open in Excel", (0, 1), ("It must also open in Excel",)),
        ("1\nevery page keeps its number", (0,), ("every page keeps its number",)),
        ("no. 2, and no empty cells", (1,), ("no empty cells",)),
        ("all but the last", (0, 1), ()),
        ("alle ausser der zweiten", (0, 2), ()),
        ("die ersten beiden", (0, 1), ()),
        ("die erste und dritte", (0, 2), ()),
        ("alle davon", (0, 1, 2), ()),
        ("nur die zweite", (1,), ()),
        ("1 und 2 und dass keine Zelle leer ist", (0, 1), ("keine Zelle leer ist",)),
        ("todas menos la segunda", (0, 2), ()),
        ("las dos primeras", (0, 1), ()),
        ("la primera y la tercera", (0, 2), ()),
        ("todas, y que no falte ninguna fecha", (0, 1, 2), ("no falte ninguna fecha",)),
    ],
)
def test_ticked(text: str, places: tuple[int, ...], added: tuple[str, ...]) -> None:
    assert ticks(text, LABELS) == Ticks(places, added)


@pytest.mark.parametrize(
    "text",
    [
        "no empty cells",
        "every name is spelt as on the card",
        "dates are written as 2026-12-18, amounts with two decimals",
        "two people get the same totals",
        "the file opens in Excel",
        "first names and last names in two columns",
        "alle Preise in Euro",
        "keine leeren Zellen, Datum als 18.12.2026",
        "todas las fechas en formato ISO",
        "none of these",
        "",
    ],
)
def test_words_of_ones_own_tick_nothing(text: str) -> None:
    assert ticks(text, LABELS) is None


@pytest.mark.parametrize(
    "text", ["none of these", "none", "neither", "keine davon", "nichts davon", "ninguna de estas"]
)
def test_none_of_them(text: str) -> None:
    assert ticks_none(text)


def test_a_list_of_ones_own_is_not_none_of_them() -> None:
    assert not ticks_none("none of the cells is empty")


@pytest.mark.parametrize(
    "words",
    [
        "the random one but take 50 rows",
        "any but the first one",
        "1 but leave out the rest of it",
        "1, and drop the other rule",
    ],
)
def test_what_speaks_of_the_proposals_and_is_not_understood_is_doubtful(words: str) -> None:
    assert doubtful(words, ("Every row is there, none twice", "A random check shows no mistake"))


@pytest.mark.parametrize(
    "words",
    [
        "all texts are in British English",
        "all links and images work",
        "40 rows checked",
        "1) a 2) b",
        "the first two",
        "nimm halt alle",
    ],
)
def test_what_is_the_writers_own_or_a_plain_pick_is_not(words: str) -> None:
    assert not doubtful(words, ("Every row is there, none twice", "A random check shows no mistake"))
