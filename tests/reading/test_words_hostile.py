"""No reader of words raises on anything, and none needs long for it."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.score_speed import readers
from tests.reading.score_table import rows_of

READERS = readers()
_REPEATED = (
    "a ",
    "1 ",
    "$1 ",
    "- ",
    "a:",
    "A: ",
    "* A ",
    "(",
    "1,",
    "1-",
    ".",
    "A",
    "\n",
    "twenty ",
    "by monday ",
    "3 weeks ",
    "x@",
    "<b ",
    "experience with ",
    "must have ",
    "yes ",
    "no ",
    "i do not ",
    "20 hours a week ",
    "usd",
    "\n- a",
    "Need $5. ",
    "\0",
    "\u2028",
    "\u202e",
    "&nbsp;",
    "İ",
    "👍",
    "between 1 and ",
    "status of ",
)
NASTY = [unit * (30_000 // len(unit)) for unit in _REPEATED]


@pytest.mark.parametrize("name", READERS)
def test_repeated_pieces_stay_linear(name: str) -> None:
    """X50, X51: a second of the processor is twenty times the aim of 50 ms; a quadratic pattern takes minutes."""
    for text in NASTY:
        start = time.thread_time()
        READERS[name](text)
        assert time.thread_time() - start < 1, (name, text[:20])


@pytest.mark.parametrize("name", READERS)
def test_third_party_hostile_strings_raise_nothing(name: str) -> None:
    rows = rows_of("hostile_strings.jsonl")
    if not rows:
        pytest.skip("../shared/data/hostile_strings.jsonl is not here")
    for row in rows:
        READERS[name](str(row["text"]))


_PIECES = st.sampled_from(
    [
        "$",
        "€",
        "5k",
        " to ",
        "-",
        "1.500",
        "1,500",
        "USD",
        " per ",
        "hour",
        "yes",
        "no",
        "not ",
        "!",
        "/",
        "cancel",
        "\n- ",
        "Budget: ",
        "by ",
        "Dec 5",
        " and ",
        "point ",
        "half ",
        "İ",
        "ß",
        "\0",
        "？",
    ]
)


@settings(max_examples=120)
@given(st.one_of(st.text(max_size=120), st.lists(_PIECES, max_size=25).map("".join)))
def test_any_text_is_read_without_raising(text: str) -> None:
    for reader in READERS.values():
        reader(text)
