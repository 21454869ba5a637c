"""Who is still there: an owner whose account was deactivated, and the admins who can act in their place."""

from bot.engine.context import Turn
from bot.engine.people import Identity, Person


def is_gone(turn: Turn, person: str) -> bool:
    """Whether this person's Slack account was deactivated and they have not written since (C49)."""
    return any(one.unreachable == "deactivated" for one in turn.unit.find(Identity, person=person, platform="slack"))


def admins_but(turn: Turn, person: str) -> list[Person]:
    """The admins who can be told, without this person."""
    found = [one for one in turn.unit.find(Person) if "admin" in one.rights]
    return [one for one in found if one.id != person and not is_gone(turn, one.id)]
