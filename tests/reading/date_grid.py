"""Ordinary deadlines, each kind of day with each kind of time in each order; the gold is the calendar's.

Said on Monday 23 November 2026 at ten in Berlin. No reader of the bot is asked for the gold.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

TODAY = date(2026, 11, 23)
NOON = time(12)


def _day(month: int, day: int) -> date:
    return date(2026, month, day)


def _in(days: int) -> date:
    return TODAY + timedelta(days=days)


# Words for a day, the day, and whether "on" (am, el) may stand before it.
Days = tuple[tuple[str, date, bool], ...]
Times = tuple[tuple[str, time], ...]

ENGLISH_DAYS: Days = (
    ("today", _in(0), False),
    ("tomorrow", _in(1), False),
    ("friday", _in(4), True),
    ("wed", _in(2), True),
    ("next friday", _in(11), False),
    ("the 15th", _day(12, 15), True),
    ("dec 11", _day(12, 11), True),
    ("11 december", _day(12, 11), True),
    ("December 11th", _day(12, 11), True),
    ("the 11th of december", _day(12, 11), True),
    ("friday the 11th", _day(12, 11), True),
    ("fri 11 dec", _day(12, 11), True),
    ("Friday, December 11", _day(12, 11), True),
    ("11.12.", _day(12, 11), True),
    ("11.12.2026", _day(12, 11), True),
    ("fri 11.12.", _day(12, 11), True),
    ("2026-12-11", _day(12, 11), True),
    ("in 3 days", _in(3), False),
    ("in two weeks", _in(14), False),
    ("the day after tomorrow", _in(2), False),
    ("end of the month", _day(11, 30), False),
    ("thursday next week", _in(10), False),
)
ENGLISH_TIMES: Times = (
    ("5pm", time(17)),
    ("6 pm", time(18)),
    ("5 p.m.", time(17)),
    ("17:00", time(17)),
    ("11:30am", time(11, 30)),
    ("noon", NOON),
    ("17h", time(17)),
    ("17 Uhr", time(17)),
)
ENGLISH_ORDERS = (
    "{day} {time}", "{day}, {time}", "{day} at {time}", "{time} {day}", "{time}, {day}", "{time} on {day}",
    "by {day} {time}", "by {time} {day}", "by {day} at {time}", "by {time} on {day}", "until {day} {time}",
    "due {day} {time}", "{day} by {time}", "{day} ({time})", "{day} - {time}", "before {time} on {day}",
    "{time} at the latest on {day}", "let's say {day} {time}", "I need it by {time} on {day} please",
)  # fmt: skip
GERMAN_DAYS: Days = (
    ("heute", _in(0), False),
    ("morgen", _in(1), False),
    ("übermorgen", _in(2), False),
    ("Freitag", _in(4), True),
    ("Mi", _in(2), True),
    ("11. Dezember", _day(12, 11), True),
    ("11. Dez.", _day(12, 11), True),
    ("11.12.", _day(12, 11), True),
    ("11.12.2026", _day(12, 11), True),
    ("Fr 11.12.", _day(12, 11), False),
    ("Freitag, 11. Dezember", _day(12, 11), False),
    ("Freitag, den 11.12.", _day(12, 11), False),
    ("in 3 Tagen", _in(3), False),
    ("in zwei Wochen", _in(14), False),
    ("Ende des Monats", _day(11, 30), False),
    ("den 15. Dezember", _day(12, 15), False),
)
GERMAN_TIMES: Times = (
    ("17 Uhr", time(17)),
    ("17:00", time(17)),
    ("17:00 Uhr", time(17)),
    ("17.30 Uhr", time(17, 30)),
    ("12 Uhr mittags", NOON),
    ("9 Uhr", time(9)),
)
GERMAN_ORDERS = (
    "{day} {time}", "{day} um {time}", "{day}, {time}", "{time} {day}", "{time} am {day}", "bis {day} {time}",
    "bis {time} {day}", "bis {day} um {time}", "bis spätestens {day} {time}", "am {day} um {time}",
    "bis {day}, {time}", "bitte bis {time} am {day}",
)  # fmt: skip
SPANISH_DAYS: Days = (
    ("hoy", _in(0), False),
    ("mañana", _in(1), False),
    ("pasado mañana", _in(2), False),
    ("viernes", _in(4), True),
    ("miércoles", _in(2), True),
    ("11 de diciembre", _day(12, 11), True),
    ("viernes 11 de diciembre", _day(12, 11), True),
    ("viernes, 11 de diciembre", _day(12, 11), True),
    ("11/12/2026", _day(12, 11), True),
    ("15 de diciembre de 2026", _day(12, 15), True),
    ("dentro de 3 días", _in(3), False),
    ("en dos semanas", _in(14), False),
    ("próximo lunes", _in(7), True),
    ("fin de mes", _day(11, 30), False),
)
SPANISH_TIMES: Times = (
    ("a las 17h", time(17)),
    ("a las 17:00", time(17)),
    ("a las 5 de la tarde", time(17)),
    ("17:00", time(17)),
    ("a las 9 de la mañana", time(9)),
    ("al mediodía", NOON),
)
SPANISH_ORDERS = (
    "{day} {time}", "el {day} {time}", "{day}, {time}", "{time} el {day}", "hasta {day} {time}",
    "hasta el {day} {time}",
    "para el {day} {time}", "a más tardar el {day} {time}", "{time} del {day}",
)  # fmt: skip
# A locale, the days, the times, the orders, and what in an order needs a day that takes an article.
Grid = tuple[str, Days, Times, tuple[str, ...], tuple[str, ...]]
GRIDS: tuple[Grid, ...] = (
    ("en", ENGLISH_DAYS, ENGLISH_TIMES, ENGLISH_ORDERS, (" on {day}",)),
    ("en-GB", ENGLISH_DAYS, ENGLISH_TIMES[:4], ENGLISH_ORDERS, (" on {day}",)),
    ("de", GERMAN_DAYS, GERMAN_TIMES, GERMAN_ORDERS, ("am {day}",)),
    ("es", SPANISH_DAYS, SPANISH_TIMES, SPANISH_ORDERS, ("el {day}", " del {day}")),
)


@dataclass(frozen=True, slots=True)
class GridCase:
    """A deadline in words and the wall time, in Berlin, that it says."""

    text: str
    locale: str
    gold: datetime


def grid(grids: tuple[Grid, ...] = GRIDS) -> Iterator[GridCase]:
    """Every combination that somebody could write, once."""
    seen: set[tuple[str, str]] = set()
    for locale, days, times, orders, articles in grids:
        for said_day, day, article in days:
            for said_time, at in times:
                for order in orders:
                    if not article and any(led in order for led in articles):
                        continue
                    text = order.format(day=said_day, time=said_time)
                    gold = datetime.combine(day, at)
                    if (locale, text) not in seen:
                        seen.add((locale, text))
                        yield GridCase(text, locale, gold)
