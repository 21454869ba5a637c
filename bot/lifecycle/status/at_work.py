"""Situations of a contract: agreeing, working, delivered, accepted, closed."""

from datetime import datetime

from bot.engine.clock import span_in_words
from bot.engine.context import Turn
from bot.engine.messages import Moment, Text
from bot.lifecycle.contracts.model import CheckIn, Contract, Milestone, Slip
from bot.lifecycle.contracts.model.case import Case, case_of
from bot.lifecycle.settlement.model import Delivery, Difference
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
            money = "not paid yet, as the contractor says" if contract.paid else "payment is being asked for"
            whose = "owner" if contract.paid else "contractor"
            return _made(case, side, "accepted", whose, more=((money,),))
        case _:
            outcome = case.project.outcome or "ended"
            return _made(case, side, f"closed: {outcome}" if contract.stage == "closed" else "ended", "", live=False)


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
    names = {"owner": case.owner.name, "contractor": case.they, "": "Nobody", "both": "Both of you"}
    return Situation(
        title=case.project.title,
        stage=stage,
        turn="You" if whose == side else names[whose],
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
        return _made(case, side, "agreeing: “what we agreed” waits for a tap", whose)
    reading = contract.points and not contract.ticked
    return _made(case, side, "agreeing: read-back", "owner" if reading else "contractor")


def _working(turn: Turn, case: Case, side: str) -> Situation:
    contract = case.contract
    dates = sorted(turn.unit.find(Milestone, contract=case.id, state="open"), key=lambda one: one.wall.at)
    ahead = next((one for one in dates if one.wall.at > turn.now), dates[-1] if dates else None)
    more: list[Text] = []
    if contract.owner_owes and contract.owed_since:
        waited = span_in_words(turn.now - contract.owed_since)
        more.append((f"Waiting on {case.owner.name} for {waited}: {contract.owner_owes}. The clock stands still.",))
    for slip in turn.unit.find(Slip, contract=case.id):
        if slip.state in ("asked", "offered"):
            who = case.owner.name if slip.state == "asked" else case.they
            more.append(("Another cut-off is asked for: ", Moment(slip.agreed_on.at, case.zones), f"; {who} answers."))
    checks = turn.unit.find(CheckIn, contract=case.id)
    said = [one for one in checks if not one.open]
    if said and said[-1].answered:
        words = said[-1].report.replace("_", " ")
        more.append(("Last report: ", words, ", ", Moment(said[-1].answered, case.zones), "."))
    if any(one.open for one in checks):
        more.append((f"A check-in waits for {'you' if side == 'contractor' else case.they}.",))
    more += [_difference(one) for one in turn.unit.find(Difference, contract=case.id) if not one.settled]
    late = ahead is not None and ahead.wall.at <= turn.now
    if late:
        more.append(("This date has passed.",))
    whose = "owner" if contract.owner_owes else "contractor"
    owed = contract.owner_owes if side == "owner" else ""
    work = f"the work for {ahead.label}" if ahead is not None and ahead.kind == "checkpoint" else "the delivery"
    more.append((f"You owe: {(owed or 'nothing') if side == 'owner' else work}.",))
    return _made(
        case,
        side,
        f"working, {case.brief_version.short}",
        whose,
        until=ahead.wall.at if ahead else None,
        what=ahead.label if ahead else "",
        more=tuple(more),
    )


def _difference(one: Difference) -> Text:
    return (f"{one.criterion} is seen differently; both have a turn.",)


def _delivered(turn: Turn, case: Case, side: str) -> Situation:
    found = turn.unit.find(Delivery, contract=case.id)
    if not found:
        return _made(case, side, "delivered", "owner")
    last = max(found, key=lambda one: one.round)
    left = [one.criterion for one in last.checks if one.criterion not in last.verdicts]
    more: tuple[Text, ...] = ((f"Verdicts open: {', '.join(left)}.",),) if left else (("All verdicts are in.",),)
    silence = case.brief_version.brief.silence
    return _made(
        case,
        side,
        f"delivered, {case.brief_version.short}",
        "owner",
        until=last.review_until,
        what="review until",
        more=(*more, (f"Silence means: {silence}.",)),
    )
