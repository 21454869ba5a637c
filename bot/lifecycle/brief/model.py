"""A project, its brief, and the versions of it."""

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from hashlib import sha256
from typing import Annotated, Literal, get_args

from bot.engine import formatting
from bot.engine.guards import NotNow
from bot.engine.personal import OWNERS_WORDS, Internal, PartOf, PersonId
from bot.lifecycle.brief import refusals
from bot.lifecycle.brief.terms_wording import (
    ON_ACCEPTANCE,
    STILL_OPEN,
    hours_named,
    ownership,
    price_named,
    version_named,
)
from bot.lifecycle.brief.timetable import Timetable
from bot.reading.values import Hours, Money, Wall

Stage = Literal[
    "drafting", "advertising", "reviewing", "interviewing", "offered", "agreeing", "working", "delivered", "accepted",
    "closed",
]  # fmt: skip
ORDER: tuple[Stage, ...] = get_args(Stage)


@dataclass(frozen=True, slots=True)
class Criterion:
    """One numbered thing that a stranger could check: pass or fail (F010)."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Pay:
    """The amount, and when it is paid, in words; `asked` if applicants name their price, within it if there is one."""

    money: Money
    terms: str = ON_ACCEPTANCE
    asked: bool = False

    def words(self) -> str:
        if self.asked:
            return f"{price_named(self.money)}, {self.terms}"
        return f"{formatting.money(self.money)}, {self.terms}"

    @property
    def exact(self) -> bool:
        """Whether both would mean the same sum: one amount, and for hours how many at most (nobody signs less)."""
        one = not self.asked and self.money.amount is not None
        return one and (self.money.per != "hour" or self.money.most_hours is not None)


@dataclass(frozen=True, slots=True)
class MustNice:
    """What the person must have, and what would be nice."""

    musts: tuple[str, ...]
    nices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Defaults:
    """What nobody is asked for, but is shown at review and can be changed: `edit defaults`."""

    samples: int = 2
    review_days: int = 5
    fix_rounds: int = 2
    portfolio: bool = True

    @property
    def ownership(self) -> str:
        """Who owns the result, as it stands in the brief."""
        return ownership(portfolio=self.portfolio)


@dataclass(frozen=True, slots=True)
class HoursAndOverlap:
    """Hours in a week, None where every applicant says theirs, and hours a day in which both are there."""

    hours: Hours | None
    overlap: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What is delivered, how it must be done, what is not part of it, how it is judged, by when and for what."""

    title: str
    result: str
    deliverables: tuple[str, ...]
    rules: tuple[str, ...]
    not_included: tuple[str, ...] = ()
    criteria: tuple[Criterion, ...]
    musts: tuple[str, ...]
    nices: tuple[str, ...] = ()
    pay: Pay
    hours: Hours | None
    overlap: Decimal = Decimal(0)
    timetable: Timetable
    samples: int = 2
    review_days: int = 5
    fix_rounds: int = 2
    silence: str = STILL_OPEN
    ownership: str = Defaults().ownership

    @property
    def cutoff(self) -> Wall:
        return self.timetable.cutoff

    def canonical(self) -> str:
        """The text whose hash names the version; one line each, in one order, nothing left to rendering."""
        rows = [
            f"title: {self.title}",
            f"result: {self.result}",
            *(f"deliverable: {line}" for line in self.deliverables),
            *(f"rule: {line}" for line in self.rules),
            *(f"not included: {line}" for line in self.not_included),
            *(f"{criterion.id}: {criterion.text}" for criterion in self.criteria),
            *(f"must: {line}" for line in self.musts),
            *(f"nice: {line}" for line in self.nices),
            f"pay: {self.pay.words()}",
            f"hours: {hours_named(self.hours)}, overlap {self.overlap.normalize():f} h",
            *(
                f"{name}: {wall.local.isoformat(timespec='minutes')} {wall.zone}"
                for name, wall in self.timetable.rows()
            ),
            f"samples: {self.samples}",
            f"review days: {self.review_days}; rounds of fixes: {self.fix_rounds}; silence means {self.silence}",
            f"ownership: {self.ownership}",
        ]
        return "\n".join(rows) + "\n"

    def moved(self, cutoff: Wall) -> "Brief":
        """The same brief with another cut-off and the review end that follows from it."""
        return replace(self, timetable=self.timetable.with_cutoff(cutoff, self.review_days))

    def starting(self, starts: Wall) -> "Brief":
        """The same brief with another start and the checkpoints that follow from it."""
        return replace(self, timetable=self.timetable.with_start(starts))


