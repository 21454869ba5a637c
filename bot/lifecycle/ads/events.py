"""What ads tell other chapters."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AdClosed:
    """No more applications to this ad; every copy says so."""

    ad: str


@dataclass(frozen=True, slots=True)
class AdChanged:
    """A live ad was changed in so many copies."""

    ad: str
    copies: int


@dataclass(frozen=True, slots=True)
class QuestionsChanged:
    """A question about this project was asked, or answered: how many wait is another number now."""

    project: str
