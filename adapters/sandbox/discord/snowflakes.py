"""Discord's ids: they carry the instant of their making, so the story's clock must be the one that makes them."""

from datetime import UTC, datetime

from adapters.sandbox.simulated_clock import SimulatedClock

EPOCH_MS = 1_420_070_400_000


def instant(snowflake: str) -> datetime:
    """When this id was made (aware, UTC, to the millisecond)."""
    return datetime.fromtimestamp(((int(snowflake) >> 22) + EPOCH_MS) / 1000, UTC)


def stamp(at: datetime) -> str:
    """An instant as Discord writes it: ISO 8601 with microseconds and an offset."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


class Snowflakes:
    """Mints ids that follow the story's clock and rise even while it stands still (SANDBOX section 5)."""

    def __init__(self, clock: SimulatedClock) -> None:
        self._clock = clock
        self.last = 0

    def next(self) -> str:
        """A new id, greater than every earlier one."""
        milliseconds = int(self._clock.now().timestamp() * 1000) - EPOCH_MS
        self.last = max(self.last + 1, milliseconds << 22)
        return str(self.last)
