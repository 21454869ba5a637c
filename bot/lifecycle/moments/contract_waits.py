"""Who waits for whom around a contract: a pure function over its rows, read by status, home, mornings and cards."""

from collections.abc import Iterator
from datetime import datetime

from bot.lifecycle.contracts.model import MAX_READ_BACKS, Milestone
from bot.lifecycle.contracts.working.silence import OWNER_TOLD
from bot.lifecycle.moments.model import ContractRows, Wait


def contract_waits(rows: ContractRows, now: datetime) -> tuple[Wait, ...]:
    """Everything that waits, what presses most first; `now` is aware."""
    match rows.contract.stage:
        case "reading_back":
            return (*_read_back(rows), *_questions(rows))
        case "signing":
            return tuple(_questions(rows)) or tuple(_signatures(rows))
        case "working":
            return tuple(_working(rows, now))
        case "delivered":
            return (*_judging(rows), *_questions(rows), *_differences(rows))
        case "accepted":
            return tuple(_payment(rows))
    return ()


def _read_back(rows: ContractRows) -> Iterator[Wait]:
    contract = rows.contract
    if contract.ticked and contract.rounds >= MAX_READ_BACKS:
        yield Wait(whose="owner", what="call", until=contract.answer_by)
    elif contract.points and not contract.ticked:
        yield Wait(whose="owner", what="ticks", until=contract.answer_by)
    else:
        yield Wait(whose="contractor", what="read_back", until=contract.answer_by, names=(rows.they,))


def _signatures(rows: ContractRows) -> Iterator[Wait]:
    contract = rows.contract
    for party in contract.unsigned:
        yield Wait(whose=party, what="signature", until=contract.answer_by, names=(rows.they,))


def _questions(rows: ContractRows) -> Iterator[Wait]:
    for question in rows.questions:
        yield Wait(whose=question.whose, what="question", since=question.at, names=(rows.they,), detail=question.text)


def _working(rows: ContractRows, now: datetime) -> Iterator[Wait]:
    contract = rows.contract
    if contract.owner_owes:
        yield Wait(whose="owner", what="hand_over", since=contract.owed_since, detail=contract.owner_owes)
    yield from _told(rows, now)
    for slip in rows.slips:
        if slip.state == "asked":
            yield Wait(whose="owner", what="slip", since=slip.at, names=(rows.they,))
        elif slip.state == "offered":
            yield Wait(whose="contractor", what="offered_date", since=slip.at, names=(rows.they,))
    yield from _questions(rows)
    yield from _differences(rows)
    if not contract.owner_owes:
        yield from _dates(rows, now)


def _told(rows: ContractRows, now: datetime) -> Iterator[Wait]:
    """What the contractor has said and the owner has not answered: that they cannot go on, or are blocked; and their
    silence, from the step on at which the owner hears of it."""
    contract = rows.contract
    if contract.stopped is not None:
        yield Wait(whose="owner", what="stop", since=contract.stopped, names=(rows.they,))
        return
    blocked = contract.blocked_by(rows.checks) if not contract.owner_owes else None  # else that names it
    if blocked is not None:
        yield Wait(whose="owner", what="report", since=blocked.answered, names=(rows.they,), detail=blocked.note)
    if _missed(rows, now):
        return  # then their silence is about that date
    for check in rows.checks:
        if check.open and check.silence >= OWNER_TOLD and contract.unanswered(check.at):
            yield Wait(whose="owner", what="silence", since=check.clock, names=(rows.they,))


def _dates(rows: ContractRows, now: datetime) -> Iterator[Wait]:
    """The next date of the work; one that has passed with nothing delivered is both sides' turn."""
    dates = _open_dates(rows)
    passed = _missed(rows, now)
    ahead = next((row for row in dates if row.wall.at > now), None)
    if passed:
        at = passed[-1].wall.at
        yield Wait(whose="contractor", what="delivery", since=at, until=at, names=(rows.they,))
        if not any(slip.state in ("asked", "offered") for slip in rows.slips):
            yield Wait(whose="owner", what="late_delivery", since=at, names=(rows.they,))
        return
    for check in [check for check in rows.checks if check.open][:1]:
        until = ahead.wall.at if ahead else None
        yield Wait(whose="contractor", what="check_in", since=check.at, until=until, names=(rows.they,))
    date = ahead or (dates[-1] if dates else None)
    yield Wait(
        whose="contractor",
        what="delivery",
        until=date.wall.at if date else None,
        names=(rows.they,),
        detail=date.label if date and date.kind == "checkpoint" else "",
        standing=True,
    )


def _open_dates(rows: ContractRows) -> list[Milestone]:
    return sorted((row for row in rows.milestones if row.state == "open"), key=lambda row: row.wall.at)


def _missed(rows: ContractRows, now: datetime) -> list[Milestone]:
    """The dates that have passed with nothing handed over; none while the clock stands still."""
    if rows.contract.owner_owes:
        return []
    return [row for row in _open_dates(rows) if row.wall.at <= now and _ends(rows, row)]


def _ends(rows: ContractRows, milestone: Milestone) -> bool:
    """Whether something is to be handed over on that date: the cut-off, or the fixes'."""
    return milestone.kind == "cutoff" or any(delivery.state == "fixing" for delivery in rows.deliveries)


def _differences(rows: ContractRows) -> Iterator[Wait]:
    for difference in rows.differences:
        if not difference.settled:
            if not difference.by_owner:
                yield Wait(whose="owner", what="difference", until=difference.until, detail=difference.criterion)
            if not difference.by_contractor:
                yield Wait(whose="contractor", what="difference", until=difference.until, detail=difference.criterion)


def _judging(rows: ContractRows) -> Iterator[Wait]:
    last = max(rows.deliveries, key=lambda row: row.round, default=None)
    if last is None:
        yield Wait(whose="owner", what="verdicts")
    elif last.unjudged:
        detail = ", ".join(last.unjudged)
        yield Wait(whose="owner", what="verdicts", since=last.at, until=last.review_until, detail=detail)
    else:
        what = "fixes" if last.fixes else "acceptance"
        yield Wait(whose="owner", what=what, since=last.at, until=last.review_until)  # type: ignore[arg-type]


def _payment(rows: ContractRows) -> Iterator[Wait]:
    """The owner pays and the contractor says so; once one of them has spoken it is the other's turn."""
    match rows.contract.paid:
        case "not yet":
            yield Wait(whose="owner", what="payment")
        case "said":
            yield Wait(whose="contractor", what="arrival", names=(rows.they,))
        case _:
            yield Wait(whose="contractor", what="payment_word", names=(rows.they,))
            yield Wait(whose="owner", what="payment", quiet=True)
