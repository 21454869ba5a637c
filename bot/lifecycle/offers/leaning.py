"""What words at an offer that are no plain answer lean to: a yes, a no, a question, a wish; offered, never taken."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, Literal

from bot.engine.context import Turn
from bot.engine.flow import Hearing
from bot.engine.guessing import guess
from bot.engine.resolving import candidates
from bot.lifecycle.offers import wording
from bot.lifecycle.offers.commands import AcceptOffer, BeginDecline
from bot.lifecycle.offers.model import OfferWord
from bot.reading.replies.agreed_day import day_named
from bot.reading.replies.yesno import yesno

Leaning = Literal["accept", "decline"]
_OPENING: Final = re.compile(r"[,.!;:-]")
"""Ends the first words of a message ("nah, good luck though")."""
_FIGURE: Final = re.compile(r"\d")


def leaning(turn: Turn, offer: str) -> Callable[[str], tuple[Leaning, ...]]:
    """How words can be read for this offer, the likelier first: as sentences of many people tell, and by a yes or no
    that they begin with."""
    named: dict[object, Leaning] = {AcceptOffer(offer): "accept", BeginDecline(offer): "decline"}

    def leans(text: str) -> tuple[Leaning, ...]:
        found = [named[one.command] for one in guess(turn, text, candidates(turn)).candidates if one.command in named]
        begins = {"yes": "accept", "no": "decline"}.get(yesno(_OPENING.split(text.strip(), 1)[0]))
        if begins == "decline":
            return ("decline",)
        first = [meant for meant in named.values() if meant == begins]
        return tuple(dict.fromkeys((*first, *found)))

    return leans


def ways(text: str, leans: Sequence[Leaning], at: Hearing) -> Iterator[tuple[str, OfferWord]]:
    """The buttons for such words, the likeliest first; a sum or a day in them is more likely a wish than anything."""
    wish = (wording.AS_WISH, OfferWord("change", text))
    wishes = bool(_FIGURE.search(text)) or day_named(text, now=at.now, zone=at.zone) is not None
    if wishes:
        yield wish
    answers = {
        "accept": (wording.ACCEPT, OfferWord("accept")),
        "decline": (wording.DECLINE, OfferWord("decline", text)),
    }
    yield from (answers[meant] for meant in leans)
    yield (wording.AS_QUESTION, OfferWord("ask", text))
    if not wishes:
        yield wish
