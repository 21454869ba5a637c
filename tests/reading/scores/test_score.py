"""The bars that the readers must keep, on every corpus; prints the table that `make reading` is for."""

import pytest

from tests.reading.score_reading import MACRO_F1, bar, macros, scored, show
from tests.reading.score_speed import SLOWEST, speeds
from tests.reading.score_table import SHARED, Count, Table


@pytest.fixture(scope="module")
def table() -> Table:
    return scored()


def test_every_row_keeps_its_bar(table: Table) -> None:
    missed = {
        name: (table.share(name, "right"), table.share(name, "wrong"))
        for name in table.counts
        if (wanted := bar(name)) and (table.share(name, "right") < wanted[0] or table.share(name, "wrong") > wanted[1])
    }
    assert missed == {}


def test_the_shared_cases_are_scored(table: Table) -> None:
    if not SHARED.exists():
        pytest.skip(f"{SHARED} is absent: the shared cases are not part of the project")
    assert sum(name.startswith("shared: ") for name in table.counts) == 9
    assert {"money, phrases_duckling", "money, phrases_recognizers"} <= table.counts.keys()


def test_commands_keep_their_macro_f1() -> None:
    assert min(macros().values()) >= MACRO_F1


def test_hostile_strings_raise_nothing_and_are_read_in_time() -> None:
    for speed in speeds():
        assert speed.exceptions == 0, speed
        assert speed.slowest < 4 * SLOWEST, speed  # a busy machine; the table shows the figure itself


@pytest.mark.long  # it shows, and proves nothing: for `make reading`
def test_the_table_is_printed(table: Table, capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        table.print("")
        show(table)


def test_the_score_knows_wrong_from_right() -> None:
    """The table would be worth nothing if it could not say "wrong"."""
    other = Table(verbose=False)
    other.add("x", "wrong")
    other.add("x", "half")
    other.count(Count("y", 4, 1, 2))
    assert (other.share("x", "wrong"), other.share("x", "right")) == (50.0, 25.0)
    assert (other.share("y", "wrong"), other.share("y", "right")) == (50.0, 25.0)
