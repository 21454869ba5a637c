"""Joins days, times, parts of the day and zones that stand together into the moments that a text speaks of."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from bot.reading.language.numerals import ONES, ORDINALS, TENS
from bot.reading.language.vocabulary import vocabulary
from bot.reading.time.agreeing import agreed
from bot.reading.time.any_day import day_at
from bot.reading.time.clock import Clock, like
from bot.reading.time.clocks import clock
from bot.reading.time.days import Asked, Found
from bot.reading.time.feasts import FEAST_STARTS
from bot.reading.time.lexis import COMING, LAST, MONTHS, NEXT, PARTS, THIS, TODAY, TOMORROW, WEEKDAYS, YESTERDAY
from bot.reading.time.measures import measure
from bot.reading.time.ranges import TO
from bot.reading.time.shifts import from_now
from bot.reading.time.tokens import Tokens
from bot.reading.time.zones import zone_at

_FILL: Final = vocabulary(
    ", at @ on by the of - ( ) for around about in before until till latest from to sharp no later than max"
)
_LED: Final = frozenset(
    ["at", "@", "by", "before", "until", "till", "around", "about", "than", "from", "after", "through"]
)
_BY: Final = vocabulary(
    "by before until till til due deadline latest than cutoff cut-off finish finished done deliver delivered "
    "ready needed need ends end expires through"
)
_START: Final = frozenset(
    ["from", "starting", "start", "starts", "since", "after", "begin", "beginning", "begins", "available"]
)
# Said alone, a weekday in the plural is a habit ("mondays"), as is one after "every".
_HABITS: Final = vocabulary("mondays tuesdays wednesdays thursdays fridays saturdays sundays")
_NOT: Final = frozenset(["not", "except", "excluding", "isn't", "never"])
_STARTERS: Final = (
    MONTHS.keys() | WEEKDAYS.keys() | ONES.keys() | TENS.keys() | ORDINALS.keys() | PARTS.keys() | FEAST_STARTS
    | TODAY | TOMORROW | YESTERDAY | NEXT | COMING | THIS | LAST
    | vocabulary(
        "in within inside over the a an at @ by before until end close closest nearest early late mid middle beginning "
        "start rest remainder eod eob eobd cob cop eow eom eoy eoq boy business day days last first final"
        " penultimate most half "
        "quarter q noon noonish midnight midday tonight 2night tonite couple few pair dozen fortnight after"
        " following about "
        "later around approximately roughly exactly during overmorrow year month week weekend calendar cw kw w from "
        "between ½"
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Moment:
    """What stands together in the text: days or a distance, a time, a part of the day, zones; and what led to it."""

    first: int
    last: int
    days: Found | None = None
    elapsed: timedelta | None = None
    clock: Clock | None = None
    part: str | None = None
    today: bool = False
    zones: tuple[str, ...] = ()
    lead: str = ""
    interval: bool = False
    start: Clock | None = None
    offset: timedelta = timedelta()


def part_at(t: Tokens, i: int) -> tuple[str, bool, int] | None:
    """A part of the day: its name, whether today was said, and the index after it."""
    if t[i].text in ("tonight", "2night", "tonite"):
        return "night", True, i + 1
    if t.words(i, "first", "thing"):
        found = part_at(t, i + 2)
        return (found[0], found[1], found[2]) if found else ("morning", False, i + 2)
    j = t.skip(i, frozenset({"in", "the", "at", "during", "of"}), 2)
    today = t[j].text in THIS
    j = j + 1 if today else j
    k = t.skip(j, frozenset({"early", "late", "later", "mid", "-", "in", "the"}), 3)
    if t[k].text in PARTS and t[k].text != "eve":
        return PARTS[t[k].text], today, k + 1
    return None


def starts(t: Tokens, i: int) -> bool:
    """Whether a day, a time or a range may begin with this token at all."""
    token = t[i]
    return token.kind != "junk" and (token.kind not in ("word", "mark") or token.text in _STARTERS)


def moments(a: Asked, text: str) -> Iterator[Moment]:
    """Every moment in the text, left to right, without overlaps."""
    t, i = a.t, 0
    while i < len(t):
        found = moment_at(a, i, text) if starts(t, i) else None
        if found is None:
            i += 1
            continue
        yield found
        i = found.last


def moment_at(a: Asked, i: int, text: str, nested: bool = False) -> Moment | None:
    """The moment that starts at token `i`, if one does."""
    t = a.t
    days: Found | None = None
    time: Clock | None = None
    part: str | None = None
    start: Clock | None = None
    today = interval = False
    zones: tuple[str, ...] = ()
    j = i
    if (count := from_now(a, i)) is not None and count[0].elapsed is not None:
        sign = timedelta(seconds=count[1])
        return Moment(i, count[2], elapsed=count[0].elapsed * sign.total_seconds(), lead=_lead(t, i))
    if not nested and (aside := _aside(a, i, text)) is not None:
        return aside
    for _ in range(6):
        stop = t.skip(j, _FILL, 4) if j > i else t.skip(i, frozenset({"at", "@", "by"}), 1)
        before = j
        for k in range(j, stop + 1):
            led = any(t[n].text in _LED for n in range(max(0, j - (j == i)), k)) or part is not None
            day = day_at(a, k) if days is None and not (today and part) else None
            hour = clock(t, k, led or _beside(t, k) or _spoken_before(t, k)) if time is None else None
            if day is not None and (hour is None or day[1] >= hour[1]):
                days, j, interval = day
                days, j = agreed(a, days, j) if not interval else (days, j)
                break
            if hour is not None:
                if hour[0].half == "open" and t[hour[1]].text in TO and _counts(t, hour[1] + 1):
                    break  # "about 2 to 3 images"
                time, j = hour
                if t[j].text in TO and (end := clock(t, j + 1, True)) is not None:
                    start, time, j = like(time, end[0]), *end
                break
            named = part_at(t, k) if part is None else None
            if named is not None and (j > i or named[1] or k == i):
                part, today, j = named[0], today or named[1], named[2]
                break
            if (time or days) and not zones and (where := zone_at(t, k, text, timed=time is not None)) is not None:
                zones, j = where
                break
        if j == before or (time and not days and t[j].text in ("till", "until", "to", "through")):
            break
    if j == i or not (days or time or _stands(t, i, j, part, today)):
        return None
    lead = "not" if days is not None and _birthday(a, i, days) else _lead(t, i)
    return Moment(i, j, days, None, time, part, today, zones, lead, interval, start)


def _birthday(a: Asked, i: int, days: Found) -> bool:
    """Whether somebody was born on a day that only a year in the past would make one: "born in May"."""
    return "born" in (a.t[i - 1].text, a.t[i - 2].text) and i > 0 and days.periods[-1].last >= a.today


def _counts(t: Tokens, i: int) -> bool:
    """Whether a number counts something that is no time."""
    return t[i].kind == "int" and t[i + 1].kind == "word" and clock(t, i, True) is None


def _aside(a: Asked, i: int, text: str) -> Moment | None:
    """A time counted from another: an hour before midnight, 2 hours after noon tomorrow."""
    found = measure(a, i)
    if found is None or found[0].elapsed is None or a.t[found[1]].text not in ("before", "after", "from"):
        return None
    inner = moment_at(a, found[1] + 1, text, nested=True)
    if inner is None or inner.clock is None:
        return None
    sign = -1 if a.t[found[1]].text == "before" else 1
    return replace(inner, first=i, offset=sign * found[0].elapsed, lead=_lead(a.t, i))


def _stands(t: Tokens, i: int, j: int, part: str | None, today: bool) -> bool:
    """Whether a part of the day alone is a time: this evening, by evening, in the morning; not "good night"."""
    whole = j - i == len(t)
    return part is not None and (today or whole or t[i].text in ("in", "by") or t[i - 1].text in ("by", "before"))


def _beside(t: Tokens, i: int) -> bool:
    """Whether a bare number stands right before today, tomorrow or tonight: "9 tomorrow", "10, tonight"."""
    j = t.skip(i + 1, frozenset({",", "on"}), 1)
    if t[j].text in WEEKDAYS and t[i].kind == "int" and len(t[i].text) == 4:
        return True
    if t[i + 1].text == "on" and t[j].text in WEEKDAYS and t[i].kind == "int" and 0 < t[i].value < 13:
        return True
    return t[j].text in TODAY | TOMORROW | {"tonight"} or (t[j].text == "this" and t[j + 1].text in PARTS)


def _spoken_before(t: Tokens, i: int) -> bool:
    """Whether a number follows tomorrow or a weekday directly: "tomorrow 9", "friday 5"."""
    j = i - 2 if t[i - 1].text == "," else i - 1
    return i > 0 and (t[j].text in TODAY | TOMORROW or t[j].text in WEEKDAYS or t[j].text in PARTS)


def _lead(t: Tokens, i: int) -> str:
    """What kind of word leads to the moment: "by", "start", "not", "or", or nothing known."""
    if t[i].text in _BY:
        return "before" if t[i].text == "before" else "by"
    if t.words(i - 2, "not", "before") and i > 1:
        return "not"  # the earliest day is no deadline
    if (i and t[i - 1].text in ("every", "each")) or t[i].text in _HABITS:
        return "not"
    for n in range(1, 5):
        token = t[i - n] if i >= n else None
        if token is None or (token.kind == "mark" and token.text not in ":-(@"):
            break
        if token.text in _NOT:
            return "not"
        if token.text == "before" and n == 1:
            return "before"
        if token.text in _BY:
            return "by"
        if token.text == "after" and n == 1:
            return "after"
        if token.text in _START:
            return "start"
        if token.text == "or" and n == 1:
            return "or"
    return ""
