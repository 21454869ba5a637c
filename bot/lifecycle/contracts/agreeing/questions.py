"""Questions of the contractor before both have signed: answered from the brief if it says so, else for the owner
(F067)."""

from collections.abc import Iterator, Sequence

from bot.engine.context import Turn
from bot.engine.effects import Effect, Then
from bot.engine.talks import Talk
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.interviews.commands import BeginAskOwner
from bot.reading.replies.read_back import without_questions


def answered(turn: Turn, engagement: Engagement, questions: Sequence[str]) -> Iterator[Effect]:
    """Each question that what was agreed answers is answered; the rest is shown to its writer, to be sent."""
    left = []
    for question in questions:
        known = turn.registry.reading(turn, question)
        if known is None:
            left.append(question)
        else:
            yield Then(command=known)
    if left:
        yield Then(command=BeginAskOwner(engagement.application.id, engagement.id, "\n".join(left)))


def asked(turn: Turn, text: str, talk: Talk) -> Iterator[Effect]:
    """Questions instead of a read-back."""
    _, questions = without_questions(text)
    yield from answered(turn, engagement_of(turn.unit, talk.subject), questions or (text,))
