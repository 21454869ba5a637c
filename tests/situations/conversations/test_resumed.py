"""A row that begins in a saved state reads as if the base had just been played: what the speed is bought with."""

from pathlib import Path

import pytest

from adapters.sandbox.stories.story_file import parse
from tests.support.in_process import PlainStoryRun
from tests.support.situations_play import play, snapshot_of
from tests.support.situations_rows import SituationRow, own_rows

ROWS = [next(row for row in own_rows() if row.situation == situation) for situation in ("s3", "s7", "s13")]


async def _straight(row: SituationRow, url: str) -> list[tuple[str, str]]:
    story = parse(f"{row.story.rstrip()}\n{row.who}: {row.say}\n")
    async with PlainStoryRun(story, url) as run:
        while await run.player.step():
            pass
        return [(seen.head, seen.news) for seen in run.player.steps[-1].seen]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
async def test_a_resumed_row_reads_as_played_straight(row: SituationRow, tmp_path: Path) -> None:
    snapshot = await snapshot_of(row.story, tmp_path)
    played = await play(row, snapshot, tmp_path / "row.db")
    assert played.trouble == ""
    assert [(seen.head, seen.news) for seen in played.seen] == await _straight(row, f"sqlite:///{tmp_path / 's.db'}")


async def test_rows_of_one_base_do_not_hear_of_each_other(tmp_path: Path) -> None:
    row = ROWS[0]
    snapshot = await snapshot_of(row.story, tmp_path)
    first, second = [await play(row, snapshot, tmp_path / f"{number}.db") for number in (1, 2)]
    assert first.seen
    assert first == second
