"""Instants that only a platform draws, written out as their writer sees them: in that person's own zone (C50)."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.engine import formatting
from bot.engine.events import AnyEvent, Edited, Said, Submitted

STAMP: Final = re.compile(r"<t:(?P<seconds>-?\d{1,12})(?::(?P<style>[tTdDfFsSR]))?>")
"""Seconds since 1970 and how they are drawn: t a time, d a day, f both (the Discord reference, message formatting)."""


def written_out(text: str, zone: str) -> str:
    """The text with its time stamps in words, in an IANA zone: "Fri 18 Dec 2026, 18:00 Berlin".

    Without a zone ("") they stand in UTC and name none, as their writer's is not known yet.
    """
    if "<t:" not in text:
        return text

    def words(stamp: re.Match[str]) -> str:
        try:
            local = datetime.fromtimestamp(int(stamp["seconds"]), UTC).astimezone(ZoneInfo(zone or "UTC"))
        except (OverflowError, ValueError, OSError, LookupError):
            return stamp.group()
        day, time = formatting.day(local.date()), formatting.clock_time(local)
        match stamp["style"]:
            case "t" | "T":
                return time
            case "d" | "D":
                return day
        return f"{day}, {time} {formatting.city(zone)}" if zone else f"{day}, {time}"

    return STAMP.sub(words, text)


def as_seen(event: AnyEvent, zone: str) -> AnyEvent:
    """An event whose words are those that its writer sees; every other event as it is."""
    match event:
        case Said() | Edited() if "<t:" in event.text:
            return replace(event, text=written_out(event.text, zone))
        case Submitted():
            values: Mapping[str, tuple[str, ...]] = {
                key: tuple(written_out(value, zone) for value in given) for key, given in event.values.items()
            }
            return event if values == event.values else replace(event, values=values)
    return event
