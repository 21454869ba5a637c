"""A story played without sockets: the same gateways, joined to the town by calls within this process."""

from collections.abc import Mapping
from typing import Any

from adapters.sandbox.town import Addresses
from bot.admin.stories import Stage
from bot.engine.events import PlatformName
from tests.support import in_process_discord, in_process_slack


class PlainStage(Stage):
    """Stage, with nothing listening anywhere."""

    async def opened(self) -> Addresses:
        self.town.slack.server.courier.start()
        app = self.town.slack.workspace.app
        token = self.town.discord.application.token
        return Addresses(
            f"{in_process_slack.BASE}/api/", app.bot_token, "", f"http://{in_process_discord.HOST}/api/v10", token
        )

    def lines(self) -> Mapping[PlatformName, Mapping[str, Any]]:
        return {
            "slack": in_process_slack.line(self.town.slack.server),
            "discord": in_process_discord.line(self.town.discord_server),
        }
