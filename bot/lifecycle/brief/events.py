"""What the brief tells other chapters."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BriefSaved:
    """The owner has answered everything: a version of the brief is in force."""

    project: str


@dataclass(frozen=True, slots=True)
class DatesChanged:
    """Dates of this project were set, or moved: by a version, an invitation, an offer, a list of fixes."""

    project: str
