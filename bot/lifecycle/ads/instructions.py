"""Requests that an ad may make: job-relevant, in plain sight, each with the rule that checks it (C22)."""

from bot.lifecycle.ads import request_wording as wording
from bot.lifecycle.ads.model import Instruction

HOURS = ("hour", "hours", "h", "hr", "hrs", "day", "days")
JOBS = ("job", "jobs", "project", "projects", "finished", "done", "completed", "hardest", "hard")
MOST_SAMPLES = 5

HOURS_FIRST = Instruction("number_near", wording.HOURS_FIRST, HOURS)
JOBS_FIRST = Instruction("number_near", wording.JOBS_FIRST, JOBS)
NONE = Instruction("none", "")


def offered(samples: int) -> tuple[Instruction, ...]:
    """Every request that fits a brief which asks for so many samples; a count that contradicts it is not offered."""
    if not 1 <= samples <= MOST_SAMPLES:
        return (HOURS_FIRST, JOBS_FIRST, NONE)
    return (HOURS_FIRST, JOBS_FIRST, Instruction("samples", wording.exact_samples(samples), count=samples), NONE)


def first() -> Instruction:
    return HOURS_FIRST


def after(instruction: Instruction, samples: int) -> Instruction:
    """The next in turn."""
    fitting = offered(samples)
    texts = [instruction.text for instruction in fitting]
    return fitting[(texts.index(instruction.text) + 1) % len(fitting)] if instruction.text in texts else fitting[0]
