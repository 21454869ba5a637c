"""Requests that an ad may make: job-relevant, in plain sight, each with the rule that checks it (C22)."""

from bot.ads.model import Instruction

HOURS = ("hour", "hours", "h", "hr", "hrs", "day", "days")

OFFERED: tuple[Instruction, ...] = (
    Instruction(
        "number_near",
        "Please start with how many hours you think this takes, and why, in one sentence.",
        HOURS,
    ),
    Instruction(
        "number_near",
        "Please start with how many jobs of this kind you have finished, and name the hardest.",
        ("job", "jobs", "project", "projects", "finished", "done", "completed", "hardest", "hard"),
    ),
    Instruction("samples", "Please send exactly two samples, the closest ones you have.", count=2),
    Instruction("none", ""),
)


def first() -> Instruction:
    return OFFERED[0]


def after(one: Instruction) -> Instruction:
    """The next in turn."""
    texts = [each.text for each in OFFERED]
    return OFFERED[(texts.index(one.text) + 1) % len(OFFERED)] if one.text in texts else OFFERED[0]
