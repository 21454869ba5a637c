"""What can be asked of contracts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StartAgreeing:
    """An offer was accepted: the read-back begins."""

    offer: str


@dataclass(frozen=True, slots=True)
class StartWork:
    """Both have agreed: dates become milestones and the clock starts."""

    contract: str
