"""A story played with everything real around it: the simulator's two platforms on sockets, the adapters, a database."""

import asyncio
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Self

from sqlalchemy.orm import Session

from adapters.sandbox.simulator import Addresses, Simulator
from adapters.sandbox.stories import comparison, expectations
from adapters.sandbox.stories.player import Player, Step
from adapters.sandbox.stories.story_file import read
from adapters.sandbox.stories.story_lines import Story, StoryError
from adapters.sandbox.time_travel import TimeTravel
from bot.admin.answers_first import AnswersFirst
from bot.engine.registry import Organisation
from bot.lifecycle.brief.model import Project
from bot.runtime.gateways import SOCKETS, Transports, gateways_of
from bot.runtime.mode import ALL_SIMULATED
from bot.runtime.process import Bot
from bot.runtime.simulation import machine_time
from bot.runtime.starting import Say
from bot.settings import Settings
from storage.database import Database
from storage.tables import mapped
from storage.unit import SqlUnit

PATIENCE = 120.0
"""Real seconds that people, platforms and bot of a story wait for each other: on a busy machine it reads the same."""


class CountingIds:
    """Ids that are the same in every run of a story; they do not begin anew when the bot does."""

    def __init__(self, seed: int = 1) -> None:
        self.count = seed * 1000

    def new(self, kind: str) -> str:
        """The kind and the next number."""
        self.count += 1
        return f"{kind}{self.count}"


class StoryRun:
    """A running simulator and a bot in it that can be stopped and started, for one story. Fits player.BotProcess and
    time_travel.RunningBot."""

    def __init__(self, story: Story, url: str) -> None:
        self.story = story
        self.url = url
        self.simulator = Simulator(frozen_at=story.start, patience=PATIENCE)
        self.ids = CountingIds(story.seed)
        self.settings = Settings()
        self._fresh = True
        self._answers_first: AnswersFirst | None = None
        self.bot: Bot | None = None
        self.player = Player(self.simulator, TimeTravel(self.simulator, self), story, self)

    async def __aenter__(self) -> Self:
        self.addresses = await self.opened()
        self.player.enter()
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()
        await self.simulator.stop()

    # how the simulator and the bot are joined; without sockets elsewhere

    async def opened(self) -> Addresses:
        """Let the simulator be reached."""
        return await self.simulator.start()

    def transports(self) -> Transports:
        """How the gateways are joined to the simulator."""
        return SOCKETS

    # player.BotProcess

    async def start(self) -> None:
        """Begin the bot's process, as far as this process can be it."""
        clock = self.simulator.clock
        database = Database(self.url)
        if self._fresh:
            mapped().create_all(database.engine)
            self._fresh = False
        gateways = gateways_of(
            self.settings, ALL_SIMULATED, self.addresses, database, clock, transports=self.transports()
        )
        self.bot = Bot(database, self._organisation(), clock, self.ids, gateways, machine_time(clock))
        # One thing after another: whether a message goes out before it is changed would be a race otherwise.
        self.bot.worker.rooms.size = 1
        self.bot.worker.answer_wait = PATIENCE
        self.bot.intake = self._answers_first = AnswersFirst(self.bot, self.simulator.quiet)
        await self.bot.start()

    def _organisation(self) -> Organisation:
        """Owners on Slack are its members; on Discord, where everybody is a stranger, the story names them."""
        name, where = self.simulator.slack.workspace.name, self.story.owners_on
        if where == "slack":
            return Organisation(name=name)
        accounts = {person.name: person.id for person in self.simulator.discord.people.values()}
        owners = (member.name for member in self.story.people if "owner" in member.switches)
        return Organisation(
            name=name, owner_platform=where, owners=tuple(f"{where}:{accounts[owner]}" for owner in owners)
        )

    async def stop(self) -> None:
        """End it."""
        if self._answers_first is not None:
            await self._answers_first.stop()
            self._answers_first = None
        if self.bot is not None:
            await self.bot.stop()
            self.bot.database.close()
            self.bot = None

    # time_travel.RunningBot, whichever bot runs at the moment

    @property
    def _running(self) -> Bot:
        assert self.bot is not None
        return self.bot

    def wake(self) -> None:
        """See Bot.wake."""
        self._running.wake()

    async def quiet(self) -> None:
        """See Bot.quiet."""
        await self._running.quiet()

    async def next_due(self) -> datetime | None:
        """See Bot.next_due."""
        return await self._running.next_due()

    def stage_of(self, title: str) -> str:
        """The stage of the newest project of this title, "" if there is none; for `expect:` lines."""

        def look(session: Session) -> str:
            projects = SqlUnit(session).find(Project, title=title)
            return projects[-1].stage if projects else ""

        return self._running.database.transaction(look)


async def _played(story: Story) -> tuple[list[Step], list[str]]:
    """Every step of a story, and the expectations that do not hold."""
    with tempfile.TemporaryDirectory() as folder:
        async with StoryRun(story, f"sqlite:///{Path(folder) / 'story.db'}") as story_run:
            while await story_run.player.step():
                pass
            return story_run.player.steps, expectations.unmet(story, story_run.player.steps, story_run.stage_of)


def play_story(file: Path, *, accept: bool, say: Say) -> bool:
    """Play a story in a temporary folder and say where it reads otherwise; with `accept`, rewrite what is seen. Gives
    whether it reads as written and every expectation holds."""
    try:
        story = read(file)
        steps, unmet = asyncio.run(_played(story))
    except StoryError as error:
        say(str(error))
        return False
    difference = comparison.difference(story, steps)
    if difference and accept:
        file.write_text(comparison.accepted(file.read_text("utf-8"), steps), "utf-8")
        say(f"{file.name} says now what people see.")
    elif difference:
        say(difference)
    for expectation in unmet:
        say(expectation)
    return not unmet and (accept or not difference)
