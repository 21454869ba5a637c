"""What interviews tell other chapters."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LineChanged:
    """A question of this applicant was asked, answered or taken back."""

    application: str
