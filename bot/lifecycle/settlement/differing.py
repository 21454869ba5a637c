"""A fix that the two see differently: both notes, two matching proposals, a time box (F086, F087)."""

from collections.abc import Iterator
from datetime import timedelta
from typing import get_args

from bot.engine.cards import settle
from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Amend, Ask, Effect, Record, Remind, Tell
from bot.engine.events import CameDue
from bot.engine.guards import NotNow
from bot.lifecycle.contracts.model import Milestone
from bot.lifecycle.contracts.model.case import Case, case_of
from bot.lifecycle.settlement import end_wording as wording
from bot.lifecycle.settlement.actions import signed
from bot.lifecycle.settlement.commands import BeginDifference, Propose, RaiseDifference
from bot.lifecycle.settlement.model import Delivery, Difference, DifferenceOption
from bot.lifecycle.settlement.wording import decide, when

TIME_BOX = timedelta(hours=48)


def begin_difference(turn: Turn, cmd: BeginDifference) -> Iterator[Effect]:
    delivery = turn.unit.get(Delivery, cmd.delivery)
    case = case_of(turn.unit, delivery.contract)
    case.only("contractor", turn.person.id)
    if delivery.state != "fixing" or not delivery.fixes:
        raise NotNow("There is no list of fixes just now.")
    yield Ask(person=turn.person.id, flow="differ", subject=delivery.id, on=turn.here)


def raise_difference(turn: Turn, cmd: RaiseDifference) -> Iterator[Effect]:
    """Both see the signed criterion and both notes at the same time (C40, S21)."""
    delivery = turn.unit.get(Delivery, cmd.delivery)
    case = case_of(turn.unit, delivery.contract)
    case.only("contractor", turn.person.id)
    if delivery.state != "fixing" or cmd.criterion not in delivery.fixes:
        raise NotNow(f"{cmd.criterion} is not being fixed just now.")
    for earlier in turn.unit.find(Difference, delivery=delivery.id, criterion=cmd.criterion):
        if not earlier.settled:
            raise NotNow(f"You two are already looking at {cmd.criterion}.")
    case.contract.heard(turn.now)
    one = Difference(
        id=turn.ids.new("df"),
        contract=case.id,
        delivery=delivery.id,
        criterion=cmd.criterion,
        owner_note=delivery.verdicts[cmd.criterion].seen,
        contractor_note=cmd.note,
        at=turn.now,
        until=turn.now + TIME_BOX,
    )
    turn.unit.add(one)
    detail = {"criterion": one.criterion, "owner": one.owner_note, "contractor": one.contractor_note}
    yield Record(project=case.project.id, what="seen differently", detail=detail)
    text = _text(turn, delivery, one.criterion)
    yield Tell(
        person=case.owner.id,
        message=wording.sheet(case, one, text, "owner"),
        on="slack",
        card=f"difference:{one.id}:owner",
    )
    yield Tell(
        person=turn.person.id,
        message=wording.sheet(case, one, text, "contractor"),
        on=case.contract.platform,
        card=f"difference:{one.id}:contractor",
    )
    yield Remind(kind="difference", subject=one.id, due=one.until, basis=one.until.isoformat())


def _text(turn: Turn, delivery: Delivery, criterion: str) -> str:
    brief, _ = signed(turn, delivery)
    return next((one.text for one in brief.criteria if one.id == criterion), "")


def propose(turn: Turn, cmd: Propose) -> Iterator[Effect]:
    """Two matching proposals end it; so does giving way."""
    one = turn.unit.get(Difference, cmd.difference)
    case = case_of(turn.unit, one.contract)
    side = case.side(turn.person.id)
    option: DifferenceOption | None = next((known for known in get_args(DifferenceOption) if known == cmd.option), None)
    if option is None:
        raise NotNow("I do not know that proposal.")
    if case.contract.stage not in ("working", "delivered"):
        raise NotNow(f"{case.project.title} is {case.contract.stage.replace('_', ' ')}.")
    ended = one.propose(side, option)
    yield Record(project=case.project.id, what="proposed", detail={"criterion": one.criterion, "option": option})
    if ended:
        yield from _settled(turn, case, one)
        return
    delivery = turn.unit.get(Delivery, one.delivery)
    text = _text(turn, delivery, one.criterion)
    for whose in ("owner", "contractor"):
        yield Amend(card=f"difference:{one.id}:{whose}", message=wording.sheet(case, one, text, whose))
    mine, other = (case.owner.name, case.they) if side == "owner" else (case.they, case.owner.name)
    yield Tell(person=turn.person.id, message=wording.proposed(option, other), on=turn.here)
    message = wording.other_proposed(case, one, option, mine)
    if side == "owner":
        yield Tell(person=case.contractor.id, message=message, on=case.contract.platform, card=f"proposal:{one.id}")
    else:
        yield Tell(person=case.owner.id, message=message, on="slack", card=f"proposal:{one.id}")


def _settled(turn: Turn, case: Case, one: Difference) -> Iterator[Effect]:
    delivery = turn.unit.get(Delivery, one.delivery)
    cards = (f"difference:{one.id}:owner", f"difference:{one.id}:contractor", f"proposal:{one.id}")
    yield from settle(turn, (f"Settled by {turn.person.name}, ", when(turn.now, case), "."), *cards)
    yield Record(project=case.project.id, what="settled", detail={"criterion": one.criterion, "how": one.settled})
    gives_way = one.settled in ("accept", "reword", "part")
    ready = (
        gives_way and delivery.state == "fixing" and delivery.give_way(one.criterion, wording.GIVEN_WAY[one.settled])
    )
    whose = f"{case.they}'s turn." if not gives_way or not ready else f"{case.owner.name}'s turn: the last tap."
    for person, on in ((case.owner.id, "slack"), (case.contractor.id, case.contract.platform)):
        yield Tell(person=person, message=wording.settled(case, one, whose), on=on)  # type: ignore[arg-type]
    if ready:
        case.contract.deliver()
        for milestone in turn.unit.find(Milestone, contract=case.id, state="open"):
            milestone.state = "done"
        brief, _ = signed(turn, delivery)
        message = decide(case, delivery, brief.fix_rounds)
        yield Tell(person=case.owner.id, message=message, on="slack", card=f"decide:{delivery.id}:settled")


def time_is_up(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """The time box of a difference has ended; nothing is decided for anybody."""
    one = turn.unit.get(Difference, event.subject)
    case = case_of(turn.unit, one.contract)
    if one.settled or case.contract.stage not in ("working", "delivered"):
        return
    receivers = ((case.owner, "slack"), (case.contractor, case.contract.platform))
    zones = (case.owner.zone, case.zone)
    better = max(humane(turn.now, zone) for zone in zones)
    if better > turn.now and not event.basis.endswith("|"):
        yield Remind(kind="difference", subject=one.id, due=better, basis=f"{event.basis}|")
        return
    for person, on in receivers:
        yield Tell(person=person.id, message=wording.time_is_up(case, one), on=on)  # type: ignore[arg-type]
    yield Record(
        project=case.project.id, what="difference still open after its time", detail={"criterion": one.criterion}
    )
