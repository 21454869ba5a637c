"""A delivery with the contractor's own check, the owner's verdicts, and differences about them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Literal

from bot.engine.guards import NotNow
from bot.engine.personal import HIRE, Internal, PartOf, PersonId
from bot.engine.questions import Sample
from bot.lifecycle.settlement import refusals
from bot.reading.replies.verdicts import VerdictKind

DifferenceOption = Literal["fix", "accept", "reword", "part", "third"]
Proposal = Literal["", "fix", "accept", "reword", "part", "third"]


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """What the contractor says of one criterion before the owner looks (F081)."""

    criterion: str
    met: bool
    note: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The owner's word on one criterion. A fix names what was seen (F082, F083)."""

    kind: VerdictKind
    seen: str = ""


@dataclass(eq=False, kw_only=True)
class Delivery:
    """One hand-over against one version. `round` 0 is the first, later ones are fixes; times aware, UTC.

    `extras` are wishes of the owner that no criterion names: dropped, or asked as a change, never a defect (C39)."""

    id: Internal
    contract: Annotated[str, PartOf("Contract")]
    version_id: Internal
    at: datetime
    checks: Annotated[tuple[SelfCheck, ...], HIRE]
    artefacts: Annotated[tuple[Sample, ...], HIRE]
    note: Annotated[str, HIRE] = ""
    round: int = 0
    review_until: datetime
    verdicts: Annotated[Mapping[str, Verdict], HIRE] = field(default_factory=dict)
    state: Literal["open", "fixing", "accepted", "replaced"] = "open"
    extras: Annotated[tuple[str, ...], HIRE] = ()
    version: int = 0

    def judge(self, criterion: str, verdict: Verdict) -> None:
        """The owner's verdict on one criterion; may be changed until the delivery is settled."""
        if self.state != "open":
            raise NotNow(refusals.SETTLED)
        if criterion not in self._criteria:
            raise NotNow(refusals.no_criterion(criterion))
        self.verdicts = {**self.verdicts, criterion: verdict}

    def carry(self, earlier: "Delivery") -> None:
        """What the round before has settled stays settled, if both still say so: it is not judged twice."""
        met = {check.criterion for check in self.checks if check.met}
        kept = {name: verdict for name, verdict in earlier.verdicts.items() if verdict.kind != "fix" and name in met}
        self.verdicts = {**kept, **self.verdicts}

    @property
    def _criteria(self) -> tuple[str, ...]:
        return tuple(check.criterion for check in self.checks)

    @property
    def unjudged(self) -> tuple[str, ...]:
        """The criteria that have no verdict yet, in the order of the check."""
        return tuple(name for name in self._criteria if name not in self.verdicts)

    @property
    def complete(self) -> bool:
        return not self.unjudged

    @property
    def fixes(self) -> tuple[str, ...]:
        return tuple(name for name in self._criteria if name in self.verdicts and self.verdicts[name].kind == "fix")

    def ask_for_fixes(self, most: int) -> None:
        if not self.fixes:
            raise NotNow(refusals.NO_FIX_MARKED)
        if self.round >= most:
            raise NotNow(refusals.rounds_used_up(most))
        self.state = "fixing"

    def wish(self, *extras: str) -> None:
        self.extras = tuple(dict.fromkeys((*self.extras, *extras)))

    def give_way(self, criterion: str, note: str) -> bool:
        """A difference ended for the contractor: this criterion is accepted as it is; gives whether no fix is left."""
        if self.state != "fixing" or criterion not in self.fixes:
            raise NotNow(refusals.not_being_fixed(criterion))
        self.verdicts = {**self.verdicts, criterion: Verdict("as_is", note)}
        if not self.fixes:
            self.state = "open"
        return not self.fixes

    def accept(self) -> None:
        if self.state not in ("open", "fixing"):
            raise NotNow(refusals.SETTLED)
        if not self.complete or self.fixes:
            raise NotNow(refusals.CRITERIA_OPEN)
        self.state = "accepted"

    def replaced(self) -> None:
        self.state = "replaced"


@dataclass(eq=False, kw_only=True)
class Difference:
    """The two see one criterion differently: both notes, and what each proposes; two equal proposals end it (F087)."""

    id: Internal
    contract: Annotated[str, PartOf("Contract")]
    delivery: Internal
    criterion: Internal
    owner_note: Annotated[str, HIRE]
    contractor_note: Annotated[str, HIRE]
    at: datetime
    until: datetime
    by_owner: Proposal = ""
    by_contractor: Proposal = ""
    settled: Proposal = ""
    version: int = 0

    def propose(self, side: Literal["owner", "contractor"], what: DifferenceOption) -> bool:
        """Gives whether both now propose the same. The owner accepting, or the contractor agreeing to fix, settles
        it alone: each may always give way."""
        if self.settled:
            raise NotNow(refusals.difference_settled(self.settled))
        if side == "owner":
            self.by_owner = what
        else:
            self.by_contractor = what
        if self.by_owner == self.by_contractor or (side, what) in (("owner", "accept"), ("contractor", "fix")):
            self.settled = what
        return bool(self.settled)


@dataclass(eq=False, kw_only=True)
class Rating:
    """One side's two short answers after the end; shown when both have answered (F089). `mark` is 1 to 4."""

    id: Internal
    contract: Annotated[str, PartOf("Contract")]
    by: PersonId
    side: Literal["owner", "contractor"]
    mark: int
    again: Annotated[str, HIRE]
    at: datetime
