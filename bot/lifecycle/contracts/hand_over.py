"""What the owner still has to hand over: noted before the work, or waited for at work, when clocks stop and full days
move the cut-off (C37, F070, F077)."""

from collections.abc import Iterator
from datetime import timedelta

from bot.engine.cards import settle
from bot.engine.clock import morning
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, Record, Remind, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.people import Side
from bot.engine.talks import Talk
from bot.lifecycle import happened
from bot.lifecycle.contracts import hand_over_wording as wording
from bot.lifecycle.contracts import refusals
from bot.lifecycle.contracts.agreeing.signing import amend_cards
from bot.lifecycle.contracts.commands import (
    BeginHandOver,
    HandOver,
    MoveCutoff,
    NoteHandOver,
    RemindOfHandOver,
    WaitFromStart,
)
from bot.lifecycle.contracts.hand_over_flow import HandOverFacts
from bot.lifecycle.contracts.model import BEFORE_WORK
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.contracts.working.check_in_requests import open_check_in
from bot.lifecycle.contracts.working.dates import begun
from bot.lifecycle.contracts.working.silence import restart_clock
from bot.reading.values import Wall


def begin(turn: Turn, cmd: BeginHandOver) -> Iterator[Effect]:
    """Ask the owner what they still have to hand over."""
    engagement = _owners(turn, cmd.contract)
    yield Ask(person=engagement.owner.id, flow="owed", subject=engagement.id, on=Side.OWNER)


def facts(turn: Turn, talk: Talk) -> HandOverFacts:
    """What that flow may know."""
    return HandOverFacts(talk.subject, engagement_of(turn.unit, talk.subject).they)


def note(turn: Turn, cmd: NoteHandOver) -> Iterator[Effect]:
    """It stands on both cards; the clock waits for it (F070, C37)."""
    engagement = _owners(turn, cmd.contract)
    engagement.contract.wait_for_hand_over(cmd.what, turn.now)
    yield Record(project=engagement.project.id, what=happened.OWNER_OWES, detail={"what": cmd.what})
    yield from amend_cards(turn, engagement)
    yield tell(engagement, "owner", wording.noted(cmd.what))
    yield tell(engagement, "contractor", wording.noted_contractor(engagement.owner.name, cmd.what))


def _owners(turn: Turn, contract: str) -> Engagement:
    """The contract, if whoever acts owns it and the work is not over."""
    engagement = engagement_of(turn.unit, contract)
    engagement.only("owner", turn.person.id)
    stage = engagement.contract.stage
    if stage not in (*BEFORE_WORK, "working"):
        raise NotNow(refusals.work_is(stage))
    return engagement


def wait_from_start(turn: Turn, cmd: WaitFromStart) -> Iterator[Effect]:
    """Owed since signing; full days count from the agreed start (F070, T.6)."""
    engagement = engagement_of(turn.unit, cmd.contract)
    engagement.contract.owed_since = max(engagement.contract.owed_since or turn.now, begun(engagement))
    yield _ask_owner(engagement)
    yield _remind_later(turn, engagement)


def wait(turn: Turn, engagement: Engagement, what: str) -> Iterator[Effect]:
    """The contractor waits: clocks stop, full days move the cut-off (C37, F077)."""
    engagement.contract.wait_for_hand_over(what, turn.now)
    yield Record(project=engagement.project.id, what=happened.WAITING_FOR_THE_OWNER, detail={"for": what})
    yield from amend_cards(turn, engagement)
    yield _ask_owner(engagement)
    yield Tell(person=turn.person.id, message=wording.waiting(engagement, what), on=turn.here)
    yield _remind_later(turn, engagement)


def _ask_owner(engagement: Engagement) -> Tell:
    message = wording.asked_for(engagement, engagement.contract.owner_owes)
    return tell(engagement, "owner", message, card=_card(engagement))


def _card(engagement: Engagement) -> str:
    return f"owed:{engagement.id}"


def _remind_later(turn: Turn, engagement: Engagement) -> Remind:
    due = morning(turn.now, engagement.owner.zone)
    since = (engagement.contract.owed_since or turn.now).isoformat()
    return Remind(command=RemindOfHandOver(engagement.id, since), due=due, basis=f"{since}/{due.isoformat()}")


def remind(turn: Turn, cmd: RemindOfHandOver) -> Iterator[Effect]:
    """Each morning while the contractor waits for the same."""
    engagement = engagement_of(turn.unit, cmd.contract)
    since = engagement.contract.owed_since
    if engagement.contract.stage != "working" or since is None or since.isoformat() != cmd.since:
        return
    yield _ask_owner(engagement)
    yield _remind_later(turn, engagement)


def hand_over(turn: Turn, cmd: HandOver) -> Iterator[Effect]:
    """The owner has handed it over."""
    engagement = engagement_of(turn.unit, cmd.contract)
    engagement.only("owner", turn.person.id)
    if engagement.contract.stage in BEFORE_WORK:
        yield from _before_work(turn, engagement)
    else:
        yield from _at_work(turn, engagement)


def _before_work(turn: Turn, engagement: Engagement) -> Iterator[Effect]:
    what = engagement.contract.owner_owes
    if not what:
        raise NotNow(refusals.YOU_OWE_NOTHING)
    engagement.contract.hand_over(turn.now)
    yield Record(project=engagement.project.id, what=happened.OWNER_GAVE, detail={"what": what})
    yield from amend_cards(turn, engagement)
    yield tell(engagement, "contractor", wording.given_before_work(engagement.owner.name, what))


def _at_work(turn: Turn, engagement: Engagement) -> Iterator[Effect]:
    """The clock runs again, and full days are added by rule."""
    contract = engagement.contract
    contract.spoken_to(turn.now)
    what, since = contract.owner_owes, contract.owed_since
    days = contract.hand_over(turn.now)
    yield Record(project=engagement.project.id, what=happened.OWNER_HANDED_OVER, detail={"what": what, "days": days})
    if days:
        wall = Wall(engagement.cutoff.local + timedelta(days=days), engagement.cutoff.zone)
        yield Then(command=MoveCutoff(engagement.id, wall, wording.cutoff_moved(engagement.owner.name, days)))
        engagement = engagement_of(turn.unit, engagement.id)
    else:
        yield from amend_cards(turn, engagement)
    check = open_check_in(turn, engagement.id)
    if check is not None and since is not None:
        yield from restart_clock(turn, engagement, check, check.clock + (turn.now - max(since, check.clock)))
    yield from settle(turn, wording.handed_over(engagement, turn.now), _card(engagement))
    yield tell(engagement, "contractor", wording.given(engagement, what, days))
    yield Tell(person=turn.person.id, message=wording.given_owner(engagement, days), on=Side.OWNER)
