"""The applicant's answer to an offer, and wishes that both decide about before it is accepted."""

from collections.abc import Iterator
from dataclasses import replace

from bot.engine.context import Turn
from bot.engine.effects import Amend, Ask, Effect, EndTalks, Record, Refresh, Tell, Then
from bot.engine.guards import NotAllowed, NotNow
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.commands import AmendBrief
from bot.lifecycle.brief.model import Version
from bot.lifecycle.contracts.commands import StartAgreeing
from bot.lifecycle.interviews.model import RelayLine
from bot.lifecycle.interviews.relay import ask_owner
from bot.lifecycle.interviews.sides import Sides, sides
from bot.lifecycle.offers import owner_wording, wording
from bot.lifecycle.offers.actions import show
from bot.lifecycle.offers.commands import AcceptOffer, AnswerOffer, AskAboutOffer, DecideWish, DeclineOffer, WishChange
from bot.lifecycle.offers.model import Offer, OfferWord


def theirs(turn: Turn, id: str) -> Offer:
    """The offer, if it was made to whoever acts (X56)."""
    offer = turn.unit.get(Offer, id)
    if offer.person != turn.person.id or offer.state == "draft":
        raise NotAllowed(id)
    return offer


def accept(turn: Turn, cmd: AcceptOffer) -> Iterator[Effect]:
    """The first acceptance wins; one that comes too late is told so, and the owner hears of it."""
    offer = theirs(turn, cmd.offer)
    both = sides(turn, offer.application)
    project = both.project
    over = offer.state == "expired" or (offer.state == "sent" and turn.now > offer.expires)
    if offer.state != "accepted" and project.stage not in ("offered", "interviewing"):
        raise NotNow(wording.TAKEN)
    if over:
        yield from _too_late(turn, offer, both)
        return
    offer.accept(turn.now)
    project.move("agreeing", turn.now)
    yield Record(project=project.id, what="offer accepted", detail={"applicant": both.application.name})
    yield EndTalks(flow="offer", subject=offer.id, outcome=("Accepted.",))
    yield Tell(person=offer.person, message=wording.accepted(both.owner.name), on=both.application.platform)
    yield Tell(person=project.owner, message=owner_wording.accepted(both.application.name), on="slack")
    yield Refresh(person=project.owner)
    yield Then(command=StartAgreeing(offer.id))


def _too_late(turn: Turn, offer: Offer, both: Sides) -> Iterator[Effect]:
    """The owner hears once that somebody wanted an offer that had expired."""
    if not offer.wanted:
        offer.wanted = True
        name = both.application.name
        yield Record(project=both.project.id, what="offer wanted after expiry", detail={"applicant": name})
        late = owner_wording.wanted_late(both.application.id, name)
        yield Tell(person=both.owner.id, message=late, on="slack")
    yield Tell(person=offer.person, message=wording.too_late(both.owner.name), on=both.application.platform)


def answer(turn: Turn, cmd: AnswerOffer) -> Iterator[Effect]:
    """A button that needs words: ask for them."""
    offer = theirs(turn, cmd.offer)
    if offer.state != "sent":
        raise NotNow(f"This offer {offer.ending} already.")
    if cmd.what not in ("ask", "change", "decline"):
        raise NotAllowed(cmd.what)
    yield EndTalks(flow="offer", subject=offer.id, outcome=("See below.",))
    platform = sides(turn, offer.application).application.platform
    known = {"say": OfferWord(cmd.what)}  # type: ignore[arg-type]
    yield Ask(person=offer.person, flow="offer", subject=offer.id, on=platform, known=known)


def ask(turn: Turn, cmd: AskAboutOffer) -> Iterator[Effect]:
    """A question goes to the owner; the offer stays open."""
    offer = theirs(turn, cmd.offer)
    both = sides(turn, offer.application)
    yield from ask_owner(turn, cmd.text, both, offer.id)
    if offer.state == "sent":
        lead = wording.passed_on(both.owner.name)
        yield Ask(person=offer.person, flow="offer", subject=offer.id, on=both.application.platform, lead=lead)


