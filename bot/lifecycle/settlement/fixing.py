"""The list of fixes, and wishes that no criterion names (F083, F084)."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Announce, Effect, Record, Refresh, Reply, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.people import Side
from bot.lifecycle import happened
from bot.lifecycle.brief.events import DatesChanged
from bot.lifecycle.contracts.commands import PlanPings
from bot.lifecycle.contracts.model import Milestone
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.settlement import fix_wording, refusals, wording
from bot.lifecycle.settlement.actions import judged_by_owner, signed
from bot.lifecycle.settlement.commands import AskExtra, DropExtra, SendFixes, TakeFixes
from bot.lifecycle.settlement.model import Delivery
from bot.reading.values import Wall

FIX_TIME = timedelta(days=2)


def drop(turn: Turn, cmd: DropExtra) -> Iterator[Effect]:
    delivery, engagement = judged_by_owner(turn, cmd.delivery)
    yield from _settle_extra(turn, engagement, delivery, cmd.index, fix_wording.DROPPED)
    yield Reply(message=fix_wording.dropped())


def ask_extra(turn: Turn, cmd: AskExtra) -> Iterator[Effect]:
    """A wish outside the version is a question about price and date, never a defect (C39)."""
    delivery, engagement = judged_by_owner(turn, cmd.delivery)
    yield from _settle_extra(turn, engagement, delivery, cmd.index, fix_wording.ASKED)
    wish = delivery.extras[cmd.index]
    yield tell(engagement, "contractor", fix_wording.change_asked(engagement, wish))
    yield Tell(person=turn.person.id, message=fix_wording.change_sent(engagement), on=Side.OWNER)


def _settle_extra(turn: Turn, engagement: Engagement, delivery: Delivery, index: int, how: str) -> Iterator[Effect]:
    name = f"extra:{delivery.id}:{index}"
    if not 0 <= index < len(delivery.extras) or not any(row.body.message.buttons for row in turn.unit.work.cards(name)):
        raise NotNow(refusals.ANSWERED)
    yield from settle(turn, (how,), name)
    yield Record(project=engagement.project.id, what=happened.extra_wish(how), detail={"wish": delivery.extras[index]})


def send_fixes(turn: Turn, cmd: SendFixes) -> Iterator[Effect]:
    """The list goes out once; the work is under way again, with a date of its own."""
    delivery, engagement = judged_by_owner(turn, cmd.delivery)
    if not delivery.complete:
        raise NotNow(refusals.still_open(delivery.unjudged))
    if delivery.state != "open":
        raise NotNow(refusals.FIXES_SENT)
    brief, _ = signed(turn, delivery)
    delivery.ask_for_fixes(brief.fix_rounds)
    engagement.contract.back_to_work()
    wall = fix_date(turn.now, engagement.owner.zone)
    turn.unit.add(
        Milestone(
            id=turn.ids.new("ms"),
            contract=engagement.id,
            label=fix_wording.round_label(delivery.round + 1),
            wall=wall,
            kind="checkpoint",
            at=wall.at,
        )
    )
    yield Then(command=PlanPings(engagement.id))
    yield Announce(event=DatesChanged(engagement.project.id))
    detail = {name: delivery.verdicts[name].seen for name in delivery.fixes}
    yield Record(project=engagement.project.id, what=happened.FIXES_ASKED_FOR, detail=detail)
    yield from settle(turn, wording.sent(turn.now, engagement), f"decide:{delivery.id}", f"delivery:{delivery.id}")
    message = fix_wording.fixes(engagement, delivery, brief.criteria, wall.at, brief.fix_rounds)
    yield tell(engagement, "contractor", message, card=f"fixes:{delivery.id}")
    yield Tell(person=turn.person.id, message=fix_wording.fixes_sent(engagement, delivery, wall.at), on=Side.OWNER)
    yield Refresh(person=engagement.owner.id)


def fix_date(now: datetime, zone: str) -> Wall:
    """Two days later at 18:00, as the owner's clock shows it."""
    day = (Wall.of(now, zone).local + FIX_TIME).date()
    return Wall(datetime.combine(day, time(18)), zone)


def take_fixes(turn: Turn, cmd: TakeFixes) -> Iterator[Effect]:
    delivery = turn.unit.get(Delivery, cmd.delivery)
    engagement = engagement_of(turn.unit, delivery.contract)
    engagement.only("contractor", turn.person.id)
    if delivery.state != "fixing":
        raise NotNow(refusals.NOTHING_TO_FIX)
    engagement.contract.heard(turn.now)
    dates = turn.unit.find(Milestone, contract=engagement.id, state="open")
    until = dates[-1].wall.at if dates else turn.now
    yield from settle(turn, fix_wording.SAID_OK, f"fixes:{delivery.id}")
    yield Record(project=engagement.project.id, what=happened.FIXES_TAKEN_ON, detail={"round": delivery.round})
    yield tell(engagement, "owner", fix_wording.fixes_taken_owner(engagement, until))
    yield Tell(person=turn.person.id, message=fix_wording.fixes_taken(engagement), on=turn.here)
