"""Time as people live it: the injected clock, zones by name, quiet hours and mornings."""

from datetime import UTC, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo, available_timezones

from bot.reading.values import Wall

QUIET_FROM = time(21, 0)
QUIET_TO = time(8, 0)
LAST_CALL = time(20, 30)


class Clock(Protocol):
    """The only source of the present. Aware, UTC."""

    def now(self) -> datetime:
        """The present, aware, UTC."""
        ...


class Ids(Protocol):
    """The only source of identifiers and randomness: short, lower case, unique, no personal data."""

    def new(self, kind: str) -> str:
        """A fresh id that begins with `kind`."""
        ...


class RealClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


def known_zone(name: str) -> bool:
    """Whether this is a zone of the IANA database (X33)."""
    return name in available_timezones()


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
