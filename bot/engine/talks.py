"""A conversation as a row: which flow about which subject with whom, and every answer given so far."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Annotated, Literal

from bot.engine.events import PlatformName
from bot.engine.flow import Answer
from bot.engine.personal import Internal, KeyedByPerson, Personal, PersonId

TalkState = Literal["open", "paused", "closed"]
ASIDE = "aside"
"""Among the known answers of a talk: it only changes what is settled already, so words that fit something else leave it
waiting."""


@dataclass(frozen=True, slots=True)
class Held:
    """Words that were not taken as the answer yet: they looked like chatter, a question or a command."""

    key: str
    text: str
    message: str
    at: datetime


@dataclass(eq=False, kw_only=True)
class Talk:
    """One run of a flow. `asked` is the key of the question last shown, as card `card_number`, since card
    `since`; `shown` the fingerprint of what was shown; `before` the key of the one asked before it."""

    id: Internal
    person: PersonId
    flow: Internal
    subject: Internal
    platform: PlatformName
    account: Annotated[str, Personal("person")]
    at: datetime
    state: TalkState = "open"
    known: Annotated[Mapping[str, object], Personal("person", {})] = field(default_factory=dict)
    answers: Annotated[Mapping[str, Answer], Personal("person", {})] = field(default_factory=dict)
    asked: Internal = ""
    card_number: int = 0
    before: Internal = ""
    since: int = 0
    shown: Internal = ""
    held: Annotated[Held | None, Personal("person", None)] = None
    focused: datetime | None = None
    last_active: datetime | None = None
    version: int = 0

    @property
    def aside(self) -> bool:
        """Whether it only changes what is settled already."""
        return bool(self.known.get(ASIDE))

    @property
    def card(self) -> str:
        """The name of the message that shows the question now open."""
        return f"talk:{self.id}:{self.card_number}"

    @property
    def cards(self) -> tuple[str, ...]:
        """The names of every message that shows the question now open, oldest first."""
        return tuple(f"talk:{self.id}:{number}" for number in range(self.since, self.card_number + 1))

    def shows(self, number: str) -> bool:
        """Whether this card number belongs to a showing of the question that is open now."""
        return number.isdecimal() and self.since <= int(number) <= self.card_number

    def answer(self, key: str, answer: Answer) -> None:
        """Store the answer to a question; words that were held for it are let go."""
        self.answers = {**self.answers, key: answer}
        self.held = None

    def forget(self, *keys: str) -> None:
        """Ask these again; what was said stays readable as the earlier answer."""
        self.answers = {
            key: replace(answer, has_value=False, skipped=False, options=()) if key in keys else answer
            for key, answer in self.answers.items()
        }


@dataclass(eq=False, kw_only=True)
class Draft:
    """What a person typed into a form that was refused, so that the form can be shown again as they left it."""

    id: Annotated[str, KeyedByPerson()]
    at: datetime
    values: Annotated[Mapping[str, tuple[str, ...]], Personal("id", {})] = field(default_factory=dict)

    @property
    def of(self) -> str:
        """The account that it is of."""
        return self.id.partition("/")[0]
