"""Presses, choices, submitted modals and commands on their way to the bot, and what came of each."""

import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from adapters.sandbox.discord.futures import Future
from adapters.sandbox.discord.snowflakes import instant

COMMAND, COMPONENT, MODAL_SUBMIT = 2, 3, 5
MESSAGE, DEFER, DEFER_UPDATE, UPDATE, MODAL = 4, 5, 6, 7, 9
TOKEN_LIFE = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class FirstResponse:
    """How the bot first answered: the callback type, and the message or the modal it made."""

    type: int
    message: str | None = None
    modal: "OpenModal | None" = None


@dataclass(frozen=True, slots=True)
class OpenModal:
    """A modal that stands open before one person; `interaction` is the one it answered."""

    interaction: str
    person: str
    channel: str
    message: str | None
    spec: dict[str, Any]


@dataclass(eq=False)
class Interaction:
    """One use of a button, select, modal or command. `born` is real monotonic time (the 3 s rule)."""

    id: str
    token: str
    type: int
    person: str
    channel: str
    data: dict[str, Any]
    message: str | None = None
    born: float = field(default_factory=time.monotonic)
    answered: int | None = None
    original: str | None = None
    followups: list[str] = field(default_factory=list)
    lapsed: bool = False
    first: Future[FirstResponse] = field(default_factory=Future)

    def expired(self, now: datetime) -> bool:
        """Whether its token is dead (15 minutes of story time)."""
        return now - instant(self.id) >= TOKEN_LIFE

    @property
    def waiting(self) -> bool:
        """Nobody has answered it yet, and it has not failed."""
        return self.answered is None and not self.lapsed

    @property
    def metadata(self) -> dict[str, Any]:
        """What messages that came of it say about it."""
        shown: dict[str, Any] = {"id": self.id, "type": self.type, "person": self.person}
        if self.type == COMMAND:
            shown["name"] = self.data["name"]
        elif self.message is not None:
            shown["message"] = self.message
        return shown
