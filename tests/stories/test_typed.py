"""The same conversations with people who press nothing that can be typed: words do what buttons do."""

from pathlib import Path

from tests.support.story_runner import PLACES, each_story
from tests.support.typed_story import played

DEMONSTRATION = PLACES[1] / "demonstration.story"
UNRELATED = 40
"""More than the bot looks back for any card: a word works however long ago it was shown (C59, X80)."""


@each_story
async def test_typed(path: Path, tmp_path: Path) -> None:
    pressed = await played(path, f"sqlite:///{tmp_path / 'pressed.db'}", typing=False)
    typed = await played(path, f"sqlite:///{tmp_path / 'typed.db'}", typing=True)
    assert (typed.trouble, typed.unmet) == ("", [])
    assert typed.stages == pressed.stages


async def test_typed_long_after_the_card(tmp_path: Path) -> None:
    typed = await played(
        DEMONSTRATION, f"sqlite:///{tmp_path / 'typed.db'}", typing=True, between=["status"] * UNRELATED
    )
    assert (typed.trouble, typed.stages[0]) == ("", "project 40 product texts for the website: closed")
