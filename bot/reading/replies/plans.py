"""The date or the days that a request for another plan names: "can we say the 20th instead", "away until Friday"."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from bot.reading.time.availability import availability
from bot.reading.time.deadline import deadline
from bot.reading.values import Days, Wall, When

MOST: Final = 200
_BEFORE: Final = re.compile(
    r"^.*?\b(?:say|make it|to|until|till|for|by|be|auf|bis|zum|lieber|wir|nach|decir|dejarlo|digamos|al|para|a)\b[ :]*"
    r"(?:the |den |el )?(?=\S)",
    re.IGNORECASE,
)
_BEHIND: Final = re.compile(
    r"[ ,]*\b(?:instead|please|maybe|then|stattdessen|bitte|lieber|verschieben|verlegen|nehmen|sagen|machen|por favor|"
    r"mejor|entonces)\b.*$",
    re.IGNORECASE,
)
_UNTIL: Final = re.compile(r"\b(?:until|till|through|bis|hasta)\b", re.IGNORECASE)
_BACK: Final = re.compile(
    r"\b(?:back|here again|available again|zurück|wieder (?:da|verfügbar)|vuelvo|regreso)\b", re.IGNORECASE
)


def new_date(text: str, *, now: datetime, zone: str, locale: str = "en") -> When | None:
    """The date that somebody would like instead, said at `now` (aware) in `zone` (IANA); None for none or two."""
    short = _BEHIND.sub("", text[:MOST].strip(" ?!."))
    for words in (short, _BEFORE.sub("", short, count=1), f"the {_BEFORE.sub('', short, count=1)}"):
        read = deadline(words, now=now, zone=zone, locale=locale)
        if read.value is not None and read.value.wall.at > now:
            return read.value
    return None


def at_the_time_of(when: When, before: Wall) -> Wall:
    """A day without a time of its own keeps the time of day that was agreed."""
    if not when.assumed:
        return when.wall
    return Wall(datetime.combine(when.wall.local.date(), before.local.time()), before.zone)


def away_days(text: str, *, now: datetime, zone: str, locale: str = "en") -> Days | None:
    """The days on which somebody is away, the last one included, as said at `now` (aware) in `zone` (IANA); "back on
    Monday" leaves out the Monday. None where no days, or several stretches, are named."""
    read = availability(text[:MOST], now=now, zone=zone, locale=locale)
    found = read.value or next(iter(read.options[:1] if len(read.options) == 1 else ()), None)
    blocked = found.blocked if found is not None else ()
    if len(blocked) != 1 or blocked[0].last == date.max:
        return None
    today, (days,) = Wall.of(now, zone).local.date(), blocked
    if _BACK.search(text):
        days = Days(today, days.first - timedelta(days=1))
    elif _UNTIL.search(text) and days.first == days.last:
        days = replace(days, first=today)
    return days if today <= days.last and days.first <= days.last else None
