"""The read-back: asked once an offer is accepted, ticked by the owner, gaps asked again (S18, F065, F066)."""

from collections.abc import Iterator
from datetime import timedelta

from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Amend, Ask, Effect, EndTalks, Record, Remind, Tell
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.messages import Message
from bot.engine.talks import Talk
from bot.lifecycle.brief.model import Version
from bot.lifecycle.contracts.agreeing import wording
from bot.lifecycle.contracts.agreeing.commands import AskMeant, ClearInCall, ReadBack, TickAll, TickPoint
from bot.lifecycle.contracts.agreeing.flows import MeantFacts, ReadBackFacts
from bot.lifecycle.contracts.agreeing.read_back import hints
from bot.lifecycle.contracts.agreeing.signing import show_cards
from bot.lifecycle.contracts.commands import StartAgreeing
from bot.lifecycle.contracts.model import MAX_READ_BACKS, Contract, Point
from bot.lifecycle.interviews import wording as interview_wording
from bot.lifecycle.interviews.relay import ask_owner
from bot.lifecycle.interviews.sides import Sides, sides
from bot.lifecycle.offers.access import small
from bot.lifecycle.offers.model import Offer
from bot.reading.replies.read_back import KEYS, Key, split_points

ANSWER_WITHIN = timedelta(hours=24)


def start(turn: Turn, cmd: StartAgreeing) -> Iterator[Effect]:
    """A contract around the version that was accepted, and the first read-back."""
    offer = turn.unit.get(Offer, cmd.offer)
    both = sides(turn, offer.application)
    contract = Contract(
        id=turn.ids.new("c"), project=offer.project, application=offer.application, owner=both.owner.id,
        contractor=offer.person, platform=both.application.platform, version_id=offer.version_id, at=turn.now,
    )  # fmt: skip
    turn.unit.add(contract)
    yield Record(project=contract.project, what="agreeing", detail={"contract": contract.id})
    yield from _ask(turn, contract, both)


def _ask(turn: Turn, contract: Contract, both: Sides) -> Iterator[Effect]:
    """Ask the contractor, with 24 hours of theirs to answer."""
    contract.answer_by = humane(turn.now + ANSWER_WITHIN, both.zone)
    basis = f"{contract.rounds}/1"
    yield Remind(kind="agree.contractor", subject=contract.id, due=contract.answer_by, basis=basis)
    yield Ask(person=contract.contractor, flow="read_back", subject=contract.id, on=contract.platform, focus=True)


def facts(turn: Turn, talk: Talk) -> ReadBackFacts:
    contract = turn.unit.get(Contract, talk.subject)
    both = sides(turn, contract.application)
    made = turn.unit.get(Version, contract.version_id)
    again = contract.gaps
    keys = tuple(one.key for one in again) or keys_of(made)
    until = contract.answer_by or humane(turn.now + ANSWER_WITHIN, both.zone)
    return ReadBackFacts(contract.id, made.brief, keys, again, until, both.zones)


def keys_of(made: Version) -> tuple[Key, ...]:
    """Three points; two for small jobs (T.6)."""
    return ("what", "due") if small(made) else KEYS


def title(turn: Turn, talk: Talk) -> str:
    contract = turn.unit.get(Contract, talk.subject.split("/")[0])
    return sides(turn, contract.application).project.title


def read_back(turn: Turn, cmd: ReadBack) -> Iterator[Effect]:
    """Their words, split into points with hints, go to the owner."""
    contract = turn.unit.get(Contract, cmd.contract)
    if contract.contractor != turn.person.id:
        raise NotAllowed(contract.id)
    both = sides(turn, contract.application)
    made = turn.unit.get(Version, contract.version_id)
    keys = tuple(one.key for one in contract.gaps) or keys_of(made)
    said = split_points(cmd.text, keys)
    points = {
        key: Point(key, said[key], hints(key, said[key], cmd.text, made.brief, now=turn.now, zone=both.zone))
        for key in keys
    }
    before = {one.key: one for one in contract.points}
    contract.read_back(tuple(points.get(key) or before[key] for key in keys_of(made)))
    detail = {"round": contract.rounds, "words": cmd.text, "version": made.number}
    yield Record(project=contract.project, what="read back", detail=detail)
    yield Tell(person=contract.contractor, message=wording.read_back_sent(both.owner.name), on=contract.platform)
    contract.answer_by = humane(turn.now + ANSWER_WITHIN, both.owner.zone)
    basis = f"{contract.rounds}/1"
    yield Remind(kind="agree.owner", subject=contract.id, due=contract.answer_by, basis=basis)
    yield Tell(person=contract.owner, message=_card(turn, contract, both), on="slack", card=_card_name(contract))


def _card_name(contract: Contract) -> str:
    return f"readback:{contract.id}:{contract.rounds}"


