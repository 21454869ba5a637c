"""Periods named by words (next week, Q3 2026, march) and the days at their edges (end of, mid, first monday of)."""

from datetime import date

from bot.reading.almanac import (
    Period,
    coming,
    day_of,
    month_of,
    months_later,
    nth_week,
    nth_weekday,
    period_of,
    quarter_of,
    shifted,
    week_of,
    weekend_of,
    year_of,
)
from bot.reading.days import Asked, Found, Read, month_day, near, numeric, one, placed, spoken, weekday, year_at
from bot.reading.feasts import feast
from bot.reading.lexis import COMING, LAST, MONTHS, NEXT, SHY, THIS, WEEKDAYS
from bot.reading.numbers import ordinal, whole

Stretch = tuple[Period, int] | None

_NOUNS = {
    **dict.fromkeys(("week", "week's", "wk"), "week"),
    **dict.fromkeys(("weekend", "week-end"), "weekend"),
    **dict.fromkeys(("month", "month's", "mth"), "month"),
    **dict.fromkeys(("quarter", "qtr"), "quarter"),
    **dict.fromkeys(("year", "yr", "year's"), "year"),
}


def noun(a: Asked, i: int) -> tuple[str, int] | None:
    if a.t.words(i, "week", "-", "end"):
        return "weekend", i + 3
    if a.t.words(i, "week", "end"):
        return "weekend", i + 2
    return (_NOUNS[a.t[i].text], i + 1) if a.t[i].text in _NOUNS else None


def period(a: Asked, i: int, bound: bool = False) -> Stretch:
    """The period named at `i`; `bound` after "of", where "the month", "month" and "2026" stand for periods too."""
    for read in (_stepped, _quarter, _month, _week):
        if (found := read(a, i)) is not None:
            return found
    if not bound:
        return None
    j = a.t.skip(i, frozenset({"the", "around", "year"}), 2)
    if (named := noun(a, j)) is not None:
        return period_of(named[0], a.today, 0), named[1]
    if a.t[i].text == "year" and j == i + 1 and a.t[j].kind != "int":
        return period_of("year", a.today, 0), j
    return _year(a, j)


def _year(a: Asked, i: int) -> Stretch:
    found = year_at(a.t, i)
    return (year_of(found[0]), found[1]) if found and a.t[i].kind == "int" else None


def _stepped(a: Asked, i: int) -> Stretch:
    """this week, the coming month, next quarter, last year, the week after next, year after next."""
    t = a.t
    j = t.skip(i, frozenset({"the", "around", "on"}), 2)
    word = ""
    while t[j].text in NEXT or t[j].text in COMING or t[j].text in THIS or t[j].text in LAST:
        word, j = t[j].text, j + 1
        if j > i + 4:
            return None
    if (named := noun(a, j)) is None:
        return None
    if not word:
        return (period_of(named[0], a.today, 2), named[1] + 2) if t.words(named[1], "after", "next") else None
    step = 0 if word in THIS else -1 if word in LAST else 1
    if word in COMING and named[0] == "weekend":
        step = 0
    return period_of(named[0], a.today, step), named[1]


def _quarter(a: Asked, i: int) -> Stretch:
    """Q3, q3 2026, 2026-Q3, 18q4, third quarter, the 4th qtr of 2018."""
    t = a.t
    j = i + 1 if t[i].text == "the" else i
    year = None
    if t[j].kind == "int" and len(t[j].text) in (2, 4) and not t[j].text.startswith("0"):
        year = t[j].value + 2000 if len(t[j].text) == 2 else t[j].value
        j = j + 2 if t[j + 1].text in ("-", "/") else j + 1
        if not 1900 < year < 2200 or t[j].text != "q":
            return None
    if t[j].text == "q" and t[j + 1].kind == "int" and t[j].glued(t[j + 1]):
        number, j = t[j + 1].value, j + 2
    else:
        nth = ordinal(t, j)
        if nth is None or year or t[nth[1]].text not in ("quarter", "qtr"):
            return None
        number, j = nth[0], nth[1] + 1
    if not 1 <= number <= 4:
        return None
    if year is None and (after := year_at(t, j)) is not None:
        year, j = after
    elif year is None and t.words(j, "next", "year"):
        year, j = a.today.year + 1, j + 2
    if year is None:
        this = quarter_of(a.today.year, number)
        return (this if this.last >= a.today else quarter_of(a.today.year + 1, number)), j
    return quarter_of(year, number), j


