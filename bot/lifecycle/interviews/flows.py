"""The interview in writing, the kit's change by typing, and one line asked and answered through the bot."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from bot.engine.flow import Choice, Got, Heard, Hearing
from bot.engine.outline import Outline
from bot.engine.questions import choice, send_this, send_this_question, text, words_for
from bot.lifecycle.interviews import kit_wording, wording
from bot.lifecycle.interviews.answers import kit_question
from bot.lifecycle.interviews.commands import (
    AnswerLine,
    AskOwner,
    ChangeQuestions,
    CorrectAnswer,
    HandInAnswers,
    TellApplicant,
)
from bot.lifecycle.interviews.model import KitAnswer, KitQuestion
from bot.reading.replies.yesno import yesno
from bot.reading.time.availability import availability

STEPS = Outline(("free", "W1", "W2", "S1", "S2"))


@dataclass(frozen=True, slots=True)
class InterviewFacts:
    """What the interview may know. `span` and `blocked` are days in words, `due` aware, `zones` to show it in."""

    interview: str
    owner: str
    span: str
    blocked: str
    questions: tuple[KitQuestion, ...]
    due: datetime
    zones: tuple[str, ...]


async def interview(facts: InterviewFacts, known: Mapping[str, Any]) -> HandInAnswers:
    """Still free? Then the kit, one question after the other or all at once (S24, T.5)."""
    free: str = await choice(
        "free",
        wording.still_free(facts.span, facts.blocked),
        (Choice(wording.STILL_FREE, "yes", "yes"), Choice(wording.DATES_CHANGED, "changed", "changed")),
        other=_free,
    )
    if free == "changed":
        free = await text("free.how", wording.what_changed(), most=500)
    ids = [question.id for question in facts.questions]
    got: dict[str, str] = {}
    for number, question in enumerate(facts.questions, 1):
        if question.id in got:
            continue
        still = [id for id in ids[number - 1 :] if id not in got]
        asked = wording.question(question, len(still), facts.due, facts.zones)
        answers: tuple[KitAnswer, ...] = await kit_question(question, asked, facts.questions, still, facts.owner)
        for answer in answers:
            got.setdefault(answer.question, answer.text)
    return HandInAnswers(facts.interview, tuple(KitAnswer(id, got[id]) for id in ids if id in got), free)


def _free(words: str, at: Hearing) -> Heard[str] | None:
    """A yes or no in other words, or the new dates at once."""
    match yesno(words):
        case "yes":
            return Got("yes")
        case "no" if len(words.split()) < 4:
            return Got("changed")
    if availability(words, now=at.now, zone=at.zone, locale=at.locale).value is not None:
        return Got(words.strip()[:500])
    return None


@dataclass(frozen=True, slots=True)
class KitFacts:
    """The questions of a kit that has not gone out."""

    project: str
    questions: tuple[KitQuestion, ...]


async def kit(facts: KitFacts, known: Mapping[str, Any]) -> ChangeQuestions:
    """Which question, and its new words."""
    choices = tuple(Choice(question.id, question.id, question.id) for question in facts.questions)
    which = await choice("which", kit_wording.which_question(facts.questions), choices)
    old = next(question.text for question in facts.questions if question.id == which)
    new = await text("text", kit_wording.new_words(which, old), least=8, most=600, plain_words=True)
    return ChangeQuestions(facts.project, (KitAnswer(which, new),))


@dataclass(frozen=True, slots=True)
class LastFacts:
    """The last question that was answered, and the answer."""

    interview: str
    question: str
    asked: str
    answer: str


async def last(facts: LastFacts, known: Mapping[str, Any]) -> CorrectAnswer:
    """New words for the last answer."""
    new = await text("text", wording.last_again(facts.asked, facts.answer), most=4000)
    return CorrectAnswer(facts.interview, facts.question, new)


@dataclass(frozen=True, slots=True)
class LineFacts:
    """One line that waits for an answer: who asked, and what."""

    line: str
    asker: str
    text: str


async def line(facts: LineFacts, known: Mapping[str, Any]) -> AnswerLine | None:
    """The answer to one line of the other side, seen once before it goes out."""

    asked = wording.answer_line(facts.asker, facts.text)
    answer = await words_for(asked, partial(send_this, facts.asker), "answer", known=known.get("answer"))
    return AnswerLine(facts.line, answer) if answer else None


@dataclass(frozen=True, slots=True)
class AskOwnerFacts:
    """Who asks whom, and about what (interview, offer or contract)."""

    application: str
    subject: str
    owner: str


async def ask_owner(facts: AskOwnerFacts, known: Mapping[str, Any]) -> AskOwner | None:
    """A question that came up in the middle of something, seen once before it goes to the owner."""

    look = partial(send_this_question, facts.owner)
    words = await words_for(wording.what_to_ask(facts.owner), look, known=known.get("words"))
    return AskOwner(facts.application, facts.subject, words, told=True) if words else None


@dataclass(frozen=True, slots=True)
class TellApplicantFacts:
    """An applicant whom the owner writes to."""

    application: str
    name: str
    title: str


async def tell_applicant(facts: TellApplicantFacts, known: Mapping[str, Any]) -> TellApplicant | None:
    """Words of the owner for somebody who has applied, seen once before they go out."""

    asked = wording.what_to_tell(facts.name, facts.title)
    words = await words_for(asked, partial(send_this, facts.name), known=known.get("words"))
    return TellApplicant(facts.application, words) if words else None
