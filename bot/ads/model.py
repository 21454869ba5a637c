"""Ads, the channels they stand in, and the one instruction that code checks."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.engine.guards import NotNow

InstructionKind = Literal["number_near", "word", "samples", "none"]
AdState = Literal["draft", "live", "closed"]
PostingState = Literal["queued", "live", "refused", "skipped", "closed"]


@dataclass(frozen=True, slots=True)
class Instruction:
    """A job-relevant request that stands only in the ad, and the rule that checks it (F035, C22).

    number_near: a number and one of `words` stand in the pitch. word: one of `words` stands in it.
    samples: exactly `count` samples came.
    """

    kind: InstructionKind
    text: str
    words: tuple[str, ...] = ()
    count: int = 0


@dataclass(eq=False, kw_only=True)
class Ad:
    """One round of advertising one version. `closes` is aware, UTC."""

    id: str
    project: str
    round: int
    version_id: str
    title: str
    instruction: Instruction
    closes: datetime
    at: datetime
    state: AdState = "draft"
    version: int = 0

    def publish(self) -> None:
        if self.state == "closed":
            raise NotNow("This ad has closed. A new round can be started.")
        self.state = "live"

    def close(self) -> None:
        """No more applications; doing it twice is fine."""
        self.state = "closed"

    @property
    def open(self) -> bool:
        return self.state == "live"


@dataclass(eq=False, kw_only=True)
class Posting:
    """One ad in one channel: one row, one status; a retry never posts twice (C45, X08)."""

    id: str
    ad: str
    place: str
    platform: str
    name: str
    at: datetime
    state: PostingState = "queued"
    why: str = ""
    tries: int = 0
    version: int = 0

    @property
    def card(self) -> str:
        """The name of the posted message."""
        return f"ad:{self.ad}:{self.place}"

    def retry(self) -> None:
        if self.state != "refused":
            raise NotNow(f"{self.name} is {self.state}.")
        self.state, self.why = "queued", ""
        self.tries += 1

    def skip(self) -> None:
        if self.state == "refused":
            self.state = "skipped"
