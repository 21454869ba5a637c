"""A short conversation over slow lines between the bot and both platforms reads as ever (FAULTS 5, latency)."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from adapters.sandbox.stories import comparison
from adapters.sandbox.stories.story_file import read
from bot.admin.stories import StoryRun
from tests.support.needs import ROOT
from tests.support.slow_proxy import Proxy

STORY = ROOT / "tests" / "stories" / "pasted_post.story"


class SlowStoryRun(StoryRun):
    """A run whose bot reaches the simulator through two proxies."""

    async def __aenter__(self) -> Any:
        self.addresses = await self.simulator.start()
        slack = self.simulator.slack.workspace
        self.proxies = [Proxy(int(slack.base_url.rsplit(":", 1)[1])), Proxy(self.simulator.discord_server.port)]
        for one in self.proxies:
            await one.start()
        near, far = self.proxies
        slack.base_url = f"http://127.0.0.1:{near.port}"
        self.addresses = replace(
            self.addresses,
            slack_api=f"http://127.0.0.1:{near.port}/api/",
            discord_api=f"http://127.0.0.1:{far.port}/api/v10",
        )
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()
        for one in self.proxies:
            await one.stop()
        await self.simulator.stop()


@asynccontextmanager
async def slow_run(folder: Path) -> AsyncIterator[SlowStoryRun]:
    async with SlowStoryRun(read(STORY), f"sqlite:///{folder / 'far.db'}") as story_run:
        yield story_run


async def test_every_piece_is_late(tmp_path: Path) -> None:
    async with slow_run(tmp_path) as story_run:
        for one in story_run.proxies:
            one.delay = 0.03
        while await story_run.player.step():
            pass
        assert not comparison.difference(story_run.story, story_run.player.steps)
        assert all(one.pieces > 10 for one in story_run.proxies), "the bot does not use the proxies"
