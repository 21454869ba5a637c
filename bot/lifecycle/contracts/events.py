"""What contracts tell other chapters."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WorkStarted:
    """Both have signed, and the work of this contract begins for this owner."""

    contract: str
    owner: str


@dataclass(frozen=True, slots=True)
class ContractEnded:
    """The owner has ended a contract before its delivery was accepted."""

    contract: str
