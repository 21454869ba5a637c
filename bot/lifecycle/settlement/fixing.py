"""The list of fixes, and wishes that no criterion names (F083, F084)."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Refresh, Reply, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.people import Side
from bot.lifecycle.contracts.commands import PlanPings
from bot.lifecycle.contracts.model import Milestone
from bot.lifecycle.contracts.model.case import Case, case_of
from bot.lifecycle.settlement import fix_wording, refusals, wording
from bot.lifecycle.settlement.actions import judged_by_owner, signed
from bot.lifecycle.settlement.commands import AskExtra, DropExtra, SendFixes, TakeFixes
from bot.lifecycle.settlement.model import Delivery
from bot.reading.values import Wall

FIX_TIME = timedelta(days=2)


def drop(turn: Turn, cmd: DropExtra) -> Iterator[Effect]:
    delivery, case = judged_by_owner(turn, cmd.delivery)
    yield from _settle_extra(turn, case, delivery, cmd.index, fix_wording.DROPPED)
    yield Reply(message=fix_wording.dropped())


def ask_extra(turn: Turn, cmd: AskExtra) -> Iterator[Effect]:
    """A wish outside the version is a question about price and date, never a defect (C39)."""
    delivery, case = judged_by_owner(turn, cmd.delivery)
    yield from _settle_extra(turn, case, delivery, cmd.index, fix_wording.ASKED)
    wish = delivery.extras[cmd.index]
    yield Tell(person=case.contractor.id, message=fix_wording.change_asked(case, wish), on=case.contract.platform)
    yield Tell(person=turn.person.id, message=fix_wording.change_sent(case), on=Side.OWNER)


def _settle_extra(turn: Turn, case: Case, delivery: Delivery, index: int, how: str) -> Iterator[Effect]:
    name = f"extra:{delivery.id}:{index}"
    if not 0 <= index < len(delivery.extras) or not any(row.body.message.buttons for row in turn.unit.work.cards(name)):
        raise NotNow(refusals.ANSWERED)
    yield from settle(turn, (how,), name)
    yield Record(project=case.project.id, what=f"extra wish: {how.lower()}", detail={"wish": delivery.extras[index]})


def send_fixes(turn: Turn, cmd: SendFixes) -> Iterator[Effect]:
    """The list goes out once; the work is under way again, with a date of its own."""
    delivery, case = judged_by_owner(turn, cmd.delivery)
    if not delivery.complete:
        raise NotNow(refusals.still_open(delivery.unjudged))
    if delivery.state != "open":
        raise NotNow(refusals.FIXES_SENT)
    brief, _ = signed(turn, delivery)
    delivery.ask_for_fixes(brief.fix_rounds)
    case.contract.back_to_work()
    wall = fix_date(turn.now, case.owner.zone)
    turn.unit.add(
        Milestone(
            id=turn.ids.new("ms"),
            contract=case.id,
            label=fix_wording.round_label(delivery.round + 1),
            wall=wall,
            kind="checkpoint",
            at=wall.at,
        )
    )
    yield Then(command=PlanPings(case.id))
    detail = {name: delivery.verdicts[name].seen for name in delivery.fixes}
    yield Record(project=case.project.id, what="fixes asked for", detail=detail)
    yield from settle(turn, wording.sent(turn.now, case), f"decide:{delivery.id}", f"delivery:{delivery.id}")
    message = fix_wording.fixes(case, delivery, brief.criteria, wall.at, brief.fix_rounds)
    yield Tell(person=case.contractor.id, message=message, on=case.contract.platform, card=f"fixes:{delivery.id}")
    yield Tell(person=turn.person.id, message=fix_wording.fixes_sent(case, delivery, wall.at), on=Side.OWNER)
    yield Refresh(person=case.owner.id)


def fix_date(now: datetime, zone: str) -> Wall:
    """Two days later at 18:00, as the owner's clock shows it."""
    day = (Wall.of(now, zone).local + FIX_TIME).date()
    return Wall(datetime.combine(day, time(18)), zone)


def take_fixes(turn: Turn, cmd: TakeFixes) -> Iterator[Effect]:
    delivery = turn.unit.get(Delivery, cmd.delivery)
    case = case_of(turn.unit, delivery.contract)
    case.only("contractor", turn.person.id)
    if delivery.state != "fixing":
        raise NotNow(refusals.NOTHING_TO_FIX)
    case.contract.heard(turn.now)
    dates = turn.unit.find(Milestone, contract=case.id, state="open")
    until = dates[-1].wall.at if dates else turn.now
    yield from settle(turn, fix_wording.SAID_OK, f"fixes:{delivery.id}")
    yield Record(project=case.project.id, what="fixes taken on", detail={"round": delivery.round})
    yield Tell(person=case.owner.id, message=fix_wording.fixes_taken_owner(case, until), on=Side.OWNER)
    yield Tell(person=turn.person.id, message=fix_wording.fixes_taken(case), on=turn.here)
