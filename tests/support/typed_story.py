"""Plays a story in the sixth way: whoever would press a button types its word.

A press edits its card and says nothing; typed words may get an answer. So the texts are not compared, and neither are
`expect:` lines that count what is read: they were written for presses. Instead, typing may cost a person at most one
message more for each word typed. Every other `expect:` and every `never:` line holds (stages, inputs, what somebody
reads), and in the end every project, application and contract stands where presses have brought it.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from adapters.discord.components import SURE
from adapters.sandbox.stories import expectations, reading_budget
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
    """What came of it; `typed` is empty where everything was pressed. `read` counts messages by reader, `confirmed`
    is what the bot asked about before it did it; `trouble` is what stopped it."""

    typed: Sequence[Says]
    unmet: Sequence[str]
    stages: Sequence[str]
    read: Mapping[str, int]
    confirmed: Sequence[Says]
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
    if typing:
        kept = tuple(expected for expected in story.expects if not expected[1].startswith(expectations.READ))
        story = replace(story, expects=kept)
    run = TypedStoryRun(story, url)
    run.player.word_of = run.word_of if typing else None
    run.player.between = between
    async with run:
        assert run.bot is not None
        run.bot.worker.crowding.most = 10_000  # time stands still while all of `between` is said
        trouble, unmet = "", []
        try:
            while await asyncio.wait_for(run.player.step(), STEP_AT_MOST):
                pass
            unmet = expectations.unmet(story, run.player.steps, run.stage_of)
        except StoryError as error:
            trouble = str(error)
        steps = run.player.steps
        read_by = {member.name: len(reading_budget.messages(steps, member.name)) for member in story.people}
        words = run.player.typed
        typed, confirmed = (words.typed, words.confirmed) if words else ((), ())
        return TypedStory(typed, unmet, run.stages(), read_by, confirmed, trouble)
