"""A contract from read-back to close, its dates, check-ins, and changes of a date."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated, Literal, get_args

from bot.engine.events import PlatformName
from bot.engine.guards import NotNow
from bot.engine.personal import HIRE, Internal, NotPersonal, PartOf, PersonId
from bot.lifecycle.contracts import refusals
from bot.lifecycle.contracts.model.check_in import SILENCE_STEPS, CheckIn
from bot.lifecycle.contracts.model.slip import Slip
from bot.reading.replies.check_ins import Report
from bot.reading.values import Wall

__all__ = [
    "BEFORE_WORK",
    "MAX_READ_BACKS",
    "PARTIES",
    "POINT_KEYS",
    "SILENCE_STEPS",
    "CheckIn",
    "Contract",
    "ContractStage",
    "Milestone",
    "Party",
    "Point",
    "PointKey",
    "Report",
    "Slip",
]
ContractStage = Literal["reading_back", "signing", "working", "delivered", "accepted", "closed", "ended"]
Party = Literal["owner", "contractor"]
"""Which of the two has signed, is asked, or is late."""
PARTIES: tuple[Party, ...] = get_args(Party)
PointKey = Literal["what", "not", "due"]
"""What a point of the read-back is about: the work and its check, what is not part of it, the date and what blocks."""
POINT_KEYS: tuple[PointKey, ...] = get_args(PointKey)
BEFORE_WORK: tuple[ContractStage, ...] = ("reading_back", "signing")
MAX_READ_BACKS = 3


@dataclass(frozen=True, slots=True)
class Point:
    """One point of the read-back: what it is about, what they wrote, hints from code, and the owner's tick."""

    key: PointKey
    text: str
    hints: tuple[str, ...] = ()
    matches: bool | None = None
    meant: str = ""


