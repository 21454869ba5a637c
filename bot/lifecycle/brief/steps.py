"""The numbered steps of the brief: their order, and the words that name them."""

from collections.abc import Mapping

from bot.engine.outline import Outline
from bot.reading.replies.brief_edits import Part

STEP_OF: Mapping[Part, str] = {
    "pay": "pay",
    "dates": "cutoff",
    "hours": "hours",
    "people": "people",
    "criteria": "criteria",
}
"""The step of the brief that each part of it is."""

STEPS = Outline(
    steps=("result", "rules", "criteria", "people", "pay", "cutoff", "hours"),
    labels={
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
    },
)
