"""Discord's limits on requests, in real time: a second's total and each route's bucket, told in headers."""

import time
from collections import deque
from collections.abc import Callable
from hashlib import sha256

from adapters.sandbox.discord.model import Model

Headers = dict[str, str]


class Pace:
    """Counts requests; `check` gives the headers of a good answer, or the refusal's. `now` is in seconds."""

    def __init__(self, model: Model, now: Callable[[], float] = time.monotonic) -> None:
        self._model = model
        self.now = now
        self._all: deque[float] = deque()
        self._buckets: dict[str, deque[float]] = {}

    def check(self, bucket: str, *, counts_globally: bool = True) -> tuple[Headers, float | None, bool]:
        """Count one request: its headers, seconds to wait when refused, and whether the refusal is global."""
        now = self.now()
        switches = self._model.switches
        per_second = switches.requests_per_second
        if per_second is not None and counts_globally:
            wait = _count(self._all, now, per_second, 1.0)
            if wait is not None:
                return {}, wait, True
        if switches.bucket is None:
            return {}, None, False
        most, window = switches.bucket
        times = self._buckets.setdefault(bucket, deque())
        wait = _count(times, now, most, window)
        reset = times[0] + window - now
        headers = {
            "X-RateLimit-Limit": str(most),
            "X-RateLimit-Remaining": str(max(most - len(times), 0)),
            "X-RateLimit-Reset": f"{time.time() + reset:.3f}",
            "X-RateLimit-Reset-After": f"{reset:.3f}",
            "X-RateLimit-Bucket": sha256(bucket.split(":", 1)[0].encode()).hexdigest()[:32],
        }
        return headers, wait, False


def _count(times: deque[float], now: float, most: int, window: float) -> float | None:
    while times and now - times[0] >= window:
        times.popleft()
    if len(times) >= most:
        return times[0] + window - now
    times.append(now)
    return None


def refusal_headers(wait: float, *, everywhere: bool) -> Headers:
    """What a 429 carries; without Via discord.py takes it for a ban."""
    headers = {
        "Via": "1.1 sandbox",
        "Retry-After": str(max(1, round(wait))),
        "X-RateLimit-Reset-After": f"{wait:.3f}",
        "X-RateLimit-Reset": f"{time.time() + wait:.3f}",
        "X-RateLimit-Scope": "global" if everywhere else "user",
    }
    if everywhere:
        return {**headers, "X-RateLimit-Global": "true"}
    return {**headers, "X-RateLimit-Limit": "5", "X-RateLimit-Remaining": "0", "X-RateLimit-Bucket": "sandbox"}
