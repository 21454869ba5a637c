"""What can be asked of deliveries, verdicts and differences."""

from dataclasses import dataclass

from bot.engine.questions import Sample
from bot.lifecycle.settlement.model import SelfCheck


@dataclass(frozen=True, slots=True)
class Deliver:
    contract: str
    artefacts: tuple[Sample, ...]
    checks: tuple[SelfCheck, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Judge:
    """The owner's verdict on one criterion: pass, fix or as_is; a fix says what was seen."""

    delivery: str
    criterion: str
    kind: str
    seen: str = ""


@dataclass(frozen=True, slots=True)
class JudgeInWords:
    """Verdicts in the owner's own words: "C2 fix, row 12 starts with the price. and add emojis"."""

    delivery: str
    text: str


@dataclass(frozen=True, slots=True)
class PassTheRest:
    delivery: str


@dataclass(frozen=True, slots=True)
class SendFixes:
    delivery: str


@dataclass(frozen=True, slots=True)
class DropExtra:
    """A wish outside the signed version is let go."""

    delivery: str
    index: int


@dataclass(frozen=True, slots=True)
class AskExtra:
    """A wish outside the signed version goes to the contractor as a question about price and date."""

    delivery: str
    index: int


@dataclass(frozen=True, slots=True)
class AcceptDelivery:
    delivery: str


@dataclass(frozen=True, slots=True)
class TakeFixes:
    """The contractor says OK to a list of fixes."""

    delivery: str


@dataclass(frozen=True, slots=True)
class BeginDifference:
    """The contractor sees a fix differently."""

    delivery: str


@dataclass(frozen=True, slots=True)
class RaiseDifference:
    delivery: str
    criterion: str
    note: str


@dataclass(frozen=True, slots=True)
class Propose:
    difference: str
    option: str


@dataclass(frozen=True, slots=True)
class AnswerPaid:
    contract: str
    paid: bool


@dataclass(frozen=True, slots=True)
class Rate:
    contract: str
    mark: int
    again: str
