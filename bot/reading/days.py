"""Days and periods named by words: tomorrow, next friday, the 15th, first monday of january, end of next month."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from bot.reading.almanac import Period, coming, day_of, month_of, months_later, shifted, week_of
from bot.reading.lexis import (
    CLOSERS,
    COMING,
    LAST,
    MONTHS,
    NEXT,
    PARTS,
    SHY,
    THIS,
    TODAY,
    TOMORROW,
    UNITS,
    WEEKDAYS,
    YESTERDAY,
)
from bot.reading.numbers import ordinal, whole
from bot.reading.tokens import Tokens

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


@dataclass(frozen=True, slots=True)
class Asked:
    """What days are relative to: the tokens, today's date where the speaker is, and the order of 3/12."""

    t: Tokens
    today: date
    order: Order
    base: int = 0


Read = tuple[Found, int] | None
Reader = Callable[[Asked, int], Read]

_LINK: Final = frozenset({",", "-", "(", "the", "on", "."})
_NEAR: Final = frozenset("on by in of until till before after since due this next last from to for late early mid during around about of".split())
ONE_DAY: Final = "day"


def one(day: date | None, today_too: bool = False) -> Found | None:
    return Found((Period.day(day),), today_too) if day else None


def placed(found: Found | None, j: int) -> Read:
    return (found, j) if found else None


def year_at(t: Tokens, i: int) -> tuple[int, int] | None:
    """A year at `i`: 2026, '26, of 2026, in 2026, and a bare two-digit one at the end of a phrase."""
    j = t.skip(i, frozenset({",", "of", "in", "-", ".", "/"}), 2)
    if t[j].text in ("'", "’", "year"):
        j += 1
    if t[j].kind == "int" and len(t[j].text) == 4 and 1900 <= t[j].value < 2200 and "," not in t[j].text:
        return t[j].value, j + 1
    if t[j].kind == "int" and len(t[j].text) == 2 and j > i and t[j - 1].text in ("'", "’", "of"):
        return (2000 if t[j].value < 80 else 1900) + t[j].value, j + 1
    return None


def closed(t: Tokens, i: int) -> bool:
    """Whether a number or ordinal that ends before `i` stands for itself, and counts or orders nothing."""
    return t[i].kind in ("end", "mark", "clock") or t[i].text in CLOSERS or t[i].text in PARTS


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
    if t[i].kind == "int" and t[i + 1].text in ("-", "/") and t[i + 2].text in MONTHS and t[i + 3].text == t[i + 1].text:
        if len(t[i].text) == 4 and t[i + 4].kind == "int":
            return placed(fixed(day_of(t[i].value, MONTHS[t[i + 2].text], t[i + 4].value), weekday), i + 5)
    if t[i].text in MONTHS:
        month = MONTHS[t[i].text]
        j = t.skip(i + 1, frozenset({".", "the", "-", "/", ","}), 2)
        day = ordinal(t, j) or whole(t, j)
        if day is None or not 0 < day[0] < 32 or (t[j].kind == "int" and len(t[j].text) > 2):
            return None
        if t[day[1]].text == "h" and t[j].glued(t[day[1]]):
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
    if token.kind == "xyz":
        year = parts[2]
        if year < 100:
            year += 2000 if year + 2000 < a.today.year + 50 else 1900
        return placed(_either(a, parts[0], parts[1], year, weekday, "." in token.text), i + 1)
    if token.kind == "slash" and token.text != "24/7" and _dateish(a.t, i):
        if (year_after := year_at(a.t, i + 1)) is not None and a.t[i + 1].text == ",":
            return placed(_either(a, parts[0], parts[1], year_after[0], weekday, False), year_after[1])
        return placed(_either(a, parts[0], parts[1], None, weekday, False), i + 1)
    if token.kind == "dot" and (weekday is not None or _dotted(a, i)):
        dotted = weekday is None and a.order != "month"
        j = i + 2 if a.t[i + 1].text == "." and token.glued(a.t[i + 1]) else i + 1
        return placed(_either(a, parts[0], parts[1], None, weekday, dotted), j)
    return None


def _dateish(t: Tokens, i: int) -> bool:
    """Whether 3/12 may be a day: not half of a sum, a score, a fraction of a unit."""
    after = t[i + 1]
    if after.text in UNITS or (t[i].glued(after) and after.text in ("h", "d", "w", "m", "%", "+", "*", "=")):
        return False
    return after.text not in ("of", "stars", "cup", "inch", "full", "a", "an") and t[i - 1].text not in ("+", "*", "=")


