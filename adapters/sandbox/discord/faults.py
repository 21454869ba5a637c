"""Which of the planned faults concern Discord: accidents of calls, and accidents of events."""

from collections.abc import Collection

from adapters.sandbox import faults
from adapters.sandbox.faults import Fault
from adapters.sandbox.shared_state import SharedState

# Of a call, by its name in the routes ("create_message").
OF_CALLS = ("drop_answer", "delay", "429", "500", "error", "truncated")
# Of an event, by its name ("MESSAGE_CREATE").
OF_EVENTS = ("duplicate", "reorder", "gap", "disconnect", "op7", "op9")


def take(shared: SharedState, method: str, kinds: Collection[str]) -> Fault | None:
    """The first fault of these kinds for a call or an event, used up once."""
    return faults.take(shared.faults, "discord", method, kinds)
