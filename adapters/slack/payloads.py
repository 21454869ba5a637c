"""Reading other people's JSON without trusting its shape, and what every payload has in common."""

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from bot.engine.events import Account, Address, Attachment

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
    found = part(payload, *path[:-1]).get(path[-1])
    return found if isinstance(found, str) else ""


def listed(payload: Any, name: str) -> list[Json]:
    """The objects of the list called `name`."""
    found = payload.get(name) if isinstance(payload, dict) else None
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def when(ts: str) -> datetime | None:
    """A Slack timestamp ("1700000000.000100") as an aware UTC instant, exact to the microsecond."""
    try:
        micros = int(Decimal(ts) * 1_000_000)
        return datetime.fromtimestamp(micros // 1_000_000, UTC).replace(microsecond=micros % 1_000_000)
    except (InvalidOperation, ValueError, OverflowError, OSError):
        return None


def account(user: str) -> Account:
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
    for one in files:
        if text(one, "mode") in ("tombstone", "hidden_by_limit") or not text(one, "id"):
            continue
        name = text(one, "name") or text(one, "title") or "file"
        link = text(one, "url_private_download") or text(one, "url_private")
        size = one.get("size")
        trouble = f"kept outside Slack: {text(one, 'url_private')}" if one.get("is_external") else ""
        out.append(
            Attachment(
                name=name,
                size=size if isinstance(size, int) else 0,
                ref=f"{text(one, 'id')} {'' if trouble else link}".strip(),
                type=text(one, "mimetype"),
                trouble=trouble,
            )
        )
    return tuple(out)