def _month(a: Asked, i: int) -> Stretch:
    return _numbered_month(a, i) or _named_month(a, i)


def _numbered_month(a: Asked, i: int) -> Stretch:
    """12/2026 and 2026-12."""
    t = a.t
    if t[i].kind != "int" or t[i + 1].text not in ("/", "-", ".") or t[i + 2].kind != "int":
        return None
    left, right = t[i], t[i + 2]
    whole = left.glued(t[i + 1]) and t[i + 1].glued(right)
    if not whole or t[i + 3].text in ("/", "-") or sorted((len(left.text), len(right.text)))[-1] != 4:
        return None
    year, month = (left.value, right.value) if len(left.text) == 4 else (right.value, left.value)
    return (month_of(year, month), i + 3) if 1900 < year < 2200 and 0 < month < 13 else None


def _named_month(a: Asked, i: int) -> Stretch:
    """march, march 2026, next march, march after next, march in 1 year, may next year."""
    t = a.t
    word, j = ("", i)
    if t[i].text in NEXT or t[i].text in THIS or t[i].text in LAST or t[i].text in COMING:
        word, j = t[i].text, i + 1
    if t[j].text not in MONTHS:
        return None
    month, name = MONTHS[t[j].text], t[j].text
    shy = not word and name in SHY and not near(a, j)
    j = j + 2 if t[j + 1].text == "." and t[j + 2].kind == "int" else j + 1
    ahead = month_of(a.today.year + (month < a.today.month), month)
    if (year := year_at(t, j)) is not None:
        return month_of(year[0], month), year[1]
    numbered = t[j].kind in ("int", "ord") and t[j].value < 32 and not t[j + 1].text in ("pm", "am", "h")
    if shy or numbered or (t[i - 1].kind in ("int", "ord") and 28 < t[i - 1].value < 32):
        return None
    if t.words(j, "after", "next"):
        return month_of(ahead.first.year + (ahead.first <= a.today or a.today.month < month), month), j + 2
    if t.words(j, "next", "year"):
        return month_of(a.today.year + 1, month), j + 2
    if t[j].text == "in" and (n := whole(t, j + 1)) is not None and t[n[1]].text in ("year", "years") and n[0] < 100:
        return month_of(a.today.year + n[0], month), n[1] + 1
    if word in LAST:
        return month_of(a.today.year - (month >= a.today.month), month), j
    if word in NEXT and month == a.today.month:
        return month_of(a.today.year + 1, month), j
    if word in THIS:
        return month_of(a.today.year, month), j
    return ahead, j


def _week(a: Asked, i: int) -> Stretch:
    """the week of october 7th, the week commencing 5 Jan, week 51, calendar week 2."""
    t = a.t
    j = i + 1 if t[i].text == "the" else i
    j = j + 1 if t[j].text == "calendar" else j
    if t[j].text not in ("week", "wk", "cw", "kw", "w"):
        return None
    k = t.skip(j + 1, frozenset({"of", "starting", "beginning", "commencing", "the", "on"}), 3)
    if k > j + 1 and (day := plain_day(a, k)) is not None and day[0].periods[0].grain == "day":
        return week_of(day[0].periods[0].first), day[1]
    number = t[j + 1]
    if number.kind != "int" or not 0 < number.value < 54 or (t[j].text == "w" and not t[j].glued(number)):
        return None
    if (year := year_at(t, j + 2)) is not None:
        return week_of(shifted(week_of(day_of(year[0], 1, 4) or a.today).first, 7 * (number.value - 1))), year[1]
    this = week_of(shifted(week_of(a.today.replace(month=1, day=4)).first, 7 * (number.value - 1)))
    if this.last < a.today:
        this = week_of(shifted(week_of(a.today.replace(a.today.year + 1, 1, 4)).first, 7 * (number.value - 1)))
    return this, j + 2


