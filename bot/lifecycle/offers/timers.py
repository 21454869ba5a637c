"""What happens to offers by the clock."""

from collections.abc import Iterator

from bot.engine import formatting
from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, EndTalks, Record, Refresh, Remind, Tell
from bot.engine.people import Side
from bot.lifecycle import happened
from bot.lifecycle.interviews.parties import parties_of
from bot.lifecycle.offers import owner_wording, wording
from bot.lifecycle.offers.commands import (
    ExpireOffer,
    RemindOfOffer,
    TellOfferExpired,
)
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.offers.next_steps import next_steps
from bot.lifecycle.offers.out import nudged


def remind(turn: Turn, cmd: RemindOfOffer) -> Iterator[Effect]:
    """Some time before an offer ends (`reminders`); the question stands again with its buttons."""
    offer = turn.unit.get(Offer, cmd.offer)
    if offer.state != "sent" or turn.now >= offer.expires:
        return
    parties = parties_of(turn, offer.application)
    if nudged(turn, offer, parties):
        return
    lead = wording.reminder(parties.owner.name, formatting.span(offer.expires - turn.now))
    platform = parties.application.platform
    yield Ask(person=offer.person, flow="offer", subject=offer.id, on=platform, focus=False, lead=lead)


def expire(turn: Turn, cmd: ExpireOffer) -> Iterator[Effect]:
    """The end of an offer that nobody answered; each side is told, but not in their night."""
    offer = turn.unit.get(Offer, cmd.offer)
    if offer.state != "sent" or turn.now < offer.expires:
        return
    parties = parties_of(turn, offer.application)
    offer.expire(turn.now)
    parties.application.offer_ended()
    parties.project.fall_back("interviewing", turn.now)
    detail = {"applicant": parties.application.name}
    yield Record(project=parties.project.id, what=happened.OFFER_EXPIRED, detail=detail)
    yield EndTalks(flow="offer", subject=offer.id, outcome=())
    now, owner, theirs = turn.now, parties.owner.zone, parties.zone
    yield Remind(command=TellOfferExpired(offer.id, "owner"), due=humane(now, owner), basis="owner")
    yield Remind(command=TellOfferExpired(offer.id, "applicant"), due=humane(now, theirs), basis="applicant")
    yield Refresh(person=parties.owner.id)


def tell_expired(turn: Turn, cmd: TellOfferExpired) -> Iterator[Effect]:
    """The word to one side, which may have waited for their morning."""
    offer = turn.unit.get(Offer, cmd.offer)
    if offer.state != "expired":
        return
    parties = parties_of(turn, offer.application)
    if cmd.to == "owner":
        if parties.project.stage == "interviewing":
            told = owner_wording.expired(next_steps(turn, parties.project.id), parties.application.name)
            yield Tell(person=parties.owner.id, message=told, on=Side.OWNER)
        return
    message = wording.expired(parties.owner.name, parties.project.title, offer.expires, parties.zones)
    yield Tell(person=offer.person, message=message, on=parties.application.platform)
