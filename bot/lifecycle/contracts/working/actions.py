"""Starting the work, its dates, the pings before them, and what happens when nobody answers (T.7, F071 to F079)."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Literal

from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Refresh, Remind, Tell, Then
from bot.engine.events import CameDue
from bot.engine.guards import NotNow
from bot.engine.messages import Message
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.commands import AmendBrief, MoveProject
from bot.lifecycle.contracts.agreeing.signing import amend_cards
from bot.lifecycle.contracts.commands import (
    KeepWaiting,
    MoveCutoff,
    OweFromStart,
    PlanPings,
    PrepareRunnerUp,
    StartWork,
)
from bot.lifecycle.contracts.model import CheckIn, Contract, Milestone
from bot.lifecycle.contracts.model.case import Case, case_of
from bot.lifecycle.contracts.working import silence_wording, wording
from bot.lifecycle.contracts.working.cadence import RUNGS, DueDate, Ping, kindly, pings, rung_at
from bot.lifecycle.interviews.sides import sides
from bot.lifecycle.status.commands import KeepDigest
from bot.reading.values import Wall

OWNER_TOLD = 3
"""From this step of the silence ladder on it is the owner who is told."""


SOON = timedelta(hours=3)


def start(turn: Turn, cmd: StartWork) -> Iterator[Effect]:
    """Both have agreed: the version's dates become milestones, and every ping has its timer (F072, F073)."""
    case = case_of(turn.unit, cmd.contract)
    if case.contract.stage != "working" or milestones(turn, case):
        return
    table = case.brief_version.brief.timetable
    for number, wall in enumerate(table.checkpoints, 1):
        if wall.at > turn.now:
            _add(turn, case, f"checkpoint {number}", wall, "checkpoint")
    _add(turn, case, "cut-off", table.cutoff, "cutoff")
    yield Then(command=MoveProject(case.project.id, "working"))
    yield from plan(turn, PlanPings(case.id))
    first = ahead(turn, case)
    on = case.contract.platform
    card = f"work:{case.id}"
    at = begun(case)
    yield Tell(person=case.contractor.id, message=wording.started(case, at, turn.now, first), on=on, card=card)
    yield Tell(person=case.owner.id, message=wording.started_owner(case, at, turn.now, first), on="slack")
    if case.contract.owner_owes:
        yield Then(command=OweFromStart(case.id))
    yield Record(project=case.project.id, what="work started", detail={"version": case.brief_version.number})
    yield Then(command=KeepDigest(case.owner.id))
    yield Refresh(person=case.owner.id)


def _add(turn: Turn, case: Case, label: str, wall: Wall, kind: Literal["checkpoint", "cutoff"]) -> None:
    made = Milestone(id=turn.ids.new("ms"), contract=case.id, label=label, wall=wall, kind=kind, at=wall.at)
    turn.unit.add(made)


def milestones(turn: Turn, case: Case, *, state: str = "") -> list[Milestone]:
    """The contract's dates in order."""
    found = turn.unit.find(Milestone, contract=case.id)
    return sorted((one for one in found if not state or one.state == state), key=lambda one: one.wall.at)


def ahead(turn: Turn, case: Case) -> Milestone | None:
    """The next open date; a cut-off that has passed stays the next until something is delivered."""
    found = milestones(turn, case, state="open")
    return next((one for one in found if one.wall.at > turn.now), found[-1] if found else None)


def begun(case: Case) -> datetime:
    """When the work began: with both yeses, or later on the start date they agreed to."""
    both = case.contract.started or case.contract.at
    starts = case.brief_version.brief.timetable.starts.at
    return max(both, starts) if starts < case.cutoff.at else both


def planned(turn: Turn, case: Case) -> tuple[Ping, ...]:
    """Every ping as today's dates give it."""
    dates = tuple(DueDate(one.id, one.wall, one.kind == "cutoff") for one in milestones(turn, case, state="open"))
    return pings(begun(case), dates, case.zone, case.blocked)


def next_ping(turn: Turn, case: Case) -> datetime | None:
    return next((one.at for one in planned(turn, case) if one.at > turn.now), None)


def plan(turn: Turn, cmd: PlanPings) -> Iterator[Effect]:
    """Timers for what is to come; those of dates that moved find nothing to do when they fire."""
    case = case_of(turn.unit, cmd.contract)
    for one in planned(turn, case):
        if one.at > turn.now:
            yield Remind(kind="check-in", subject=case.id, due=one.at, basis=one.at.isoformat())


def _at_work(turn: Turn, contract: str) -> Case | None:
    found = turn.unit.get(Contract, contract)
    return case_of(turn.unit, contract) if found.stage == "working" else None