def named_day(a: Asked, i: int) -> Read:
    """A feast, with or without its year: by Christmas, next halloween, new year's eve 2026."""
    t = a.t
    j = t.skip(i, frozenset({"the"}), 1)
    word = t[j].text if t[j].text in NEXT or t[j].text in LAST or t[j].text in THIS else ""
    found = feast(t, j + 1 if word else j)
    if found is None:
        return None
    make, j = found
    if (year := year_at(t, j)) is not None:
        return placed(one(make(year[0])), year[1])
    this = make(a.today.year)
    if word in LAST:
        return placed(one(this if this < a.today else make(a.today.year - 1)), j)
    return placed(one(this if this >= a.today else make(a.today.year + 1)), j)


def plain_day(a: Asked, i: int) -> Read:
    """A day that needs no other day to be read."""
    for read in (spoken, month_day, numeric, named_day, weekday):
        if (found := read(a, i)) is not None:
            return found
    return None


_EDGES = {
    **dict.fromkeys(("end", "close", "ending"), "end"),
    **dict.fromkeys(("beginning", "start", "begin"), "start"),
    **dict.fromkeys(("middle", "mid"), "middle"),
    "early": "start",
    "late": "late",
}
_SHORT = {"eom": "month", "eow": "week", "eoy": "year", "eoq": "quarter"}
_STARTS = {"boy": "year"}


def edge(a: Asked, i: int) -> Read:
    """end of the month, EOW, mid March, early next week, late april, month end: a day, or days to choose from."""
    t = a.t
    j = i + 1 if t[i].text == "the" else i
    if t[j].text in _SHORT:
        return _at_end(period_of(_SHORT[t[j].text], a.today, 0)), j + 1
    if t[j].text in ("month", "year", "week", "quarter") and t[j + 1].text in ("end", "-") and t[j].text != "week":
        k = j + 2 if t[j + 1].text == "-" else j + 1
        return (_at_end(period_of(t[j].text, a.today, 0)), k + 1) if t[k].text == "end" else None
    where = _EDGES.get(t[j].text)
    if where is None:
        return None
    k = t.skip(j + 1, frozenset({"of", "in", "-", "the", "on"}), 3)
    loose = where in ("start", "late", "middle") and t[j].text in ("early", "late", "mid")
    if not (k > j + 1 or loose or where == "end"):
        return None
    if t[k].text == "day":
        return None
    if where == "end" and (day := plain_day(a, k)) is not None and day[0].periods[0].grain == "day":
        return day
    found = period(a, k, bound=t[j + 1].text in ("of", "the", "in"))
    if found is None:
        return None
    if where == "end":
        return _at_end(found[0]), found[1]
    return _inside(found[0], where), found[1]


def _at_end(p: Period) -> Found:
    """The last day; of a week its Friday too, for many people mean that."""
    if p.grain == "week" and p.first.weekday() == 0:
        return Found((Period.day(shifted(p.last, -2)), Period.day(p.last)))
    return Found((Period.day(p.last),))


