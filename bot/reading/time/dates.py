"""Dates with a month: december 15, the 15th of dec 2026, 2026-12-15, 15.12.2026, and 3/12 in either order."""

from collections.abc import Callable
from datetime import date
from typing import Final

from bot.reading.language.vocabulary import vocabulary
from bot.reading.time.almanac import Period, day_of, shifted
from bot.reading.time.clocks import after_time, meridiem, timed
from bot.reading.time.days import Asked, Found, Read, closed, one, placed, year_at
from bot.reading.time.lexis import MONTHS, PARTS, UNITS
from bot.reading.time.numbers import ordinal, whole
from bot.reading.time.tokens import Tokens


def future(make: Callable[[int], date | None], a: Asked, weekday: int | None = None) -> Found | None:
    """The day that `make(year)` gives, of this year or the next that has it, in the future; agreeing with a weekday."""
    days = [day for year in range(a.today.year, min(a.today.year + 9, 9999)) if (day := make(year)) is not None]
    ahead = [day for day in days if day >= a.today]
    if not ahead:
        return None
    rolled = days[0] < a.today and (a.today - days[0]).days < 100
    if weekday is None:
        return Found((Period.day(ahead[0]),), rolled=rolled)
    if days[0].weekday() == weekday and (a.today - days[0]).days in range(1, 60):
        return Found((Period.day(days[0]),))
    if ahead[0].weekday() == weekday:
        return Found((Period.day(ahead[0]),), rolled=rolled)
    return _disagreeing(ahead, weekday)


def _disagreeing(ahead: list[date], weekday: int) -> Found:
    """A weekday that is not that day's: next year's if that agrees, else the day and the weekday nearest to it."""
    if len(ahead) > 1 and ahead[1].weekday() == weekday and (ahead[1] - ahead[0]).days < 400:
        return Found((Period.day(ahead[1]), Period.day(ahead[0])))
    near = (weekday - ahead[0].weekday() + 3) % 7 - 3
    return Found((Period.day(ahead[0]), Period.day(shifted(ahead[0], near))))


def fixed(day: date | None, weekday: int | None = None) -> Found | None:
    """A day with its year; with a weekday that is not its own, the two to choose from."""
    if day is None or weekday is None or day.weekday() == weekday:
        return one(day)
    near = (weekday - day.weekday() + 3) % 7 - 3
    return Found((Period.day(day), Period.day(shifted(day, near))))


def month_day(a: Asked, i: int, weekday: int | None = None) -> Read:
    """december 15, Dec. 15th, 2026, 15 december, the 15th of dec, 14april 2015, third day of october."""
    t = a.t
    year_first = t[i].kind == "int" and len(t[i].text) == 4 and t[i + 1].text in ("-", "/")
    if year_first and t[i + 2].text in MONTHS and t[i + 3].text == t[i + 1].text and t[i + 4].kind == "int":
        return placed(fixed(day_of(t[i].value, MONTHS[t[i + 2].text], t[i + 4].value), weekday), i + 5)
    if year_first and t[i + 2].kind == "int" and t[i + 3].text == t[i + 1].text and t[i + 4].text in MONTHS:
        return placed(fixed(day_of(t[i].value, MONTHS[t[i + 4].text], t[i + 2].value), weekday), i + 5)
    if t[i].text in MONTHS:
        month = MONTHS[t[i].text]
        j = t.skip(i + 1, frozenset({".", "the", "-", "/", ","}), 2)
        if j > i + 1 and t[j - 1].text == "," and timed(t, j):
            return None  # "end of november, 5pm"
        day = ordinal(t, j) or whole(t, j)
        if day is None or not 0 < day[0] < 32 or (t[j].kind == "int" and len(t[j].text) > 2):
            return None
        if t[day[1]].text in ("thousand", "hundred") or (t[day[1]].text == "h" and t[j].glued(t[day[1]])):
            return None
    else:
        j = i + 1 if t[i].text == "the" else i
        day = ordinal(t, j) or whole(t, j)
        if day is None or not 0 < day[0] < 32:
            return None
        j = t.skip(day[1], frozenset({"day"}), 1)
        j = t.skip(j, frozenset({"of", "-", "/", ".", ","}), 2)
        if t[j].text not in MONTHS:
            return None
        month, day = MONTHS[t[j].text], (day[0], j + 1)
        if t[day[1]].text == "." and t[j].glued(t[day[1]]) and t[j].end - t[j].start < 5:
            day = (day[0], day[1] + 1)  # "11 Dec.", "11. Dez."
        if t[j].text in ("may", "march") and t[j + 1].text in ("i", "we", "you", "be", "to", "not"):
            return None
        if t[day[1]].text == "." and t[day[1] + 1].kind == "int":
            day = (day[0], day[1] + 1)
    return _dated(a, month, day[0], day[1], weekday)


