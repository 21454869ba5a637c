"""Accepting, payment, closing, and two short ratings (F089, C45)."""

from collections.abc import Iterator
from datetime import timedelta

from bot.engine.cards import pressed, settle
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, EndTalks, Record, Refresh, Remind, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.messages import join
from bot.engine.people import Side
from bot.lifecycle import happened
from bot.lifecycle.brief.commands import CloseProject, MoveProject
from bot.lifecycle.contracts.events import ContractEnded
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of, talks_about_work
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.settlement import end_wording as wording
from bot.lifecycle.settlement import refusals
from bot.lifecycle.settlement.actions import judged_by_owner
from bot.lifecycle.settlement.commands import AcceptDelivery, AnswerPaid, CloseAccepted, Rate
from bot.lifecycle.settlement.model import Delivery, Rating

CLOSE_AFTER = timedelta(days=7)


def accept(turn: Turn, cmd: AcceptDelivery) -> Iterator[Effect]:
    """The owner accepts; the contractor is asked about the money, which the bot never touches."""
    delivery, engagement = judged_by_owner(turn, cmd.delivery)
    delivery.accept()
    engagement.contract.accept()
    yield Then(command=MoveProject(engagement.project.id, "accepted"))
    yield Record(project=engagement.project.id, what=happened.DELIVERY_ACCEPTED, detail={"round": delivery.round})
    told = wording.accepted_owner(engagement)
    outcome = wording.accepted_at(turn.now, engagement)
    seen = join(outcome, told.text) if pressed(turn) else outcome
    yield from settle(turn, seen, f"decide:{delivery.id}", f"decide:{delivery.id}:settled")
    yield from settle(turn, outcome, f"delivery:{delivery.id}")
    message = wording.accepted(engagement)
    yield tell(engagement, "contractor", message, card=f"paid:{engagement.id}")
    if not pressed(turn):
        yield Tell(person=turn.person.id, message=told, on=Side.OWNER)
    yield Remind(command=CloseAccepted(engagement.id), due=turn.now + CLOSE_AFTER, basis=turn.now.isoformat())
    yield Refresh(person=turn.person.id)


def paid(turn: Turn, cmd: AnswerPaid) -> Iterator[Effect]:
    """Paid closes it; not yet reminds the owner, once."""
    engagement = engagement_of(turn.unit, cmd.contract)
    engagement.only("contractor", turn.person.id)
    contract = engagement.contract
    if contract.stage not in ("accepted", "closed") or contract.paid == "yes":
        raise NotNow(refusals.ANSWERED if contract.paid == "yes" else refusals.NOTHING_ACCEPTED)
    if not cmd.paid:
        if contract.paid == "not yet":
            raise NotNow(refusals.reminded(engagement.owner.name))
        contract.paid = "not yet"
        yield Record(project=engagement.project.id, what=happened.NOT_PAID_YET, detail={})
        yield from settle(turn, wording.NOT_YET, f"paid:{engagement.id}", f"paid:{engagement.id}:later")
        yield tell(engagement, "owner", wording.not_paid(engagement))
        yield Tell(
            person=turn.person.id,
            message=wording.told_not_paid(engagement),
            on=turn.here,
            card=f"paid:{engagement.id}:later",
        )
        return
    contract.paid = "yes"
    yield Record(project=engagement.project.id, what=happened.PAID, detail={})
    yield from settle(turn, wording.PAID, f"paid:{engagement.id}", f"paid:{engagement.id}:later")
    if contract.stage == "accepted":
        yield from _close(turn, engagement, wording.PAID_OUTCOME)
    else:
        engagement.project.outcome = wording.PAID_OUTCOME
        yield Tell(person=turn.person.id, message=wording.paid_after_the_end(engagement), on=turn.here)


def close_later(turn: Turn, cmd: CloseAccepted) -> Iterator[Effect]:
    """A week after acceptance it is closed, whatever was said about the money; that stays in the record."""
    if turn.unit.get(Contract, cmd.contract).stage != "accepted":
        return
    engagement = engagement_of(turn.unit, cmd.contract)
    yield from _close(
        turn,
        engagement,
        wording.UNPAID_OUTCOME if engagement.contract.paid == "not yet" else wording.UNCONFIRMED_OUTCOME,
    )


def stop(turn: Turn, event: ContractEnded) -> Iterator[Effect]:
    """No talk about a delivery outlives its contract."""
    yield EndTalks(flow="deliver", subject=event.contract)
    yield EndTalks(flow="handing", subject=event.contract)
    for delivery in turn.unit.find(Delivery, contract=event.contract):
        yield EndTalks(flow="differ", subject=delivery.id)


def _close(turn: Turn, engagement: Engagement, outcome: str) -> Iterator[Effect]:
    engagement.contract.close()
    for flow, subject in talks_about_work(turn.unit, engagement.id):
        yield EndTalks(flow=flow, subject=subject)
    yield from stop(turn, ContractEnded(engagement.id))
    yield Then(command=CloseProject(engagement.project.id, outcome))
    yield tell(engagement, "contractor", wording.closed(engagement, outcome), card=f"closed:{engagement.id}")
    lead = wording.rating_lead(engagement)
    yield Ask(person=engagement.owner.id, flow="rating", subject=engagement.id, on=Side.OWNER, focus=False, lead=lead)
    yield Ask(
        person=engagement.contractor.id,
        flow="rating",
        subject=engagement.id,
        on=engagement.contract.platform,
        focus=False,
        lead=lead,
    )


def rate(turn: Turn, cmd: Rate) -> Iterator[Effect]:
    """Kept until both have answered, then shown to both."""
    engagement = engagement_of(turn.unit, cmd.contract)
    side = engagement.side(turn.person.id)
    earlier = turn.unit.find(Rating, contract=engagement.id)
    if any(rating.side == side for rating in earlier):
        raise NotNow(refusals.RATED)
    mine = Rating(
        id=turn.ids.new("ra"),
        contract=engagement.id,
        by=turn.person.id,
        side=side,
        mark=cmd.mark,
        again=cmd.again,
        at=turn.now,
    )
    turn.unit.add(mine)
    yield Record(project=engagement.project.id, what=happened.RATING_GIVEN, detail={"side": side})
    ratings = [*earlier, mine]
    other = engagement.they if side == "owner" else engagement.owner.name
    thanks = wording.rated(len(ratings) == 2, other)
    if side == "owner":
        thanks = thanks.offering(wording.hire_again(engagement))
    yield Tell(person=turn.person.id, message=thanks, on=turn.here)
    if len(ratings) == 2:
        yield tell(engagement, "owner", wording.ratings(engagement, ratings))
        yield tell(engagement, "contractor", wording.ratings(engagement, ratings))
