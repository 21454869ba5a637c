"""A contract from read-back to close, its dates, check-ins, and changes of a date."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from bot.engine.events import PlatformName
from bot.engine.guards import NotNow
from bot.reading.replies.check_ins import Report
from bot.reading.values import Wall

ContractStage = Literal["reading_back", "signing", "working", "delivered", "accepted", "closed", "ended"]
Side = Literal["owner", "contractor"]
MAX_READ_BACKS = 3


@dataclass(frozen=True, slots=True)
class Point:
    """One point of the read-back: what it is about, what they wrote, hints from code, and the owner's tick."""

    key: Literal["what", "not", "due"]
    text: str
    hints: tuple[str, ...] = ()
    matches: bool | None = None
    meant: str = ""


@dataclass(eq=False, kw_only=True)
class Contract:
    """Owner and contractor around one version. Times aware, UTC."""

    id: str
    project: str
    application: str
    owner: str
    contractor: str
    platform: PlatformName
    version_id: str
    at: datetime
    stage: ContractStage = "reading_back"
    rounds: int = 0
    answer_by: datetime | None = None
    points: tuple[Point, ...] = ()
    signed_owner: datetime | None = None
    signed_contractor: datetime | None = None
    started: datetime | None = None
    owner_owes: str = ""
    owed_since: datetime | None = None
    paid: str = ""
    last_heard: datetime | None = None
    version: int = 0

    def read_back(self, points: tuple[Point, ...]) -> None:
        """The contractor's own words, per point; points that matched before stay."""
        if self.stage != "reading_back":
            raise NotNow("The work has been read back already.")
        kept = {one.key: one for one in self.points if one.matches}
        self.points = tuple(kept.get(one.key, one) for one in points)
        self.rounds += 1

    def tick(self, key: str, matches: bool, meant: str = "") -> None:
        """The owner says of one point whether it matches; all matching means that both can sign (F066)."""
        if self.stage != "reading_back":
            raise NotNow("This has been settled already.")
        self.points = tuple(
            replace(one, matches=matches, meant=meant) if one.key == key else one for one in self.points
        )
        if self.points and all(one.matches for one in self.points):
            self.stage = "signing"

    @property
    def gaps(self) -> tuple[Point, ...]:
        return tuple(one for one in self.points if one.matches is False)

    @property
    def ticked(self) -> bool:
        """Whether the owner has looked at every point."""
        return bool(self.points) and all(one.matches is not None for one in self.points)

    def sign(self, side: Literal["owner", "contractor"], at: datetime) -> bool:
        """One side agrees to the card; gives whether both have now (F068)."""
        if self.stage != "signing":
            raise NotNow("There is nothing to agree to just now.")
        if side == "owner":
            self.signed_owner = self.signed_owner or at
        else:
            self.signed_contractor = self.signed_contractor or at
        if self.signed_owner and self.signed_contractor:
            self.stage, self.started, self.last_heard = "working", at, at
            return True
        return False

    def amend(self, version_id: str) -> None:
        """A change both agreed to: a new version is in force."""
        if self.stage not in ("reading_back", "signing", "working", "delivered"):
            raise NotNow("This contract can no longer be changed.")
        self.version_id = version_id

    def heard(self, at: datetime) -> None:
        self.last_heard = at

    def wait_for_owner(self, what: str, at: datetime) -> None:
        """The owner owes something: silence clocks stop, and full days move the cut-off (C37)."""
        if self.stage != "working":
            raise NotNow("The work is not under way.")
        self.owner_owes, self.owed_since = what, self.owed_since or at

    def owner_gave(self, at: datetime) -> int:
        """What was owed has come; gives the full days of 24 hours that it took."""
        if not self.owner_owes or self.owed_since is None:
            raise NotNow("Nothing is owed just now.")
        days = max(0, (at - self.owed_since).days)
        self.owner_owes, self.owed_since = "", None
        return days

    def deliver(self) -> None:
        if self.stage not in ("working", "delivered"):
            raise NotNow(f"There is nothing to deliver just now; the work is {self.stage.replace('_', ' ')}.")
        self.stage = "delivered"

    def back_to_work(self) -> None:
        if self.stage != "delivered":
            raise NotNow("There is no delivery to fix.")
        self.stage = "working"

    def accept(self) -> None:
        if self.stage != "delivered":
            raise NotNow("There is no delivery to accept.")
        self.stage = "accepted"

    def close(self) -> None:
        if self.stage not in ("accepted", "closed"):
            raise NotNow("Only accepted work can be closed.")
        self.stage = "closed"

    def end(self) -> None:
        """Stopped before delivery was accepted."""
        if self.stage == "accepted":
            raise NotNow("The work has been accepted already.")
        if self.stage in ("closed", "ended"):
            raise NotNow("This contract has ended already.")
        self.stage = "ended"


@dataclass(eq=False, kw_only=True)
class Milestone:
    """One date of a contract. The wall time and its zone are the truth; `checkpoint` or `cutoff`."""

    id: str
    contract: str
    label: str
    wall: Wall
    kind: Literal["checkpoint", "cutoff"]
    at: datetime
    state: Literal["open", "done", "dropped"] = "open"
    version: int = 0


@dataclass(eq=False, kw_only=True)
class CheckIn:
    """One ping and what came of it. `rung` counts the steps of the silence ladder taken so far, `since` is when its
    clock began to run (later than `at` after a snooze, or after a time in which the owner owed something)."""

    id: str
    contract: str
    milestone: str
    at: datetime
    report: str = ""
    note: str = ""
    answered: datetime | None = None
    rung: int = 0
    snoozed: bool = False
    since: datetime | None = None
    version: int = 0

    @property
    def clock(self) -> datetime:
        """From when silence counts (aware, UTC)."""
        return self.since or self.at

    def answer(self, report: Report, note: str, at: datetime) -> None:
        self.report, self.note, self.answered = report, note, at

    @property
    def open(self) -> bool:
        return self.answered is None


@dataclass(eq=False, kw_only=True)
class Slip:
    """A request to move the cut-off, two-sided (F075). `offered` is the owner's counter-offer, which needs a yes."""

    id: str
    contract: str
    by: str
    wall: Wall
    reason: str
    at: datetime
    state: Literal["asked", "offered", "agreed", "kept"] = "asked"
    ready: str = ""
    offered: Wall | None = None
    version: int = 0

    def decide(self, agreed: bool) -> None:
        if self.state != "asked":
            raise NotNow("This request has been answered already.")
        self.state = "agreed" if agreed else "kept"

    def offer(self, wall: Wall) -> None:
        """The owner can give less than was asked; nothing moves before the contractor says yes."""
        if self.state != "asked":
            raise NotNow("This request has been answered already.")
        self.state, self.offered = "offered", wall

    def answer(self, taken: bool) -> None:
        """The contractor's word on what was offered."""
        if self.state != "offered":
            raise NotNow("There is nothing offered to you just now.")
        self.state = "agreed" if taken else "kept"

    @property
    def agreed_on(self) -> Wall:
        return self.offered or self.wall
