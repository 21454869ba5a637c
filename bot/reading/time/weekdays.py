"""Days named without a month: tomorrow, friday, next friday, fri the 11th, friday of next week, the 15th."""

from typing import Final

from bot.reading.language.vocabulary import vocabulary
from bot.reading.time.almanac import Period, coming, day_of, month_of, months_later, shifted, week_of
from bot.reading.time.clocks import after_time, timed
from bot.reading.time.dates import either, month_day, numeric
from bot.reading.time.days import Asked, Found, Read, closed, one, placed
from bot.reading.time.lexis import CLOSERS, COMING, LAST, NEXT, PARTS, SHY, THIS, TODAY, TOMORROW, WEEKDAYS, YESTERDAY
from bot.reading.time.numbers import ordinal, whole

_LINK: Final = frozenset({",", "-", "(", "the", "on", "."})


_NEAR: Final = vocabulary(
    "on by in of until till before after since due this next last from to for late early mid during around about"
)


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
        there = shifted(week[0].first, wd)
        sooner = shifted(there, -7) if t[j].text == "in" and wd - a.today.weekday() > 3 else there
        return Found(tuple(Period.day(d) for d in dict.fromkeys((there, sooner)))), week[1]
    if t.words(j, "after", "next"):
        return placed(one(shifted(coming(wd, a.today), 7)), j + 2)
    a_week_on = t[j].text == "week" and not word
    if a_week_on and (t[j + 1].kind in ("end", "mark") or t[j + 1].text in ("at", "by") or timed(t, j + 1)):
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
    beside = (
        nexts.kind in ("int", "ord", "clock", "slash", "dot") or nexts.text in PARTS or t[i - 1].kind in ("int", "ord")
    )
    if t[i].text == "may" and t[i + 1].text in ("i", "we", "be", "not", "you", "he", "she", "they", "it", "or", "well"):
        return False
    alone = (i == a.base or t[i - 1].kind == "mark") and (
        nexts.kind in ("end", "mark") or nexts.text in CLOSERS - {"i", "we", "on", "to", "with", "you"}
    )
    return (
        beside
        or alone
        or t[i - 1].text in _NEAR
        or after_time(t, i)
        or (t[i - 1].text == "latest" and after_time(t, i - 1))
        or timed(t, i + 1)
        or nexts.text in ("noon", "midnight", "eod", "cob")
    )


def _dated_weekday(a: Asked, j: int, wd: int) -> Read:
    """The date that follows a weekday: Monday, Feb 18; fri 11 12; Tuesday 19th; friday the 13th; friday 5/12."""
    t = a.t
    k = t.skip(j, _LINK, 2)
    if (dated := month_day(a, k, wd) or numeric(a, k, wd)) is not None:
        return dated
    two = t[k].kind == t[k + 1].kind == "int" and max(len(t[k].text), len(t[k + 1].text)) < 3
    if two and t[k].start - t[k - 1].end < 3 and closed(t, k + 2):
        found = either(a, t[k].value, t[k + 1].value, None, wd, False)
        if found is not None and len(found.periods) == 1:
            return found, k + 2
    number = ordinal(t, k)
    if number is None and t[k].kind == "int" and len(t[k].text) == 2 and t[k].value > 12 and closed(t, k + 1):
        number = (t[k].value, k + 1)
    if number is None and t[k].kind == "int" and 0 < t[k].value < 13 and t[k + 1].text in ("at", "@", ",", "by"):
        number = (t[k].value, k + 1) if timed(t, k + 2) else None  # "tue 8 at 15:00"
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
    if t.words(j, "week", "after", "next"):
        return week_of(shifted(a.today, 14)), j + 3
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
    """the 15th, on 24th, 20 of next month, the 15th day of this month; in the future unless its month is named."""
    t = a.t
    the = t[i].text == "the"
    j = i + 1 if the else i
    number = ordinal(t, j) or (whole(t, j) if t[j].kind == "int" else None)
    if number is None or not 0 < number[0] < 32:
        return None
    day, k = number
    k = k + 1 if t[k].text == "day" else k
    if (month := _named_month(a, k)) is not None:
        period, end = month
        named = day_of(period.first.year, period.first.month, day)
        if named is not None and named < a.today and t[end - 2].text == "the" and t[end - 1].text == "month":
            following = months_later(period.first, 1)
            named = day_of(following.year, following.month, day)
        return placed(one(named), end)
    led = t[i - 1].text in (
        "on",
        "by",
        "until",
        "till",
        "before",
        "due",
        "and",
        "to",
        "-",
        "or",
        "after",
        "from",
        "between",
    )
    plain = t[j].kind == "ord" and (the or led or i == a.base or t[i - 1].text == ",")
    spelled = the and (led or i == a.base) and (t[j].kind == "word" or t[j].kind == "int")
    if not (plain or spelled) or not closed(t, number[1]) or t[number[1]].text == "of":
        return None
    later = [months_later(a.today.replace(day=1), n) for n in range(3)]
    days = [d for m in later if (d := day_of(m.year, m.month, day)) is not None and d >= a.today]
    if not days:
        return None
    if days[0] == a.today and len(days) > 1:
        return Found((Period.day(days[0]), Period.day(days[1]))), number[1]
    return Found((Period.day(days[0]),)), number[1]


def month_then_day(a: Asked, i: int) -> Read:
    """next month on the 5th, this month, the 20th."""
    month = _named_month(a, i) if a.t[i].text != "month" else None
    if month is None:
        return None
    j = a.t.skip(month[1], frozenset({",", "on", "the"}), 3)
    number = ordinal(a.t, j)
    if number is None or j == month[1]:
        return None
    return placed(one(day_of(month[0].first.year, month[0].first.month, number[0])), number[1])


def _named_month(a: Asked, i: int) -> tuple[Period, int] | None:
    """of this month, of the following month, next month, of the month."""
    t = a.t
    j = t.skip(i, frozenset({"of", "the", "in"}), 2)
    if t.words(j, "month", "after", "next"):
        there = months_later(a.today.replace(day=1), 2)
        return month_of(there.year, there.month), j + 3
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
    if t[i].text == "last" and t[i + 1].text in ("night", "evening"):
        return placed(one(shifted(a.today, -1)), i + 2)
    if t[i].text == "overmorrow":
        return placed(one(shifted(a.today, 2)), i + 1)
    if t[i].text in TODAY:
        return Found((Period.day(a.today),), today=True), i + 1
    if t[i].text in TOMORROW and (t[i].text != "tom" or t[i + 1].kind in ("end", "mark", "int", "clock")):
        return placed(one(shifted(a.today, 1)), i + 1)
    if t[i].text in YESTERDAY:
        return placed(one(shifted(a.today, -1)), i + 1)
    return None
