"""A story played without sockets: the same gateways, joined to the town by calls within this process."""

from adapters.sandbox.town import Addresses
from bot.admin.stories import Stage
from bot.runtime.gateways import Transports
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

    def transports(self) -> Transports:
        return Transports(
            slack=in_process_slack.transport(self.town.slack.server),
            discord=in_process_discord.transport(self.town.discord_server),
        )
