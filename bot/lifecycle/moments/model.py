"""Who waits for whom, for what, since when and until when: values, and the rows that they are computed from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.lifecycle.ads.model import Ad, Inquiry
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import CheckIn, Contract, Milestone, Slip
from bot.lifecycle.contracts.open_questions import OpenQuestion
from bot.lifecycle.interviews.model import Interview, RelayLine
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.settlement.model import Delivery, Difference

Whose = Literal["owner", "contractor", "applicants"]
"""Whose turn it is. Before a contract the other side are applicants."""
What = Literal[
    "brief",
    "applications",
    "maybes",
    "short_list",
    "choice",
    "draft_offer",
    "next_step",
    "question",
    "apply",
    "sample",
    "interview",
    "offer",
    "read_back",
    "ticks",
    "call",
    "signature",
    "hand_over",
    "report",
    "stop",
    "slip",
    "offered_date",
    "silence",
    "late_delivery",
    "check_in",
    "delivery",
    "difference",
    "verdicts",
    "fixes",
    "acceptance",
    "payment_word",
    "arrival",
    "payment",
]
"""What somebody is waited for with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """One thing that waits for `whose` act; times aware, UTC.

    `names` are the people it is about, or who are waited for; `detail` what it is in words. `standing`: it goes on by
    itself (the work, an open ad) and gives way to everything that somebody is asked for. `quiet`: nobody is kept
    waiting by it yet, so no morning names it.
    """

    whose: Whose
    what: What
    since: datetime | None = None
    until: datetime | None = None
    names: tuple[str, ...] = ()
    detail: str = ""
    standing: bool = False
    quiet: bool = False

    def late(self, now: datetime) -> bool:
        """Whether its time has passed."""
        return self.until is not None and self.until <= now


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractRows:
    """A contract and what belongs to it, as rows."""

    contract: Contract
    they: str
    milestones: Sequence[Milestone] = ()
    checks: Sequence[CheckIn] = ()
    slips: Sequence[Slip] = ()
    deliveries: Sequence[Delivery] = ()
    differences: Sequence[Difference] = ()
    questions: Sequence[OpenQuestion] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectRows:
    """A project that looks for somebody, as rows; `promised` (aware) is when applicants hear, None before an ad."""

    project: Project
    promised: datetime | None = None
    ads: Sequence[Ad] = ()
    applications: Sequence[Application] = ()
    interviews: Sequence[Interview] = ()
    offers: Sequence[Offer] = ()
    lines: Sequence[RelayLine] = ()
    inquiries: Sequence[Inquiry] = ()


def turn_of(waits: Iterable[Wait]) -> tuple[Whose, ...]:
    """Whose turn it is, of everything that waits; nobody's where nothing does."""
    every = tuple(waits)
    asked = tuple(wait for wait in every if not wait.standing)
    return tuple(dict.fromkeys(wait.whose for wait in asked or every))


def owed_by(waits: Iterable[Wait], whose: Whose) -> tuple[Wait, ...]:
    """What waits for one side, in order; what goes on by itself only where nothing else does."""
    mine = tuple(wait for wait in waits if wait.whose == whose)
    return tuple(wait for wait in mine if not wait.standing) or mine
