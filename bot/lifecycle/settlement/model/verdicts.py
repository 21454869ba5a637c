"""The owner's verdicts on a delivery, read from their words, as values of a settlement."""

from dataclasses import dataclass

from bot.lifecycle.settlement.model import Verdict
from bot.reading.replies.verdicts import verdicts_of


@dataclass(frozen=True, slots=True)
class VerdictsGiven:
    """Verdicts by criterion, whether all others pass, and wishes that belong to no criterion. A fix with an empty
    `seen` must still be explained. `fault` is one whose criterion was not named; with `but_for_it` all others pass."""

    verdicts: tuple[tuple[str, Verdict], ...]
    rest_passes: bool
    extras: tuple[str, ...]
    fault: str = ""
    but_for_it: bool = False

    @property
    def empty(self) -> bool:
        return not (self.verdicts or self.rest_passes or self.extras or self.fault)


def verdicts(text: str, criteria: tuple[str, ...]) -> VerdictsGiven:
    """The owner's words on a delivery."""
    read = verdicts_of(text, criteria)
    given = tuple((name, Verdict(verdict.kind, verdict.seen)) for name, verdict in read.verdicts)
    return VerdictsGiven(given, read.rest_passes, read.extras, read.fault, read.but_for_it)
