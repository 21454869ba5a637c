"""The two short questions to each side after the end, answered by button or in words (F089)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.engine.flow import Choice, Got, Heard, Hearing, No, Pick, Question
from bot.engine.messages import Text
from bot.engine.questions import choice, match
from bot.lifecycle.settlement import question_wording as wording
from bot.lifecycle.settlement.commands import Rate
from bot.reading.replies.grades import grade, likely_again, would_again
from bot.reading.replies.yesno import yesno

SHORT = 4
"""Words of a yes or no to the second question; more may be about something else."""


@dataclass(frozen=True, slots=True)
class RatingFacts:
    """Whom or what a rating is about."""

    contract: str
    title: str
    side: str
    other: str


async def rating(facts: RatingFacts, known: Mapping[str, Any]) -> Rate:
    """Two questions; words that answer both are both answers ("top, would hire him again")."""
    marked = await mark_question(facts)
    mark, _, said = marked.partition(" ")
    return Rate(facts.contract, int(mark), said or await again_question(facts.other))


def mark_question(facts: RatingFacts) -> Question[str]:
    """A mark from 1 to 4, behind it whether one would again where the words say so: "4", "4 yes"."""
    choices = tuple(Choice(label, str(number), str(number)) for number, label in wording.MARKS)
    labels = {str(number): label for number, label in wording.MARKS}
    answers = {choice.value: choice.label for choice in wording.AGAIN}
    asked = choice("mark", wording.mark(facts.side, facts.other, facts.title), choices)

    def hear(words: str, _: Hearing) -> Heard[str]:
        picked = match(words, choices)
        if picked is not None:
            return Got(picked.value)
        read = grade(words)
        if read is None:
            return No(wording.which_mark())
        marks = tuple(f"{mark} {read.again}".strip() for mark in read.marks)
        if len(marks) == 1:
            return Got(marks[0])
        return Pick(
            wording.between([labels[str(mark)] for mark in read.marks]), tuple((echo(mark), mark) for mark in marks)
        )

    def echo(value: str) -> str:
        mark, _, said = value.partition(" ")
        return wording.marked(labels[mark], answers[said] if said else "")

    def marked(value: object) -> bool:
        mark, _, said = value.partition(" ") if isinstance(value, str) else ("", "", "")
        return mark in labels and said in ("", *answers)

    def told(value: str) -> Text:
        return (echo(value),)

    return replace(asked, hear=hear, guard=marked, echo=told)


def again_question(other: str) -> Question[str]:
    """Whether one would work together again."""

    def in_words(words: str, _: Hearing) -> Heard[str] | None:
        said = would_again(words)
        if not said and len(words.split()) <= SHORT:
            said = likely_again(words)
            plainly = yesno(words)
            said = said or (plainly if plainly != "neither" else "")
        return Got(said) if said else None

    return choice("again", wording.again(other), wording.AGAIN, other=in_words)
