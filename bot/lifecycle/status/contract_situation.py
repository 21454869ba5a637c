"""Situations of a contract: agreeing, working, delivered, accepted, closed."""

from datetime import datetime

from bot.engine.context import Turn
from bot.engine.messages import Text
from bot.lifecycle.contracts.model import CheckIn, Contract, Milestone, Slip
from bot.lifecycle.contracts.model.case import Case, case_of
from bot.lifecycle.settlement.model import Delivery, Difference
from bot.lifecycle.status import situation_wording as wording
from bot.lifecycle.status.situation import Situation


def contract_situation(turn: Turn, contract: Contract, side: str) -> Situation:
    """The contract as its owner or its contractor must know it."""
    case = case_of(turn.unit, contract.id)
    match contract.stage:
        case "reading_back" | "signing":
            return _agreeing(case, side)
        case "working":
            return _working(turn, case, side)
        case "delivered":
            return _delivered(turn, case, side)
        case "accepted":
            money = wording.NOT_PAID if contract.paid else wording.ASKING_PAID
            whose = "owner" if contract.paid else "contractor"
            return _made(case, side, wording.ACCEPTED, whose, more=(money,))
        case "closed":
            return _made(case, side, wording.closed(case.project.outcome), "", live=False)
        case _:
            return _made(case, side, wording.ENDED, "", live=False)


def _made(
    case: Case,
    side: str,
    stage: str,
    whose: str,
    *,
    until: datetime | None = None,
    what: str = "",
    more: tuple[Text, ...] = (),
    live: bool = True,
) -> Situation:
    names = {"owner": case.owner.name, "contractor": case.they, "": wording.NOBODY, "both": wording.BOTH}
    return Situation(
        title=case.project.title,
        stage=stage,
        turn=wording.YOU if whose == side else names[whose],
        mine=whose in (side, "both"),
        until=until,
        until_what=what,
        zones=case.zones,
        more=more,
        project=case.project.id,
        contract=case.id,
        live=live,
    )


def _agreeing(case: Case, side: str) -> Situation:
    contract = case.contract
    if contract.stage == "signing":
        missing = "owner" if not contract.signed_owner else "contractor"
        whose = "both" if not contract.signed_owner and not contract.signed_contractor else missing
        return _made(case, side, wording.SIGNING, whose)
    reading = contract.points and not contract.ticked
    return _made(case, side, wording.READ_BACK, "owner" if reading else "contractor")


def _working(turn: Turn, case: Case, side: str) -> Situation:
    contract = case.contract
    dates = sorted(turn.unit.find(Milestone, contract=case.id, state="open"), key=lambda date: date.wall.at)
    ahead = next((date for date in dates if date.wall.at > turn.now), dates[-1] if dates else None)
    more: list[Text] = []
    if contract.owner_owes and contract.owed_since:
        more.append(wording.waiting_on(case.owner.name, turn.now - contract.owed_since, contract.owner_owes))
    for slip in turn.unit.find(Slip, contract=case.id):
        if slip.state in ("asked", "offered"):
            who = case.owner.name if slip.state == "asked" else case.they
            more.append(wording.cutoff_asked(slip.agreed_on.at, case.zones, who))
    checks = turn.unit.find(CheckIn, contract=case.id)
    answered = [check for check in checks if not check.open]
    if answered and answered[-1].answered:
        more.append(wording.last_report(answered[-1].report, answered[-1].answered, case.zones))
    if any(check.open for check in checks):
        more.append(wording.check_in_waits_for_you() if side == "contractor" else wording.check_in_waits(case.they))
    differences = turn.unit.find(Difference, contract=case.id)
    more += [wording.difference(difference.criterion) for difference in differences if not difference.settled]
    if ahead is not None and ahead.wall.at <= turn.now:
        more.append(wording.DATE_PASSED)
    whose = "owner" if contract.owner_owes else "contractor"
    if side == "owner":
        more.append(wording.owner_owes(contract.owner_owes))
    else:
        more.append(wording.contractor_owes(ahead.label if ahead and ahead.kind == "checkpoint" else ""))
    return _made(
        case,
        side,
        wording.working(case.brief_version.short),
        whose,
        until=ahead.wall.at if ahead else None,
        what=ahead.label if ahead else "",
        more=tuple(more),
    )


def _delivered(turn: Turn, case: Case, side: str) -> Situation:
    deliveries = turn.unit.find(Delivery, contract=case.id)
    if not deliveries:
        return _made(case, side, wording.DELIVERED, "owner")
    last = max(deliveries, key=lambda delivery: delivery.round)
    verdicts = wording.verdicts_open(last.unjudged) if last.unjudged else wording.ALL_JUDGED
    return _made(
        case,
        side,
        wording.delivered(case.brief_version.short),
        "owner",
        until=last.review_until,
        what=wording.REVIEW_UNTIL,
        more=(verdicts, wording.silence_means(case.brief_version.brief.silence)),
    )
