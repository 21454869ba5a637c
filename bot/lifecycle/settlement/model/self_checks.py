"""The contractor's own check of a delivery, read from their words, as values of a settlement."""

from dataclasses import dataclass

from bot.lifecycle.settlement.model import SelfCheck
from bot.reading.replies.self_checks import checks_of


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
