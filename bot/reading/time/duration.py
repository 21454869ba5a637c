"""A length of time in words: about 3 weeks, half a day, 2 hours a day, an hour and a half, 2 years and 3 months."""

from decimal import Decimal
from typing import Final, Literal, cast

from bot.reading.language.numerals import ONES, TENS
from bot.reading.language.vocabulary import vocabulary
from bot.reading.result import Reading
from bot.reading.time.lexis import GLUED, UNITS
from bot.reading.time.numbers import amount, fraction, whole
from bot.reading.time.tokens import Tokens
from bot.reading.time.tongues import in_english
from bot.reading.values import Duration

LONGEST: Final = 600
Unit = Literal["minute", "hour", "day", "week", "month", "quarter", "year", "second"]
Per = Literal["day", "week", "month"]

_ABOUT: Final = vocabulary("about around approximately approx roughly circa ca ~ maybe say nearly almost some probably")
_SECONDS: Final = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
_DAYS: Final = {"month": Decimal(30), "quarter": Decimal(91), "year": Decimal("365")}
_BOUNDS: Final = (("less", "than"), ("more", "than"), ("up", "to"), ("at", "least"), ("at", "most"))
_PER: Final[dict[str, Per]] = {
    **dict.fromkeys(("day", "daily", "d", "evening", "night"), "day"),
    **dict.fromkeys(("week", "weekly", "w", "wk", "pw"), "week"),
    **dict.fromkeys(("month", "monthly", "mo"), "month"),
}
_BETWEEN: Final = vocabulary(
    "more less fewer additional extra full whole straight solid long working - business work calendar"
)
_GAP: Final = frozenset({",", "and", "&"})
# Smaller units in order: what a bare number after a longer unit counts ("2 hours ten" are minutes).
_BELOW: Final = {"hour": "minute", "minute": "second"}


def duration(text: str, *, locale: str = "en") -> Reading[Duration]:
    """The length of time that `text` names, in the unit that was said; several units become the smallest of them.

    Half a day stays 0.5 day and a fortnight is 2 weeks; `per` is set for "2 hours a day", `approximate` for "about".
    """
    t = Tokens(text[:LONGEST])
    t = in_english(t, locale) or t
    i = 0
    while i < len(t):
        found = _length(t, i)
        if found is None:
            i += 1
            continue
        value, j = found
        per = _per(t, j)
        j = per[1] if per else j
        near = _approximate(t, i, j)
        span = t[i].start, t[j - 1].end
        return Reading.found(Duration(value[0], value[1], per[0] if per else None, near), span)
    return Reading.nothing()


def _approximate(t: Tokens, i: int, j: int) -> bool:
    """Whether a word before or after it, or "a few" itself, makes it approximate."""
    before = any(t[n].text in _ABOUT for n in (i - 1, i - 2) if n >= 0)
    before = before or any(i > 1 and t.words(i - 2, *said) for said in _BOUNDS)
    inside = any(t[n].text in ("few", "couple", "ish", "or") for n in range(i, j))
    return before or inside or t[j].text in ("ish", "approx", "approximately", "roughly") or t.words(j, "or", "so")


def _per(t: Tokens, i: int) -> tuple[Per, int] | None:
    """a day, per week, /week, each month, weekly, p.w."""
    j = t.skip(i, frozenset({"of", "work"}), 2)
    if t[j].text in ("daily", "weekly", "monthly", "pw"):
        return _PER[t[j].text], j + 1
    if t.words(j, "p", ".", "w"):
        return "week", j + 3
    if t.words(j, "p", "/", "w") or t.words(j, "p", "/", "d"):
        return _PER[t[j + 2].text], j + 3
    if t[j].text in ("a", "per", "each", "every") and t[j + 1].text in ("working", "business", "work", "weekday"):
        return "day", j + (2 if t[j + 1].text == "weekday" else 3)
    j = j + 1 if t[j].text == "in" and t[j + 1].text == "a" else j
    if t[j].text in ("a", "per", "/", "each", "every", "an") and t[j + 1].text in _PER:
        return _PER[t[j + 1].text], j + 2
    return None


def _length(t: Tokens, i: int) -> tuple[tuple[Decimal, Unit], int] | None:
    """One measure, or several in a row from the longest to the shortest: 1 year, 2 days, 3 hours and 4 seconds."""
    first = _measure(t, i) or _whole(t, i)
    if first is None:
        return None
    parts, j = [first[0]], first[1]
    while len(parts) < 8:
        k = t.skip(j, _GAP, 2)
        more = _measure(t, k, later=True) or _trailing(t, k, parts[-1][1], spaced=k > j)
        if more is not None and _size(parts[-1][1]) > 3600 and _per(t, more[1]) is not None:
            break  # "3 months, 20 hours a week" are two things
        if more is None or _size(more[0][1]) >= _size(parts[-1][1]):
            break
        parts.append(more[0])
        j = more[1]
    return _sum(parts), j


def _size(unit: str) -> Decimal:
    return Decimal(_SECONDS[unit]) if unit in _SECONDS else _DAYS[unit] * 86400


