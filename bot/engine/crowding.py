"""Somebody who writes more than anybody reads in a minute waits for the rest, so that others do not wait for them."""

from collections import deque
from datetime import datetime, timedelta

from bot.engine.clock import Clock
from bot.engine.events import Account, Event, Said

MINUTE = timedelta(minutes=1)
MOST = 60
"""Messages of one account that are taken in a minute; a person types ten."""
REMEMBERED = 10_000
NO_WAIT = timedelta(0)


class Crowding:
    """How many messages each account has had taken, in this process: a guard, not a count that anybody relies on."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.most = MOST
        self.remembered = REMEMBERED
        self._taken: dict[Account, deque[datetime]] = {}
        self._told: dict[Account, datetime] = {}

    def wait(self, event: Event) -> timedelta:
        """How long this event waits for the ones before it; nothing that is said is ever dropped."""
        if not isinstance(event, Said):
            return NO_WAIT
        now = self._clock.now()
        if event.who not in self._taken and len(self._taken) >= self.remembered:
            self._forget(now)
        taken = self._taken.setdefault(event.who, deque(maxlen=self.most))
        at = now if len(taken) < self.most else max(now, taken[0] + MINUTE)
        taken.append(at)
        return at - now

    def to_be_told(self, event: Event) -> bool:
        """Whether they have not been told that they wait within the last minute."""
        now, told = self._clock.now(), self._told.get(event.who)
        if told is not None and now - told < MINUTE:
            return False
        self._told[event.who] = now
        return True

    def _forget(self, now: datetime) -> None:
        self._taken = {who: taken for who, taken in self._taken.items() if taken[-1] + MINUTE > now}
        self._told = {who: told for who, told in self._told.items() if told + MINUTE > now}
