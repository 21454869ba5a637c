"""Periods named by words: next week, Q3 2026, march, week 51, the year after next; and days with a name."""

from bot.reading.language.numerals import ONES
from bot.reading.time.almanac import Period, day_of, month_of, period_of, quarter_of, shifted, week_of, year_of
from bot.reading.time.dates import month_day, numeric
from bot.reading.time.days import Asked, Read, one, placed, year_at
from bot.reading.time.feasts import feast
from bot.reading.time.lexis import COMING, LAST, MONTHS, NEXT, SHY, THIS
from bot.reading.time.numbers import ordinal, whole
from bot.reading.time.weekdays import near, spoken, weekday

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
    for read in (feast_week, _stepped, _quarter, _month, _week):
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
    if not word and named[0] == "weekend" and (j > i or t[i - 1].text in ("by", "before", "until", "at", "on")):
        return period_of("weekend", a.today, 0), named[1]
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
    spelled = t[j].text in ONES and t[j + 1].text in ("thousand", "hundred")
    numbered = t[j].kind in ("int", "ord") and t[j].value < 32 and t[j + 1].text not in ("pm", "am", "h")
    if shy or spelled or numbered or (t[i - 1].kind in ("int", "ord") and 28 < t[i - 1].value < 32):
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
    k = j + 1 if t[j].text == "of" else j
    if t[k + 1].text == "year" and (t[k].text in NEXT or t[k].text in THIS):
        return placed(one(make(a.today.year + (t[k].text in NEXT))), k + 2)
    this = make(a.today.year)
    if word in LAST:
        return placed(one(this if this < a.today else make(a.today.year - 1)), j)
    return placed(one(this if this >= a.today else make(a.today.year + 1)), j)


def feast_week(a: Asked, i: int) -> Stretch:
    """The week that a named day is in: xmas week, the week of easter."""
    found = named_day(a, i)
    if found is None or a.t[found[1]].text != "week":
        return None
    return week_of(found[0].periods[0].first), found[1] + 1


def plain_day(a: Asked, i: int) -> Read:
    """A day that needs no other day to be read."""
    if i in a.memo:
        return a.memo[i]
    found: Read = None
    for read in (spoken, month_day, numeric, named_day, weekday):
        if (found := read(a, i)) is not None:
            break
    a.memo[i] = found
    return found
