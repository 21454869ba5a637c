"""What nobody needs a project to ask: which are open, what the bot is, why it recommended a job."""

from bot.engine.context import Turn
from bot.engine.rights import on_owner_side
from bot.lifecycle.backlog.commands import ExplainChoice
from bot.lifecycle.backlog.model import Task
from bot.lifecycle.status.facts import outside_wording as wording
from bot.lifecycle.status.facts.ground import Facts
from bot.lifecycle.status.overview import situations
from bot.reading.replies.bot_topics import names_bot
from bot.reading.replies.topics import Asked


def jobs(turn: Turn, asked: Asked) -> Facts | None:
    """Everything that is open, a line each."""
    live = [row for row in situations(turn, turn.person.id) if row.live]
    if not live and not on_owner_side(turn):
        return None
    return Facts(tuple(wording.job(row) for row in live[:6]) or (wording.NOTHING_OPEN,))


def bot(turn: Turn, asked: Asked) -> Facts | None:
    """What the bot is, costs and keeps; a question that is only like such a one has to name it."""
    if asked.guessed and not names_bot(asked.text):
        return None
    return Facts((wording.about_bot(asked.text, owner=on_owner_side(turn)),))


def why(turn: Turn, asked: Asked) -> Facts | None:
    """How the job to start with was chosen; only while there is a list to choose from."""
    waiting = turn.unit.find(Task, owner=turn.person.id, state="waiting")
    return Facts(instead=ExplainChoice(turn.person.id)) if waiting and on_owner_side(turn) else None
