"""The date or the days that a request for another plan names: "can we say the 20th instead", "away until Friday"."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from bot.reading.replies.renames import new_title
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
_NAMING: Final = re.compile(
    r"^(?:(?:please|can you|bitte|por favor|puedes)[, ]+)*(?:rename|retitle|call|change the (?:name|title)|nenn|benenn|"
    r"änder\w* den (?:titel|namen)|llam|ll[aá]mal|renombr|ren[oó]mbr|rebautiz|cambi\w+ el (?:nombre|título))",
    re.IGNORECASE,
)
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


def addition(text: str, title: str) -> str:
    """What is to be added to a project, as it was written: behind a colon, else what is left without the request."""
    _, colon, behind = text.partition(":")
    if colon and behind.strip():
        return behind.strip()
    around = re.compile(
        rf"\b(?:add|put|note|include|remember|ergänze?|füge?|notiere?|añade|agrega|incluye|anota)\b|\b(?:to|for|on|in|zu|zum"
        r"|zur|für|bei|a|al|en|para)\s+(?:the |la |el |dem |der |das )?"
        rf"{re.escape(title)}(?:[- ](?:project|job|projekt))?"
        r"|\b(?:hinzu|please|bitte|por favor)\b",
        re.IGNORECASE,
    )
    left = " ".join(around.sub(" ", text).split()).strip(" ,.:;-")
    return left if any(map(str.isalnum, left)) else ""


def title_given(text: str, title: str) -> str:
    """The new name that a request gives to the project of this title ("" names none); "" if it gives none."""
    if not _NAMING.match(text.strip()):
        return ""
    named = re.compile(
        rf"(?:\b(?:the|das|den|die|el|la|los|las|al) )?\b{re.escape(title)}\b(?:[- ](?:project|job|projekt))?",
        re.IGNORECASE,
    )
    if not title:
        return new_title(text)
    if not named.search(text):
        return ""
    shorter = re.sub(rf" (?:de|von) (?={named.pattern})", " ", text, flags=re.IGNORECASE)
    forms = (named.sub(" it ", text, count=1), named.sub(" es ", text, count=1), named.sub(" ", shorter, count=1))
    return next((name for form in forms if (name := new_title(" ".join(form.split())))), "")
