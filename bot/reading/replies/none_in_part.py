"""Words of which one part is no answer, so that the whole is hardly one: "can't think of any, surprise me"."""

import re
from typing import Final

from bot.reading.language import refusals
from bot.reading.language.plain import lower, plain
from bot.reading.replies.no_answers import MOST, leans_to_none
from bot.reading.replies.not_now import puts_off

MOST_WORDS: Final = 14
MOST_LAUGHED: Final = 4
_CALLED_AWAY: Final = re.compile(rf"^(?:{'|'.join(refusals.MOMENT)})$")
_LAUGHS: Final = re.compile(rf"^{refusals.LAUGHS}(?!\w)")
_CLAUSE: Final = re.compile(r"[,;.!]+\s+|\s+(?:and|und|y)\s+")


def none_in_part(text: str) -> bool:
    """Whether a clause at the beginning of a short message is no answer ("muss los, Kind abholen"), or somebody laughs
    at the question. Never raises."""
    flat = lower(plain(text, MOST + 1)).strip(" ¿¡.,!?")
    if not flat or len(flat) > MOST or "\n" in flat or len(flat.split()) > MOST_WORDS:
        return False
    if _LAUGHS.match(flat) and len(flat.split()) <= MOST_LAUGHED:
        return True
    clauses = [clause.strip() for clause in _CLAUSE.split(flat) if clause and clause.strip()]
    if len(clauses) < 2:
        return bool(_CALLED_AWAY.match(flat))
    return any(puts_off(clause) or _CALLED_AWAY.match(clause) or leans_to_none(clause) for clause in clauses[:2])
