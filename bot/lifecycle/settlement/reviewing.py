"""Reminding the owner of a review, and what its silence means (F085, C42)."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Remind
from bot.engine.reminders import told_today
from bot.lifecycle import happened
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.settlement import wording
from bot.lifecycle.settlement.commands import RemindReview, ReviewPing
from bot.lifecycle.settlement.model import Delivery


def review_dates(delivery: Delivery, zone: str) -> tuple[tuple[ReviewPing, datetime], ...]:
    """Pings after 2 and 4 days and 3 hours before the end, humane in the owner's zone, and the end itself."""
    until = delivery.review_until
    last = humane(until - timedelta(hours=3), zone, deadline=until)
    after: tuple[tuple[ReviewPing, int], ...] = (("2 days", 2), ("4 days", 4))
    pings = [(ping, humane(delivery.at + timedelta(days=days), zone)) for ping, days in after]
    before = [(ping, at) for ping, at in pings if at < last - timedelta(hours=6)]
    return (*before, ("last", last), ("end", until))


def review_timers(delivery: Delivery, engagement: Engagement) -> Iterator[Effect]:
    until = delivery.review_until.isoformat()
    for ping, due in review_dates(delivery, engagement.owner.zone):
        yield Remind(command=RemindReview(delivery.id, ping, until), due=due, basis=f"{ping}/{until}")


def remind(turn: Turn, cmd: RemindReview) -> Iterator[Effect]:
    """Looks again: settled deliveries, moved ends and overtaken pings are left alone (C34)."""
    delivery = turn.unit.get(Delivery, cmd.delivery)
    engagement = engagement_of(turn.unit, delivery.contract)
    dates = review_dates(delivery, engagement.owner.zone)
    mine = dict(dates).get(cmd.ping)
    if delivery.state != "open" or mine is None or cmd.until != delivery.review_until.isoformat():
        return
    if any(mine < due <= turn.now for _, due in dates):
        return
    card = f"review:{delivery.id}"
    if cmd.ping != "end" and told_today(turn, card, engagement.owner.zone):
        return
    yield Record(project=engagement.project.id, what=happened.review_reminder(cmd.ping), detail={})
    if cmd.ping == "end":
        if not told_today(turn, card, engagement.owner.zone):  # the last reminder has told when it ends and what then
            buttons = wording.verdict_buttons(delivery, engagement.brief_version.brief.criteria)
            yield tell(engagement, "owner", wording.review_over(engagement).offering(*buttons), card=card)
        yield tell(engagement, "contractor", wording.review_over(engagement))
        return
    yield tell(engagement, "owner", wording.review_ping(engagement, delivery), card=card)
