"""An offer and its end."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal

from bot.engine.guards import NotNow
from bot.engine.personal import Internal, Personal, PersonId
from bot.lifecycle.interviews.model import StartWall
from bot.lifecycle.offers import refusals
from bot.lifecycle.offers.expiry import HOURS
from bot.reading.values import Money, Wall

OfferWordKind = Literal["accept", "ask", "change", "decline"]
OfferState = Literal["draft", "sent", "accepted", "declined", "expired", "withdrawn"]


@dataclass(eq=False, kw_only=True)
class Offer:
    """One version to one applicant until `expires` (aware, UTC); at most one live offer per project (F058).

    `hours` from its sending until it expires; 0 where the owner named the moment itself.
    """

    id: Internal
    application: Internal
    project: Internal
    person: PersonId
    version_id: Internal
    why: Annotated[str, Personal("person")]
    at: datetime
    expires: datetime
    state: OfferState = "draft"
    hours: int = HOURS[-1]
    wanted: bool = False
    ended: datetime | None = None
    version: int = 0

    def send(self, at: datetime, expires: datetime) -> None:
        if self.state != "draft":
            raise NotNow(refusals.SENT)
        self.state, self.at, self.expires = "sent", at, expires

    def end_at(self, until: datetime) -> None:
        """A draft ends at a moment, whenever it is sent."""
        if self.state != "draft":
            raise NotNow(refusals.SENT)
        self.hours, self.expires = 0, until

    def _end(self, state: OfferState, at: datetime) -> None:
        if self.state != "sent":
            raise NotNow(refusals.ended_already(self.state))
        self.state, self.ended = state, at

    def accept(self, at: datetime) -> None:
        if self.state == "sent" and at > self.expires:
            raise NotNow(refusals.EXPIRED)
        self._end("accepted", at)

    def decline(self, at: datetime) -> None:
        self._end("declined", at)

    def expire(self, at: datetime) -> None:
        self._end("expired", at)

    def stay_open(self, until: datetime) -> None:
        """More time to answer; an offer that is out never becomes shorter."""
        if self.state != "sent":
            raise NotNow(refusals.ended_already(self.state))
        if until <= self.expires:
            raise NotNow(refusals.NOT_LONGER)
        self.expires = until

    def withdraw(self, at: datetime) -> None:
        self._end("withdrawn", at)

    def fall_away(self, at: datetime) -> None:
        """Accepted, but the two never agreed: it counts as taken back."""
        if self.state == "accepted":
            self.state, self.ended = "withdrawn", at

    def present(self, version_id: str) -> None:
        """A change that both agreed to before acceptance: the offer now stands for this version."""
        if self.state not in ("draft", "sent"):
            raise NotNow(refusals.ended_already(self.state))
        self.version_id = version_id


@dataclass(frozen=True, slots=True)
class OfferWord:
    """What an applicant said to an offer: accept, ask, change or decline, with the rest of their words."""

    what: OfferWordKind
    text: str = ""


@dataclass(frozen=True, slots=True)
class OfferWish:
    """What an applicant would like changed: in words, and as a cut-off or a start if it is one."""

    text: str
    wall: Wall | StartWall | None = None

    @property
    def day(self) -> Wall | None:
        return self.wall.wall if isinstance(self.wall, StartWall) else self.wall


@dataclass(frozen=True, slots=True)
class DraftEdits:
    """What the owner wants different in a draft; None is left as it is."""

    hours: int | None = None
    pay: Money | None = None
    terms: str = ""
    cutoff: Wall | None = None
    starts: Wall | None = None


@dataclass(frozen=True, slots=True)
class HireChoice:
    """Whom the owner picks (an application, or "" for nobody), and why if they said so at once."""

    application: str
    why: str = ""
