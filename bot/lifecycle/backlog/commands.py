"""What can be asked of the backlog."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NameJobs:
    """Somebody said what they want off their plate, in one text."""

    text: str


@dataclass(frozen=True, slots=True)
class StartTask:
    task: str


@dataclass(frozen=True, slots=True)
class OtherTask:
    pass


@dataclass(frozen=True, slots=True)
class ExplainChoice:
    pass
