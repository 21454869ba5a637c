"""The one place where dates, times, lengths of time, lists and counts become words (C33, PRODUCT 5.1 rule 11).

Calendar names, list patterns and plural rules are Babel's (CLDR), so another language is another name of a locale.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list

from bot.reading.time.zone_labels import zone_label

LANGUAGE = Locale("en", "GB")
MONTHS = Locale("en")
"""British English writes Sept; in a line of short months three letters read better."""


def city(zone: str) -> str:
    """The zone as people say it: "Europe/Berlin" is Berlin, an offset is that offset (GMT+5)."""
    return zone_label(zone)


def offset(at: datetime, zone: str) -> str:
    """The zone's offset on that very date, as UTC+5:30."""
    minutes = int((at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()).total_seconds()) // 60
    sign = "-" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    return "UTC" if not minutes else f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")


def moment(at: datetime, zones: Sequence[str]) -> str:
    """The one way a point in time (aware) is written: "Thu 3 Dec 2026, 10:00 Berlin (UTC+1) = 17:00 Manila (UTC+8)"."""
    words: list[str] = []
    shown: date | None = None
    for zone in dict.fromkeys(zones) or ("UTC",):
        local = at.astimezone(ZoneInfo(zone))
        here = f"{clock_time(local)} {city(zone)} ({offset(at, zone)})" if zone != "UTC" else f"{clock_time(local)} UTC"
        if shown is None:
            here = f"{day(local.date())}, {here}"
        elif local.date() != shown:
            here = f"{day_of_year(local.date())} {here}"
        shown = shown or local.date()
        words.append(here)
    return " = ".join(words)


def day(on: date) -> str:
    """A calendar day: "Fri 18 Dec 2026"."""
    return format_date(on, "EEE d MMM y", locale=MONTHS)


def day_of_year(on: date) -> str:
    """A calendar day of a year that is clear: "Fri 18 Dec"."""
    return format_date(on, "EEE d MMM", locale=MONTHS)


def day_of_month(on: date) -> str:
    """A calendar day without its weekday: "18 Dec"."""
    return format_date(on, "d MMM", locale=MONTHS)


def clock_time(at: datetime) -> str:
    """A time of day, on the clock of `at` itself: "17:05"."""
    return f"{at:%H:%M}"


def span(length: timedelta) -> str:
    """A length of time by its two largest units: "1 d 4 h", "35 min"."""
    minutes = max(0, int(length.total_seconds() // 60))
    days, rest = divmod(minutes, 24 * 60)
    hours, minutes = divmod(rest, 60)
    if days:
        return f"{days} d" + (f" {hours} h" if hours else "")
    if hours:
        return f"{hours} h" + (f" {minutes} min" if minutes else "")
    return f"{minutes} min"


def listing(items: Iterable[str]) -> str:
    """Things side by side: "a, b, c"."""
    return format_list(list(items), style="unit", locale=LANGUAGE)


def together(items: Iterable[str]) -> str:
    """Things that belong together: "a, b and c"."""
    return format_list(list(items), style="standard", locale=LANGUAGE)


def counted(count: int, one: str, many: str) -> str:
    """A number of things: "1 day", "3 days"."""
    return f"{count} {one if LANGUAGE.plural_form(count) == 'one' else many}"
