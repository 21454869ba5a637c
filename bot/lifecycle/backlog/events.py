"""What the backlog tells other chapters."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TaskStarted:
    """An owner begins a project: from a task of the list, which has the project's id already, or from a pasted post
    (then `task` and `project` are "")."""

    title: str
    text: str
    task: str = ""
    project: str = ""