@dataclass(eq=False, kw_only=True)
class Version:
    """An immutable copy of a brief. `text` are its canonical bytes, never rendered again; `hash` is theirs."""

    id: Internal
    project: Annotated[str, PartOf("Project")]
    number: int
    text: Annotated[str, OWNERS_WORDS]
    hash: Internal
    brief: Annotated[Brief, OWNERS_WORDS]
    at: datetime

    @property
    def short(self) -> str:
        """How people see it: version 2, four characters in the footer."""
        return version_named(self.number, self.hash)


def version_of(brief: Brief, *, id: str, project: str, number: int, at: datetime) -> Version:
    text = brief.canonical()
    digest = sha256(text.encode()).hexdigest()
    return Version(id=id, project=project, number=number, text=text, hash=digest, brief=brief, at=at)


@dataclass(eq=False, kw_only=True)
class Project:
    """A task being outsourced. `stage` moves by verbs only; `since` is when it last did (aware, UTC).

    `answer_by` is the later date that applicants were given, `missed` how many dates the owner has let pass (T.14).
    """

    id: Internal
    owner: PersonId
    title: Annotated[str, OWNERS_WORDS]
    at: datetime
    since: datetime
    task: Internal = ""
    stage: Stage = "drafting"
    round: int = 0
    brief_version: Internal = ""
    numbers: int = 0
    outcome: Annotated[str, OWNERS_WORDS] = ""
    note: Annotated[str, OWNERS_WORDS] = ""
    paused: bool = False
    answer_by: datetime | None = None
    missed: int = 0
    version: int = 0

    def settle_on(self, version: Version) -> None:
        """This version is the one in force."""
        self.brief_version, self.numbers = version.id, version.number
        self.title = version.brief.title

    def rename(self, title: str) -> None:
        """Called so from now on. A version that was saved keeps the title that stands in its bytes. Raises NotNow."""
        if self.stage == "closed":
            raise NotNow(refusals.closed(self.title, self.outcome))
        self.title = title

    def move(self, to: Stage, at: datetime) -> None:
        """Go on to a later stage; going back is only possible by `again`. Raises NotNow."""
        if self.stage == "closed":
            raise NotNow(refusals.closed(self.title, self.outcome))
        if ORDER.index(to) < ORDER.index(self.stage):
            raise NotNow(refusals.past_that(self.title, self.stage))
        if to != self.stage:
            self.stage, self.since = to, at

    def again(self, at: datetime) -> None:
        """Advertise again: a new round begins from the reviewing stages, or after an offer came to nothing."""
        if self.stage not in ("reviewing", "interviewing", "offered", "agreeing", "closed"):
            raise NotNow(refusals.no_new_round(self.title, self.stage))
        self.stage, self.since, self.outcome, self.answer_by, self.missed = "drafting", at, "", None, 0

    def answers_by(self, planned: datetime) -> datetime:
        """By when applicants hear (aware): as `planned`, or the later date that they were given since."""
        return max(planned, self.answer_by) if self.answer_by else planned

    def miss_answer(self, by: datetime, *, owners: bool) -> None:
        """Applicants were to hear and did not; they are given another date. It counts where it was the owner's turn."""
        self.answer_by, self.missed = by, self.missed + owners

    def fall_back(self, to: Stage, at: datetime) -> None:
        """An offer was declined or an agreement failed: other applicants can be chosen again."""
        if self.stage not in ("offered", "agreeing", "interviewing", "reviewing"):
            raise NotNow(refusals.not_from_here(self.title, self.stage))
        self.stage, self.since = to, at

    def work_ended(self, to: Stage, at: datetime) -> None:
        """A contract was ended before its delivery was accepted: somebody else can be chosen."""
        if self.stage not in ("working", "delivered"):
            raise NotNow(refusals.not_from_here(self.title, self.stage))
        self.stage, self.since = to, at

    def close(self, outcome: str, at: datetime, note: str = "") -> None:
        """The end, with an outcome (C45)."""
        if self.stage == "closed":
            raise NotNow(refusals.closed_already(self.title, self.outcome))
        self.stage, self.since, self.outcome, self.note = "closed", at, outcome, note
