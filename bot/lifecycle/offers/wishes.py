"""What an applicant would like changed before they accept, and what the owner says to it."""

from collections.abc import Generator, Iterator
from dataclasses import replace
from datetime import timedelta

from bot.engine import formatting
from bot.engine.cards import pressed, settle
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, Record, Tell, Then
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.messages import Message, Text
from bot.engine.people import Side
from bot.lifecycle import happened
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.commands import AmendBrief
from bot.lifecycle.brief.model import Brief, Version
from bot.lifecycle.interviews.model import RelayLine, StartWall
from bot.lifecycle.interviews.parties import Parties, parties_of
from bot.lifecycle.offers import owner_wording, refusals, wording
from bot.lifecycle.offers import wish_wording as words
from bot.lifecycle.offers.actions import show
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.offers.wish_commands import (
    AgreeToWish,
    KeepOffer,
    WaitForWish,
    WishChange,
)
from bot.reading.values import Wall


def open_wish(turn: Turn, offer: Offer) -> RelayLine | None:
    """The newest wish about this offer that nobody has answered, and any day offered for one that nobody has taken."""
    lines = turn.unit.find(RelayLine, subject=offer.id, by="applicant")
    return next((line for line in reversed(lines) if line.open_wish), None)


def _theirs(turn: Turn, id: str) -> Offer:
    offer = turn.unit.get(Offer, id)
    if offer.person != turn.person.id or offer.state == "draft":
        raise NotAllowed(id)
    return offer


def wish(turn: Turn, cmd: WishChange) -> Iterator[Effect]:
    """A wish goes to the owner with what it would change; a newer one takes the place of an older."""
    offer = _theirs(turn, cmd.offer)
    if offer.state != "sent":
        raise NotNow(refusals.ended_already(offer.state))
    parties = parties_of(turn, offer.application)
    line = RelayLine(
        id=turn.ids.new("n"), project=parties.project.id, person=offer.person, platform=parties.application.platform,
        subject=offer.id, by="applicant", text=cmd.wish.text, at=turn.now, state="wished", wall=cmd.wish.wall,
    )  # fmt: skip
    turn.unit.add(line)
    yield Record(
        project=parties.project.id,
        what=happened.CHANGE_WISHED,
        detail={"by": parties.application.name, "text": line.text},
    )
    brief = turn.unit.get(Version, offer.version_id).brief
    card = words.wish(parties.application.name, line, brief, parties.zones)
    yield Tell(person=parties.owner.id, message=card, on=Side.OWNER, card=f"line:{line.id}")
    lead = wording.passed_on(parties.owner.name)
    yield Ask(person=offer.person, flow="offer", subject=offer.id, on=parties.application.platform, lead=lead)


def with_wish(brief: Brief, line: RelayLine) -> Brief:
    """The brief as it is with what the line asks for."""
    if isinstance(line.wall, StartWall):
        return brief.starting(line.wall.wall)
    if line.wall is not None:
        return brief.moved(line.wall)
    return replace(brief, rules=(*brief.rules, owner_wording.agreed_rule(line.text)))


def guard_order(turn: Turn, brief: Brief, asked: Wall | StartWall | None) -> None:
    """Raises NotNow for dates that nobody can keep."""
    if isinstance(asked, StartWall):
        if asked.wall.at >= brief.cutoff.at:
            raise NotNow(refusals.START_AFTER_CUTOFF)
        if asked.wall.at <= turn.now:
            raise NotNow(refusals.START_PASSED)
    elif asked is not None and asked.at <= brief.timetable.starts.at:
        raise NotNow(refusals.WISH_BEFORE_START)


def agree_to_wish(turn: Turn, cmd: AgreeToWish) -> Iterator[Effect]:
    """A new version, and the offer stands for that."""
    line, offer = wish_of_owner(turn, cmd.line)
    guard_order(turn, turn.unit.get(Version, offer.version_id).brief, line.wall)
    line.decide(True)
    parties = parties_of(turn, offer.application)
    version = yield from agreed_version(turn, line, offer, parties)
    lead = words.wish_agreed(parties.owner.name, version, line, parties.zones)
    yield from show(turn, offer, parties, lead)
    yield from _decided(turn, line, words.agreed(version.short, parties.application.name))


