"""Asking the contractor how it goes, when a date comes near (C31 to C35, F072, F073)."""

from collections.abc import Iterator
from datetime import timedelta

from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Remind
from bot.lifecycle import happened
from bot.lifecycle.contracts.model import CheckIn, Milestone
from bot.lifecycle.contracts.model.engagement import engagement_of
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.contracts.working import wording
from bot.lifecycle.contracts.working.cadence import kindly
from bot.lifecycle.contracts.working.commands import RepeatCheckIn, SendCheckIn
from bot.lifecycle.contracts.working.dates import planned
from bot.lifecycle.contracts.working.silence import follow_up

HEARD_LATELY = timedelta(hours=12)
"""Whoever has told so lately is not asked by a regular check-in."""


def open_check_in(turn: Turn, contract: str) -> CheckIn | None:
    """The check-in that waits for an answer, the newest if there should be several."""
    return next((check for check in reversed(turn.unit.find(CheckIn, contract=contract)) if check.open), None)


def send(turn: Turn, cmd: SendCheckIn) -> Iterator[Effect]:
    """A check-in is due. Looks at today's dates: moved, done or overtaken pings do nothing (X31, C34)."""
    engagement = engagement_of(turn.unit, cmd.contract)
    contract = engagement.contract
    if contract.stage != "working":
        return
    pings = planned(turn, engagement)
    mine = next((ping for ping in pings if ping.at.isoformat() == cmd.planned), None)
    if mine is None or any(mine.at < ping.at <= turn.now for ping in pings):
        return
    milestone = turn.unit.get(Milestone, mine.milestone)
    better = kindly(turn.now, engagement.zone, engagement.blocked, deadline=milestone.wall.at)
    if better > turn.now:
        yield Remind(command=cmd, due=better, basis=f"{cmd.planned}|{better.isoformat()}")
        return
    asked = open_check_in(turn, engagement.id)
    heard_lately = contract.last_heard is not None and turn.now - contract.last_heard < HEARD_LATELY
    if mine.kind == "regular" and (heard_lately or asked is not None or contract.owner_owes):
        return
    check = asked or CheckIn(id=turn.ids.new("ci"), contract=engagement.id, milestone=milestone.id, at=turn.now)
    if asked is None:
        turn.unit.add(check)
        yield from follow_up(engagement, check)
    check.milestone = milestone.id
    message = wording.check_in(check, milestone, engagement, turn.now)
    yield tell(engagement, "contractor", message, card=check.card)
    yield Record(project=engagement.project.id, what=happened.CHECK_IN_ASKED, detail={"date": milestone.label})


def repeat(turn: Turn, cmd: RepeatCheckIn) -> Iterator[Effect]:
    """The time of "later today" has come: ask the same once more."""
    check = turn.unit.get(CheckIn, cmd.check_in)
    engagement = engagement_of(turn.unit, check.contract)
    if not check.open or engagement.contract.stage != "working":
        return
    milestone = turn.unit.get(Milestone, check.milestone)
    message = wording.check_in(check, milestone, engagement, turn.now)
    yield tell(engagement, "contractor", message, card=check.card)
