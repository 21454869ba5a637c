"""A fix that the two see differently: both notes, two matching proposals, a time box (F086, F087)."""

from collections.abc import Iterator
from datetime import timedelta

from bot.engine.cards import settle
from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Amend, Ask, Effect, Record, Remind, Tell
from bot.engine.events import PlatformName
from bot.engine.guards import NotNow
from bot.engine.people import Side
from bot.lifecycle import happened
from bot.lifecycle.contracts.model import Milestone
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.settlement import end_wording as wording
from bot.lifecycle.settlement import refusals
from bot.lifecycle.settlement.actions import criterion_text, signed
from bot.lifecycle.settlement.commands import BeginDifference, EndTimeBox, Propose, RaiseDifference
from bot.lifecycle.settlement.model import Delivery, Difference, DifferenceOption
from bot.lifecycle.settlement.wording import decide

TIME_BOX = timedelta(hours=48)


def begin_difference(turn: Turn, cmd: BeginDifference) -> Iterator[Effect]:
    delivery = turn.unit.get(Delivery, cmd.delivery)
    engagement = engagement_of(turn.unit, delivery.contract)
    engagement.only("contractor", turn.person.id)
    if delivery.state != "fixing" or not delivery.fixes:
        raise NotNow(refusals.NOTHING_TO_FIX)
    yield Ask(person=turn.person.id, flow="differ", subject=delivery.id, on=turn.here)


def raise_difference(turn: Turn, cmd: RaiseDifference) -> Iterator[Effect]:
    """Both see the signed criterion and both notes at the same time (C40, S21)."""
    delivery = turn.unit.get(Delivery, cmd.delivery)
    engagement = engagement_of(turn.unit, delivery.contract)
    engagement.only("contractor", turn.person.id)
    if delivery.state != "fixing" or cmd.criterion not in delivery.fixes:
        raise NotNow(refusals.not_being_fixed(cmd.criterion))
    for earlier in turn.unit.find(Difference, delivery=delivery.id, criterion=cmd.criterion):
        if not earlier.settled:
            raise NotNow(refusals.looking_already(cmd.criterion))
    engagement.contract.heard(turn.now)
    difference = Difference(
        id=turn.ids.new("df"),
        contract=engagement.id,
        delivery=delivery.id,
        criterion=cmd.criterion,
        owner_note=delivery.verdicts[cmd.criterion].seen,
        contractor_note=cmd.note,
        at=turn.now,
        until=turn.now + TIME_BOX,
    )
    turn.unit.add(difference)
    detail = {
        "criterion": difference.criterion,
        "owner": difference.owner_note,
        "contractor": difference.contractor_note,
    }
    yield Record(project=engagement.project.id, what=happened.SEEN_DIFFERENTLY, detail=detail)
    text = criterion_text(turn, delivery, difference.criterion)
    yield tell(
        engagement,
        "owner",
        wording.sheet(engagement, difference, text, "owner"),
        card=f"difference:{difference.id}:owner",
    )
    yield Tell(
        person=turn.person.id,
        message=wording.sheet(engagement, difference, text, "contractor"),
        on=engagement.contract.platform,
        card=f"difference:{difference.id}:contractor",
    )
    yield Remind(command=EndTimeBox(difference.id), due=difference.until, basis=difference.until.isoformat())


def propose(turn: Turn, cmd: Propose) -> Iterator[Effect]:
    """Two matching proposals end it; so does giving way."""
    difference = turn.unit.get(Difference, cmd.difference)
    engagement = engagement_of(turn.unit, difference.contract)
    side = engagement.side(turn.person.id)
    if engagement.contract.stage not in ("working", "delivered"):
        raise NotNow(refusals.is_at(engagement.project.title, engagement.contract.stage.replace("_", " ")))
    ended = difference.propose(side, cmd.option)
    yield Record(
        project=engagement.project.id,
        what=happened.PROPOSED,
        detail={"criterion": difference.criterion, "option": cmd.option},
    )
    if ended:
        yield from _settled(turn, engagement, difference, cmd.option)
        return
    delivery = turn.unit.get(Delivery, difference.delivery)
    text = criterion_text(turn, delivery, difference.criterion)
    for whose in ("owner", "contractor"):
        yield Amend(
            card=f"difference:{difference.id}:{whose}", message=wording.sheet(engagement, difference, text, whose)
        )
    mine, other = (
        (engagement.owner.name, engagement.they) if side == "owner" else (engagement.they, engagement.owner.name)
    )
    yield Tell(person=turn.person.id, message=wording.proposed(cmd.option, other), on=turn.here)
    message = wording.other_proposed(engagement, difference, cmd.option, mine)
    if side == "owner":
        yield tell(engagement, "contractor", message, card=f"proposal:{difference.id}")
    else:
        yield tell(engagement, "owner", message, card=f"proposal:{difference.id}")


def _settled(turn: Turn, engagement: Engagement, difference: Difference, how: DifferenceOption) -> Iterator[Effect]:
    delivery = turn.unit.get(Delivery, difference.delivery)
    cards = (f"difference:{difference.id}:owner", f"difference:{difference.id}:contractor", f"proposal:{difference.id}")
    yield from settle(turn, wording.settled_by(turn.person.name, turn.now, engagement), *cards)
    yield Record(
        project=engagement.project.id, what=happened.SETTLED, detail={"criterion": difference.criterion, "how": how}
    )
    gives_way = how in wording.GIVEN_WAY and delivery.state == "fixing"
    ready = gives_way and delivery.give_way(difference.criterion, wording.GIVEN_WAY[how])
    whose = wording.last_tap_of(engagement.owner.name) if ready else wording.turn_of(engagement.they)
    for person, on in _both_sides(engagement):
        yield Tell(person=person, message=wording.settled(engagement, difference, how, whose), on=on)
    if ready:
        engagement.contract.deliver()
        for milestone in turn.unit.find(Milestone, contract=engagement.id, state="open"):
            milestone.state = "done"
        brief, _ = signed(turn, delivery)
        message = decide(engagement, delivery, brief.fix_rounds)
        yield tell(engagement, "owner", message, card=f"decide:{delivery.id}:settled")


def _both_sides(engagement: Engagement) -> tuple[tuple[str, PlatformName | Side], ...]:
    """Who is told, and where: the owner, then the contractor."""
    return (engagement.owner.id, Side.OWNER), (engagement.contractor.id, engagement.contract.platform)


def end_time_box(turn: Turn, cmd: EndTimeBox) -> Iterator[Effect]:
    """The time box of a difference has ended; nothing is decided for anybody."""
    difference = turn.unit.get(Difference, cmd.difference)
    engagement = engagement_of(turn.unit, difference.contract)
    if difference.settled or engagement.contract.stage not in ("working", "delivered"):
        return
    zones = (engagement.owner.zone, engagement.zone)
    better = max(humane(turn.now, zone) for zone in zones)
    if better > turn.now and not cmd.postponed:
        again = EndTimeBox(difference.id, postponed=True)
        yield Remind(command=again, due=better, basis=difference.until.isoformat())
        return
    for person, on in _both_sides(engagement):
        yield Tell(person=person, message=wording.time_is_up(engagement, difference), on=on)
    yield Record(
        project=engagement.project.id,
        what=happened.DIFFERENCE_STILL_OPEN_AFTER_ITS_TIME,
        detail={"criterion": difference.criterion},
    )
