"""The numbered steps of applying: their order, and the words that name them."""

from collections.abc import Mapping

from bot.engine.flow import number_of, step_named

OUTLINE = ("times", "pitch", "samples", "evidence", "review")
LABELS: Mapping[str, str] = {
    "zone": "times",
    "hours": "times",
    "availability": "times",
    "days": "times",
    "links": "samples",
    "files": "samples",
    "sample": "samples",
    "must": "evidence",
}


def count() -> int:
    """How many steps there are, the review included."""
    return len(OUTLINE)


def number(step: str) -> int:
    """The number of a step, by its key, as cards and `edit` name it."""
    return number_of(OUTLINE, step)


def editable() -> str:
    """The numbers that `edit` takes: every answer, not the review."""
    return f"{number(OUTLINE[0])} to {number(OUTLINE[-2])}"


def named(wanted: str) -> str:
    """The answer that a number or a word names; "" for none."""
    return step_named(OUTLINE[:-1], LABELS, wanted)