def _card(turn: Turn, contract: Contract, both: Sides) -> Message:
    until = contract.answer_by or turn.now
    return wording.card(contract, both.application.name, until, both.zones)


def owned(turn: Turn, id: str, round: int) -> Contract:
    """The contract, if whoever acts owns it and looks at the latest read-back."""
    contract = turn.unit.get(Contract, id)
    if contract.owner != turn.person.id:
        raise NotAllowed(id)
    if contract.stage != "reading_back":
        raise NotNow("This has been settled already.")
    if contract.rounds != round:
        raise NotNow("There is a newer read-back.")
    return contract


def _point(contract: Contract, key: str) -> Point:
    point = next((one for one in contract.points if one.key == key), None)
    if point is None:
        raise NotAllowed(key)
    if point.matches is not None:
        raise NotNow("You have ticked this point already.")
    return point


def ask_meant(turn: Turn, cmd: AskMeant) -> Iterator[Effect]:
    contract = owned(turn, cmd.contract, cmd.round)
    _point(contract, cmd.key)
    yield Ask(person=contract.owner, flow="meant", subject=f"{contract.id}/{cmd.round}/{cmd.key}", on="slack")


def meant_facts(turn: Turn, talk: Talk) -> MeantFacts:
    id, round, key = talk.subject.split("/")
    contract = turn.unit.get(Contract, id)
    point = next(one for one in contract.points if one.key == key)
    return MeantFacts(id, int(round), point.key, point.text)


def tick(turn: Turn, cmd: TickPoint) -> Iterator[Effect]:
    """One point matches, or not quite; once all are ticked the gaps are asked again, or both can sign."""
    contract = owned(turn, cmd.contract, cmd.round)
    _point(contract, cmd.key)
    contract.tick(cmd.key, cmd.matches, cmd.meant)
    detail = {"point": cmd.key, "matches": cmd.matches, "meant": cmd.meant, "round": cmd.round}
    yield Record(project=contract.project, what="point ticked", detail=detail)
    if cmd.matches:
        yield EndTalks(flow="meant", subject=f"{contract.id}/{cmd.round}/{cmd.key}")
    yield from _ticked(turn, contract)


def tick_all(turn: Turn, cmd: TickAll) -> Iterator[Effect]:
    contract = owned(turn, cmd.contract, cmd.round)
    for one in contract.points:
        if one.matches is None:
            contract.tick(one.key, True)
            yield EndTalks(flow="meant", subject=f"{contract.id}/{cmd.round}/{one.key}")
    yield Record(project=contract.project, what="every point ticked", detail={"round": cmd.round})
    yield from _ticked(turn, contract)


def _ticked(turn: Turn, contract: Contract) -> Iterator[Effect]:
    both = sides(turn, contract.application)
    yield Amend(card=_card_name(contract), message=_card(turn, contract, both))
    if contract.stage == "signing":
        yield from show_cards(turn, contract, both)
    elif contract.ticked and contract.rounds < MAX_READ_BACKS:
        again = wording.gaps_sent(both.application.name, len(contract.gaps))
        yield Tell(person=contract.owner, message=again, on="slack")
        yield from _ask(turn, contract, both)
    elif contract.ticked:
        yield Record(project=contract.project, what="call suggested", detail={"rounds": contract.rounds})
        call = wording.talk_owner(contract.id, both.application.name)
        yield Tell(person=contract.owner, message=call, on="slack", card=f"call:{contract.id}")
        told = wording.talk_contractor(both.owner.name)
        yield Tell(person=contract.contractor, message=told, on=contract.platform)


def clear(turn: Turn, cmd: ClearInCall) -> Iterator[Effect]:
    """They have talked; the owner says that what was open is clear, and both still sign."""
    contract = turn.unit.get(Contract, cmd.contract)
    owned(turn, cmd.contract, contract.rounds)
    if contract.rounds < MAX_READ_BACKS or not contract.ticked:
        raise NotNow("The read-back is not at that point.")
    open_ones = [one.key for one in contract.gaps]
    for key in open_ones:
        contract.tick(key, True)
    yield Record(project=contract.project, what="cleared in a call", detail={"points": open_ones})
    for row in turn.unit.work.cards(f"call:{contract.id}"):
        yield Amend(card=row.slot, message=row.body.message.settled(("Clear now.",)))
    yield from show_cards(turn, contract, sides(turn, contract.application))


def asked(turn: Turn, text: str, talk: Talk) -> Iterator[Effect]:
    """A question instead of a read-back goes to the owner; no question may be open when both sign (F067)."""
    contract = turn.unit.get(Contract, talk.subject)
    both = sides(turn, contract.application)
    yield from ask_owner(turn, text, both, contract.id)
    told = Message(text=interview_wording.question_passed_on(both.owner.name))
    yield Tell(person=talk.person, message=told, on=talk.platform)
