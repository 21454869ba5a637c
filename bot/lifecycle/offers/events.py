"""What offers tell other chapters."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OfferAccepted:
    """The applicant has accepted; the two of them have not agreed to a version yet."""

    offer: str
