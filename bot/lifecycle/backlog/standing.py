"""What an owner can do with saved tasks at any moment, by word: start one, see the others, hear why (C59)."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.rights import on_owner_side
from bot.engine.standing import Candidate
from bot.lifecycle.backlog import wording
from bot.lifecycle.backlog.access import waiting
from bot.lifecycle.backlog.commands import ExplainChoice, OtherTask, StartTask
from bot.lifecycle.backlog.model import recommend


def standing(turn: Turn) -> Iterator[Candidate]:
    """The recommended task first, then each of the others by its words."""
    tasks = waiting(turn) if on_owner_side(turn) else []
    best = recommend(tasks)
    if best is None:
        return
    for task in tasks:
        yield Candidate(
            command=StartTask(task.id), intents=("agree", "publish", "send", "resume", "offer", "accept"),
            label=wording.start_with(task.text), words=(f"start {task.text.lower()}",), project=task.text,
            current=task is best,
        )  # fmt: skip
    yield Candidate(
        command=OtherTask(turn.person.id), intents=("review", "list"), label=wording.ANOTHER, words=("another one",),
        effect="shows",
    )  # fmt: skip
    yield Candidate(
        command=ExplainChoice(turn.person.id), intents=("compare",), label=wording.HOW, words=("how",), effect="shows"
    )  # fmt: skip
