"""Days that somebody adds to those on which they cannot work: "wait, I can't on the 6th either"."""

import re
from datetime import date, datetime, timedelta
from typing import Final

from bot.reading.language.plain import lower, plain
from bot.reading.time.availability import availability
from bot.reading.values import Days, Wall

MOST: Final = 160
# English, German and Spanish in this order; another language is another line in each.
_CANNOT: Final = re.compile(
    r"^(?:(?:and|also|oh|und|auch) )*(?:not|nicht|no) (?:on |am |el |the )*(?=\d|[^\W\d_]+ \d)"
    r"|\b(?:can'?t|cannot|can not|not (?:available|free|there|around|possible|on|work\w*)|unavailable|away|off|busy"
    r"|on (?:holiday|vacation|leave)|out of (?:office|town)|neither|travell?ing"
    r"|(?:kann|bin|habe?|arbeite)\b.*\b(?:nicht|keine zeit|weg|frei|unterwegs|verhindert|im urlaub)|geht .*nicht"
    r"|nicht (?:am|da|verfügbar)|urlaub|verhindert"
    r"|(?:tampoco|no) (?:puedo|estoy|trabajo|estaré|podré)|fuera|ocupad[oa]|de vacaciones|viaje)\b"
)
_PAST: Final = re.compile(r"\b(?:was|were|had|couldn'?t|konnte|war|hatte|estuve|pude|estaba)\b|\d{4}")
_MONTH: Final = r"(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|oc?k?t|nov|de[cz]|ene|abr|ago|dic|of\b|de\b|\d|[./-]\d)"
_AFTER: Final = (
    r"(?=\s*(?:$|[,.!?]|(?:and|or|und|oder|y|o|either|too|also|auch|kann|bin|geht|habe?|tampoco|no|puedo|i|ich)\b))"
)
_DAY: Final = re.compile(
    rf"\b(?:on )?(?:the|am|den|der|el|día) (\d{{1,2}})(?:st|nd|rd|th|\.)?(?![\d:])(?!\s*(?:\. ?)?{_MONTH}){_AFTER}"
)
_DATE: Final = re.compile(r"\b(?:am |den )?(\d{1,2})\.(1[0-2]|0?[1-9])\.(?!\d)")
_LEAD: Final = re.compile(
    r"^(?:(?:oh|wait|hm+|ah|ach|sorry|and|but|also|actually|btw|by the way|moment|halt|warte|und|aber|übrigens"
    r"|espera|ay|perdón|y|pero)\b[\s,.!:-]*)+"
)
_TAIL: Final = re.compile(r"\b(?:either|neither|too|as well|auch|ebenfalls|también)\b")


def blocked_later(
    text: str, *, now: datetime, zone: str, first: date, last: date, locale: str = "en"
) -> tuple[Days, ...]:
    """The days that one sentence says somebody cannot work, said at `now` (aware) in `zone`; a day without its month is
    the one between `first` and `last`, else the next. Empty for any other words. Never raises."""
    flat = lower(plain(text, MOST + 1)).strip()
    if not flat or len(flat) > MOST or not _CANNOT.search(flat) or _PAST.search(flat):
        return ()
    today = Wall.of(now, zone).local.date()
    bare = re.sub(r"\s+", " ", _TAIL.sub("", _LEAD.sub("", flat))).strip(" !,")
    dated = _DAY.sub(lambda found: _named(int(found[1]), today, first, last), bare)
    dated = _DATE.sub(lambda found: f" not {found[1]} {date(2000, int(found[2]), 1):%B} ", dated)
    found: tuple[Days, ...] = ()
    for words in (bare, _only_days(dated)):
        read = availability(words, now=now, zone=zone, locale=locale)
        if read.status == "read" and read.value is not None and not read.unread and read.value.blocked:
            found = read.value.blocked
            break
    return tuple(days for days in found if days.last >= today and days.last != date.max)


def _named(day: int, today: date, first: date, last: date) -> str:
    """A day of the month with its month."""
    within = [first + timedelta(n) for n in range(max(0, (last - first).days) + 1)]
    ahead = [today + timedelta(n) for n in range(62)]
    meant = next((one for one in (*within, *ahead) if one.day == day and one >= today), None)
    return f" not {meant.day} {meant:%B} {meant.year}" if meant else ""


def _only_days(bare: str) -> str:
    """Of words with a day that got its month only that day: what stands around it ("kann ich nicht") has been read."""
    named = re.findall(r"not \d{1,2} [A-Z]\w+(?: \d{4})?", bare)
    return ", ".join(named) if named else bare
