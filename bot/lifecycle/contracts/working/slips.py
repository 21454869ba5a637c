"""Another date, agreed by both; and the end of a contract that cannot go on (F075, PRODUCT 5.2 cancel)."""

from collections.abc import Iterator
from datetime import timedelta

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, EndTalks, Record, Refresh, Tell, Then
from bot.engine.guards import NotNow
from bot.lifecycle.contracts.commands import (
    AskSlip,
    BeginSlip,
    BeginStop,
    CannotContinue,
    DecideSlip,
    EndContract,
    GoOnWorking,
    MoveCutoff,
    StopWork,
)
from bot.lifecycle.contracts.model import Slip
from bot.lifecycle.contracts.model.case import Case, case_of, talks_at_work
from bot.lifecycle.contracts.working import slip_wording, wording
from bot.lifecycle.contracts.working.actions import finalists
from bot.lifecycle.contracts.working.check_ins import working_case
from bot.lifecycle.offers.commands import ChooseHire
from bot.lifecycle.settlement.commands import StopSettling
from bot.reading.values import Wall


def begin(turn: Turn, cmd: BeginSlip) -> Iterator[Effect]:
    case = working_case(turn, cmd.contract)
    yield Ask(person=turn.person.id, flow="slip", subject=case.id, on=turn.here)


def ask(turn: Turn, cmd: AskSlip) -> Iterator[Effect]:
    """The contractor asks; nothing moves before the owner agrees. A newer request replaces an open one."""
    case = working_case(turn, cmd.contract)
    if cmd.wall.at <= case.cutoff.at:
        raise NotNow("That is not later than the cut-off that stands.")
    for earlier in turn.unit.find(Slip, contract=case.id):
        if earlier.state in ("asked", "offered"):
            earlier.state = "kept"
            yield from settle(turn, ("Replaced by a newer request.",), *_cards(earlier))
    slip = Slip(
        id=turn.ids.new("sl"),
        contract=case.id,
        by=turn.person.id,
        wall=cmd.wall,
        reason=cmd.reason,
        at=turn.now,
        ready=cmd.ready,
    )
    turn.unit.add(slip)
    case.contract.heard(turn.now)
    detail = {"to": cmd.wall.local.isoformat(), "zone": cmd.wall.zone, "reason": cmd.reason, "ready": cmd.ready}
    yield Record(project=case.project.id, what="other cut-off asked for", detail=detail)
    yield Tell(person=case.owner.id, message=slip_wording.request(case, slip), on="slack", card=f"slip:{slip.id}")
    yield Tell(person=turn.person.id, message=slip_wording.asked(case), on=turn.here)
    yield Refresh(person=case.owner.id)


def _cards(slip: Slip) -> tuple[str, str]:
    return f"slip:{slip.id}", f"slip:{slip.id}:offer"


def decide(turn: Turn, cmd: DecideSlip) -> Iterator[Effect]:
    """Agree, one day only, or keep, by the owner; take or leave a counter-offer, by the contractor."""
    slip = turn.unit.get(Slip, cmd.slip)
    case = case_of(turn.unit, slip.contract)
    case.only("contractor" if cmd.how in ("take", "leave") else "owner", turn.person.id)
    if case.contract.stage != "working":
        raise NotNow(f"{case.project.title} is {case.contract.stage.replace('_', ' ')}.")
    match cmd.how:
        case "agree":
            slip.decide(True)
            yield from _agreed(turn, case, slip)
        case "one":
            yield from _one_day(turn, case, slip)
        case "keep":
            slip.decide(False)
            yield from _settled(turn, case, slip, "Kept")
            yield Tell(person=case.contractor.id, message=slip_wording.kept(case), on=case.contract.platform)
        case "take":
            slip.answer(True)
            yield from _agreed(turn, case, slip)
        case "leave":
            slip.answer(False)
            yield from _settled(turn, case, slip, "Declined")
            yield Tell(person=case.owner.id, message=slip_wording.left(case), on="slack")
        case _:
            raise NotNow("I do not know that answer.")


def _agreed(turn: Turn, case: Case, slip: Slip) -> Iterator[Effect]:
    yield from _settled(turn, case, slip, "Agreed")
    yield Then(command=MoveCutoff(case.id, slip.agreed_on, "agreed by both"))


def _one_day(turn: Turn, case: Case, slip: Slip) -> Iterator[Effect]:
    wall = Wall(case.cutoff.local + timedelta(days=1), case.cutoff.zone)
    slip.offer(wall)
    yield from _settled(turn, case, slip, "One day more offered")
    message = slip_wording.counter(case, slip, wall)
    yield Tell(person=case.contractor.id, message=message, on=case.contract.platform, card=f"slip:{slip.id}:offer")


def _settled(turn: Turn, case: Case, slip: Slip, how: str) -> Iterator[Effect]:
    outcome = (f"{how} by {turn.person.name}, ", wording.when(turn.now, case), ".")
    yield from settle(turn, outcome, *_cards(slip))
    yield Record(project=case.project.id, what=f"other cut-off: {how.lower()}", detail={"slip": slip.id})


def begin_stop(turn: Turn, cmd: BeginStop) -> Iterator[Effect]:
    """`cancel` at work: nothing is sent before it is confirmed."""
    case = working_case(turn, cmd.contract)
    yield Tell(person=turn.person.id, message=slip_wording.sure_to_stop(case), on=turn.here, card=f"stop:{case.id}")


def go_on(turn: Turn, cmd: GoOnWorking) -> Iterator[Effect]:
    case = working_case(turn, cmd.contract)
    yield from settle(turn, ("Going on.",), f"stop:{case.id}")
    yield Tell(person=turn.person.id, message=slip_wording.going_on(case), on=turn.here)


def stop(turn: Turn, cmd: StopWork) -> Iterator[Effect]:
    case = working_case(turn, cmd.contract)
    yield from settle(turn, ("You said that you cannot continue.",), f"stop:{case.id}")
    yield Ask(person=turn.person.id, flow="stop", subject=case.id, on=turn.here)


def cannot(turn: Turn, cmd: CannotContinue) -> Iterator[Effect]:
    """The owner is told and decides; the contract stands until then."""
    case = working_case(turn, cmd.contract)
    case.contract.heard(turn.now)
    yield Record(project=case.project.id, what="contractor cannot continue", detail={"reason": cmd.reason})
    message = slip_wording.cannot(case, cmd.reason)
    yield Tell(person=case.owner.id, message=message, on="slack", card=f"cannot:{case.id}")
    yield Tell(person=turn.person.id, message=slip_wording.told_cannot(case), on=turn.here)


def end(turn: Turn, cmd: EndContract) -> Iterator[Effect]:
    """Ended before acceptance: both are told, open questions close, and the project goes back to choosing."""
    case = case_of(turn.unit, cmd.contract)
    case.only("owner", turn.person.id)
    case.contract.end()
    others = finalists(turn, case)
    case.project.work_ended("interviewing" if others else "reviewing", turn.now)
    for flow, subject in talks_at_work(turn.unit, case.id):
        yield EndTalks(flow=flow, subject=subject)
    yield Then(command=StopSettling(case.id))
    yield from settle(turn, ("Ended.",), f"cannot:{case.id}", f"work:{case.id}")
    yield Record(project=case.project.id, what="contract ended by the owner", detail={})
    yield Tell(person=case.contractor.id, message=slip_wording.ended(case), on=case.contract.platform)
    yield Tell(person=turn.person.id, message=slip_wording.ended_owner(case, others), on="slack")
    yield Refresh(person=turn.person.id)
    if others:
        yield Then(command=ChooseHire(case.project.id))
