"""What can be asked of offers."""

from dataclasses import dataclass
from typing import Literal

from bot.engine.commands import Command, Reminder
from bot.lifecycle.offers.model import DraftEdits


@dataclass(frozen=True, slots=True)
class PickHire(Command):
    """The owner's choice by a button that names one application."""

    verb = "hire.pick"

    application: str


@dataclass(frozen=True, slots=True)
class OfferUninterviewed(Command):
    """The owner chooses somebody whom nobody interviewed, and has said so twice."""

    verb = "hire.blind"

    application: str


@dataclass(frozen=True, slots=True)
class DraftOffer(Command):
    """The owner has picked one person and said why."""

    application: str
    why: str


@dataclass(frozen=True, slots=True)
class EditOffer(Command):
    """Change the draft of an offer."""

    verb = "offer.edit"

    offer: str


@dataclass(frozen=True, slots=True)
class AmendOffer(Command):
    """What the owner changed in the draft."""

    offer: str
    edits: DraftEdits


@dataclass(frozen=True, slots=True)
class EndDraftAt(Command):
    """The draft, once sent, stays open until this moment (ISO, with its offset)."""

    offer: str
    until: str


@dataclass(frozen=True, slots=True)
class DraftInstead(Command):
    """The owner leaves the draft to one person and chooses another."""

    verb = "hire.instead"

    application: str


@dataclass(frozen=True, slots=True)
class SendOffer(Command):
    """The draft goes out."""

    verb = "offer.send"

    offer: str


@dataclass(frozen=True, slots=True)
class AcceptOffer(Command):
    """The applicant's yes; `anyway` although a wish of theirs has not been answered."""

    verb = "offer.accept"

    offer: str
    anyway: bool = False


@dataclass(frozen=True, slots=True)
class BeginOfferQuestion(Command):
    """The applicant has a question about the offer: ask for its words."""

    verb = "offer.ask"

    offer: str


@dataclass(frozen=True, slots=True)
class AskAboutOffer(Command):
    """The applicant's question in words."""

    offer: str
    text: str


@dataclass(frozen=True, slots=True)
class BeginDecline(Command):
    """The applicant does not want the work: ask for a reason, which may be skipped."""

    verb = "offer.decline"

    offer: str


@dataclass(frozen=True, slots=True)
class LeaveOfferOpen(Command):
    """What the applicant had begun for the owner is left unsent; the offer is open as before."""

    offer: str


@dataclass(frozen=True, slots=True)
class DeclineOffer(Command):
    """The applicant's no, with a reason if they gave one."""

    offer: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class BeginNewRound(Command):
    """The owner has confirmed, with the count before their eyes, that nobody is hired; the ad goes out again."""

    verb = "round.again"

    project: str


@dataclass(frozen=True, slots=True)
class CloseWithoutHire(Command):
    """The owner has confirmed, with the count before their eyes, that nobody is hired; the project ends."""

    verb = "round.close"

    project: str


@dataclass(frozen=True, slots=True)
class ContinueRound(Command):
    """Nothing changes after all."""

    verb = "round.back"

    project: str


@dataclass(frozen=True, slots=True)
class EndRoundUnanswered(Command):
    """Nobody has decided by the second date that applicants were promised: everybody undecided is answered kindly."""

    project: str


@dataclass(frozen=True, slots=True)
class EndChoosing(Command):
    """Somebody is hired, or nobody is: open interviews and the choice have nothing more to ask."""

    project: str


@dataclass(frozen=True, slots=True)
class RemindOfOffer(Reminder):
    """An offer has not been answered yet."""

    verb = "offer.ping"

    offer: str


@dataclass(frozen=True, slots=True)
class ExpireOffer(Reminder):
    """The time to answer an offer is over."""

    verb = "offer.expire"

    offer: str


@dataclass(frozen=True, slots=True)
class TellOfferExpired(Reminder):
    """The word to one side that an offer has expired, which may have waited for their morning."""

    verb = "offer.ended"

    offer: str
    to: Literal["owner", "applicant"]
