"""What a commit hands on to its process: messages that it wrote, with place and parts, and the next row of a lane."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from bot.engine.places import Place
from bot.engine.ports import Part
from bot.engine.work import Follow, Handing, NewRow, Row, Send
from storage import queue
from storage.unit import SqlUnit


def planned(session: Session, rows: Iterable[Row], hand: Handing) -> list[Row]:
    """The rows with what sending needs to know: a later try must send the same parts."""
    made = []
    for row in rows:
        body = row.body
        if isinstance(body, Send):
            place = SqlUnit(session).get(Place, body.place)
            row = replace(row, place=place)
            parts = _parts(place, body, hand) if row.plan is None else None
            row = queue.plan(session, row, parts) if parts is not None else row
        made.append(row)
    return made


def follow(unit: SqlUnit, row: Row, now: datetime, hand: Handing, *, holder: str, ours: Sequence[str]) -> Follow:
    """What there is to do after this row: what it wrote, as far as it is for one of `ours` (platforms) and may be
    handed on, and the next row of its lane."""
    names = [name for name in ours if name in hand.platforms]
    ids = unit.work.written
    early = queue.claim_these(unit.session, ids, now, holder=holder, names=names) if ids else []
    rows = planned(unit.session, early, hand)
    if len(early) < len(ids):
        unit.work.falls_due(now)
    for new in unit.work.take_kept():
        if new.platform in names:
            handed = _handed(unit, new, hand, holder)
            rows += handed
            if not handed and queue.on_postgres(unit.session):  # what it stands behind may be finished by now
                unit.work.falls_due(now)
        else:
            unit.work.write(new)
            unit.work.falls_due(new.due)
    due = unit.work.due
    if row.platform in hand.platforms:
        following = queue.claim_next(unit.session, row.lane, now, holder=holder)
        rows += planned(unit.session, [following] if following else [], hand)
    elif queue.queue_next(unit.session, row.lane, now):
        due = now
    return Follow(rows=tuple(rows), due=due)


def _handed(unit: SqlUnit, new: NewRow, hand: Handing, holder: str) -> list[Row]:
    """A new row in our hands; nothing if others of its lane come first: whoever finishes them goes on with it."""
    place, plan = None, None
    if isinstance(new.body, Send):
        place = unit.get(Place, new.body.place)
        plan = _parts(place, new.body, hand)
    _, row = queue.take(unit.session, new, holder=holder, plan=plan)
    return [replace(row, place=place)] if row else []


def _parts(place: Place, body: Send, hand: Handing) -> tuple[Part, ...] | None:
    """What the message is on its platform; None if it cannot be made into that: whoever sends it will find out why."""
    try:
        return None if hand.parts is None else tuple(hand.parts(place.platform, body.message))
    except Exception:
        return None
