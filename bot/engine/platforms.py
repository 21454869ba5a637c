"""The chat platforms there are, named once: in code, and as people call them."""

from collections.abc import Mapping
from typing import Final, get_args

from bot.engine.events import PlatformName

PLATFORMS: Final[tuple[PlatformName, ...]] = get_args(PlatformName)
TITLES: Final[Mapping[PlatformName, str]] = {"slack": "Slack", "discord": "Discord"}
"""What people call each of them."""

HEARD_BY_EVERY_REPLICA: Final[frozenset[PlatformName]] = frozenset({"slack"})
"""Platforms that spread what people say over all connections of a bot, so that every replica may listen. Discord sends
everything to each connection, so one replica alone has one."""
