"""The tasks that an owner has saved."""

from bot.engine.context import Turn
from bot.lifecycle.backlog.model import Task


def waiting(turn: Turn) -> list[Task]:
    """Those of whoever acts that have not been started, in the order in which they were named."""
    tasks = turn.unit.find(Task, owner=turn.person.id, state="waiting")
    return sorted(tasks, key=lambda task: (task.at, task.order))
