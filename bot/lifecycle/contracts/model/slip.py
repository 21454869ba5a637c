"""A request to move the cut-off, which both sides decide."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.engine.guards import NotNow
from bot.lifecycle.contracts import refusals
from bot.reading.values import Wall


@dataclass(eq=False, kw_only=True)
class Slip:
    """A request to move the cut-off, two-sided (F075). `offered` is the owner's counter-offer, which needs a yes."""

    id: str
    contract: str
    by: str
    wall: Wall
    reason: str
    at: datetime
    state: Literal["asked", "offered", "agreed", "kept"] = "asked"
    ready: str = ""
    offered: Wall | None = None
    version: int = 0

    def decide(self, agreed: bool) -> None:
        if self.state != "asked":
            raise NotNow(refusals.REQUEST_ANSWERED)
        self.state = "agreed" if agreed else "kept"

    def offer(self, wall: Wall) -> None:
        """The owner can give less than was asked; nothing moves before the contractor says yes."""
        if self.state != "asked":
            raise NotNow(refusals.REQUEST_ANSWERED)
        self.state, self.offered = "offered", wall

    def answer(self, taken: bool) -> None:
        """The contractor's word on what was offered."""
        if self.state != "offered":
            raise NotNow(refusals.NOTHING_OFFERED)
        self.state = "agreed" if taken else "kept"

    @property
    def agreed_on(self) -> Wall:
        """The cut-off that is, or would be, agreed on."""
        return self.offered or self.wall
