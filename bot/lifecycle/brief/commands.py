"""What can be asked of briefs and projects."""

from dataclasses import dataclass

from bot.engine.commands import Command
from bot.lifecycle.brief.model import Brief, Stage


@dataclass(frozen=True, slots=True)
class SaveBrief(Command):
    """The interview is complete: make a version of it."""

    project: str
    brief: Brief


@dataclass(frozen=True, slots=True)
class ReopenBrief(Command):
    """Change something of a brief whose ad can still be changed: the `step` (a number or a word), or what is said."""

    verb = "brief.reopen"

    project: str
    step: str = ""


@dataclass(frozen=True, slots=True)
class AmendBrief(Command):
    """A change that both sides agreed to: a new version, whose bytes both see."""

    project: str
    brief: Brief
    why: str


@dataclass(frozen=True, slots=True)
class MoveProject(Command):
    project: str
    stage: Stage


@dataclass(frozen=True, slots=True)
class CloseProject(Command):
    project: str
    outcome: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class DeleteDraft(Command):
    """The owner does not want a brief that was never advertised any more."""

    verb = "brief.delete"
    words = ("discard",)

    project: str


@dataclass(frozen=True, slots=True)
class RenameProject(Command):
    """Call a project so from now on; without a `project`, the one being briefed, else the owner's newest."""

    words = ("rename",)

    title: str = ""
    project: str = ""
