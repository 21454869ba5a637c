"""What can be asked of the backlog."""

from dataclasses import dataclass

from bot.engine.commands import Command


@dataclass(frozen=True, slots=True)
class NameJobs(Command):
    """Somebody said what they want off their plate, in one text."""

    text: str


@dataclass(frozen=True, slots=True)
class StartTask(Command):
    verb = "task.start"

    task: str


@dataclass(frozen=True, slots=True)
class OtherTask(Command):
    """Another one than the recommended."""

    verb = "task.other"

    owner: str


@dataclass(frozen=True, slots=True)
class ExplainChoice(Command):
    """How the recommendation was made."""

    verb = "task.why"

    owner: str
