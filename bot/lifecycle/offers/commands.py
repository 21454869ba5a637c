"""What can be asked of offers."""

from dataclasses import dataclass

from bot.lifecycle.offers.model import OfferWish
from bot.reading.values import Money, Wall


@dataclass(frozen=True, slots=True)
class ChooseHire:
    """Show the owner the interviewed people by criterion, and ask whom to make an offer."""

    project: str
    application: str = ""


@dataclass(frozen=True, slots=True)
class PickHire:
    """The owner's choice by a button that names one application."""

    application: str


@dataclass(frozen=True, slots=True)
class DraftOffer:
    """The owner has picked one person and said why."""

    application: str
    why: str


@dataclass(frozen=True, slots=True)
class EditOffer:
    """Change the draft of an offer."""

    offer: str


@dataclass(frozen=True, slots=True)
class AmendOffer:
    """What the owner changed in the draft; None is left as it is."""

    offer: str
    hours: int | None = None
    pay: Money | None = None
    cutoff: Wall | None = None


@dataclass(frozen=True, slots=True)
class SendOffer:
    offer: str


@dataclass(frozen=True, slots=True)
class AcceptOffer:
    offer: str


@dataclass(frozen=True, slots=True)
class AnswerOffer:
    """A button of the offer that needs words: ask, change, decline."""

    offer: str
    what: str


@dataclass(frozen=True, slots=True)
class AskAboutOffer:
    offer: str
    text: str


@dataclass(frozen=True, slots=True)
class WishChange:
    """The applicant would like the offer changed before they accept."""

    offer: str
    wish: OfferWish


@dataclass(frozen=True, slots=True)
class DecideWish:
    """The owner agrees to a wish, or keeps the offer as it is."""

    line: str
    agreed: bool


@dataclass(frozen=True, slots=True)
class DeclineOffer:
    offer: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class EndRound:
    """The owner has confirmed, with the count before their eyes, that nobody is hired in this round."""

    project: str
    again: bool


@dataclass(frozen=True, slots=True)
class GoBack:
    """Nothing changes after all."""

    project: str
