"""What both sides write about criteria, as the values of a settlement."""

from dataclasses import dataclass

from bot.lifecycle.settlement.model import SelfCheck, Verdict
from bot.reading.replies.self_checks import checks_of
from bot.reading.replies.verdicts import verdicts_of


@dataclass(frozen=True, slots=True)
class ChecksRead:
    """The checks that were found, in the order of the criteria, and the criteria that nothing was said of."""

    checks: tuple[SelfCheck, ...]
    missing: tuple[str, ...]


def self_check(text: str, criteria: tuple[str, ...]) -> ChecksRead:
    """A self-check per criterion in one message."""
    checks = tuple(SelfCheck(check.criterion, check.met, check.note) for check in checks_of(text, criteria))
    named = {check.criterion for check in checks}
    return ChecksRead(checks, tuple(criterion for criterion in criteria if criterion not in named))


@dataclass(frozen=True, slots=True)
class VerdictsRead:
    """Verdicts by criterion, whether all others pass, and wishes that belong to no criterion. A fix with an empty
    `seen` must still be explained."""

    verdicts: tuple[tuple[str, Verdict], ...]
    rest_passes: bool
    extras: tuple[str, ...]

    @property
    def empty(self) -> bool:
        return not (self.verdicts or self.rest_passes or self.extras)


def verdicts(text: str, criteria: tuple[str, ...]) -> VerdictsRead:
    """The owner's words on a delivery."""
    read = verdicts_of(text, criteria)
    given = tuple((name, Verdict(verdict.kind, verdict.seen)) for name, verdict in read.verdicts)
    return VerdictsRead(given, read.rest_passes, read.extras)
