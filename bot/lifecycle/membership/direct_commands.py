"""Commands of membership as they are typed in a direct message, told apart from other text."""

from re import IGNORECASE
from re import compile as pattern

from bot.lifecycle.membership.commands import AllowOwner, BecomeAdmin, LinkAccounts

_FORM = pattern(r"^\W*(?:/?tender\s+)?(admin|allow|link)(?:\s+(\S.{0,80}))?\s*$", IGNORECASE)


def direct_command(text: str) -> BecomeAdmin | AllowOwner | LinkAccounts | None:
    """What "link k7f2", "link", "admin CODE" and "allow @x" ask for; None for everything else."""
    words = _FORM.match(text)
    if words is None:
        return None
    name, argument = words[1].lower(), (words[2] or "").strip()
    if name == "allow":
        return AllowOwner(argument) if argument else None
    if len(argument.split()) > 1:
        return None
    if name == "admin":
        return BecomeAdmin(argument) if argument else None
    return LinkAccounts(argument)
