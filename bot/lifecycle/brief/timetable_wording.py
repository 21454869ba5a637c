"""The names of the dates of a brief: they stand in its text, and move a date when they are typed."""

AD_CLOSES = "ad closes"
DECISION = "decision"
OFFER_UNTIL = "offer open until"
START = "start"
CUTOFF = "cut-off"
REVIEW_UNTIL = "review until"
CHECKPOINT = "checkpoint"


def checkpoint(number: int) -> str:
    return f"{CHECKPOINT} {number}"
