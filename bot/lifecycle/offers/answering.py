"""The applicant's answer to an offer: accepted, asked about, declined; wishes stand in a file of their own."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Announce, Ask, Effect, EndTalks, Record, Refresh, Tell, Then
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.people import Side
from bot.lifecycle import happened
from bot.lifecycle.interviews.commands import AskOwner
from bot.lifecycle.interviews.parties import Parties, parties_of
from bot.lifecycle.offers import owner_wording, refusals, wishes, wording
from bot.lifecycle.offers.commands import (
    AcceptOffer,
    AskAboutOffer,
    BeginDecline,
    BeginOfferQuestion,
    DeclineOffer,
    LeaveOfferOpen,
)
from bot.lifecycle.offers.events import OfferAccepted
from bot.lifecycle.offers.model import Offer, OfferWord, OfferWordKind
from bot.lifecycle.offers.next_steps import next_steps
from bot.lifecycle.offers.wish_commands import (
    BeginWish,
)


def theirs(turn: Turn, id: str) -> Offer:
    """The offer, if it was made to whoever acts (X56)."""
    offer = turn.unit.get(Offer, id)
    if offer.person != turn.person.id or offer.state == "draft":
        raise NotAllowed(id)
    return offer


def accept(turn: Turn, cmd: AcceptOffer) -> Iterator[Effect]:
    """The first acceptance wins; one that comes too late is told so, and the owner hears of it."""
    offer = theirs(turn, cmd.offer)
    parties = parties_of(turn, offer.application)
    project = parties.project
    over = offer.state == "expired" or (offer.state == "sent" and turn.now > offer.expires)
    if offer.state != "accepted" and project.stage not in ("offered", "interviewing"):
        raise NotNow(refusals.TAKEN)
    if over:
        yield from _too_late(turn, offer, parties)
        return
    waiting = wishes.open_wish(turn, offer) if offer.state == "sent" else None
    if waiting is not None and not cmd.anyway:
        yield from wishes.held(turn, offer, waiting, parties)
        return
    offer.accept(turn.now)
    yield from wishes.give_up(turn, offer, parties)
    project.move("agreeing", turn.now)
    yield Record(project=project.id, what=happened.OFFER_ACCEPTED, detail={"applicant": parties.application.name})
    yield EndTalks(flow="offer", subject=offer.id, outcome=wording.ACCEPTED)
    yield Tell(person=offer.person, message=wording.accepted(parties.owner.name), on=parties.application.platform)
    yield Tell(person=project.owner, message=owner_wording.accepted(parties.application.name), on=Side.OWNER)
    yield Refresh(person=project.owner)
    yield Announce(event=OfferAccepted(offer.id))


def _too_late(turn: Turn, offer: Offer, parties: Parties) -> Iterator[Effect]:
    """The owner hears once that somebody wanted an offer that had expired."""
    if not offer.wanted:
        offer.wanted = True
        name = parties.application.name
        yield Record(project=parties.project.id, what=happened.OFFER_WANTED_AFTER_EXPIRY, detail={"applicant": name})
        late = owner_wording.wanted_late(parties.application.id, name)
        yield Tell(person=parties.owner.id, message=late, on=Side.OWNER)
    yield Tell(person=offer.person, message=wording.too_late(parties.owner.name), on=parties.application.platform)


def begin_question(turn: Turn, cmd: BeginOfferQuestion) -> Iterator[Effect]:
    """Ask for the words of a question."""
    yield from _ask_for_words(turn, cmd.offer, "ask")


def begin_wish(turn: Turn, cmd: BeginWish) -> Iterator[Effect]:
    """Ask for the words of a wish."""
    yield from _ask_for_words(turn, cmd.offer, "change")


def begin_decline(turn: Turn, cmd: BeginDecline) -> Iterator[Effect]:
    """Ask for a reason."""
    yield from _ask_for_words(turn, cmd.offer, "decline")


def _ask_for_words(turn: Turn, id: str, what: OfferWordKind) -> Iterator[Effect]:
    offer = theirs(turn, id)
    if offer.state != "sent":
        raise NotNow(refusals.ended_already(offer.state))
    yield EndTalks(flow="offer", subject=offer.id, outcome=wording.GOING_ON_BELOW)
    platform = parties_of(turn, offer.application).application.platform
    known = {"say": OfferWord(what)}
    yield Ask(person=offer.person, flow="offer", subject=offer.id, on=platform, known=known)


def leave_open(turn: Turn, cmd: LeaveOfferOpen) -> Iterator[Effect]:
    """What was begun is left unsent; the question of the offer stands again."""
    offer = theirs(turn, cmd.offer)
    if offer.state == "sent":
        platform = parties_of(turn, offer.application).application.platform
        yield Ask(person=offer.person, flow="offer", subject=offer.id, on=platform, lead=wording.left_unsent())


def ask(turn: Turn, cmd: AskAboutOffer) -> Iterator[Effect]:
    """A question goes to the owner; the offer stays open."""
    offer = theirs(turn, cmd.offer)
    parties = parties_of(turn, offer.application)
    yield Then(command=AskOwner(offer.application, offer.id, cmd.text))
    if offer.state == "sent":
        lead = wording.passed_on(parties.owner.name)
        yield Ask(person=offer.person, flow="offer", subject=offer.id, on=parties.application.platform, lead=lead)


def decline(turn: Turn, cmd: DeclineOffer) -> Iterator[Effect]:
    """The applicant does not want it; nobody else is told."""
    offer = theirs(turn, cmd.offer)
    parties = parties_of(turn, offer.application)
    offer.decline(turn.now)
    parties.application.offer_ended()
    parties.project.fall_back("interviewing", turn.now)
    detail = {"applicant": parties.application.name, "reason": cmd.reason}
    yield Record(project=parties.project.id, what=happened.OFFER_DECLINED, detail=detail)
    yield EndTalks(flow="offer", subject=offer.id, outcome=wording.DECLINED)
    yield Tell(person=offer.person, message=wording.declined(parties.owner.name), on=parties.application.platform)
    told = owner_wording.declined(next_steps(turn, parties.project.id), parties.application.name, cmd.reason)
    yield Tell(person=parties.owner.id, message=told, on=Side.OWNER)
    yield Refresh(person=parties.owner.id)
