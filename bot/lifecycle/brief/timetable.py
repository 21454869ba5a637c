"""The timetable, computed backwards from the cut-off alone (S22; PRODUCT 0: timetable)."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from bot.lifecycle.brief import timetable_wording as wording
from bot.reading.values import Wall

APPLY_SHARE = 0.16
LEAST_DAYS_TO_APPLY = 3
MOST_CHECKPOINTS = 8
DATES = {
    wording.AD_CLOSES: "closes",
    wording.DECISION: "decides",
    wording.OFFER_UNTIL: "offer_until",
    wording.START: "starts",
    wording.CUTOFF: "cutoff",
    wording.REVIEW_UNTIL: "review_until",
}
"""Every date that can be moved by hand, by its name: the field that holds it. Checkpoints come before the cut-off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timetable:
    """Wall times in the owner's zone, in order; `tight` if people get less than three days to apply."""

    closes: Wall
    decides: Wall
    offer_until: Wall
    starts: Wall
    checkpoints: tuple[Wall, ...]
    cutoff: Wall
    review_until: Wall
    tight: bool = False

    def rows(self) -> tuple[tuple[str, Wall], ...]:
        """Every date with its name, in order."""
        rows = [(name, getattr(self, field)) for name, field in DATES.items()]
        before = list(DATES).index(wording.CUTOFF)
        checkpoints = [(wording.checkpoint(number), wall) for number, wall in enumerate(self.checkpoints, 1)]
        return (*rows[:before], *checkpoints, *rows[before:])

    @property
    def review_days(self) -> int:
        """Days from the cut-off to the end of the review."""
        return (self.review_until.local.date() - self.cutoff.local.date()).days

    def with_cutoff(self, cutoff: Wall, review_days: int) -> "Timetable":
        """Only the cut-off and what follows it move; for a slip that both agreed to."""
        review = Wall(cutoff.local + timedelta(days=review_days), cutoff.zone)
        return replace(self, cutoff=cutoff, review_until=review)

    def with_start(self, starts: Wall) -> "Timetable":
        """Only the start and the checkpoints move; what lies before it has been."""
        return replace(self, starts=starts, checkpoints=_checkpoints(starts.local, self.cutoff))

    def with_date(self, name: str, wall: Wall) -> "Timetable":
        """One date moved by hand; a new start brings new checkpoints. ValueError if the dates would no longer be in
        order."""
        field = DATES[name]
        made = replace(self, **{field: wall})  # type: ignore[arg-type]
        if field == "starts":
            made = replace(made, checkpoints=_checkpoints(wall.local, self.cutoff))
        instants = [row.at for label, row in made.rows() if not label.startswith(wording.CHECKPOINT)]
        if any(later <= earlier for earlier, later in pairwise(instants)):
            raise ValueError(f"{name} would be out of order")
        return made


def moved(table: Timetable, field: str, wall: Wall) -> Timetable | None:
    """The timetable with one date moved, and with it, by as much, those that would not come after it any more; None
    where what is left would not be in order."""
    order = ("closes", "decides", "offer_until", "starts")
    made = replace(table, **{field: wall})  # type: ignore[arg-type]
    if field == "cutoff":
        made = table.with_cutoff(wall, table.review_days)
    else:
        by, before = wall.local - getattr(table, field).local, wall
        for later in order[order.index(field) + 1 :]:
            if getattr(made, later).at <= before.at:
                made = replace(made, **{later: Wall(getattr(table, later).local + by, wall.zone)})  # type: ignore[arg-type]
            before = getattr(made, later)
    if made.starts != table.starts or made.cutoff != table.cutoff:
        made = replace(made, checkpoints=_checkpoints(made.starts.local, made.cutoff))
    instants = [row.at for label, row in made.rows() if not label.startswith(wording.CHECKPOINT)]
    return made if all(earlier < later for earlier, later in pairwise(instants)) else None


def days_to_apply(closes: Wall, now: datetime) -> int:
    """Calendar days from `now` (aware) to the ad's end, in the owner's zone."""
    return (closes.local.date() - now.astimezone(ZoneInfo(closes.zone)).date()).days


def _weekday(day: date) -> date:
    """That day, or the Monday after a weekend."""
    return day + timedelta(days=(7 - day.weekday()) % 7) if day.weekday() > 4 else day


def timetable(cutoff: Wall, now: datetime, *, review_days: int = 5) -> Timetable:
    """Ad closes < decision < offer expiry < start < checkpoints < cut-off < review end; `now` is aware.

    A sixth of the time to apply (3 to 10 days), as much to decide (1 to 5), three days for the offer, a start on a
    working day. A cut-off within about two weeks leaves less of each, and the result says that it is tight.
    """
    zone = cutoff.zone
    today = now.astimezone(ZoneInfo(zone)).date()
    days = (cutoff.local.date() - today).days
    if days < 6:
        return _hurried(cutoff, now, review_days)
    apply = min(10, max(LEAST_DAYS_TO_APPLY, round(days * APPLY_SHARE))) if days >= 10 else max(1, days // 4)
    decide = min(5, max(1, round(days * APPLY_SHARE)))
    offer = min(3, max(1, days // 8))
    closes = today + timedelta(days=apply)
    decides = closes + timedelta(days=decide)
    offer_until = decides + timedelta(days=offer)
    starts = offer_until + timedelta(days=1)
    if days >= 14:
        starts = _weekday(starts)
    begin = datetime.combine(starts, time(9))
    return Timetable(
        closes=Wall(datetime.combine(closes, time(18)), zone),
        decides=Wall(datetime.combine(decides, time(12)), zone),
        offer_until=Wall(datetime.combine(offer_until, time(12)), zone),
        starts=Wall(begin, zone),
        checkpoints=_checkpoints(begin, cutoff),
        cutoff=cutoff,
        review_until=Wall(cutoff.local + timedelta(days=review_days), zone),
        tight=apply < LEAST_DAYS_TO_APPLY,
    )


def _hurried(cutoff: Wall, now: datetime, review_days: int) -> Timetable:
    """A few days in all: shares of the hours there are, on the hour if there is a day or more."""
    start = Wall.of(now, cutoff.zone).local
    whole = cutoff.local - start

    def part(share: float) -> Wall:
        at = start + whole * share
        minute = 0 if whole >= timedelta(days=1) else at.minute
        return Wall(at.replace(minute=minute, second=0, microsecond=0), cutoff.zone)

    return Timetable(
        closes=part(0.25),
        decides=part(0.35),
        offer_until=part(0.45),
        starts=part(0.5),
        checkpoints=(part(0.75),),
        cutoff=cutoff,
        review_until=Wall(cutoff.local + timedelta(days=review_days), cutoff.zone),
        tight=True,
    )


def _checkpoints(begin: datetime, cutoff: Wall) -> tuple[Wall, ...]:
    """The middle of short work; the end of each working week of longer work, at most eight, evenly spread."""
    days = (cutoff.local.date() - begin.date()).days
    if days < 2:
        return ()
    if days <= 7:
        middle = datetime.combine((begin + timedelta(days=days / 2)).date(), time(18))
        return (Wall(middle, cutoff.zone),) if middle < cutoff.local else ()
    fridays = []
    day = begin.date() + timedelta(days=(4 - begin.weekday()) % 7)
    if (day - begin.date()).days < 2:
        day += timedelta(days=7)
    while day < cutoff.local.date():
        fridays.append(Wall(datetime.combine(day, time(18)), cutoff.zone))
        day += timedelta(days=7)
    return tuple(fridays[:: -(-len(fridays) // MOST_CHECKPOINTS) or 1])
