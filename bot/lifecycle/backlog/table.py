"""What the backlog brings to the registry."""

from bot.engine.registry import Flow
from bot.lifecycle.backlog import actions, asked, flows, standing, wording
from bot.lifecycle.backlog.commands import ExplainChoice, NameJobs, OtherTask, StartTask

FLOWS = (
    Flow(
        name="opening",
        run=flows.opening,
        facts=lambda turn, talk: flows.OpeningFacts(turn.reader(talk.person).name, talk.card_number > 0),
        title=lambda turn, talk: wording.OPENING_TITLE,
        review="",
        asked=asked.asked,
    ),
)
COMMANDS = {
    NameJobs: actions.name_jobs,
    StartTask: actions.start,
    OtherTask: actions.other,
    ExplainChoice: actions.explain,
}
STANDING = (standing.standing,)
