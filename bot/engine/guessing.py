"""What words may mean in which nothing was found, among what can be done now: at most three, to be offered (C59).

A guess is never acted on by itself unless it only shows something; how likely it must be was measured on sentences that
the weights were not made of (`make intents`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.engine.context import Turn
from bot.engine.resolving import ConfirmIt, DoIt, narrowed
from bot.engine.rights import on_owner_side
from bot.engine.standing import Candidate
from bot.reading.intents.classifier import Likely, Side, likely, weights_of
from bot.reading.intents.meanings import ASKS_NOTHING, CARRIED, CONTENT, asked_for

SURE: Final = 0.55
"""A share from which on what only shows something is shown, and anything else is confirmed."""
VERY_SURE: Final = 0.7
"""A share from which on a guess outweighs what a chapter has read of the words."""
LEAST: Final = 0.07
"""A share below which a guess is not worth a button."""
MOST: Final = 3
WORDS_MOST: Final = 40
"""Words of a message that may be a request; a longer one is content."""
ANSWER_MOST: Final = 18
"""Words at a question that takes free text and may be none; more are its answer."""
NO_ANSWER: Final = 0.06
"""A share below which words at such a question are hardly its answer."""
RATHER: Final = 0.2
"""A share below which they are hardly its answer where something else is twice as likely."""
LABEL: Final = 2
"""Words before a colon that name what follows ("must: ...")."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What may be meant, the likeliest first; `sure` if the first is far ahead of everything else. `nothing` is what
    the words rather are that asks for nothing: small talk, doubt, a protest, an answer."""

    candidates: tuple[Candidate, ...] = ()
    sure: bool = False
    nothing: str = ""


def guess(turn: Turn, text: str, among: Sequence[Candidate], sure: float = SURE) -> Guess:
    """What these words may ask for; `sure` is the share from which on there is no doubt. Never raises."""
    if not 0 < len(text.split()) <= WORDS_MOST:
        return Guess()
    speaks = side(turn)
    best = likely(text, speaks)[0]
    if best.intent in ASKS_NOTHING and best.share >= sure:
        return Guess(nothing=best.intent)
    ranked = likely(text, speaks, _possible(speaks, among))
    offered = tuple(_candidates(text, ranked, among))
    meant = [candidate for candidate in offered if asked_for(best.intent) in candidate.intents]
    return Guess(offered[:MOST], len(meant) == 1 and meant[0] is offered[0] and best.share >= sure)


def likeliest(turn: Turn, text: str, among: Sequence[Candidate], sure: float = SURE) -> DoIt | ConfirmIt | None:
    """What these words most likely ask for, shown or to be confirmed; None if that is not sure. Never raises."""
    found = guess(turn, text, among, sure)
    if not found.sure:
        return None
    meant = found.candidates[0]
    filled = meant.fill(text) if meant.fill else None
    if filled is None and not CARRIED.isdisjoint(meant.intents):
        return None  # the words are what is to be passed on, and whoever has read more of them says how
    command = filled or meant.command
    return (DoIt if meant.effect == "shows" else ConfirmIt)(meant, command)


def no_answer(turn: Turn, text: str) -> str | None:
    """What words at a question that takes free text rather are, if they are hardly its answer; "" if that is not clear.

    Never raises. One word, a list, what stands behind a label and more than a few words are an answer."""
    before = text.split(":", 1)[0] if ":" in text else ""
    labelled = 0 < len(before.split()) <= LABEL
    if not 1 < len(text.split()) <= ANSWER_MOST or "\n" in text.strip() or labelled:
        return None
    ranked = likely(text, side(turn))
    content = max((one.share for one in ranked if one.intent in CONTENT), default=0.0)
    best = ranked[0]
    if content >= RATHER or (content >= NO_ANSWER and best.share < 2 * content):
        return None
    return best.intent if best.share >= SURE else ""


def side(turn: Turn) -> Side:
    """On which side whoever acts speaks."""
    return "owner" if on_owner_side(turn) else "contractor"


def _possible(speaks: Side, among: Sequence[Candidate]) -> frozenset[str]:
    """What can be asked for now, under every name that it was learnt by, and what asks for nothing."""
    now = {intent for candidate in among for intent in candidate.intents}
    return frozenset(name for name in weights_of(speaks).intents if asked_for(name) in now) | ASKS_NOTHING


def _candidates(text: str, ranked: Sequence[Likely], among: Sequence[Candidate]) -> Iterator[Candidate]:
    given: set[Candidate] = set()
    for one in ranked:
        if one.share < LEAST:
            return
        fitting = [candidate for candidate in among if asked_for(one.intent) in candidate.intents]
        for candidate in narrowed(text, fitting, among)[:MOST]:
            if candidate not in given:
                given.add(candidate)
                yield candidate
