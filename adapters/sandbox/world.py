"""What the two simulated platforms share: one clock that can be pushed, stored bytes, faults, and a change signal."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any


class WorldClock:
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


@dataclass
class Fault:
    """One refusal or accident, used once per `times`: which call it meets and what happens there."""

    platform: str
    method: str
    kind: str
    value: Any = None
    times: int = 1


@dataclass
class World:
    """Everything that outlives a connection. `slack` and `discord` attach their own models to it."""

    clock: WorldClock = field(default_factory=WorldClock)
    faults: list[Fault] = field(default_factory=list)
    blobs: dict[str, bytes] = field(default_factory=dict)
    _listeners: list[Callable[[str, dict[str, Any]], None]] = field(default_factory=list)

    def keep(self, data: bytes) -> str:
        """Store bytes once; gives their SHA-256 in hexadecimal."""
        digest = sha256(data).hexdigest()
        self.blobs[digest] = data
        return digest

    def fault(self, platform: str, method: str) -> Fault | None:
        """The next fault that fits this call, used up; `*` fits every method."""
        for one in self.faults:
            if one.platform == platform and one.method in (method, "*"):
                one.times -= 1
                if one.times <= 0:
                    self.faults.remove(one)
                return one
        return None

    def listen(self, listener: Callable[[str, dict[str, Any]], None]) -> Callable[[], None]:
        """Call `listener(kind, detail)` at every change, in the thread that made it; gives the way to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def changed(self, kind: str, detail: dict[str, Any]) -> None:
        for listener in tuple(self._listeners):
            listener(kind, detail)
