"""When an offer ends, and when its reader is reminded of it (PRODUCT 5.5)."""

from datetime import datetime, timedelta

HOURS = (24, 48, 72)
"""How long an offer may stand; the longest unless the owner chose fewer."""
REMINDED = (48, 66)
"""When its reader is reminded, in hours of the longest; of a shorter one as much."""
NEARLY_OVER = timedelta(hours=3)


def expiry(now: datetime, hours: int, until: datetime) -> datetime:
    """`hours` from now, but not beyond the timetable's offer date, unless that is (nearly) over."""
    wanted = now + timedelta(hours=hours)
    return wanted if until - now < NEARLY_OVER else min(wanted, until)


def reminders(sent: datetime, expires: datetime) -> tuple[datetime, ...]:
    """When the reader of an offer is reminded of it."""
    return tuple(sent + (expires - sent) * (hours / HOURS[-1]) for hours in REMINDED)
