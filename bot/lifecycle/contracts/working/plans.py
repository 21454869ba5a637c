"""Another plan at work: a cut-off that the owner proposes, and days on which the contractor is away (F075, F111)."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import TypeVar

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, Record, Refresh, Tell
from bot.engine.guards import NotNow
from bot.engine.people import Side
from bot.lifecycle import happened
from bot.lifecycle.contracts import refusals
from bot.lifecycle.contracts.commands import PlanPings
from bot.lifecycle.contracts.model import Slip
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.contracts.working import plans_wording as wording
from bot.lifecycle.contracts.working import slip_wording
from bot.lifecycle.contracts.working.check_ins import contractors
from bot.lifecycle.contracts.working.commands import BeginAway, BeginProposal, GoAway, ProposeCutoff
from bot.lifecycle.contracts.working.dates import milestones, plan
from bot.lifecycle.contracts.working.slips import cards_of, offer_card_of
from bot.reading.values import Days, Wall, When

T = TypeVar("T")


def _owners(turn: Turn, contract: str) -> Engagement:
    """The contract, if whoever acts owns it and the work is under way."""
    engagement = engagement_of(turn.unit, contract)
    engagement.only("owner", turn.person.id)
    if engagement.contract.stage != "working":
        raise NotNow(refusals.project_is(engagement.project.title, engagement.contract.stage))
    return engagement


def _read(read: Callable[[str], T], text: str) -> T:
    """What a button carries is never trusted (X56)."""
    try:
        return read(text)
    except ValueError:
        raise NotNow("") from None


def begin_proposal(turn: Turn, cmd: BeginProposal) -> Iterator[Effect]:
    """Ask the owner for the date, or show the one they named, before anybody hears of it."""
    engagement = _owners(turn, cmd.contract)
    known: dict[str, object] = {}
    if cmd.local:
        known["until"] = When(Wall(_read(datetime.fromisoformat, cmd.local), engagement.cutoff.zone))
    yield Ask(person=turn.person.id, flow="proposal", subject=engagement.id, on=Side.OWNER, known=known)


def propose(turn: Turn, cmd: ProposeCutoff) -> Iterator[Effect]:
    """The contractor is asked; nothing moves before they agree. A newer proposal or request replaces an open one."""
    engagement = _owners(turn, cmd.contract)
    if cmd.wall.at <= turn.now or cmd.wall.at == engagement.cutoff.at:
        raise NotNow(refusals.NO_OTHER_DATE)
    for earlier in turn.unit.find(Slip, contract=engagement.id):
        if earlier.state in ("asked", "offered"):
            earlier.state = "kept"
            yield from settle(turn, slip_wording.replaced(), *cards_of(earlier))
    slip = Slip(
        id=turn.ids.new("sl"), contract=engagement.id, by=turn.person.id, wall=cmd.wall, reason="", at=turn.now,
        state="offered", offered=cmd.wall,
    )  # fmt: skip
    turn.unit.add(slip)
    detail = {"to": cmd.wall.local.isoformat(), "zone": cmd.wall.zone}
    yield Record(project=engagement.project.id, what=happened.OTHER_CUT_OFF_PROPOSED, detail=detail)
    yield tell(engagement, "contractor", wording.proposal(engagement, slip, cmd.wall), card=offer_card_of(slip))
    yield Tell(person=turn.person.id, message=wording.proposed(engagement), on=Side.OWNER)
    yield Refresh(person=engagement.owner.id)


def begin_away(turn: Turn, cmd: BeginAway) -> Iterator[Effect]:
    """Ask the contractor for the days, or show what their absence means for the dates, before the owner hears of it."""
    engagement = contractors(turn, cmd.contract)
    known: dict[str, object] = {}
    if cmd.days:
        first, _, last = cmd.days.partition("/")
        known["days"] = Days(_read(date.fromisoformat, first), _read(date.fromisoformat, last or first))
    yield Ask(person=turn.person.id, flow="away", subject=engagement.id, on=turn.here, known=known)


def go_away(turn: Turn, cmd: GoAway) -> Iterator[Effect]:
    """No check-ins and no silence on these days; the dates stand, and those that fall into them are named to both."""
    engagement = contractors(turn, cmd.contract)
    if cmd.days.last < Wall.of(turn.now, engagement.zone).local.date():
        raise NotNow(refusals.DAYS_PAST)
    engagement.application.block(cmd.days)
    engagement.contract.heard(turn.now)
    detail = {"from": cmd.days.first.isoformat(), "to": cmd.days.last.isoformat()}
    yield Record(project=engagement.project.id, what=happened.CONTRACTOR_AWAY, detail=detail)
    within = wording.within(engagement, milestones(turn, engagement, state="open"), cmd.days)
    yield tell(engagement, "owner", wording.away(engagement, cmd.days, within))
    yield Tell(person=turn.person.id, message=wording.noted(engagement, cmd.days, within), on=turn.here)
    yield from plan(turn, PlanPings(engagement.id))
