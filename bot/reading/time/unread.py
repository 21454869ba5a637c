"""Finds what speaks of a time and was not read, so that half a date is asked about and never saved."""

from collections.abc import Iterator
from typing import Final

from bot.reading.language.vocabulary import vocabulary
from bot.reading.result import Span
from bot.reading.time.days import closed
from bot.reading.time.german import GERMAN
from bot.reading.time.lexis import MONTHS, SHY, TODAY, TOMORROW, WEEKDAYS
from bot.reading.time.other_names import OTHER_NAMES
from bot.reading.time.spanish import SPANISH
from bot.reading.time.tokens import Tokens

_FOREIGN: Final = frozenset().union(GERMAN.sure, SPANISH.sure, *OTHER_NAMES.values()) - vocabulary("volgende")
_NAMES: Final = (MONTHS.keys() | WEEKDAYS.keys() | TODAY | TOMORROW | _FOREIGN) - SHY - vocabulary("tom august")
_WORDS: Final = _NAMES | vocabulary("tonight noon midnight midday uhr o'clock pm eod eow eom")
_BETWEEN: Final = vocabulary(
    ", . - ( ) at @ on by the of to until till before a um am den el la le il à no later than or"
)
_LEADS: Final = vocabulary("at @ by on until till before um bis den el für para le")
_COUNTERS: Final = vocabulary("# c v version step part option number no nr item question point page criterion $ € £")


def unread(t: Tokens, read: list[tuple[int, int]]) -> tuple[Span, ...]:
    """The places of the tokens that speak of a time and lie in none of the half-open index ranges `read`."""
    taken = {n for first, last in read for n in range(first, last)}
    near = {n for first, last in read for n in _beside(t, first, last)}
    return tuple((t[n].start, t[n].end) for n in _evidence(t) if n not in taken and (_sure(t, n) or n in near))


def _beside(t: Tokens, first: int, last: int) -> Iterator[int]:
    """The tokens next to what was read, across marks and small words."""
    before, after = first - 1, last
    while before > 0 and first - before < 4 and t[before].text in _BETWEEN:
        before -= 1
    while after < len(t) and after - last < 3 and t[after].text in _BETWEEN:
        after += 1
    yield from (before, after)


def _sure(t: Tokens, i: int) -> bool:
    """Whether a token can hardly be anything else than a day or a time, wherever it stands."""
    token = t[i]
    if token.kind in ("int", "dot", "slash", "ord"):
        return i > 0 and t[i - 1].text in _LEADS and token.kind != "slash"
    return True


def _evidence(t: Tokens) -> Iterator[int]:
    """The tokens that may be (part of) a day or a time."""
    for i in range(len(t)):
        token = t[i]
        if (
            token.kind in ("clock", "ymd", "xyz")
            or token.text in _WORDS
            or (token.kind == "int" and _hour(t, i))
            or (token.kind in ("int", "ord", "dot", "slash") and closed(t, i + 1) and not _counted(t, i))
        ):
            yield i


def _hour(t: Tokens, i: int) -> bool:
    """Whether "17h" or "5pm" stands here; "20h a week" is a length."""
    unit = t[i + 1]
    if unit.text in ("pm", "am", "uhr"):
        return True
    return (
        unit.text == "h"
        and t[i].glued(unit)
        and t[i].value < 25
        and t[i + 2].text not in ("a", "per", "/", "pro", "por")
    )


def _counted(t: Tokens, i: int) -> bool:
    """Whether a number is the name of something ("criterion 3", "version 2.1"), money, or too large for a day."""
    before = t[i - 1].text if i else ""
    return before in _COUNTERS or t[i].value > 31 or t[i + 1].text in ("%", "$", "€", "£", "x", ":", "=", "+")