def _dated(a: Asked, month: int, day: int, j: int, weekday: int | None) -> Read:
    """Adds the year, if one follows."""
    t = a.t
    if (year := year_at(t, j)) is not None:
        return placed(fixed(day_of(year[0], month, day), weekday), year[1])
    k = t.skip(j, frozenset({","}), 1)
    short = t[k].kind == "int" and len(t[k].text) == 2 and t[k].value >= a.today.year % 100
    if short and t[k + 1].kind == "end" and t[k].value < 60:
        return placed(fixed(day_of(2000 + t[k].value, month, day), weekday), k + 1)
    if t.words(j, "this", "year"):
        return placed(fixed(day_of(a.today.year, month, day), weekday), j + 2)
    if t.words(j, "next", "year"):
        return placed(fixed(day_of(a.today.year + 1, month, day), weekday), j + 2)
    return placed(future(lambda y: day_of(y, month, day), a, weekday), j)


def numeric(a: Asked, i: int, weekday: int | None = None) -> Read:
    """2026-12-15, 15.12.2026, 12/15/26, 3/12 (its order from the locale, else a choice), 15.12. after a preposition."""
    token = a.t[i]
    parts = [int(p) for p in token.text.replace("/", "-").replace(".", "-").split("-") if p.isdecimal()]
    if token.kind == "ymd":
        return placed(fixed(day_of(*parts), weekday), i + 1)
    if token.kind == "int" and len(token.text) == 8 and token.text.startswith("20") and _lone(a, i):
        return placed(fixed(day_of(token.value // 10000, token.value // 100 % 100, token.value % 100), weekday), i + 1)
    if (spaced := _spaced(a, i)) is not None:
        return placed(either(a, *spaced, weekday, False), i + 3)
    if token.kind == "int" and (apart := _apart(a, i)) is not None:
        return placed(either(a, token.value, apart, None, weekday, False), i + 3)
    if token.kind == "xyz":
        year = parts[2]
        if year < 100:
            year += 2000 if year + 2000 < a.today.year + 20 else 1900
        return placed(either(a, parts[0], parts[1], year, weekday, "." in token.text), i + 1)
    if token.kind == "slash" and token.text != "24/7" and _dateish(a.t, i):
        if (year_after := year_at(a.t, i + 1)) is not None and a.t[i + 1].text == ",":
            return placed(either(a, parts[0], parts[1], year_after[0], weekday, False), year_after[1])
        this = a.today.year if a.t[i - 1].text == "this" and i else None
        return placed(either(a, parts[0], parts[1], this, weekday, False), i + 1)
    hour = a.t[i + 1].text in ("uhr", "o'clock") or meridiem(a.t, i + 1) is not None
    if token.kind == "dot" and not hour and (weekday is not None or _dotted(a, i)):
        dotted = weekday is None and a.order != "month"
        j = i + 2 if a.t[i + 1].text == "." and token.glued(a.t[i + 1]) else i + 1
        return placed(either(a, parts[0], parts[1], None, weekday, dotted), j)
    return None


def _spaced(a: Asked, i: int) -> tuple[int, int, int] | None:
    """The three numbers of "11 12 2026"."""
    t = a.t
    if not (t[i].kind == t[i + 1].kind == t[i + 2].kind == "int") or len(t[i + 2].text) != 4:
        return None
    year = t[i + 2].value
    good = max(len(t[i].text), len(t[i + 1].text)) < 3 and a.today.year - 2 <= year <= a.today.year + 5
    return (t[i].value, t[i + 1].value, year) if good else None


def _apart(a: Asked, i: int) -> int | None:
    """The second number of "12 / 24" or "12-24", where the two can only be meant as a day and a month."""
    t = a.t
    left, mark, right = t[i], t[i + 1], t[i + 2]
    if mark.text not in ("/", "-") or right.kind != "int" or max(len(left.text), len(right.text)) > 2:
        return None
    days = 0 < min(left.value, right.value) < 13 and 0 < max(left.value, right.value) < 32
    led = t[i - 1].text in ("on", "by", "until", "due", "before")
    whole_text = i == a.base and t[i + 3].kind == "end" and max(left.value, right.value) > 12
    return right.value if days and closed(t, i + 3) and (led or whole_text) else None


def _lone(a: Asked, i: int) -> bool:
    """Whether eight digits are the whole text, or follow a word that leads to a date."""
    return (i == a.base and a.t[i + 1].kind in ("end", "clock")) or a.t[i - 1].text in ("by", "on", "due", "until")


def _dateish(t: Tokens, i: int) -> bool:
    """Whether 3/12 may be a day: not half of a sum, a score, a fraction of a unit."""
    after = t[i + 1]
    if after.text in UNITS or (t[i].glued(after) and after.text in ("h", "d", "w", "m", "%", "+", "*", "=")):
        return False
    if after.kind == "word" and not closed(t, i + 1) and t[i].text in ("1/2", "1/3", "2/3", "1/4", "3/4", "1/5"):
        return False
    return after.text not in ("of", "stars", "cup", "inch", "full", "a", "an") and t[i - 1].text not in ("+", "*", "=")


_TO: Final = frozenset(["to", "-", "–", "—", "until", "till"])
_BEFORE_DAY: Final = frozenset(["on", "the", "by", "until", "till", "due", "before", "deadline", "than", "latest"])
_AFTER_POINT: Final = vocabulary("at @ by , ( - – — until in before around about say")
_BEFORE_POINT: Final = _BEFORE_DAY | frozenset([":", ",", ";", "("])


def _dotted(a: Asked, i: int) -> bool:
    """Whether 15.12 is a day and no decimal: with its own full stop inside a sentence, or after a preposition."""
    t = a.t
    day, month = (int(p) for p in t[i].text.split("."))
    if not (0 < day < 32 and 0 < month < 32 and min(day, month) < 13):
        return False
    if t[i + 1].text in UNITS or t[i + 1].text in ("%", "h", "k", "m"):
        return False
    pointed = t[i + 1].text == "." and t[i].glued(t[i + 1])
    ranged = t[i - 1].text in _TO or (t[i + 2].text in _TO | {"and", ",", "&"} and t[i + 3].kind == "dot")
    if pointed and (timed(t, i + 2) or ranged):
        return True
    if pointed and (i == a.base or after_time(t, i)):
        return t[i + 2].kind == "end" or t[i + 2].text in _AFTER_POINT or t[i + 2].text in PARTS
    led = i == a.base or t[i - 1].text in _BEFORE_POINT or (t[i - 1].text == "of" and after_time(t, i - 1))
    if pointed and led and (t[i + 2].kind in ("end", "mark") or t[i + 2].text in _AFTER_POINT):
        return True
    if (i == a.base and timed(t, i + 1)) or (after_time(t, i) and closed(t, i + 1)):
        return True
    return t[i - 1].text in _BEFORE_DAY and closed(t, i + 1)


def either(a: Asked, left: int, right: int, year: int | None, weekday: int | None, dotted: bool) -> Found | None:
    """The readings of a day and a month in unknown order: one if only one exists or the order is known, else both."""

    def read(day: int, month: int) -> Found | None:
        if year is not None:
            return fixed(day_of(year, month, day), weekday)
        return future(lambda y: day_of(y, month, day), a, weekday)

    first, second = read(left, right), read(right, left)
    if first is None or second is None or left == right:
        return first or second
    if weekday is not None:
        agreeing = [f for f in (first, second) if len(f.periods) == 1 and f.periods[0].first.weekday() == weekday]
        agreeing.sort(key=lambda f: f.periods[0].first)
        if agreeing and (
            len(agreeing) == 1 or (agreeing[1].periods[0].first - agreeing[0].periods[0].first).days > 180
        ):
            return agreeing[0]
    if dotted or a.order == "day":
        return first
    if a.order == "month":
        return second
    return Found((first.periods[0], second.periods[0]))
