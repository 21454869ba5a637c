"""Whether words about a piece of work praise it, find fault, let it be, or leave it open."""

import re
from typing import Final, Literal

from bot.reading.language.plain import lower
from bot.reading.language.vocabulary import vocabulary
from bot.reading.replies.judging_words import ACCEPTED, BAD, BUT, DENIAL, GOOD, KEEP, LIGHT, NOT_BAD, OPEN
from bot.reading.replies.mentions import any_of

Judgement = Literal["pass", "fix", "as_is", "open"]
# More words than these beside a good one, and it may be good with a reservation.
MOST_BESIDE: Final = 1
PRAISE: Final = re.compile(rf"\b(?:{any_of(NOT_BAD)})\b", re.IGNORECASE)
_OPEN: Final = re.compile(rf"\b(?:{any_of(OPEN)})\b", re.IGNORECASE)
_NOT: Final = re.compile(rf"(?<![\w'])(?:{any_of(DENIAL)})(?![\w'])", re.IGNORECASE)
_KEEP: Final = re.compile(rf"(?<!\w)(?:{any_of(KEEP)})(?!\w)", re.IGNORECASE)
_NOT_KEPT: Final = re.compile(
    rf"(?<![\w'])(?:{any_of(DENIAL)})\s+(?:(?!{any_of(BUT)})\w+\s+){{0,2}}(?:{any_of(KEEP)})"
    r"|(?:bleiben|lassen|annehmen) nicht\b|(?:kann|darf) (?:\w+ )?nicht so\b|can(?:no|')t stay",
    re.IGNORECASE,
)
_BAD: Final = re.compile(rf"(?<![\w'])(?:{any_of(BAD)})(?!\w)", re.IGNORECASE)
GOOD_WORD: Final = re.compile(rf"(?<!\w)(?:{any_of(GOOD)}|✓|✔)(?!\w)", re.IGNORECASE)
_CROSS: Final = re.compile(r"[✗✘❌]")
_TICK: Final = re.compile(r"[✓✔✅]")
_ACCEPTED: Final = re.compile(rf"(?:{any_of(ACCEPTED)})", re.IGNORECASE)
_LIGHT: Final = vocabulary(LIGHT)
_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


def judgement(words: str) -> Judgement | None:
    """How a clause about a criterion judges it; None if its words do not. What reads both ways is a fix."""
    flat = f" {' '.join(lower(words).split())} "
    if _CROSS.search(flat):
        return "fix"
    if _NOT_KEPT.search(flat):
        return "fix"
    if _KEEP.search(flat):
        return "as_is"
    kept = PRAISE.sub(" ok ", flat)
    if _OPEN.search(kept):
        return "open"
    if _BAD.search(kept) or _NOT.search(kept):
        return "fix"
    if not (GOOD_WORD.search(kept) or _TICK.search(kept) or kept.strip() == "y"):
        return None
    beside = [word for word in _WORD.findall(GOOD_WORD.sub(" ", kept)) if word not in _LIGHT]
    return "pass" if len(beside) <= MOST_BESIDE else "open"


def accepts(text: str) -> bool:
    """Whether a message that names nothing takes the whole of what was delivered."""
    flat = " ".join(_WORD.findall(lower(text)))
    if judgement(flat) != "pass":
        return False
    rest = _ACCEPTED.sub(" ", flat)
    return rest != flat and all(word in _LIGHT or GOOD_WORD.fullmatch(word) for word in rest.split())
