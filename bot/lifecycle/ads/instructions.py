"""Requests that an ad may make: job-relevant, in plain sight, each with the rule that checks it (C22)."""

from bot.lifecycle.ads import request_wording as wording
from bot.lifecycle.ads.model import Instruction
from bot.lifecycle.brief.kinds import WorkKind

HOURS = ("hour", "hours", "h", "hr", "hrs", "day", "days")
JOBS = ("job", "jobs", "project", "projects", "finished", "done", "completed", "hardest", "hard")
MOST_SAMPLES = 5

HOURS_FIRST = Instruction("number_near", wording.HOURS_FIRST, HOURS)
JOBS_FIRST = Instruction("number_near", wording.JOBS_FIRST, JOBS)
NONE = Instruction("none", "")


def offered(kind: WorkKind, samples: int) -> tuple[Instruction, ...]:
    """Every request that fits such work and a brief which asks for so many samples: those of any work that say most,
    those of this kind, a count of samples unless it contradicts the brief, none."""
    own = (Instruction(request.rule, request.text, request.words) for request in kind.requests)
    fitting = range(samples, samples + 1) if 1 <= samples <= MOST_SAMPLES else ()
    exact = (Instruction("samples", wording.exact_samples(count), count=count) for count in fitting)
    return (HOURS_FIRST, *own, JOBS_FIRST, *exact, NONE)


def first() -> Instruction:
    return HOURS_FIRST


def after(instruction: Instruction, kind: WorkKind, samples: int) -> Instruction:
    """The next in turn."""
    fitting = offered(kind, samples)
    texts = [instruction.text for instruction in fitting]
    return fitting[(texts.index(instruction.text) + 1) % len(fitting)] if instruction.text in texts else fitting[0]
