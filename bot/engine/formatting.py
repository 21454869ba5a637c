"""The one place where dates, times, lengths of time, money, lists and counts become words (C33, PRODUCT 5.1 rule 11).

Calendar names, list patterns and plural rules are Babel's (CLDR), so another language is another name of a locale.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, get_day_names
from babel.lists import format_list
from babel.numbers import format_decimal

from bot.reading.time.zone_labels import zone_label
from bot.reading.values import Days, Hours, Money

LANGUAGE = Locale("en", "GB")
MONTHS = Locale("en")
"""British English writes Sept; in a line of short months three letters read better."""
NEAR_A_CHANGE = 7
"""Days before and after a change of the clocks in which an offset is said."""


def city(zone: str) -> str:
    """The zone as people say it: "Europe/Berlin" is Berlin, an offset is that offset (GMT+5)."""
    return zone_label(zone)


def offset(at: datetime, zone: str) -> str:
    """The zone's offset on that very date, as UTC+5:30."""
    minutes = int((at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()).total_seconds()) // 60
    sign = "-" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    return "UTC" if not minutes else f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")


def moment(at: datetime, zones: Sequence[str], *, year: bool = True) -> str:
    """The one way a point in time (aware) is written: "Thu 3 Dec, 10:00 Berlin = 17:00 Manila".

    With its `year` where that is not the present one or not known to be; with a zone's offset where its clocks change
    within a week, because there it helps (PRODUCT 5.1 rule 11).
    """
    words: list[str] = []
    shown: date | None = None
    for zone in dict.fromkeys(zones) or ("UTC",):
        local = at.astimezone(ZoneInfo(zone))
        here = time_in(at, zone)
        if shown is None:
            here = f"{day(local.date()) if year else day_of_year(local.date())}, {here}"
        elif local.date() != shown:
            here = f"{day_of_year(local.date())} {here}"
        shown = shown or local.date()
        words.append(here)
    return " = ".join(words)


def time_in(at: datetime, zone: str) -> str:
    """The time of day of a moment (aware) in a zone by its name: "17:05 Manila", "02:30 Berlin (UTC+1)"."""
    label = "UTC" if zone == "UTC" else city(zone)
    near = {offset(at + timedelta(days=days), zone) for days in (-NEAR_A_CHANGE, 0, NEAR_A_CHANGE)}
    return f"{clock_time(at.astimezone(ZoneInfo(zone)))} {label}" + (f" ({offset(at, zone)})" if len(near) > 1 else "")


def wall(local: datetime, *, year: bool = False) -> str:
    """What the clock and the calendar on a wall show, where the zone is clear: "Fri 18 Dec, 18:00"."""
    return f"{day(local.date()) if year else day_of_year(local.date())}, {clock_time(local)}"


def day(on: date) -> str:
    """A calendar day: "Fri 18 Dec 2026"."""
    return format_date(on, "EEE d MMM y", locale=MONTHS)


def day_of_year(on: date) -> str:
    """A calendar day of a year that is clear: "Fri 18 Dec"."""
    return format_date(on, "EEE d MMM", locale=MONTHS)


def day_of_month(on: date) -> str:
    """A calendar day without its weekday: "18 Dec"."""
    return format_date(on, "d MMM", locale=MONTHS)


def days_between(first: date, last: date) -> str:
    """A run of days, or the only one, the year once if there is one: "Fri 4 Dec to Sun 6 Dec 2026"."""
    begin = day_of_year(first) if first.year == last.year else day(first)
    return day(first) if first == last else f"{begin} to {day(last)}"


def days_of_month(first: date, last: date) -> str:
    """A run of days without weekdays, the month once if there is one: "4 to 6 Dec"."""
    if first == last:
        return day_of_month(last)
    same_month = (first.year, first.month) == (last.year, last.month)
    return f"{first.day if same_month else day_of_month(first)} to {day_of_month(last)}"


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


def hours_a_week(hours: Hours) -> str:
    """How much of a week somebody works: "12 h a week", "10 to 15 h a week"."""
    low, high = f"{hours.low.normalize():f}", f"{hours.high.normalize():f}"
    return f"{low} h a week" if low == high else f"{low} to {high} h a week"


def blocked_days(blocked: Iterable[Days], not_on: Iterable[int] = ()) -> str:
    """Blocked days, and the ISO weekdays that are always blocked: "not Fridays, Fri 4 Dec 2026"."""
    names = get_day_names("wide", locale=LANGUAGE)
    weekdays = [f"{names[number - 1]}s" for number in not_on]
    runs = [days_between(days.first, days.last) for days in blocked]
    return f"not {listing([*weekdays, *runs])}" if weekdays or runs else "no blocked days"


def money(price: Money) -> str:
    """Money with its currency: "320 EUR", "300 to 500 GBP", "25 USD per hour, at most 20 hours"."""
    words = f"{figure(price)} {price.currency}" if price.currency else figure(price)
    if price.per not in (None, "fixed"):
        words = f"{words} per {price.per}"
    return f"{words}, at most {_amount(price.most_hours)} hours" if price.most_hours else words


def figure(price: Money) -> str:
    """Money whose currency is not known yet: "1,250", "300 to 500", "up to 500"."""
    if price.amount is not None:
        return _amount(price.amount)
    if price.low is not None and price.high is not None:
        return f"{_amount(price.low)} to {_amount(price.high)}"
    if price.high is not None:
        return f"up to {_amount(price.high)}"
    return f"from {_amount(price.low)}" if price.low is not None else "?"


def _amount(amount: Decimal) -> str:
    """Cents only where there are any: "320", "22.50"."""
    cents = amount.quantize(Decimal("0.01"))
    return format_decimal(cents, "#,##0" if cents == cents.to_integral_value() else "#,##0.00", locale=LANGUAGE)


def listing(items: Iterable[str]) -> str:
    """Things side by side: "a, b, c"."""
    return format_list(list(items), style="unit", locale=LANGUAGE)


def either(items: Iterable[str]) -> str:
    """Things of which one will do: "a, b or c"."""
    return format_list(list(items), style="or", locale=LANGUAGE)


def together(items: Iterable[str]) -> str:
    """Things that belong together: "a, b and c"."""
    return format_list(list(items), style="standard", locale=LANGUAGE)


def counted(count: int, singular: str, plural: str) -> str:
    """A number of things: "1 day", "3 days"."""
    return f"{count} {agreeing(count, singular, plural)}"


def agreeing(count: int, singular: str, plural: str) -> str:
    """The words that agree with a number which stands elsewhere or not at all: "this one", "these 3"."""
    return singular if LANGUAGE.plural_form(count) == "one" else plural
