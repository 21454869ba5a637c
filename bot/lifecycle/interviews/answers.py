"""Reading interview answers: one by one, or all of them in one message."""

from collections.abc import Sequence
from re import MULTILINE
from re import compile as pattern

from bot.engine.flow import Got, Heard, Hearing, No, Question
from bot.engine.messages import Message, Text
from bot.engine.questions import shorten
from bot.lifecycle.interviews import wording
from bot.lifecycle.interviews.model import KitAnswer, KitQuestion

MOST = 4000
_NUMBERED = pattern(r"^\s*(?:Q|q)?([1-9])\s*[.):\-]\s+", MULTILINE)
_NAMED = pattern(r"^\s*([WwSs][1-9])\s*[.):\-]?\s+", MULTILINE)


def split_answers(text: str, questions: Sequence[KitQuestion], still: Sequence[str]) -> tuple[KitAnswer, ...]:
    """The answers in one message: by number or name of the question, by paragraphs, or one for the first open one.

    `questions` is the whole kit, which numbers count through; `still` the ids that are open, in order. Bare numbers
    count only if they cover everything that is open: otherwise they may be a list inside one answer.
    """
    by_name = {question.id.lower(): question.id for question in questions}
    by_number = {str(number): question.id for number, question in enumerate(questions, 1)}
    for head, ids_by in ((_NAMED, by_name), (_NUMBERED, by_number)):
        heads = list(head.finditer(text))
        ids = [ids_by.get(match[1].lower(), "") for match in heads]
        whole = set(ids) == set(still) if head is _NUMBERED else set(ids) <= set(still)
        if len(heads) > 1 and whole and len(set(ids)) == len(ids):
            ends = [match.start() for match in heads[1:]] + [len(text)]
            pieces = [text[match.end() : end].strip() for match, end in zip(heads, ends, strict=True)]
            if all(pieces):
                return tuple(KitAnswer(id, piece) for id, piece in zip(ids, pieces, strict=True))
    paragraphs = [piece.strip() for piece in pattern(r"\n\s*\n").split(text) if piece.strip()]
    if len(paragraphs) == len(still) > 1:
        return tuple(KitAnswer(id, piece) for id, piece in zip(still, paragraphs, strict=True))
    return (KitAnswer(still[0], text.strip()),)


def kit_question(
    asked: KitQuestion, message: Message, questions: Sequence[KitQuestion], still: Sequence[str], needed: Text
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
        needed=needed,
    )
