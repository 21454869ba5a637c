"""First words that name no work yet: "URGENT!!! need someone", "I don't know where to start", a story of trouble."""

import re
from typing import Final

from bot.reading.intents.classifier import likely
from bot.reading.language.plain import lower, plain
from bot.reading.replies.tasks import kind_of_opening
from bot.reading.replies.titles import named, says_nothing

MOST: Final = 240
FEW: Final = 14
"""Words that may be something else than work; more describe it."""
HARDLY: Final = 0.05
NAMES_WORK: Final = ("add_task", "answer")
# English, German and Spanish in this order; another language is another line.
_LOST: Final = re.compile(
    r"\b(?:no (?:idea|clue)|(?:don't|dont|do not|didn't) (?:really |even )?know|not sure|unsure|can't decide"
    r"|where (?:do|should|would) i)"
    r"[\w ]{0,18}\b(?:what|where|which|how|who|start|begin|first|do)\b"
    r"|\b(?:keine ahnung|keinen plan|weiß (?:\w+ ){0,3}nicht|nicht sicher|wo (?:soll|fange|fang))"
    r"[\w, ]{0,18}\b(?:wo|womit|was|wie|welche\w*|anfang\w*|zuerst|an)\b"
    r"|\b(?:no (?:tengo )?(?:ni )?(?:idea|sé|se)|ni idea|no estoy segur[oa])"
    r"[\w ]{0,18}\b(?:qué|que|por dónde|dónde|cómo|cuál|empezar|primero)\b"
)


def lost(text: str) -> bool:
    """Whether somebody says that they do not know where to begin."""
    flat = lower(plain(text, MOST + 1))
    return len(flat) <= MOST and bool(_LOST.search(flat))


def names_no_work(text: str) -> bool:
    """Whether first words tell no piece of work from another, so that a project would be called "need someone asap"."""
    flat = plain(text, MOST + 1).strip()
    if len(flat) > MOST or kind_of_opening(flat) == "several":
        return False
    return says_nothing(named(flat)) or lost(flat) or _asks_for_other_things(flat)


def _asks_for_other_things(flat: str) -> bool:
    """Whether a few words are hardly work to hand over, as sentences of many people tell; one word alone names it."""
    if not 1 < len(flat.split()) <= FEW or "\n" in flat:
        return False
    ranked = likely(flat, "owner")
    return sum(meant.share for meant in ranked if meant.intent in NAMES_WORK) < HARDLY
