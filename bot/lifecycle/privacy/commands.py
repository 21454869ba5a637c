"""What can be asked about one's own data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EraseMe:
    """`delete me`, confirmed."""

    person: str


@dataclass(frozen=True, slots=True)
class KeepMe:
    """`delete me`, taken back."""

    person: str
