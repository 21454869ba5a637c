"""Situations of a contract: agreeing, working, delivered, accepted, closed."""

from collections.abc import Iterator
from datetime import datetime

from bot.engine.context import Turn
from bot.engine.messages import Text
from bot.lifecycle.contracts.model import Contract, Milestone, Party
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.moments.contract_waits import contract_waits
from bot.lifecycle.moments.model import ContractRows, Wait, Whose, owed_by, turn_of
from bot.lifecycle.moments.rows import contract_rows
from bot.lifecycle.moments.wait_wording import owed
from bot.lifecycle.status import situation_wording as wording
from bot.lifecycle.status.expected import act_of
from bot.lifecycle.status.situation import Situation


def contract_situation(turn: Turn, contract: Contract, side: Party) -> Situation:
    """The contract as its owner or its contractor must know it; whose turn it is follows from what waits."""
    engagement = engagement_of(turn.unit, contract.id)
    rows = contract_rows(turn, contract)
    waits = contract_waits(rows, turn.now)
    whose = turn_of(waits)
    until, what = _next_date(turn, rows, waits)
    return Situation(
        title=engagement.project.title,
        stage=_stage(engagement),
        turn=_named(engagement, whose, side),
        mine=side in whose,
        until=until,
        until_what=what,
        zones=engagement.zones,
        more=(*_about(turn, engagement, rows, side), *_owes(waits, side, contract)),
        act=act_of(rows, waits, side) if side in whose else (),
        project=engagement.project.id,
        contract=engagement.id,
        live=contract.stage not in ("closed", "ended"),
        waits=waits,
    )


def _named(engagement: Engagement, whose: tuple[Whose, ...], side: Party) -> str:
    if not whose:
        return wording.NOBODY
    if len(whose) > 1:
        return wording.BOTH
    if whose[0] == side:
        return wording.YOU
    return engagement.owner.name if whose[0] == "owner" else engagement.they


def _stage(engagement: Engagement) -> str:
    short = engagement.brief_version.short
    match engagement.contract.stage:
        case "reading_back":
            return wording.READ_BACK
        case "signing":
            return wording.SIGNING
        case "working":
            return wording.working(short)
        case "delivered":
            return wording.delivered(short)
        case "accepted":
            return wording.ACCEPTED
        case "closed":
            return wording.closed(engagement.project.outcome)
        case "ended":
            return wording.ENDED


def _next_date(turn: Turn, rows: ContractRows, waits: tuple[Wait, ...]) -> tuple[datetime | None, str]:
    """The date that matters next, and what it is."""
    if rows.contract.stage == "working":
        ahead = _ahead(turn, rows)
        return (ahead.wall.at, ahead.label) if ahead else (None, "")
    if rows.contract.stage == "delivered":
        until = next((wait.until for wait in waits if wait.until), None)
        return until, wording.REVIEW_UNTIL
    return next((wait.until for wait in waits if wait.until), None), wording.WAITED_FOR_UNTIL


def _ahead(turn: Turn, rows: ContractRows) -> Milestone | None:
    dates = sorted((date for date in rows.milestones if date.state == "open"), key=lambda date: date.wall.at)
    return next((date for date in dates if date.wall.at > turn.now), dates[-1] if dates else None)


def _about(turn: Turn, engagement: Engagement, rows: ContractRows, side: Party) -> Iterator[Text]:
    """What else there is to know, beside whose turn it is."""
    contract = engagement.contract
    if contract.stage == "working":
        yield from _about_work(turn, engagement, rows, side)
    if contract.stage == "delivered" and rows.deliveries:
        last = max(rows.deliveries, key=lambda delivery: delivery.round)
        yield wording.verdicts_open(last.unjudged) if last.unjudged else wording.ALL_JUDGED
        yield wording.silence_means(engagement.brief_version.brief.silence)
    if contract.stage == "accepted":
        yield wording.MONEY.get(contract.paid, wording.MONEY[""])


def _about_work(turn: Turn, engagement: Engagement, rows: ContractRows, side: Party) -> Iterator[Text]:
    contract = engagement.contract
    if contract.owner_owes and contract.owed_since:
        yield wording.waiting_on(engagement.owner.name, turn.now - contract.owed_since, contract.owner_owes)
    for slip in rows.slips:
        if slip.state in ("asked", "offered"):
            who = engagement.owner.name if slip.state == "asked" else engagement.they
            yield wording.cutoff_asked(slip.agreed_on.at, engagement.zones, who)
    answered = [check for check in rows.checks if not check.open]
    if answered and answered[-1].answered:
        yield wording.last_report(answered[-1].report, answered[-1].answered, engagement.zones)
    if any(check.open for check in rows.checks):
        yield wording.check_in_waits_for_you() if side == "contractor" else wording.check_in_waits(engagement.they)
    for difference in rows.differences:
        if not difference.settled:
            yield wording.difference(difference.criterion)
    ahead = _ahead(turn, rows)
    if ahead is not None and ahead.wall.at <= turn.now:
        yield wording.DATE_PASSED


def _owes(waits: tuple[Wait, ...], side: Party, contract: Contract) -> Iterator[Text]:
    """What the reader owes, or that it is nothing."""
    mine = tuple(dict.fromkeys(owed(wait) for wait in owed_by(waits, side)))
    if mine:
        yield wording.owes(mine)
    elif contract.stage not in ("closed", "ended"):
        yield wording.OWES_NOTHING
