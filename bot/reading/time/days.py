"""What days are read into: one or the few that a phrase may mean, relative to today where the speaker is."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from bot.reading.language.numerals import TENS
from bot.reading.time.almanac import Period
from bot.reading.time.clocks import timed
from bot.reading.time.lexis import CLOSERS, PARTS
from bot.reading.time.numbers import whole
from bot.reading.time.tokens import Tokens

Order = Literal["day", "month"] | None


@dataclass(frozen=True, slots=True)
class Found:
    """Days read at a place: one period, or the alternatives to choose from.

    `today_too` marks a name that today also bears ("friday", said on a Friday); `rolled` a day without a year
    that was only just past, so that next year's was taken.
    """

    periods: tuple[Period, ...]
    today_too: bool = False
    rolled: bool = False
    today: bool = False


Read = tuple[Found, int] | None


@dataclass(frozen=True, slots=True)
class Asked:
    """What days are relative to: the tokens, today's date where the speaker is, and the order of 3/12."""

    t: Tokens
    today: date
    order: Order
    base: int = 0
    # Days already read at an index: the readers of ranges, edges and shifts all begin by looking for one.
    memo: dict[int, Read] = field(default_factory=dict, compare=False, repr=False)


def one(day: date | None, today_too: bool = False) -> Found | None:
    return Found((Period.day(day),), today_too) if day else None


def placed(found: Found | None, j: int) -> Read:
    return (found, j) if found else None


def closed(t: Tokens, i: int) -> bool:
    """Whether a number or ordinal that ends before `i` stands for itself, and counts or orders nothing."""
    return (
        t[i].kind in ("end", "mark", "clock", "ymd", "xyz") or t[i].text in CLOSERS or t[i].text in PARTS or timed(t, i)
    )


def year_at(t: Tokens, i: int) -> tuple[int, int] | None:
    """A year at `i`: 2026, '26, of 2026, in 2026, and a bare two-digit one at the end of a phrase."""
    j = t.skip(i, frozenset({",", "of", "in", "-", ".", "/"}), 2)
    if t[j].text in ("'", "’", "year"):
        j += 1
    if t[j].kind == "int" and len(t[j].text) == 4 and 1900 <= t[j].value < 2200 and "," not in t[j].text:
        return t[j].value, j + 1
    if t[j].kind == "int" and len(t[j].text) == 2 and j > i and t[j - 1].text in ("'", "’", "of"):
        return (2000 if t[j].value < 80 else 1900) + t[j].value, j + 1
    return _spoken_year(t, j)


def _spoken_year(t: Tokens, i: int) -> tuple[int, int] | None:
    """nineteen eighty six, twenty twenty-six, two thousand and twenty six, seventeen hundred thirty three."""
    if t[i].kind != "word" or t[i].text not in ("seventeen", "eighteen", "nineteen", "twenty", "two"):
        return None
    if t[i - 1].text in TENS:
        return None
    first = whole(t, i)
    if first is None:
        return None
    if 1700 <= first[0] < 2200:
        return first
    rest = whole(t, first[1]) if t[first[1]].kind == "word" and 17 <= first[0] <= 20 else None
    return (first[0] * 100 + rest[0], rest[1]) if rest and 9 < rest[0] < 100 else None
