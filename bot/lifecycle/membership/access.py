"""Who is still there: an owner whose account was deactivated, and the admins who can act in their place."""

from bot.engine.context import Turn
from bot.engine.people import Identity, Person, Side


def is_gone(turn: Turn, person: str) -> bool:
    """Whether this person's account on the owners' side was deactivated and they have not written since (C49)."""
    home = turn.registry.organisation.platform(Side.OWNER)
    accounts = turn.unit.find(Identity, person=person, platform=home)
    return any(account.unreachable == "deactivated" for account in accounts)


def admins_but(turn: Turn, person: str) -> list[Person]:
    """The admins who can be told, without this person."""
    admins = [admin for admin in turn.unit.find(Person) if "admin" in admin.rights]
    return [admin for admin in admins if admin.id != person and not is_gone(turn, admin.id)]
