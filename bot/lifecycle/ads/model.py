"""Ads, the channels they stand in, and the one instruction that code checks."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from re import compile as pattern
from typing import Annotated, Literal
from unicodedata import normalize

from bot.engine.events import PlatformName
from bot.engine.guards import NotNow
from bot.engine.personal import OWNERS_WORDS, PUBLISHED, Internal, PartOf, Personal, PersonalName, PersonId
from bot.lifecycle.ads import refusals
from bot.reading.language.number_words import SMALL

KEPT = timedelta(days=60)
"""How long the answers of applicants are kept after the ad has closed; they are told so at the start (T.3)."""
MINUTES_TO_APPLY = 5
"""About as long as applying takes; people are told so before they begin."""
NEAR = 6
TOKEN = pattern(r"\w+")

FOR_ONE_PERSON = 0
"""The round of an ad that was never published: its project is offered to one person first."""

InstructionKind = Literal["number_near", "word", "samples", "none"]
AdState = Literal["draft", "live", "closed"]
PostingState = Literal["queued", "live", "refused", "skipped", "closed"]


@dataclass(frozen=True, slots=True)
class Instruction:
    """A job-relevant request that stands only in the ad, and the rule that checks it (F035, C22).

    number_near: a number stands within six words of one of `words` in the pitch. word: one of `words` stands in it.
    samples: exactly `count` samples came.
    """

    kind: InstructionKind
    text: str
    words: tuple[str, ...] = ()
    count: int = 0

    def followed_by(self, pitch: str, samples: int = 0) -> bool:
        """Whether what was sent does what the ad asks; tolerant of case, width and punctuation."""
        if self.kind == "none":
            return True
        if self.kind == "samples":
            return samples == self.count
        plain = normalize("NFKC", pitch).lower()
        tokens = TOKEN.findall(plain)
        if self.kind == "word":
            return any(word in tokens or (" " in word and word in plain) for word in self.words)
        numbers = [place for place, token in enumerate(tokens) if token[0].isdecimal() or token in SMALL]
        places = [place for place, token in enumerate(tokens) if token in self.words]
        near = any(0 < abs(number - place) <= NEAR for number in numbers for place in places)
        glued = any(token[0].isdecimal() and token.rstrip("s").endswith(self.words) for token in tokens)
        return near or glued


@dataclass(eq=False, kw_only=True)
class Ad:
    """One round of advertising one version. `closes` is aware, UTC."""

    id: Internal
    project: Annotated[str, PartOf("Project")]
    round: int
    version_id: Internal
    title: Annotated[str, PUBLISHED]
    instruction: Annotated[Instruction, PUBLISHED]
    closes: datetime
    at: datetime
    state: AdState = "draft"
    version: int = 0

    def publish(self) -> None:
        if self.state == "closed":
            raise NotNow(refusals.AD_CLOSED)
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

    id: Internal
    ad: Annotated[str, PartOf("Ad")]
    place: Internal
    platform: PlatformName
    name: Internal
    at: datetime
    state: PostingState = "queued"
    why: Internal = ""
    tries: int = 0
    version: int = 0

    @property
    def card(self) -> str:
        """The name of the posted message."""
        return f"ad:{self.ad}:{self.place}"

    @property
    def visible(self) -> bool:
        """Whether people see it, or will in a moment."""
        return self.state in ("queued", "live")

    def arrived(self, still_open: bool) -> None:
        """It stands in the channel; after the ad's end it came too late to be anything but closed."""
        self.state, self.why = ("live" if still_open else "closed"), ""

    def refuse(self, why: str) -> None:
        self.state, self.why = "refused", why

    def close(self) -> None:
        self.state = "closed"

    def retry(self) -> None:
        if self.state != "refused":
            raise NotNow(refusals.not_refused(self.name, self.state))
        self.state, self.why = "queued", ""
        self.tries += 1

    def skip(self) -> None:
        if self.state == "refused":
            self.state = "skipped"


@dataclass(eq=False, kw_only=True)
class Inquiry:
    """A question that somebody outside asked about an ad or a piece of work, and the owner's answer."""

    id: Internal
    project: Internal
    person: PersonId
    platform: PlatformName
    name: Annotated[str, PersonalName("person")]
    text: Annotated[str, Personal("person")]
    at: datetime
    answer: Annotated[str, OWNERS_WORDS] = ""
    version: int = 0

    def must_be_open(self) -> None:
        """Raises NotNow if the answer has been given."""
        if self.answer:
            raise NotNow(refusals.ANSWERED_ALREADY)

    def answered(self, text: str) -> None:
        self.must_be_open()
        self.answer = text
