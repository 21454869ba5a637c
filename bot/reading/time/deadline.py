"""A deadline in words to a wall time in a zone, a choice of two or three, or nothing; never a silent guess."""

from dataclasses import replace
from datetime import datetime, time
from typing import Final

from bot.reading.language.questions import asks, proposes
from bot.reading.result import Reading, Span
from bot.reading.time.days import Asked, Order
from bot.reading.time.moments import Moment, moments
from bot.reading.time.other_languages import by_dateparser
from bot.reading.time.other_names import language_of
from bot.reading.time.resolving import Resolver, query_of
from bot.reading.time.tokens import Tokens
from bot.reading.time.tongues import in_english
from bot.reading.time.unread import halves, unread
from bot.reading.time.zones import zone_at
from bot.reading.values import Wall, When

LONGEST: Final = 1000
_MONTH_FIRST: Final = frozenset({"en-us", "en-ph"})
_YEAR_FIRST: Final = frozenset({"hu", "ja", "ko", "zh"})
"""Languages that write 2026/3/12, and so 3/12 for the twelfth of March (CLDR, short dates)."""
_UNSAID: Final = frozenset({"en", "en-ca", "lt"})


def order_of(locale: str) -> Order:
    """Which of day and month comes first in 3/12: by the person's locale; plain "en" does not say."""
    name = locale.lower().replace("_", "-")
    if name in _MONTH_FIRST or name.split("-")[0] in _YEAR_FIRST:
        return "month"
    return None if name in _UNSAID else "day"


def deadline(
    text: str, *, now: datetime, zone: str, locale: str = "en", end_of_day: time = time(18, 0)
) -> Reading[When]:
    """When `text` says something is due, as said at `now` (aware) by someone in `zone` (IANA).

    A day without a time gets `end_of_day` and says so (`assumed`); a week, month or quarter becomes a choice of its
    days. `query` names what must be asked before the value counts (C32): past, soon, far, gap, overlap. What speaks of
    a time and was not understood makes it a choice (`unread`), and a question for information is no deadline.
    """
    text = text[:LONGEST]
    if asks(text):
        return Reading.nothing()
    here = Wall.of(now, zone).local.replace(second=0, microsecond=0)
    tokens = Tokens(text)
    translated = in_english(tokens, locale)
    asked = Asked(translated or tokens, here.date(), order_of(locale) or ("day" if translated else None))
    every = list(moments(asked, text))
    chosen = _chosen(every, asked.t)
    left = unread(asked.t, [(m.first, m.last) for m in every]) or _passed_over(every, chosen, asked.t)
    if translated is None and (other := _other_language(text, locale)) is not None:
        if _covers(every, asked.t) and not left and language_of(text.lower()) is None:
            other = None  # "15.12.2026 17:00" is the same in every language
        elif (parsed := by_dateparser(text, here, other, asked.order)) is not None:
            local, timed, span = parsed
            local = local if timed else datetime.combine(local.date(), end_of_day)
            offered = _reading([When(Wall(local, zone), "minute" if timed else "day", not timed)], now, span, False)
            return Reading.nothing((span,)) if offered.query == "past" else offered.doubted((span,))
        else:
            return Reading.nothing()
    if not chosen:
        return Reading.nothing(left)
    apart = _zone_apart(every, asked.t, text)
    options: list[When] = []
    for m in chosen:
        m = replace(m, zones=apart) if apart and not m.zones and m.clock is not None else m
        options += Resolver(m, now, here, zone, end_of_day).options()
    span = asked.t[chosen[0].first].start, asked.t[chosen[-1].last - 1].end
    reading = _reading(options, now, span, any(m.days is not None and m.days.rolled for m in chosen))
    undated = all(m.days is None and m.elapsed is None for m in chosen)
    left = left or ((span,) if proposes(text) else ())
    if undated and not left:
        left = tuple(place for m in chosen for place in halves(asked.t, m.first, m.last))
    return Reading.nothing(left) if left and (undated or reading.query == "past") else reading.doubted(left)


