"""What the brief brings to the engine's table."""

from bot.brief import actions, flows
from bot.brief.commands import AmendBrief, CloseProject, MoveProject, ReopenBrief, SaveBrief, StartBrief
from bot.brief.model import Project
from bot.engine.asking import Flow

FLOWS = (
    Flow(
        name="brief",
        run=flows.brief,
        facts=actions.facts,
        title=lambda talk, turn: turn.unit.get(Project, talk.subject).title,
        outline=flows.OUTLINE,
        labels=flows.LABELS,
        minutes=6,
    ),
)
COMMANDS = {
    StartBrief: actions.start,
    SaveBrief: actions.save,
    ReopenBrief: actions.reopen,
    AmendBrief: actions.amend,
    MoveProject: actions.move,
    CloseProject: actions.close,
}
VERBS = {"brief.reopen": lambda subject, argument, values: ReopenBrief(subject)}
