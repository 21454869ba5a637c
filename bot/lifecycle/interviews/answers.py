"""Reading interview answers: one by one, or all of them in one message."""

from collections.abc import Sequence

from bot.engine.flow import Got, Heard, Hearing, No, Question
from bot.engine.messages import Message, Text
from bot.engine.questions import shorten
from bot.lifecycle.interviews import wording
from bot.lifecycle.interviews.model import KitAnswer, KitQuestion
from bot.reading.replies.numbered import answers_apart

MOST = 4000


def split_answers(text: str, questions: Sequence[KitQuestion], still: Sequence[str]) -> tuple[KitAnswer, ...]:
    """The answers in one message to the kit's questions; `still` are the ids that are open, in order."""
    pairs = answers_apart(text, [question.id for question in questions], still)
    return tuple(KitAnswer(question, answer) for question, answer in pairs)


def kit_question(
    asked: KitQuestion, message: Message, questions: Sequence[KitQuestion], still: Sequence[str], owner: str
) -> Question[tuple[KitAnswer, ...]]:
    """Asks one question of the kit and takes answers to the later ones along."""

    def hear(words: str, at: Hearing) -> Heard[tuple[KitAnswer, ...]]:
        if len(words.strip()) < 2:
            return No(wording.too_short())
        if len(words) > MOST:
            return No(wording.too_long(len(words), MOST), words)
        return Got(split_answers(words, questions, still))

    def guard(value: object) -> bool:
        return isinstance(value, tuple) and all(isinstance(piece, KitAnswer) for piece in value)

    def echo(value: tuple[KitAnswer, ...]) -> Text:
        return (shorten(value[0].text, 80),) if len(value) == 1 else wording.several_answers(len(value))

    return Question(
        key=asked.id,
        message=message,
        hear=hear,
        guard=guard,
        echo=echo,
        free_text=True,
        optional=True,
        unset=(),
        needed=wording.why_answer(owner),
        help=wording.explained(asked, owner),
    )
