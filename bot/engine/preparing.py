"""What a turn may not fetch itself, fetched before it: who this is, and the bytes of files (DESIGN 6)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from bot.engine import masking_wording, wording
from bot.engine.events import Event, Left, PlatformName, Said, Submitted, words_of
from bot.engine.masking import secrets_of
from bot.engine.people import Identity
from bot.engine.places import Place
from bot.engine.ports import DirectConversation, Knowledge, RefusedByPlatform
from bot.engine.store_port import Transactions
from bot.engine.unit_port import Unit
from bot.engine.work import Row


async def prepared(
    row: Row, store: Transactions, knowledge: Mapping[PlatformName, Knowledge], now: datetime, *, last: bool
) -> Row:
    """The row with what its platform knows. On the `last` try trouble is told in the event instead of raised."""
    event = row.body
    if not isinstance(event, Event) or isinstance(event, Left):
        return row
    known = knowledge.get(event.who.platform)
    if known is None:
        return row
    if event.profile is None and not await store.look("known", partial(_knows, event)):
        try:
            event = replace(event, profile=await known.look_up(event.who))
        except RefusedByPlatform:
            pass
        except Exception:
            if not last:
                raise
    if isinstance(event, Said | Submitted) and event.files:
        kept = []
        hidden = dict.fromkeys(event.hidden)
        for file in event.files:
            try:
                data = await known.fetch(file)
                if kinds := secrets_of(file, data):
                    hidden.update(dict.fromkeys(kinds))
                    kept.append(replace(file, trouble=masking_wording.HOLDS_A_SECRET))
                    continue
                sha = await store.keep(file.name, file.type, data, now)
                kept.append(replace(file, sha256=sha, text=words_of(file, data)))
            except RefusedByPlatform as refused:
                kept.append(replace(file, trouble=refused.detail or refused.why))
            except Exception:
                if not last:
                    raise
                kept.append(replace(file, trouble=wording.NOT_FETCHED))
        event = replace(event, files=tuple(kept), hidden=tuple(hidden))
    return replace(row, body=event)


def _knows(event: Event, unit: Unit) -> bool:
    """Whether the account behind an event is somebody's already."""
    return bool(unit.find(Identity, id=str(event.who)))


def going_on(unit: Unit, platform: PlatformName) -> Sequence[DirectConversation]:
    """The direct conversations of a platform, whose history must be read after an outage (C6)."""
    return [
        DirectConversation(place.address, identity.as_account, place.seen)
        for place in unit.find(Place, platform=platform, purpose="dm")
        if place.address is not None
        for identity in unit.find(Identity, id=f"{platform}:{place.subject}")
    ]
