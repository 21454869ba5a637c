"""Which of the world's planned accidents meets a call or an event of this Discord."""

from adapters.sandbox.world import Fault, World

OF_CALLS = ("drop_answer", "delay", "429", "500", "error", "truncated")
OF_EVENTS = ("duplicate", "reorder", "gap", "disconnect", "op7", "op9")


def take(world: World, method: str, kinds: tuple[str, ...]) -> Fault | None:
    """The next fault of these kinds for `method` (or `*`), used up once.

    Calls are named as in the routes ("create_message"), events by their name ("MESSAGE_CREATE").
    """
    for one in world.faults:
        if one.platform == "discord" and one.method in (method, "*") and one.kind in kinds:
            one.times -= 1
            if one.times <= 0:
                world.faults.remove(one)
            return one
    return None
