"""The same conversations on PostgreSQL, without sockets."""

from pathlib import Path

from tests.support.story_runner import each_story, run


@each_story
async def test_on_postgresql(path: Path, postgres_url: str) -> None:
    played = await run(path, "postgres", postgres_url)
    played.check()
