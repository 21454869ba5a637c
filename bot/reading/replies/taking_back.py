"""Words that take back what was just said or begun: "no, forget it", "doch nicht", "mejor no"."""

import re
from typing import Final

from bot.reading.language.plain import lower, plain

MOST: Final = 60
# English, German and Spanish in this order; another language is another line.
_BACK: Final = (
    r"(?:just )?forget (?:it|that|about (?:it|that)|what i said)|never ?mind(?: that| it)?|leave it(?: be| alone)?"
    r"|scrap that|scratch that|drop (?:it|that)|ignore (?:that|it|me)|(?:better|rather|on second thoughts?,?) not"
    r"|(?:do not|don'?t)(?: send| tell| ask)? (?:it|that|him|her|them)(?: that| it| anything)?"
    r"|(?:do not|don'?t)(?: send| tell| ask| write)?|not after all",
    r"vergiss (?:es|das)|vergessen sie (?:es|das)|(?:ach )?lass(?:en sie)?(?: es| das)?(?: lieber)?(?: sein| bleiben)?"
    r"|(?:lieber |besser |eher )?doch nicht|(?:lieber|besser) nicht|egal|(?:schick|send)e? (?:es |das )?(?:doch )?nicht"
    r"|sag (?:es )?(?:ihr|ihm) (?:doch )?nicht|zurück damit",
    r"olvídalo|olvida(?: eso| lo que dije)?|déjalo(?: estar| así)?|da igual|mejor no|no (?:lo )?(?:envíes|mandes)"
    r"|no le digas(?: nada)?|nada, nada",
)
_LEAD: Final = (
    r"(?:(?:no|nope|nah|oh|ah|hm+|wait|stop|sorry|actually|ok|okay|well|please|nein|ne|nee|ach|halt|moment|warte|quatsch"
    r"|bitte|ay|uy|espera|perdón|bueno)[ ,.!…-]+)*"
)
_AFTER: Final = (
    r"(?:[ ,.!]+(?:please|thanks|thank you|sorry|then|now|ok|okay|bitte|danke|dann|mal|por favor|gracias|entonces"
    r"|perdón))*"
)
_FORMS: Final = "|".join(_BACK)
_WHOLE: Final = re.compile(rf"\W*{_LEAD}(?:{_FORMS}){_AFTER}\W*")
_MARK: Final = re.compile(r"[.,;:!?…\n]+\s*|\s[-–]+\s+")


def takes_back(text: str) -> bool:
    """Whether the whole message takes back what its writer began, and says nothing else."""
    flat = lower(plain(text, MOST + 1)).strip()
    return 0 < len(flat) <= MOST and bool(_WHOLE.fullmatch(flat))


def without_what_is_taken_back(text: str) -> str | None:
    """What stands before a taking back at the end of a message ("tell her 50 percent... no, forget it"); None if there
    is none."""
    flat = text.strip()
    for mark in _MARK.finditer(flat):
        before, behind = flat[: mark.start()].strip(), flat[mark.end() :]
        if re.search(r"\w", before) and takes_back(behind):
            return before
    return None
