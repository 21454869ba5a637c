"""A story played without sockets: the same gateways, joined to the simulator by calls within this process."""

from adapters.sandbox.simulator import Addresses
from bot.admin.stories import StoryRun
from bot.runtime.gateways import Transports
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

    def transports(self) -> Transports:
        return Transports(
            slack=in_process_slack.transport(self.simulator.slack.server),
            discord=in_process_discord.transport(self.simulator.discord_server),
        )
