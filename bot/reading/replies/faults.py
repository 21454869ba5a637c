"""What is wrong with something that was delivered and is no criterion: "picture 4 is too orange, the rest is fine"."""

import re
from typing import Final

from bot.reading.language.questions import asks
from bot.reading.replies.judging_words import BUT, ONLY
from bot.reading.replies.mentions import Mention, any_of
from bot.reading.replies.polarity import Judgement, judgement

LEAST: Final = 3
"""Words of a fault that names what it is of."""
CUT: Final = re.compile(
    rf",|:|\s-\s|\s(?=(?:and|und|y|while|whereas|während|mientras|{any_of(BUT, ONLY)})\b)", re.IGNORECASE
)
_EXCEPTED: Final = re.compile(rf"[\s,]+(?:{any_of(BUT)})\s+", re.IGNORECASE)
# "picture 4", "zeile 12", "foto nº 3": one of the things that were delivered.
_ONE_THING: Final = re.compile(
    r"^\W*(?:(?:number|no\.?|nr\.?|nummer|número) ?|#)?"
    r"\d{1,4}(?: (?:and|und|y) \d{1,4})? (?:is|are|looks?|ist|sind|está|es)\b|"
    r"(?<!\w)[^\W\d_]{3,}\.? (?:number |no\.? ?|nr\.? ?|nº ?|# ?)?\d{1,4}(?![\w%])",
    re.IGNORECASE,
)


def fault_before(sentence: str, found: list[Mention]) -> str:
    """What is wrong with something, before what the sentence says of the rest: "picture 4 is too orange, the rest"."""
    if not found or found[0].who != "others":
        return ""
    cuts = list(CUT.finditer(sentence[: found[0].start]))
    head = sentence[: cuts[-1].start()].strip() if cuts else ""
    rest = sentence[cuts[-1].end() :] if cuts else ""
    return head if judgement(head) == "fix" and judgement(rest) == "pass" and len(head.split()) >= LEAST else ""


def fault_behind(sentence: str, found: list[Mention]) -> str:
    """What is wrong with something that is excepted from what is fine: "everything is fine but row 3 is too long"."""
    if len(found) != 1 or found[0].who != "every":
        return ""
    led = _EXCEPTED.search(sentence, found[0].end)
    if led is None or judgement(sentence[: led.start()]) != "pass":
        return ""
    tail = sentence[led.end() :].strip(" ,.!")
    told = judgement(tail) == "fix" and len(tail.split()) >= LEAST
    return tail if told and _ONE_THING.search(tail) else ""


def is_fault(sentence: str, others: Judgement | None) -> bool:
    """Whether a sentence that names no criterion finds fault with something: one thing of several, or all but the rest
    of what is fine."""
    if sentence.endswith("?") or asks(sentence) or judgement(sentence) != "fix" or len(sentence.split()) < LEAST:
        return False
    return others == "pass" or _ONE_THING.search(sentence) is not None
