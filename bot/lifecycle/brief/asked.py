"""What an owner asks between the questions of the brief: about a step of it, or about the bot."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Effect, Tell
from bot.engine.flow import Asking
from bot.engine.focus import run_flow
from bot.engine.messages import Message
from bot.engine.talks import Talk
from bot.lifecycle.backlog import asked as about_the_bot
from bot.lifecycle.brief import review_wording
from bot.lifecycle.brief.steps import STEP_OF
from bot.reading.replies.about_bot import asked_about
from bot.reading.replies.brief_edits import part_meant
from bot.reading.replies.so_far import asks_for_so_far


def asked(turn: Turn, text: str, talk: Talk) -> Iterator[Effect]:
    """A step that was answered is shown, one that comes later is named; anything else is about the bot."""
    at = run_flow(turn, talk)
    if asks_for_so_far(text) and isinstance(at, Asking):
        if at.question.key != turn.registry.flows[talk.flow].review:  # that one shows everything anyway
            answers = [(one.question.step, one.question.echo(one.value)) for one in at.passed]
            yield Tell(person=talk.person, message=review_wording.so_far(answers), on=talk.platform)
        return
    part = None if asked_about(text) else part_meant(text)
    step = STEP_OF[part] if part else ""
    if not isinstance(at, Asking) or not step or at.question.step == step:
        yield from about_the_bot.asked(turn, text, talk)
        return
    saved = next((earlier for earlier in reversed(at.passed) if earlier.question.step == step), None)
    told = (
        review_wording.saved_so_far(step, saved.question.echo(saved.value))
        if saved is not None
        else review_wording.comes_later(step)
    )
    yield Tell(person=talk.person, message=Message(text=told), on=talk.platform)
