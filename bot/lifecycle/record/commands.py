"""What can be asked of the record."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ShowRecord:
    """The whole history of a project as text and as JSON, for its owner or its contractor."""

    project: str
