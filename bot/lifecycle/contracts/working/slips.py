"""Another cut-off, agreed by both sides (F075)."""

from collections.abc import Iterator
from datetime import date, datetime

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, Record, Refresh, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.messages import Text
from bot.lifecycle import happened
from bot.lifecycle.contracts import refusals
from bot.lifecycle.contracts.commands import MoveCutoff
from bot.lifecycle.contracts.model import Slip
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.contracts.working import plans_wording, slip_wording, wording
from bot.lifecycle.contracts.working.check_ins import contractors
from bot.lifecycle.contracts.working.commands import (
    AskSlip,
    BeginSlip,
    DecideSlip,
    GiveUntil,
    TakeWhatIsThere,
)
from bot.lifecycle.contracts.working.dates import days_more
from bot.reading.values import Wall


def begin(turn: Turn, cmd: BeginSlip) -> Iterator[Effect]:
    """Ask the contractor for the date and the reason."""
    engagement = contractors(turn, cmd.contract)
    yield Ask(person=turn.person.id, flow="slip", subject=engagement.id, on=turn.here)


def ask(turn: Turn, cmd: AskSlip) -> Iterator[Effect]:
    """The contractor asks; nothing moves before the owner agrees. A newer request replaces an open one."""
    engagement = contractors(turn, cmd.contract)
    if cmd.wall.at <= max(engagement.cutoff.at, turn.now):
        raise NotNow(refusals.NOT_LATER)
    yield from _replaced(turn, engagement)
    slip = Slip(
        id=turn.ids.new("sl"), contract=engagement.id, by=turn.person.id, wall=cmd.wall, reason=cmd.reason,
        at=turn.now, ready=cmd.ready,
    )  # fmt: skip
    turn.unit.add(slip)
    engagement.contract.heard(turn.now)
    detail = {"to": cmd.wall.local.isoformat(), "zone": cmd.wall.zone, "reason": cmd.reason, "ready": cmd.ready}
    yield Record(project=engagement.project.id, what=happened.OTHER_CUT_OFF_ASKED_FOR, detail=detail)
    yield tell(engagement, "owner", slip_wording.request(engagement, slip), card=_request_card(slip))
    yield Tell(person=turn.person.id, message=slip_wording.asked(engagement), on=turn.here)
    yield Refresh(person=engagement.owner.id)


def _replaced(turn: Turn, engagement: Engagement) -> Iterator[Effect]:
    """Whatever was asked or offered before ends with the newer word."""
    for earlier in turn.unit.find(Slip, contract=engagement.id):
        if earlier.state in ("asked", "offered"):
            earlier.state = "kept"
            yield from settle(turn, slip_wording.replaced(), *cards_of(earlier))


def give(turn: Turn, cmd: GiveUntil) -> Iterator[Effect]:
    """The owner offers a later cut-off unasked; nothing moves before the contractor says yes (T.14)."""
    engagement = _owners_work(turn, cmd.contract)
    try:
        day = date.fromisoformat(cmd.day)
    except ValueError as unreadable:
        raise NotNow(refusals.NOT_LATER) from unreadable
    wall = Wall(datetime.combine(day, engagement.cutoff.local.time()), engagement.cutoff.zone)
    if wall.at <= max(engagement.cutoff.at, turn.now):
        raise NotNow(refusals.NOT_LATER)
    yield from _replaced(turn, engagement)
    slip = Slip(
        id=turn.ids.new("sl"), contract=engagement.id, by=turn.person.id, wall=wall, reason="", at=turn.now,
        state="offered", offered=wall,
    )  # fmt: skip
    turn.unit.add(slip)
    engagement.contract.spoken_to(turn.now)
    detail = {"to": wall.local.isoformat(), "zone": wall.zone}
    yield Record(project=engagement.project.id, what=happened.OTHER_CUT_OFF_OFFERED, detail=detail)
    yield tell(engagement, "contractor", slip_wording.counter(engagement, slip, wall), card=offer_card_of(slip))
    yield tell(engagement, "owner", slip_wording.offered(engagement, wall))
    yield Refresh(person=engagement.owner.id)


