"""Saving tasks and starting one of them."""

from collections.abc import Iterator
from re import IGNORECASE
from re import compile as pattern

from bot.engine.cards import settle
from bot.engine.effects import Effect, Tell, Then
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.rights import allow_owner
from bot.engine.turn import Turn
from bot.lifecycle.backlog import wording
from bot.lifecycle.backlog.commands import ExplainChoice, NameJobs, OtherTask, StartTask
from bot.lifecycle.backlog.model import Task, recommend
from bot.lifecycle.brief.commands import StartBrief
from bot.reading.replies.tasks import kind_of_opening, tasks

_PLACES = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_ORDINAL = pattern(
    r"^\W*(?:(?:let'?s |i would |i'd )?(?:start|begin|go|do|take)(?: with)? )?(?:the |number |no\.? ?|nr\.? ?|#)?"
    r"(first|second|third|fourth|fifth|last|\d{1,2}(?:st|nd|rd|th)?)(?: one| job| task)?(?: please)?\W*$",
    IGNORECASE,
)


def name_jobs(turn: Turn, cmd: NameJobs) -> Iterator[Effect]:
    """One job or a pasted post goes straight to its brief; of several one is recommended (S5)."""
    allow_owner(turn)
    kind = kind_of_opening(cmd.text)
    if kind == "post":
        yield Then(command=StartBrief(title="", text=cmd.text, task=""))
        return
    waiting = _waiting(turn)
    listed = {one.text.casefold(): one for one in waiting}
    pointed = _pointed_at(turn, cmd.text)
    if pointed is not None:
        yield from start(turn, StartTask(pointed.id))
        return
    named = tasks(cmd.text) or (cmd.text.strip(),)
    if len(named) == 1 and named[0].casefold() in listed:
        yield from start(turn, StartTask(listed[named[0].casefold()].id))
        return
    fresh = [
        Task(id=turn.ids.new("k"), owner=turn.person.id, text=one, at=turn.now, order=len(waiting) + number)
        for number, one in enumerate(named)
        if one.casefold() not in listed
    ]
    for task in fresh:
        turn.unit.add(task)
    if len(named) == 1:
        yield from start(turn, StartTask(fresh[0].id))
        return
    offered = fresh or [listed[one.casefold()] for one in named]
    best = recommend(offered)
    assert best is not None
    yield Tell(
        person=turn.person.id,
        message=wording.recommendation(offered, best),
        on="slack",
        card=f"tasks:{turn.person.id}",
    )


def start(turn: Turn, cmd: StartTask) -> Iterator[Effect]:
    task = turn.unit.get(Task, cmd.task)
    if task.owner != turn.person.id:
        raise NotAllowed(task.id)
    project = turn.ids.new("j")
    task.start(project)
    yield from settle(turn, (f"Started: {task.text}.",), f"tasks:{turn.person.id}")
    yield Then(command=StartBrief(title=task.text, text=task.text, task=task.id, project=project))


def _pointed_at(turn: Turn, text: str) -> Task | None:
    """The task of the list that "the second one", "number 2" or "the last" means."""
    found = _ORDINAL.match(text)
    waiting = sorted(_waiting(turn), key=lambda task: (task.at, task.order))
    if not found or not waiting:
        return None
    word = found[1].lower()
    place = len(waiting) if word == "last" else _PLACES.get(word) or int("".join(filter(str.isdecimal, word)))
    return waiting[place - 1] if 0 < place <= len(waiting) else None


def other(turn: Turn, cmd: OtherTask) -> Iterator[Effect]:
    yield Tell(person=turn.person.id, message=wording.another(_some(turn)), on="slack")


def explain(turn: Turn, cmd: ExplainChoice) -> Iterator[Effect]:
    found = _some(turn)
    best = recommend(found)
    assert best is not None
    yield Tell(person=turn.person.id, message=wording.why(found, best), on="slack")


def _waiting(turn: Turn) -> list[Task]:
    return turn.unit.find(Task, owner=turn.person.id, state="waiting")


def _some(turn: Turn) -> list[Task]:
    found = _waiting(turn)
    if not found:
        raise NotNow("Your list is empty. Tell me what you would like off your plate.")
    return sorted(found, key=lambda task: (task.at, task.order))
