"""The year is said only where it is not the present one, and how far away a moment is only where it is not the present
moment, which only the turn knows (PRODUCT 5.1 rule 11)."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.engine.messages import Field, Message, Moment, Text

JUST_NOW = timedelta(minutes=1)
"""A moment this near is now: nobody needs to read that it was 0 seconds ago."""


def without_it(message: Message, now: datetime) -> Message:
    """The same message, each moment of it with its year only where that differs from the year of `now` (aware), and
    without the distance to it where there is none."""
    return replace(
        message,
        text=_words(message.text, now),
        fields=tuple(Field(field.label, _words(field.text, now)) for field in message.fields),
        footer=_words(message.footer, now),
        turn=_words(message.turn, now),
    )


def _words(text: Text, now: datetime) -> Text:
    return tuple(_moment(node, now) if isinstance(node, Moment) else node for node in text)


def _moment(node: Moment, now: datetime) -> Moment:
    zone = ZoneInfo(node.zones[0] if node.zones else "UTC")
    year = node.at.astimezone(zone).year != now.astimezone(zone).year
    return replace(node, year=year, far=abs(node.at - now) >= JUST_NOW)