def _dotted(a: Asked, i: int) -> bool:
    """Whether 15.12 is a day and no decimal: with its own full stop inside a sentence, or after a preposition."""
    t = a.t
    day, month = (int(p) for p in t[i].text.split("."))
    if not (0 < day < 32 and 0 < month < 32 and min(day, month) < 13):
        return False
    if t[i + 1].text in UNITS or t[i + 1].text in ("%", "h", "k", "m"):
        return False
    return t[i - 1].text in ("on", "by", "until", "till", "due", "before", "deadline") and closed(t, i + 1)


def _either(a: Asked, left: int, right: int, year: int | None, weekday: int | None, dotted: bool) -> Found | None:
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
        if agreeing and (len(agreeing) == 1 or (agreeing[1].periods[0].first - agreeing[0].periods[0].first).days > 180):
            return agreeing[0]
    if dotted or a.order == "day":
        return first
    if a.order == "month":
        return second
    return Found((first.periods[0], second.periods[0]))


def weekday(a: Asked, i: int) -> Read:
    """friday, next friday, this coming friday, fri the 11th, friday week, friday of next week, friday after next."""
    t = a.t
    word, j = "", i
    while t[j].text in THIS or t[j].text in NEXT or t[j].text in COMING or t[j].text in LAST or t[j].text == "the":
        word, j = (t[j].text if t[j].text != "the" else word), j + 1
        if j > i + 2:
            break
    if t[j].text not in WEEKDAYS:
        return None
    name, wd = t[j].text, WEEKDAYS[t[j].text]
    if not word and name in SHY and not near(a, j):
        return None
    j = j + 1 if t[j + 1].text != "." else j + 2
    if word not in LAST and (dated := _dated_weekday(a, j, wd)) is not None:
        return dated
    if (week := relative_week(a, j)) is not None:
        return placed(one(shifted(week[0].first, wd)), week[1])
    if t.words(j, "after", "next"):
        return placed(one(shifted(coming(wd, a.today), 7)), j + 2)
    if t[j].text == "week" and not word and t[j + 1].kind in ("end", "mark"):
        return placed(one(shifted(coming(wd, a.today), 7)), j + 1)
    if word in LAST:
        return placed(one(shifted(coming(wd, shifted(a.today, -1)), -7)), j)
    if word in NEXT:
        return placed(one(shifted(week_of(shifted(a.today, 7)).first, wd)), j)
    if word in THIS and a.today.weekday() == wd:
        return placed(one(a.today), j)
    return placed(one(coming(wd, a.today), today_too=a.today.weekday() == wd and not word), j)


def near(a: Asked, i: int) -> bool:
    """Whether a word that is also ordinary English stands where a date may: alone, after a preposition, by a number."""
    t = a.t
    nexts = t[i + 1]
    beside = nexts.kind in ("int", "ord", "clock", "slash", "dot") or nexts.text in PARTS or t[i - 1].kind in ("int", "ord")
    if t[i].text == "may" and t[i + 1].text in ("i", "we", "be", "not", "you", "he", "she", "they", "it", "or", "well"):
        return False
    alone = (i == a.base or t[i - 1].kind == "mark") and (nexts.kind in ("end", "mark") or nexts.text in CLOSERS - {"i", "we"})
    return beside or alone or t[i - 1].text in _NEAR or nexts.text in ("noon", "midnight", "eod", "cob")


def _dated_weekday(a: Asked, j: int, wd: int) -> Read:
    """The date that follows a weekday: Monday, Feb 18; fri 11 12; Tuesday 19th; friday the 13th; friday 5/12."""
    t = a.t
    k = t.skip(j, _LINK, 2)
    if (dated := month_day(a, k, wd) or numeric(a, k, wd)) is not None:
        return dated
    two = t[k].kind == t[k + 1].kind == "int" and max(len(t[k].text), len(t[k + 1].text)) < 3
    if two and t[k].start - t[k - 1].end < 3 and closed(t, k + 2):
        found = _either(a, t[k].value, t[k + 1].value, None, wd, False)
        if found is not None and len(found.periods) == 1:
            return found, k + 2
    number = ordinal(t, k)
    if number is None and t[k].kind == "int" and len(t[k].text) == 2 and t[k].value > 12 and closed(t, k + 1):
        number = (t[k].value, k + 1)
    if number is None or not closed(t, number[1]):
        return None
    firsts = [months_later(a.today.replace(day=1), n) for n in range(13)]
    days = [d for m in firsts if (d := day_of(m.year, m.month, number[0])) is not None and d >= a.today]
    agreeing = [d for d in days if d.weekday() == wd]
    if not days or (agreeing and (agreeing[0] - a.today).days < 93):
        return placed(one(agreeing[0]) if agreeing else None, number[1])
    return Found(tuple(Period.day(d) for d in (days[0], *agreeing[:1]))), number[1]


