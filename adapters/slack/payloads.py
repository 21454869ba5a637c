"""Reading other people's JSON without trusting its shape, and what every payload has in common."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from bot.engine.events import Account, Address, Attachment
from bot.engine.ports import Receipt

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Us:
    """Who the bot is in its workspace, from auth.test: the team, its user and its bot id."""

    team: str
    user: str
    bot: str = ""


def part(payload: Any, *path: str) -> Json:
    """The object at `path`, or an empty one."""
    for name in path:
        payload = payload.get(name) if isinstance(payload, dict) else None
    return payload if isinstance(payload, dict) else {}


def text(payload: Any, *path: str) -> str:
    """The string at `path`, or ""."""
    value = part(payload, *path[:-1]).get(path[-1])
    return value if isinstance(value, str) else ""


def listed(payload: Any, name: str) -> list[Json]:
    """The objects of the list called `name`."""
    items = payload.get(name) if isinstance(payload, dict) else None
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


def when(ts: str) -> datetime | None:
    """A Slack timestamp ("1700000000.000100") as an aware UTC instant, exact to the microsecond."""
    try:
        micros = int(Decimal(ts) * 1_000_000)
        return datetime.fromtimestamp(micros // 1_000_000, UTC).replace(microsecond=micros % 1_000_000)
    except (InvalidOperation, ValueError, OverflowError, OSError):
        return None


def account(user: str) -> Account:
    """The account of a Slack user id."""
    return Account("slack", user)


def is_direct(channel: str) -> bool:
    """DM channels begin with D (docs.slack.dev, conversation ids)."""
    return channel.startswith("D")


def place(us: Us, channel: str, thread: str = "", message: str = "") -> Address:
    """Where; a thread's own first message does not stand in the thread."""
    return Address("slack", "" if is_direct(channel) else us.team, channel, "" if thread == message else thread)


def attachments(files: list[Json]) -> tuple[Attachment, ...]:
    """The files of a message or of a window. What Slack does not hold itself is named, never fetched (X53)."""
    out = []
    for file in files:
        if text(file, "mode") in ("tombstone", "hidden_by_limit") or not text(file, "id"):
            continue
        name = text(file, "name") or text(file, "title") or "file"
        link = text(file, "url_private_download") or text(file, "url_private")
        size = file.get("size")
        trouble = f"kept outside Slack: {text(file, 'url_private')}" if file.get("is_external") else ""
        out.append(
            Attachment(
                name=name,
                size=size if isinstance(size, int) else 0,
                ref=f"{text(file, 'id')} {'' if trouble else link}".strip(),
                type=text(file, "mimetype"),
                trouble=trouble,
            )
        )
    return tuple(out)


def receipt(address: Address, ts: str) -> Receipt:
    """The receipt of a message by its ts, which is also its time, and the name of the thread under it."""
    thread = address if address.thread else replace(address, thread=ts)
    return Receipt(address, ts, when(ts) or datetime.now(UTC), thread)
