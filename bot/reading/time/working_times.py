"""Zone, hours in a week and blocked days in one message, with what of it was not understood."""

from dataclasses import dataclass
from datetime import datetime

from bot.reading.result import Reading, Span
from bot.reading.time.availability import availability
from bot.reading.time.hours import hours
from bot.reading.time.nothing_blocked import blocks_nothing
from bot.reading.time.zones import zone
from bot.reading.values import Availability, Hours


@dataclass(frozen=True, slots=True)
class WorkingTimes:
    """What one message says about when a person works: each part by itself, and the places nobody understood.

    `nothing_blocked` if they said so ("no blocked days"). `unread` is to be asked about: "not during the school
    break" blocks days that no calendar knows.
    """

    zone: Reading[str]
    hours: Hours | None
    days: Reading[Availability]
    nothing_blocked: bool
    unread: tuple[Span, ...]


def weekdays_off(value: Availability) -> tuple[int, ...]:
    """The ISO weekdays on which somebody never works, as said ("except fridays") or left ("only weekends")."""
    named = {day for window in value.windows for day in window.weekdays}
    left = {1, 2, 3, 4, 5, 6, 7} - named if named else set()
    return tuple(sorted({*value.not_on, *left}))


def working_times(
    text: str, *, now: datetime, zone_asked: str, locale: str = "en", same_as: str | None = None
) -> WorkingTimes:
    """Reads a message written at `now` (aware) by somebody in `zone_asked` (IANA) unless they name another zone."""
    place = zone(text, same_as=same_as)
    days = availability(text, now=now, zone=place.value or zone_asked, locale=locale)
    said = days.value.hours if days.value is not None and days.value.hours else hours(text, locale=locale).value
    return WorkingTimes(place, said, days, blocks_nothing(text, locale=locale), days.unread)
