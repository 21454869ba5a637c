"""Reminding the owner of a review, and what its silence means (F085, C42)."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Remind
from bot.engine.reminders import told_today
from bot.lifecycle import happened
from bot.lifecycle.contracts.model import PARTIES
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.contracts.telling import tell
from bot.lifecycle.settlement import wording
from bot.lifecycle.settlement.commands import RemindReview, ReviewPing, TellReviewOver
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
        yield from _over(turn, engagement, delivery, cmd)
        return
    yield tell(engagement, "owner", wording.review_ping(engagement, delivery), card=card)


def _over(turn: Turn, engagement: Engagement, delivery: Delivery, cmd: RemindReview) -> Iterator[Effect]:
    """The review has ended: both hear it, each in their waking hours, whatever was said before it (X82)."""
    for party in PARTIES:
        due = humane(turn.now, engagement.zone_of(party))
        yield Remind(command=TellReviewOver(delivery.id, party, cmd.until), due=due, basis=f"{party}/{cmd.until}")


def tell_over(turn: Turn, cmd: TellReviewOver) -> Iterator[Effect]:
    """One side hears that nothing was decided, what that means, and whose turn it is."""
    delivery = turn.unit.get(Delivery, cmd.delivery)
    engagement = engagement_of(turn.unit, delivery.contract)
    if delivery.state != "open" or cmd.until != delivery.review_until.isoformat():
        return
    better = humane(turn.now, engagement.zone_of(cmd.to))
    if better > turn.now:
        yield Remind(command=cmd, due=better, basis=f"{cmd.to}/{cmd.until}|{better.isoformat()}")
        return
    message = wording.review_over(engagement)
    if cmd.to == "owner":
        buttons = wording.verdict_buttons(delivery, engagement.brief_version.brief.criteria)
        message = message.offering(*buttons)
    yield tell(engagement, cmd.to, message, card=f"review:{delivery.id}" if cmd.to == "owner" else "")
