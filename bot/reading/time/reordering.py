"""Phrases of time whose words stand in another order in English: "vor 3 Tagen", "el viernes próximo", "halb fünf"."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.reading.language.numerals import ONES
from bot.reading.time.tokens import Token

_UNITS: Final = frozenset(["days", "weeks", "week", "month", "months", "year", "years", "hours", "minutes", "quarter"])


def _ago(out: list[Token], n: int) -> None:
    """ "vor 3 Tagen", "hace 3 días": the word before the count goes behind its unit; "vor Freitag" is before."""
    unit = next((k for k in range(n + 1, min(n + 4, len(out))) if out[k].text in _UNITS), None)
    if unit is None:
        out[n] = replace(out[n], text="before")
        return
    moved = replace(out[n], kind="word", text="ago", start=out[unit].start, end=out[unit].end)
    out[n : unit + 1] = [*out[n + 1 : unit + 1], moved]


def _coming(out: list[Token], n: int) -> None:
    """ "la semana que viene": next goes before its noun."""
    if n > 0 and n + 1 < len(out) and out[n + 1].text == "viene":
        noun = out[n - 1]
        out[n - 1] = replace(out[n], kind="word", text="next")
        out[n] = noun
        out[n + 1] = replace(out[n + 1], text="")


def _after_noun(out: list[Token], n: int) -> None:
    """ "el viernes próximo": next stands before its noun in English."""
    follows = out[n + 1].text if n + 1 < len(out) else ""
    noun = n > 0 and out[n].start > out[n - 1].start and _is_noun(out[n - 1].text)
    if noun and not _is_noun(follows):
        out[n - 1], out[n] = out[n], out[n - 1]


def _is_noun(word: str) -> bool:
    return word in _UNITS or word.endswith("day")


def _half(out: list[Token], n: int) -> None:
    """ "halb fünf" is half past four."""
    hour = out[n + 1] if n + 1 < len(out) else out[n]
    value = hour.value if hour.kind == "int" else ONES.get(hour.text, 0)
    if 0 < value < 13:
        before = (value - 2) % 12 + 1
        out[n : n + 2] = [
            replace(out[n], kind="word", text="half"),
            replace(out[n], kind="word", text="past"),
            replace(hour, kind="int", text=str(before), value=before),
        ]


def _and_half(out: list[Token], n: int) -> None:
    """ "a las 5 y media": thirty minutes past."""
    if n > 1 and out[n - 1].text == "and" and (out[n - 2].kind == "int" or out[n - 2].text in ONES):
        minutes = {"media": 30, "cuarto": 15}[out[n].text]
        hour = out[n - 2].value if out[n - 2].kind == "int" else ONES[out[n - 2].text]
        said = f"{hour}:{minutes}"
        out[n - 2] = replace(out[n - 2], kind="clock", text=said, end=out[n].end)
        out[n - 1] = replace(out[n - 1], text="")
        out[n] = replace(out[n], text="")


def _hours_of_clock(out: list[Token], n: int) -> None:
    """ "a las 16 horas" is four o'clock, and no length."""
    if n > 1 and out[n - 2].text == "at" and out[n - 1].kind == "int":
        out[n] = replace(out[n], text="o'clock")
    elif n > 0 and out[n - 1].kind == "clock":
        out[n] = replace(out[n], text="")


REORDERED: Final[dict[str, Callable[[list[Token], int], None]]] = {
    "hours": _hours_of_clock,
    "vor": _ago,
    "hace": _ago,
    "que": _coming,
    "next": _after_noun,
    "last": _after_noun,
    "halb": _half,
    "media": _and_half,
    "cuarto": _and_half,
}
