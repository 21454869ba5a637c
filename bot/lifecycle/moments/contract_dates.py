"""The start, the cut-off and the date of fixes: when one passes, both sides hear what follows and whose turn it is."""

from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Refresh, Remind
from bot.engine.messages import Message
from bot.engine.reminders import told_today
from bot.lifecycle import happened
from bot.lifecycle.contracts.agreeing.timers import read_back_talk
from bot.lifecycle.contracts.model import BEFORE_WORK, PARTIES, CheckIn, Contract, Milestone, Slip
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.contracts.working.dates import next_working_day
from bot.lifecycle.contracts.working.silence import finalists
from bot.lifecycle.moments import contract_wording as wording
from bot.lifecycle.moments.commands import DateKind, PassDate
from bot.lifecycle.moments.contract_waits import contract_waits
from bot.lifecycle.moments.model import turn_of
from bot.lifecycle.moments.rows import contract_rows
from bot.lifecycle.settlement.model import Delivery
from bot.reading.values import Wall

NOON = time(12)


def dates(turn: Turn, engagement: Engagement) -> Mapping[DateKind, datetime]:
    """The dates that stand today (aware): what was met, or moved, is not among them."""
    contract, table = engagement.contract, engagement.brief_version.brief.timetable
    found: dict[DateKind, datetime] = {}
    if contract.stage in BEFORE_WORK:
        return {"start": table.starts.at, "cutoff": engagement.cutoff.at}
    if contract.stage != "working":
        return found
    if contract.started and contract.started < table.starts.at < engagement.cutoff.at:
        found["start"] = table.starts.at
    fixing = bool(turn.unit.find(Delivery, contract=contract.id, state="fixing"))
    for milestone in turn.unit.find(Milestone, contract=contract.id, state="open"):
        if milestone.kind == "cutoff" or fixing:
            at = milestone.wall.at
            found["fixes" if fixing else "cutoff"] = at
            found["decide"] = noon_after(at, engagement.owner.zone)
    return found


def noon_after(at: datetime, zone: str) -> datetime:
    """Noon of the next day in a zone (IANA): until then the owner is asked to wait with a decision."""
    day = at.astimezone(ZoneInfo(zone)).date() + timedelta(days=1)
    return Wall(datetime.combine(day, NOON), zone).at


def plan(turn: Turn, contract: Contract) -> Iterator[Effect]:
    """A timer for each side at each date that is to come, in the waking hours of that side."""
    engagement = engagement_of(turn.unit, contract.id)
    for kind, at in dates(turn, engagement).items():
        if at > turn.now:
            for party in PARTIES:
                command = PassDate(contract.id, kind, party, at.isoformat())
                yield Remind(command=command, due=humane(at, engagement.zone_of(party)), basis=at.isoformat())


def passed(turn: Turn, cmd: PassDate) -> Iterator[Effect]:
    """Tell one side. A date that moved or was met says nothing, and after a downtime only the last one speaks."""
    engagement = engagement_of(turn.unit, cmd.contract)
    standing = dates(turn, engagement)
    at = standing.get(cmd.kind)
    if at is None or at.isoformat() != cmd.at or at > turn.now:
        return
    if any(at < other <= turn.now for other in standing.values()):
        return
    better = humane(turn.now, engagement.zone_of(cmd.to))
    if better > turn.now:
        yield Remind(command=cmd, due=better, basis=f"{cmd.at}|{better.isoformat()}")
        return
    card, zone = engagement.contract.date_card(cmd.to), engagement.zone_of(cmd.to)
    if cmd.kind == "decide" and cmd.to == "contractor" and told_today(turn, card, zone):
        return  # they have heard today that the date is missed, and when the owner decides (C35)
    yield tell(engagement, cmd.to, _message(turn, engagement, cmd), card=card)
    if cmd.to == "owner":
        yield Record(project=engagement.project.id, what=happened.moment_passed(cmd.kind), detail={"at": cmd.at})
        yield Refresh(person=engagement.owner.id)


def _message(turn: Turn, engagement: Engagement, cmd: PassDate) -> Message:
    contract, to = engagement.contract, cmd.to
    if contract.stage in BEFORE_WORK:
        waits = contract_waits(contract_rows(turn, contract), turn.now)
        whose = turn_of(waits)
        return wording.unsigned(engagement, cmd.kind, waits, whose, to, read_back_talk(turn, engagement))
    if cmd.kind == "start":
        return wording.started(engagement, to)
    at = datetime.fromisoformat(cmd.at)
    if contract.owner_owes:
        return wording.clock_stands_still(engagement, at, to)
    state = _state(turn, engagement)
    if cmd.kind == "decide":
        return wording.still_nothing(engagement, state, to)
    decide = noon_after(at, engagement.owner.zone)
    return wording.passed(engagement, state, cmd.kind, decide, to)


def _state(turn: Turn, engagement: Engagement) -> wording.Missed:
    """What there is to say of a date that passed with nothing handed over."""
    reports = [row for row in turn.unit.find(CheckIn, contract=engagement.id) if row.answered and row.report]
    last = max(reports, key=lambda row: row.answered or row.at, default=None)
    slips = turn.unit.find(Slip, contract=engagement.id)
    return wording.Missed(
        report=last.report if last else "",
        reported=last.answered if last else None,
        asked=next((slip for slip in slips if slip.state == "asked"), None),
        offered=next((slip for slip in slips if slip.state == "offered"), None),
        until=next_working_day(engagement, turn.now),
        finalists=finalists(turn, engagement),
    )
