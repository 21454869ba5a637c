"""How fast something may be done: a bucket of permissions that fills again with time."""

from collections.abc import Callable
from time import monotonic


class Bucket:
    """`burst` at once, then one more every `every` seconds, by a steadily rising clock in seconds."""

    def __init__(self, burst: int, every: float, now: Callable[[], float] = monotonic) -> None:
        self._burst = float(burst)
        self._every = every
        self._now = now
        self._left = float(burst)
        self._at = now()

    def wait(self) -> float:
        """Take one if there is one and give 0.0; else give the seconds until there will be one, and take none."""
        self._fill()
        if self._left >= 1:
            self._left -= 1
            return 0.0
        return (1 - self._left) * self._every

    def reserve(self) -> float:
        """Take one in any case, and give the seconds to wait before it may be used: callers queue up in order."""
        self._fill()
        self._left -= 1
        return max(0.0, -self._left * self._every)

    def _fill(self) -> None:
        now = self._now()
        grown = (now - self._at) / self._every if self._every > 0 else self._burst
        self._left = min(self._burst, self._left + grown)
        self._at = now