def _inside(p: Period, where: str) -> Found:
    """The first and the last day of the part of a period that "early", "mid" or "late" means."""
    days = (p.last - p.first).days + 1
    if p.grain == "month":
        first, last = {"start": (0, 9), "middle": (14, 19), "late": (days - 6, days - 1)}[where]
    elif p.grain == "week":
        first, last = {"start": (0, 2), "middle": (2, 3), "late": (3, 4)}[where]
    else:
        first, last = {"start": (0, days // 4), "middle": (days // 2, days * 2 // 3), "late": (days * 3 // 4, days - 1)}[
            where
        ]
        first = (months_later(p.first, (first + 15) // 30) - p.first).days
        last = (months_later(p.first, (last + 15) // 30) - p.first).days - 1
    return Found((Period.day(shifted(p.first, first)), Period.day(shifted(p.first, last))))


def _position(a: Asked, i: int) -> tuple[int, int] | None:
    """first, 3rd, last, second last, second to last: its number (negative from the end) and the index after it."""
    t = a.t
    if t[i].text in ("last", "final"):
        return -1, i + 1
    if t[i].text == "penultimate":
        return -2, i + 1
    number = ordinal(t, i)
    if number is None:
        return None
    j = t.skip(number[1], frozenset({"to", "-"}), 2)
    if t[j].text == "last":
        return -number[0], j + 1
    return number


_DAYS = frozenset({"day", "days", "weekday", "workday"})


def nth(a: Asked, i: int) -> Read:
    """first monday of january, last friday in october, 5th last day of May, last week of september 2014."""
    t = a.t
    j = i + 1 if t[i].text == "the" else i
    if (position := _position(a, j)) is None:
        return None
    n, j = position
    working = t[j].text in ("working", "business", "week", "work") and t[j + 1].text == "day"
    j = j + 1 if working else j
    working = working or t[j].text in ("weekday", "workday")
    what = t[j].text
    kind = noun(a, j)
    if what not in WEEKDAYS and what not in _DAYS and (kind is None or kind[0] not in ("week", "weekend")):
        return None
    k = kind[1] if kind else j + 1
    if t[k].text in ("after", "before") and what in WEEKDAYS:
        return _from(a, n, WEEKDAYS[what], t[k].text, k + 1)
    if t[k].text not in ("of", "in", "next", "this", "on"):
        return None
    of = t.skip(k, frozenset({"of", "in", "the"}), 2)
    if (p := period(a, k if t[k].text in ("next", "this") else of, bound=True)) is None:
        return None
    stretch = p[0]
    if what in WEEKDAYS:
        day = nth_weekday(stretch, WEEKDAYS[what], n)
        again = stretch.first <= a.today and day is not None and day < a.today and t[p[1] - 1].text in MONTHS
        if again:
            day = nth_weekday(month_of(stretch.first.year + 1, stretch.first.month), WEEKDAYS[what], n)
        return placed(one(day), p[1])
    if what in _DAYS:
        day = _workday(stretch, n) if working else shifted(stretch.first, n - 1) if n > 0 else shifted(stretch.last, n + 1)
        return placed(one(day) if day and stretch.first <= day <= stretch.last else None, p[1])
    if kind and kind[0] == "weekend":
        day = nth_weekday(stretch, 5, n)
        return placed(Found((weekend_of(day),)) if day else None, p[1])
    week = nth_week(stretch, n)
    return placed(Found((week,)) if week else None, p[1])


def _workday(p: Period, n: int) -> date | None:
    """The nth Monday to Friday of a period, from its end if negative."""
    days = [d for k in range((p.last - p.first).days + 1) if (d := shifted(p.first, k)).weekday() < 5]
    return days[n - 1 if n > 0 else n] if 0 < abs(n) <= len(days) else None


def _from(a: Asked, n: int, wd: int, way: str, i: int) -> Read:
    """third tuesday after christmas 2014; first friday before 10 june."""
    anchor = plain_day(a, i)
    if anchor is None or not 0 < n < 500:
        return None
    start = anchor[0].periods[0].first
    if way == "after":
        return placed(one(shifted(coming(wd, start), 7 * (n - 1))), anchor[1])
    return placed(one(shifted(coming(wd, shifted(start, -8)), -7 * (n - 1))), anchor[1])


def closest(a: Asked, i: int) -> Read:
    """the closest Monday to Oct 5th, the second closest mon to 5 october."""
    t = a.t
    j = i + 1 if t[i].text == "the" else i
    n, j = ordinal(t, j) or (1, j)
    if t[j].text not in ("closest", "nearest") or t[j + 1].text not in WEEKDAYS or t[j + 2].text != "to" or n > 50:
        return None
    anchor = plain_day(a, j + 3)
    if anchor is None:
        return None
    day, wd = anchor[0].periods[0].first, WEEKDAYS[t[j + 1].text]
    first = shifted(coming(wd, shifted(day, -1)), -7 * n)
    ranked = sorted((shifted(first, 7 * k) for k in range(2 * n + 2)), key=lambda d: abs((d - day).days))
    return placed(one(ranked[n - 1]), anchor[1])
