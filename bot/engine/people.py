"""Who: people, their accounts on the platforms, and what they may do."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal

from bot.engine.events import Account, PlatformName
from bot.engine.personal import Internal, OnlyPersonId, Personal, PersonalName, PersonId
from bot.reading.language.spoken import own_language

Right = Literal["admin", "owner"]

DEFAULT_LOCALE = "en-US"
"""What Slack and Discord report for whoever never chose a language."""


class Side(StrEnum):
    """The two sides of a piece of work. Each talks to us on the platform that the organisation has for it."""

    OWNER = "owner"
    CONTRACTOR = "contractor"


@dataclass(eq=False, kw_only=True)
class Person:
    """One human. `zone` is IANA; `zone_source` tells a stated zone from a platform's hint. `locale` is a language with
    or without a country ("en", "de-DE"), `locale_source` who told it. Times aware, UTC."""

    id: PersonId
    name: Annotated[str, PersonalName("id")]
    at: datetime
    zone: Annotated[str, Personal("id", "UTC")] = "UTC"
    zone_source: Annotated[Literal["", "platform", "stated"], Personal("id")] = ""
    locale: Annotated[str, Personal("id", "en")] = "en"
    locale_source: Annotated[Literal["", "words", "platform"], Personal("id")] = ""
    rights: Annotated[tuple[str, ...], Personal("id", ())] = ()
    member: Annotated[bool, Personal("id", False)] = False
    last_on: PlatformName = "slack"
    version: int = 0

    def learn_locale(self, told: str) -> None:
        """Take what a platform's profile says, which outranks what their words tell. Its default is what everybody has
        who never chose: it says neither language nor country, so 3/12 is asked as it is of anybody (C32)."""
        if told and told != DEFAULT_LOCALE:
            self.locale, self.locale_source = told, "platform"

    def learn_language(self, text: str) -> None:
        """Take the language of what they have written, if that is sure and no profile has said another."""
        language = own_language(text)
        if language is not None and self.locale_source != "platform":
            self.locale, self.locale_source = language, "words"

    def may(self, right: Right) -> bool:
        """Whether they have this right; an admin has every one (PRODUCT, Who may do what)."""
        return right in self.rights or "admin" in self.rights


@dataclass(eq=False, kw_only=True)
class Identity:
    """An account of a person. `unreachable` is why nothing can be said to it (one of ports.Why, or "chose_here"), ""
    if it is not known to be."""

    id: Annotated[str, Personal("person")]
    person: OnlyPersonId
    platform: PlatformName
    account: Annotated[str, Personal("person")]
    at: datetime
    unreachable: Internal = ""
    kind: Internal = "member"

    @property
    def as_account(self) -> Account:
        """The account as events and messages name it."""
        return Account(self.platform, self.account)


@dataclass(eq=False, kw_only=True)
class Code:
    """A one-time code: what it is for, whose it is, until when (aware, UTC)."""

    id: Internal
    purpose: Literal["admin", "link"]
    person: OnlyPersonId
    until: datetime
    used: bool = False


@dataclass(eq=False, kw_only=True)
class Waiting:
    """A message that could not reach its person; it is shown at their next press (C1)."""

    id: Internal
    person: OnlyPersonId
    platform: PlatformName
    at: datetime
    message: Annotated[object, Personal("person", None)] = field(default=None)
    card: Internal = ""
    talk: Internal = ""


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom a sentence is written: their name, zone and language, and the other side's zone if there is one."""

    name: str
    zone: str
    locale: str = "en"
    other_zone: str = ""

    @property
    def zones(self) -> tuple[str, ...]:
        """The zones in which this reader is told a time: the reader's own and the other side's, by name."""
        return tuple(dict.fromkeys(z for z in (self.other_zone, self.zone) if z))
