"""Accepting, payment, closing, and two short ratings (F089, C45)."""

from collections.abc import Iterator
from datetime import timedelta

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, EndTalks, Record, Refresh, Remind, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.people import Side
from bot.engine.rights import only_reminder
from bot.lifecycle.brief.commands import CloseProject, MoveProject
from bot.lifecycle.contracts.events import ContractEnded
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.contracts.model.case import Case, case_of, talks_about_work
from bot.lifecycle.settlement import end_wording as wording
from bot.lifecycle.settlement import refusals
from bot.lifecycle.settlement.actions import judged_by_owner
from bot.lifecycle.settlement.commands import AcceptDelivery, AnswerPaid, CloseAccepted, Rate
from bot.lifecycle.settlement.model import Delivery, Rating

CLOSE_AFTER = timedelta(days=7)


def accept(turn: Turn, cmd: AcceptDelivery) -> Iterator[Effect]:
    """The owner accepts; the contractor is asked about the money, which the bot never touches."""
    delivery, case = judged_by_owner(turn, cmd.delivery)
    delivery.accept()
    case.contract.accept()
    yield Then(command=MoveProject(case.project.id, "accepted"))
    yield Record(project=case.project.id, what="delivery accepted", detail={"round": delivery.round})
    outcome = wording.accepted_at(turn.now, case)
    yield from settle(
        turn, outcome, f"decide:{delivery.id}", f"decide:{delivery.id}:settled", f"delivery:{delivery.id}"
    )
    message = wording.accepted(case)
    yield Tell(person=case.contractor.id, message=message, on=case.contract.platform, card=f"paid:{case.id}")
    yield Tell(person=turn.person.id, message=wording.accepted_owner(case), on=Side.OWNER)
    yield Remind(command=CloseAccepted(case.id), due=turn.now + CLOSE_AFTER, basis=turn.now.isoformat())
    yield Refresh(person=turn.person.id)


def paid(turn: Turn, cmd: AnswerPaid) -> Iterator[Effect]:
    """Paid closes it; not yet reminds the owner, once."""
    case = case_of(turn.unit, cmd.contract)
    case.only("contractor", turn.person.id)
    contract = case.contract
    if contract.stage not in ("accepted", "closed") or contract.paid == "yes":
        raise NotNow(refusals.ANSWERED if contract.paid else refusals.NOTHING_ACCEPTED)
    if not cmd.paid:
        if contract.paid:
            raise NotNow(refusals.reminded(case.owner.name))
        contract.paid = "not yet"
        yield Record(project=case.project.id, what="not paid yet", detail={})
        yield from settle(turn, wording.NOT_YET, f"paid:{case.id}")
        yield Tell(person=case.owner.id, message=wording.not_paid(case), on=Side.OWNER)
        yield Tell(
            person=turn.person.id, message=wording.told_not_paid(case), on=turn.here, card=f"paid:{case.id}:later"
        )
        return
    contract.paid = "yes"
    yield Record(project=case.project.id, what="paid", detail={})
    yield from settle(turn, wording.PAID, f"paid:{case.id}", f"paid:{case.id}:later")
    if contract.stage == "accepted":
        yield from _close(turn, case, wording.PAID_OUTCOME)


def close_later(turn: Turn, cmd: CloseAccepted) -> Iterator[Effect]:
    """A week after acceptance it is closed, whatever was said about the money; that stays in the record."""
    only_reminder(turn)
    if turn.unit.get(Contract, cmd.contract).stage != "accepted":
        return
    case = case_of(turn.unit, cmd.contract)
    yield from _close(turn, case, wording.UNPAID_OUTCOME if case.contract.paid else wording.UNCONFIRMED_OUTCOME)


def stop(turn: Turn, event: ContractEnded) -> Iterator[Effect]:
    """No talk about a delivery outlives its contract."""
    yield EndTalks(flow="deliver", subject=event.contract)
    for delivery in turn.unit.find(Delivery, contract=event.contract):
        yield EndTalks(flow="differ", subject=delivery.id)


def _close(turn: Turn, case: Case, outcome: str) -> Iterator[Effect]:
    case.contract.close()
    for flow, subject in talks_about_work(turn.unit, case.id):
        yield EndTalks(flow=flow, subject=subject)
    yield from stop(turn, ContractEnded(case.id))
    yield Then(command=CloseProject(case.project.id, outcome))
    yield Tell(
        person=case.contractor.id,
        message=wording.closed(case, outcome),
        on=case.contract.platform,
        card=f"closed:{case.id}",
    )
    lead = wording.rating_lead(case)
    yield Ask(person=case.owner.id, flow="rating", subject=case.id, on=Side.OWNER, focus=False, lead=lead)
    yield Ask(
        person=case.contractor.id, flow="rating", subject=case.id, on=case.contract.platform, focus=False, lead=lead
    )


def rate(turn: Turn, cmd: Rate) -> Iterator[Effect]:
    """Kept until both have answered, then shown to both."""
    case = case_of(turn.unit, cmd.contract)
    side = case.side(turn.person.id)
    earlier = turn.unit.find(Rating, contract=case.id)
    if any(rating.side == side for rating in earlier):
        raise NotNow(refusals.RATED)
    mine = Rating(
        id=turn.ids.new("ra"),
        contract=case.id,
        by=turn.person.id,
        side=side,
        mark=cmd.mark,
        again=cmd.again,
        at=turn.now,
    )
    turn.unit.add(mine)
    yield Record(project=case.project.id, what="rating given", detail={"side": side})
    ratings = [*earlier, mine]
    other = case.they if side == "owner" else case.owner.name
    yield Tell(person=turn.person.id, message=wording.rated(len(ratings) == 2, other), on=turn.here)
    if len(ratings) == 2:
        yield Tell(person=case.owner.id, message=wording.ratings(case, ratings), on=Side.OWNER)
        yield Tell(person=case.contractor.id, message=wording.ratings(case, ratings), on=case.contract.platform)
