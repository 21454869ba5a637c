"""A short conversation over slow lines between the bot and both platforms reads as ever (FAULTS 5, latency)."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from adapters.sandbox.stories import comparing
from adapters.sandbox.stories.parse import read
from bot.admin.stories import Stage
from tests.support.needs import ROOT
from tests.support.slow_proxy import Proxy

pytestmark = pytest.mark.timeout(110)
STORY = ROOT / "tests" / "stories" / "pasted_post.story"


class FarStage(Stage):
    """A stage whose bot reaches the town through two proxies."""

    async def __aenter__(self) -> Any:
        self.addresses = await self.town.start()
        slack = self.town.slack.workspace
        self.proxies = [Proxy(int(slack.base_url.rsplit(":", 1)[1])), Proxy(self.town.discord_server.port)]
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
        await self.town.stop()


@asynccontextmanager
async def stage_in(folder: Path) -> AsyncIterator[FarStage]:
    async with FarStage(read(STORY), f"sqlite:///{folder / 'far.db'}") as stage:
        yield stage


async def test_every_piece_is_late(tmp_path: Path) -> None:
    async with stage_in(tmp_path) as stage:
        for one in stage.proxies:
            one.delay = 0.03
        while await stage.player.step():
            pass
        assert not comparing.difference(stage.story, stage.player.steps)
        assert all(one.pieces > 10 for one in stage.proxies), "the bot does not use the proxies"
