"""What can be asked of offers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChooseHire:
    """Show the owner the interviewed people by criterion, and ask whom to make an offer."""

    project: str


@dataclass(frozen=True, slots=True)
class NobodyFits:
    """The owner hires nobody: a normal way out (S14)."""

    project: str
