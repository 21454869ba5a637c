"""Which of the planned faults concern Slack: accidents of calls, and accidents of deliveries."""

from collections.abc import Collection

from adapters.sandbox import faults
from adapters.sandbox.faults import Fault
from adapters.sandbox.shared_state import SharedState

# Of a call, by its method's name: refused before it happened, slow, or done and then not told.
OF_CALLS = ("delay", "429", "500", "error", "drop_answer", "truncated")
# Of a delivery, by the envelope's topic ("message", "block_actions", ...).
OF_EVENTS = ("duplicate", "reorder", "gap", "disconnect", "lose_ack")


def take(shared: SharedState, method: str, kinds: Collection[str]) -> Fault | None:
    """The first fault of these kinds for a method or a topic, used up once."""
    return faults.take(shared.faults, "slack", method, kinds)
