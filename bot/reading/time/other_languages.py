"""Dates in the languages that have no table here, by dateparser; what it finds is offered, never taken unasked."""

import re
from datetime import datetime, time
from typing import Final

from bot.reading.result import Span
from bot.reading.time.days import Order

LONGEST: Final = 120
MOST_YEARS: Final = 3
_UNSAID: Final = 37  # a second that nobody says: what still has it was not given a time
# A time of day in figures: where one stands and dateparser took none, its day is not believed either.
_TIME: Final = re.compile(r"[0-9]:[0-9]|[0-9] ?(?:am|pm)\b", re.IGNORECASE)
# "à 17h", "alle 17", "om 17.30 uur": hours that it knows only as 17:00.
_HOUR: Final = re.compile(
    r"\b(?P<lead>(?:alle|às|as|à|a|om|kl|o|godz|saat|ore|um|klokken|las)\.? )?(?P<hour>[01]?\d|2[0-4]) ?"
    r"(?:(?:h|uhr|uur|heures?|ore|horas?) ?(?P<minute>[0-5]\d)?\b|[.](?P<after>[0-5]\d) ?(?:uur|uhr|h)\b"
    r"|(?(lead)(?![\d:./-])|(?!)))",
    re.IGNORECASE,
)


# Noon, and the first of a month, which it does not know.
_PLAIN: Final = {
    re.compile(
        r"\b(?:à |a |al? |ao |om |w |kl )?(?:midi|mezzogiorno|meio-dia|middag|południe)\b", re.IGNORECASE
    ): " 12:00",
    re.compile(r"\b1(?:er|º|°)(?=\W|$)", re.IGNORECASE): "1",
}


def by_dateparser(text: str, now: datetime, language: str, order: Order) -> tuple[datetime, bool, Span] | None:
    """The one local moment that dateparser finds, whether a time was said, and where.

    `now` is the naive local time it was said at, `language` a code such as "fr". The library loads on the first call
    (about 0.3 s). None where it finds none or several, or leaves a time unread.
    """
    if len(text) > LONGEST or not any(c.isalnum() for c in text):
        return None
    from dateparser.search import search_dates

    in_figures = _HOUR.sub(lambda hour: f" {hour['hour']}:{hour['minute'] or hour['after'] or '00'}", text)
    for pattern, plain in _PLAIN.items():
        in_figures = pattern.sub(plain, in_figures)
    try:
        pieces = search_dates(
            in_figures,
            languages=[language],
            settings={
                "RELATIVE_BASE": now.replace(second=_UNSAID),
                "PREFER_DATES_FROM": "future",
                "DATE_ORDER": "MDY" if order == "month" else "DMY",
            },
        )
    except Exception:  # a library's own failure on odd input, or a language that it lacks, is finding nothing
        return None
    if not pieces or len(pieces) != 1:
        return None
    at = pieces[0][1].replace(tzinfo=None)
    timed = at.second != _UNSAID and at.time() != time()
    if bool(_TIME.search(in_figures)) != timed or abs(at.year - now.year) > MOST_YEARS:
        return None
    start = len(text) - len(text.lstrip())
    at = at.replace(second=0, microsecond=0)
    return at, timed, (start, start + len(text.strip()))
