"""The chat platforms there are, named once: in code, and as people call them."""

from collections.abc import Mapping
from typing import Final, get_args

from bot.engine.events import PlatformName

PLATFORMS: Final[tuple[PlatformName, ...]] = get_args(PlatformName)
TITLES: Final[Mapping[PlatformName, str]] = {"slack": "Slack", "discord": "Discord"}
"""What people call each of them."""

TO_LET_IN: Final[Mapping[PlatformName, str]] = {
    "slack": "invite me with /invite and type /tender here",
    "discord": "give the role Tenderbot: View Channel, Send Messages, Embed Links",
}
"""What the admin of a channel is asked to do, so that ads may stand in it."""

HEARD_BY_EVERY_REPLICA: Final[frozenset[PlatformName]] = frozenset({"slack"})
"""Platforms that spread what people say over all connections of a bot, so that every replica may listen. Discord sends
everything to each connection, so one replica alone has one."""
