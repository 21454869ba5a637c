"""What membership tells other chapters."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProjectTakenOver:
    """An admin owns a project now whose owner is gone."""

    project: str
    owner: str
