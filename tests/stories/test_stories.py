"""Conversations as text: what each person reads, in five ways of running the bot.

Plain, restarted and on PostgreSQL run without sockets; over the wire and twice are what the platforms' own lines do.
"""

from pathlib import Path

import pytest

from tests.support.story_runner import run, stories

ALL = pytest.mark.parametrize("path", stories(), ids=lambda path: path.stem)


def accepts(config: pytest.Config) -> bool:
    return bool(config.getoption("--accept"))


@ALL
async def test_plain(path: Path, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    played = await run(path, "plain", f"sqlite:///{tmp_path / 'story.db'}")
    played.check(accept=accepts(pytestconfig))


@ALL
@pytest.mark.wire
async def test_over_the_wire(path: Path, tmp_path: Path) -> None:
    played = await run(path, "wire", f"sqlite:///{tmp_path / 'story.db'}")
    played.check()


@ALL
async def test_restarted_after_every_line(path: Path, tmp_path: Path) -> None:
    played = await run(path, "restarted", f"sqlite:///{tmp_path / 'story.db'}")
    played.check()


@ALL
@pytest.mark.wire
async def test_with_every_event_delivered_twice(path: Path, tmp_path: Path) -> None:
    played = await run(path, "twice", f"sqlite:///{tmp_path / 'story.db'}")
    played.check()


@ALL
@pytest.mark.postgres
async def test_on_postgresql(path: Path, postgres_url: str) -> None:
    played = await run(path, "postgres", postgres_url)
    played.check()
