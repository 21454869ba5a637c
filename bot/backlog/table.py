"""What the backlog brings to the engine's table."""

from bot.backlog import actions, flows
from bot.backlog.commands import ExplainChoice, NameJobs, OtherTask, StartTask
from bot.engine.asking import Flow

FLOWS = (
    Flow(
        name="opening",
        run=flows.opening,
        facts=lambda talk, turn: flows.Host(turn.reader(talk.person).name),
        title=lambda talk, turn: "what to hand over",
        review="",
    ),
)
COMMANDS = {
    NameJobs: actions.name_jobs,
    StartTask: actions.start,
    OtherTask: actions.other,
    ExplainChoice: actions.explain,
}
VERBS = {
    "task.start": lambda subject, argument, values: StartTask(subject),
    "task.other": lambda subject, argument, values: OtherTask(),
    "task.why": lambda subject, argument, values: ExplainChoice(),
}