def take_what_is_there(turn: Turn, cmd: TakeWhatIsThere) -> Iterator[Effect]:
    """The contractor is asked to hand over what there is; nothing is accepted by that."""
    engagement = _owners_work(turn, cmd.contract)
    engagement.contract.spoken_to(turn.now)
    yield Record(project=engagement.project.id, what=happened.PART_ASKED_FOR, detail={})
    yield tell(engagement, "contractor", slip_wording.part_wanted(engagement))
    yield tell(engagement, "owner", slip_wording.part_asked_for(engagement))
    yield Refresh(person=engagement.owner.id)


def _owners_work(turn: Turn, contract: str) -> Engagement:
    """The contract, if whoever acts owns it and the work is under way."""
    engagement = engagement_of(turn.unit, contract)
    engagement.only("owner", turn.person.id)
    if engagement.contract.stage != "working":
        raise NotNow(refusals.project_is(engagement.project.title, engagement.contract.stage))
    return engagement


def _request_card(slip: Slip) -> str:
    return f"slip:{slip.id}"


def offer_card_of(slip: Slip) -> str:
    """The name of the card that asks the contractor."""
    return f"slip:{slip.id}:offer"


def cards_of(slip: Slip) -> tuple[str, str]:
    """The names of every card about it."""
    return _request_card(slip), offer_card_of(slip)


def decide(turn: Turn, cmd: DecideSlip) -> Iterator[Effect]:
    """Agree, one day only, or keep, by the owner; take or leave a counter-offer, by the contractor."""
    slip = turn.unit.get(Slip, cmd.slip)
    engagement = engagement_of(turn.unit, slip.contract)
    engagement.only("contractor" if cmd.how in ("take", "leave") else "owner", turn.person.id)
    if engagement.contract.stage != "working":
        raise NotNow(refusals.project_is(engagement.project.title, engagement.contract.stage))
    if cmd.how in ("agree", "one", "keep"):
        engagement.contract.spoken_to(turn.now)
    match cmd.how:
        case "agree":
            slip.decide(True)
            yield from _agreed(turn, engagement, slip)
        case "one":
            yield from _one_day(turn, engagement, slip)
        case "keep":
            slip.decide(False)
            outcome = slip_wording.kept_by(turn.person.name, turn.now, engagement)
            yield from _settled(turn, engagement, slip, outcome, happened.OTHER_CUT_OFF_KEPT)
            yield tell(engagement, "contractor", slip_wording.kept(engagement))
        case "take":
            slip.answer(True)
            yield from _agreed(turn, engagement, slip)
        case "leave":
            slip.answer(False)
            outcome = slip_wording.declined_by(turn.person.name, turn.now, engagement)
            yield from _settled(turn, engagement, slip, outcome, happened.OTHER_CUT_OFF_DECLINED)
            by_owner = slip.by == engagement.owner.id
            left = plans_wording.left(engagement) if by_owner else slip_wording.left(engagement)
            yield tell(engagement, "owner", left)


def _agreed(turn: Turn, engagement: Engagement, slip: Slip) -> Iterator[Effect]:
    outcome = slip_wording.agreed_by(turn.person.name, turn.now, engagement)
    yield from _settled(turn, engagement, slip, outcome, happened.OTHER_CUT_OFF_AGREED)
    yield Then(command=MoveCutoff(engagement.id, slip.agreed_on, wording.agreed_by_both()))


def _one_day(turn: Turn, engagement: Engagement, slip: Slip) -> Iterator[Effect]:
    wall = days_more(engagement, 1, turn.now)
    slip.offer(wall)
    outcome = slip_wording.one_day_offered_by(turn.person.name, turn.now, engagement)
    yield from _settled(turn, engagement, slip, outcome, happened.OTHER_CUT_OFF_ONE_DAY_MORE_OFFERED)
    yield tell(engagement, "contractor", slip_wording.counter(engagement, slip, wall), card=offer_card_of(slip))


def _settled(turn: Turn, engagement: Engagement, slip: Slip, outcome: Text, what: str) -> Iterator[Effect]:
    yield from settle(turn, outcome, *cards_of(slip))
    yield Record(project=engagement.project.id, what=what, detail={"slip": slip.id})
