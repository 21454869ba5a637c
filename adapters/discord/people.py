"""Whom a payload speaks of: accounts, profiles, and what somebody may do where they stand."""

from collections.abc import Mapping
from typing import Any

from bot.engine.events import Account, Profile

Payload = Mapping[str, Any]

ADMINISTRATOR = 1 << 3
MANAGE_CHANNELS = 1 << 4
MANAGE_GUILD = 1 << 5


def profile(user: Payload, member: Payload | None = None, locale: str = "") -> Profile:
    """What Discord says of a person. Being in one of its servers makes nobody a member of the organisation. It never
    tells a zone, and the `locale` of their app only in an interaction (discord.com/developers/docs, Interaction
    Object)."""
    name = user.get("global_name") or user.get("username") or "somebody"
    return Profile(
        name=str(name),
        locale=locale,
        kind="bot" if user.get("bot") else "outsider",
        admin=bool(permissions(member) & (ADMINISTRATOR | MANAGE_GUILD)),
    )


def account(user: Payload) -> Account:
    """The account of a user payload; raises KeyError without an id."""
    return Account("discord", str(user["id"]))


def permissions(member: Payload | None) -> int:
    """The permission bits that an interaction's member carries; 0 where there are none (a DM, a message)."""
    bits = str((member or {}).get("permissions") or "0")
    return int(bits) if bits.isdigit() else 0


def may_manage(member: Payload | None) -> bool:
    """May this person manage the channel from which they call (for `/tender here`)."""
    return bool(permissions(member) & (ADMINISTRATOR | MANAGE_CHANNELS | MANAGE_GUILD))
