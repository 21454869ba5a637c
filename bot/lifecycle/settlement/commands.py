"""What can be asked of deliveries, verdicts and differences."""

from dataclasses import dataclass
from typing import Literal

from bot.engine.commands import Command, Reminder
from bot.engine.events import Attachment
from bot.engine.questions import Sample
from bot.lifecycle.contracts.model import Party
from bot.lifecycle.settlement.model import DifferenceOption, SelfCheck
from bot.reading.replies.verdicts import VerdictKind

ReviewPing = Literal["2 days", "4 days", "last", "end"]
"""Which reminder of a review: so long after the delivery, shortly before the end, or the end itself."""


@dataclass(frozen=True, slots=True)
class HireAgain(Command):
    """The owner wants the contractor of a piece of work that is over for the same work once more."""

    verb = "hire.again"

    contract: str


@dataclass(frozen=True, slots=True)
class AskHandIn(Command):
    """What the contractor sent may be the delivery: one tap says so."""

    contract: str
    text: str
    files: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class LeaveHanded(Command):
    """It was neither the delivery nor news."""

    contract: str


@dataclass(frozen=True, slots=True)
class Deliver(Command):
    contract: str
    artefacts: tuple[Sample, ...]
    checks: tuple[SelfCheck, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Judge(Command):
    """The owner's verdict on one criterion; a fix says what was seen."""

    verb = "verdict"

    delivery: str
    criterion: str
    kind: VerdictKind
    seen: str = ""


@dataclass(frozen=True, slots=True)
class FixCriterion(Command):
    """Ask in a form what the owner has seen that a criterion must be fixed for."""

    verb = "verdict.fix?"

    delivery: str
    criterion: str


@dataclass(frozen=True, slots=True)
class JudgeInWords(Command):
    """Verdicts in the owner's own words: "C2 fix, row 12 starts with the price. and add emojis"; files that came along
    are for the contractor."""

    decides = True

    delivery: str
    text: str
    files: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceFault(Command):
    """What is wrong, in the owner's words, and the criterion it falls under ("" for none, so that it is a wish); with
    `rest` all others that have no verdict pass."""

    delivery: str
    criterion: str
    seen: str
    rest: bool


@dataclass(frozen=True, slots=True)
class PassTheRest(Command):
    verb = "verdict.rest"

    delivery: str


@dataclass(frozen=True, slots=True)
class SendFixes(Command):
    verb = "fixes"

    delivery: str


@dataclass(frozen=True, slots=True)
class DropExtra(Command):
    """A wish outside the signed version is let go."""

    verb = "extra.drop"

    delivery: str
    index: int


@dataclass(frozen=True, slots=True)
class AskExtra(Command):
    """A wish outside the signed version goes to the contractor as a question about price and date."""

    verb = "extra.ask"

    delivery: str
    index: int


@dataclass(frozen=True, slots=True)
class AcceptDelivery(Command):
    verb = "accept"

    delivery: str


@dataclass(frozen=True, slots=True)
class TakeFixes(Command):
    """The contractor says OK to a list of fixes."""

    verb = "fixes.ok"

    delivery: str


@dataclass(frozen=True, slots=True)
class BeginDifference(Command):
    """The contractor sees a fix differently."""

    verb = "differ"

    delivery: str


@dataclass(frozen=True, slots=True)
class RaiseDifference(Command):
    delivery: str
    criterion: str
    note: str


@dataclass(frozen=True, slots=True)
class Propose(Command):
    verb = "propose"

    difference: str
    option: DifferenceOption


@dataclass(frozen=True, slots=True)
class AnswerPaid(Command):
    verb = "paid"

    contract: str
    paid: bool


@dataclass(frozen=True, slots=True)
class TellPaid(Command):
    """The owner says that the work is paid; `amount` in words for a part of it."""

    verb = "paid.owner"

    contract: str
    amount: str = ""


@dataclass(frozen=True, slots=True)
class HearMoney(Command):
    """Either side wrote about the money of accepted work."""

    contract: str
    text: str


@dataclass(frozen=True, slots=True)
class Rate(Command):
    contract: str
    mark: int
    again: str


@dataclass(frozen=True, slots=True)
class ShowRecord(Command):
    """The whole history of a project as text and as JSON, for its owner or its contractor."""

    verb = "record"

    project: str


@dataclass(frozen=True, slots=True)
class RemindReview(Reminder):
    """A date of a review has come; `until` is its end (ISO, UTC) as it was when this was planned."""

    verb = "review.remind"

    delivery: str
    ping: ReviewPing
    until: str


@dataclass(frozen=True, slots=True)
class TellReviewOver(Reminder):
    """A review has ended without a decision: one side hears it, at an hour that suits them."""

    verb = "review.over"

    delivery: str
    to: Party
    until: str


@dataclass(frozen=True, slots=True)
class EndTimeBox(Reminder):
    """The time for agreeing on a difference is over; `postponed` once to an hour that suits both."""

    verb = "difference"

    difference: str
    postponed: bool = False


@dataclass(frozen=True, slots=True)
class CloseAccepted(Reminder):
    """A week has passed since the delivery was accepted."""

    verb = "close"

    contract: str