def _decided(turn: Turn, line: RelayLine, outcome: Text) -> Iterator[Effect]:
    """The wish's card says how it was answered; words typed below it are answered below it as well."""
    yield from settle(turn, outcome, f"line:{line.id}")
    if not pressed(turn):
        yield Tell(person=turn.person.id, message=Message(text=outcome), on=Side.OWNER)


def agreed_version(turn: Turn, line: RelayLine, offer: Offer, parties: Parties) -> Generator[Effect, None, Version]:
    """The version that both now mean; gives it."""
    name = parties.application.name
    yield Record(project=offer.project, what=happened.CHANGE_AGREED, detail={"text": line.text, "asked by": name})
    changed = with_wish(turn.unit.get(Version, offer.version_id).brief, line)
    yield Then(command=AmendBrief(offer.project, changed, owner_wording.version_by_wish(name, line.text)))
    offer.present(parties.project.brief_version)
    return turn.unit.get(Version, offer.version_id)


def keep_offer(turn: Turn, cmd: KeepOffer) -> Iterator[Effect]:
    """Nothing changes, and the question stands again."""
    line, offer = wish_of_owner(turn, cmd.line)
    line.decide(False)
    parties = parties_of(turn, offer.application)
    name = parties.application.name
    yield Record(project=offer.project, what=happened.CHANGE_NOT_AGREED, detail={"text": line.text, "asked by": name})
    lead = words.wish_kept(parties.owner.name, line.text)
    platform = parties.application.platform
    yield Ask(person=offer.person, flow="offer", subject=offer.id, on=platform, focus=False, lead=lead)
    yield from _decided(turn, line, words.kept(name))


def wish_of_owner(turn: Turn, id: str) -> tuple[RelayLine, Offer]:
    """A wish and its offer, if whoever acts owns the project and the offer is still out."""
    line = turn.unit.get(RelayLine, id)
    owned(turn, line.project)
    return line, still_out(turn, line)


def still_out(turn: Turn, line: RelayLine) -> Offer:
    offer = turn.unit.get(Offer, line.subject)
    if offer.state != "sent":
        raise NotNow(refusals.ended_already(offer.state))
    return offer


def held(turn: Turn, offer: Offer, line: RelayLine, parties: Parties) -> Iterator[Effect]:
    """An acceptance while a wish waits: asked which of the two is meant."""
    ago = formatting.span(turn.now - line.at) if turn.now - line.at >= timedelta(minutes=1) else ""
    message = words.waits(parties.owner.name, line, offer.id, ago)
    yield Tell(person=offer.person, message=message, on=parties.application.platform, card=_held_card(offer))


def _held_card(offer: Offer) -> str:
    return f"wish-waits:{offer.id}"


def wait(turn: Turn, cmd: WaitForWish) -> Iterator[Effect]:
    """Nothing is accepted until the wish is answered."""
    offer = _theirs(turn, cmd.offer)
    parties = parties_of(turn, offer.application)
    message = words.waiting(parties.owner.name, offer.expires, parties.zones)
    yield from settle(turn, words.left(), _held_card(offer))
    yield Tell(person=offer.person, message=message, on=parties.application.platform)


def give_up(turn: Turn, offer: Offer, parties: Parties) -> Iterator[Effect]:
    """The applicant has accepted without their wish."""
    for line in turn.unit.find(RelayLine, subject=offer.id, by="applicant"):
        if line.open_wish:
            line.take_back()
            outcome = words.accepted_without(parties.application.name)
            yield from settle(turn, outcome, f"line:{line.id}")
            yield from settle(turn, words.left(), f"counter:{line.id}")
    yield from settle(turn, wording.ACCEPTED, _held_card(offer))
