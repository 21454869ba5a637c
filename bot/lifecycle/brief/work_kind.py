"""What is known of a kind of work before anybody has said anything about it (PRODUCT 0, kind of work)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

UsualStep = Literal["result", "rules", "criteria", "must", "nice", "hours"]
"""Where "whatever is usual" has an answer. Pay and dates have none: nobody can know them for somebody else."""
USUAL_STEPS: tuple[UsualStep, ...] = get_args(UsualStep)
RequestRule = Literal["number_near", "word"]
RiskKind = Literal["access", "personal data", "recurring"]


@dataclass(frozen=True, slots=True)
class Request:
    """What an ad may ask of whoever applies, and the rule that checks it by `words` (C22; ads/model, Instruction)."""

    text: str
    words: tuple[str, ...]
    rule: RequestRule = "number_near"


@dataclass(frozen=True, slots=True)
class Risk:
    """What goes wrong in such work when nobody has settled it: what to settle, as the owner reads it."""

    kind: RiskKind
    settle: str


@dataclass(frozen=True, slots=True)
class WorkKind:
    """One kind of work. Nothing in it names a thing that the owner did not: it speaks of pieces, never of a subject.

    `words` are the alternatives of the pattern by which it is recognised; `units` what its pieces are counted in, the
    plainest first; `clearer` what to ask instead of a vague word, by the kind of vagueness (reading/brief/vague);
    `questions` label and question for an interview.
    """

    name: str
    person: str
    words: str
    units: tuple[str, ...]
    criteria: tuple[str, ...]
    clearer: Mapping[str, str]
    requests: tuple[Request, ...]
    questions: tuple[tuple[str, str], ...]
    risks: tuple[Risk, ...]
    result: tuple[str, ...]
    rules: tuple[str, ...]
    must: tuple[str, ...]
    nice: tuple[str, ...]
    hours: str

    @property
    def called(self) -> str:
        """Its name, as people read it; "" for work of no kind that is known."""
        return self.name if self.name != "generic" else ""

    @property
    def unit(self) -> str:
        """What its pieces are called."""
        return self.units[0]
