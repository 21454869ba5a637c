"""What every reader returns: a value, a choice of values, or nothing; never an exception."""

from dataclasses import dataclass, replace
from typing import Generic, Literal, TypeVar

T = TypeVar("T")

Status = Literal["read", "choose", "none"]
Query = Literal["past", "soon", "far", "gap", "overlap"]
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """What a reader made of a text.

    `status` says which of the rest holds: "read" has `value`, "choose" has up to three `options`, "none" has neither.
    `span` is the half-open range of characters that the value was read from. `query` names a reason to ask before
    the value is believed (a date in the past, in minutes, years ahead, or in a gap or overlap of its zone).
    `unread` are the places that speak of the same thing and were not understood: with them nothing is "read", and a
    choice may have a single option, which is offered and never saved unasked.
    """

    status: Status
    value: T | None = None
    options: tuple[T, ...] = ()
    span: Span | None = None
    query: Query | None = None
    unread: tuple[Span, ...] = ()

    @classmethod
    def found(cls, value: T, span: Span, query: Query | None = None) -> "Reading[T]":
        return cls("read", value, (), span, query)

    @classmethod
    def choose(cls, options: tuple[T, ...], span: Span) -> "Reading[T]":
        return cls("choose", None, options[:3], span)

    @classmethod
    def nothing(cls, unread: tuple[Span, ...] = ()) -> "Reading[T]":
        return cls("none", unread=unread)

    def doubted(self, unread: tuple[Span, ...]) -> "Reading[T]":
        """The same, to be asked about because of what was not understood: a value becomes a choice of one."""
        if not unread or self.status == "none":
            return replace(self, unread=unread)
        options = self.options if self.value is None else (self.value,)
        return replace(self, status="choose", value=None, options=options, query=None, unread=unread)
