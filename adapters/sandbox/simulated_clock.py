"""The clock of both simulated platforms and of the bot among them: it can be pushed forward and never goes back."""

from datetime import UTC, datetime, timedelta
from typing import Any


class SimulatedClock:
    """Story time: real time plus an offset, or frozen at an instant for tests. It only goes forward."""

    def __init__(self, frozen_at: datetime | None = None) -> None:
        self._frozen = frozen_at
        self._offset = timedelta()

    def now(self) -> datetime:
        """The present of both platforms and of the engine; aware, UTC."""
        return self._frozen if self._frozen is not None else datetime.now(UTC) + self._offset

    def set_to(self, at: datetime) -> None:
        """Move to `at` (aware). An earlier instant is ignored: ids must keep rising."""
        if at <= self.now():
            return
        if self._frozen is not None:
            self._frozen = at.astimezone(UTC)
        else:
            self._offset = at.astimezone(UTC) - datetime.now(UTC)

    def to_state(self) -> dict[str, Any]:
        return {"offset": self._offset.total_seconds()}

    def from_state(self, state: dict[str, Any]) -> None:
        self._offset = timedelta(seconds=float(state.get("offset", 0)))
