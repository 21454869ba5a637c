"""What an ad should not ask for: unpaid work on this very job (C25), and more knock-outs than are wise (C26)."""

from re import IGNORECASE
from re import compile as pattern

MOST_KNOCK_OUTS = 3

_PIECE = r"(?:samples?|tests?|trials?|drafts?|mock-?ups?|proofs?|assignments?|articles?|texts?|designs?|logos?)"
_FREE_WORK = pattern(
    rf"\b(?:free|unpaid)\s+(?:\w+\s+){{0,2}}{_PIECE}\b|"
    rf"\b{_PIECE}\b[^.\n]{{0,40}}\b(?:for free|unpaid|free of charge|without pay(?:ment)?|at no cost)\b|"
    r"\b(?:work|do|write|make|design)\b[^.\n]{0,30}\bfor free\b",
    IGNORECASE,
)


def asks_for_free_work(text: str) -> bool:
    """Whether a line asks for a free sample, an unpaid test or the like; royalty-free pictures are something else."""
    return bool(_FREE_WORK.search(text.replace("royalty-free", "").replace("royalty free", "")))
