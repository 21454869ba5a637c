"""A story played without sockets: the same gateways, joined to the simulator by calls within this process."""

from collections.abc import Mapping
from typing import Any

from adapters.sandbox.simulator import Addresses
from bot.admin.stories import StoryRun
from bot.engine.events import PlatformName
from tests.support import in_process_discord, in_process_slack


class PlainStoryRun(StoryRun):
    """A StoryRun with nothing listening anywhere."""

    async def opened(self) -> Addresses:
        self.simulator.slack.server.delivery.start()
        app = self.simulator.slack.workspace.app
        token = self.simulator.discord.application.token
        return Addresses(
            f"{in_process_slack.BASE}/api/", app.bot_token, "", f"http://{in_process_discord.HOST}/api/v10", token
        )

    def lines(self) -> Mapping[PlatformName, Mapping[str, Any]]:
        return {
            "slack": in_process_slack.line(self.simulator.slack.server),
            "discord": in_process_discord.line(self.simulator.discord_server),
        }
