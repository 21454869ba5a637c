"""What the brief brings to the registry."""

from bot.engine.registry import Flow
from bot.lifecycle.backlog.events import TaskStarted
from bot.lifecycle.brief import actions, asked, flows, standing
from bot.lifecycle.brief.commands import (
    AmendBrief,
    CloseProject,
    DeleteDraft,
    MoveProject,
    RenameProject,
    ReopenBrief,
    SaveBrief,
)
from bot.lifecycle.brief.model import Project
from bot.lifecycle.brief.steps import STEPS

FLOWS = (
    Flow(
        name="brief",
        run=flows.brief,
        facts=actions.facts,
        title=lambda turn, talk: turn.unit.get(Project, talk.subject).title,
        outline=STEPS,
        asked=asked.asked,
        minutes=6,
    ),
)
COMMANDS = {
    SaveBrief: actions.save,
    ReopenBrief: actions.reopen,
    AmendBrief: actions.amend,
    MoveProject: actions.move,
    CloseProject: actions.close,
    DeleteDraft: standing.delete,
    RenameProject: actions.rename,
}
STANDING = (standing.standing,)
READINGS = (standing.renamed,)
LISTENERS = {TaskStarted: actions.start}
