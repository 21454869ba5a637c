"""Starting the work, and moving its end (T.7, F071 to F075)."""

from collections.abc import Iterator
from typing import Literal

from bot.engine.context import Turn
from bot.engine.effects import Announce, Effect, Record, Refresh, Then
from bot.lifecycle import happened
from bot.lifecycle.brief.commands import AmendBrief, MoveProject
from bot.lifecycle.brief.events import DatesChanged
from bot.lifecycle.contracts.agreeing.signing import amend_cards
from bot.lifecycle.contracts.commands import MoveCutoff, PlanPings, StartWork, WaitFromStart
from bot.lifecycle.contracts.events import WorkStarted
from bot.lifecycle.contracts.model import Milestone
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.contracts.working import wording
from bot.lifecycle.contracts.working.dates import ahead, begun, milestones, plan
from bot.reading.values import Wall


def start(turn: Turn, cmd: StartWork) -> Iterator[Effect]:
    """Both have agreed: the version's dates become milestones, and every ping has its reminder (F072, F073)."""
    engagement = engagement_of(turn.unit, cmd.contract)
    if engagement.contract.stage != "working" or milestones(turn, engagement):
        return
    table = engagement.brief_version.brief.timetable
    for number, wall in enumerate(table.checkpoints, 1):
        if wall.at > turn.now:
            _add(turn, engagement, wording.checkpoint(number), wall, "checkpoint")
    _add(turn, engagement, wording.CUTOFF, table.cutoff, "cutoff")
    yield Then(command=MoveProject(engagement.project.id, "working"))
    yield from plan(turn, PlanPings(engagement.id))
    first, at = ahead(turn, engagement), begun(engagement)
    started = wording.started(engagement, at, turn.now, first)
    yield tell(engagement, "contractor", started, card=f"work:{engagement.id}")
    yield tell(engagement, "owner", wording.started_owner(engagement, at, turn.now, first))
    if engagement.contract.owner_owes:
        yield Then(command=WaitFromStart(engagement.id))
    detail = {"version": engagement.brief_version.number}
    yield Record(project=engagement.project.id, what=happened.WORK_STARTED, detail=detail)
    yield Announce(event=WorkStarted(engagement.id, engagement.owner.id))
    yield Refresh(person=engagement.owner.id)


def _add(turn: Turn, engagement: Engagement, label: str, wall: Wall, kind: Literal["checkpoint", "cutoff"]) -> None:
    id = turn.ids.new("ms")
    turn.unit.add(Milestone(id=id, contract=engagement.id, label=label, wall=wall, kind=kind, at=wall.at))


def move_cutoff(turn: Turn, cmd: MoveCutoff) -> Iterator[Effect]:
    """A date that both agreed to move: a new version, both cards, milestones and pings anew (F075, C44)."""
    before = engagement_of(turn.unit, cmd.contract)
    brief = before.brief_version.brief.moved(cmd.wall)
    yield Then(command=AmendBrief(before.project.id, brief, cmd.why))
    before.contract.amend(before.project.brief_version)
    engagement = engagement_of(turn.unit, cmd.contract)
    for milestone in milestones(turn, engagement, state="open"):
        if milestone.kind == "cutoff":
            milestone.wall, milestone.at = cmd.wall, cmd.wall.at
    yield from amend_cards(turn, engagement)
    yield from plan(turn, PlanPings(engagement.id))
    yield Announce(event=DatesChanged(engagement.project.id))
    message = wording.moved_for(engagement, before.cutoff, cmd.why)
    yield tell(engagement, "contractor", message)
    yield tell(engagement, "owner", message)
    yield Refresh(person=engagement.owner.id)
