"""A story played with everything real around it: the simulator's two platforms on sockets, the adapters, a database."""

import asyncio
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

from adapters.sandbox.simulator import Addresses, Simulator
from adapters.sandbox.stories import comparison, expectations
from adapters.sandbox.stories.player import Player, Step
from adapters.sandbox.stories.story_file import read
from adapters.sandbox.stories.story_lines import Story, StoryError
from adapters.sandbox.time_travel import TimeTravel
from bot.engine.events import PlatformName
from bot.engine.registry import Organisation
from bot.runtime.application import Say
from bot.runtime.gateways import gateways_of
from bot.runtime.mode import Mode
from bot.runtime.process import Bot
from bot.settings import Settings
from storage.database import Database
from storage.tables import mapped
from storage.unit import SqlUnit

BOTH = Mode(("slack", "discord"), "")


class Counting:
    """Ids that are the same in every run of a story; they do not begin anew when the bot does."""

    def __init__(self, seed: int = 1) -> None:
        self.count = seed * 1000

    def new(self, kind: str) -> str:
        self.count += 1
        return f"{kind}{self.count}"


class StoryRun:
    """A running simulator and a bot in it that can be stopped and started, for one story. Fits player.BotProcess and
    time_travel.RunningBot."""

    def __init__(self, story: Story, url: str) -> None:
        self.story = story
        self.url = url
        self.simulator = Simulator(frozen_at=story.start)
        self.ids = Counting(story.seed)
        self.settings = Settings()
        self._fresh = True
        self.bot: Bot | None = None
        self.player = Player(self.simulator, TimeTravel(self.simulator, self), story, self)

    async def __aenter__(self) -> Self:
        self.addresses = await self.opened()
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()
        await self.simulator.stop()

    # how the simulator and the bot are joined; without sockets elsewhere

    async def opened(self) -> Addresses:
        """Let the simulator be reached."""
        return await self.simulator.start()

    def lines(self) -> Mapping[PlatformName, Mapping[str, Any]]:
        """How the gateways are connected, where that is not by sockets (see wiring.gateways_of)."""
        return {}

    # player.BotProcess

    async def start(self) -> None:
        """Begin the bot's process, as far as this process can be it."""
        clock = self.simulator.clock
        database = Database(self.url)
        if self._fresh:
            mapped().create_all(database.engine)
            self._fresh = False
        gateways = gateways_of(self.settings, BOTH, self.addresses, database, clock, lines=self.lines())
        organisation = Organisation(name=self.simulator.slack.workspace.name)
        self.bot = Bot(
            database, organisation, clock, self.ids, gateways, lambda at: datetime.now(UTC) + (at - clock.now())
        )
        await self.bot.start()

    async def stop(self) -> None:
        """End it."""
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
        self._running.wake()

    async def quiet(self) -> None:
        await self._running.quiet()

    async def next_due(self) -> datetime | None:
        return await self._running.next_due()

    def stage_of(self, title: str) -> str:
        """The stage of the newest project of this title, "" if there is none; for `expect:` lines."""
        from bot.lifecycle.brief.model import Project

        def look(session: object) -> str:
            found = SqlUnit(session).find(Project, title=title)  # type: ignore[arg-type]
            return found[-1].stage if found else ""

        return self._running.database.transaction(look)


async def _played(story: Story) -> tuple[list[Step], list[str]]:
    """Every step of a story, and the expectations that do not hold."""
    with tempfile.TemporaryDirectory() as folder:
        async with StoryRun(story, f"sqlite:///{Path(folder) / 'story.db'}") as story_run:
            while await story_run.player.step():
                pass
            return story_run.player.steps, expectations.unmet(story, story_run.player.steps, story_run.stage_of)


def compare(file: Path, *, accept: bool, say: Say) -> bool:
    """Play a story in a temporary folder and say where it reads otherwise; with `accept`, rewrite what is seen."""
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
