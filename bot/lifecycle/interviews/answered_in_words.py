"""An answer in words while somebody's question is the newest card: shown before it goes out, like every line (C60)."""

from dataclasses import replace

from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.events import Said
from bot.engine.people import Person
from bot.engine.places import dm
from bot.engine.resolving import candidates, resolve
from bot.lifecycle.ads.commands import BeginReply
from bot.lifecycle.ads.model import Inquiry
from bot.lifecycle.interviews.commands import OpenLine
from bot.lifecycle.interviews.model import RelayLine
from bot.reading.replies.answering import answer_given
from bot.reading.replies.chatter import is_chatter, is_question

LOOKED_AT = 3
"""Cards from the newest back among which the question is that an answer is led in for."""
LEAST_WORDS = 3


def heard(turn: Turn, event: Said) -> Command | None:
    """The answer to the question on the newest card, or to one just above that the words name."""
    if event.files or not event.direct:
        return None
    for place, row in enumerate(turn.unit.work.recent(dm(event.who), LOOKED_AT)):
        for command in (button.command for button in row.body.message.buttons):
            asked = _asked(turn, command)
            if asked is None:
                continue
            given = answer_given(event.text, turn.unit.get(Person, asked).name)
            if not given and place == 0 and _is_answer(turn, event.text):
                given = event.text.strip()
            return _with(command, given) if given else None
    return None


def _asked(turn: Turn, command: Command) -> str | None:
    """Whose question the command answers; None for other commands."""
    match command:
        case OpenLine():
            return next((line.person for line in turn.unit.find(RelayLine, id=command.line)), None)
        case BeginReply():
            return next((inquiry.person for inquiry in turn.unit.find(Inquiry, id=command.inquiry)), None)
        case _:
            return None


def _with(command: Command, words: str) -> Command:
    return replace(command, text=words) if isinstance(command, OpenLine | BeginReply) else command


def _is_answer(turn: Turn, text: str) -> bool:
    """Whether words that nothing introduces are rather the answer than anything that can be asked for."""
    few = len(text.split()) < LEAST_WORDS or is_question(text) or is_chatter(text)
    return not few and not resolve(text, candidates(turn)).results