def _sum(parts: list[tuple[Decimal, Unit]]) -> tuple[Decimal, Unit]:
    """Parts as one figure in the smallest unit; months and years stay calendar units among themselves."""
    smallest = parts[-1][1]
    if len(parts) == 1:
        return parts[0]
    if smallest == "week" and any(unit in _DAYS for _, unit in parts):
        smallest = "day"  # no month is a whole number of weeks
    if smallest in ("month", "quarter"):
        months = {"month": 1, "quarter": 3, "year": 12}
        total = sum((count * months[unit] for count, unit in parts), Decimal(0))
        return total / months[smallest], smallest
    seconds = sum((count * _size(unit) for count, unit in parts), Decimal(0))
    return _plain(seconds / _SECONDS[smallest]), smallest


def _plain(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _measure(t: Tokens, i: int, later: bool = False) -> tuple[tuple[Decimal, Unit], int] | None:
    """A count and its unit: 3 weeks, 20h, two more minutes, a fortnight, one and a quarter hours."""
    read = amount(t, i)
    if read is None or (t[i - 1].text in ("$", "€", "£", ".", "-", "/") and i > 0 and t[i - 1].glued(t[i])):
        return None
    count, j = read
    count, j = _upper(t, count, j)
    j = t.skip(j + 1 if t[j].text == "ish" else j, _BETWEEN, 3)
    unit = UNITS.get(t[j].text)
    if (
        unit is None
        and t[j].text in GLUED
        and t[j - 1].kind in ("int", "dec", "dot", "slash")
        and (later or t[j].text != "s")
    ):
        unit = GLUED[t[j].text] if t[j - 1].glued(t[j]) or t[j].text == "h" else None
    unit = unit or t.prime(j)
    if t[j].text in GLUED and t[j].text != "h" and t[j + 1].kind == "int" and t[j].glued(t[j + 1]):
        return None
    if unit is None or count <= 0 or count > 1_000_000 or _not_a_length(t, i, j):
        return None
    j += 1
    if t[j].text == "s" and t[j - 1].text == "'":
        return None
    k = t.skip(j, frozenset({"and", "a"}), 2)
    if k > j and t[k].text in ("half", "quarter") and t[j].text == "and" and t[k + 1].text not in UNITS:
        count, j = count + (Decimal("0.5") if t[k].text == "half" else Decimal("0.25")), k + 1
    if (
        t[j].text == "or"
        and t[j + 1].text in ("two", "three", "2", "3")
        and count == 1
        and t[i].text in ("a", "an", "one")
    ):
        read_more = amount(t, j + 1)
        count, j = read_more if read_more else (count, j)
    if unit == "fortnight":
        return (count * 2, "week"), j
    if unit == "decade":
        return (count * 10, "year"), j
    return (_plain(count), cast(Unit, unit)), j


_ALL: Final = vocabulary("all whole entire full")


def _whole(t: Tokens, i: int) -> tuple[tuple[Decimal, Unit], int] | None:
    """all day, the whole week, for the entire month, for the hour: one of the unit."""
    led = t[i].text in _ALL or (t[i].text == "the" and t[i - 1].text == "for" and i > 0)
    j = t.skip(i, _ALL | {"the"}, 2)
    unit = UNITS.get(t[j].text)
    if not led or unit not in ("hour", "day", "week", "month", "year") or t[j].text.endswith("s"):
        return None
    return (Decimal(1), cast(Unit, unit)), j + 1


def _upper(t: Tokens, count: Decimal, j: int) -> tuple[Decimal, int]:
    """The upper end of "2-3 weeks" or "two to three weeks": what the whole may take."""
    if t[j].text in ("-", "–", "—", "to", "or") and (more := amount(t, j + 1)) is not None and more[0] > count:
        return more
    return count, j


def _not_a_length(t: Tokens, i: int, j: int) -> bool:
    """Ordinals and names that only look like lengths: "the second", "a second round", "may 3 day", "the day"."""
    word = t[j].text
    if word == "second" and t[i].text in ("a", "an") and t[j + 1].kind == "word" and t[j + 1].text not in ("or", "and"):
        return True
    if t[i].text in ("a", "an") and j == i + 1 and t[i - 1].text in ("what", "such", "once", "twice", "times"):
        return True
    return t[i].text in ("a", "an") and j == i + 1 and t[i - 1].text in UNITS


def _trailing(t: Tokens, i: int, unit: Unit, spaced: bool) -> tuple[tuple[Decimal, Unit], int] | None:
    """A bare number or half after a unit: "2 hours ten", "1 hour and thirty", "one hour and half"."""
    below = _BELOW.get(unit)
    if below is None:
        return None
    if spaced and (part := fraction(t, i)) is not None and t[part[1]].text not in UNITS:
        return (part[0] * 60, cast(Unit, below)), part[1]
    read = whole(t, i)
    plain = t[i].kind == "int" or t[i].text in ONES or t[i].text in TENS
    if read is None or not plain or not 0 < read[0] < 60 or t[read[1]].kind not in ("end", "mark"):
        return None
    return (Decimal(read[0]), cast(Unit, below)), read[1]
