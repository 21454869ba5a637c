"""What an owner reads who asks how the work goes before a date has come near."""

from datetime import datetime

from bot.engine.messages import Message, Moment, say
from bot.lifecycle.contracts.model.engagement import Engagement


def asked(engagement: Engagement, later: datetime | None) -> Message:
    """`later` (aware) if it is night where they are, or a day on which they are away."""
    they = engagement.they
    if later is not None:
        return say(f"{they} reads it at ", Moment(later, engagement.zones), f". Waiting for {they}.")
    return say(f"{they} has been asked how it goes; the answer comes here. Waiting for {they}.")


def asked_today(engagement: Engagement) -> Message:
    they = engagement.they
    return say(f"{they} has been asked today, and once a day is enough. Waiting for {they}.")
