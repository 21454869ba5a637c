"""Plays the stories of tests/stories in five ways; each must read the same, word for word."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest

from adapters.sandbox.stories import comparing, expecting
from adapters.sandbox.stories.acts import StoryError
from adapters.sandbox.stories.parse import read
from adapters.sandbox.stories.player import Step
from adapters.sandbox.world import Fault
from bot.admin.stories import Stage
from tests.support.in_process import PlainStage
from tests.support.needs import ROOT

Way = Literal["plain", "restarted", "twice", "wire", "postgres"]
SOCKETS = ("wire", "twice")
STEP_AT_MOST = 30.0
FOR_EVER = 10**9
PLACES = (ROOT / "tests" / "stories", ROOT / "adapters" / "sandbox")


def stories() -> list[Path]:
    return sorted(path for place in PLACES for path in place.glob("*.story"))


each_story = pytest.mark.parametrize("path", stories(), ids=lambda path: path.stem)
"""Runs a test once with the path of each story."""


@dataclass
class Run:
    """A played story; `trouble` is what stopped it."""

    path: Path
    steps: Sequence[Step]
    trouble: str
    expectations: Sequence[str]

    def check(self, *, accept: bool = False) -> None:
        """Raise AssertionError where the story reads otherwise or an expectation fails; with `accept`, rewrite it."""
        told = [*self.expectations, *([self.trouble] if self.trouble else [])]
        difference = comparing.difference(read(self.path), self.steps)
        if difference and accept:
            self.path.write_text(comparing.accepted(self.path.read_text("utf-8"), self.steps), "utf-8")
        elif difference:
            told.append(difference)
        if told:
            pytest.fail(f"{self.path.name}\n" + "\n".join(told), pytrace=False)


async def run(path: Path, way: Way, url: str) -> Run:
    """Play one story to its end, or to where it cannot go on."""
    story = read(path)
    trouble, expectations = "", []
    joined = Stage if way in SOCKETS else PlainStage
    async with joined(story, url) as stage:
        if way == "twice":
            # Slack's second copy even has another event id and no retry number, as was seen once (C12).
            stage.town.world.faults.append(Fault("slack", "*", "duplicate", True, FOR_EVER))
            stage.town.world.faults.append(Fault("discord", "*", "duplicate", None, FOR_EVER))
        try:
            while not stage.player.done:
                await asyncio.wait_for(stage.player.step(), STEP_AT_MOST)
                if way == "restarted":
                    await stage.stop()
                    await stage.start()
                    await stage.player.settle()
        except StoryError as error:
            trouble = str(error)
        except TimeoutError:
            line = story.lines[len(stage.player.steps)]
            trouble = f"line {line.number}: {line.text}: it did not settle in {STEP_AT_MOST:.0f} s"
        if not trouble:
            expectations = expecting.troubles(story, stage.player.steps, stage.stage_of)
        return Run(path, stage.player.steps, trouble, expectations)
