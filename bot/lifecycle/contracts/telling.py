"""Saying something to one of the two who are under contract, where that side is."""

from bot.engine.effects import Tell
from bot.engine.messages import Message
from bot.engine.people import Side
from bot.lifecycle.contracts.model import Party
from bot.lifecycle.contracts.model.engagement import Engagement


def tell(engagement: Engagement, party: Party, message: Message, *, card: str = "", pin: bool = False) -> Tell:
    """To the owner on the owner's side, to the contractor where they applied."""
    if party == "owner":
        return Tell(person=engagement.owner.id, message=message, on=Side.OWNER, card=card, pin=pin)
    return Tell(person=engagement.contractor.id, message=message, on=engagement.platform, card=card, pin=pin)
