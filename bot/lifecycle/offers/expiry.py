"""When an offer ends, and when its reader is reminded of it (PRODUCT 5.5)."""

from datetime import datetime, timedelta

NEARLY_OVER = timedelta(hours=3)


def expiry(now: datetime, hours: int, until: datetime) -> datetime:
    """`hours` from now (PRODUCT 5.5), but not beyond the timetable's offer date, unless that is (nearly) over."""
    wanted = now + timedelta(hours=hours)
    return wanted if until - now < NEARLY_OVER else min(wanted, until)


def reminders(sent: datetime, expires: datetime) -> tuple[datetime, datetime]:
    """48 and 66 hours into an offer of 72; as much of a shorter one."""
    whole = expires - sent
    return sent + whole * (48 / 72), sent + whole * (66 / 72)
