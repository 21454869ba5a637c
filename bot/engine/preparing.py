"""What a turn may not fetch itself, fetched before it: who this is, and the bytes of files (DESIGN 6)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.engine import masking_wording, wording
from bot.engine.events import Event, PlatformName, Said, Submitted, words_of
from bot.engine.limits import DOWNLOAD, LOOK_UP, within
from bot.engine.masking import secrets_of
from bot.engine.people import Identity
from bot.engine.places import Place
from bot.engine.ports import DirectConversation, Knowledge, RefusedByPlatform
from bot.engine.store_port import Transactions
from bot.engine.unit_port import Unit
from bot.engine.work import Row


async def introduced(row: Row, knowledge: Mapping[PlatformName, Knowledge], *, last: bool) -> Row:
    """The row with what its platform says of somebody who is nobody's yet. On the `last` try they are met without."""
    event = row.body
    assert isinstance(event, Event)
    try:
        profile = await within(LOOK_UP, knowledge[event.who.platform].look_up(event.who))
        return replace(row, body=replace(event, profile=profile))
    except (RefusedByPlatform, KeyError):  # not known there, or this process does not speak to that platform
        return row
    except Exception:
        if not last:
            raise
        return row


async def with_files(
    row: Row, store: Transactions, knowledge: Mapping[PlatformName, Knowledge], now: datetime, *, last: bool
) -> Row:
    """The row with the bytes of its files. On the `last` try trouble is told in the event instead of raised."""
    event = row.body
    if not isinstance(event, Said | Submitted) or not event.files or event.who.platform not in knowledge:
        return row
    known = knowledge[event.who.platform]
    kept = []
    hidden = dict.fromkeys(event.hidden)
    for file in event.files:
        try:
            data = await within(DOWNLOAD, known.fetch(file))
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
    return replace(row, body=replace(event, files=tuple(kept), hidden=tuple(hidden)))


def going_on(unit: Unit, platform: PlatformName) -> Sequence[DirectConversation]:
    """The direct conversations of a platform, whose history must be read after an outage (C6)."""
    return [
        DirectConversation(place.address, identity.as_account, place.seen)
        for place in unit.find(Place, platform=platform, purpose="dm")
        if place.address is not None
        for identity in unit.find(Identity, id=f"{platform}:{place.subject}")
    ]
