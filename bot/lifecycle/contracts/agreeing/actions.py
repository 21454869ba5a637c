"""The read-back: asked once an offer is accepted, ticked by the owner, gaps asked again (S18, F065, F066)."""

from collections.abc import Iterator

from bot.engine.cards import settle
from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Amend, Ask, Effect, EndTalks, Record, Remind
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.messages import Message
from bot.engine.people import Side
from bot.engine.talks import Talk
from bot.lifecycle import happened
from bot.lifecycle.brief.model import Version
from bot.lifecycle.contracts import refusals
from bot.lifecycle.contracts.agreeing import wording
from bot.lifecycle.contracts.agreeing.commands import (
    AskMeant,
    ClearInCall,
    CorrectPoint,
    MatchEveryPoint,
    MatchPoint,
    ReadBack,
    RemindToAgree,
)
from bot.lifecycle.contracts.agreeing.flows import MeantFacts, ReadBackFacts
from bot.lifecycle.contracts.agreeing.questions import answered
from bot.lifecycle.contracts.agreeing.read_back import hints
from bot.lifecycle.contracts.agreeing.signing import ANSWER_WITHIN, show_cards
from bot.lifecycle.contracts.model import MAX_READ_BACKS, POINT_KEYS, Contract, Point, PointKey
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.interviews.parties import parties_of
from bot.lifecycle.offers.access import small
from bot.lifecycle.offers.events import OfferAccepted
from bot.lifecycle.offers.model import Offer
from bot.reading.replies.read_back import split_points, without_questions


def start(turn: Turn, event: OfferAccepted) -> Iterator[Effect]:
    """A contract around the version that was accepted, and the first read-back."""
    offer = turn.unit.get(Offer, event.offer)
    parties = parties_of(turn, offer.application)
    contract = Contract(
        id=turn.ids.new("c"), project=offer.project, application=offer.application, owner=parties.owner.id,
        contractor=offer.person, platform=parties.application.platform, version_id=offer.version_id, at=turn.now,
    )  # fmt: skip
    turn.unit.add(contract)
    yield Record(project=contract.project, what=happened.AGREEING, detail={"contract": contract.id})
    yield from _ask(turn, engagement_of(turn.unit, contract.id))


def _ask(turn: Turn, engagement: Engagement) -> Iterator[Effect]:
    """Ask the contractor, with 24 hours of theirs to answer."""
    contract = engagement.contract
    contract.answer_by = humane(turn.now + ANSWER_WITHIN, engagement.zone)
    command = RemindToAgree(contract.id, "read-back", contract.rounds, 1)
    yield Remind(command=command, due=contract.answer_by, basis=f"{contract.rounds}/1")
    yield Ask(person=contract.contractor, flow="read_back", subject=contract.id, on=contract.platform, focus=True)


def facts(turn: Turn, talk: Talk) -> ReadBackFacts:
    """What the read-back's flow may know."""
    engagement = engagement_of(turn.unit, talk.subject)
    contract, version = engagement.contract, engagement.brief_version
    again = contract.gaps
    keys = tuple(point.key for point in again) or keys_of(version)
    until = contract.answer_by or humane(turn.now + ANSWER_WITHIN, engagement.zone)
    return ReadBackFacts(contract.id, version.brief, keys, again, until, engagement.zones)


def keys_of(version: Version) -> tuple[PointKey, ...]:
    """Three points; two for small jobs (T.6)."""
    return ("what", "due") if small(version) else POINT_KEYS


def read_back(turn: Turn, cmd: ReadBack) -> Iterator[Effect]:
    """Their words, split into points with hints, go to the owner."""
    engagement = engagement_of(turn.unit, cmd.contract)
    engagement.only("contractor", turn.person.id)
    contract, version = engagement.contract, engagement.brief_version
    keys = tuple(point.key for point in contract.gaps) or keys_of(version)
    said, questions = without_questions(cmd.text)
    words = split_points(said, keys, "\n".join(version.brief.deliverables))
    points = {
        key: Point(
            key,
            words[key],
            hints(key, words[key], said, version.brief, now=turn.now, zone=engagement.zone),
        )
        for key in keys
    }
    before = {point.key: point for point in contract.points}
    contract.read_back(tuple(points.get(key) or before[key] for key in keys_of(version)))
    detail = {"round": contract.rounds, "words": cmd.text, "version": version.number}
    yield Record(project=contract.project, what=happened.READ_BACK, detail=detail)
    yield tell(engagement, "contractor", wording.read_back_sent(engagement.owner.name))
    contract.answer_by = humane(turn.now + ANSWER_WITHIN, engagement.owner.zone)
    command = RemindToAgree(contract.id, "ticks", contract.rounds, 1)
    yield Remind(command=command, due=contract.answer_by, basis=f"{contract.rounds}/1")
    yield tell(engagement, "owner", _card(turn, engagement), card=_card_name(contract))
    yield from answered(turn, engagement, questions)


def _card_name(contract: Contract) -> str:
    return f"readback:{contract.id}:{contract.rounds}"


def _card(turn: Turn, engagement: Engagement) -> Message:
    until = engagement.contract.answer_by or turn.now
    return wording.card(engagement.contract, engagement.they, until, engagement.zones)


