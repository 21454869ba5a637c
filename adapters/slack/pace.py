"""How fast we may talk: a bucket for each channel, and the pauses that Slack itself asked for."""

import asyncio
import time
from collections.abc import Awaitable, Callable


class Pace:
    """About one message per second and channel after a short burst (docs.slack.dev, rate limits); Slack's own
    Retry-After holds for the method and channel that it met. Sending never waits here: it is told how long.
    `now` is in seconds, of a clock that only rises; `sleep` waits on that clock."""

    def __init__(
        self,
        rate: float,
        burst: int,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._rate = rate
        self._burst = burst
        self._now = now
        self.sleep = sleep
        self._tokens: dict[str, tuple[float, float]] = {}
        self._until: dict[tuple[str, str], float] = {}

    def take(self, channel: str) -> float:
        """Seconds until a message may go to this channel; 0.0 means now, and it counts as gone."""
        now = self._now()
        if len(self._tokens) > 10_000:
            self._forget(now)
        tokens, then = self._tokens.get(channel, (float(self._burst), now))
        tokens = min(float(self._burst), tokens + (now - then) * self._rate)
        if tokens < 1:
            self._tokens[channel] = (tokens, now)
            return (1 - tokens) / self._rate
        self._tokens[channel] = (tokens - 1, now)
        return 0.0

    def hold(self, method: str, channel: str, seconds: float) -> None:
        """Slack said 429: leave this method alone there for so long (X17)."""
        self._until[(method, channel)] = self._now() + seconds

    def held(self, method: str, channel: str) -> float:
        """Seconds for which this method must still be left alone there."""
        left = self._until.get((method, channel), 0.0) - self._now()
        if left <= 0:
            self._until.pop((method, channel), None)
        return max(0.0, left)

    def _forget(self, now: float) -> None:
        """Full buckets say nothing that an absent one does not."""
        full = self._burst / self._rate
        self._tokens = {name: (n, then) for name, (n, then) in self._tokens.items() if now - then < full}
