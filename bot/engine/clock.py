"""Time as people live it: the injected clock, zones by name, quiet hours, and lengths of time in words."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo, available_timezones

from bot.reading.time.zone_labels import zone_label
from bot.reading.values import Wall

QUIET_FROM = time(21, 0)
QUIET_TO = time(8, 0)
LAST_CALL = time(20, 30)


class Clock(Protocol):
    """The only source of the present. Aware, UTC."""

    def now(self) -> datetime: ...


class Ids(Protocol):
    """The only source of identifiers and randomness: short, lower case, unique, no personal data."""

    def new(self, kind: str) -> str: ...


class RealClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


def known_zone(name: str) -> bool:
    """Whether this is a zone of the IANA database (X33)."""
    return name in available_timezones()


def city(zone: str) -> str:
    """The zone as people say it: "Europe/Berlin" is Berlin, an offset is that offset (GMT+5)."""
    return zone_label(zone)


def offset(at: datetime, zone: str) -> str:
    """The zone's offset on that very date, as UTC+5:30 (PRODUCT 5.1 rule 11)."""
    minutes = int((at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()).total_seconds()) // 60
    sign = "-" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    return "UTC" if not minutes else f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")


def in_words(at: datetime, zones: Sequence[str]) -> str:
    """The one way a point in time is written: "Thu 3 Dec 2026, 10:00 Berlin (UTC+1) = 17:00 Manila (UTC+8)" (C33)."""
    said: list[str] = []
    shown: date | None = None
    for zone in dict.fromkeys(zones) or ("UTC",):
        local = at.astimezone(ZoneInfo(zone))
        words = f"{local:%H:%M} {city(zone)} ({offset(at, zone)})" if zone != "UTC" else f"{local:%H:%M} UTC"
        if shown is None:
            words = f"{day_in_words(local.date())}, {words}"
        elif local.date() != shown:
            words = f"{local:%a} {local.day} {local:%b} {words}"
        shown = shown or local.date()
        said.append(words)
    return " = ".join(said)


def day_in_words(day: date) -> str:
    """A calendar day: "Fri 18 Dec 2026"."""
    return f"{day:%a} {day.day} {day:%b} {day.year}"


def span_in_words(length: timedelta) -> str:
    """A length of time by its two largest units: "1 d 4 h", "35 min"."""
    minutes = max(0, int(length.total_seconds() // 60))
    days, rest = divmod(minutes, 24 * 60)
    hours, minutes = divmod(rest, 60)
    if days:
        return f"{days} d" + (f" {hours} h" if hours else "")
    if hours:
        return f"{hours} h" + (f" {minutes} min" if minutes else "")
    return f"{minutes} min"


def quiet(at: datetime, zone: str) -> bool:
    """Whether `at` falls into the quiet hours of the receiver (21:00 to 08:00 there; PRODUCT 5.5)."""
    local = at.astimezone(ZoneInfo(zone)).time()
    return local >= QUIET_FROM or local < QUIET_TO


def humane(at: datetime, zone: str, *, deadline: datetime | None = None) -> datetime:
    """When a message meant for `at` may leave: then, or at 08:00; before a deadline that falls earlier, at 20:30.

    All instants aware, UTC out. The rule is PRODUCT 5.5 (quiet hours); X38.
    """
    if not quiet(at, zone):
        return at.astimezone(UTC)
    local = at.astimezone(ZoneInfo(zone))
    night = local.date() if local.time() >= QUIET_FROM else local.date() - timedelta(days=1)
    wake = Wall(datetime.combine(night + timedelta(days=1), QUIET_TO), zone).at
    if deadline is not None and deadline <= wake:
        return Wall(datetime.combine(night, LAST_CALL), zone).at
    return wake


def morning(after: datetime, zone: str, hour: int = 9) -> datetime:
    """The next `hour` o'clock in `zone` strictly after an instant; for answers that deserve daylight (C28)."""
    local = after.astimezone(ZoneInfo(zone))
    at = Wall(datetime.combine(local.date(), time(hour)), zone).at
    return at if at > after else Wall(datetime.combine(local.date() + timedelta(days=1), time(hour)), zone).at
