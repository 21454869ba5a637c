"""One reminder a day about one thing: what somebody was told today, in their own zone (C35, PRODUCT 5.5)."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.engine.context import Turn


def told_today(turn: Turn, card: str, zone: str) -> bool:
    """Whether something was said under this card name on the present day of `zone` (IANA)."""
    return any(same_day(row.due, turn.now, zone) for row in turn.unit.work.cards(card))


def same_day(one: datetime, other: datetime, zone: str) -> bool:
    """Whether two instants (aware) fall on one day of `zone`."""
    place = ZoneInfo(zone)
    return one.astimezone(place).date() == other.astimezone(place).date()
