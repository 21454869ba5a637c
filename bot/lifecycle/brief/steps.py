"""The numbered steps of the brief: their order, and the words that name them."""

from collections.abc import Mapping

from bot.engine.flow import number_of, step_named

OUTLINE = ("result", "rules", "criteria", "people", "pay", "cutoff", "hours")
LABELS: Mapping[str, str] = {
    "deliverables": "result",
    "goal": "result",
    "title": "result",
    "how": "rules",
    "must": "people",
    "musts": "people",
    "must-haves": "people",
    "nice": "people",
    "budget": "pay",
    "price": "pay",
    "money": "pay",
    "deadline": "cutoff",
    "dates": "cutoff",
    "date": "cutoff",
    "timetable": "cutoff",
    "overlap": "hours",
    "rate": "pay",
    "cut-off": "cutoff",
    "cut off": "cutoff",
    "not included": "rules",
    "criterion": "criteria",
    "nice-to-haves": "people",
    "skills": "people",
    "default": "defaults",
    "defaults": "defaults",
    "samples": "defaults",
    "rounds": "defaults",
    "portfolio": "defaults",
}


def number(step: str) -> int:
    """The number of a step, by its key, as cards and `edit` name it."""
    return number_of(OUTLINE, step)


def named(wanted: str) -> str:
    """The step that a number or a word names; "" for none."""
    return step_named(OUTLINE, LABELS, wanted)
