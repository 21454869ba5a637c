"""What can be asked of briefs and projects."""

from dataclasses import dataclass

from bot.lifecycle.brief.model import Brief, Stage


@dataclass(frozen=True, slots=True)
class SaveBrief:
    """The interview is complete: make a version of it and draft the ad."""

    project: str
    brief: Brief


@dataclass(frozen=True, slots=True)
class ReopenBrief:
    """Change something of a brief whose ad can still be changed: the `step` (a number or a word), or what is said."""

    project: str
    step: str = ""


@dataclass(frozen=True, slots=True)
class AmendBrief:
    """A change that both sides agreed to: a new version, whose bytes both see."""

    project: str
    brief: Brief
    why: str


@dataclass(frozen=True, slots=True)
class MoveProject:
    project: str
    stage: Stage


@dataclass(frozen=True, slots=True)
class CloseProject:
    project: str
    outcome: str
    note: str = ""
