"""An offer and its end."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.engine.guards import NotNow

OfferState = Literal["sent", "accepted", "declined", "expired", "withdrawn"]


@dataclass(eq=False, kw_only=True)
class Offer:
    """One version to one applicant until `expires` (aware, UTC); at most one live offer per project (F058)."""

    id: str
    application: str
    project: str
    person: str
    version_id: str
    why: str
    at: datetime
    expires: datetime
    state: OfferState = "sent"
    version: int = 0

    def _end(self, state: OfferState) -> None:
        if self.state != "sent":
            raise NotNow(f"This offer has been {self.state} already.")
        self.state = state

    def accept(self, at: datetime) -> None:
        if self.state == "sent" and at > self.expires:
            raise NotNow("This offer has expired. I have told the owner that you wanted it.")
        self._end("accepted")

    def decline(self) -> None:
        self._end("declined")

    def expire(self) -> None:
        self._end("expired")

    def withdraw(self) -> None:
        self._end("withdrawn")

    def present(self, version_id: str) -> None:
        """A change that both agreed to before acceptance: the offer now stands for this version."""
        if self.state != "sent":
            raise NotNow(f"This offer has been {self.state} already.")
        self.version_id = version_id
