"""The applicant's answer to an offer, and wishes that both decide about before it is accepted."""

from collections.abc import Iterator
from dataclasses import replace

from bot.engine.context import Turn
from bot.engine.effects import Amend, Announce, Ask, Effect, EndTalks, Record, Refresh, Tell, Then
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.messages import Text
from bot.engine.people import Side
from bot.lifecycle import happened
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.commands import AmendBrief
from bot.lifecycle.brief.model import Version
from bot.lifecycle.interviews.commands import AskOwner
from bot.lifecycle.interviews.model import RelayLine
from bot.lifecycle.interviews.parties import Parties, parties_of
from bot.lifecycle.offers import owner_wording, refusals, wording
from bot.lifecycle.offers.actions import show
from bot.lifecycle.offers.commands import (
    AcceptOffer,
    AgreeToWish,
    AskAboutOffer,
    BeginDecline,
    BeginOfferQuestion,
    BeginWish,
    DeclineOffer,
    KeepOffer,
    WishChange,
)
from bot.lifecycle.offers.events import OfferAccepted
from bot.lifecycle.offers.model import Offer, OfferWord, OfferWordKind
from bot.lifecycle.offers.next_steps import next_steps


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
    offer.accept(turn.now)
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


def ask(turn: Turn, cmd: AskAboutOffer) -> Iterator[Effect]:
    """A question goes to the owner; the offer stays open."""
    offer = theirs(turn, cmd.offer)
    parties = parties_of(turn, offer.application)
    yield Then(command=AskOwner(offer.application, offer.id, cmd.text))
    if offer.state == "sent":
        lead = wording.passed_on(parties.owner.name)
        yield Ask(person=offer.person, flow="offer", subject=offer.id, on=parties.application.platform, lead=lead)


def wish(turn: Turn, cmd: WishChange) -> Iterator[Effect]:
    """A wish goes to the owner with what it would change."""
    offer = theirs(turn, cmd.offer)
    if offer.state != "sent":
        raise NotNow(refusals.ended_already(offer.state))
    parties = parties_of(turn, offer.application)
    line = RelayLine(
        id=turn.ids.new("n"), project=parties.project.id, person=offer.person, platform=parties.application.platform,
        subject=offer.id, by="applicant", text=cmd.wish.text, at=turn.now, state="sent", wall=cmd.wish.wall,
    )  # fmt: skip
    turn.unit.add(line)
    yield Record(
        project=parties.project.id,
        what=happened.CHANGE_WISHED,
        detail={"by": parties.application.name, "text": line.text},
    )
    before = turn.unit.get(Version, offer.version_id).brief.cutoff
    card = owner_wording.wish(parties.application.name, line, before, parties.zones)
    yield Tell(person=parties.owner.id, message=card, on=Side.OWNER, card=f"line:{line.id}")
    lead = wording.passed_on(parties.owner.name)
    yield Ask(person=offer.person, flow="offer", subject=offer.id, on=parties.application.platform, lead=lead)


def agree_to_wish(turn: Turn, cmd: AgreeToWish) -> Iterator[Effect]:
    """A new version, and the offer stands for that."""
    line, offer = _wish(turn, cmd.line)
    brief = turn.unit.get(Version, offer.version_id).brief
    if line.wall is not None and line.wall.at <= brief.timetable.starts.at:
        raise NotNow(refusals.WISH_BEFORE_START)
    line.decide(True)
    parties = parties_of(turn, offer.application)
    name = parties.application.name
    yield Record(project=offer.project, what=happened.CHANGE_AGREED, detail={"text": line.text, "asked by": name})
    ruled = replace(brief, rules=(*brief.rules, owner_wording.agreed_rule(line.text)))
    changed = brief.moved(line.wall) if line.wall else ruled
    yield Then(command=AmendBrief(offer.project, changed, owner_wording.version_by_wish(name, line.text)))
    offer.present(parties.project.brief_version)
    version = turn.unit.get(Version, offer.version_id)
    lead = wording.wish_agreed(parties.owner.name, version, line.text, line.wall, parties.zones)
    yield from show(turn, offer, parties, lead)
    yield from _settle_wish(turn, line, owner_wording.wish_agreed(version.short, name))


def keep_offer(turn: Turn, cmd: KeepOffer) -> Iterator[Effect]:
    """Nothing changes, and the question stands again."""
    line, offer = _wish(turn, cmd.line)
    line.decide(False)
    parties = parties_of(turn, offer.application)
    name = parties.application.name
    yield Record(project=offer.project, what=happened.CHANGE_NOT_AGREED, detail={"text": line.text, "asked by": name})
    lead = wording.wish_kept(parties.owner.name, line.text)
    platform = parties.application.platform
    yield Ask(person=offer.person, flow="offer", subject=offer.id, on=platform, focus=False, lead=lead)
    yield from _settle_wish(turn, line, owner_wording.wish_kept(name))


def _wish(turn: Turn, id: str) -> tuple[RelayLine, Offer]:
    """A wish and its offer, if whoever acts owns the project and the offer is still out."""
    line = turn.unit.get(RelayLine, id)
    owned(turn, line.project)
    offer = turn.unit.get(Offer, line.subject)
    if offer.state != "sent":
        raise NotNow(refusals.ended_already(offer.state))
    return line, offer


def _settle_wish(turn: Turn, line: RelayLine, outcome: Text) -> Iterator[Effect]:
    for row in turn.unit.work.cards(f"line:{line.id}"):
        yield Amend(card=row.slot, message=row.body.message.settled(outcome))


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
