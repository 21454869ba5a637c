"""Pauses that a whole platform asked for: nobody is sent there until it is over, and then one alone tries (X71)."""

from datetime import datetime, timedelta

from bot.engine.clock import Clock

AFTER_THE_FIRST = 2.0
"""Seconds that the others wait while the first one after a pause is on its way."""


class Pauses:
    """What platforms have asked for: `hold` when one does, `wait` before each call, `over` when it works."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._until: dict[str, datetime] = {}

    def hold(self, platform: str, seconds: float) -> None:
        """The platform wants to be left alone for so long; a longer pause that it asked for stays."""
        until = self._clock.now() + timedelta(seconds=seconds)
        self._until[platform] = max(until, self._until.get(platform, until))

    def wait(self, platform: str) -> float:
        """Seconds for which it is to be left alone; 0.0 means now, after a pause for the first who asks only."""
        until, now = self._until.get(platform), self._clock.now()
        if until is None:
            return 0.0
        if now >= until:
            self._until[platform] = now + timedelta(seconds=AFTER_THE_FIRST)
            return 0.0
        return (until - now).total_seconds()

    def over(self, platform: str) -> None:
        """The platform has taken something: nobody needs to wait any more."""
        self._until.pop(platform, None)
