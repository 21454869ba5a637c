"""Another day than the one that was wished for: the owner offers it, the applicant takes or leaves it."""

from collections.abc import Iterator

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, EndTalks, Record, Tell
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.people import Side
from bot.engine.talks import Talk
from bot.lifecycle import happened
from bot.lifecycle.brief.model import Version
from bot.lifecycle.interviews.model import RelayLine, StartWall
from bot.lifecycle.interviews.parties import parties_of
from bot.lifecycle.offers import refusals
from bot.lifecycle.offers import wish_wording as words
from bot.lifecycle.offers.actions import show
from bot.lifecycle.offers.flows import CounterFacts
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.offers.wish_commands import BeginCounter, CounterWish, LeaveCounter, TakeCounter
from bot.lifecycle.offers.wishes import agreed_version, guard_order, still_out, wish_of_owner
from bot.reading.language.spoken import locale_of
from bot.reading.replies.agreed_day import counters
from bot.reading.values import Wall


def begin_counter(turn: Turn, cmd: BeginCounter) -> Iterator[Effect]:
    """The other day stands in the owner's words already: shown before it goes out."""
    line, _ = wish_of_owner(turn, cmd.line)
    yield EndTalks(flow="counter", subject=line.id)
    yield Ask(person=turn.person.id, flow="counter", subject=line.id, on=Side.OWNER, known={"words": cmd.text})


def counter_facts(turn: Turn, talk: Talk) -> CounterFacts:
    """What the talk about another day may know."""
    line = turn.unit.get(RelayLine, talk.subject)
    offer = turn.unit.get(Offer, line.subject)
    parties = parties_of(turn, offer.application)
    brief = turn.unit.get(Version, offer.version_id).brief
    starts = isinstance(line.wall, StartWall)
    return CounterFacts(line.id, parties.application.name, brief, starts, turn.now, parties.zones)


def offered_day(turn: Turn, line: RelayLine, text: str) -> Wall | None:
    """The other day that words of the owner offer for a wish for a day."""
    if line.day is None or line.state != "wished":
        return None
    locale = locale_of(text, turn.person.locale)
    when = counters(text, line.day, now=turn.now, zone=line.day.zone, locale=locale)
    return when.wall if when is not None else None


def counter(turn: Turn, cmd: CounterWish) -> Iterator[Effect]:
    """Another day than the one wished for goes to the applicant, who decides."""
    line, offer = wish_of_owner(turn, cmd.line)
    brief = turn.unit.get(Version, offer.version_id).brief
    asked = StartWall(cmd.wall) if isinstance(line.wall, StartWall) else cmd.wall
    guard_order(turn, brief, asked)
    line.counter(cmd.text, asked)
    parties = parties_of(turn, offer.application)
    name = parties.application.name
    yield Record(project=offer.project, what=happened.CHANGE_COUNTERED, detail={"text": cmd.text, "asked by": name})
    told = words.counter(parties.owner.name, line, brief, parties.zones)
    yield Tell(person=line.person, message=told, on=line.platform, card=f"counter:{line.id}")
    yield from settle(turn, words.countered(name), f"line:{line.id}")
    yield Tell(person=parties.owner.id, message=words.counter_sent(name), on=Side.OWNER)


def take_counter(turn: Turn, cmd: TakeCounter) -> Iterator[Effect]:
    """The applicant takes the other day."""
    line = _countered(turn, cmd.line)
    offer = still_out(turn, line)
    line.decide(True)
    parties = parties_of(turn, offer.application)
    version = yield from agreed_version(turn, line, offer, parties)
    yield from settle(turn, words.taken(), f"counter:{line.id}")
    told = words.counter_taken(parties.application.name, version, line, parties.zones)
    yield Tell(person=parties.owner.id, message=told, on=Side.OWNER)
    lead = words.wish_agreed(parties.owner.name, version, line, parties.zones)
    yield from show(turn, offer, parties, lead)


def leave_counter(turn: Turn, cmd: LeaveCounter) -> Iterator[Effect]:
    """The applicant does not take it; the offer is open as it was."""
    line = _countered(turn, cmd.line)
    offer = still_out(turn, line)
    line.decide(False)
    parties = parties_of(turn, offer.application)
    yield from settle(turn, words.left(), f"counter:{line.id}")
    message = words.counter_left(parties.application.name)
    yield Tell(person=parties.owner.id, message=message, on=Side.OWNER)
    lead = words.wish_kept(parties.owner.name, line.text)
    yield Ask(person=offer.person, flow="offer", subject=offer.id, on=line.platform, lead=lead)


def _countered(turn: Turn, id: str) -> RelayLine:
    line = turn.unit.get(RelayLine, id)
    if line.person != turn.person.id:
        raise NotAllowed(id)
    if line.state != "countered":
        raise NotNow(refusals.COUNTER_ANSWERED)
    return line
