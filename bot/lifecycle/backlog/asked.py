"""What an owner asks in the middle of a talk, about the bot itself: answered shortly, and the question stays open."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Effect, Tell
from bot.engine.flow import Asking
from bot.engine.focus import run_flow
from bot.engine.messages import Message
from bot.engine.talks import Talk
from bot.lifecycle.backlog import asked_wording as wording
from bot.reading.replies.about_bot import asked_about


def asked(turn: Turn, text: str, talk: Talk) -> Iterator[Effect]:
    """The answer, if the question is one about the bot; else what the open question has to say for itself."""
    topic = asked_about(text)
    at = run_flow(turn, talk)
    help = (at.question.help or at.question.message.text) if isinstance(at, Asking) else ()
    told = wording.ANSWERS[topic] if topic is not None else help or wording.UNKNOWN
    yield Tell(person=talk.person, message=Message(text=told), on=talk.platform)
