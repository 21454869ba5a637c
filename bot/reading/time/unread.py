"""Finds what speaks of a time and was not read, so that half a date is asked about and never saved."""

from collections.abc import Iterator
from typing import Final

from bot.reading.language.vocabulary import vocabulary
from bot.reading.result import Span
from bot.reading.time.days import closed
from bot.reading.time.german import GERMAN
from bot.reading.time.lexis import MONTHS, SHY, TODAY, TOMORROW, UNITS, WEEKDAYS
from bot.reading.time.other_names import OTHER_NAMES
from bot.reading.time.spanish import SPANISH
from bot.reading.time.tokens import Tokens

_FOREIGN: Final = frozenset().union(GERMAN.sure, SPANISH.sure, *OTHER_NAMES.values()) - vocabulary("volgende")
_NAMES: Final = (MONTHS.keys() | WEEKDAYS.keys() | TODAY | TOMORROW | _FOREIGN) - SHY - vocabulary("tom august")
_WORDS: Final = _NAMES | vocabulary("tonight noon midnight midday uhr o'clock pm eod eow eom")
_SHORT: Final = vocabulary("sat sun wed mon")
_BETWEEN: Final = vocabulary(
    ", ; : . - – — ( ) at @ on by the of to until till before a um am den el la le il à no later than or between from "
    "and after about around ca gegen entre sobre maybe say so like half quarter latest"
)
_LEADS: Final = vocabulary("at @ by on until till before um bis den el für para le between")
_NUMBERS: Final = ("int", "ord", "dot", "slash")
_COUNTERS: Final = vocabulary("# c v version step part option number no nr item question point page criterion $ € £")


def unread(t: Tokens, read: list[tuple[int, int]]) -> tuple[Span, ...]:
    """The places of the tokens that speak of a time and lie in none of the half-open index ranges `read`."""
    taken = {n for first, last in read for n in range(first, last)}
    weak = {n for n in range(len(t)) if t[n].text in ("week", "month")}
    near = {n for first, last in read for n in _beside(t, first, last)}
    sure = {n for n in _evidence(t) if _sure(t, n) or n in near} | (weak & near)
    return tuple((t[n].start, t[n].end) for n in sorted(sure - taken))


def halves(t: Tokens, first: int, last: int) -> tuple[Span, ...]:
    """A number and a word right beside a time without a day, which may be one in other words: "11 prosince 17:00"."""
    before, after = t[first - 2] if first > 1 else t[len(t)], t[last]
    out = []
    if before.kind == "int" and before.value < 32 and _is_name(t, first - 1):
        out.append((before.start, t[first - 1].end))
    if after.kind == "int" and after.value < 32 and _is_name(t, last + 1):
        out.append((after.start, t[last + 1].end))
    return tuple(out)


def _is_name(t: Tokens, i: int) -> bool:
    return t[i].kind == "word" and t[i].text not in _BETWEEN and t[i].text not in UNITS and len(t[i].text) > 2


def _beside(t: Tokens, first: int, last: int) -> Iterator[int]:
    """The tokens next to what was read, across marks and small words."""
    before, after = first - 1, last
    while before > 0 and first - before < 4 and t[before].text in _BETWEEN:
        before -= 1
    if before > 0 and t[before].text in ("h", "am", "pm", "uhr", "o'clock"):
        before -= 1
    while after < len(t) and after - last < 3 and t[after].text in _BETWEEN:
        after += 1
    yield from (before, after)


def _sure(t: Tokens, i: int) -> bool:
    """Whether a token can hardly be anything else than a day or a time, wherever it stands."""
    token = t[i]
    if token.text in _SHORT:
        return False
    if token.kind in ("int", "dot", "slash", "ord"):
        return i > 0 and t[i - 1].text in _LEADS and token.kind != "slash"
    return True


def _evidence(t: Tokens) -> Iterator[int]:
    """The tokens that may be (part of) a day or a time."""
    for i in range(len(t)):
        token = t[i]
        bare = token.kind in _NUMBERS and (closed(t, i + 1) or t[i + 1].kind == "int") and not _counted(t, i)
        if token.kind in ("clock", "ymd", "xyz") or token.text in _WORDS or bare or _hour(t, i) or _spoken(t, i):
            yield i


def _spoken(t: Tokens, i: int) -> bool:
    """Whether a time in words or a short weekday stands here: "half past four", "sat"."""
    return t[i].text in _SHORT or (t[i].text in ("half", "quarter") and t[i + 1].text in ("past", "to"))


def _hour(t: Tokens, i: int) -> bool:
    """Whether "17h" or "5pm" stands here; "20h a week" is a length."""
    unit = t[i + 1]
    if t[i].kind != "int":
        return False
    if unit.text in ("pm", "am", "uhr"):
        return True
    return (
        unit.text == "h"
        and t[i].glued(unit)
        and t[i].value < 25
        and (t[i + 2].text not in ("a", "per", "/", "pro", "por") or t[i + 4].text in ("from", "after"))
    )


def _counted(t: Tokens, i: int) -> bool:
    """Whether a number is the name of something ("criterion 3", "version 2.1"), money, or too large for a day."""
    before = t[i - 1].text if i else ""
    return (
        before in _COUNTERS
        or 31 < t[i].value < 2000
        or t[i].value > 2100
        or t[i + 1].text in ("%", "$", "€", "£", "x", ":", "=", "+")
    )
