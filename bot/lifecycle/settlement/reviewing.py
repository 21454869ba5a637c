"""Reminding the owner of a review, and what its silence means (F085, C42)."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Remind, Tell
from bot.engine.events import CameDue
from bot.lifecycle.contracts.model.case import Case, case_of
from bot.lifecycle.settlement import wording
from bot.lifecycle.settlement.model import Delivery


def review_dates(delivery: Delivery, zone: str) -> tuple[tuple[str, datetime], ...]:
    """Pings after 2 and 4 days and 3 hours before the end, humane in the owner's zone, and the end itself."""
    until = delivery.review_until
    last = humane(until - timedelta(hours=3), zone, deadline=until)
    pings = [(f"{days} days", humane(delivery.at + timedelta(days=days), zone)) for days in (2, 4)]
    before = [(name, at) for name, at in pings if at < last - timedelta(hours=6)]
    return (*before, ("last", last), ("end", until))


def review_timers(delivery: Delivery, case: Case) -> Iterator[Effect]:
    for name, due in review_dates(delivery, case.owner.zone):
        yield Remind(kind="review", subject=delivery.id, due=due, basis=f"{name}/{delivery.review_until.isoformat()}")


def remind(turn: Turn, event: CameDue) -> Iterator[Effect]:
    """Looks again: settled deliveries, moved ends and overtaken pings are left alone (C34)."""
    delivery = turn.unit.get(Delivery, event.subject)
    case = case_of(turn.unit, delivery.contract)
    name, _, until = event.basis.partition("/")
    dates = review_dates(delivery, case.owner.zone)
    mine = dict(dates).get(name)
    if delivery.state != "open" or mine is None or until != delivery.review_until.isoformat():
        return
    if any(mine < due <= turn.now for _, due in dates):
        return
    yield Record(project=case.project.id, what=f"review reminder: {name}", detail={})
    if name == "end":
        yield Tell(person=case.owner.id, message=wording.review_over(case), on="slack")
        yield Tell(person=case.contractor.id, message=wording.review_over(case), on=case.contract.platform)
        return
    left = tuple(one.criterion for one in delivery.checks if one.criterion not in delivery.verdicts)
    yield Tell(person=case.owner.id, message=wording.review_ping(case, delivery, left), on="slack")
