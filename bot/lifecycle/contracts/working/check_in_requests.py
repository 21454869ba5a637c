"""Asking the contractor how it goes, when a date comes near (C31 to C35, F072, F073)."""

from collections.abc import Iterator
from datetime import timedelta

from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Remind, Tell
from bot.engine.guards import NotNow
from bot.engine.people import Side
from bot.engine.reminders import same_day
from bot.lifecycle import happened
from bot.lifecycle.contracts import refusals
from bot.lifecycle.contracts.model import CheckIn, Milestone
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.contracts.working import report_wording, wording
from bot.lifecycle.contracts.working.cadence import kindly
from bot.lifecycle.contracts.working.commands import AskForReport, RepeatCheckIn, SendCheckIn
from bot.lifecycle.contracts.working.dates import ahead, planned
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


def ask_now(turn: Turn, cmd: AskForReport) -> Iterator[Effect]:
    """The owner asks how it goes: the open check-in once more, or one of its own; once a day, and in daylight."""
    engagement = engagement_of(turn.unit, cmd.contract)
    engagement.only("owner", turn.person.id)
    if engagement.contract.stage != "working":
        raise NotNow(refusals.project_is(engagement.project.title, engagement.contract.stage))
    milestone = ahead(turn, engagement)
    if milestone is None or _asked_today(turn, engagement):
        yield Tell(person=turn.person.id, message=report_wording.asked_today(engagement), on=Side.OWNER)
        return
    check = open_check_in(turn, engagement.id)
    if check is None:
        check = CheckIn(id=turn.ids.new("ci"), contract=engagement.id, milestone=milestone.id, at=turn.now)
        turn.unit.add(check)
        yield from follow_up(engagement, check)
    yield Record(project=engagement.project.id, what=happened.CHECK_IN_ASKED, detail={"date": milestone.label})
    due = kindly(turn.now, engagement.zone, engagement.blocked)
    yield Remind(command=RepeatCheckIn(check.id), due=due, basis=f"owner|{turn.now.isoformat()}")
    later = due if due > turn.now else None
    yield Tell(person=turn.person.id, message=report_wording.asked(engagement, later), on=Side.OWNER)


def _asked_today(turn: Turn, engagement: Engagement) -> bool:
    return any(
        what == happened.CHECK_IN_ASKED and same_day(at, turn.now, engagement.zone)
        for at, _, what, _ in turn.unit.history(engagement.project.id)
    )


def repeat(turn: Turn, cmd: RepeatCheckIn) -> Iterator[Effect]:
    """The time of "later today" has come: ask the same once more."""
    check = turn.unit.get(CheckIn, cmd.check_in)
    engagement = engagement_of(turn.unit, check.contract)
    if not check.open or engagement.contract.stage != "working":
        return
    milestone = turn.unit.get(Milestone, check.milestone)
    message = wording.check_in(check, milestone, engagement, turn.now)
    yield tell(engagement, "contractor", message, card=check.card)
