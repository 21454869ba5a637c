"""What the backlog brings to the engine's table."""

from bot.engine.flow import Flow
from bot.lifecycle.backlog import actions, flows
from bot.lifecycle.backlog.commands import ExplainChoice, NameJobs, OtherTask, StartTask

FLOWS = (
    Flow(
        name="opening",
        run=flows.opening,
        facts=lambda turn, talk: flows.Host(turn.reader(talk.person).name),
        title=lambda turn, talk: "what to hand over",
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
