"""What only an admin can mend, as a gateway tells it; without anybody to tell, the log has it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import structlog

from bot.engine.events import PlatformName

AlertCause = Literal[
    "bad_token",  # the platform refuses a token of ours: nothing works until there is another (X19)
    "too_fast",  # Discord 40003: direct messages were opened too fast (C7)
    "history_unread",  # what was said during an outage could not be read (C6)
]

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Alert:
    """`words` are whole sentences for an admin, with what to do; no secret is in them."""

    platform: PlatformName
    cause: AlertCause
    words: str


OnAlert = Callable[[Alert], None]
"""Told of an alert as soon as a gateway meets it; must return at once and raise nothing."""


def log_alert(alert: Alert) -> None:
    """The OnAlert of a gateway that stands alone: one line in the log."""
    log.error("an admin is needed", platform=alert.platform, cause=alert.cause, words=alert.words)
