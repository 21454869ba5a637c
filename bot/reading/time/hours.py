"""Hours in a week as people offer them: 15 hours, 20h/week, 10-15 hrs, part time, 4 hours a day, full time."""

from decimal import Decimal
from typing import Final

from bot.reading.result import Reading
from bot.reading.time.lexis import UNITS
from bot.reading.time.numbers import amount
from bot.reading.time.tokens import Tokens
from bot.reading.time.tongues import in_english
from bot.reading.values import Hours

LONGEST: Final = 600
FULL: Final = Hours(Decimal(40), Decimal(40))
MOST: Final = Decimal(168)
_WEEKS_PER_MONTH: Final = Decimal(52) / Decimal(12)
_TO: Final = frozenset({"-", "–", "—", "to", "or"})
_ABOUT: Final = frozenset({"about", "around", "roughly", "maybe", "~", "approx"})
_SCALES: Final = frozenset({"a", "per", "/", "each", "every", "p", "weekly", "pw", "daily"})
_UPTO: Final = (("up", "to"), ("at", "most"), ("max",), ("maximum",), ("no", "more", "than"), ("not", "more", "than"))
_LEAST: Final = (("at", "least"), ("min",), ("minimum",), ("more", "than"), ("over",))


def hours(text: str, *, locale: str = "en") -> Reading[Hours]:
    """Hours per week, one figure or a range; "4 hours a day" counts five days, "80 a month" a month of 52/12 weeks.

    A bare number is hours per week only if it is all that was said, for that is an answer to that question.
    """
    t = Tokens(text[:LONGEST])
    t = in_english(t, locale) or t
    if (full := full_time(t)) is not None:
        return Reading.found(FULL, full)
    for i in range(len(t)):
        if (found := hours_at(t, i)) is not None:
            return Reading.found(found[0], (t[found[1]].start, t[found[2] - 1].end))
    return _bare(t)


def full_time(t: Tokens) -> tuple[int, int] | None:
    """The span of "full time", unless it is denied ("not full time") or only part of a job's name."""
    for i in range(len(t)):
        j = i + 2 if t[i + 1].text == "-" else i + 1
        if t[i].text == "full" and t[j].text in ("time", "timer") and t[i - 1].text not in ("not", "a", "my", "t"):
            return t[i].start, t[j].end
        if t[i].text == "fulltime" and t[i - 1].text not in ("not", "a", "my"):
            return t[i].start, t[i].end
    return None


def hours_at(t: Tokens, i: int) -> tuple[Hours, int, int] | None:
    """Hours per week that start at `i`: the figure, and the first and the last index."""
    read = amount(t, i)
    if read is None or (t[i - 1].text in ("$", "€", "£") and i > 0):
        return None
    low, j = read
    high = low
    j = t.skip(j, frozenset({"+"}), 1)
    j = j + 2 if t[j].text == "-" and t[j + 1].text == "ish" else t.skip(j, frozenset({"ish"}), 1)
    named = t[j].text in ("hours", "hrs", "hr", "h", "hour")
    k = j + 1 if named else j
    joined = t[k].text in _TO or (t[k].text == "and" and t[i - 1].text == "between" and i > 0)
    if joined and (more := amount(t, k + 1)) is not None and more[0] >= low:
        high, j = more
    if t[j].text not in ("hours", "hrs", "hr", "h", "hour", "hourly", "hs"):
        return None
    after = j + 2 if t[j + 1].text == "." and t[j + 2].text in _SCALES else j + 1  # "3 hrs. a day"
    scale, last = _scale(t, after)
    if (
        scale == 1
        and i > 1
        and (t.words(i - 2, "a", "day") or t.words(i - 2, "per", "day") or t[i - 1].text == "daily")
    ):
        scale = _named_days(t) or Decimal(5)  # "daily 4 hours"
    if scale == 1 and t[after].text == "each" and (on := _named_days(t)) is not None:
        scale, last = on, after + 1
    if scale is None:
        return None
    first, low = _bounds(t, i, low)
    low, high = low * scale, high * scale
    if not 0 <= low <= high <= MOST or high == 0:
        return None
    return Hours(_round(low), _round(high)), first, last


