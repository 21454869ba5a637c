"""What can be asked of wishes to change an offer, and of the other day that answers one."""

from dataclasses import dataclass

from bot.engine.commands import Command
from bot.lifecycle.offers.model import OfferWish
from bot.reading.values import Wall


@dataclass(frozen=True, slots=True)
class WaitForWish(Command):
    """The applicant does not accept before their wish is answered."""

    verb = "wish.wait"

    offer: str


@dataclass(frozen=True, slots=True)
class BeginWish(Command):
    """The applicant would like something changed: ask what."""

    verb = "offer.change"

    offer: str


@dataclass(frozen=True, slots=True)
class WishChange(Command):
    """What the applicant would like changed before they accept."""

    offer: str
    wish: OfferWish


@dataclass(frozen=True, slots=True)
class AgreeToWish(Command):
    """The owner agrees to a wish; it is a new version."""

    verb = "wish.agree"

    line: str


@dataclass(frozen=True, slots=True)
class KeepOffer(Command):
    """The owner keeps the offer as it is."""

    verb = "wish.keep"

    line: str


@dataclass(frozen=True, slots=True)
class BeginCounter(Command):
    """The owner offers another day than the one wished for; `text` are their words, shown before they go out."""

    line: str
    text: str


@dataclass(frozen=True, slots=True)
class CounterWish(Command):
    """Another day than the one wished for, in the owner's words and as a date."""

    line: str
    text: str
    wall: Wall


@dataclass(frozen=True, slots=True)
class TakeCounter(Command):
    """The applicant takes the other day; it is a new version."""

    verb = "counter.take"

    line: str


@dataclass(frozen=True, slots=True)
class LeaveCounter(Command):
    """The applicant does not take the other day; the offer stays as it is."""

    verb = "counter.leave"

    line: str
