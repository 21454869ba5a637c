"""Which of the world's faults concern Slack: accidents of calls, and accidents of deliveries."""

from adapters.sandbox.world import Fault, World

# Of a call, by its method's name: refused before it happened, slow, or done and then not told.
CALL = frozenset({"delay", "429", "500", "error", "drop_answer", "truncated"})
# Of a delivery, by the envelope's topic ("message", "block_actions", ...).
DELIVERY = frozenset({"duplicate", "reorder", "gap", "disconnect", "lose_ack"})


def take(world: World, method: str, kinds: frozenset[str]) -> Fault | None:
    """The first fault of these kinds that fits, used up; others stay where they are."""
    for one in world.faults:
        if one.platform == "slack" and one.method in (method, "*") and one.kind in kinds:
            one.times -= 1
            if one.times <= 0:
                world.faults.remove(one)
            return one
    return None
