"""Asks two independent libraries about texts that are not English, and believes only what both say."""

import re
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Final

from bot.reading.time.days import Order

if TYPE_CHECKING:
    import parsedatetime  # type: ignore[import-untyped]

LONGEST: Final = 120
# A time of day in any of the languages: where one stands but neither library took it, nothing is believed.
_TIME: Final = re.compile(r"[0-9]:[0-9]|[0-9] ?(?:uhr|h|am|pm)\b|\b(?:um|a las|à) [0-9]", re.IGNORECASE)


def agreed(text: str, now: datetime, locale: str, order: Order) -> tuple[datetime, bool, tuple[int, int]] | None:
    """The local moment that dateparser and parsedatetime both find, whether a time was said, and where.

    `now` is the naive local time it was said at. The libraries load on the first call (about 0.3 s).
    """
    if len(text) > LONGEST or not any(c.isalnum() for c in text):
        return None
    try:
        first = _dateparser(text, now, locale, order)
        second = _parsedatetime(text, now, locale) if first else None
    except Exception:  # a library's own failure on odd input is the same as finding nothing
        return None
    if first is None or second is None or first[0].date() != second[0].date():
        return None
    timed = first[0].time() != now.time() and second[1]
    if not timed and _TIME.search(text):
        return None
    if timed and first[0].replace(second=0) != second[0].replace(second=0):
        return None
    return first[0].replace(tzinfo=None), timed, first[1]


def _dateparser(text: str, now: datetime, locale: str, order: Order) -> tuple[datetime, tuple[int, int]] | None:
    from dateparser.search import search_dates

    found = search_dates(
        text,
        languages=[locale.replace("_", "-").split("-")[0].lower()],
        settings={
            "RELATIVE_BASE": now,
            "PREFER_DATES_FROM": "future",
            "DATE_ORDER": "MDY" if order == "month" else "DMY",
        },
    )
    if not found or len(found) != 1:
        return None
    start = text.find(found[0][0])
    return found[0][1].replace(tzinfo=None), (max(start, 0), max(start, 0) + len(found[0][0]))


def _parsedatetime(text: str, now: datetime, locale: str) -> tuple[datetime, bool] | None:
    found, context = _calendar(locale.replace("-", "_")).parseDT(text, sourceTime=now.replace(hour=12, minute=0))
    if not context.hasDateOrTime:
        return None
    return found, context.hasTime


@cache
def _calendar(locale: str) -> "parsedatetime.Calendar":
    import parsedatetime

    name = {"de": "de_DE", "es": "es", "en": "en_US"}.get(locale.split("_")[0].lower(), "en_US")
    constants = parsedatetime.Constants(name, usePyICU=False)
    return parsedatetime.Calendar(constants, version=parsedatetime.VERSION_CONTEXT_STYLE)
