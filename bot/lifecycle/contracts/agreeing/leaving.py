"""Somebody withdraws before the work has begun: interview, offer and agreement with them end, and the owner goes on."""

from collections.abc import Iterator

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Effect, EndTalks, Record, Refresh, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.people import Side
from bot.lifecycle import happened
from bot.lifecycle.applications.events import ApplicantLeft
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts import refusals
from bot.lifecycle.contracts.agreeing import signing_wording as wording
from bot.lifecycle.contracts.agreeing.commands import StopAgreeing
from bot.lifecycle.contracts.model import BEFORE_WORK, Contract
from bot.lifecycle.contracts.model.engagement import engagement_of
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.interviews.commands import ChooseHire
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.interviews.parties import parties_of
from bot.lifecycle.offers import owner_wording
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.offers.next_step_wording import nobody_left
from bot.lifecycle.offers.next_steps import left_of, next_steps


def left(turn: Turn, event: ApplicantLeft) -> Iterator[Effect]:
    """End what is open with whoever withdrew; if an offer or agreement falls away, the owner chooses again."""
    parties = parties_of(turn, event.application)
    for interview in turn.unit.find(Interview, application=event.application):
        interview.call_off()
        for flow in ("interview", "interview_last"):
            yield EndTalks(flow=flow, subject=interview.id)
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
        if contract.stage in BEFORE_WORK:
            contract.end()
            fell = True
            yield EndTalks(flow="read_back", subject=contract.id)
    if not fell:
        yield from _nobody_left(turn, parties.project)
        return
    parties.project.fall_back("interviewing", turn.now)
    yield Record(
        project=parties.project.id, what=happened.OFFER_FELL_AWAY, detail={"applicant": parties.application.name}
    )
    told = owner_wording.fell_away(next_steps(turn, parties.project.id), parties.application.name)
    yield Tell(person=parties.owner.id, message=told, on=Side.OWNER)
    yield Refresh(person=parties.owner.id)


def _nobody_left(turn: Turn, project: Project) -> Iterator[Effect]:
    """The last one of a round has gone: the owner hears what can be done next (X82)."""
    left = left_of(turn, project.id)
    if left.nobody and project.stage in ("reviewing", "interviewing"):
        yield Tell(person=project.owner, message=nobody_left(project.title, left), on=Side.OWNER)


def stop(turn: Turn, cmd: StopAgreeing) -> Iterator[Effect]:
    """Before both have signed the owner can choose again; the other is told so kindly."""
    engagement = engagement_of(turn.unit, cmd.contract)
    engagement.only("owner", turn.person.id)
    contract, project = engagement.contract, engagement.project
    if contract.stage not in BEFORE_WORK:
        raise NotNow(refusals.way_out_closed(contract.stage))
    contract.end()
    for offer in turn.unit.find(Offer, application=contract.application):
        offer.fall_away(turn.now)
    engagement.application.offer_ended()
    project.fall_back("interviewing", turn.now)
    yield Record(project=project.id, what=happened.AGREEING_STOPPED, detail={"with": engagement.they})
    yield EndTalks(flow="read_back", subject=contract.id)
    yield from settle(turn, wording.ended(), f"late:{contract.id}")
    yield tell(engagement, "contractor", wording.stopped(engagement.owner.name, project.title))
    yield Refresh(person=engagement.owner.id)
    left = left_of(turn, project.id)
    if left.interviewed:
        yield Then(command=ChooseHire(project.id))
    else:
        yield Tell(person=engagement.owner.id, message=nobody_left(project.title, left), on=Side.OWNER)
