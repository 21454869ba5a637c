"""What happens when a check-in is not answered, step by step, and what the owner can do then (F076)."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.engine.clock import humane, morning
from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Remind, Tell
from bot.engine.guards import NotNow
from bot.engine.people import Side
from bot.engine.reminders import same_day, told_today
from bot.lifecycle import happened
from bot.lifecycle.applications.model import Application
from bot.lifecycle.contracts import refusals
from bot.lifecycle.contracts.model import SILENCE_STEPS, CheckIn, Milestone
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.contracts.working import silence_wording as wording
from bot.lifecycle.contracts.working.cadence import kindly, silence_due
from bot.lifecycle.contracts.working.commands import KeepWaiting, NoticeSilence, PrepareRunnerUp
from bot.lifecycle.contracts.working.dates import next_ping

OWNER_TOLD = 3
"""From this step on it is the owner who is told."""
SOON = timedelta(hours=3)
"""A check-in that comes this soon, or on the same day, makes a reminder of an earlier one needless."""


def follow_up(engagement: Engagement, check: CheckIn) -> Iterator[Effect]:
    """A reminder to look again when the next step is due, if there is one."""
    step = check.silence + 1
    if step > SILENCE_STEPS:
        return
    since = check.clock.isoformat()
    due = silence_due(check.clock, step, engagement.zone, engagement.blocked)
    yield Remind(command=NoticeSilence(check.id, step, since), due=due, basis=f"{since}/{step}")


def restart_clock(turn: Turn, engagement: Engagement, check: CheckIn, since: datetime) -> Iterator[Effect]:
    """Silence counts from `since` on: after a snooze, or a time in which the owner owed something."""
    check.since = since
    yield from follow_up(engagement, check)


def notice(turn: Turn, cmd: NoticeSilence) -> Iterator[Effect]:
    """The next step. After downtime one step, the highest that is due (C34, X29)."""
    check = turn.unit.get(CheckIn, cmd.check_in)
    engagement = engagement_of(turn.unit, check.contract)
    contract = engagement.contract
    if contract.stage != "working" or not check.open or contract.owner_owes or check.silence >= SILENCE_STEPS:
        return
    if contract.stopped is not None or contract.blocked_by(turn.unit.find(CheckIn, contract=contract.id)) is not None:
        yield from restart_clock(turn, engagement, check, turn.now)  # it is the owner who has been asked something
        return
    reached = _reached(turn, engagement, check)
    if not reached:
        yield from follow_up(engagement, check)
        return
    to_contractor = reached < OWNER_TOLD
    better = (
        kindly(turn.now, engagement.zone, engagement.blocked)
        if to_contractor
        else humane(turn.now, engagement.owner.zone)
    )
    if to_contractor and better <= turn.now and told_today(turn, check.card, engagement.zone):
        better = kindly(morning(turn.now, engagement.zone), engagement.zone, engagement.blocked)
    if not to_contractor and better <= turn.now and told_today(turn, check.silence_card, engagement.owner.zone):
        better = morning(turn.now, engagement.owner.zone)
    if better > turn.now:
        yield Remind(command=cmd, due=better, basis=f"{cmd.since}/{cmd.step}|{better.isoformat()}")
        return
    check.silence = reached
    milestone = turn.unit.get(Milestone, check.milestone)
    yield from _take_step(turn, engagement, check, milestone)
    detail = {"date": milestone.label}
    yield Record(project=engagement.project.id, what=happened.silence(check.silence), detail=detail)
    yield from follow_up(engagement, check)


def _reached(turn: Turn, engagement: Engagement, check: CheckIn) -> int:
    """The highest step that is due and has not been taken; 0 if none is."""
    steps = range(check.silence + 1, SILENCE_STEPS + 1)
    due = [step for step in steps if silence_due(check.clock, step, engagement.zone, engagement.blocked) <= turn.now]
    return due[-1] if due else 0


def _take_step(turn: Turn, engagement: Engagement, check: CheckIn, milestone: Milestone) -> Iterator[Effect]:
    soon = next_ping(turn, engagement)
    asked_soon = soon is not None and (soon - turn.now <= SOON or same_day(soon, turn.now, engagement.zone))
    if check.silence < OWNER_TOLD and asked_soon:
        return  # the check-in of a date asks on this day anyway (C35)
    if _told_of_date(turn, engagement, check, milestone):
        return
    match check.silence:
        case 1:
            gentle = wording.gentle(check, milestone, engagement, turn.now)
            yield tell(engagement, "contractor", gentle, card=check.card)
        case 2:
            second = wording.second(check, milestone, engagement, turn.now)
            yield tell(engagement, "contractor", second, card=check.card)
        case 3:
            silent = wording.silent(milestone, engagement, finalists(turn, engagement), turn.now)
            yield tell(engagement, "owner", silent, card=check.silence_card)
        case _:
            unreachable = wording.unreachable(milestone, engagement, finalists(turn, engagement), turn.now)
            yield tell(engagement, "owner", unreachable, card=check.silence_card)


def _told_of_date(turn: Turn, engagement: Engagement, check: CheckIn, milestone: Milestone) -> bool:
    """Whether the passing of the cut-off says it: to the owner then and each morning, to the contractor today (C35)."""
    if milestone.kind != "cutoff" or milestone.wall.at > turn.now:
        return False
    to_owner = check.silence >= OWNER_TOLD
    return to_owner or told_today(turn, engagement.contract.date_card("contractor"), engagement.zone)


def finalists(turn: Turn, engagement: Engagement) -> tuple[str, ...]:
    """Who else was interviewed and waits."""
    waiting = turn.unit.find(Application, project=engagement.project.id, stage="finalist")
    return tuple(application.name for application in waiting)


def keep_waiting(turn: Turn, cmd: KeepWaiting) -> Iterator[Effect]:
    """The owner has seen the silence and waits on."""
    named_by_check_in = turn.unit.find(CheckIn, id=cmd.contract)
    contract = named_by_check_in[0].contract if named_by_check_in else cmd.contract
    engagement = engagement_of(turn.unit, contract)
    engagement.only("owner", turn.person.id)
    engagement.contract.spoken_to(turn.now)
    yield Tell(person=turn.person.id, message=wording.waiting_on(), on=Side.OWNER)
    yield Record(project=engagement.project.id, what=happened.OWNER_KEEPS_WAITING, detail={})


def prepare(turn: Turn, cmd: PrepareRunnerUp) -> Iterator[Effect]:
    """Who else there is, before anything is ended."""
    engagement = engagement_of(turn.unit, cmd.contract)
    engagement.only("owner", turn.person.id)
    if engagement.contract.stage != "working":
        raise NotNow(refusals.work_is(engagement.contract.stage))
    message = wording.runner_up(engagement, finalists(turn, engagement))
    yield Tell(person=turn.person.id, message=message, on=Side.OWNER)
