"""The worker's and the sender's side of storage: every call one transaction, one thread hop."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from typing import TypeVar

from sqlalchemy import select, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from bot.engine import pressing, wording
from bot.engine.clock import Ids
from bot.engine.context import Turn
from bot.engine.effects import Reply, ShowForm, Tell
from bot.engine.events import Address, CameDue, Delivered, Event, PlatformName, Refused, Submitted, is_event
from bot.engine.messages import Message
from bot.engine.people import Identity, Person
from bot.engine.places import Place, key
from bot.engine.ports import Part, Receipt, Seen
from bot.engine.registry import Registry
from bot.engine.store_port import Conflict
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
    """Fits worker.WorkStore and sender.SendStore. `boundary` is called by name around every commit, for crash tests."""

    def __init__(self, database: Database, registry: Registry, ids: Ids, *, holder: str = "one") -> None:
        self.database = database
        self.registry = registry
        self.ids = ids
        self.holder = holder
        self.sends: tuple[str, ...] = ("slack", "discord")
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

    async def turn(self, row: Row, now: datetime, *, live: bool) -> tuple[Reply | ShowForm, ...]:
        def run(session: Session) -> tuple[Reply | ShowForm, ...]:
            if not is_event(row.body):
                raise TypeError(f"this row cannot be read any more: {row.body!r:.200}")
            turn = Turn(SqlUnit(session), self.registry, now, self.ids, row.body, live=live)
            turn.run()
            queue.finish(session, row, now)
            return tuple(turn.replies)

        return await self._alone("turn", run)

    async def postpone(self, row: Row, until: datetime, trouble: str, *, counts: bool = True) -> None:
        await self._run("postpone", lambda session: queue.postpone(session, row, until, trouble, counts=counts))

    async def bury(self, row: Row, now: datetime, trouble: str) -> None:
        def put_aside(session: Session) -> None:
            queue.finish(session, row, now, f"buried: {trouble}")
            if isinstance(row.body, Event):
                unit = SqlUnit(session)
                for identity in unit.find(Identity, id=str(row.body.who)):
                    turn = Turn(unit, self.registry, now, self.ids, row.body, live=False)
                    turn.perform((Tell(person=identity.person, message=wording.failed(), on=identity.platform),))

        await self._alone("bury", put_aside)

    async def otherwise(self, event: Event, replies: Sequence[Reply | ShowForm], now: datetime) -> None:
        def say(session: Session) -> None:
            unit = SqlUnit(session)
            turn = Turn(unit, self.registry, now, self.ids, event, live=False)
            for identity in unit.find(Identity, id=str(event.who)):
                for one in replies:
                    message = one.message if isinstance(one, Reply) else one.otherwise
                    turn.perform((Tell(person=identity.person, message=message, on=identity.platform),))

        await self._alone("otherwise", say)

    async def tell_admins(self, message: Message, besides: PlatformName, now: datetime) -> None:
        """Tell every admin who has an account on another platform than `besides`, which is in trouble."""

        def say(session: Session) -> None:
            happened = CameDue(at=now, kind="trouble", subject=besides)
            unit = SqlUnit(session)
            turn = Turn(unit, self.registry, now, self.ids, happened, live=False)
            for person in unit.find(Person):
                if "admin" in person.rights:
                    for one in unit.find(Identity, person=person.id):
                        if one.platform != besides:
                            turn.perform((Tell(person=person.id, message=message, on=one.platform),))

        await self._alone("tell-admins", say)

    async def check(self, submitted: Submitted, now: datetime) -> Mapping[str, str]:
        def look(session: Session) -> Mapping[str, str]:
            turn = Turn(SqlUnit(session), self.registry, now, self.ids, submitted, live=False)
            found = turn.unit.find(Identity, id=str(submitted.who))
            if found:
                turn.who, turn.account = turn.unit.get(Person, found[0].person), submitted.who
            errors = pressing.check(turn, submitted)
            session.expunge_all()
            if errors:
                pressing.keep_draft(turn, submitted)
            return errors

        return await self._alone("check", look)

    async def known(self, event: Event, now: datetime) -> bool:
        return await self._run("known", lambda session: bool(SqlUnit(session).find(Identity, id=str(event.who))))

    async def keep(self, name: str, type: str, data: bytes, now: datetime) -> str:
        sha = sha256(data).hexdigest()
        kind = type_of(data)
        await self._run("keep", lambda session: SqlUnit(session).keep_file(sha, name, kind, len(data), now, data))
        return sha

    async def conversations(self, platform: PlatformName) -> Sequence[Seen]:
        def look(session: Session) -> Sequence[Seen]:
            unit = SqlUnit(session)
            return [
                Seen(place.address, identity.as_account, place.seen)
                for place in unit.find(Place, platform=platform, purpose="dm")
                if place.address is not None
                for identity in unit.find(Identity, id=f"{platform}:{place.subject}")
            ]

        return await self._run("conversations", look)

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
            found = session.execute(select(work).where(work.c.id == id)).one_or_none()
            return queue.as_row(found) if found else None

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
