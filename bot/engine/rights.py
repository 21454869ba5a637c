"""Who may own projects: the one place that knows (PRODUCT, Who may do what)."""

from bot.engine.context import Turn
from bot.engine.guards import NotAllowed
from bot.engine.people import Side


def may_own(turn: Turn) -> bool:
    """Full members own projects, unless OWNERS is set; then only those, and whom an admin has allowed."""
    who, owners = turn.person, turn.registry.organisation.owners
    if who.may("owner"):
        return True
    listed = turn.account is not None and (str(turn.account) in owners or turn.account.id in owners)
    return listed or (who.member and not owners)


def require_owner(turn: Turn) -> None:
    """Raises NotAllowed for everybody who may not own projects."""
    if not may_own(turn):
        raise NotAllowed("not an owner")


def on_owner_side(turn: Turn) -> bool:
    """Whether whoever acts speaks where owners talk to us; where both sides share a platform, only an owner does."""
    platform = turn.registry.organisation.platform
    shared = platform(Side.OWNER) == platform(Side.CONTRACTOR)
    return turn.here == platform(Side.OWNER) and (may_own(turn) or not shared)
