"""Plays the stories of tests/stories in six ways; five must read the same, word for word. In the sixth, nobody presses
what can be typed (tests/support/typed_story.py)."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest

from adapters.sandbox.faults import Fault
from adapters.sandbox.stories import comparison, expectations
from adapters.sandbox.stories.player import Step
from adapters.sandbox.stories.story_file import read
from adapters.sandbox.stories.story_lines import StoryError
from bot.admin.stories import StoryRun
from tests.support.in_process import PlainStoryRun
from tests.support.needs import ROOT
from tests.support.patience import PATIENCE

Way = Literal["plain", "restarted", "twice", "wire", "postgres"]
SOCKETS = ("wire", "twice")
STEP_AT_MOST = 5 * PATIENCE  # a line may let weeks pass
FOR_EVER = 10**9
PLACES = (ROOT / "tests" / "stories", ROOT / "adapters" / "sandbox")


def stories() -> list[Path]:
    return sorted(path for place in PLACES for path in place.glob("*.story"))


each_story = pytest.mark.parametrize("path", stories(), ids=lambda path: path.stem)
"""Runs a test once with the path of each story."""


@dataclass
class PlayedStory:
    """A played story; `trouble` is what stopped it."""

    path: Path
    steps: Sequence[Step]
    trouble: str
    unmet: Sequence[str]

    def check(self, *, accept: bool = False) -> None:
        """Raise AssertionError where the story reads otherwise or an expectation fails; with `accept`, rewrite it."""
        told = [*self.unmet, *([self.trouble] if self.trouble else [])]
        difference = comparison.difference(read(self.path), self.steps)
        if difference and accept:
            self.path.write_text(comparison.accepted(self.path.read_text("utf-8"), self.steps), "utf-8")
        elif difference:
            told.append(difference)
        if told:
            pytest.fail(f"{self.path.name}\n" + "\n".join(told), pytrace=False)


async def run(path: Path, way: Way, url: str) -> PlayedStory:
    """Play one story to its end, or to where it cannot go on."""
    story = read(path)
    trouble, unmet = "", []
    joined = StoryRun if way in SOCKETS else PlainStoryRun
    async with joined(story, url) as story_run:
        if way == "twice":
            # Slack's second copy even has another event id and no retry number, as was seen once (C12).
            story_run.simulator.shared.faults.append(Fault("slack", "*", "duplicate", True, FOR_EVER))
            story_run.simulator.shared.faults.append(Fault("discord", "*", "duplicate", None, FOR_EVER))
        try:
            while not story_run.player.done:
                await asyncio.wait_for(story_run.player.step(), STEP_AT_MOST)
                if way == "restarted":
                    await story_run.stop()
                    await story_run.start()
                    await story_run.player.settle()
        except StoryError as error:
            trouble = str(error)
        except TimeoutError:
            line = story.lines[len(story_run.player.steps)]
            trouble = f"line {line.number}: {line.text}: it did not settle in {STEP_AT_MOST:.0f} s"
        if not trouble:
            unmet = expectations.unmet(story, story_run.player.steps, story_run.stage_of)
        return PlayedStory(path, story_run.player.steps, trouble, unmet)
