"""A protest against an echo corrects the thing that was echoed (T.12): from the words before and the words now."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from bot.engine.flow import Answer, Asking, Got, Heard, Pick, Question
from bot.engine.talks import Talk
from bot.reading.language.listing import enumerated, split_lines
from bot.reading.replies.no_answers import BELONG_TOGETHER, NoAnswer

_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)?")
_OF_TIME: Final = re.compile(r"\d ?(?:uhr|am|pm|o'?clock|h)\b")
"""A time of day stands for no count and for no day."""
_LEADING_NUMBER: Final = re.compile(r"^(?:only |nur |solo )?(\d+(?:[.,]\d+)?)(?: (?:\w+ ?){1,2})?$")


@dataclass(frozen=True, slots=True)
class Correction:
    """The question whose answer is corrected, the words of the whole answer now, and how they are read."""

    question: Question[Any]
    raw: str
    reading: Got[Any] | Pick[Any]


def last_saved(talk: Talk, at: Asking) -> tuple[Question[Any], Answer] | None:
    """The question whose answer was echoed last, and that answer."""
    return next((saved for saved in _saved(talk, at) if saved[0].key == talk.before), None)


def named_in(talk: Talk, at: Asking, none: NoAnswer) -> list[tuple[Question[Any], Answer]]:
    """The answers, newest first, that hold what the protest names: what is wrong, or what belongs together."""
    together = BELONG_TOGETHER.search(none.words)
    names = [none.wrong] if none.wrong else [side.split()[-1] for side in together.groups()] if together else []
    saved = _saved(talk, at) if names else []
    return [pair for pair in reversed(saved) if all(name in pair[1].raw.lower() for name in names)]


def _saved(talk: Talk, at: Asking) -> list[tuple[Question[Any], Answer]]:
    answers = ((earlier.question, talk.answers.get(earlier.question.key)) for earlier in at.passed)
    return [(question, answer) for question, answer in answers if answer is not None and answer.has_value]


def correction(
    question: Question[Any], answer: Answer, none: NoAnswer, hear: Callable[[str], Heard[Any]]
) -> Correction | None:
    """The earlier answer with what the protest says put right; None if its words do not tell how.

    `hear` is how the question reads words. Nothing is taken that the question does not understand.
    """
    for raw in _ways(question, answer, none):
        reading = hear(raw)
        if isinstance(reading, Got | Pick) and not (isinstance(reading, Got) and reading.value == answer.value):
            return Correction(question, raw, reading)
    return None


def _ways(question: Question[Any], answer: Answer, none: NoAnswer) -> list[str]:
    """What the whole answer may be now, the likeliest first."""
    ways, before = [], answer.raw
    place = before.lower().find(none.wrong) if none.wrong else -1
    if place >= 0:
        ways.append(before[:place] + none.words + before[place + len(none.wrong) :])
    together = BELONG_TOGETHER.search(none.words)
    if together is not None:
        joined = _joined(split_lines(before), together["first"].strip(), together["second"].strip())
        return [(", " if _on_one_line(before) else "\n").join(joined)] if joined else []
    number = _LEADING_NUMBER.match(none.words)
    if number is not None and not _OF_TIME.search(none.words) and len(_NUMBER.findall(before)) == 1:
        ways.append(_NUMBER.sub(number[1], before, count=1))
    if not question.free_text:
        ways.append(none.words)
    return ways


def _joined(items: tuple[str, ...], first: str, second: str) -> list[str]:
    """The list with two of its items made one, where the first stood; empty if they are not both there."""
    one = next((item for item in items if first.split()[-1] in item.lower()), "")
    other = next((item for item in items if second.split()[-1] in item.lower() and item != one), "")
    if not one or not other:
        return []
    return [f"{one} + {other}" if item == one else item for item in items if item != other]


def _on_one_line(raw: str) -> bool:
    """Whether a list was written with commas, and not as a thing a line or a number each."""
    return "\n" not in raw.strip() and ";" not in raw and not enumerated(raw.strip())
