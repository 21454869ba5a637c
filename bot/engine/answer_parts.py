"""The messages that make one answer: a long pitch in three, a time zone in one and the hours in the next (X79)."""

from bot.engine.flow import Answer
from bot.engine.talks import Talk

Parts = tuple[tuple[str, str], ...]
"""The id of each message, and its words."""


def parts_of(answer: Answer) -> Parts:
    """The messages that made an answer, each with its words, in their order."""
    return answer.parts or (((answer.message, answer.raw),) if answer.raw else ())


def answer_of(talk: Talk, message: str) -> str:
    """The key of the question that a message of this talk answered; "" for none."""
    answers = talk.answers.items() if message else ()
    return next((key for key, answer in answers if message in dict(parts_of(answer))), "")
