"""What an owner asks in the middle of a talk, about the bot itself: answered shortly, and the question stays open."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Effect, Tell
from bot.engine.events import Said
from bot.engine.flow import Asking
from bot.engine.focus import run_flow
from bot.engine.messages import Message, Text
from bot.engine.talks import Talk
from bot.lifecycle.backlog import asked_wording as wording
from bot.reading.replies.about_bot import asked_about
from bot.reading.replies.remarks import bare_question


def asked(turn: Turn, text: str, talk: Talk) -> Iterator[Effect]:
    """The answer, if the question is one about the bot; else what the open question has to say for itself. To one
    beside an answer, which is kept, that would be none."""
    topic = asked_about(bare_question(text))
    at = run_flow(turn, talk)
    beside_answer = isinstance(turn.event, Said) and turn.event.text.strip() != text.strip()
    help = (at.question.help or at.question.message.text) if isinstance(at, Asking) and not beside_answer else ()
    told = help if topic is None and help else about_the_bot(text)
    yield Tell(person=talk.person, message=Message(text=told), on=talk.platform)


def about_the_bot(question: str) -> Text:
    """What there is to say to a question, if it is one about the bot; else that there is no answer to it."""
    topic = asked_about(bare_question(question))
    return wording.ANSWERS[topic] if topic is not None else wording.unknown(question)
