"""Somebody withdraws before the work has begun: interview, offer and agreement with them end, and the owner goes on."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Amend, Effect, EndTalks, Record, Refresh, Tell, Then
from bot.engine.guards import NotAllowed, NotNow
from bot.lifecycle.applications.events import ApplicantLeft
from bot.lifecycle.contracts.agreeing import wording
from bot.lifecycle.contracts.agreeing.commands import StopAgreeing
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.interviews.sides import sides
from bot.lifecycle.offers import owner_wording
from bot.lifecycle.offers.commands import ChooseHire
from bot.lifecycle.offers.model import Offer


def left(turn: Turn, event: ApplicantLeft) -> Iterator[Effect]:
    """End what is open with whoever withdrew; if an offer or agreement falls away, the owner chooses again."""
    both = sides(turn, event.application)
    for one in turn.unit.find(Interview, application=event.application):
        one.call_off()
        for flow in ("interview", "interview_last"):
            yield EndTalks(flow=flow, subject=one.id)
    fell = False
    for offer in turn.unit.find(Offer, application=event.application):
        yield EndTalks(flow="offer", subject=offer.id)
        if offer.state == "sent":
            offer.withdraw(turn.now)
            fell = True
        elif offer.state == "accepted":
            offer.fall_away(turn.now)
        elif offer.state == "draft":
            turn.unit.remove(offer)
    for contract in turn.unit.find(Contract, application=event.application):
        if contract.stage in ("reading_back", "signing"):
            contract.end()
            fell = True
            yield EndTalks(flow="read_back", subject=contract.id)
    if not fell:
        return
    both.project.fall_back("interviewing", turn.now)
    yield Record(project=both.project.id, what="offer fell away", detail={"applicant": both.application.name})
    told = owner_wording.fell_away(both.project.id, both.application.name)
    yield Tell(person=both.owner.id, message=told, on="slack")
    yield Refresh(person=both.owner.id)


def stop(turn: Turn, cmd: StopAgreeing) -> Iterator[Effect]:
    """Before both have signed the owner can choose again; the other is told so kindly."""
    contract = turn.unit.get(Contract, cmd.contract)
    if contract.owner != turn.person.id:
        raise NotAllowed(contract.id)
    if contract.stage not in ("reading_back", "signing"):
        raise NotNow(f"The work is {contract.stage.replace('_', ' ')}; this way out is closed.")
    both = sides(turn, contract.application)
    contract.end()
    for offer in turn.unit.find(Offer, application=contract.application):
        offer.fall_away(turn.now)
    both.application.offer_ended()
    both.project.fall_back("interviewing", turn.now)
    yield Record(project=both.project.id, what="agreeing stopped", detail={"with": both.application.name})
    yield EndTalks(flow="read_back", subject=contract.id)
    for row in turn.unit.work.cards(f"late:{contract.id}"):
        yield Amend(card=row.slot, message=row.body.message.settled(("Ended.",)))
    told = wording.stopped(both.owner.name, both.project.title)
    yield Tell(person=contract.contractor, message=told, on=contract.platform)
    yield Refresh(person=both.owner.id)
    yield Then(command=ChooseHire(both.project.id))
