"""What becomes of a text: how it arrives, and who it pings as far as that is allowed."""

import re
from dataclasses import dataclass
from typing import Any

USER = re.compile(r"<@!?(\d+)>")
ROLE = re.compile(r"<@&(\d+)>")
EVERYONE = re.compile(r"@(everyone|here)\b")


@dataclass(frozen=True, slots=True)
class Pings:
    """People and roles by id; `everyone` for @everyone and @here."""

    users: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    everyone: bool = False


def pings(text: str, allowed: Any = None) -> Pings:
    """What `text` pings. Without `allowed` (a bot's allowed_mentions) everything in it counts."""
    users = tuple(dict.fromkeys(USER.findall(text)))
    roles = tuple(dict.fromkeys(ROLE.findall(text)))
    everyone = EVERYONE.search(text) is not None
    if not isinstance(allowed, dict):
        return Pings(users, roles, everyone)
    parse = allowed.get("parse") or []
    if "users" not in parse:
        listed = {str(id) for id in allowed.get("users") or []}
        users = tuple(user for user in users if user in listed)
    if "roles" not in parse:
        listed = {str(id) for id in allowed.get("roles") or []}
        roles = tuple(role for role in roles if role in listed)
    return Pings(users, roles, everyone and "everyone" in parse)


def as_received(text: str) -> str:
    """What arrives of typed text: half a surrogate pair cannot, so it becomes a replacement sign."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
