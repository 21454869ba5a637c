"""Situations of a contract: agreeing, working, delivered, accepted, closed."""

from datetime import datetime

from bot.engine.context import Turn
from bot.engine.messages import Text
from bot.lifecycle.contracts.model import CheckIn, Contract, Milestone, Slip
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.settlement.model import Delivery, Difference
from bot.lifecycle.status import situation_wording as wording
from bot.lifecycle.status.situation import Situation


def contract_situation(turn: Turn, contract: Contract, side: str) -> Situation:
    """The contract as its owner or its contractor must know it."""
    engagement = engagement_of(turn.unit, contract.id)
    match contract.stage:
        case "reading_back" | "signing":
            return _agreeing(engagement, side)
        case "working":
            return _working(turn, engagement, side)
        case "delivered":
            return _delivered(turn, engagement, side)
        case "accepted":
            return _accepted(engagement, side)
        case "closed":
            return _made(engagement, side, wording.closed(engagement.project.outcome), "", live=False)
        case _:
            return _made(engagement, side, wording.ENDED, "", live=False)


def _made(
    engagement: Engagement,
    side: str,
    stage: str,
    whose: str,
    *,
    until: datetime | None = None,
    what: str = "",
    more: tuple[Text, ...] = (),
    live: bool = True,
    act: Text = (),
) -> Situation:
    """`act` is what is expected of whose turn it is; it is told to them only."""
    names = {"owner": engagement.owner.name, "contractor": engagement.they, "": wording.NOBODY, "both": wording.BOTH}
    return Situation(
        title=engagement.project.title,
        stage=stage,
        turn=wording.YOU if whose == side else names[whose],
        mine=whose in (side, "both"),
        until=until,
        until_what=what,
        zones=engagement.zones,
        more=more,
        act=act if whose in (side, "both") else (),
        project=engagement.project.id,
        contract=engagement.id,
        live=live,
    )


def _accepted(engagement: Engagement, side: str) -> Situation:
    """Each side has its part of the money: the owner pays, the contractor says that it has come."""
    whose, money = {"not yet": ("owner", wording.NOT_PAID), "said": ("contractor", wording.SAID_PAID)}.get(
        engagement.contract.paid, (side, wording.ASKING_PAID)
    )
    act = wording.PAY if side == "owner" else wording.SAY_PAID
    return _made(engagement, side, wording.ACCEPTED, whose, more=(money,), act=act)


def _agreeing(engagement: Engagement, side: str) -> Situation:
    contract = engagement.contract
    if contract.stage == "signing":
        missing = "owner" if not contract.signed_owner else "contractor"
        whose = "both" if not contract.signed_owner and not contract.signed_contractor else missing
        return _made(engagement, side, wording.SIGNING, whose, act=wording.SIGN)
    reading = contract.points and not contract.ticked
    whose = "owner" if reading else "contractor"
    return _made(engagement, side, wording.READ_BACK, whose, act=wording.TICK if reading else wording.SAY_BACK)


def _working(turn: Turn, engagement: Engagement, side: str) -> Situation:
    contract = engagement.contract
    dates = sorted(turn.unit.find(Milestone, contract=engagement.id, state="open"), key=lambda date: date.wall.at)
    ahead = next((date for date in dates if date.wall.at > turn.now), dates[-1] if dates else None)
    more: list[Text] = []
    if contract.owner_owes and contract.owed_since:
        more.append(wording.waiting_on(engagement.owner.name, turn.now - contract.owed_since, contract.owner_owes))
    for slip in turn.unit.find(Slip, contract=engagement.id):
        if slip.state in ("asked", "offered"):
            who = engagement.owner.name if slip.state == "asked" else engagement.they
            more.append(wording.cutoff_asked(slip.agreed_on.at, engagement.zones, who))
    checks = turn.unit.find(CheckIn, contract=engagement.id)
    answered = [check for check in checks if not check.open]
    if answered and answered[-1].answered:
        more.append(wording.last_report(answered[-1].report, answered[-1].answered, engagement.zones))
    if any(check.open for check in checks):
        more.append(
            wording.check_in_waits_for_you() if side == "contractor" else wording.check_in_waits(engagement.they)
        )
    differences = turn.unit.find(Difference, contract=engagement.id)
    more += [wording.difference(difference.criterion) for difference in differences if not difference.settled]
    if ahead is not None and ahead.wall.at <= turn.now:
        more.append(wording.DATE_PASSED)
    whose = "owner" if contract.owner_owes else "contractor"
    if side == "owner":
        more.append(wording.owner_owes(contract.owner_owes))
        act = wording.hand_over(contract.owner_owes)
    else:
        more.append(wording.contractor_owes(ahead.label if ahead and ahead.kind == "checkpoint" else ""))
        act = wording.work_on(asked=any(check.open for check in checks), fixes=_fixes(turn, engagement.id))
    return _made(
        engagement,
        side,
        wording.working(engagement.brief_version.short),
        whose,
        until=ahead.wall.at if ahead else None,
        what=ahead.label if ahead else "",
        more=tuple(more),
        act=act,
    )


def _fixes(turn: Turn, contract: str) -> tuple[str, ...]:
    """The criteria that are to be fixed."""
    return next((delivery.fixes for delivery in turn.unit.find(Delivery, contract=contract, state="fixing")), ())


def _delivered(turn: Turn, engagement: Engagement, side: str) -> Situation:
    deliveries = turn.unit.find(Delivery, contract=engagement.id)
    if not deliveries:
        return _made(engagement, side, wording.DELIVERED, "owner")
    last = max(deliveries, key=lambda delivery: delivery.round)
    verdicts = wording.verdicts_open(last.unjudged) if last.unjudged else wording.ALL_JUDGED
    return _made(
        engagement,
        side,
        wording.delivered(engagement.brief_version.short),
        "owner",
        until=last.review_until,
        what=wording.REVIEW_UNTIL,
        more=(verdicts, wording.silence_means(engagement.brief_version.brief.silence)),
        act=wording.judge(last.unjudged, last.fixes),
    )
