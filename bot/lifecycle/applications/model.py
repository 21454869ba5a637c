"""An application and its stages."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated, Literal

from bot.engine.events import PlatformName
from bot.engine.guards import NotNow
from bot.engine.personal import Internal, Personal, PersonalName, PersonId
from bot.engine.questions import Sample, Times
from bot.lifecycle.applications import refusals
from bot.reading.values import Days, Money

ApplicationStage = Literal[
    "started",
    "sent",
    "maybe",
    "shortlisted",
    "interviewing",
    "finalist",
    "offered",
    "hired",
    "not_chosen",
    "withdrawn",
]
UNDECIDED: tuple[ApplicationStage, ...] = ("sent", "maybe", "shortlisted", "interviewing", "finalist", "offered")
PITCH_WORDS = (30, 150)
ENDED: tuple[ApplicationStage, ...] = ("hired", "not_chosen", "withdrawn")


@dataclass(frozen=True, slots=True)
class Evidence:
    """How an applicant says that they meet one must-have, in their words."""

    must: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """What was sent, as it was sent. `notes` is whose part of the samples was theirs, `price` what they ask for where
    the owner lets applicants name it.

    Every answer but the first is empty by default, for rows that were sent before it was asked.
    """

    times: Times
    pitch: str = ""
    samples: tuple[Sample, ...] = ()
    notes: str = ""
    evidence: tuple[Evidence, ...] = ()
    price: Money | None = None


def emptied(applied: Applied | None) -> Applied | None:
    """What is left of an application whose writer is forgotten: the zone, in which its dates are told."""
    return Applied(times=Times(applied.times.zone)) if applied else None


@dataclass(frozen=True, slots=True)
class Flag:
    """A screening finding: the rule, what it saw, and the applicant's own words. Never a decision (C23)."""

    rule: str
    says: str
    quote: str = ""


@dataclass(eq=False, kw_only=True)
class Application:
    """One person's answer to one ad. `number` counts the sent ones of a project; times aware, UTC."""

    id: Internal
    ad: Internal
    project: Internal
    person: PersonId
    platform: PlatformName
    account: Annotated[str, Personal("person")]
    name: Annotated[str, PersonalName("person")]
    at: datetime
    stage: ApplicationStage = "started"
    number: int = 0
    sent_at: datetime | None = None
    applied: Annotated[Applied | None, Personal("person", emptied)] = None
    flags: Annotated[tuple[Flag, ...], Personal("person", ())] = ()
    second_chance: Internal = ""
    opened: bool = False
    asked_again: bool = False
    reason: Annotated[str, Personal("person")] = ""
    answered: bool = False
    may_contact: bool = False
    version: int = 0

    @property
    def decided(self) -> ApplicationStage:
        """The stage as the applicant may know it: what the owner has marked for themselves, or decided but not yet
        let me tell, is no more than sent (PRODUCT promise 2)."""
        if self.stage in ("maybe", "shortlisted") or (self.stage == "not_chosen" and not self.answered):
            return "sent"
        return self.stage

    @property
    def unaware(self) -> bool:
        """The owner has them in mind, and they have neither applied nor, unless there is an offer, heard of it."""
        return self.sent_at is None and self.number > 0 and self.stage in ("finalist", "not_chosen")

    @property
    def waits_for_sample(self) -> bool:
        """The owner has asked for another sample, and it has not come yet."""
        return self.stage == "sent" and self.second_chance == "asked"

    @property
    def zone(self) -> str:
        """The applicant's zone as they stated it (IANA), or UTC before they have."""
        return (self.applied.times.zone if self.applied else None) or "UTC"

    def send(self, applied: Applied, number: int, at: datetime) -> None:
        """Sent, or sent again after an edit; only until somebody has decided."""
        if self.stage not in ("started", "sent") or (self.sent_at is not None and self.opened):
            raise NotNow(refusals.BEING_READ)
        self.applied, self.stage, self.sent_at = applied, "sent", at
        self.second_chance = ""
        self.number = self.number or number

    def block(self, days: Days) -> None:
        """They are away on these days, as said at work."""
        applied = self.applied or Applied(times=Times(self.zone))
        times = replace(applied.times, blocked=(*(applied.times.blocked or ()), days))
        self.applied = replace(applied, times=times)

    def reopen_for_edit(self) -> None:
        if self.stage != "sent" or self.opened:
            raise NotNow(refusals.BEING_READ)

    def ask_for_sample(self) -> None:
        """Once, the applicant may change the samples of an application that was opened already (C22)."""
        if self.asked_again:
            raise NotNow(refusals.asked_already(self.name))
        if self.stage != "sent":
            raise NotNow(refusals.already(self.name, self.stage))
        self.asked_again, self.opened, self.second_chance = True, False, "asked"

    def stop_waiting(self) -> None:
        """The day that was given for another sample is over."""
        self.second_chance = ""

    def shortlist(self) -> None:
        """The first decision stands; another one begins with Undo (PRODUCT 5.1 rule 13)."""
        self._decide("shortlisted", ("sent",))

    def maybe(self) -> None:
        self._decide("maybe", ("sent",))

    def interview(self) -> None:
        self._decide("interviewing", ("shortlisted", "sent", "maybe"))

    def make_finalist(self) -> None:
        self._decide("finalist", ("interviewing",))

    def offer(self) -> None:
        """Only whoever was interviewed can be made an offer (C29)."""
        self._decide("offered", ("interviewing", "finalist"))

    def hire(self) -> None:
        self._decide("hired", ("offered",))

    def offer_ended(self) -> None:
        """Declined or expired: a finalist again, should the owner want to come back."""
        self._decide("finalist", ("offered",))

    def not_chosen(self, reason: str) -> None:
        self._decide("not_chosen", ("sent", "maybe", "shortlisted", "interviewing", "finalist"))
        self.reason = reason

    def keep(self) -> None:
        """Back into the queue: a second human look, or an undo."""
        self._decide("sent", ("not_chosen", "maybe", "shortlisted"))
        self.reason = ""

    def withdraw(self) -> None:
        if self.decided in ENDED:
            raise NotNow(refusals.ended_already(self.stage))
        self.stage = "withdrawn"

    def _decide(self, to: ApplicationStage, ok: tuple[ApplicationStage, ...]) -> None:
        if self.stage == to:
            raise NotNow(refusals.already(self.name, to))
        if self.stage not in ok:
            raise NotNow(refusals.not_from_here(self.name, self.stage))
        self.stage = to
