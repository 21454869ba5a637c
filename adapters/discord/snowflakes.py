"""Discord's ids, which tell the time at which they were made."""

from datetime import UTC, datetime, timedelta

EPOCH = datetime(2015, 1, 1, tzinfo=UTC)


def instant(snowflake: str) -> datetime:
    """When an id was made: aware, UTC, to the millisecond. Raises ValueError for what is no id."""
    return EPOCH + timedelta(milliseconds=int(snowflake) >> 22)


def since(at: datetime) -> str:
    """The id below every id made at or after an instant: what `after=` wants."""
    milliseconds = max(0, int((at - EPOCH) / timedelta(milliseconds=1)))
    return str(max(0, (milliseconds << 22) - 1))
