"""Which gateways a process has, and what each is told: by the settings where it is real, by the simulator otherwise."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from adapters.discord.settings import DiscordSettings
from adapters.slack.settings import SlackSettings
from bot.engine.alert import OnAlert, log_alert
from bot.engine.clock import Clock
from bot.engine.events import PlatformName
from bot.engine.ports import Gateway
from bot.runtime.mode import Mode
from bot.settings import Settings
from storage.database import Database
from storage.files import read_bytes

if TYPE_CHECKING:
    from adapters.discord.transport import DiscordTransport
    from adapters.sandbox.simulator import Addresses
    from adapters.slack.transport import SlackTransport


@dataclass(frozen=True, slots=True)
class Transports:
    """How each gateway is joined to its platform; None is over sockets, as in life."""

    slack: "SlackTransport | None" = None
    discord: "DiscordTransport | None" = None


SOCKETS = Transports()


def gateways_of(
    settings: Settings,
    mode: Mode,
    simulated: "Addresses | None",
    database: Database,
    clock: Clock,
    on_alert: OnAlert = log_alert,
    transports: Transports = SOCKETS,
) -> Mapping[PlatformName, Gateway]:
    """The gateway of every platform. `simulated` says where those are that `mode` simulates; ValueError without it."""
    # Bolt and discord.py take a second and 25 MB: a start that is refused (a wrong database) does not load them.
    from adapters.discord.gateway import DiscordGateway
    from adapters.slack.gateway import SlackGateway

    read = read_bytes(database)
    slack, discord = _slack(settings, mode, simulated), _discord(settings, mode, simulated)
    return {
        "slack": SlackGateway(slack, read, clock=clock, on_alert=on_alert, transport=transports.slack),
        "discord": DiscordGateway(discord, read, clock=clock, on_alert=on_alert, transport=transports.discord),
    }


def _slack(settings: Settings, mode: Mode, simulated: "Addresses | None") -> SlackSettings:
    if "slack" not in mode.simulated:
        return SlackSettings(
            bot_token=settings.secret("slack_bot_token"),
            app_token=settings.secret("slack_app_token") or None,
            signing_secret=settings.secret("slack_signing_secret") or None,
            api_url=settings.slack_api_url,
            host=settings.host,
            port=settings.port,
        )
    if simulated is None:
        raise ValueError("nobody said where the simulated Slack is")
    return SlackSettings(
        bot_token=simulated.slack_bot_token,
        app_token=simulated.slack_app_token,
        api_url=simulated.slack_api,
        rate=50,
        burst=200,
        look_up_wait=simulated.patience / 4,
    )


def _discord(settings: Settings, mode: Mode, simulated: "Addresses | None") -> DiscordSettings:
    if "discord" not in mode.simulated:
        return DiscordSettings(token=settings.secret("discord_token"), api_url=settings.discord_api_url)
    if simulated is None:
        raise ValueError("nobody said where the simulated Discord is")
    # On this machine nobody counts how fast the bot opens talks or comes back: nobody should wait for it either.
    return DiscordSettings(
        token=simulated.discord_token,
        api_url=simulated.discord_api,
        dm_burst=200,
        dm_every=0.0,
        restart_pauses=(0.2, 1.0),
        identify_pause=0.0,
    )
