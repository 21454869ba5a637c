"""A time of day without a day: "11 in the morning" moves the hour of a date that is already there."""

import re
from datetime import datetime, time, timedelta
from typing import Final

from bot.reading.time.deadline import deadline
from bot.reading.values import Wall, When

_NO_TIME: Final = re.compile(
    r"\b(?:today|tonight|heute|hoy|now|jetzt|ahora|hours?|hrs?|minutes?|mins?|stunden?|minuten|horas?|minutos?)\b"
    r"(?! (?:abend|morgen))|\bin \d",
    re.IGNORECASE,
)
"""What is a length of time, or a day after all."""


def time_alone(text: str, *, on: Wall, locale: str = "en") -> When | None:
    """The time of day that the words name, on the day of `on` and in its zone; None where they name a day as well, or
    no time. Never raises."""
    if _NO_TIME.search(text):
        return None
    day = on.local.date()
    found: list[When] = []
    for shown in (day, day + timedelta(days=1)):
        midnight = Wall(datetime.combine(shown, time.min), on.zone)
        read = deadline(text, now=midnight.at, zone=on.zone, locale=locale)
        if read.status != "read" or read.value is None or read.value.wall.local.date() != shown:
            return None
        found.append(read.value)
    first, second = found
    timed = first.grain != "day" and first.wall.local.time() == second.wall.local.time()
    return When(Wall(first.wall.local, on.zone), first.grain, first.assumed) if timed else None
