"""How what can be done after a missed date is called, and what it does."""

from bot.engine import formatting
from bot.lifecycle.moments.contract_wording import GIVE, TAKE
from bot.reading.values import Wall

__all__ = ["TAKE", "give", "gives", "takes"]


def give(until: Wall) -> str:
    return f"{GIVE} {formatting.day_of_year(until.local.date())}"


def gives(name: str, until: Wall) -> str:
    """What offering that day does."""
    return f"{name} is offered {formatting.day_of_year(until.local.date())}; nothing moves before a yes."


def takes(name: str) -> str:
    """What asking for what there is does."""
    return f"{name} is asked to hand over what there is."
