"""The work table, files and units of work for the worker and the sender: every call one transaction, one thread hop."""

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from typing import TypeVar

from sqlalchemy import select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from bot.engine.events import Address, Delivered, PlatformName, Refused
from bot.engine.places import Place, key
from bot.engine.platforms import PLATFORMS
from bot.engine.ports import Receipt
from bot.engine.store_port import Conflict, Rooms
from bot.engine.unit_port import Unit
from bot.engine.work import NOTHING, Follow, Handing, NewRow, Row
from storage import queue
from storage.codec import known_types
from storage.database import Database, is_conflict
from storage.file_types import type_of
from storage.gate import Gate
from storage.handing import follow, planned
from storage.queue import EVENTS
from storage.tables.work import work
from storage.unit import SqlUnit

T = TypeVar("T")
Boundary = Callable[[str], None]
RERUNS = 20
"""How often a transaction that met another one runs again at once, before its row goes back to the table."""


class SqlWorkStore:
    """Fits WorkStore and SendStore of the engine. `boundary` is called by name around every commit, for crash tests."""

    def __init__(self, database: Database, *, holder: str = "one") -> None:
        self.database = database
        self.holder = holder
        self.sends: tuple[PlatformName, ...] = PLATFORMS
        self.boundary: Boundary = lambda _: None
        self._gate = Gate()
        known_types()  # two of one name stop the start, not the first message

    async def _run(self, name: str, what: Callable[[Session], T], *, serial: bool = False) -> T:
        """One transaction; with `serial` as if no other went on beside it. One that met another runs again, with none
        of this process beside it: else sixteen people's turns would keep one another from ending."""

        def inside(session: Session) -> T:
            done = what(session)
            session.flush()
            self.boundary(f"{name}:before-commit")
            return done

        gate = self._gate.side_by_side if serial else nullcontext
        for _ in range(RERUNS):
            try:
                async with gate():
                    result = await self.database.run(inside, serial=serial)
            except StaleDataError as error:
                raise Conflict from error
            except DBAPIError as error:
                if not is_conflict(error):
                    raise
                gate = self._gate.alone if serial else nullcontext
                continue
            self.boundary(f"{name}:after-commit")
            return result
        raise Conflict

    async def put(self, row: NewRow) -> int | None:
        return await self._run("put", lambda session: SqlUnit(session).work.put(row))

    async def take(self, row: NewRow) -> tuple[int, Row | None] | None:
        made, own = await self._run("put", lambda session: queue.take(session, row, holder=self.holder))
        if made is None:
            return None
        if own is None and not self.database.is_sqlite:
            own = next(iter(await self._head(row.lane, row.due, NOTHING)), None)
        return made, own

    async def _head(self, lane: str, now: datetime, hand: Handing) -> list[Row]:
        """The head of a lane, looked for once more after a commit. On PostgreSQL whoever puts a row may still see the
        one before it open while whoever finishes that one does not see the new one yet: the later of the two finds it
        here."""

        def inside(session: Session) -> list[Row]:
            head = queue.claim_next(session, lane, now, holder=self.holder)
            return planned(session, [head] if head else [], hand)

        return await self._run("head", inside)

    async def _with_head(self, follow: Follow, row: Row, now: datetime, hand: Handing) -> Follow:
        if self.database.is_sqlite or not row.lane or any(handed.lane == row.lane for handed in follow.rows):
            return follow
        if row.platform not in hand.platforms:
            return replace(follow, due=now)
        return replace(follow, rows=(*follow.rows, *await self._head(row.lane, now, hand)))

    async def claim(self, now: datetime, rooms: Rooms, hand: Handing = NOTHING) -> Sequence[Row]:
        def inside(session: Session) -> list[Row]:
            rows = queue.claim(session, now, holder=self.holder, rooms=self._may_take(rooms))
            return planned(session, rows, hand)

        return await self._run("claim", inside)

    def _may_take(self, rooms: Rooms) -> Rooms:
        """Without the messages of platforms that another process sends to."""
        ours = {tuple(name for name in names if name == EVENTS or name in self.sends): n for names, n in rooms.items()}
        return {names: most for names, most in ours.items() if names and most > 0}

    async def turn(
        self, row: Row, now: datetime, work: Callable[[Unit], T], hand: Handing = NOTHING
    ) -> tuple[T, Follow]:
        def inside(session: Session) -> tuple[T, Follow]:
            unit = SqlUnit(session, keeps=bool(hand.platforms))
            done = work(unit)
            session.flush()
            queue.finish(session, row, now)
            return done, self._follow(unit, row, now, hand)

        done, follow = await self._run("turn", inside, serial=True)
        return done, await self._with_head(follow, row, now, hand)

    def _follow(self, unit: SqlUnit, row: Row, now: datetime, hand: Handing) -> Follow:
        return follow(unit, row, now, hand, holder=self.holder, ours=(EVENTS, *self.sends))

    async def postpone(self, row: Row, until: datetime, trouble: str, *, counts: bool = True) -> None:
        await self._run("postpone", lambda session: queue.postpone(session, row, until, trouble, counts=counts))

    async def bury(self, row: Row, now: datetime, trouble: str, work: Callable[[Unit], None]) -> None:
        def put_aside(session: Session) -> None:
            queue.finish(session, row, now, f"buried: {trouble}")
            queue.queue_next(session, row.lane, now)
            work(SqlUnit(session))

        await self._run("bury", put_aside, serial=True)

    async def write(self, name: str, work: Callable[[Unit], T]) -> T:
        return await self._run(name, lambda session: work(SqlUnit(session)), serial=True)

    async def look(self, name: str, work: Callable[[Unit], T]) -> T:
        def inside(session: Session) -> T:
            kept_nothing = session.begin_nested()
            result = work(SqlUnit(session))
            kept_nothing.rollback()
            return result

        return await self._run(name, inside)

    async def keep(self, name: str, type: str, data: bytes, now: datetime) -> str:
        sha = sha256(data).hexdigest()
        kind = type_of(data)
        await self._run("keep", lambda session: SqlUnit(session).keep_file(sha, name, kind, len(data), now, data))
        return sha

    async def next_due(self, now: datetime, rooms: Rooms | None = None) -> datetime | None:
        asked = self._may_take(rooms if rooms is not None else {queue.EVERY: 1})
        names = [name for room in asked for name in room]
        return await self._run("next-due", lambda session: queue.next_due(session, names))

    async def unfinished(self, now: datetime) -> int:
        return await self._run("unfinished", lambda session: queue.unfinished(session, now))

    async def prune(self, now: datetime, after: int = 0) -> int | None:
        return await self._run("prune", lambda session: queue.prune(session, now, after))

    async def opened(self, id: str, address: Address) -> None:
        def note(session: Session) -> None:
            place = SqlUnit(session).get(Place, id)
            place.address, place.where = address, key(address)

        await self._run("opened", note)

    async def row(self, id: int) -> Row | None:
        def look(session: Session) -> Row | None:
            columns = session.execute(select(work).where(work.c.id == id)).one_or_none()
            return queue.as_row(columns) if columns else None

        return await self._run("row", look)

    async def receipts(self, row: Row, receipts: Sequence[Receipt]) -> Row:
        return await self._run("receipt", lambda session: queue.receipt(session, row, receipts))

    async def sent(
        self,
        row: Row,
        receipts: Sequence[Receipt],
        now: datetime,
        *,
        opens: tuple[str, Address] | None,
        told: Delivered | None,
        hand: Handing = NOTHING,
    ) -> Follow:
        def note(session: Session) -> Follow:
            unit = SqlUnit(session, keeps=bool(hand.platforms))
            queue.sent(session, row, receipts, now)
            if opens:
                place = unit.get(Place, opens[0])
                place.address, place.where, place.trouble = opens[1], key(opens[1]), ""
                waiting = work.c.done_at.is_(None) & (work.c.lane == f"to:{opens[0]}")
                session.execute(update(work).where(waiting).values(due_at=now))
                unit.work.falls_due(now)
            if told:
                unit.work.put(NewRow(key=f"delivered:{row.key}", kind="event", body=told, due=now))
            return self._follow(unit, row, now, hand)

        return await self._with_head(await self._run("sent", note), row, now, hand)

    async def refused(
        self, row: Row, now: datetime, event: Refused, *, unopened: str = "", hand: Handing = NOTHING
    ) -> Follow:
        def note(session: Session) -> Follow:
            unit = SqlUnit(session, keeps=bool(hand.platforms))
            queue.finish(session, row, now, f"refused: {event.why} {event.detail}".strip())
            if unopened:
                unit.get(Place, unopened).trouble = event.why
            unit.work.put(NewRow(key=f"refused:{row.key}", kind="event", body=event, due=now))
            return self._follow(unit, row, now, hand)

        return await self._with_head(await self._run("refused", note), row, now, hand)

    async def finish(
        self, row: Row, now: datetime, hand: Handing = NOTHING, *, shown: tuple[int, Sequence[Receipt]] | None = None
    ) -> Follow:
        def note(session: Session) -> Follow:
            queue.finish(session, row, now)
            if shown is not None:
                queue.shown(session, *shown)
            return self._follow(SqlUnit(session), row, now, hand)

        return await self._with_head(await self._run("finish", note), row, now, hand)

    async def settle(self, target: int, receipts: Sequence[Receipt]) -> None:
        await self._run("settle", lambda session: queue.shown(session, target, receipts))
