"""Conversations as text: what each person reads, without sockets, undisturbed and restarted after every line."""

from pathlib import Path

import pytest

from tests.support.story_runner import each_story, run


@each_story
async def test_plain(path: Path, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    played = await run(path, "plain", f"sqlite:///{tmp_path / 'story.db'}")
    played.check(accept=bool(pytestconfig.getoption("--accept")))


@each_story
async def test_restarted_after_every_line(path: Path, tmp_path: Path) -> None:
    played = await run(path, "restarted", f"sqlite:///{tmp_path / 'story.db'}")
    played.check()
