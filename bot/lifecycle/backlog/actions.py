"""Saving tasks and starting one of them."""

from collections.abc import Iterator

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Announce, Effect, Tell
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.messages import Message
from bot.engine.people import Side
from bot.engine.rights import require_owner
from bot.lifecycle.backlog import wording
from bot.lifecycle.backlog.access import pointed_at, waiting
from bot.lifecycle.backlog.asked import about_the_bot
from bot.lifecycle.backlog.commands import ExplainChoice, NameJobs, OtherTask, StartTask
from bot.lifecycle.backlog.events import TaskStarted
from bot.lifecycle.backlog.model import Task, recommend
from bot.reading.replies.chatter import is_chatter
from bot.reading.replies.remarks import apart
from bot.reading.replies.tasks import kind_of_opening, tasks
from bot.reading.replies.titles import asks_for_work


def name_jobs(turn: Turn, cmd: NameJobs) -> Iterator[Effect]:
    """One job or a pasted post goes straight to its brief; of several one is recommended (S5)."""
    require_owner(turn)
    if kind_of_opening(cmd.text) == "post":
        yield Announce(event=TaskStarted(title="", text=cmd.text))
        return
    said = apart(cmd.text, remark=is_chatter, content=asks_for_work)
    text = said.answer or cmd.text.strip()
    for question in said.questions if said.answer else ():
        yield Tell(person=turn.person.id, message=Message(text=about_the_bot(question)), on=Side.OWNER)
    saved = waiting(turn)
    listed = {task.text.casefold(): task for task in saved}
    pointed = pointed_at(turn, text)
    if pointed is not None:
        yield from start(turn, StartTask(pointed.id))
        return
    named = tasks(text) or (text,)
    if len(named) == 1 and named[0].casefold() in listed:
        yield from start(turn, StartTask(listed[named[0].casefold()].id))
        return
    fresh = [
        Task(id=turn.ids.new("k"), owner=turn.person.id, text=text, at=turn.now, order=len(saved) + number)
        for number, text in enumerate(named)
        if text.casefold() not in listed
    ]
    for task in fresh:
        turn.unit.add(task)
    if len(named) == 1:
        yield from start(turn, StartTask(fresh[0].id))
        return
    offered = fresh or [listed[text.casefold()] for text in named]
    best = recommend(offered)
    assert best is not None
    yield Tell(
        person=turn.person.id,
        message=wording.recommendation(offered, best),
        on=Side.OWNER,
        card=f"tasks:{turn.person.id}",
    )


def start(turn: Turn, cmd: StartTask) -> Iterator[Effect]:
    task = turn.unit.get(Task, cmd.task)
    if task.owner != turn.person.id:
        raise NotAllowed(task.id)
    project = turn.ids.new("j")
    task.start(project)
    yield from settle(turn, wording.started(task.text), f"tasks:{turn.person.id}")
    yield Announce(event=TaskStarted(title=task.text, text=task.text, task=task.id, project=project))


def other(turn: Turn, cmd: OtherTask) -> Iterator[Effect]:
    yield Tell(person=turn.person.id, message=wording.another(_some(turn)), on=Side.OWNER)


def explain(turn: Turn, cmd: ExplainChoice) -> Iterator[Effect]:
    saved = _some(turn)
    best = recommend(saved)
    assert best is not None
    yield Tell(person=turn.person.id, message=wording.why(saved, best), on=Side.OWNER)


def _some(turn: Turn) -> list[Task]:
    saved = waiting(turn)
    if not saved:
        raise NotNow(wording.EMPTY_LIST)
    return saved
