"""What people are reminded of while time passes, for tests of how often, and of the buttons that end it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.engine.messages import Message, plain
from tests.support.engine_harness import EngineHarness


@dataclass(frozen=True)
class Ping:
    """A message that came while nobody did anything: to which place, when, and as it was when it came."""

    place: str
    at: datetime
    message: Message

    @property
    def asks(self) -> bool:
        """Whether it is its reader's turn."""
        return "your turn" in plain((*self.message.text, *self.message.last)).lower().replace("not your turn", "")

    @property
    def things(self) -> tuple[str, ...]:
        """What it is about: what its buttons do."""
        return tuple(button.action for button in self.message.buttons)


async def pass_days(harness: EngineHarness, days: int) -> list[Ping]:
    """Let days pass, stopping at every timer; gives what came."""
    until = harness.clock.at + timedelta(days=days)
    pings: list[Ping] = []
    while True:
        due = await harness.store.next_due(harness.clock.at)
        if due is None or due > until:
            break
        harness.clock.at = max(due, harness.clock.at)
        before = len(harness.log)
        harness.worker.wake()
        await harness.settle()
        shown = {id: message for platform in harness.platforms.values() for id, message in platform.shown.items()}
        came = ((place, shown[id]) for place, id in harness.log[before:] if id in shown)
        pings.extend(Ping(place, harness.clock.at, message.message) for place, message in came)
    harness.clock.at = until
    return pings


def without_a_button(pings: Sequence[Ping]) -> list[str]:
    """The reminders that nothing ends."""
    return [EngineHarness.text(ping.message) for ping in pings if ping.asks and not ping.message.buttons]


def twice_a_day(pings: Sequence[Ping], zones: Mapping[str, str]) -> list[str]:
    """What somebody was reminded of more than once on one day of their own zone (IANA, by place)."""
    counted: Counter[tuple[str, date, str]] = Counter()
    for ping in pings:
        day = ping.at.astimezone(ZoneInfo(zones[ping.place])).date()
        for thing in set(ping.things) if ping.asks else ():
            counted[ping.place, day, thing] += 1
    return [f"{place} on {day}: {thing}" for (place, day, thing), times in counted.items() if times > 1]
