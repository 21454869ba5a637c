"""Accepting, payment, closing, and two short ratings (F089, C45)."""

from collections.abc import Iterator
from datetime import timedelta

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, EndTalks, Record, Refresh, Remind, Tell, Then
from bot.engine.events import CameDue
from bot.engine.guards import NotNow
from bot.lifecycle.brief.commands import CloseProject, MoveProject
from bot.lifecycle.contracts.events import ContractEnded
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.contracts.model.case import Case, case_of, talks_about_work
from bot.lifecycle.settlement import end_wording as wording
from bot.lifecycle.settlement.actions import judged_by_owner
from bot.lifecycle.settlement.commands import AcceptDelivery, AnswerPaid, Rate
from bot.lifecycle.settlement.model import Delivery, Rating
from bot.lifecycle.settlement.wording import when

CLOSE_AFTER = timedelta(days=7)
ACCEPTED = "delivered and accepted"


def accept(turn: Turn, cmd: AcceptDelivery) -> Iterator[Effect]:
    """The owner accepts; the contractor is asked about the money, which the bot never touches."""
    delivery, case = judged_by_owner(turn, cmd.delivery)
    delivery.accept()
    case.contract.accept()
    yield Then(command=MoveProject(case.project.id, "accepted"))
    yield Record(project=case.project.id, what="delivery accepted", detail={"round": delivery.round})
    outcome = ("Accepted ", when(turn.now, case), ".")
    yield from settle(
        turn, outcome, f"decide:{delivery.id}", f"decide:{delivery.id}:settled", f"delivery:{delivery.id}"
    )
    message = wording.accepted(case)
    yield Tell(person=case.contractor.id, message=message, on=case.contract.platform, card=f"paid:{case.id}")
    yield Tell(person=turn.person.id, message=wording.accepted_owner(case), on="slack")
    yield Remind(kind="close", subject=case.id, due=turn.now + CLOSE_AFTER, basis=turn.now.isoformat())
    yield Refresh(person=turn.person.id)


def paid(turn: Turn, cmd: AnswerPaid) -> Iterator[Effect]:
    """Paid closes it; not yet reminds the owner, once."""
    case = case_of(turn.unit, cmd.contract)
    case.only("contractor", turn.person.id)
    contract = case.contract
    if contract.stage not in ("accepted", "closed") or contract.paid == "yes":
        raise NotNow("This has been answered already." if contract.paid else "Nothing has been accepted yet.")
    if not cmd.paid:
        if contract.paid:
            raise NotNow(f"I have reminded {case.owner.name} already.")
        contract.paid = "not yet"
        yield Record(project=case.project.id, what="not paid yet", detail={})
        yield from settle(turn, ("Not yet.",), f"paid:{case.id}")
        yield Tell(person=case.owner.id, message=wording.not_paid(case), on="slack")
        yield Tell(
            person=turn.person.id, message=wording.told_not_paid(case), on=turn.here, card=f"paid:{case.id}:later"
        )
        return
    contract.paid = "yes"
    yield Record(project=case.project.id, what="paid", detail={})
    yield from settle(turn, ("Paid.",), f"paid:{case.id}", f"paid:{case.id}:later")
    if contract.stage == "accepted":
        yield from _close(turn, case, f"{ACCEPTED}, paid")


def close_later(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """A week after acceptance it is closed, whatever was said about the money; that stays in the record."""
    if turn.unit.get(Contract, event.subject).stage != "accepted":
        return
    case = case_of(turn.unit, event.subject)
    money = "payment not confirmed" if not case.contract.paid else "payment still open as the contractor says"
    yield from _close(turn, case, f"{ACCEPTED}, {money}")


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
    yield Ask(person=case.owner.id, flow="rating", subject=case.id, on="slack", focus=False, lead=lead)
    yield Ask(
        person=case.contractor.id, flow="rating", subject=case.id, on=case.contract.platform, focus=False, lead=lead
    )


def rate(turn: Turn, cmd: Rate) -> Iterator[Effect]:
    """Kept until both have answered, then shown to both."""
    case = case_of(turn.unit, cmd.contract)
    side = case.side(turn.person.id)
    found = turn.unit.find(Rating, contract=case.id)
    if any(one.side == side for one in found):
        raise NotNow("You have answered these already.")
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
    both = [*found, mine]
    other = case.they if side == "owner" else case.owner.name
    yield Tell(person=turn.person.id, message=wording.rated(len(both) == 2, other), on=turn.here)
    if len(both) == 2:
        yield Tell(person=case.owner.id, message=wording.ratings(case, both), on="slack")
        yield Tell(person=case.contractor.id, message=wording.ratings(case, both), on=case.contract.platform)