def _zone_apart(every: list[Moment], t: Tokens, text: str) -> tuple[str, ...]:
    """The zones of a "New York time" that stands apart from the time: "New York time, friday 3pm"."""
    taken = {n for m in every for n in range(m.first, m.last)}
    for i in range(len(t)):
        found = zone_at(t, i, text) if i not in taken else None
        if found is not None and (t[found[1] - 1].text in ("time", "timezone", "zone") or t[i].text in ("utc", "gmt")):
            return found[0]
    return ()


def _other_language(text: str, locale: str) -> str | None:
    """The language to ask dateparser for: that of the locale, or in an English one that of the names in the text."""
    name = locale.lower().replace("_", "-").split("-")[0]
    return name if name != "en" else language_of(text.lower())


def _passed_over(every: list[Moment], chosen: list[Moment], t: Tokens) -> tuple[Span, ...]:
    """A day or a time that was read and belongs to no other clause, while the one chosen lacks just that."""
    if len(chosen) != 1:
        return ()
    m = chosen[0]
    others = [other for other in every if other not in chosen and other.lead not in ("start", "not", "after")]
    missing = [other for other in others if m.days is None and m.elapsed is None and other.days is not None]
    return tuple((t[other.first].start, t[other.last - 1].end) for other in missing)


def _covers(found: list[Moment], t: Tokens) -> bool:
    """Whether every word was read, so that no word of another language changes the meaning."""
    taken = {n for m in found for n in range(m.first, m.last)}
    return bool(found) and all(n in taken or t[n].kind == "mark" for n in range(len(t)))


def _reading(options: list[When], now: datetime, span: tuple[int, int], rolled: bool) -> Reading[When]:
    """One option is read, with its query; more are a choice, without those already past."""
    distinct = list({o.wall.at: o for o in options}.values())
    ahead = [o for o in distinct if o.wall.at > now]
    if len(ahead) > 1:
        return Reading.choose(tuple(ahead), span)
    if not distinct:
        return Reading.nothing()
    value = (ahead or distinct)[0]
    return Reading.found(value, span, query_of(value.wall, now) or ("far" if rolled else None))


def _chosen(found: list[Moment], t: Tokens) -> list[Moment]:
    """Which of the moments the deadline is: the one called the latest, or led by "by" or "due", else all."""
    found = [m for m in found if m.lead != "not" and (m.lead != "after" or m.part is not None)]
    if len(found) < 2:
        return found
    final = [m for m in found if t[t.skip(m.last, frozenset({"at", "the", "very"}), 3)].text == "latest"]
    if len(final) == 1:
        return final
    counted = [m for m in found if m.elapsed is not None]
    if len(found) == 2 and len(counted) == 1 and any(m.days is not None and m.days.today for m in found):
        return counted  # "today in one hour"
    joined = _joined(found)
    if joined is not None:
        return [joined]
    due = [m for m in found if m.lead in ("by", "before")]
    if len(due) == 1 and not any(m.lead == "or" for m in found):
        return due
    later = [m for m in found if m.lead != "start"]
    return (due or later or found)[:3]


def _joined(found: list[Moment]) -> Moment | None:
    """A day and a time said apart: "friday works, 5pm is fine"."""
    days = [m for m in found if m.days is not None and m.clock is None]
    clocks = [m for m in found if m.days is None and m.clock is not None and m.elapsed is None]
    if len(found) != 2 or len(days) != 1 or len(clocks) != 1:
        return None
    day, hour = days[0], clocks[0]
    return Moment(
        min(day.first, hour.first),
        max(day.last, hour.last),
        day.days,
        None,
        hour.clock,
        day.part or hour.part,
        day.today or hour.today,
        day.zones or hour.zones,
        day.lead,
        day.interval,
        hour.start,
    )
