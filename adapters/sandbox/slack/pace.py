"""Slack's rate limits as token buckets: lenient unless a test asks for the real ones."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from math import ceil

from adapters.sandbox.slack.refusals import Refused

# Calls per minute (docs: rate limits); chat.postMessage is one per second and channel instead.
TIERS = {1: 1, 2: 20, 3: 50, 4: 100}


@dataclass
class Pace:
    """`burst` messages at once in a channel, then one a second; `now` in seconds, real or of the story."""

    burst: int = 1000  # lenient: catches a loop that runs away, not a long story
    tiers: bool = False
    now: Callable[[], float] = time.monotonic
    _buckets: dict[str, tuple[float, float]] = field(default_factory=dict)

    def message(self, channel: str) -> None:
        """Raises Refused ratelimited with Retry-After."""
        self._take(f"message:{channel}", 1.0, self.burst)

    def method(self, name: str, tier: int) -> None:
        if self.tiers:
            self._take(f"method:{name}", TIERS[tier] / 60, TIERS[tier])

    def _take(self, key: str, per_second: float, most: int) -> None:
        now = self.now()
        left, then = self._buckets.get(key, (float(most), now))
        left = min(float(most), left + (now - then) * per_second)
        if left < 1:
            self._buckets[key] = (left, now)
            raise Refused("ratelimited", retry_after=max(1, ceil((1 - left) / per_second - 1e-6)))
        self._buckets[key] = (left - 1, now)
