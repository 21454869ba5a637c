"""What every reader returns: a value, a choice of values, or nothing; never an exception."""

from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

T = TypeVar("T")

Status = Literal["read", "choose", "none"]
Query = Literal["past", "soon", "far", "gap", "overlap"]
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """What a reader made of a text.

    `status` says which of the rest holds: "read" has `value`, "choose" has two or three `options`, "none" has neither.
    `span` is the half-open range of characters that the value was read from. `query` names a reason to ask before
    the value is believed (a date in the past, in minutes, years ahead, or in a gap or overlap of its zone).
    """

    status: Status
    value: T | None = None
    options: tuple[T, ...] = ()
    span: Span | None = None
    query: Query | None = None

    @classmethod
    def found(cls, value: T, span: Span, query: Query | None = None) -> "Reading[T]":
        return cls("read", value, (), span, query)

    @classmethod
    def choose(cls, options: tuple[T, ...], span: Span) -> "Reading[T]":
        return cls("choose", None, options[:3], span)

    @classmethod
    def nothing(cls) -> "Reading[T]":
        return cls("none")
