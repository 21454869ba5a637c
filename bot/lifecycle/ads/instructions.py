"""Requests that an ad may make: job-relevant, in plain sight, each with the rule that checks it (C22)."""

from bot.lifecycle.ads.model import Instruction

HOURS = ("hour", "hours", "h", "hr", "hrs", "day", "days")

HOURS_FIRST = Instruction(
    "number_near",
    "Please start with how many hours you think this takes, and why, in one sentence.",
    HOURS,
)
JOBS_FIRST = Instruction(
    "number_near",
    "Please start with how many jobs of this kind you have finished, and name the hardest.",
    ("job", "jobs", "project", "projects", "finished", "done", "completed", "hardest", "hard"),
)
NONE = Instruction("none", "")
COUNTS = ("no", "one", "two", "three", "four", "five")


def offered(samples: int) -> tuple[Instruction, ...]:
    """Every request that fits a brief which asks for so many samples; a count that contradicts it is not offered."""
    if not 1 <= samples < len(COUNTS):
        return (HOURS_FIRST, JOBS_FIRST, NONE)
    plural = "samples, the closest ones" if samples > 1 else "sample, the closest one"
    exact = Instruction("samples", f"Please send exactly {COUNTS[samples]} {plural} you have.", count=samples)
    return (HOURS_FIRST, JOBS_FIRST, exact, NONE)


def first() -> Instruction:
    return HOURS_FIRST


def after(one: Instruction, samples: int) -> Instruction:
    """The next in turn."""
    found = offered(samples)
    texts = [each.text for each in found]
    return found[(texts.index(one.text) + 1) % len(found)] if one.text in texts else found[0]
