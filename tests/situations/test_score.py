"""How well people are understood between questions: every row of the corpora, and the table `make situations` is for.

The bars stand where they hold; a table that gets worse is seen by whoever runs it.
"""

from collections.abc import Sequence

import pytest

from tests.support.needs import needs_shared
from tests.support.situations_rows import SAMPLE, SituationRow, own_rows, read_rows
from tests.support.situations_score import Score, score, write_failures

pytestmark = pytest.mark.long  # minutes; make situations and make crash run it
ROWS_AT_LEAST, SITUATIONS_AT_LEAST, ROWS_OF_EACH_AT_LEAST = 320, 18, 15


def _shown(rows: Sequence[SituationRow], file: str, capsys: pytest.CaptureFixture[str]) -> Score:
    played = score(rows)
    kept = write_failures(played, file)
    with capsys.disabled():
        print("", *played.lines(), f"what was seen: {kept}", sep="\n")  # noqa: T201 - the table is what is asked for
    return played


def _errors(played: Score) -> list[str]:
    return [f"{verdict.row.id}: {verdict.why}" for verdict in played.verdicts if verdict.outcome == "error"]


def test_every_own_row_can_be_played(capsys: pytest.CaptureFixture[str]) -> None:
    played = _shown(own_rows(), "situations.txt", capsys)
    assert _errors(played) == []
    counts = [count.total() for count in played.counts().values()]
    assert sum(counts) >= ROWS_AT_LEAST
    assert len(counts) >= SITUATIONS_AT_LEAST
    assert min(counts) >= ROWS_OF_EACH_AT_LEAST


def test_every_row_of_the_sample_can_be_played(capsys: pytest.CaptureFixture[str]) -> None:
    played = _shown(read_rows(needs_shared(SAMPLE)), "situations_sample.txt", capsys)
    assert _errors(played) == []
