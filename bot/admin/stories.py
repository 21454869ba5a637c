"""A story played with everything real around it: the sandbox's two platforms on sockets, the adapters, a database."""

import asyncio
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Self

from sqlalchemy.orm import Session

from adapters.sandbox.journey import Journey
from adapters.sandbox.stories import comparing, expecting
from adapters.sandbox.stories.acts import Story, StoryError
from adapters.sandbox.stories.parse import read
from adapters.sandbox.stories.player import Player, Step
from adapters.sandbox.town import Addresses, Town
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


class CountingIds:
    """Ids that are the same in every run of a story; they do not begin anew when the bot does."""

    def __init__(self, seed: int = 1) -> None:
        self.count = seed * 1000

    def new(self, kind: str) -> str:
        """The kind and the next number."""
        self.count += 1
        return f"{kind}{self.count}"


class Stage:
    """One town and one bot that can be stopped and started in it. Fits player.Life and journey.Works."""

    def __init__(self, story: Story, url: str) -> None:
        self.story = story
        self.url = url
        self.town = Town(frozen_at=story.start)
        self.ids = CountingIds(story.seed)
        self.settings = Settings()
        self._fresh = True
        self.bot: Bot | None = None
        self.player = Player(self.town, Journey(self.town, self), story, self)

    async def __aenter__(self) -> Self:
        self.addresses = await self.opened()
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()
        await self.town.stop()

    # how the town and the bot are joined; without sockets elsewhere

    async def opened(self) -> Addresses:
        """Let the town be reached."""
        return await self.town.start()

    def transports(self) -> Transports:
        """How the gateways are joined to the town."""
        return SOCKETS

    # player.Life

    async def start(self) -> None:
        """Begin the bot's process, as far as this process can be it."""
        clock = self.town.world.clock
        database = Database(self.url)
        if self._fresh:
            mapped().create_all(database.engine)
            self._fresh = False
        gateways = gateways_of(
            self.settings, ALL_SIMULATED, self.addresses, database, clock, transports=self.transports()
        )
        organisation = Organisation(name=self.town.slack.workspace.name)
        self.bot = Bot(database, organisation, clock, self.ids, gateways, machine_time(clock))
        await self.bot.start()

    async def stop(self) -> None:
        """End it."""
        if self.bot is not None:
            await self.bot.stop()
            self.bot.database.close()
            self.bot = None

    # journey.Works, whichever bot runs at the moment

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
        async with Stage(story, f"sqlite:///{Path(folder) / 'story.db'}") as stage:
            while await stage.player.step():
                pass
            return stage.player.steps, expecting.troubles(story, stage.player.steps, stage.stage_of)


def play_story(file: Path, *, accept: bool, say: Say) -> bool:
    """Play a story in a temporary folder and say where it reads otherwise; with `accept`, rewrite what is seen. Gives
    whether it reads as written and every expectation holds."""
    try:
        story = read(file)
        steps, troubles = asyncio.run(_played(story))
    except StoryError as error:
        say(str(error))
        return False
    difference = comparing.difference(story, steps)
    if difference and accept:
        file.write_text(comparing.accepted(file.read_text("utf-8"), steps), "utf-8")
        say(f"{file.name} says now what people see.")
    elif difference:
        say(difference)
    for trouble in troubles:
        say(trouble)
    return not troubles and (accept or not difference)