def wish(turn: Turn, cmd: WishChange) -> Iterator[Effect]:
    """A wish goes to the owner with what it would change."""
    offer = theirs(turn, cmd.offer)
    if offer.state != "sent":
        raise NotNow(f"This offer {offer.ending} already.")
    both = sides(turn, offer.application)
    line = RelayLine(
        id=turn.ids.new("n"), project=both.project.id, person=offer.person, platform=both.application.platform,
        subject=offer.id, by="applicant", text=cmd.wish.text, at=turn.now, state="sent", wall=cmd.wish.wall,
    )  # fmt: skip
    turn.unit.add(line)
    yield Record(project=both.project.id, what="change wished", detail={"by": both.application.name, "text": line.text})
    before = turn.unit.get(Version, offer.version_id).brief.cutoff
    card = owner_wording.wish(both.application.name, line, before, both.zones)
    yield Tell(person=both.owner.id, message=card, on="slack", card=f"line:{line.id}")
    lead = wording.passed_on(both.owner.name)
    yield Ask(person=offer.person, flow="offer", subject=offer.id, on=both.application.platform, lead=lead)


def decide(turn: Turn, cmd: DecideWish) -> Iterator[Effect]:
    """Agreed, it is a new version and the offer stands for that; kept, nothing changes."""
    line = turn.unit.get(RelayLine, cmd.line)
    project = owned(turn, line.project)
    offer = turn.unit.get(Offer, line.subject)
    if offer.state != "sent":
        raise NotNow(f"This offer {offer.ending} already.")
    starts = turn.unit.get(Version, offer.version_id).brief.timetable.starts
    if cmd.agreed and line.wall is not None and line.wall.at <= starts.at:
        raise NotNow("That cut-off would be before the start.")
    line.decide(cmd.agreed)
    both = sides(turn, offer.application)
    what = "change agreed" if cmd.agreed else "change not agreed"
    yield Record(project=project.id, what=what, detail={"text": line.text, "asked by": both.application.name})
    platform = both.application.platform
    outcome = "Agreed." if cmd.agreed else "Kept as it was."
    if cmd.agreed:
        brief = turn.unit.get(Version, offer.version_id).brief
        added = replace(brief, rules=(*brief.rules, f"Agreed before the start: {line.text}"))
        changed = brief.moved(line.wall) if line.wall else added
        yield Then(command=AmendBrief(project.id, changed, f"wish of {both.application.name}: {line.text}"))
        offer.present(project.brief_version)
        made = turn.unit.get(Version, offer.version_id)
        outcome = f"Agreed: {made.short}."
        yield from show(turn, offer, both, wording.wish_agreed(both.owner.name, made, line.text, line.wall, both.zones))
    else:
        lead = wording.wish_kept(both.owner.name, line.text)
        yield Ask(person=offer.person, flow="offer", subject=offer.id, on=platform, focus=False, lead=lead)
    for row in turn.unit.work.cards(f"line:{line.id}"):
        settled = row.body.message.settled((f"{outcome} Waiting for {both.application.name}.",))
        yield Amend(card=row.slot, message=settled)


def decline(turn: Turn, cmd: DeclineOffer) -> Iterator[Effect]:
    offer = theirs(turn, cmd.offer)
    both = sides(turn, offer.application)
    offer.decline(turn.now)
    both.application.offer_ended()
    both.project.fall_back("interviewing", turn.now)
    detail = {"applicant": both.application.name, "reason": cmd.reason}
    yield Record(project=both.project.id, what="offer declined", detail=detail)
    yield EndTalks(flow="offer", subject=offer.id, outcome=("Declined.",))
    yield Tell(person=offer.person, message=wording.declined(both.owner.name), on=both.application.platform)
    told = owner_wording.declined(both.project.id, both.application.name, cmd.reason)
    yield Tell(person=both.owner.id, message=told, on="slack")
    yield Refresh(person=both.owner.id)
