"""What a turn may not fetch itself, fetched before it: who this is, and the bytes of files (DESIGN 6)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.engine.events import Event, Left, PlatformName, Said, Submitted, words_of
from bot.engine.ports import Knowledge, RefusedByPlatform
from bot.engine.store_port import WorkStore
from bot.engine.work import Row


async def prepared(
    row: Row, store: WorkStore, knowledge: Mapping[PlatformName, Knowledge], now: datetime, *, last: bool
) -> Row:
    """The row with what its platform knows. On the `last` try trouble is told in the event instead of raised."""
    event = row.body
    if not isinstance(event, Event) or isinstance(event, Left):
        return row
    known = knowledge.get(event.who.platform)
    if known is None:
        return row
    if event.profile is None and not await store.known(event, now):
        try:
            event = replace(event, profile=await known.look_up(event.who))
        except RefusedByPlatform:
            pass
        except Exception:
            if not last:
                raise
    if isinstance(event, Said | Submitted) and event.files:
        kept = []
        for one in event.files:
            try:
                data = await known.fetch(one)
                sha = await store.keep(one.name, one.type, data, now)
                kept.append(replace(one, sha256=sha, text=words_of(one, data)))
            except RefusedByPlatform as refused:
                kept.append(replace(one, trouble=refused.detail or refused.why))
            except Exception:
                if not last:
                    raise
                kept.append(replace(one, trouble="the platform did not let me fetch it in time"))
        event = replace(event, files=tuple(kept))
    return replace(row, body=event)
