"""What screening tells other chapters."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ApplicationScreened:
    """Rules have looked at an application, so this owner has something to read."""

    owner: str
    application: str
