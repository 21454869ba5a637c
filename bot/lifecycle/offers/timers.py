"""What happens to offers by the clock."""

from collections.abc import Iterator

from bot.engine.clock import humane, span_in_words
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, EndTalks, Record, Refresh, Remind, Tell
from bot.engine.events import CameDue
from bot.lifecycle.interviews.sides import sides
from bot.lifecycle.offers import owner_wording, wording
from bot.lifecycle.offers.model import Offer


def ping(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """48 and 66 hours into an offer of 72; the question stands again with its buttons."""
    offer = turn.unit.get(Offer, event.subject)
    if offer.state != "sent" or turn.now >= offer.expires:
        return
    both = sides(turn, offer.application)
    lead = wording.ping(both.owner.name, span_in_words(offer.expires - turn.now))
    yield Ask(person=offer.person, flow="offer", subject=offer.id, on=both.application.platform, focus=False, lead=lead)


def expire(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """The end of an offer that nobody answered; each side is told, but not in their night."""
    offer = turn.unit.get(Offer, event.subject)
    if offer.state != "sent" or turn.now < offer.expires:
        return
    both = sides(turn, offer.application)
    offer.expire(turn.now)
    both.application.offer_ended()
    both.project.fall_back("interviewing", turn.now)
    yield Record(project=both.project.id, what="offer expired", detail={"applicant": both.application.name})
    yield EndTalks(flow="offer", subject=offer.id, outcome=())
    for basis, zone in (("owner", both.owner.zone), ("applicant", both.zone)):
        yield Remind(kind="offer.ended", subject=offer.id, due=humane(turn.now, zone), basis=basis)
    yield Refresh(person=both.owner.id)


def ended(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """The word to one side, which may have waited for their morning."""
    offer = turn.unit.get(Offer, event.subject)
    if offer.state != "expired":
        return
    both = sides(turn, offer.application)
    if event.basis == "owner":
        if both.project.stage == "interviewing":
            told = owner_wording.expired(both.project.id, both.application.name)
            yield Tell(person=both.owner.id, message=told, on="slack")
        return
    message = wording.expired(both.owner.name, both.project.title, offer.expires, both.zones)
    yield Tell(person=offer.person, message=message, on=both.application.platform)
