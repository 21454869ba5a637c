"""An answer in words while somebody's question is the newest card: shown before it goes out, like every line (C60)."""

from dataclasses import replace

from bot.engine.buttons import same
from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.events import Said
from bot.engine.messages import Button
from bot.engine.people import Person
from bot.engine.places import dm
from bot.engine.resolving import candidates, resolve
from bot.lifecycle.ads.commands import BeginReply
from bot.lifecycle.ads.model import Inquiry
from bot.lifecycle.contracts.commands import BeginMessage, WriteTo
from bot.lifecycle.contracts.model import Contract
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
        for button in row.body.message.buttons:
            asked = _asked(turn, button)
            if asked is None:
                continue
            if same(event.text) == same(button.word):
                return button.command
            given = answer_given(event.text, turn.unit.get(Person, asked).name)
            if not given and place == 0 and _is_answer(turn, event.text):
                given = event.text.strip()
            if given:
                return _with(button.command, given)
    return None


def _asked(turn: Turn, button: Button) -> str | None:
    """Whose question the button answers; None for other buttons."""
    match button.command:
        case OpenLine(line=id):
            return next((line.person for line in turn.unit.find(RelayLine, id=id)), None)
        case BeginReply(inquiry=id):
            return next((inquiry.person for inquiry in turn.unit.find(Inquiry, id=id)), None)
        case BeginMessage(contract=id) if button.word == "answer":
            contract = turn.unit.get(Contract, id)
            return contract.contractor if turn.person.id == contract.owner else contract.owner
        case _:
            return None


def _with(command: Command, words: str) -> Command:
    match command:
        case BeginMessage():
            return WriteTo(command.contract, words)
        case OpenLine() | BeginReply():
            return replace(command, text=words)
    return command


def _is_answer(turn: Turn, text: str) -> bool:
    """Whether words that nothing introduces are rather the answer than anything that can be asked for."""
    few = len(text.split()) < LEAST_WORDS or is_question(text) or is_chatter(text)
    return not few and not resolve(text, candidates(turn)).results
