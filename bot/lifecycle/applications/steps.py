"""The numbered steps of applying: their order, and the words that name them."""

from bot.engine.outline import Outline

STEPS = Outline(
    steps=("times", "pitch", "samples", "evidence", "review"),
    labels={
        "zone": "times",
        "hours": "times",
        "availability": "times",
        "days": "times",
        "links": "samples",
        "files": "samples",
        "sample": "samples",
        "must": "evidence",
    },
    review="review",
)