def ping(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """A check-in is due. Looks at today's dates: moved, done or overtaken pings do nothing (X31, C34)."""
    case = _at_work(turn, event.subject)
    if case is None:
        return
    all_of_them = planned(turn, case)
    basis = event.basis.partition("|")[0]
    mine = next((one for one in all_of_them if one.at.isoformat() == basis), None)
    if mine is None or any(mine.at < one.at <= turn.now for one in all_of_them):
        return
    target = turn.unit.get(Milestone, mine.milestone)
    better = kindly(turn.now, case.zone, case.blocked, deadline=target.wall.at)
    if better > turn.now:
        yield Remind(kind="check-in", subject=case.id, due=better, basis=f"{basis}|{better.isoformat()}")
        return
    contract, open_one = case.contract, open_check_in(turn, case.id)
    heard_lately = contract.last_heard is not None and turn.now - contract.last_heard < timedelta(hours=12)
    if mine.kind == "regular" and (heard_lately or open_one is not None or contract.owner_owes):
        return
    check = open_one or CheckIn(id=turn.ids.new("ci"), contract=case.id, milestone=target.id, at=turn.now)
    if open_one is None:
        turn.unit.add(check)
        yield from _climb_later(turn, case, check)
    check.milestone = target.id
    yield _ask(case, check, wording.check_in(check, target, case, turn.now))
    yield Record(project=case.project.id, what="check-in asked", detail={"date": target.label})


def _ask(case: Case, check: CheckIn, message: Message) -> Tell:
    card = f"checkin:{check.id}:{check.rung}"
    return Tell(person=case.contractor.id, message=message, on=case.contract.platform, card=card)


def open_check_in(turn: Turn, contract: str) -> CheckIn | None:
    """The check-in that waits for an answer, the newest if there should be several."""
    return next((one for one in reversed(turn.unit.find(CheckIn, contract=contract)) if one.open), None)


def _climb_later(turn: Turn, case: Case, check: CheckIn) -> Iterator[Effect]:
    if check.rung >= len(RUNGS):
        return
    due = rung_at(check.clock, check.rung + 1, case.zone, case.blocked)
    basis = f"{check.clock.isoformat()}/{check.rung + 1}"
    yield Remind(kind="silence", subject=check.id, due=due, basis=basis)


def restart_clock(turn: Turn, case: Case, check: CheckIn, since: datetime) -> Iterator[Effect]:
    """Silence counts from `since` on: after a snooze, or a time in which the owner owed something."""
    check.since = since
    yield from _climb_later(turn, case, check)


def climb(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """The next step of the silence ladder (F076). After downtime one step, the highest that is due (C34, X29)."""
    check = turn.unit.get(CheckIn, event.subject)
    case = _at_work(turn, check.contract)
    if case is None or not check.open or case.contract.owner_owes or check.rung >= len(RUNGS):
        return
    steps = range(check.rung + 1, len(RUNGS) + 1)
    reached = [step for step in steps if rung_at(check.clock, step, case.zone, case.blocked) <= turn.now]
    if not reached:
        yield from _climb_later(turn, case, check)
        return
    to_them = reached[-1] < OWNER_TOLD
    better = kindly(turn.now, case.zone, case.blocked) if to_them else humane(turn.now, case.owner.zone)
    if better > turn.now:
        yield Remind(kind="silence", subject=check.id, due=better, basis=f"{event.basis}|{better.isoformat()}")
        return
    check.rung = reached[-1]
    target = turn.unit.get(Milestone, check.milestone)
    yield from _step(turn, case, check, target)
    yield Record(project=case.project.id, what=f"silence, step {check.rung}", detail={"date": target.label})
    yield from _climb_later(turn, case, check)


def _step(turn: Turn, case: Case, check: CheckIn, target: Milestone) -> Iterator[Effect]:
    card = f"silence:{check.id}:{check.rung}"
    soon = next_ping(turn, case)
    if check.rung < OWNER_TOLD and soon is not None and soon - turn.now <= SOON:
        return  # the check-in of a date is about to ask anyway (C35)
    match check.rung:
        case 1:
            yield _ask(case, check, silence_wording.gentle(check, target, case, turn.now))
        case 2:
            yield _ask(case, check, silence_wording.second(check, target, case, turn.now))
        case 3:
            message = silence_wording.silent(check, target, case, finalists(turn, case), turn.now)
            yield Tell(person=case.owner.id, message=message, on="slack", card=card)
        case _:
            message = silence_wording.unreachable(check, target, case, finalists(turn, case), turn.now)
            yield Tell(person=case.owner.id, message=message, on="slack", card=card)


def finalists(turn: Turn, case: Case) -> tuple[str, ...]:
    """Who else was interviewed and waits."""
    return tuple(one.name for one in turn.unit.find(Application, project=case.project.id, stage="finalist"))


def keep_waiting(turn: Turn, cmd: KeepWaiting) -> Iterator[Effect]:
    """The owner has seen the silence and waits on."""
    found = turn.unit.find(CheckIn, id=cmd.check_in)
    case = case_of(turn.unit, found[0].contract if found else cmd.check_in)
    case.only("owner", turn.person.id)
    yield Tell(person=turn.person.id, message=silence_wording.waiting_on(), on="slack")
    yield Record(project=case.project.id, what="owner keeps waiting", detail={})


def prepare(turn: Turn, cmd: PrepareRunnerUp) -> Iterator[Effect]:
    """Who else there is, before anything is ended."""
    case = case_of(turn.unit, cmd.contract)
    case.only("owner", turn.person.id)
    if case.contract.stage != "working":
        raise NotNow(f"The work is {case.contract.stage.replace('_', ' ')}.")
    yield Tell(person=turn.person.id, message=silence_wording.runner_up(case, finalists(turn, case)), on="slack")


def move_cutoff(turn: Turn, cmd: MoveCutoff) -> Iterator[Effect]:
    """A date that both agreed to move: a new version, both cards, milestones and pings anew (F075, C44)."""
    before = case_of(turn.unit, cmd.contract)
    brief = before.brief_version.brief.moved(cmd.wall)
    yield Then(command=AmendBrief(before.project.id, brief, cmd.why))
    before.contract.amend(before.project.brief_version)
    case = case_of(turn.unit, cmd.contract)
    for one in milestones(turn, case):
        if one.kind == "cutoff" and one.state == "open":
            one.wall, one.at = cmd.wall, cmd.wall.at
    yield from amend_cards(turn, case.contract, sides(turn, case.application.id))
    yield from plan(turn, PlanPings(case.id))
    message = wording.moved_for(case, before.cutoff, cmd.why)
    yield Tell(person=case.contractor.id, message=message, on=case.contract.platform)
    yield Tell(person=case.owner.id, message=message, on="slack")
    yield Refresh(person=case.owner.id)
