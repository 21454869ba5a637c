"""Somebody withdraws before the work has begun: interview, offer and agreement with them end, and the owner goes on."""

from collections.abc import Iterator

from bot.contracts.model import Contract
from bot.engine.effects import Effect, EndTalks, Record, Refresh, Tell
from bot.engine.turn import Turn
from bot.interviews.model import Interview
from bot.interviews.sides import sides
from bot.offers import owner_wording
from bot.offers.commands import ApplicantLeft
from bot.offers.model import Offer


def left(cmd: ApplicantLeft, turn: Turn) -> Iterator[Effect]:
    """End what is open with whoever withdrew; if an offer or agreement falls away, the owner chooses again."""
    both = sides(turn, cmd.application)
    for one in turn.unit.find(Interview, application=cmd.application):
        one.call_off()
        for flow in ("interview", "interview_last"):
            yield EndTalks(flow=flow, subject=one.id)
    fell = False
    for offer in turn.unit.find(Offer, application=cmd.application):
        yield EndTalks(flow="offer", subject=offer.id)
        if offer.state == "sent":
            offer.withdraw(turn.now)
            fell = True
        elif offer.state == "draft":
            turn.unit.remove(offer)
    for contract in turn.unit.find(Contract, application=cmd.application):
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
