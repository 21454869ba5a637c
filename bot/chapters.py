"""The one table: flow name, command, button verb, form, word, timer, slash command -> what a chapter does."""

from bot.backlog import actions as backlog
from bot.backlog import flows as backlog_flows
from bot.backlog.commands import ExplainChoice, NameJobs, OtherTask, StartTask
from bot.brief import actions as brief
from bot.brief import flows as brief_flows
from bot.brief.commands import AmendBrief, CloseProject, MoveProject, ReopenBrief, SaveBrief, StartBrief
from bot.brief.model import Project
from bot.desk import actions as desk
from bot.engine.asking import Flow
from bot.engine.book import Book, House

FLOWS = {
    flow.name: flow
    for flow in (
        Flow(
            name="opening",
            run=backlog_flows.opening,
            facts=lambda talk, turn: backlog_flows.Host(turn.reader(talk.person).name),
            title=lambda talk, turn: "what to hand over",
            review="",
        ),
        Flow(
            name="brief",
            run=brief_flows.brief,
            facts=brief.facts,
            title=lambda talk, turn: turn.unit.get(Project, talk.subject).title,
            outline=brief_flows.OUTLINE,
            labels=brief_flows.LABELS,
            minutes=6,
        ),
    )
}
COMMANDS = {
    NameJobs: backlog.name_jobs,
    StartTask: backlog.start,
    OtherTask: backlog.other,
    ExplainChoice: backlog.explain,
    StartBrief: brief.start,
    SaveBrief: brief.save,
    ReopenBrief: brief.reopen,
    AmendBrief: brief.amend,
    MoveProject: brief.move,
    CloseProject: brief.close,
}
VERBS = {
    "task.start": lambda subject, argument, values: StartTask(subject),
    "task.other": lambda subject, argument, values: OtherTask(),
    "task.why": lambda subject, argument, values: ExplainChoice(),
    "brief.reopen": lambda subject, argument, values: ReopenBrief(subject),
}


def book(house: House = House()) -> Book:  # noqa: B008 - House is frozen
    """Everything the engine needs to know of the chapters."""
    return Book(
        flows=FLOWS,
        commands=COMMANDS,
        verbs=VERBS,
        words={"status": desk.status, "help": desk.help},
        unknown=desk.unknown,
        home=desk.home,
        house=house,
    )
