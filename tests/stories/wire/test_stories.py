"""The same conversations over the platforms' own lines, which also deliver every event twice."""

from pathlib import Path

from tests.support.story_runner import each_story, run


@each_story
async def test_over_the_wire(path: Path, tmp_path: Path) -> None:
    played = await run(path, "wire", f"sqlite:///{tmp_path / 'story.db'}")
    played.check()


@each_story
async def test_with_every_event_delivered_twice(path: Path, tmp_path: Path) -> None:
    played = await run(path, "twice", f"sqlite:///{tmp_path / 'story.db'}")
    played.check()
