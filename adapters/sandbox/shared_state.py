"""What the two simulated platforms share: the clock, stored bytes, planned faults, and a signal of every change."""

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from adapters.sandbox.faults import Fault
from adapters.sandbox.simulated_clock import SimulatedClock

Listener = Callable[[str, dict[str, Any]], None]


@dataclass
class SharedState:
    """Outlives every connection. Each platform's model is made over it and keeps a reference to it."""

    clock: SimulatedClock = field(default_factory=SimulatedClock)
    faults: list[Fault] = field(default_factory=list)
    blobs: dict[str, bytes] = field(default_factory=dict)
    _listeners: list[Listener] = field(default_factory=list)

    def keep(self, data: bytes) -> str:
        """Store bytes once; gives their SHA-256 in hexadecimal."""
        digest = sha256(data).hexdigest()
        self.blobs[digest] = data
        return digest

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener(kind, detail)` at every change, in the thread that made it; gives the way to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def changed(self, kind: str, detail: dict[str, Any]) -> None:
        """Tell every listener of a change; `kind` is slack or discord."""
        for listener in tuple(self._listeners):
            listener(kind, detail)