@dataclass(eq=False, kw_only=True)
class Contract:
    """Owner and contractor around one version. Times aware, UTC.

    `owner_spoke` is when the owner last wrote to the contractor or decided something they had asked; `stopping` since
    when the contractor says that they cannot go on.
    """

    id: Internal
    project: Internal
    application: Internal
    owner: PersonId
    contractor: PersonId
    platform: PlatformName
    version_id: Internal
    at: datetime
    stage: ContractStage = "reading_back"
    rounds: int = 0
    answer_by: datetime | None = None
    points: Annotated[tuple[Point, ...], HIRE] = ()
    signed_owner: datetime | None = None
    signed_contractor: datetime | None = None
    started: datetime | None = None
    owner_owes: Annotated[str, HIRE] = ""
    owed_since: datetime | None = None
    paid: Internal = ""
    last_heard: datetime | None = None
    owner_spoke: datetime | None = None
    stopping: datetime | None = None
    version: int = 0

    def read_back(self, points: tuple[Point, ...]) -> None:
        """The contractor's own words, per point; points that matched before stay."""
        if self.stage != "reading_back":
            raise NotNow(refusals.ALREADY_READ_BACK)
        kept = {point.key: point for point in self.points if point.matches}
        self.points = tuple(kept.get(point.key, point) for point in points)
        self.rounds += 1

    def tick(self, key: PointKey, matches: bool, meant: str = "") -> None:
        """The owner says of one point whether it matches; all matching means that both can sign (F066)."""
        if self.stage != "reading_back":
            raise NotNow(refusals.SETTLED_ALREADY)
        self.points = tuple(
            replace(point, matches=matches, meant=meant) if point.key == key else point for point in self.points
        )
        if self.points and all(point.matches for point in self.points):
            self.stage = "signing"

    @property
    def gaps(self) -> tuple[Point, ...]:
        """The points that did not match."""
        return tuple(point for point in self.points if point.matches is False)

    @property
    def ticked(self) -> bool:
        """Whether the owner has looked at every point."""
        return bool(self.points) and all(point.matches is not None for point in self.points)

    def signed(self, party: Party) -> datetime | None:
        """When this side agreed to the card."""
        return self.signed_owner if party == "owner" else self.signed_contractor

    @property
    def unsigned(self) -> tuple[Party, ...]:
        """Who has still to agree to the card; nobody at any other stage."""
        return tuple(party for party in PARTIES if not self.signed(party)) if self.stage == "signing" else ()

    def sign(self, party: Party, at: datetime) -> bool:
        """One side agrees to the card; gives whether both have now (F068)."""
        if self.stage != "signing":
            raise NotNow(refusals.NOTHING_TO_AGREE_TO)
        if party == "owner":
            self.signed_owner = self.signed_owner or at
        else:
            self.signed_contractor = self.signed_contractor or at
        if self.signed_owner and self.signed_contractor:
            self.stage, self.started, self.last_heard = "working", at, at
            return True
        return False

    def date_card(self, party: Party) -> str:
        """The name of what a side is told when a date passes."""
        return f"date:{self.id}:{party}"

    def amend(self, version_id: str) -> None:
        """A change both agreed to: a new version is in force."""
        if self.stage not in ("reading_back", "signing", "working", "delivered"):
            raise NotNow(refusals.NO_CHANGE_ANY_MORE)
        self.version_id = version_id

    def heard(self, at: datetime) -> None:
        self.last_heard = at

    def spoken_to(self, at: datetime) -> None:
        """The owner has written, or decided what was asked: a report or a stop waits for them no longer."""
        self.owner_spoke = at

    def unanswered(self, at: datetime) -> bool:
        """Whether the owner has neither written nor decided anything since."""
        return self.owner_spoke is None or self.owner_spoke < at

    @property
    def stopped(self) -> datetime | None:
        """Since when the contractor cannot go on and waits for the owner's word about it; None if they do not."""
        waits = self.stopping is not None and self.stopping == self.last_heard and self.unanswered(self.stopping)
        return self.stopping if waits else None

    def blocked_by(self, checks: Iterable[CheckIn]) -> CheckIn | None:
        """The last report, if it says that the contractor is blocked and the owner has not answered it."""
        reports = [check for check in checks if check.answered is not None]
        last = max(reports, key=lambda check: check.answered or check.at, default=None)
        if last is None or last.answered is None or last.report != "blocked":
            return None
        return last if self.unanswered(last.answered) else None

    def cannot_go_on(self, at: datetime) -> None:
        """The contractor says so; it stands until the owner has written or ended it, or the work goes on."""
        self.last_heard = self.stopping = at

    def wait_for_hand_over(self, what: str, at: datetime) -> None:
        """The owner still has to hand something over: at work silence clocks stop, and full days move the cut-off; the
        days count from the first thing asked for (C37, F070)."""
        if self.stage not in (*BEFORE_WORK, "working"):
            raise NotNow(refusals.NOT_UNDER_WAY)
        self.owner_owes, self.owed_since = what, self.owed_since or at

    def hand_over(self, at: datetime) -> int:
        """It has come; gives the full days of 24 hours that it took."""
        if not self.owner_owes or self.owed_since is None:
            raise NotNow(refusals.NOTHING_OWED)
        days = max(0, (at - self.owed_since).days)
        self.owner_owes, self.owed_since = "", None
        return days

    def deliver(self) -> None:
        if self.stage not in ("working", "delivered"):
            raise NotNow(refusals.nothing_to_deliver(self.stage))
        self.stage = "delivered"

    def back_to_work(self) -> None:
        if self.stage != "delivered":
            raise NotNow(refusals.NO_DELIVERY_TO_FIX)
        self.stage = "working"

    def accept(self) -> None:
        if self.stage != "delivered":
            raise NotNow(refusals.NO_DELIVERY_TO_ACCEPT)
        self.stage = "accepted"

    def close(self) -> None:
        if self.stage not in ("accepted", "closed"):
            raise NotNow(refusals.ONLY_ACCEPTED_CLOSES)
        self.stage = "closed"

    def end(self) -> None:
        """Stopped before delivery was accepted."""
        if self.stage == "accepted":
            raise NotNow(refusals.ACCEPTED_ALREADY)
        if self.stage in ("closed", "ended"):
            raise NotNow(refusals.ENDED_ALREADY)
        self.stage = "ended"


@dataclass(eq=False, kw_only=True)
class Milestone:
    """One date of a contract. The wall time and its zone are the truth; `checkpoint` or `cutoff`."""

    id: Internal
    contract: Annotated[str, PartOf("Contract")]
    label: Annotated[str, NotPersonal()]
    wall: Annotated[Wall, NotPersonal()]
    kind: Literal["checkpoint", "cutoff"]
    at: datetime
    state: Literal["open", "done", "dropped"] = "open"
    version: int = 0
