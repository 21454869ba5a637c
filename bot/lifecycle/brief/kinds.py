"""The kinds of work: which one a brief is about, and what is usual for it.

Nothing offered names a thing that the owner did not (PRODUCT 0, kind of work).
"""

from re import IGNORECASE
from re import compile as pattern

from bot.lifecycle.brief.catalogue.code_wording import BUG_FIX, WEB
from bot.lifecycle.brief.catalogue.desk_wording import BOOKKEEPING, DATA_ENTRY, RESEARCH
from bot.lifecycle.brief.catalogue.generic_wording import GENERIC
from bot.lifecycle.brief.catalogue.media_wording import AUDIO, DESIGN, VIDEO
from bot.lifecycle.brief.catalogue.public_wording import ADVERTISING, SUPPORT
from bot.lifecycle.brief.catalogue.text_wording import TRANSLATION, WRITING
from bot.lifecycle.brief.work_kind import USUAL_STEPS, UsualStep, WorkKind

__all__ = ["ALL_KINDS", "GENERIC", "KINDS", "USUAL_STEPS", "UsualStep", "WorkKind", "clearer", "kind_of_work", "usual"]

KINDS = (
    WRITING, TRANSLATION, BUG_FIX, WEB, DESIGN, VIDEO, AUDIO, DATA_ENTRY, RESEARCH, SUPPORT, ADVERTISING, BOOKKEEPING,
)  # fmt: skip
ALL_KINDS = (*KINDS, GENERIC)
_PATTERNS = tuple((kind, pattern(rf"\b(?:{kind.words})\b", IGNORECASE)) for kind in KINDS)


def kind_of_work(title: str, text: str = "") -> WorkKind:
    """The kind whose words stand most often, a word of the title for three; of equals the earlier; else generic."""
    best, most = GENERIC, 0
    for kind, words in _PATTERNS:
        count = 3 * len(words.findall(title[:300])) + len(words.findall(text[:4000]))
        if count > most:
            best, most = kind, count
    return best


def usual(kind: WorkKind, step: str) -> tuple[str, ...]:
    """What is usual for this kind at a step of `USUAL_STEPS`, each item as an owner would write it.

    Joined by line breaks they are an answer that the step's question takes; must and nice stand under their own words
    there. Empty for a step that has nothing usual, as pay and dates.
    """
    match step:
        case "result":
            return kind.result
        case "rules":
            return kind.rules
        case "criteria":
            return kind.criteria
        case "must":
            return kind.must
        case "nice":
            return kind.nice
        case "hours":
            return (kind.hours,)
        case _:
            return ()


def clearer(kind: WorkKind, vagueness: str, otherwise: str) -> str:
    """What to ask instead of a vague word: this kind's question, or that of any work, or `otherwise`."""
    return kind.clearer.get(vagueness) or GENERIC.clearer.get(vagueness) or otherwise
