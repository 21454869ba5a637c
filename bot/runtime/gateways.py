"""Which gateways a process has, and what each is told: by the settings where it is real, by the town otherwise."""

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

from bot.engine.clock import Clock
from bot.engine.events import PlatformName
from bot.runtime.alerts import Alerts
from bot.runtime.mode import Mode
from bot.runtime.process import read_bytes
from bot.settings import Settings
from storage.database import Database


def gateways_of(
    settings: Settings,
    mode: Mode,
    town: Any,
    database: Database,
    clock: Clock,
    alerts: Alerts | None = None,
    lines: Mapping[PlatformName, Mapping[str, Any]] = MappingProxyType({}),
) -> Mapping[PlatformName, Any]:
    """Both gateways; `town` is where the simulated ones are found (adapters.sandbox.simulator.Addresses). `lines` are
    arguments of each gateway that say how it is connected, where that is not by sockets."""
    from adapters.discord.gateway import DiscordGateway
    from adapters.discord.settings import DiscordSettings
    from adapters.slack.gateway import SlackGateway
    from adapters.slack.settings import SlackSettings

    read = read_bytes(database)
    report = (alerts or Alerts(clock)).report
    if "slack" in mode.simulated:
        slack = SlackSettings(
            bot_token=town.slack_bot_token, app_token=town.slack_app_token, api_url=town.slack_api, rate=50, burst=200
        )
    else:
        slack = SlackSettings(
            bot_token=settings.secret("slack_bot_token"),
            app_token=settings.secret("slack_app_token") or None,
            signing_secret=settings.secret("slack_signing_secret") or None,
            api_url=settings.slack_api_url,
            host=settings.host,
            port=settings.port,
        )
    if "discord" in mode.simulated:
        # On this machine nobody counts how fast the bot opens talks or comes back: nobody should wait for it either.
        discord = DiscordSettings(
            token=town.discord_token,
            api_url=town.discord_api,
            dm_burst=200,
            dm_every=0.0,
            restart_pauses=(0.2, 1.0),
            identify_pause=0.0,
        )
    else:
        discord = DiscordSettings(token=settings.secret("discord_token"), api_url=settings.discord_api_url)
    return {
        "slack": SlackGateway(slack, read, clock=clock, on_trouble=partial(report, "slack"), **lines.get("slack", {})),
        "discord": DiscordGateway(
            discord,
            read,
            clock=clock,
            on_trouble=lambda why, words: report("discord", words),
            **lines.get("discord", {}),
        ),
    }
