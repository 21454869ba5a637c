"""First words that name no work yet: "URGENT!!! need someone", "I don't know where to start", a story of trouble."""

import re
from typing import Final

from bot.reading.intents.classifier import likely
from bot.reading.language.plain import lower, plain
from bot.reading.replies.remarks import apart
from bot.reading.replies.tasks import kind_of_opening
from bot.reading.replies.titles import asks_for_work, named, says_nothing

MOST: Final = 240
FEW: Final = 14
"""Words that may be something else than work; more describe it."""
HARDLY: Final = 0.12
UNLIKELY: Final = 0.2
"""Below this it is asked whether it is work."""
MAY_BE: Final = 0.03
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


# English, German and Spanish in this order; another language is another line.
_HANDS_OVER: Final = re.compile(
    r"\b(?:i|we)(?:'m|'re|'ve|'d| am| are| have| would)?(?: also| really| urgently| just| got| basically)* "
    r"(?:need|want|looking for|look for|like|have|got)(?! (?:a |an |one |some |no |any )?(?:questions?|problems?|idea"
    r"|time|doubts?|to (?:know|ask|go)))\b"
    r"|\b(?:ich |wir )?(?:brauch\w*|such(?:e|en)?|hätten?|habe?n?)(?! (?:eine? |keine? |mal )*(?:fragen?|problem|ahnung"
    r"|idee|zeit))\b"
    r"|\b(?:necesit\w+|busc\w+|tengo|tenemos|quiero|queremos)"
    r"(?! (?:una? |otra )?(?:pregunta|duda|problema|idea|tiempo))\b"
)


def hands_over(text: str) -> str:
    """The part of a first message that says what is to be handed over, though it asks something as well ("I need a logo
    by mid december, ok?", "Ich hätte da 300 Belege, kannst du das?"); "" where it names no work."""
    flat = plain(text, MOST + 1).strip()
    if not flat or len(flat) > MOST:
        return ""
    said = apart(flat, content=asks_for_work).answer
    found = _HANDS_OVER.search(lower(said))
    return said if found and not says_nothing(said[found.end() :]) else ""


def lost(text: str) -> bool:
    """Whether somebody says that they do not know where to begin."""
    flat = lower(plain(text, MOST + 1))
    return len(flat) <= MOST and bool(_LOST.search(flat))


def names_no_work(text: str) -> bool:
    """Whether first words tell no piece of work from another, so that a project would be called "need someone asap"."""
    flat = plain(text, MOST + 1).strip()
    if len(flat) > MOST or kind_of_opening(flat) == "several":
        return False
    return says_nothing(named(flat)) or lost(flat) or hardly_work(flat)


def new_work_likely(text: str) -> bool:
    """Whether a few words may be further work to hand over: amounts and lists alone are answers and no work."""
    if len(text.split()) > FEW:
        return True
    return any(meant.share >= MAY_BE for meant in likely(text, "owner") if meant.intent == "add_task")


def hardly_work(text: str, below: float = HARDLY) -> bool:
    """Whether a few words are hardly work to hand over, as sentences of many people tell; one word alone names it.

    below: the likelihood, from 0 to 1, that is too small."""
    flat = plain(text, MOST + 1).strip()
    if not 1 < len(flat.split()) <= FEW or "\n" in flat:
        return False
    ranked = likely(flat, "owner")
    return sum(meant.share for meant in ranked if meant.intent in NAMES_WORK) < below
