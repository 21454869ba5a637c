"""Slack's date tokens, written in the zone of whoever reads them."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

_TOKEN = re.compile(r"\{(\w+)\}")


def dated(timestamp: int, form: str, tz: str, now: datetime) -> str:
    """`form` as in "{date_short_pretty} {time}"; `now` (aware) decides what is today or tomorrow."""
    at = datetime.fromtimestamp(timestamp, ZoneInfo(tz))
    return _TOKEN.sub(lambda match: _part(match[1], at, now.astimezone(ZoneInfo(tz))), form)


def _part(name: str, at: datetime, now: datetime) -> str:
    pretty = name.endswith("_pretty")
    if pretty:
        days = {now.date() + timedelta(days=n): word for n, word in ((-1, "yesterday"), (0, "today"), (1, "tomorrow"))}
        if at.date() in days:
            return days[at.date()]
        name = name.removesuffix("_pretty")
    month_day = f"{at:%B} {_ordinal(at.day)}, {at.year}"
    clock = f"{at.hour % 12 or 12}:{at:%M}"
    written = {
        "date_num": f"{at:%Y-%m-%d}",
        "date_slash": f"{at:%m/%d/%Y}",
        "date": month_day,
        "date_short": f"{at:%b} {at.day}, {at.year}",
        "date_long": f"{at:%A}, {month_day}",
        "time": f"{clock} {at:%p}",
        "time_secs": f"{clock}:{at:%S} {at:%p}",
        "ago": _ago(at, now),
    }
    return written.get(name, "{" + name + "}")


def _ordinal(day: int) -> str:
    ending = "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def _ago(at: datetime, now: datetime) -> str:
    seconds = (now - at).total_seconds()
    minutes, behind = round(abs(seconds) / 60), seconds >= 0
    if minutes < 60:
        size = f"{minutes} minutes"
    elif minutes < 48 * 60:
        size = f"{round(minutes / 60)} hours"
    else:
        size = f"{round(minutes / 1440)} days"
    return f"{size} ago" if behind else f"in {size}"