def _round(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.quantize(Decimal("0.1"))


def _bounds(t: Tokens, i: int, low: Decimal) -> tuple[int, Decimal]:
    """Whether "up to" leads, so that the range begins at none."""
    for words in _UPTO:
        start = i - len(words)
        if start >= 0 and t.words(start, *words):
            return start, Decimal(0)
    for words in _LEAST:
        start = i - len(words)
        if start >= 0 and t.words(start, *words):
            return start, low
    return i, low


def _scale(t: Tokens, j: int) -> tuple[Decimal | None, int]:
    """What one of these hours is in hours per week, and the index after it; None for hours of a clock or in all."""
    k = t.skip(j, frozenset({"of", "work", "in", "total"}), 2)
    if t[k].text in ("a", "per", "/", "each", "every", "p"):
        unit = t[k + 1].text
        if unit in ("week", "weeks", "wk", "w"):
            return Decimal(1), k + 2
        if unit in ("day", "evening", "night", "weekday", "workday", "d"):
            return _days(t, k + 2)
        if unit in ("month", "mo"):
            return 1 / _WEEKS_PER_MONTH, k + 2
        if UNITS.get(unit) or unit in ("page", "task", "project"):
            return None, j
    if t[k].text in ("weekly", "pw"):
        return Decimal(1), k + 1
    if t[k].text == "daily":
        return _days(t, k + 1)
    if t[j].text in ("ago", "from", "later", "ahead", "behind", "before", "after", "notice", "straight"):
        return None, j
    return Decimal(1), j


def days_a_week(t: Tokens, i: int) -> tuple[Decimal, int] | None:
    """How many days in a week are worked, as said at `i`, and the index after it: "5 days a week"."""
    count = amount(t, i)
    if count is None or t[count[1]].text not in ("days", "day") or not 0 < count[0] <= 7:
        return None
    k = count[1] + 1
    return (count[0], k + 2) if t[k].text in ("a", "per", "/") and t[k + 1].text in ("week", "wk") else None


def _named_days(t: Tokens) -> Decimal | None:
    """The days of "5 days a week, 4 hours each", wherever they stand."""
    return next((said[0] for i in range(len(t)) if (said := days_a_week(t, i)) is not None), None)


def _days(t: Tokens, k: int) -> tuple[Decimal, int]:
    """Five days, unless their number follows: "3 hours a day, 4 days a week"."""
    j = t.skip(k, frozenset({",", "on", "for", "x", "and"}), 2)
    count = amount(t, j)
    if count is not None and t[count[1]].text in ("days", "day") and 0 < count[0] <= 7:
        j = count[1] + 1
        return count[0], j + 2 if t[j].text in ("a", "per", "/") and t[j + 1].text == "week" else j
    if (named := _named_days(t)) is not None:
        return named, k
    if t.words(j, "monday", "to", "friday") or t.words(j, "mon", "-", "fri"):
        return Decimal(5), j + 3
    return Decimal(5), k


def _bare(t: Tokens) -> Reading[Hours]:
    """A number or a range that is an answer or a part of one by itself: "15", "10-15", "Kyiv, 20, none"."""
    for i in range(len(t)):
        if (found := bare_at(t, i)) is not None:
            return Reading.found(found[0], (t[i].start, t[found[1] - 1].end))
    return Reading.nothing()


def bare_at(t: Tokens, i: int) -> tuple[Hours, int] | None:
    """The figure that stands between commas, line ends or the ends of the text at `i`, and the index after it."""
    if not t.parted(i):
        return None
    i = t.skip(i, _ABOUT, 1)
    read = amount(t, i)
    if read is None or t[i].text in ("a", "an") or t[i].kind == "slash":
        return None
    low, j = read
    high = low
    if t[j].text in _TO and (more := amount(t, j + 1)) is not None and more[0] >= low:
        high, j = more
    for words in (("ish",), ("a", "week"), ("per", "week"), ("/", "week"), ("weekly",)):
        if t.words(j, *words):
            j += len(words)
            break
    j = t.skip(j, frozenset({".", "!"}), 1)
    return (Hours(low, high), j) if t.parted(j) and 0 < high <= MOST else None