def _latest(turn: Turn, id: str, round: int | None = None) -> Engagement:
    """The contract, if whoever acts owns it and looks at the latest read-back."""
    engagement = engagement_of(turn.unit, id)
    engagement.only("owner", turn.person.id)
    if engagement.contract.stage != "reading_back":
        raise NotNow(refusals.SETTLED_ALREADY)
    if round not in (None, engagement.contract.rounds):
        raise NotNow(refusals.NEWER_READ_BACK)
    return engagement


def _guard_open(contract: Contract, key: PointKey) -> None:
    """Raises unless the point is one of this read-back and has no tick yet."""
    point = next((point for point in contract.points if point.key == key), None)
    if point is None:
        raise NotAllowed(key)
    if point.matches is not None:
        raise NotNow(refusals.POINT_TICKED)


def ask_meant(turn: Turn, cmd: AskMeant) -> Iterator[Effect]:
    """Ask the owner what they had in mind."""
    contract = _latest(turn, cmd.contract, cmd.round).contract
    _guard_open(contract, cmd.key)
    yield Ask(person=contract.owner, flow="meant", subject=_meant(contract, cmd.key), on=Side.OWNER)


def _meant(contract: Contract, key: PointKey) -> str:
    """What the talk about one point of this round is about."""
    return f"{contract.id}/{contract.rounds}/{key}"


def meant_facts(turn: Turn, talk: Talk) -> MeantFacts:
    """What that talk may know."""
    id, round, key = talk.subject.split("/")
    contract = turn.unit.get(Contract, id)
    point = next(point for point in contract.points if point.key == key)
    return MeantFacts(id, int(round), point.key, point.text)


def match(turn: Turn, cmd: MatchPoint) -> Iterator[Effect]:
    """One point matches."""
    engagement = _latest(turn, cmd.contract, cmd.round)
    contract = engagement.contract
    _guard_open(contract, cmd.key)
    yield from _tick(contract, cmd.key, True, "")
    yield EndTalks(flow="meant", subject=f"{contract.id}/{cmd.round}/{cmd.key}")
    yield from _ticked(turn, engagement)


def correct(turn: Turn, cmd: CorrectPoint) -> Iterator[Effect]:
    """One point does not quite match."""
    engagement = _latest(turn, cmd.contract, cmd.round)
    _guard_open(engagement.contract, cmd.key)
    yield from _tick(engagement.contract, cmd.key, False, cmd.meant)
    yield from _ticked(turn, engagement)


def _tick(contract: Contract, key: PointKey, matches: bool, meant: str) -> Iterator[Effect]:
    contract.tick(key, matches, meant)
    detail = {"point": key, "matches": matches, "meant": meant, "round": contract.rounds}
    yield Record(project=contract.project, what=happened.POINT_TICKED, detail=detail)


def match_every(turn: Turn, cmd: MatchEveryPoint) -> Iterator[Effect]:
    """Every point that is left matches."""
    engagement = _latest(turn, cmd.contract, cmd.round)
    contract = engagement.contract
    for point in contract.points:
        if point.matches is None:
            contract.tick(point.key, True)
            yield EndTalks(flow="meant", subject=_meant(contract, point.key))
    yield Record(project=contract.project, what=happened.EVERY_POINT_TICKED, detail={"round": cmd.round})
    yield from _ticked(turn, engagement)


def _ticked(turn: Turn, engagement: Engagement) -> Iterator[Effect]:
    """Once all are ticked the gaps are asked again, or both can sign."""
    contract = engagement.contract
    yield Amend(card=_card_name(contract), message=_card(turn, engagement))
    if contract.stage == "signing":
        yield from show_cards(turn, engagement)
    elif contract.ticked and contract.rounds < MAX_READ_BACKS:
        yield tell(engagement, "owner", wording.gaps_sent(engagement.they, len(contract.gaps)))
        yield from _ask(turn, engagement)
    elif contract.ticked:
        yield Record(project=contract.project, what=happened.CALL_SUGGESTED, detail={"rounds": contract.rounds})
        call = wording.talk_owner(contract.id, engagement.they)
        yield tell(engagement, "owner", call, card=_call(contract))
        yield tell(engagement, "contractor", wording.talk_contractor(engagement.owner.name))


def _call(contract: Contract) -> str:
    """The name of the card that suggests a call."""
    return f"call:{contract.id}"


def clear(turn: Turn, cmd: ClearInCall) -> Iterator[Effect]:
    """They have talked; the owner says that what was open is clear, and both still sign."""
    engagement = _latest(turn, cmd.contract)
    contract = engagement.contract
    if contract.rounds < MAX_READ_BACKS or not contract.ticked:
        raise NotNow(refusals.NOT_AT_THAT_POINT)
    open_keys = [point.key for point in contract.gaps]
    for key in open_keys:
        contract.tick(key, True)
    yield Record(project=contract.project, what=happened.CLEARED_IN_A_CALL, detail={"points": open_keys})
    yield from settle(turn, wording.clear(), _call(contract))
    yield from show_cards(turn, engagement)
