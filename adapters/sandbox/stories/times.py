"""Zones, instants and lengths of time as a story writes them."""

import re
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from adapters.sandbox.stories.story_lines import StoryError

UNITS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
LENGTH = re.compile(r"(\d+) (second|minute|hour|day|week)s?")


@cache
def zone(city: str) -> str:
    """The IANA name of "Berlin" or "New York"; raises StoryError."""
    wanted = city.strip().replace(" ", "_")
    if wanted in available_timezones():
        return wanted
    names = sorted(name for name in available_timezones() if name.rsplit("/", 1)[-1] == wanted)
    if not names:
        raise StoryError(f"no zone is named after {city!r}")
    return names[0]


def instant(words: str) -> datetime:
    """ "2026-12-07 09:00 Berlin"; aware. Raises StoryError."""
    day, _, rest = words.strip().partition(" ")
    time, _, city = rest.partition(" ")
    try:
        return datetime.fromisoformat(f"{day} {time}").replace(tzinfo=ZoneInfo(zone(city)))
    except ValueError as error:
        raise StoryError(f"{words!r} is not an instant such as 2026-12-07 09:00 Berlin") from error


def length(words: str) -> timedelta:
    """ "1 day 2 hours"; elapsed time. Raises StoryError."""
    lengths = LENGTH.findall(words)
    if not lengths or LENGTH.sub("", words).replace(",", "").replace("and", "").strip():
        raise StoryError(f"{words!r} is not a length such as 2 days or 3 hours 30 minutes")
    return timedelta(seconds=sum(int(number) * UNITS[unit] for number, unit in lengths))
