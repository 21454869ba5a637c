"""A yes in plain first person that stands beside an apology or a question: "sorry I was ill, of course I agree"."""

import re
from collections.abc import Sequence
from typing import Final

from bot.reading.language.plain import lower, plain

MOST: Final = 200
# English, German and Spanish in this order; another language is another line in each.
_AGREES: Final = re.compile(
    r"\bi (?:(?:still|gladly|happily|fully|do|of course|naturally|certainly|hereby|would|will) )*(?:agree|accept|sign"
    r"|confirm|take it)\b"
    r"|\b(?:ich )?(?:bin |stimme |nehme )(?:\w+ ){0,3}(?:einverstanden|zu|an)\b|\b(?:einverstanden|ich unterschreibe)\b"
    r"|\b(?:acepto|estoy (?:\w+ )?de acuerdo|firmo|confirmo)\b"
)
_CONDITION: Final = re.compile(
    r"\d|\b(?:but only|except|if|unless|only|instead|when you|not|don't|won't|can't|provided|as long as|aber nur|außer"
    r"|wenn|falls"
    r"|nur|nicht|kein\w*|sofern|pero solo|si|solo|salvo|excepto|no|siempre que)\b"
)
_EXCUSE: Final = re.compile(
    r"\b(?:sorry|apolog\w+|forgive|excuse|ill|sick|away|busy|late|delay\w*|hospital|travel\w*|offline|internet|power|phone|asleep"
    r"|thanks?|thank you|hello|hi|back|entschuldig\w*|tut mir leid|krank|verspät\w*|beschäftigt|unterwegs|spät|danke"
    r"|hallo|wieder da"
    r"|perdón|disculp\w+|lo siento|enferm\w+|ocupad\w+|tarde|viaj\w+|gracias|hola)\b"
)


def agrees_outright(text: str, unread: Sequence[str]) -> bool:
    """Whether a message says "I agree" without a condition, and what else stands in it (`unread`, clause by clause) is
    an apology, a greeting or a question."""
    flat = lower(plain(text, MOST + 1)).strip()
    if not 0 < len(flat) <= MOST or not _AGREES.search(flat) or _CONDITION.search(flat):
        return False
    return all(not clause.strip() or "?" in clause or "qmark" in clause or _EXCUSE.search(clause) for clause in unread)
