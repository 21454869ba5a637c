"""A request to move the cut-off, which both sides decide."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal

from bot.engine.guards import NotNow
from bot.engine.personal import HIRE, Internal, NotPersonal, PartOf, PersonId
from bot.lifecycle.contracts import refusals
from bot.reading.values import Wall


@dataclass(eq=False, kw_only=True)
class Slip:
    """A request to move the cut-off, two-sided (F075). `offered` is the owner's counter-offer, which needs a yes."""

    id: Internal
    contract: Annotated[str, PartOf("Contract")]
    by: PersonId
    wall: Annotated[Wall, NotPersonal()]
    reason: Annotated[str, HIRE]
    at: datetime
    state: Literal["asked", "offered", "agreed", "kept"] = "asked"
    ready: Annotated[str, HIRE] = ""
    offered: Annotated[Wall | None, NotPersonal()] = None
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
