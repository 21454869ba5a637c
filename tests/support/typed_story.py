"""Plays a story in the sixth way: whoever would press a button types its word.

A press edits its card and says nothing; typed words may get an answer. So what is said at the moment of a press may
differ, and with it the time at which the bot next writes something. What is compared is what the story is about: every
`expect:` and `never:` line holds, and in the end the same rows of the lifecycle are in the same stages.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from adapters.discord.components import SURE
from adapters.sandbox.stories import expectations
from adapters.sandbox.stories.story_file import read
from adapters.sandbox.stories.story_lines import Says, StoryError
from bot.engine.work import Send
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from storage.tables.work import work
from storage.unit import SqlUnit
from tests.support.in_process import PlainStoryRun
from tests.support.story_runner import STEP_AT_MOST


@dataclass(frozen=True, slots=True)
class TypedStory:
    """What came of it; `typed` is empty where everything was pressed. `trouble` is what stopped it."""

    typed: Sequence[Says]
    unmet: Sequence[str]
    stages: Sequence[str]
    trouble: str = ""


class TypedStoryRun(PlainStoryRun):
    """A story whose people type, if `typing`."""

    def word_of(self, carried: str) -> str:
        """The word of the newest button that carries this string, "" if it has none."""
        action = carried.removeprefix(SURE)

        def look(session: Session) -> str:
            bodies = session.scalars(select(work.c.body).where(work.c.kind == "message").order_by(work.c.id.desc()))
            buttons = (button for body in bodies if isinstance(body, Send) for button in body.message.buttons)
            return next((button.word for button in buttons if button.action == action), "")

        return self._running.database.transaction(look)

    def stages(self) -> Sequence[str]:
        """Where each project, application and contract stands, in the order in which they came."""

        def look(session: Session) -> Sequence[str]:
            unit = SqlUnit(session)
            return [
                *(f"project {project.title}: {project.stage}" for project in unit.find(Project)),
                *(f"application: {application.stage}" for application in unit.find(Application)),
                *(f"contract: {contract.stage}" for contract in unit.find(Contract)),
            ]

        return self._running.database.transaction(look)


async def played(path: Path, url: str, *, typing: bool, between: Sequence[str] = ()) -> TypedStory:
    """Play one story to its end, or to where it cannot go on; `between` is said before the words of each button."""
    story = read(path)
    run = TypedStoryRun(story, url)
    run.player.word_of = run.word_of if typing else None
    run.player.between = between
    async with run:
        trouble, unmet = "", []
        try:
            while await asyncio.wait_for(run.player.step(), STEP_AT_MOST):
                pass
            unmet = expectations.unmet(story, run.player.steps, run.stage_of)
        except StoryError as error:
            trouble = str(error)
        return TypedStory(run.player.typed.typed if run.player.typed else (), unmet, run.stages(), trouble)
