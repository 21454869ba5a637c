"""Distances in time at a place in the tokens: 3 weeks, five business days, 2 hours and 30 minutes."""

from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal

from bot.reading.time.days import Asked
from bot.reading.time.lexis import GLUED, UNITS
from bot.reading.time.numbers import amount

SECONDS = {"second": 1, "minute": 60, "hour": 3600}
_LONG = {"day": 86400, "week": 604800, "fortnight": 1209600}
_ORDER = ("decade", "year", "quarter", "month", "fortnight", "week", "day", "hour", "minute", "second")


@dataclass(frozen=True, slots=True)
class Measure:
    """So many of a unit, with the `rest` in smaller ones; `working` for days that are not Saturday or Sunday."""

    count: Decimal
    unit: str
    working: bool = False
    rest: "Measure | None" = None

    @property
    def elapsed(self) -> timedelta | None:
        """The time on a clock, if the unit is shorter than a day."""
        if self.count > 100_000 or (self.unit not in SECONDS and not (self.rest and self.rest.elapsed)):
            return None
        if self.unit not in SECONDS and self.unit not in _LONG:
            return None
        here = timedelta(seconds=float(self.count * (SECONDS.get(self.unit) or _LONG[self.unit])))
        return here + ((self.rest.elapsed or timedelta()) if self.rest else timedelta())


def measure(a: Asked, i: int) -> tuple[Measure, int] | None:
    """A measure with the smaller ones that follow it: 3 weeks; 1 hour 30 minutes; 2 years, 1 month and 21 days."""
    parts: list[Measure] = []
    j = k = i
    while len(parts) < 6 and (found := simple(a, k)) is not None:
        if parts and (_ORDER.index(found[0].unit) <= _ORDER.index(parts[-1].unit) or _is_hour(a, k, found[0], parts)):
            break
        parts.append(found[0])
        j = found[1]
        k = a.t.skip(j, frozenset({",", "and"}), 2)
    if not parts:
        return None
    whole = parts[-1]
    for part in reversed(parts[:-1]):
        whole = replace(part, rest=whole)
    return whole, j


def _is_hour(a: Asked, i: int, last: Measure, parts: list[Measure]) -> bool:
    """Whether "17h" after whole days or weeks is the hour of that day: "in 3 days 17h" (but "2 days 5h")."""
    whole = parts[-1].elapsed is None and a.t[i - 1].text != "and" and a.t[i + 1].text == "h"
    return whole and last.unit == "hour" and a.t[i].kind == "int" and 7 <= a.t[i].value <= 24


def simple(a: Asked, i: int) -> tuple[Measure, int] | None:
    """3 weeks, a couple of hours, 2.5 days, five business days, a fortnight: the measure and the index after it."""
    t = a.t
    read = amount(t, i)
    if read is None and t[i].text == "fortnight":
        read = Decimal(1), i
    if read is None:
        return None
    count, j = read
    if count > 100_000 or count < 0:
        return None
    j = t.skip(j, frozenset({"-", "more", "full", "whole", "short", "additional"}), 2)
    if t[j].text in ("business", "working", "work", "week") and t[j + 1].text in ("day", "days"):
        return Measure(count, "day", True), j + 2
    if t[j].text in ("workdays", "weekdays"):
        return Measure(count, "day", True), j + 1
    if t[j].text == "calendar" and t[j + 1].text in ("day", "days"):
        return Measure(count, "day"), j + 2
    if t[j].text in UNITS:
        k = j + 1
        if t[k].text == "and" and t[k + 1].text == "a" and t[k + 2].text == "half":
            return Measure(count + Decimal("0.5"), UNITS[t[j].text]), k + 3
        if count < 1 and UNITS[t[j].text] == "day":
            return Measure(count * 24, "hour"), k
        return Measure(count, UNITS[t[j].text]), k
    if t[j].text in GLUED and t[j - 1].glued(t[j]) and t[j - 1].kind in ("int", "dec", "dot", "slash"):
        return Measure(count, GLUED[t[j].text]), j + 1
    if (prime := t.prime(j)) is not None:
        return Measure(count, prime), j + 1
    return None
