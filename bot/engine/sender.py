"""Delivering one message row: open its place, send its parts once each, or learn that it cannot be."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from bot.engine.clock import Clock
from bot.engine.events import Account, Address, Delivered, PlatformName, Refused
from bot.engine.limits import CALL, within
from bot.engine.messages import Message
from bot.engine.places import Place
from bot.engine.ports import Part, Platform, Receipt, RefusedByPlatform, RetryLater
from bot.engine.work import NOTHING, Change, ChangeReply, Follow, Handing, Home, Remove, Row, Send

PLACE_NOT_OPEN = 0.5
NOT_OURS = 1.0
NO_TOKEN = 300.0
"""Seconds between tries while an admin has to put in a new token; nothing is lost meanwhile (X19)."""

Shown = tuple[int, Sequence[Receipt]]
"""A sent row, and the parts by which it is shown now."""


class SendStore(Protocol):
    """What delivering needs of storage: each call is one transaction in a worker thread."""

    async def opened(self, id: str, address: Address) -> None:
        """Note where a place is, now that it is open."""
        ...

    async def row(self, id: int) -> Row | None:
        """The row with this number, or None if it was erased."""
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
        hand: Handing = NOTHING,
    ) -> Follow:
        """Finish a sent row: its receipts, the place it opened, the event it was asked for."""
        ...

    async def refused(
        self, row: Row, now: datetime, event: Refused, *, unopened: str = "", hand: Handing = NOTHING
    ) -> Follow:
        """Finish a row that will never be sent, and say so as an event; the place it was to open stays shut."""
        ...

    async def finish(self, row: Row, now: datetime, hand: Handing = NOTHING, *, shown: Shown | None = None) -> Follow:
        """The row has had its effect, after which a sent row is `shown` by these parts. Raises Fenced."""
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
        self.may_send: Callable[[PlatformName], bool] = lambda _: True
        """Whether no other process can be speaking to the platform by now; one that was frozen must not speak up."""

    def parts(self, platform: PlatformName, message: Message) -> Sequence[Part]:
        """The message as its platform takes it. Raises whatever a message that cannot be rendered raises."""
        return self.platforms[platform].parts(message)

    async def deliver(self, row: Row, hand: Handing = NOTHING) -> Follow:
        """Do what the row says, once. RetryLater and unknown exceptions go to the worker."""
        shown: Shown | None = None
        match row.body:
            case Send():
                return await self._send(row, row.body, hand)
            case Change():
                shown = await self._change(row, row.body.target, row.body)
            case Remove():
                shown = await self._change(row, row.body.target, None)
            case ChangeReply():
                await within(CALL, self.platforms[row.body.platform].change_reply(row.body.card, row.body.message))
            case Home():
                with suppress(RefusedByPlatform):
                    await within(CALL, self.platforms[row.body.account.platform].home(row.body.account, row.body.cards))
            case _:
                raise TypeError(f"this row cannot be read any more: {row.body!r:.200}")
        return await self.store.finish(row, self.clock.now(), hand, shown=shown)

    async def _send(self, row: Row, body: Send, hand: Handing) -> Follow:
        place = row.place
        assert place is not None  # a claim gives it along
        platform = self.platforms[place.platform]
        try:
            address = await self._address(place, platform)
            if body.thread:
                address = replace(address, thread=body.thread)
            plan = row.plan if row.plan is not None else _rendered(platform, body.message)
            receipts = list(row.receipts)
            proved = len(row.receipts)
            for number, part in enumerate(plan[proved:], proved):
                again = row.claimed_before is not None and number == proved
                nonce = f"{row.key}.{number}"[-25:]
                began = row.claimed_before
                if not self.may_send(place.platform):
                    raise RetryLater(NOT_OURS)
                sending = platform.send(address, part, nonce=nonce, again=again, began=began)
                receipts.append(await within(CALL, sending))
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
            return await self.store.refused(row, self.clock.now(), event, unopened=body.opens, hand=hand)
        if body.pin:
            with suppress(RefusedByPlatform):  # it has been said all the same
                await within(CALL, platform.pin(receipts[0]))
        last = receipts[-1]
        return await self.store.sent(
            row,
            receipts,
            self.clock.now(),
            opens=(body.opens, receipts[0].opened or receipts[0].address) if body.opens else None,
            told=Delivered(at=last.at, tag=body.tag, address=receipts[0].address, message=receipts[0].message)
            if body.tag
            else None,
            hand=hand,
        )

    async def _address(self, place: Place, platform: Platform) -> Address:
        if place.address is not None:
            return place.address
        if place.purpose == "dm":
            address = await within(CALL, platform.direct(Account(place.platform, place.subject)))
            await self.store.opened(place.id, address)
            return address
        if place.trouble:
            raise RefusedByPlatform("gone", f"never opened: {place.trouble}")
        raise RetryLater(PLACE_NOT_OPEN)

    async def _change(self, row: Row, target: int, change: Change | None) -> Shown | None:
        """Gives what stands where the parts of the target stood, if that could be changed."""
        old = await self.store.row(target)
        if old is None or not old.receipts:
            return None
        platform = self.platforms[old.receipts[0].address.platform]
        shown: list[Receipt] = []
        try:
            parts = _rendered(platform, change.message) if change else []
            for number, receipt in enumerate(old.receipts):
                if number < len(parts):
                    await within(CALL, platform.change(receipt, parts[number]))
                    shown.append(receipt)
                else:
                    await within(CALL, platform.remove(receipt))
            for number in range(len(old.receipts), len(parts)):
                nonce = f"{row.key}.{number}"[-25:]
                where, began = old.receipts[0].address, row.claimed_before
                again = began is not None
                sending = platform.send(where, parts[number], nonce=nonce, again=again, began=began)
                shown.append(await within(CALL, sending))
                await self.store.settle(target, shown)
        except RefusedByPlatform:
            return None
        return target, tuple(shown or old.receipts[:1])


def _rendered(platform: Platform, message: Message) -> Sequence[Part]:
    """The parts of a message; one that cannot be rendered is refused like one that a platform calls malformed."""
    try:
        return platform.parts(message)
    except Exception as error:
        raise RefusedByPlatform("invalid", f"{type(error).__name__}: {error}") from error
