"""The tasks that an owner has saved."""

from re import IGNORECASE
from re import compile as pattern

from bot.engine.context import Turn
from bot.lifecycle.backlog.model import Task

_PLACES = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_ORDINAL = pattern(
    r"^\W*(?:(?:let'?s |i would |i'd )?(?:start|begin|go|do|take)(?: with)? )?(?:the |number |no\.? ?|nr\.? ?|#)?"
    r"(first|second|third|fourth|fifth|last|\d{1,2}(?:st|nd|rd|th)?)(?: one| job| task)?(?: please)?\W*$",
    IGNORECASE,
)


def waiting(turn: Turn) -> list[Task]:
    """Those of whoever acts that have not been started, in the order in which they were named."""
    tasks = turn.unit.find(Task, owner=turn.person.id, state="waiting")
    return sorted(tasks, key=lambda task: (task.at, task.order))


def pointed_at(turn: Turn, text: str) -> Task | None:
    """The task of the list that "the second one", "number 2" or "the last" means."""
    named = _ORDINAL.match(text)
    saved = waiting(turn)
    if not named or not saved:
        return None
    word = named[1].lower()
    place = len(saved) if word == "last" else _PLACES.get(word) or int("".join(filter(str.isdecimal, word)))
    return saved[place - 1] if 0 < place <= len(saved) else None
