"""What a question about the bot itself is about: what it costs, what it stores, or what it is."""

import re
from typing import Final, Literal

from bot.reading.language.plain import lower

_COST: Final = re.compile(
    r"\b(?:cost|charge|fees?|commission|cut|percentage|share|pay|free|kostest|kostet|provision|gebühr\w*|geld|kostenlos"
    r"|cuestas?|cobras|comisión|gratis)\b"
)
_DATA: Final = re.compile(
    r"\b(?:data|store|stored|keep|kept|saved?|daten|speicher\w+|behältst|liegen|datos|guardas?)\b"
)

_ITSELF: Final = re.compile(
    r"\b(?:bots?|human|person|robot|machine|ai|program|software|automated|tender\w*|mensch\w*|maschine|roboter|persona"
    r"|you|du|eres)\b"
)


def names_bot(text: str) -> bool:
    """Whether a question that is like those about the bot names it."""
    return bool(_ITSELF.search(lower(text)))


def bot_topic(text: str) -> Literal["cost", "data", "what"]:
    """What the question wants to know."""
    low = lower(text)
    return "cost" if _COST.search(low) else "data" if _DATA.search(low) else "what"
