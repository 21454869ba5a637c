"""The bars that the readers of time must keep, on our own corpora and on the shared phrases; prints the table."""

import pytest

from tests.score_reading import NOW, READERS, SHARED, Table, hostile, scored, slowest

pytestmark = pytest.mark.reading

# Name, right at least, wrong at most, in per cent (the reading issue's bars; our own rows are all meant to be right).
OWN = [(f"own: {kind}", 97.0, 1.0) for kind in ("deadline", "availability", "duration", "hours", "zone")]
BARS = [
    ("shared: deadline-like", 90.0, 2.0),
    ("shared: non-dates (right: not read)", 97.0, 3.0),
    ("shared: durations", 92.0, 3.0),
    ("shared: past (right: asked or queried)", 90.0, 5.0),
]


@pytest.fixture(scope="module")
def table() -> Table:
    return scored()


@pytest.mark.parametrize(("name", "right", "wrong"), OWN)
def test_our_own_corpora(table: Table, name: str, right: float, wrong: float) -> None:
    assert table.share(name, "right") >= right
    assert table.share(name, "wrong") <= wrong


@pytest.mark.parametrize(("name", "right", "wrong"), BARS)
def test_the_shared_phrases(table: Table, name: str, right: float, wrong: float) -> None:
    if name not in table.counts:
        pytest.skip(f"{SHARED} is absent: the shared phrases are not part of the project")
    assert table.share(name, "right") >= right
    assert table.share(name, "wrong") <= wrong


@pytest.mark.parametrize("name", READERS)
def test_hostile_strings_raise_nothing(name: str) -> None:
    for text in hostile():
        READERS[name](text, NOW)


@pytest.mark.long  # it shows, and proves nothing: for `make reading`
def test_the_table_is_printed(table: Table, capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        table.print("")
        table.show()
        slowest(table)


def test_the_score_knows_wrong_from_right() -> None:
    """The table would be worth nothing if it could not say "wrong"."""
    other = Table(verbose=False)
    other.add("x", "wrong")
    other.add("x", "half")
    assert (other.share("x", "wrong"), other.share("x", "right")) == (50.0, 25.0)
