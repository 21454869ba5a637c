"""What a pasted post says, field by field, each value with the place it came from; what it does not say is absent."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from bot.reading.brief.headings import Field
from bot.reading.money.pay_terms import PayTerms
from bot.reading.result import Reading, Span
from bot.reading.values import Duration, Hours, Money, When

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A value and the half-open range of the pasted text that it was read from."""

    value: T
    span: Span


@dataclass(frozen=True, slots=True)
class Deliverable:
    """One thing to hand over; `count` only if the text counts it."""

    what: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, a bullet or a heading of the post as it stands there, and the fields that it speaks of, if any."""

    text: str
    span: Span
    speaks_of: tuple[Field, ...] = ()


Lines = tuple[Found[str], ...]


def _none_money() -> Reading[Money]:
    return Reading.nothing()


def _none_when() -> Reading[When]:
    return Reading.nothing()


def _none_duration() -> Reading[Duration]:
    return Reading.nothing()


def _none_hours() -> Reading[Hours]:
    return Reading.nothing()


def _none_terms() -> Reading[PayTerms]:
    return Reading.nothing()


@dataclass(frozen=True, slots=True)
class BriefRead:
    """The fields of PRODUCT's brief that a text names. Readings carry spans in that text; nothing is filled in.

    `lines` is the whole text once more, so that whoever uses some of the fields can tell what is left.
    """

    title: Found[str] | None = None
    goal: Found[str] | None = None
    deliverables: tuple[Found[Deliverable], ...] = ()
    rules: Lines = ()
    criteria: Lines = ()
    not_included: Lines = ()
    must_haves: Lines = ()
    nice_to_haves: Lines = ()
    skills: Lines = ()
    samples: Lines = ()
    instructions: Lines = ()
    contact: Lines = ()
    budget: Reading[Money] = field(default_factory=_none_money)
    pay_terms: Reading[PayTerms] = field(default_factory=_none_terms)
    duration: Reading[Duration] = field(default_factory=_none_duration)
    hours: Reading[Hours] = field(default_factory=_none_hours)
    deadline: Reading[When] = field(default_factory=_none_when)
    lines: tuple[Line, ...] = ()
