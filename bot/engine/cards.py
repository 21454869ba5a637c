"""A card after its decision: the buttons go, the outcome, actor and time stay (PRODUCT 5.1 rule 14)."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Amend, Effect
from bot.engine.events import Pressed
from bot.engine.messages import Text


def pressed(turn: Turn) -> bool:
    """Whether whoever acts sees a card change under their finger, so that its outcome says it and no new message does;
    words typed below an older card are answered below them."""
    return isinstance(turn.event, Pressed)


def settle(turn: Turn, outcome: Text, *cards: str) -> Iterator[Effect]:
    """Settle every message sent under these names that still offers something."""
    for card in cards:
        for row in turn.unit.work.cards(card)[-1:]:
            if row.body.message.buttons or row.body.message.select:
                yield Amend(card=card, message=row.body.message.settled(outcome))