def relative_week(a: Asked, i: int) -> tuple[Period, int] | None:
    """of next week, next week, from last week, in two weeks: the week and the index after it."""
    t = a.t
    j = t.skip(i, frozenset({"of", "in", "from", "the", "on", ","}), 2)
    step = _step(t[j].text)
    if step is not None and t[j + 1].text in ("week", "weeks", "week's"):
        return week_of(shifted(a.today, 7 * step)), j + 2
    if t[i].text == "in" and (count := whole(t, i + 1)) is not None and t[count[1]].text in ("weeks", "week"):
        return week_of(shifted(a.today, 7 * min(count[0], 5000))), count[1] + 1
    return None


def plain_weekday_after(a: Asked, week: tuple[Period, int]) -> Read:
    """The weekday that follows a named week: "next week on Tuesday"."""
    j = a.t.skip(week[1], frozenset({"on", ",", "-"}), 1)
    if a.t[j].text not in WEEKDAYS:
        return None
    return placed(one(shifted(week[0].first, WEEKDAYS[a.t[j].text])), j + 1)


def _step(word: str) -> int | None:
    if word in NEXT or word in COMING:
        return 1
    if word in LAST:
        return -1
    return 0 if word in THIS else None


def day_of_month(a: Asked, i: int) -> Read:
    """the 15th, on 24th, 20 of next month, the 15th day of this month; always in the future unless its month is named."""
    t = a.t
    the = t[i].text == "the"
    j = i + 1 if the else i
    number = ordinal(t, j) or (whole(t, j) if t[j].kind == "int" else None)
    if number is None or not 0 < number[0] < 32:
        return None
    day, k = number
    k = k + 1 if t[k].text == "day" else k
    if (month := _named_month(a, k)) is not None:
        period, k = month
        return placed(one(day_of(period.first.year, period.first.month, day)), k)
    led = t[i - 1].text in ("on", "by", "until", "till", "before", "due", "and", "to", "-", "or", "after", "from", "between")
    plain = t[j].kind == "ord" and (the or led or i == a.base or t[i - 1].text == ",")
    spelled = the and (led or i == a.base) and (t[j].kind == "word" or t[j].kind == "int")
    if not (plain or spelled) or not closed(t, number[1]):
        return None
    later = [months_later(a.today.replace(day=1), n) for n in range(3)]
    days = [d for m in later if (d := day_of(m.year, m.month, day)) is not None and d >= a.today]
    if not days:
        return None
    if days[0] == a.today and len(days) > 1:
        return Found((Period.day(days[0]), Period.day(days[1]))), number[1]
    return Found((Period.day(days[0]),)), number[1]


def _named_month(a: Asked, i: int) -> tuple[Period, int] | None:
    """of this month, of the following month, next month, of the month."""
    t = a.t
    j = t.skip(i, frozenset({"of", "the", "in"}), 2)
    if t[j].text == "month" and j > i:
        return month_of(a.today.year, a.today.month), j + 1
    step = _step(t[j].text)
    if step is None or t[j + 1].text != "month":
        return None
    there = months_later(a.today.replace(day=1), step)
    return month_of(there.year, there.month), j + 2


def spoken(a: Asked, i: int) -> Read:
    """today, tomorrow, the day after tomorrow, yesterday, the day before yesterday."""
    t = a.t
    j = i + 1 if t[i].text == "the" else i
    if t[j].text == "day" and t[j + 1].text == "after" and t[j + 2].text in TOMORROW:
        return placed(one(shifted(a.today, 2)), j + 3)
    if t[j].text == "day" and t[j + 1].text == "before" and t[j + 2].text in YESTERDAY:
        return placed(one(shifted(a.today, -2)), j + 3)
    if j > i:
        return None
    if t[i].text == "overmorrow":
        return placed(one(shifted(a.today, 2)), i + 1)
    if t[i].text in TODAY:
        return Found((Period.day(a.today),), today=True), i + 1
    if t[i].text in TOMORROW and (t[i].text != "tom" or t[i + 1].kind in ("end", "mark", "int", "clock")):
        return placed(one(shifted(a.today, 1)), i + 1)
    if t[i].text in YESTERDAY:
        return placed(one(shifted(a.today, -1)), i + 1)
    return None
