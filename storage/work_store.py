"""The work table, files and units of work for the worker and the sender: every call one transaction, one thread hop."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from hashlib import sha256
from typing import TypeVar

from sqlalchemy import select, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from bot.engine.events import Address, Delivered, PlatformName, Refused
from bot.engine.places import Place, key
from bot.engine.platforms import PLATFORMS
from bot.engine.ports import Part, Receipt
from bot.engine.store_port import Conflict
from bot.engine.unit_port import Unit
from bot.engine.work import NewRow, Row
from storage import queue
from storage.codec import known_types
from storage.database import Database
from storage.file_types import type_of
from storage.tables.work import work
from storage.unit import SqlUnit

T = TypeVar("T")
Boundary = Callable[[str], None]


class SqlWorkStore:
    """Fits WorkStore and SendStore of the engine. `boundary` is called by name around every commit, for crash tests."""

    def __init__(self, database: Database, *, holder: str = "one") -> None:
        self.database = database
        self.holder = holder
        self.sends: tuple[PlatformName, ...] = PLATFORMS
        self.boundary: Boundary = lambda _: None
        self._turns = asyncio.Lock()
        known_types()  # two of one name stop the start, not the first message

    async def _run(self, name: str, what: Callable[[Session], T]) -> T:
        def inside(session: Session) -> T:
            done = what(session)
            session.flush()
            self.boundary(f"{name}:before-commit")
            return done

        try:
            result = await self.database.run(inside)
        except StaleDataError as error:
            raise Conflict from error
        self.boundary(f"{name}:after-commit")
        return result

    async def _alone(self, name: str, what: Callable[[Session], T]) -> T:
        """Like `_run`, but one after another in the whole deployment: what a turn has looked at cannot change under it.

        Two channels that report "live" in the same instant would otherwise each write "the other is on its way".
        SQLite has one writer anyway, so both databases behave alike; sending and receiving go on side by side.
        """

        def inside(session: Session) -> T:
            queue.await_turn(session)
            return what(session)

        async with self._turns:
            return await self._run(name, inside)

    async def put(self, row: NewRow) -> int | None:
        return await self._run("put", lambda session: SqlUnit(session).work.put(row))

    async def take(self, row: NewRow) -> tuple[int, Row | None] | None:
        def put_and_claim(session: Session) -> tuple[int, Row | None] | None:
            made = SqlUnit(session).work.put(row)
            if made is None:
                return None
            own = queue.claim(session, row.due, holder=self.holder, most=1, only=made)
            return made, own[0] if own else None

        return await self._run("put", put_and_claim)

    async def claim(self, now: datetime, most: int) -> Sequence[Row]:
        return await self._run(
            "claim", lambda session: queue.claim(session, now, holder=self.holder, most=most, sends=self.sends)
        )

    async def turn(self, row: Row, now: datetime, work: Callable[[Unit], T]) -> T:
        def inside(session: Session) -> T:
            done = work(SqlUnit(session))
            queue.finish(session, row, now)
            return done

        return await self._alone("turn", inside)

    async def postpone(self, row: Row, until: datetime, trouble: str, *, counts: bool = True) -> None:
        await self._run("postpone", lambda session: queue.postpone(session, row, until, trouble, counts=counts))

    async def bury(self, row: Row, now: datetime, trouble: str, work: Callable[[Unit], None]) -> None:
        def put_aside(session: Session) -> None:
            queue.finish(session, row, now, f"buried: {trouble}")
            work(SqlUnit(session))

        await self._alone("bury", put_aside)

    async def write(self, name: str, work: Callable[[Unit], T]) -> T:
        return await self._alone(name, lambda session: work(SqlUnit(session)))

    async def look(self, name: str, work: Callable[[Unit], T]) -> T:
        def inside(session: Session) -> T:
            with session.no_autoflush:
                result = work(SqlUnit(session))
            session.expunge_all()
            return result

        return await self._run(name, inside)

    async def keep(self, name: str, type: str, data: bytes, now: datetime) -> str:
        sha = sha256(data).hexdigest()
        kind = type_of(data)
        await self._run("keep", lambda session: SqlUnit(session).keep_file(sha, name, kind, len(data), now, data))
        return sha

    async def next_due(self, now: datetime) -> datetime | None:
        return await self._run("next-due", lambda session: queue.next_due(session, now, self.sends))

    async def unfinished(self, now: datetime) -> int:
        return await self._run("unfinished", lambda session: queue.unfinished(session, now))

    async def place(self, id: str) -> Place:
        return await self._run("place", lambda session: SqlUnit(session).get(Place, id))

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

    async def plan(self, row: Row, parts: Sequence[Part]) -> Row:
        return await self._run("plan", lambda session: queue.plan(session, row, parts))

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
    ) -> None:
        def note(session: Session) -> None:
            queue.receipt(session, row, receipts)
            queue.finish(session, row, now)
            if opens:
                place = SqlUnit(session).get(Place, opens[0])
                place.address, place.where, place.trouble = opens[1], key(opens[1]), ""
                waiting = work.c.done_at.is_(None) & (work.c.lane == f"to:{opens[0]}")
                session.execute(update(work).where(waiting).values(due_at=now))
            if told:
                self._happened(session, f"delivered:{row.key}", told, now)

        await self._run("sent", note)

    async def refused(self, row: Row, now: datetime, event: Refused, *, unopened: str = "") -> None:
        def note(session: Session) -> None:
            queue.finish(session, row, now, f"refused: {event.why} {event.detail}".strip())
            if unopened:
                SqlUnit(session).get(Place, unopened).trouble = event.why
            self._happened(session, f"refused:{row.key}", event, now)

        await self._run("refused", note)

    def _happened(self, session: Session, key: str, event: Delivered | Refused, now: datetime) -> None:
        SqlUnit(session).work.put(NewRow(key=key, kind="event", body=event, due=now))

    async def finish(self, row: Row, now: datetime) -> None:
        await self._run("finish", lambda session: queue.finish(session, row, now))

    async def settle(self, target: int, receipts: Sequence[Receipt]) -> None:
        await self._run("settle", lambda session: queue.shown(session, target, receipts))
