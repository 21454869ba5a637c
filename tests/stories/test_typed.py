"""The same conversations with people who press nothing that can be typed: words do what buttons do."""

from collections import Counter
from pathlib import Path

from adapters.sandbox.stories.story_file import read
from adapters.sandbox.stories.story_lines import Presses
from tests.support.story_runner import PLACES, each_story
from tests.support.typed_story import played

DEMONSTRATION = PLACES[1] / "demonstration.story"
UNRELATED = 40
"""More than the bot looks back for any card: a word works however long ago it was shown (C59, X80)."""


@each_story
async def test_typed(path: Path, tmp_path: Path) -> None:
    pressed = await played(path, f"sqlite:///{tmp_path / 'pressed.db'}", typing=False)
    typed = await played(path, f"sqlite:///{tmp_path / 'typed.db'}", typing=True)
    assert (typed.trouble, typed.unmet, [*typed.confirmed]) == ("", [], [])
    assert typed.stages == pressed.stages
    words = Counter(said.who for said in typed.typed)
    assert {who for who, count in typed.read.items() if count > pressed.read[who] + words[who]} == set()


async def test_presses_are_typed(tmp_path: Path) -> None:
    typed = await played(DEMONSTRATION, f"sqlite:///{tmp_path / 'typed.db'}", typing=True)
    presses = [line.act for line in read(DEMONSTRATION).lines if isinstance(line.act, Presses)]
    assert len(typed.typed) == sum(not press.where.channel for press in presses)
    assert [said.text for said in typed.typed[:3]] == ["make the ad", "publish", "send"]


async def test_typed_long_after_the_card(tmp_path: Path) -> None:
    """X80: what others would hear of is asked about first by then; a yes does it."""
    typed = await played(
        DEMONSTRATION, f"sqlite:///{tmp_path / 'typed.db'}", typing=True, between=["status"] * UNRELATED
    )
    assert {said.text for said in typed.confirmed} == {"send"}
    assert (typed.trouble, typed.stages[0]) == ("", "project 40 product texts for the website: closed")
