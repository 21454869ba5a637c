"""Delivering one message row: open its place, send its parts once each, or learn that it cannot be."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from bot.engine.clock import Clock
from bot.engine.events import Account, Address, Delivered, PlatformName, Refused
from bot.engine.messages import Message
from bot.engine.places import Place
from bot.engine.ports import Part, Platform, Receipt, RefusedByPlatform, RetryLater
from bot.engine.work import Change, ChangeReply, Home, Remove, Row, Send

PLACE_NOT_OPEN = 0.5
NO_TOKEN = 300.0
"""Seconds between tries while an admin has to put in a new token; nothing is lost meanwhile (X19)."""


class SendStore(Protocol):
    """What delivering needs of storage: each call is one transaction in a worker thread."""

    async def place(self, id: str) -> Place:
        """The place by its id. Raises Unknown."""
        ...

    async def opened(self, id: str, address: Address) -> None:
        """Note where a place is, now that it is open."""
        ...

    async def row(self, id: int) -> Row | None:
        """The row with this number, or None if it was erased."""
        ...

    async def plan(self, row: Row, parts: Sequence[Part]) -> Row:
        """Keep the rendered parts, so that a later try sends the same ones. Raises Fenced."""
        ...

    async def receipts(self, row: Row, receipts: Sequence[Receipt]) -> Row:
        """Keep the proof of the parts that have arrived so far. Raises Fenced."""
        ...

    async def sent(
        self,
        row: Row,
        receipts: Sequence[Receipt],
        now: datetime,
        *,
        opens: tuple[str, Address] | None,
        told: Delivered | None,
    ) -> None:
        """Finish a sent row: its receipts, the place it opened, the event it was asked for."""
        ...

    async def refused(self, row: Row, now: datetime, event: Refused, *, unopened: str = "") -> None:
        """Finish a row that will never be sent, and say so as an event; the place it was to open stays shut."""
        ...

    async def finish(self, row: Row, now: datetime) -> None:
        """The row has had its effect. Raises Fenced."""
        ...

    async def settle(self, target: int, receipts: Sequence[Receipt]) -> None:
        """The parts of a sent row that are shown now."""
        ...


class Sender:
    """Hands message rows to the platforms."""

    def __init__(self, store: SendStore, clock: Clock, platforms: Mapping[PlatformName, Platform]) -> None:
        self.store = store
        self.clock = clock
        self.platforms = platforms

    async def deliver(self, row: Row) -> None:
        """Do what the row says, once. RetryLater and unknown exceptions go to the worker."""
        match row.body:
            case Send():
                await self._send(row, row.body)
            case Change():
                await self._change(row, row.body.target, row.body)
            case Remove():
                await self._change(row, row.body.target, None)
            case ChangeReply():
                await self.platforms[row.body.platform].change_reply(row.body.card, row.body.message)
                await self.store.finish(row, self.clock.now())
            case Home():
                with suppress(RefusedByPlatform):
                    await self.platforms[row.body.account.platform].home(row.body.account, row.body.cards)
                await self.store.finish(row, self.clock.now())
            case _:
                raise TypeError(f"this row cannot be read any more: {row.body!r:.200}")

    async def _send(self, row: Row, body: Send) -> None:
        place = await self.store.place(body.place)
        platform = self.platforms[place.platform]
        try:
            address = await self._address(place, platform)
            if body.thread:
                address = replace(address, thread=body.thread)
            if row.plan is None:
                row = await self.store.plan(row, _rendered(platform, body.message))
            receipts = list(row.receipts)
            plan, proved = row.plan or (), len(row.receipts)
            for number, part in enumerate(plan[proved:], proved):
                again = row.claimed_before is not None and number == proved
                nonce = f"{row.key}.{number}"[-25:]
                began = row.claimed_before
                receipts.append(await platform.send(address, part, nonce=nonce, again=again, began=began))
                if number + 1 < len(plan) or body.pin:
                    row = await self.store.receipts(row, receipts)
        except RefusedByPlatform as why:
            if why.why == "bad_token":
                raise RetryLater(NO_TOKEN, scope="platform") from why
            event = Refused(
                at=self.clock.now(),
                tag=body.tag,
                why=why.why,
                place=place.id,
                person=body.person,
                detail=why.detail,
                row=row.id,
            )
            await self.store.refused(row, self.clock.now(), event, unopened=body.opens)
            return
        if body.pin:
            with suppress(RefusedByPlatform):  # it has been said all the same
                await platform.pin(receipts[0])
        last = receipts[-1]
        await self.store.sent(
            row,
            receipts,
            self.clock.now(),
            opens=(body.opens, receipts[0].opened or receipts[0].address) if body.opens else None,
            told=Delivered(at=last.at, tag=body.tag, address=receipts[0].address, message=receipts[0].message)
            if body.tag
            else None,
        )

    async def _address(self, place: Place, platform: Platform) -> Address:
        if place.address is not None:
            return place.address
        if place.purpose == "dm":
            address = await platform.direct(Account(place.platform, place.subject))
            await self.store.opened(place.id, address)
            return address
        if place.trouble:
            raise RefusedByPlatform("gone", f"never opened: {place.trouble}")
        raise RetryLater(PLACE_NOT_OPEN)

    async def _change(self, row: Row, target: int, change: Change | None) -> None:
        old = await self.store.row(target)
        if old is None or not old.receipts:
            await self.store.finish(row, self.clock.now())
            return
        platform = self.platforms[old.receipts[0].address.platform]
        shown: list[Receipt] = []
        try:
            parts = _rendered(platform, change.message) if change else []
            for number, receipt in enumerate(old.receipts):
                if number < len(parts):
                    await platform.change(receipt, parts[number])
                    shown.append(receipt)
                else:
                    await platform.remove(receipt)
            for number in range(len(old.receipts), len(parts)):
                nonce = f"{row.key}.{number}"[-25:]
                where, began = old.receipts[0].address, row.claimed_before
                shown.append(
                    await platform.send(where, parts[number], nonce=nonce, again=began is not None, began=began)
                )
                await self.store.settle(target, shown)
            await self.store.settle(target, shown or old.receipts[:1])
        except RefusedByPlatform:
            pass
        await self.store.finish(row, self.clock.now())


def _rendered(platform: Platform, message: Message) -> Sequence[Part]:
    """The parts of a message; one that cannot be rendered is refused like one that a platform calls malformed."""
    try:
        return platform.parts(message)
    except Exception as error:
        raise RefusedByPlatform("invalid", f"{type(error).__name__}: {error}") from error
